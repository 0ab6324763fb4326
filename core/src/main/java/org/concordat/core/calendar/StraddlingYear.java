/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * A year that begins in one calendar year and ends in the next, and is named after both.
 *
 * <p>The {@link AcademicYear} and the {@link FinancialYear} are such years. Two of them run at once on any
 * day, so that a sum or a notice must say which it follows.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface StraddlingYear permits AcademicYear, FinancialYear {

  /**
   * The calendar year in which it begins.
   *
   * @return a year of four digits
   */
  int startYear();

  /**
   * The first day.
   *
   * @return the day, which belongs to the year
   */
  LocalDate first();

  /**
   * The last day.
   *
   * @return the day, which belongs to the year
   */
  default LocalDate last() {
    return first().plusYears(1).minusDays(1);
  }

  /**
   * All days of the year.
   *
   * @return the range, end-exclusive
   */
  default LocalDateRange range() {
    return LocalDateRange.ofClosed(first(), last());
  }

  /**
   * How many days the year has.
   *
   * @return 365 or 366
   */
  default int days() {
    return range().lengthInDays();
  }

  /**
   * Whether a date lies in the year.
   *
   * @param date the date
   * @return true if it does
   */
  default boolean contains(LocalDate date) {
    return range().contains(date);
  }
}
