/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a year that runs over from one calendar year into the next is shown and read, such as 2012/13. */
final class YearNames {

  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{3})([/-])([0-9]{2})");

  private YearNames() {}

  /** Checks that the year can be shown with four digits. */
  static void check(String type, int startYear) {
    checkArgument(
        startYear >= 1000 && startYear <= 9999,
        "%s startYear: must have four digits, but was %s",
        type,
        startYear);
  }

  static String show(int startYear, char separator) {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? separator + "0" : String.valueOf(separator)) + end;
  }

  static int parse(String type, String text, char separator) {
    Matcher parts = NAME.matcher(text);
    checkArgument(
        parts.matches() && text.equals(show(Integer.parseInt(parts.group(1)), separator)),
        "%s text: must be of the form %s, but was '%s'",
        type,
        show(2012, separator),
        text);
    return Integer.parseInt(parts.group(1));
  }
}
