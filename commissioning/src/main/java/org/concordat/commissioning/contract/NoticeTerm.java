/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;

/**
 * How much notice ends a contract, and on which days it may end.
 *
 * <p>A notice is served on one day and takes effect on another, the first day not in service:
 *
 * <pre>{@code
 * NoticeTerm sixMonths = NoticeTerm.notLessThan(TimeLimit.monthsAfter(6));
 * sixMonths.earliestEffective(LocalDate.of(2012, 4, 2), calendars);                        // 2012-10-02
 * sixMonths.endingWithAcademicYear()
 *     .earliestEffective(LocalDate.of(2012, 4, 2), calendars);                             // 2013-09-01
 * NoticeTerm.fullAcademicYears(1).earliestEffective(LocalDate.of(2018, 1, 15), calendars); // 2019-09-01
 * }</pre>
 *
 * <p>The set is closed. Immutable and thread-safe.
 */
public sealed interface NoticeTerm {

  /**
   * A time that must have run between service and effect.
   *
   * @param limit the time, which has run if its last day is on or before the day of effect
   * @param isToYearEnd whether the notice takes effect only on a 1 September
   */
  record NotLessThan(TimeLimit limit, boolean isToYearEnd) implements NoticeTerm {

    /**
     * Checks the limit.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is no period but the n-th day of something
     */
    public NotLessThan {
      requireNonNull(limit, "limit");
      checkArgument(
          limit.convention() != Convention.DAY_OF,
          "NoticeTerm limit: must be a period, but was %s",
          limit);
    }

    @Override
    public NoticeTerm endingWithAcademicYear() {
      return new NotLessThan(limit, true);
    }

    @Override
    public Due earliestEffective(LocalDate served, Calendars calendars) {
      Due enough = limit.from(served, calendars);
      return isToYearEnd ? enough.map(NoticeTerm::yearStartFrom) : enough;
    }

    @Override
    public Due latestService(LocalDate effective, Calendars calendars) {
      return limit.latestFor(isToYearEnd ? yearStartUpTo(effective) : effective, calendars);
    }

    @Override
    public Answer<Boolean> isEnough(LocalDate served, LocalDate effective, Calendars calendars) {
      return limit.hasRunBetween(served, effective, calendars);
    }

    @Override
    public String toString() {
      return "not less than " + limit + ending(isToYearEnd);
    }
  }

  /**
   * A number of academic years that must lie whole between service and effect.
   *
   * @param years how many, from 1 to 100
   * @param isToYearEnd whether the notice takes effect only on a 1 September
   */
  record FullAcademicYears(int years, boolean isToYearEnd) implements NoticeTerm {

    private static final int MOST = 100;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not from 1 to 100
     */
    public FullAcademicYears {
      checkArgument(
          years > 0 && years <= MOST,
          "NoticeTerm years: must be from 1 to %s, but was %s",
          MOST,
          years);
    }

    @Override
    public NoticeTerm endingWithAcademicYear() {
      return new FullAcademicYears(years, true);
    }

    @Override
    public Due earliestEffective(LocalDate served, Calendars calendars) {
      return Due.on(earliest(requireNonNull(served, "served")));
    }

    @Override
    public Due latestService(LocalDate effective, Calendars calendars) {
      return Due.on(yearStartUpTo(effective).minusYears(years).minusDays(1));
    }

    @Override
    public Answer<Boolean> isEnough(LocalDate served, LocalDate effective, Calendars calendars) {
      return Answer.known(!effective.isBefore(earliest(served)));
    }

    private LocalDate earliest(LocalDate served) {
      return yearStartFrom(served.plusDays(1)).plusYears(years);
    }

    @Override
    public String toString() {
      return years
          + (years == 1 ? " full academic year" : " full academic years")
          + ending(isToYearEnd);
    }
  }

  /**
   * A time that must have run between service and effect.
   *
   * @param limit the time, such as six months after the event
   * @return the term
   * @throws IllegalArgumentException if the limit is no period but the n-th day of something
   */
  static NoticeTerm notLessThan(TimeLimit limit) {
    return new NotLessThan(limit, false);
  }

  /**
   * A number of academic years that must lie whole between service and effect. The day of service is left
   * out, so the first of them begins on the 1 September after it.
   *
   * @param years how many, from 1 to 100
   * @return the term
   * @throws IllegalArgumentException if the number is not from 1 to 100
   */
  static NoticeTerm fullAcademicYears(int years) {
    return new FullAcademicYears(years, false);
  }

  /**
   * The same term, for notices that take effect with the end of an academic year: the last day of service is
   * a 31 August.
   *
   * @return a copy
   */
  NoticeTerm endingWithAcademicYear();

  /**
   * Whether a notice may take effect only on a 1 September.
   *
   * @return true if it may
   */
  boolean isToYearEnd();

  /**
   * The first day on which a notice may take effect.
   *
   * @param served the day of service
   * @param calendars the calendars, for a time in school or working days
   * @return the first day not in service; unknown if the calendar needed does not reach far enough
   */
  Due earliestEffective(LocalDate served, Calendars calendars);

  /**
   * The last day on which a notice may be served.
   *
   * @param effective the day on which it is to have taken effect
   * @param calendars the calendars, for a time in school or working days
   * @return the last day of service; unknown if the calendar needed does not reach far enough
   */
  Due latestService(LocalDate effective, Calendars calendars);

  /**
   * Whether a notice is long enough, whatever day it ends on.
   *
   * @param served the day of service
   * @param effective the first day not in service
   * @param calendars the calendars, for a time in school or working days
   * @return the answer; unknown if the calendar needed does not reach far enough
   */
  Answer<Boolean> isEnough(LocalDate served, LocalDate effective, Calendars calendars);

  /**
   * Whether a notice may take effect on a day, as far as the end of the academic year is concerned.
   *
   * @param effective the first day not in service
   * @return true if the term asks for no year end, or if the day is a 1 September
   */
  default boolean isAligned(LocalDate effective) {
    return !isToYearEnd() || yearStartFrom(effective).equals(effective);
  }

  private static LocalDate yearStartFrom(LocalDate date) {
    LocalDate first = yearStartUpTo(date);
    return first.equals(date) ? date : first.plusYears(1);
  }

  private static LocalDate yearStartUpTo(LocalDate date) {
    LocalDate first = LocalDate.of(date.getYear(), Month.SEPTEMBER, 1);
    return first.isAfter(date) ? first.minusYears(1) : first;
  }

  private static String ending(boolean isToYearEnd) {
    return isToYearEnd ? ", ending with an academic year" : "";
  }
}
