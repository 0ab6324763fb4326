/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * For how long capital is at risk, in whole months.
 *
 * <p>Twenty-five years are three hundred months. The period has no dates of its own; a scale counts it
 * from the start of a liability, end-exclusive.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months the length, from 1
 */
public record LiabilityPeriod(int months) {

  static final int MONTHS_A_YEAR = 12;

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if the length is not positive
   */
  public LiabilityPeriod {
    checkArgument(months > 0, "LiabilityPeriod months: must be positive, but was %s", months);
  }

  /**
   * A number of years.
   *
   * @param years the length, from 1
   * @return the period
   * @throws IllegalArgumentException if the length is not positive or beyond what an int of months holds
   */
  public static LiabilityPeriod ofYears(int years) {
    checkArgument(
        years > 0 && years <= Integer.MAX_VALUE / MONTHS_A_YEAR,
        "LiabilityPeriod years: must be positive, but was %s",
        years);
    return new LiabilityPeriod(years * MONTHS_A_YEAR);
  }

  /**
   * A number of months.
   *
   * @param months the length, from 1
   * @return the period
   * @throws IllegalArgumentException if the length is not positive
   */
  public static LiabilityPeriod ofMonths(int months) {
    return new LiabilityPeriod(months);
  }

  /**
   * Whether the period is a number of years.
   *
   * @return true if no months are left over
   */
  public boolean isWholeYears() {
    return months % MONTHS_A_YEAR == 0;
  }

  /**
   * The complete years of the period.
   *
   * @return the number, without the months that are left over
   */
  public int years() {
    return months / MONTHS_A_YEAR;
  }

  /**
   * The length in words.
   *
   * @return such as {@code 25 years} or {@code 18 months}
   */
  @Override
  public String toString() {
    return isWholeYears()
        ? years() + (years() == 1 ? " year" : " years")
        : months + (months == 1 ? " month" : " months");
  }
}
