/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

/** Illustrative school days from April 2012 to December 2013, with England's bank holidays. */
final class YearTo2013 {

  private static final ImmutableSet<LocalDate> BANK_HOLIDAYS = ImmutableSet.of(
      LocalDate.of(2012, 5, 7),
      LocalDate.of(2012, 6, 4),
      LocalDate.of(2012, 6, 5),
      LocalDate.of(2012, 8, 27),
      LocalDate.of(2012, 12, 25),
      LocalDate.of(2012, 12, 26),
      LocalDate.of(2013, 1, 1),
      LocalDate.of(2013, 3, 29),
      LocalDate.of(2013, 4, 1),
      LocalDate.of(2013, 5, 6),
      LocalDate.of(2013, 5, 27),
      LocalDate.of(2013, 8, 26),
      LocalDate.of(2013, 12, 25),
      LocalDate.of(2013, 12, 26));

  static final Calendars CALENDARS = Calendars.of(
      SchoolCalendar.builder("April 2012 to December 2013")
          .published(LocalDate.of(2012, 4, 1), LocalDate.of(2013, 12, 31))
          .term(LocalDate.of(2012, 4, 16), LocalDate.of(2012, 7, 20))
          .term(LocalDate.of(2012, 9, 3), LocalDate.of(2012, 12, 21))
          .term(LocalDate.of(2013, 1, 7), LocalDate.of(2013, 3, 28))
          .term(LocalDate.of(2013, 4, 15), LocalDate.of(2013, 7, 24))
          .term(LocalDate.of(2013, 9, 2), LocalDate.of(2013, 12, 20))
          .closed(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 8), Closure.HALF_TERM)
          .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
          .closed(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 22), Closure.HALF_TERM)
          .closed(LocalDate.of(2013, 5, 27), LocalDate.of(2013, 5, 31), Closure.HALF_TERM)
          .closed(LocalDate.of(2013, 10, 28), LocalDate.of(2013, 11, 1), Closure.HALF_TERM)
          .bankHolidays(BANK_HOLIDAYS)
          .build(),
      WorkingDays.of(
          LocalDateRange.of(LocalDate.of(2012, 4, 1), LocalDate.of(2014, 1, 1)), BANK_HOLIDAYS));

  private YearTo2013() {}

  /** A day of 2012. */
  static LocalDate in2012(int month, int day) {
    return LocalDate.of(2012, month, day);
  }

  /** A day of 2013. */
  static LocalDate in2013(int month, int day) {
    return LocalDate.of(2013, month, day);
  }

  /** The school day that comes so many school days after a day. */
  static LocalDate after(LocalDate day, int schoolDays) {
    return CALENDARS.school().schoolDayAfter(day, schoolDays).find().orElseThrow();
  }
}
