/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.SchoolCalendarBuilder;

/** The calendar of the commissioning cases, with no closures but its own. */
public final class IllustrativeCalendar {

  private static final LocalDate JULY_3 = LocalDate.of(2013, 7, 3);

  public static final Calendars CALENDARS = Calendars.ofSchool(days().build());

  /** The same calendar with one more day, 3 July 2013, on which the school turned out to be closed. */
  public static final Calendars WITH_ONE_MORE_CLOSED_DAY =
      Calendars.ofSchool(days().closed(JULY_3, Closure.HOLIDAY).build());

  private IllustrativeCalendar() {}

  private static SchoolCalendarBuilder days() {
    return SchoolCalendar.builder("illustrative")
        .published(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 12, 31))
        .term(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 12, 31))
        .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
        .closed(LocalDate.of(2012, 12, 22), LocalDate.of(2013, 1, 6), Closure.HOLIDAY)
        .closed(LocalDate.of(2013, 2, 18), LocalDate.of(2013, 2, 22), Closure.HALF_TERM)
        .closed(LocalDate.of(2013, 3, 29), LocalDate.of(2013, 4, 12), Closure.HOLIDAY)
        .bankHoliday(LocalDate.of(2013, 5, 6))
        .closed(LocalDate.of(2013, 5, 27), LocalDate.of(2013, 5, 31), Closure.HALF_TERM)
        .closed(LocalDate.of(2013, 7, 25), LocalDate.of(2013, 9, 2), Closure.HOLIDAY);
  }
}
