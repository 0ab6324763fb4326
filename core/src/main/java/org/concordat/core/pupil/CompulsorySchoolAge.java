/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.LeapDayRule;

/**
 * The days between which a child is of compulsory school age.
 *
 * <p>It begins on the fifth birthday, if that is 31 August, 31 December or 31 March, or else on the next of
 * these days (EA 1996 s.8(2), with SI 1998/1607; both second-hand), and ends with the last Friday in June
 * of the school year in which the child becomes sixteen (EA 1996 s.8(3), with SI 1997/1970; both
 * second-hand). A child born on 1 September 2007 is of that age from 31 December 2012 to 28 June 2024; one
 * born the day before, from 31 August 2012 to 30 June 2023. The duty to take part in education or training
 * after that is another matter.
 *
 * <p>A date of birth is asked for and is not held; from these two days it can be told only to within some
 * months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
public record CompulsorySchoolAge(LocalDate first, LocalDate last) {

  private static final int BEGINS_AT = 5;
  private static final int ENDS_AT = 16;
  private static final ImmutableList<MonthDay> PRESCRIBED = ImmutableList.of(
      MonthDay.of(Month.MARCH, 31), MonthDay.of(Month.AUGUST, 31), MonthDay.of(Month.DECEMBER, 31));

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   * @throws NullPointerException if a component is null
   */
  public CompulsorySchoolAge {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    checkArgument(
        !last.isBefore(first),
        "CompulsorySchoolAge last: must not be before the first day %s, but was %s",
        first,
        last);
  }

  /**
   * The days for a date of birth.
   *
   * @param dateOfBirth the date, which is used here and not held
   * @return the days
   */
  public static CompulsorySchoolAge of(LocalDate dateOfBirth) {
    Anniversaries birthdays = Anniversaries.of(dateOfBirth, LeapDayRule.MARCH_1);
    LocalDate fifth = birthdays.year(BEGINS_AT);
    LocalDate sixteenth = birthdays.year(ENDS_AT);
    LocalDate first = PRESCRIBED.stream()
        .map(day -> day.atYear(fifth.getYear()))
        .filter(day -> !day.isBefore(fifth))
        .findFirst()
        .orElseThrow();
    return new CompulsorySchoolAge(first, leavingDate(AcademicYear.containing(sixteenth)));
  }

  /**
   * The day with which the children who become sixteen in a school year cease to be of compulsory school
   * age, known as the school leaving date.
   *
   * @param year the school year
   * @return the last Friday in June
   */
  public static LocalDate leavingDate(AcademicYear year) {
    return LocalDate.of(year.startYear() + 1, Month.JUNE, 1)
        .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
  }

  /**
   * Whether the child is of compulsory school age on a date.
   *
   * @param date the date
   * @return true from the first day to the last, both inclusive
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
