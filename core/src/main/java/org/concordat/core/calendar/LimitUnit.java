/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import java.util.Locale;

/**
 * What a {@link TimeLimit} counts.
 *
 * <p>School days and school weeks need the calendar of one school or authority, working days need the
 * bank holidays; the other three need no calendar at all and run through holidays and weekends.
 */
public enum LimitUnit {
  /** Days on which the school meets for at least one session. */
  SCHOOL_DAYS("school day"),
  /** Weeks from Monday that hold a school day; a week without one is not counted. */
  SCHOOL_WEEKS("school week"),
  /** Mondays to Fridays other than bank holidays. */
  WORKING_DAYS("working day"),
  /** All days. */
  CALENDAR_DAYS("calendar day"),
  /** Periods of seven days. */
  WEEKS("week"),
  /** Calendar months, clipped at the end of a shorter month. */
  MONTHS("month");

  private final String singular;

  LimitUnit(String singular) {
    this.singular = singular;
  }

  /**
   * Whether a limit in this unit can name the n-th day of an event.
   *
   * @return true for the three kinds of day
   */
  public boolean isDays() {
    return this == SCHOOL_DAYS || this == WORKING_DAYS || this == CALENDAR_DAYS;
  }

  /**
   * The unit in words, for a number of them.
   *
   * @param number how many
   * @return for instance {@code school day} for 1 and {@code school days} for 2
   */
  public String words(int number) {
    return number == 1 ? singular : singular + "s";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
