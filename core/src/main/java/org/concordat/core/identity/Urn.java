/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A unique reference number, the identity of one legal establishment in England.
 *
 * <p>A URN is never used again and never moves: a school that converts to an academy closes as one
 * establishment and opens as another with a new URN. Canon Slade School was 105267 while it was
 * voluntary aided and has been 144044 since it is an academy; {@link Successions} holds the link.
 *
 * <p>Every URN in use has six digits and no leading zero, and there is no check digit. The natural
 * order is that of the numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, from 100000 to 999999
 */
public record Urn(int value) implements Comparable<Urn> {

  private static final int LENGTH = 6;
  private static final int FIRST = 100_000;
  private static final int LAST = 999_999;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number does not have six digits
   */
  public Urn {
    checkArgument(
        value >= FIRST && value <= LAST,
        "Urn value: must have six digits and no leading zero, but was %s",
        value);
  }

  /**
   * A URN by its number.
   *
   * @param value the number, from 100000 to 999999
   * @return the URN
   * @throws IllegalArgumentException if the number does not have six digits
   */
  public static Urn of(int value) {
    return new Urn(value);
  }

  /**
   * Reads a URN; blanks around it do not count.
   *
   * @param text six digits, such as {@code 105267}
   * @return the URN
   * @throws IllegalArgumentException if the text is not six digits, or begins with zero
   */
  public static Urn parse(String text) {
    String digits = text.strip();
    checkArgument(
        Digits.areAll(digits, LENGTH) && digits.charAt(0) != '0',
        "Urn text: must be six digits without a leading zero, but was '%s'",
        new Quoted(text));
    return new Urn(Integer.parseInt(digits));
  }

  @Override
  public int compareTo(Urn other) {
    return Integer.compare(value, other.value);
  }

  /**
   * The number.
   *
   * @return six digits, as {@link #parse(String)} reads them
   */
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
