/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The yearly and monthly anniversaries of a date.
 *
 * <p>Each is counted from the origin itself, never from another anniversary, and clipped at the end of a
 * shorter month: one month after 31 August 2011 is 30 September, and two months after it are 31 October.
 * A year or month is complete on its anniversary, also where that was clipped: of 29 February 2012 five
 * years are complete on 28 February 2017. For an origin on 29 February the {@link LeapDayRule} decides
 * the anniversaries in years without one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origin the date from which everything is counted
 * @param leapDayRule where the anniversaries of 29 February fall in a year without one
 */
public record Anniversaries(LocalDate origin, LeapDayRule leapDayRule) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Anniversaries {
    requireNonNull(origin, "origin");
    requireNonNull(leapDayRule, "leapDayRule");
  }

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /**
   * The anniversaries of a date.
   *
   * @param origin the date
   * @param leapDayRule where the anniversaries of 29 February fall in a year without one
   * @return the anniversaries
   */
  public static Anniversaries of(LocalDate origin, LeapDayRule leapDayRule) {
    return new Anniversaries(origin, leapDayRule);
  }

  /**
   * The anniversaries of a date, where those of 29 February fall on 28 February.
   *
   * @param origin the date
   * @return the anniversaries
   */
  public static Anniversaries of(LocalDate origin) {
    return of(origin, LeapDayRule.FEBRUARY_28);
  }

  /**
   * The n-th yearly anniversary.
   *
   * @param n how many years after the origin; 0 is the origin itself
   * @return the day
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public LocalDate year(int n) {
    checkNumber(n);
    return settle(origin.plusYears(n));
  }

  /**
   * The n-th monthly anniversary; the twelfth is the first yearly one.
   *
   * @param n how many months after the origin; 0 is the origin itself
   * @return the day
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public LocalDate month(int n) {
    checkNumber(n);
    return settle(origin.plusMonths(n));
  }

  /**
   * How many years are complete on a date.
   *
   * @param on the date
   * @return the number of the last yearly anniversary on or before the date; 0 before the first and
   *     before the origin
   */
  public int completeYears(LocalDate on) {
    if (on.isBefore(origin)) {
      return 0;
    }
    int years = on.getYear() - origin.getYear();
    return year(years).isAfter(on) ? years - 1 : years;
  }

  /**
   * How many months are complete on a date.
   *
   * @param on the date
   * @return the number of the last monthly anniversary on or before the date; 0 before the first and
   *     before the origin
   * @throws IllegalArgumentException if the number is not an int, after some 178 million years
   */
  public int completeMonths(LocalDate on) {
    if (on.isBefore(origin)) {
      return 0;
    }
    long passed = ChronoUnit.MONTHS.between(origin.withDayOfMonth(1), on.withDayOfMonth(1));
    int months = Ints.saturatedCast(passed);
    checkArgument(
        passed == months, "Anniversaries months: must be an int, but was %s up to %s", passed, on);
    return month(months).isAfter(on) ? months - 1 : months;
  }

  private LocalDate settle(LocalDate clipped) {
    boolean isMoved = leapDayRule == LeapDayRule.MARCH_1
        && MonthDay.from(origin).equals(LEAP_DAY)
        && clipped.getDayOfMonth() == 28
        && clipped.getMonthValue() == 2;
    return isMoved ? clipped.plusDays(1) : clipped;
  }

  private static void checkNumber(int n) {
    checkArgument(n >= 0, "Anniversaries number: must not be negative, but was %s", n);
  }
}
