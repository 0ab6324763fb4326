/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A UK provider reference number, the identity of a body that provides learning.
 *
 * <p>Eight digits, the first of them 1; no check digit is published. Academy trusts, colleges and
 * independent providers have one, many maintained schools have none. The natural order is that of the
 * numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, from 10000000 to 19999999
 */
public record Ukprn(int value) implements Comparable<Ukprn> {

  private static final int LENGTH = 8;
  private static final int FIRST = 10_000_000;
  private static final int LAST = 19_999_999;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number does not have eight digits beginning with 1
   */
  public Ukprn {
    checkArgument(
        value >= FIRST && value <= LAST,
        "Ukprn value: must have eight digits beginning with 1, but was %s",
        value);
  }

  /**
   * A UKPRN by its number.
   *
   * @param value the number, from 10000000 to 19999999
   * @return the UKPRN
   * @throws IllegalArgumentException if the number does not have eight digits beginning with 1
   */
  public static Ukprn of(int value) {
    return new Ukprn(value);
  }

  /**
   * Reads a UKPRN; blanks around it do not count.
   *
   * @param text eight digits, such as {@code 10001142}
   * @return the UKPRN
   * @throws IllegalArgumentException if the text is not eight digits beginning with 1
   */
  public static Ukprn parse(String text) {
    String digits = text.strip();
    checkArgument(
        Digits.areAll(digits, LENGTH) && digits.charAt(0) == '1',
        "Ukprn text: must be eight digits beginning with 1, but was '%s'",
        new Quoted(text));
    return new Ukprn(Integer.parseInt(digits));
  }

  @Override
  public int compareTo(Ukprn other) {
    return Integer.compare(value, other.value);
  }

  /**
   * The number.
   *
   * @return eight digits, as {@link #parse(String)} reads them
   */
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
