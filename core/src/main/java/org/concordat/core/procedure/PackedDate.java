/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** Dates as numbers that compare alike, four bytes each, for a state that is kept a million times. */
final class PackedDate {

  private static final int DAY_BITS = 5;
  private static final int MONTH_BITS = 4;
  private static final int YEAR_SHIFT = DAY_BITS + MONTH_BITS;
  private static final int DAYS = (1 << DAY_BITS) - 1;
  private static final int MONTHS = (1 << MONTH_BITS) - 1;
  private static final int LAST_YEAR = 999_999;

  private PackedDate() {}

  /**
   * A date as a number.
   *
   * @throws IllegalArgumentException if its year has more than six digits
   */
  static int of(LocalDate date) {
    int year = date.getYear();
    checkArgument(
        year >= -LAST_YEAR && year <= LAST_YEAR,
        "Procedure date: must be of a year of at most six digits, but was %s",
        date);
    return (year << YEAR_SHIFT) + (date.getMonthValue() << DAY_BITS) + date.getDayOfMonth();
  }

  /** The date of a number. */
  static LocalDate toDate(int packed) {
    return LocalDate.of(packed >> YEAR_SHIFT, (packed >> DAY_BITS) & MONTHS, packed & DAYS);
  }
}
