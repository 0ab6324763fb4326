/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/** The codes of the register of schools: numbers, mostly, that some files pad with zeros. */
final class RegisterCodes {

  /** Numbers before words, and by value. */
  static final Comparator<String> ORDER = Comparator.comparing((String code) -> !isNumber(code))
      .thenComparing(code -> isNumber(code) ? code.length() : 0)
      .thenComparing(Comparator.naturalOrder());

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private RegisterCodes() {}

  static String canonical(String type, String code) {
    String stripped = code.strip();
    checkArgument(!stripped.isEmpty(), "%s code: must not be blank, but was '%s'", type, code);
    if (!isNumber(stripped)) {
      return stripped;
    }
    String significant = CharMatcher.is('0').trimLeadingFrom(stripped);
    return significant.isEmpty() ? "0" : significant;
  }

  static boolean isNumber(String code) {
    return !code.isEmpty() && DIGIT.matchesAllOf(code);
  }
}
