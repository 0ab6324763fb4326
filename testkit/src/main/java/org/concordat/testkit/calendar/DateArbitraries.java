/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary dates and periods.
 *
 * <p>Without bounds, dates lie from 1 September 1990 to 31 August 2060, so that school and financial
 * years before and after today's are met. A period is end-exclusive and never
 * empty: {@code periodsIn(LocalDateRange.of(2024-09-01, 2024-09-03))} makes 1 September alone, 2
 * September alone, and the two together. Failing samples shrink towards early dates and short periods.
 *
 * <p>The methods keep nothing between calls.
 */
public final class DateArbitraries {

  private static final LocalDateRange ORDINARY =
      LocalDateRange.of(LocalDate.of(1990, 9, 1), LocalDate.of(2060, 9, 1));

  private DateArbitraries() {}

  /**
   * Dates in the years that matter.
   *
   * @return any date from 1 September 1990 to 31 August 2060, both inclusive
   */
  public static Arbitrary<LocalDate> dates() {
    return datesIn(ORDINARY);
  }

  /**
   * Dates in a period.
   *
   * @param period the period, end-exclusive
   * @return any date in it
   * @throws IllegalArgumentException if the period is empty or without a bound
   */
  public static Arbitrary<LocalDate> datesIn(LocalDateRange period) {
    checkPeriod(period);
    return Arbitraries.longs()
        .between(period.getStart().toEpochDay(), period.getEndInclusive().toEpochDay())
        .shrinkTowards(period.getStart().toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /**
   * Periods in the years that matter, of a bounded length.
   *
   * @param days the greatest length in calendar days, at least 1
   * @return any period of 1 to that many days that starts from 1 September 1990 to 31 August 2060
   * @throws IllegalArgumentException if the length is less than 1
   */
  public static Arbitrary<LocalDateRange> periodsOfAtMost(int days) {
    checkArgument(days >= 1, "DateArbitraries days: must be at least 1, but was %s", days);
    return dates()
        .flatMap(start -> Arbitraries.integers()
            .between(1, days)
            .map(length -> LocalDateRange.of(start, start.plusDays(length))));
  }

  /**
   * Periods that lie in another.
   *
   * @param period the outer period, end-exclusive
   * @return any period of at least one day that the outer one encloses
   * @throws IllegalArgumentException if the period is empty or without a bound
   */
  public static Arbitrary<LocalDateRange> periodsIn(LocalDateRange period) {
    return datesIn(period)
        .flatMap(start -> datesIn(LocalDateRange.of(start, period.getEnd()))
            .map(last -> LocalDateRange.ofClosed(start, last)));
  }

  private static void checkPeriod(LocalDateRange period) {
    checkArgument(
        !period.isEmpty() && !period.isUnboundedStart() && !period.isUnboundedEnd(),
        "DateArbitraries period: must have a first and a last day, but was %s",
        period);
  }
}
