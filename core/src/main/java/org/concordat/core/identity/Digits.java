/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import com.google.common.base.CharMatcher;

/** Tests for the decimal digits 0 to 9 and no others, whatever else Unicode counts as a digit. */
final class Digits {

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private Digits() {}

  static boolean isDigit(char character) {
    return DIGIT.matches(character);
  }

  static boolean areAll(String text, int count) {
    return text.length() == count && DIGIT.matchesAllOf(text);
  }

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
