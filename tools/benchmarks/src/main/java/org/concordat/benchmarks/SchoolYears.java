/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.SchoolCalendarBuilder;
import org.threeten.extra.LocalDateRange;

/** Ten academic years of one authority, with terms, half terms, bank holidays and training days. */
final class SchoolYears {

  static final LocalDateRange PUBLISHED =
      LocalDateRange.of(AcademicYear.of(2015).first(), AcademicYear.of(2025).first());

  private SchoolYears() {}

  static SchoolCalendar concordat() {
    SchoolCalendarBuilder builder = SchoolCalendar.builder("Anytown").published(PUBLISHED);
    for (int year = 2015; year < 2025; year++) {
      addYear(builder, year);
    }
    return builder.bankHolidays(bankHolidays()).build();
  }

  /** The same days, and no others, for Strata. */
  static ImmutableHolidayCalendar strata(SchoolCalendar school) {
    ImmutableSet<LocalDate> open = ImmutableSet.copyOf(
        school.schoolDays(PUBLISHED.getStart(), PUBLISHED.getEnd()).orElseThrow());
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("Anytown"),
        PUBLISHED.stream().filter(day -> !open.contains(day)).toList(),
        DayOfWeek.SATURDAY,
        DayOfWeek.SUNDAY);
  }

  private static void addYear(SchoolCalendarBuilder builder, int year) {
    LocalDate autumn = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year, Month.SEPTEMBER, 1));
    LocalDate spring = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year + 1, Month.JANUARY, 3));
    LocalDate summer = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year + 1, Month.APRIL, 9));
    LocalDate october = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year, Month.OCTOBER, 23));
    LocalDate february = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year + 1, Month.FEBRUARY, 12));
    LocalDate may = onOrAfter(DayOfWeek.MONDAY, LocalDate.of(year + 1, Month.MAY, 25));
    builder
        .term(autumn, onOrAfter(DayOfWeek.FRIDAY, LocalDate.of(year, Month.DECEMBER, 17)))
        .term(spring, onOrAfter(DayOfWeek.FRIDAY, LocalDate.of(year + 1, Month.MARCH, 25)))
        .term(summer, onOrAfter(DayOfWeek.FRIDAY, LocalDate.of(year + 1, Month.JULY, 20)))
        .closed(october, october.plusDays(4), Closure.HALF_TERM)
        .closed(february, february.plusDays(4), Closure.HALF_TERM)
        .closed(may, may.plusDays(4), Closure.HALF_TERM)
        .inset(autumn)
        .inset(autumn.plusDays(1))
        .inset(october.plusDays(7))
        .inset(spring)
        .inset(may.plusDays(32));
  }

  private static ImmutableSet<LocalDate> bankHolidays() {
    HolidayCalendar england = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
    return PUBLISHED.stream()
        .filter(day -> day.getDayOfWeek().getValue() <= 5 && england.isHoliday(day))
        .collect(toImmutableSet());
  }

  private static LocalDate onOrAfter(DayOfWeek weekday, LocalDate date) {
    return date.with(TemporalAdjusters.nextOrSame(weekday));
  }
}
