/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;

/** Bank holidays as they fall in a usual year, those of Easter and those proclaimed once left out. */
final class BankHolidays {

  private BankHolidays() {}

  /**
   * The New Year, two Mondays of May, the last of August, and Christmas; what falls on a weekend is
   * moved to the next weekday that is free.
   */
  static ImmutableSortedSet<LocalDate> usualIn(int year) {
    LocalDate may = LocalDate.of(year, Month.MAY, 1);
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    days.add(may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(
        LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    addOrMove(days, LocalDate.of(year, Month.JANUARY, 1));
    addOrMove(days, LocalDate.of(year, Month.DECEMBER, 25));
    addOrMove(days, LocalDate.of(year, Month.DECEMBER, 26));
    return ImmutableSortedSet.copyOf(days);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static void addOrMove(SortedSet<LocalDate> days, LocalDate day) {
    LocalDate free = day;
    while (isWeekend(free) || days.contains(free)) {
      free = free.plusDays(1);
    }
    days.add(free);
  }
}
