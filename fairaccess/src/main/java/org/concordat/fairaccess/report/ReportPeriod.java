/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.concordat.core.calendar.AcademicYear;

/**
 * Whole months on which a report counts.
 *
 * <p>The year to May 2012 is {@code 2011-09 to 2012-05}, nine months; the same period a year before is {@code
 * 2010-09 to 2011-05}, and the two are alike. Immutable and thread-safe.
 *
 * @param first the first month
 * @param last the last month, inclusive
 */
public record ReportPeriod(YearMonth first, YearMonth last) {

  /**
   * Checks the order of the months.
   *
   * @throws IllegalArgumentException if the last is before the first
   * @throws NullPointerException if a component is null
   */
  public ReportPeriod {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    checkArgument(
        !last.isBefore(first),
        "ReportPeriod last: must not be before the first month, %s, but was %s",
        first,
        last);
  }

  /**
   * From one month to another.
   *
   * @param first the first month
   * @param last the last month, inclusive
   * @return the period
   * @throws IllegalArgumentException if the last is before the first
   */
  public static ReportPeriod of(YearMonth first, YearMonth last) {
    return new ReportPeriod(first, last);
  }

  /**
   * One month.
   *
   * @param month the month
   * @return the period
   */
  public static ReportPeriod month(YearMonth month) {
    return new ReportPeriod(month, month);
  }

  /**
   * The academic year to the end of a month.
   *
   * @param month the month
   * @return the period from September to the month
   */
  public static ReportPeriod yearTo(YearMonth month) {
    return new ReportPeriod(
        YearMonth.from(AcademicYear.containing(month.atDay(1)).first()), month);
  }

  /**
   * The first day.
   *
   * @return the first of the first month
   */
  public LocalDate start() {
    return first.atDay(1);
  }

  /**
   * The last day.
   *
   * @return the last of the last month, inclusive
   */
  public LocalDate end() {
    return last.atEndOfMonth();
  }

  /**
   * Whether a date lies in the period.
   *
   * @param date the date
   * @return true from the first day to the last
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start()) && !date.isAfter(end());
  }

  /**
   * The same months a year before.
   *
   * @return the period
   */
  public ReportPeriod yearBefore() {
    return new ReportPeriod(first.minusYears(1), last.minusYears(1));
  }

  /**
   * Whether both have the same months, each of its own year.
   *
   * @param other the other period
   * @return true for September to May and September to May, false for September to July
   */
  public boolean isLike(ReportPeriod other) {
    return first.getMonth() == other.first.getMonth() && months() == other.months();
  }

  private long months() {
    return ChronoUnit.MONTHS.between(first, last);
  }

  /**
   * The months.
   *
   * @return such as {@code 2012-09 to 2013-05}, or a single month
   */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
