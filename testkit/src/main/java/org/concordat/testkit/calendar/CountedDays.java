/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * Days of one kind that can be counted as far as they are known: what {@link SchoolCalendarLaws} test.
 *
 * <p>School calendars and working days are seen through {@link #of(SchoolCalendar)} and {@link
 * #of(WorkingDays)}; any other way to count days can be tested by an implementation of one's own.
 */
public interface CountedDays {

  /**
   * The days of a school calendar.
   *
   * @param calendar the calendar
   * @return its school days
   */
  static CountedDays of(SchoolCalendar calendar) {
    return new CountedSchoolDays(calendar);
  }

  /**
   * Working days.
   *
   * @param working the working days
   * @return the same days
   */
  static CountedDays of(WorkingDays working) {
    return new CountedWorkingDays(working);
  }

  /**
   * How far the days are known.
   *
   * @return the period, end-exclusive
   */
  LocalDateRange known();

  /**
   * Whether a date is one of the days.
   *
   * @param date the date
   * @return the answer; unknown outside what is known
   */
  Answer<Boolean> holds(LocalDate date);

  /**
   * The n-th of the days after a date.
   *
   * @param date the date, which is not counted
   * @param n how many, from 1
   * @return the day; unknown if the date is outside what is known or the count runs beyond it
   */
  Due after(LocalDate date, int n);

  /**
   * The n-th of the days before a date.
   *
   * @param date the date, which is not counted
   * @param n how many, from 1
   * @return the day; unknown if the date is outside what is known or the count runs beyond it
   */
  Due before(LocalDate date, int n);

  /**
   * The n-th of the days from a date on.
   *
   * @param date the date, which is counted if it is one of them
   * @param n how many, from 1
   * @return the day; unknown if the date is outside what is known or the count runs beyond it
   */
  Due onOrAfter(LocalDate date, int n);

  /**
   * How many of the days lie between two dates.
   *
   * @param from the first day that may be counted
   * @param toExclusive the first day that is no longer counted
   * @return the number; unknown if part of the period is
   */
  Answer<Integer> between(LocalDate from, LocalDate toExclusive);
}
