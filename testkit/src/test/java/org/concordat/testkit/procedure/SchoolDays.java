/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

/** Calendars of autumn 2012 and of the school year 2023/24, and one of which nothing is published. */
final class SchoolDays {

  private static final ImmutableSet<LocalDate> BANK_HOLIDAYS = ImmutableSet.of(
      LocalDate.of(2012, 12, 25),
      LocalDate.of(2012, 12, 26),
      LocalDate.of(2013, 1, 1),
      LocalDate.of(2023, 12, 25),
      LocalDate.of(2023, 12, 26),
      LocalDate.of(2024, 1, 1),
      LocalDate.of(2024, 3, 29),
      LocalDate.of(2024, 4, 1),
      LocalDate.of(2024, 5, 6),
      LocalDate.of(2024, 5, 27));

  private static final WorkingDays WORKING_DAYS = WorkingDays.of(
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2024, 9, 1)), BANK_HOLIDAYS);

  static final Calendars PUBLISHED = Calendars.of(
      SchoolCalendar.builder("2023/24")
          .published(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
          .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 28))
          .term(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 7, 23))
          .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
          .bankHolidays(BANK_HOLIDAYS)
          .build(),
      WORKING_DAYS);

  static final Calendars UNPUBLISHED =
      Calendars.of(SchoolCalendar.unpublished("none"), WORKING_DAYS);

  private SchoolDays() {}
}
