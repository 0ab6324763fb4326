/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/** Working days as days that are counted. */
record CountedWorkingDays(WorkingDays working) implements CountedDays {

  @Override
  public LocalDateRange known() {
    return working.coverage();
  }

  @Override
  public Answer<Boolean> holds(LocalDate date) {
    return working.isWorkingDay(date);
  }

  @Override
  public Due after(LocalDate date, int n) {
    return working.workingDayAfter(date, n);
  }

  @Override
  public Due before(LocalDate date, int n) {
    return working.workingDayBefore(date, n);
  }

  @Override
  public Due onOrAfter(LocalDate date, int n) {
    return working.workingDayOf(date, n);
  }

  @Override
  public Answer<Integer> between(LocalDate from, LocalDate toExclusive) {
    return working.workingDaysBetween(from, toExclusive);
  }

  @Override
  public String toString() {
    return working.toString();
  }
}
