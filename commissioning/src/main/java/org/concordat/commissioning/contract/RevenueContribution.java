/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * What the authority pays towards the running of a base.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount, positive
 * @param per what it is paid for
 */
public record RevenueContribution(Money amount, Per per) {

  /** What a contribution is paid for. */
  public enum Per {
    /** The base, for a year. */
    YEAR("a year"),
    /** Each commissioned place, for a year. */
    PLACE_AND_YEAR("a place and year");

    private final String words;

    Per(String words) {
      this.words = words;
    }

    /**
     * The unit in words.
     *
     * @return such as {@code a place and year}
     */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RevenueContribution {
    checkArgument(
        amount.isPositive(), "RevenueContribution amount: must be positive, but was %s", amount);
  }

  /**
   * An amount for the whole base.
   *
   * @param amount the amount for a year
   * @return the contribution
   * @throws IllegalArgumentException if it is not positive
   */
  public static RevenueContribution perYear(Money amount) {
    return new RevenueContribution(amount, Per.YEAR);
  }

  /**
   * An amount for each place.
   *
   * @param amount the amount for a place and year
   * @return the contribution
   * @throws IllegalArgumentException if it is not positive
   */
  public static RevenueContribution perPlaceAndYear(Money amount) {
    return new RevenueContribution(amount, Per.PLACE_AND_YEAR);
  }

  /**
   * The contribution as a reader would write it.
   *
   * @return such as {@code GBP 10000.00 a place and year}
   */
  @Override
  public String toString() {
    return amount + " " + per;
  }
}
