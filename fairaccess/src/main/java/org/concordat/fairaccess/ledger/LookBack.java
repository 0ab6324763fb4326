/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import java.time.LocalDate;
import org.concordat.core.calendar.AcademicYear;
import org.threeten.extra.LocalDateRange;

/** How far back placements count. */
public enum LookBack {
  /** From 1 September of the academic year. */
  ACADEMIC_YEAR,
  /** Twelve months. */
  TWELVE_MONTHS,
  /** Without limit. */
  EVERYTHING;

  /**
   * The days whose placements count on a date.
   *
   * @param on the date
   * @return the period up to and with the date, end-exclusive; of twelve months, from the day after the
   *     same date a year before
   */
  public LocalDateRange period(LocalDate on) {
    LocalDate end = on.plusDays(1);
    return switch (this) {
      case ACADEMIC_YEAR -> LocalDateRange.of(AcademicYear.containing(on).first(), end);
      case TWELVE_MONTHS -> LocalDateRange.of(on.minusYears(1).plusDays(1), end);
      case EVERYTHING -> LocalDateRange.ofUnboundedStart(end);
    };
  }
}
