/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.StatedAmount;
import org.threeten.extra.LocalDateRange;

/**
 * How much money an agreement brings for a time, as closely as the agreement states it.
 *
 * <p>Levels of successive periods stand beside each other and are never added up here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount for the period, with the word that goes with it
 * @param period the days that it is for, end-exclusive
 */
public record FundingLevel(StatedAmount amount, LocalDateRange period) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the amount is negative, or if the period is empty or has no first or
   *     last day
   * @throws NullPointerException if a component is null
   */
  public FundingLevel {
    requireNonNull(amount, "amount");
    requireNonNull(period, "period");
    checkArgument(
        !amount.amount().isNegative(),
        "FundingLevel amount: must not be negative, but was %s",
        amount);
    checkArgument(
        !period.isUnboundedStart() && !period.isUnboundedEnd() && !period.isEmpty(),
        "FundingLevel period: must have a first and a last day, but was %s",
        period);
  }

  /**
   * A level of funding.
   *
   * @param amount the amount for the period
   * @param period the days that it is for, end-exclusive
   * @return the level
   * @throws IllegalArgumentException if the amount is negative, or if the period is empty or has no first or
   *     last day
   */
  public static FundingLevel of(StatedAmount amount, LocalDateRange period) {
    return new FundingLevel(amount, period);
  }

  @Override
  public String toString() {
    return amount + " for " + period;
  }
}
