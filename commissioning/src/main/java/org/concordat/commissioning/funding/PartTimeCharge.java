/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * What a school pays for a child's days a week at alternative provision, with a cap on the days.
 *
 * <p>Lincolnshire withdraws {@code £5,388.96 x min(days, 4.5) / 5} for a child of key stage 4: £2,155.58 for two
 * days, £4,311.17 for four, and for five £4,850.06, since half a day stays with the school.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the charge for a whole week without the cap, not negative
 * @param cap the most days that are charged, positive and at most {@code daysAWeek}
 * @param daysAWeek how many days a whole week has, positive
 */
public record PartTimeCharge(Money amount, Ratio cap, int daysAWeek) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the amount is negative, a week has no day, or the cap is not above
   *     zero or is more than a week
   * @throws NullPointerException if a component is null
   */
  public PartTimeCharge {
    requireNonNull(amount, "amount");
    requireNonNull(cap, "cap");
    checkArgument(
        !amount.isNegative(), "PartTimeCharge amount: must not be negative, but was %s", amount);
    checkArgument(
        daysAWeek > 0, "PartTimeCharge daysAWeek: must be positive, but was %s", daysAWeek);
    checkArgument(
        cap.compareTo(Ratio.ZERO) > 0 && cap.compareTo(Ratio.of(daysAWeek)) <= 0,
        "PartTimeCharge cap: must be above 0 and at most %s, but was %s",
        daysAWeek,
        cap);
  }

  /**
   * The charge for a number of days a week.
   *
   * @param days the days, from 0 to a whole week; half days are fractions such as 5/2
   * @param rounding how the exact figure is rounded
   * @return the charge, with how it comes about
   * @throws IllegalArgumentException if the days are negative or more than a week
   */
  public Explained<Money> on(Ratio days, Rounding rounding) {
    checkArgument(
        !days.isNegative() && days.compareTo(Ratio.of(daysAWeek)) <= 0,
        "PartTimeCharge days: must be from 0 to %s, but were %s",
        daysAWeek,
        days);
    Ratio charged = days.compareTo(cap) > 0 ? cap : days;
    Money charge = rounding.apply(amount, charged.over(Ratio.of(daysAWeek)));
    return Explained.of(
        charge,
        () -> Explanation.of(
            "charge for days a week",
            Datum.of(charge),
            Explanation.given("for a whole week", Datum.of(amount)),
            Explanation.given("days", days.toDatum()),
            Explanation.given("days charged", charged.toDatum()),
            Explanation.given("days in a week", Datum.of(daysAWeek)),
            Explanation.given("rounding", Datum.of(rounding.toString()))));
  }
}
