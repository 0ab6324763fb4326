/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/** All weekdays of one autumn, counted one by one: right, unless a test bends it. */
class Weekdays implements CountedDays {

  static final LocalDateRange AUTUMN =
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));

  private static final Reason BEYOND = Reason.coded("test.beyond").saying("beyond the autumn");

  @Override
  public LocalDateRange known() {
    return AUTUMN;
  }

  @Override
  public Answer<Boolean> holds(LocalDate date) {
    return AUTUMN.contains(date)
        ? Answer.known(!BankHolidays.isWeekend(date))
        : Answer.unknown(BEYOND);
  }

  @Override
  public Due after(LocalDate date, int n) {
    return walk(date, n, day -> day.plusDays(1));
  }

  @Override
  public Due before(LocalDate date, int n) {
    return walk(date, n, day -> day.minusDays(1));
  }

  @Override
  public Due onOrAfter(LocalDate date, int n) {
    boolean isFirst = holds(date).equals(Answer.known(true));
    return isFirst && n == 1 ? Due.on(date) : after(date, isFirst ? n - 1 : n);
  }

  @Override
  public Answer<Integer> between(LocalDate from, LocalDate toExclusive) {
    return AUTUMN.encloses(LocalDateRange.of(from, toExclusive))
        ? Answer.known((int) from.datesUntil(toExclusive)
            .filter(day -> !BankHolidays.isWeekend(day))
            .count())
        : Answer.unknown(BEYOND);
  }

  private static Due walk(LocalDate date, int n, UnaryOperator<LocalDate> step) {
    int left = n;
    LocalDate day = date;
    while (AUTUMN.contains(day) && left > 0) {
      day = step.apply(day);
      left -= BankHolidays.isWeekend(day) ? 0 : 1;
    }
    return AUTUMN.contains(day) ? Due.on(day) : Due.unknown(BEYOND);
  }

  @Override
  public String toString() {
    return "weekdays of autumn 2012";
  }
}
