/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A school's number within its local authority, also called LAESTAB.
 *
 * <p>The code of the authority and an establishment number of four digits: {@code 350/5401}. The
 * establishment number means nothing without the authority, and nothing can be read from it: neither
 * phase nor type follows from its first digit.
 *
 * <p><b>Not an identity over time.</b> A school keeps its number through a conversion, so that 350/5401
 * belonged to URN 105267 until 30 November 2017 and belongs to URN 144044 since; key by {@link Urn}.
 *
 * <p>The natural order is by authority, then by establishment number. Immutable and thread-safe.
 *
 * @param authority the authority that maintains the school or in whose area it is
 * @param establishment the establishment number, from 1 to 9999
 */
public record DfeNumber(LocalAuthorityCode authority, int establishment)
    implements Comparable<DfeNumber> {

  private static final int AUTHORITY_LENGTH = 3;
  private static final int ESTABLISHMENT_LENGTH = 4;
  private static final int LAST = 9999;
  private static final Comparator<DfeNumber> ORDER =
      Comparator.comparing(DfeNumber::authority).thenComparingInt(DfeNumber::establishment);

  /**
   * Checks the establishment number.
   *
   * @throws IllegalArgumentException if the establishment number is not from 1 to 9999
   * @throws NullPointerException if a component is null
   */
  public DfeNumber {
    requireNonNull(authority, "authority");
    checkArgument(
        establishment >= 1 && establishment <= LAST,
        "DfeNumber establishment: must be from 1 to 9999, but was %s",
        establishment);
  }

  /**
   * A number by its parts.
   *
   * @param authority the authority
   * @param establishment the establishment number, from 1 to 9999
   * @return the number
   * @throws IllegalArgumentException if the establishment number is not from 1 to 9999
   */
  public static DfeNumber of(LocalAuthorityCode authority, int establishment) {
    return new DfeNumber(authority, establishment);
  }

  /**
   * Reads a number, with a slash after the authority or without one; blanks around it do not count.
   *
   * @param text such as {@code 350/5401} or {@code 3505401}
   * @return the number
   * @throws IllegalArgumentException if the text has another form, or the establishment number is 0000
   */
  public static DfeNumber parse(String text) {
    String stripped = text.strip();
    boolean slashed =
        stripped.length() > AUTHORITY_LENGTH && stripped.charAt(AUTHORITY_LENGTH) == '/';
    String digits = slashed
        ? stripped.substring(0, AUTHORITY_LENGTH) + stripped.substring(AUTHORITY_LENGTH + 1)
        : stripped;
    checkArgument(
        Digits.areAll(digits, AUTHORITY_LENGTH + ESTABLISHMENT_LENGTH),
        "DfeNumber text: must be three digits and four, with at most one slash between, but was '%s'",
        new Quoted(text));
    return new DfeNumber(
        LocalAuthorityCode.of(digits.substring(0, AUTHORITY_LENGTH)),
        Integer.parseInt(digits.substring(AUTHORITY_LENGTH)));
  }

  /**
   * The number without a slash, as data files hold it.
   *
   * @return seven digits, such as {@code 3505401}
   */
  public String toDigits() {
    return authority + Digits.padded(establishment, ESTABLISHMENT_LENGTH);
  }

  @Override
  public int compareTo(DfeNumber other) {
    return ORDER.compare(this, other);
  }

  /**
   * The number as it is usually shown.
   *
   * @return three digits, a slash and four digits, such as {@code 350/5401}
   */
  @Override
  public String toString() {
    return authority + "/" + Digits.padded(establishment, ESTABLISHMENT_LENGTH);
  }
}
