/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts complete weeks between two dates.
 *
 * <p>A week is seven days and only whole ones count; they are never derived from a share of a year. From
 * 22 October 2012 to the end of March 2013 there are 161 days, or 23 weeks, with the first day counted, and
 * 160 days, or 22 weeks, without it.
 */
public final class CompleteWeeks {

  /** Whether the first day of the time is counted. */
  public enum FirstDay {
    /** The first day belongs to the time. */
    COUNTED,
    /** The time begins on the day after. */
    NOT_COUNTED
  }

  private CompleteWeeks() {}

  /**
   * How many complete weeks lie between two dates.
   *
   * @param from the first day
   * @param toExclusive the first day that is no longer counted, such as 1 April for a financial year
   * @param firstDay whether the first day is counted
   * @return the number of complete weeks, rounded down
   * @throws IllegalArgumentException if {@code from} is after {@code toExclusive}
   */
  public static long between(LocalDate from, LocalDate toExclusive, FirstDay firstDay) {
    requireNonNull(firstDay, "firstDay");
    DayIndex.checkOrder(from, toExclusive);
    long days = ChronoUnit.DAYS.between(from, toExclusive);
    return (firstDay == FirstDay.COUNTED ? days : Math.max(days - 1, 0)) / 7;
  }
}
