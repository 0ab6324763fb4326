/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.commissioning.clawback.scale.Words;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * Simple interest on what is paid late, by days over 365.
 *
 * <p>£552,500.00 at 8.5 percent for 45 days bear £5,789.90. Whether any is charged is for the contract.
 *
 * <p>Immutable and thread-safe.
 *
 * @param yearlyRate the rate for a year, not negative
 * @param rounding how the interest is rounded
 */
public record LateInterest(Ratio yearlyRate, Rounding rounding) {

  static final int DAYS_A_YEAR = 365;

  /**
   * Checks the rate.
   *
   * @throws IllegalArgumentException if it is negative
   * @throws NullPointerException if a component is null
   */
  public LateInterest {
    requireNonNull(yearlyRate, "yearlyRate");
    requireNonNull(rounding, "rounding");
    checkArgument(
        !yearlyRate.isNegative(),
        "LateInterest yearlyRate: must not be negative, but was %s",
        yearlyRate);
  }

  /**
   * Interest at a rate, half up to the penny.
   *
   * @param yearlyRate the rate for a year, such as 17/200 for 8.5 percent
   * @return the interest
   * @throws IllegalArgumentException if the rate is negative
   */
  public static LateInterest of(Ratio yearlyRate) {
    return new LateInterest(yearlyRate, Rounding.HALF_UP_TO_PENNY);
  }

  /**
   * The interest for a number of days.
   *
   * @param amount what is owing
   * @param days how many days it is late, not negative
   * @return the interest, with how it comes about
   * @throws IllegalArgumentException if the number of days is negative
   */
  public Explained<Money> on(Money amount, long days) {
    checkArgument(days >= 0, "LateInterest days: must not be negative, but was %s", days);
    Money interest = rounding.apply(amount, yearlyRate.times(Ratio.of(days, DAYS_A_YEAR)));
    return Explained.of(
        interest,
        () -> Explanation.of(
            "interest for late payment",
            Datum.of(interest),
            Explanation.given("owing", Datum.of(amount)),
            Explanation.given("rate for a year", yearlyRate.toDatum()),
            Explanation.given("late", Datum.of(days, "days")),
            Explanation.given("days in a year", Datum.of(DAYS_A_YEAR)),
            Explanation.given("rounding", Datum.of(rounding.toString()))));
  }

  /**
   * The interest from the last day of payment to another.
   *
   * @param amount what is owing
   * @param due the last day on which it could be paid in time
   * @param paidOn the day on which it is paid
   * @return the interest for the days after the last day up to and with the day of payment; nothing if it
   *     is paid in time
   */
  public Explained<Money> on(Money amount, LocalDate due, LocalDate paidOn) {
    return on(amount, Math.max(0, ChronoUnit.DAYS.between(due, paidOn)));
  }

  /**
   * The interest as a clause says it.
   *
   * @return a whole sentence
   */
  public String wording() {
    return "What is paid late bears simple interest at " + Words.share(yearlyRate)
        + " a year, by days over 365, rounded " + rounding + ".";
  }
}
