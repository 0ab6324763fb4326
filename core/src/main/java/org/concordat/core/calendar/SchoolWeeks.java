/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Weeks from Monday that hold a school day; see {@link SchoolCalendar#lastDayOfSchoolWeeks}. */
final class SchoolWeeks {

  private SchoolWeeks() {}

  /** The last day of school weeks that start with an event or, if so asked, the day after it. */
  static Due lastDay(DayIndex days, LocalDate event, boolean after, int weeks) {
    checkArgument(weeks > 0, "Number of weeks: must be positive, but was %s", weeks);
    LocalDate start = start(event, after);
    if (!days.coverBoth(event, start)) {
      return Due.unknown(days.coverage().outside(days.coverBoth(event, event) ? start : event));
    }
    ImmutableList<LocalDate> counted = mondays(days, start, weeks);
    if (counted.size() < weeks) {
      return unknown(days, start, counted.size(), weeks);
    }
    LocalDate nextMonday = counted.get(weeks - 1).plusWeeks(1);
    long offset = start.isBefore(counted.get(0)) ? 0 : start.getDayOfWeek().getValue() - 1L;
    LocalDate end = offset == 0
        ? nextMonday
        : schoolWeekFrom(days, nextMonday)
            .map(monday -> monday.plusDays(offset))
            .orElse(LocalDate.MAX);
    return end.isAfter(days.coverage().range().getEnd())
        ? unknown(days, start, weeks, weeks)
        : days.lastBefore(end);
  }

  /** The latest school day whose school weeks end on or before a day. */
  static Due latestFor(DayIndex days, LocalDate day, boolean after, int weeks) {
    Due candidate = days.latestFor(day, 1, false);
    while (candidate instanceof Due.On on) {
      Due end = lastDay(days, on.date(), after, weeks);
      if (end instanceof Due.On last && !last.date().isAfter(day)) {
        return candidate;
      }
      if (!end.isKnown() && !endAfter(days, on.date(), after, weeks, day)) {
        return end;
      }
      candidate = days.before(on.date(), 1);
    }
    return candidate;
  }

  /** Whether school weeks whose last day is unknown are certain to end after a day all the same. */
  static boolean endAfter(DayIndex days, LocalDate event, boolean after, int weeks, LocalDate day) {
    LocalDate start = start(event, after);
    if (start.isAfter(day)) {
      return true;
    }
    return days.coverBoth(start, day)
        && (mondays(days, start, weeks).size() < weeks
            || days.lastBefore(days.coverage().range().getEnd())
                .find()
                .filter(day::isBefore)
                .isPresent());
  }

  private static LocalDate start(LocalDate event, boolean after) {
    return after && event.isBefore(LocalDate.MAX) ? event.plusDays(1) : event;
  }

  /** The Mondays of the first school weeks from a start on, at most as many as are asked for. */
  static ImmutableList<LocalDate> mondays(DayIndex days, LocalDate start, int weeks) {
    ImmutableList.Builder<LocalDate> mondays = ImmutableList.builder();
    Optional<LocalDate> monday = schoolWeekFrom(days, start);
    for (int week = 0; week < weeks && monday.isPresent(); week++) {
      mondays.add(monday.get());
      monday = schoolWeekFrom(days, monday.get().plusWeeks(1));
    }
    return mondays.build();
  }

  private static Optional<LocalDate> schoolWeekFrom(DayIndex days, LocalDate date) {
    return days.onOrAfter(date, 1)
        .find()
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  private static Due unknown(DayIndex days, LocalDate start, int found, int needed) {
    return Due.unknown(days.coverage().stopsInWeek(start, found, needed));
  }
}
