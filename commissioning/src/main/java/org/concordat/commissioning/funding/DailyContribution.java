/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * What an authority pays towards each day of provision, up to a limit; the school pays the rest.
 *
 * <p>Of 60 days at £70.00 an authority that pays up to £41.00 a day bears £2,460.00 and the school £1,740.00.
 * Of days at £35.00 the authority bears all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the most that the authority pays for a day, not negative
 */
public record DailyContribution(Money limit) {

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if it is negative
   * @throws NullPointerException if it is null
   */
  public DailyContribution {
    requireNonNull(limit, "limit");
    checkArgument(
        !limit.isNegative(), "DailyContribution limit: must not be negative, but was %s", limit);
  }

  /**
   * Shares the cost of a number of days.
   *
   * @param days how many days, not negative
   * @param rate what a day costs, not negative
   * @return what the authority and the school pay
   * @throws IllegalArgumentException if the days or the rate are negative, or the rate has another currency
   */
  public CostShare on(long days, Money rate) {
    checkArgument(days >= 0, "DailyContribution days: must not be negative, but were %s", days);
    checkArgument(
        rate.isSameCurrency(limit),
        "DailyContribution rate: must be in %s, but was %s",
        limit.getCurrencyUnit(),
        rate);
    checkArgument(
        !rate.isNegative(), "DailyContribution rate: must not be negative, but was %s", rate);
    Money borne = rate.isGreaterThan(limit) ? limit : rate;
    return new CostShare(borne.multipliedBy(days), rate.minus(borne).multipliedBy(days));
  }
}
