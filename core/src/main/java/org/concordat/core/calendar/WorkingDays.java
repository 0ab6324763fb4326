/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * Mondays to Fridays other than bank holidays, as far as the bank holidays are known.
 *
 * <p>With England's bank holidays of 2012, the second working day after Friday 21 December 2012 is
 * Thursday 27 December. A date for which the bank holidays are not known is unknown, with the reason
 * {@code calendar.bank-holidays-not-known}; it is never taken for an ordinary weekday. Answers and
 * conventions are those of {@link SchoolCalendar}.
 *
 * <p>Immutable and thread-safe. Two of these are equal when they reach as far and have the same bank
 * holidays.
 */
public final class WorkingDays {

  private final ImmutableSortedSet<LocalDate> bankHolidays;
  private final DayIndex days;

  private WorkingDays(LocalDateRange coverage, ImmutableSortedSet<LocalDate> bankHolidays) {
    this.bankHolidays = bankHolidays;
    this.days = DayIndex.of(
        Coverage.ofWorkingDays(coverage), day -> isWeekday(day) && !bankHolidays.contains(day));
  }

  /**
   * Working days from a list of bank holidays.
   *
   * @param coverage the days for which the list is complete
   * @param bankHolidays the bank holidays; those outside the coverage are left out
   * @return the working days
   * @throws IllegalArgumentException if the coverage has no first or no last day or spans more than a
   *     thousand years
   */
  public static WorkingDays of(LocalDateRange coverage, Set<LocalDate> bankHolidays) {
    DayIndex.checkRange("WorkingDays coverage", coverage);
    return new WorkingDays(
        coverage.isEmpty() ? Coverage.NOTHING : coverage,
        bankHolidays.stream()
            .filter(coverage::contains)
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /**
   * Working days of which nothing is known.
   *
   * @return working days whose every answer is unknown
   */
  public static WorkingDays unpublished() {
    return new WorkingDays(Coverage.NOTHING, ImmutableSortedSet.of());
  }

  /**
   * The days for which the bank holidays are known.
   *
   * @return the range, end-exclusive; empty if nothing is known
   */
  public LocalDateRange coverage() {
    return days.coverage().range();
  }

  /**
   * The bank holidays within the coverage.
   *
   * @return them, the earliest first
   */
  public ImmutableSortedSet<LocalDate> bankHolidays() {
    return bankHolidays;
  }

  /**
   * Whether a date is a working day.
   *
   * @param date the date
   * @return the answer; unknown outside the coverage
   */
  public Answer<Boolean> isWorkingDay(LocalDate date) {
    return days.contains(date);
  }

  /**
   * The n-th working day after a date, which is not counted itself.
   *
   * @param date the date
   * @param n how many, from 1
   * @return the day; unknown if the date is outside the coverage or the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due workingDayAfter(LocalDate date, int n) {
    return days.after(date, n);
  }

  /**
   * The n-th working day before a date, which is not counted itself.
   *
   * @param date the date
   * @param n how many, from 1
   * @return the day; unknown if the date is outside the coverage or the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due workingDayBefore(LocalDate date, int n) {
    return days.before(date, n);
  }

  /**
   * The n-th working day on or after a date, which is the first if it is a working day.
   *
   * @param date the date
   * @param n how many, from 1
   * @return the day; unknown if the date is outside the coverage or the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due workingDayOf(LocalDate date, int n) {
    return days.onOrAfter(date, n);
  }

  /**
   * How many working days lie between two dates.
   *
   * @param from the first day that may be counted
   * @param toExclusive the first day that is no longer counted
   * @return the number; unknown if part of the period is outside the coverage
   * @throws IllegalArgumentException if {@code from} is after {@code toExclusive}
   */
  public Answer<Integer> workingDaysBetween(LocalDate from, LocalDate toExclusive) {
    return days.between(from, toExclusive);
  }

  DayIndex index() {
    return days;
  }

  static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDays that
        && coverage().equals(that.coverage())
        && bankHolidays.equals(that.bankHolidays);
  }

  @Override
  public int hashCode() {
    return 31 * coverage().hashCode() + bankHolidays.hashCode();
  }

  @Override
  public String toString() {
    return coverage().isEmpty()
        ? "WorkingDays[unpublished]"
        : "WorkingDays[" + coverage().getStart() + " to " + coverage().getEndInclusive() + ", "
            + bankHolidays.size() + " bank holidays]";
  }
}
