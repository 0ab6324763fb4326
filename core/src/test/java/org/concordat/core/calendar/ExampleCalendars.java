/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** The calendars of the worked cases. */
final class ExampleCalendars {

  /** The years for which England's bank holidays are taken to be known. */
  static final LocalDateRange KNOWN =
      LocalDateRange.ofClosed(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 12, 31));

  static final ImmutableSet<LocalDate> BANK_HOLIDAYS = bankHolidays();

  static final WorkingDays WORKING = WorkingDays.of(KNOWN, BANK_HOLIDAYS);

  /** 2012/13, for cases of that year: 194 school days. */
  static final SchoolCalendar T12 = SchoolCalendar.builder("T12")
      .published(AcademicYear.of(2012).range())
      .term(LocalDate.of(2012, 9, 3), LocalDate.of(2012, 12, 21))
      .term(LocalDate.of(2013, 1, 7), LocalDate.of(2013, 3, 28))
      .term(LocalDate.of(2013, 4, 15), LocalDate.of(2013, 7, 24))
      .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
      .closed(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 22), Closure.HALF_TERM)
      .closed(LocalDate.of(2013, 5, 27), LocalDate.of(2013, 5, 31), Closure.HALF_TERM)
      .inset(LocalDate.of(2012, 9, 3))
      .inset(LocalDate.of(2013, 1, 7))
      .bankHolidays(BANK_HOLIDAYS)
      .build();

  /** 2015/16: 196 school days. */
  static final SchoolCalendar T15 = SchoolCalendar.builder("T15")
      .published(AcademicYear.of(2015).range())
      .term(LocalDate.of(2015, 9, 1), LocalDate.of(2015, 12, 18))
      .term(LocalDate.of(2016, 1, 4), LocalDate.of(2016, 3, 24))
      .term(LocalDate.of(2016, 4, 11), LocalDate.of(2016, 7, 22))
      .closed(LocalDate.of(2015, 10, 26), LocalDate.of(2015, 10, 30), Closure.HALF_TERM)
      .closed(LocalDate.of(2016, 2, 15), LocalDate.of(2016, 2, 19), Closure.HALF_TERM)
      .closed(LocalDate.of(2016, 5, 30), LocalDate.of(2016, 6, 3), Closure.HALF_TERM)
      .inset(LocalDate.of(2015, 9, 1))
      .bankHolidays(BANK_HOLIDAYS)
      .build();

  /** 2023/24: 193 school days. */
  static final SchoolCalendar T23 = SchoolCalendar.builder("T23")
      .published(AcademicYear.of(2023).range())
      .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
      .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 28))
      .term(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 7, 23))
      .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
      .closed(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 2, 16), Closure.HALF_TERM)
      .closed(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 31), Closure.HALF_TERM)
      .inset(LocalDate.of(2023, 9, 4))
      .inset(LocalDate.of(2024, 1, 8))
      .bankHolidays(BANK_HOLIDAYS)
      .build();

  /** The illustrative calendar of the commissioning cases, with no closures but its own. */
  static final SchoolCalendar ILLUSTRATIVE = SchoolCalendar.builder("illustrative")
      .published(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 12, 31))
      .term(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 12, 31))
      .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
      .closed(LocalDate.of(2012, 12, 22), LocalDate.of(2013, 1, 6), Closure.HOLIDAY)
      .closed(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 22), Closure.HALF_TERM)
      .closed(LocalDate.of(2013, 3, 29), LocalDate.of(2013, 4, 12), Closure.HOLIDAY)
      .bankHoliday(LocalDate.of(2013, 5, 6))
      .closed(LocalDate.of(2013, 5, 27), LocalDate.of(2013, 5, 31), Closure.HALF_TERM)
      .closed(LocalDate.of(2013, 7, 25), LocalDate.of(2013, 9, 2), Closure.HOLIDAY)
      .build();

  /** For limits that need no calendar. */
  static final Calendars NONE =
      Calendars.of(SchoolCalendar.unpublished("none"), WorkingDays.unpublished());

  private ExampleCalendars() {}

  static Calendars with(SchoolCalendar school) {
    return Calendars.of(school, WORKING);
  }

  private static ImmutableSet<LocalDate> bankHolidays() {
    HolidayCalendar london = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
    return KNOWN.stream()
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && london.isHoliday(day))
        .collect(toImmutableSet());
  }
}
