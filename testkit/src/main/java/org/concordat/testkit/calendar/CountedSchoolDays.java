/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/** The school days of a calendar. */
record CountedSchoolDays(SchoolCalendar calendar) implements CountedDays {

  @Override
  public LocalDateRange known() {
    return calendar.published();
  }

  @Override
  public Answer<Boolean> holds(LocalDate date) {
    return calendar.isSchoolDay(date);
  }

  @Override
  public Due after(LocalDate date, int n) {
    return calendar.schoolDayAfter(date, n);
  }

  @Override
  public Due before(LocalDate date, int n) {
    return calendar.schoolDayBefore(date, n);
  }

  @Override
  public Due onOrAfter(LocalDate date, int n) {
    return calendar.schoolDayOf(date, n);
  }

  @Override
  public Answer<Integer> between(LocalDate from, LocalDate toExclusive) {
    return calendar.schoolDaysBetween(from, toExclusive);
  }

  @Override
  public String toString() {
    return calendar.toString();
  }
}
