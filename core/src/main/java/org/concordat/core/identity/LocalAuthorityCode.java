/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The three-digit code by which education data knows a local authority.
 *
 * <p>Bolton is 350, Thurrock 883. The list is open: pseudo-authorities such as 001 issue pupil numbers,
 * codes end when authorities are reorganised and new ones follow, so any three digits are accepted.
 * Whether an authority bore the code on a date is a separate question, for {@link LocalAuthorities}.
 * The natural order is that of the digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value three digits, zeros in front included
 */
public record LocalAuthorityCode(String value) implements Comparable<LocalAuthorityCode> {

  private static final int LENGTH = 3;

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException if there are not exactly three digits
   */
  public LocalAuthorityCode {
    checkArgument(
        Digits.areAll(value, LENGTH),
        "LocalAuthorityCode value: must be three digits, but was '%s'",
        new Quoted(value));
  }

  /**
   * A code by its digits.
   *
   * @param value three digits, such as {@code 350} or {@code 001}
   * @return the code
   * @throws IllegalArgumentException if there are not exactly three digits
   */
  public static LocalAuthorityCode of(String value) {
    return new LocalAuthorityCode(value);
  }

  /**
   * Reads a code; blanks around it do not count.
   *
   * @param text three digits
   * @return the code
   * @throws IllegalArgumentException if there are not exactly three digits
   */
  public static LocalAuthorityCode parse(String text) {
    return new LocalAuthorityCode(text.strip());
  }

  @Override
  public int compareTo(LocalAuthorityCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The digits.
   *
   * @return three digits, as {@link #parse(String)} reads them
   */
  @Override
  public String toString() {
    return value;
  }
}
