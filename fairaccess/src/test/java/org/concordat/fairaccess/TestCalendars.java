/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

/** Two school years with England's bank holidays. */
public final class TestCalendars {

  private static final ImmutableSet<LocalDate> BANK_HOLIDAYS = ImmutableSet.of(
      LocalDate.of(2012, 8, 27),
      LocalDate.of(2012, 12, 25),
      LocalDate.of(2012, 12, 26),
      LocalDate.of(2013, 1, 1),
      LocalDate.of(2013, 3, 29),
      LocalDate.of(2013, 4, 1),
      LocalDate.of(2013, 5, 6),
      LocalDate.of(2013, 5, 27),
      LocalDate.of(2013, 8, 26),
      LocalDate.of(2023, 12, 25),
      LocalDate.of(2023, 12, 26),
      LocalDate.of(2024, 1, 1),
      LocalDate.of(2024, 3, 29),
      LocalDate.of(2024, 4, 1),
      LocalDate.of(2024, 5, 6),
      LocalDate.of(2024, 5, 27),
      LocalDate.of(2024, 8, 26));

  /** The school year 2012/13: 194 school days. */
  public static final Calendars T12 = Calendars.of(
      SchoolCalendar.builder("2012/13")
          .published(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 8, 31))
          .term(LocalDate.of(2012, 9, 3), LocalDate.of(2012, 12, 21))
          .term(LocalDate.of(2013, 1, 7), LocalDate.of(2013, 3, 28))
          .term(LocalDate.of(2013, 4, 15), LocalDate.of(2013, 7, 24))
          .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
          .closed(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 22), Closure.HALF_TERM)
          .closed(LocalDate.of(2013, 5, 27), LocalDate.of(2013, 5, 31), Closure.HALF_TERM)
          .inset(LocalDate.of(2012, 9, 3))
          .inset(LocalDate.of(2013, 1, 7))
          .bankHolidays(BANK_HOLIDAYS)
          .build(),
      WorkingDays.of(
          LocalDateRange.of(LocalDate.of(2012, 8, 1), LocalDate.of(2013, 9, 1)), BANK_HOLIDAYS));

  /** The school year 2023/24: 193 school days. */
  public static final Calendars T23 = Calendars.of(
      SchoolCalendar.builder("2023/24")
          .published(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
          .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 28))
          .term(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 7, 23))
          .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
          .closed(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 2, 16), Closure.HALF_TERM)
          .closed(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 31), Closure.HALF_TERM)
          .inset(LocalDate.of(2023, 9, 4))
          .inset(LocalDate.of(2024, 1, 8))
          .bankHolidays(BANK_HOLIDAYS)
          .build(),
      WorkingDays.of(
          LocalDateRange.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 9, 1)), BANK_HOLIDAYS));

  /** The autumn of 2024, whose first term begins on 4 September. */
  private static final SchoolCalendar AUTUMN_24 = SchoolCalendar.builder("autumn 2024")
      .published(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31))
      .term(LocalDate.of(2024, 9, 4), LocalDate.of(2024, 12, 20))
      .closed(LocalDate.of(2024, 10, 28), LocalDate.of(2024, 11, 1), Closure.HALF_TERM)
      .inset(LocalDate.of(2024, 9, 4))
      .bankHolidays(ImmutableSet.of(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26)))
      .build();

  /** The school year 2023/24, and the autumn after it. */
  public static final Calendars T23_AND_AUTUMN =
      Calendars.of(T23.school().followedBy(AUTUMN_24), T23.working());

  private TestCalendars() {}
}
