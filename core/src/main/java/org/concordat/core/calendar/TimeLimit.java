/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Explained;

/**
 * A time limit: a number of units counted from an event by a convention.
 *
 * <p>The three parts decide together which day is the last. From Monday 15 October 2012, with a half-term
 * break in the week of 29 October:
 *
 * <pre>
 * calendarDaysBeginningWith(15)   Mon 29 Oct   the day of the event is the first
 * calendarDaysAfter(15)           Tue 30 Oct   the next day is the first
 * schoolDaysAfter(15)             Mon 12 Nov   breaks and weekends are not counted
 * schoolDayOf(6)                  Mon 22 Oct   the sixth school day, the event's own being the first
 * weeksBeginningWith(6)           Sun 25 Nov   the day before the same weekday six weeks on
 * monthsAfter(6)                  Mon 15 Apr   the same day of the sixth month
 * monthsBeginningWith(6)          Sun 14 Apr   the day before it
 * </pre>
 *
 * <p>A limit in calendar days, weeks or months that ends on a closed day stands: it is moved neither
 * forward nor back. Months are counted from the event, never chained, and clipped at the end of a shorter
 * month: one month after 31 August is 30 September, and one month beginning with 31 August ends on 29
 * September, the day before it. School and working days on a day that is none begin with the next one.
 * School weeks under {@link Convention#BEGINNING_WITH} start with the event itself and under {@link
 * Convention#AFTER} with the day after it; see {@link SchoolCalendar#lastDayOfSchoolWeeks}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number how many units, from 1
 * @param unit what is counted
 * @param convention which day is the first
 */
public record TimeLimit(int number, LimitUnit unit, Convention convention) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the number is not positive, or if the convention names the n-th
   *     day of the event but the unit is not a kind of day
   * @throws NullPointerException if a component is null
   */
  public TimeLimit {
    requireNonNull(unit, "unit");
    requireNonNull(convention, "convention");
    checkArgument(number > 0, "TimeLimit number: must be positive, but was %s", number);
    checkArgument(
        convention != Convention.DAY_OF || unit.isDays(),
        "TimeLimit unit: must be a kind of day where the limit is the n-th day of the event, but was %s",
        unit);
  }

  /**
   * A time limit.
   *
   * @param number how many units, from 1
   * @param unit what is counted
   * @param convention which day is the first
   * @return the limit
   * @throws IllegalArgumentException if the number is not positive, or if the convention names the n-th
   *     day of the event but the unit is not a kind of day
   */
  public static TimeLimit of(int number, LimitUnit unit, Convention convention) {
    return new TimeLimit(number, unit, convention);
  }

  /**
   * A number of school days after the event, whose own day is not counted.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit schoolDaysAfter(int days) {
    return new TimeLimit(days, LimitUnit.SCHOOL_DAYS, Convention.AFTER);
  }

  /**
   * A number of school days of which the event's own is the first, if it is a school day.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit schoolDaysBeginningWith(int days) {
    return new TimeLimit(days, LimitUnit.SCHOOL_DAYS, Convention.BEGINNING_WITH);
  }

  /**
   * The n-th school day of the event, whose own day is the first if it is a school day.
   *
   * @param n which day, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public static TimeLimit schoolDayOf(int n) {
    return new TimeLimit(n, LimitUnit.SCHOOL_DAYS, Convention.DAY_OF);
  }

  /**
   * A number of school weeks that start the day after the event.
   *
   * @param weeks how many weeks, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code weeks} is not positive
   */
  public static TimeLimit schoolWeeksAfter(int weeks) {
    return new TimeLimit(weeks, LimitUnit.SCHOOL_WEEKS, Convention.AFTER);
  }

  /**
   * A number of school weeks that start with the event.
   *
   * @param weeks how many weeks, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code weeks} is not positive
   */
  public static TimeLimit schoolWeeksBeginningWith(int weeks) {
    return new TimeLimit(weeks, LimitUnit.SCHOOL_WEEKS, Convention.BEGINNING_WITH);
  }

  /**
   * A number of working days after the event, whose own day is not counted.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit workingDaysAfter(int days) {
    return new TimeLimit(days, LimitUnit.WORKING_DAYS, Convention.AFTER);
  }

  /**
   * A number of working days of which the event's own is the first, if it is a working day.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit workingDaysBeginningWith(int days) {
    return new TimeLimit(days, LimitUnit.WORKING_DAYS, Convention.BEGINNING_WITH);
  }

  /**
   * The n-th working day of the event, whose own day is the first if it is a working day.
   *
   * @param n which day, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public static TimeLimit workingDayOf(int n) {
    return new TimeLimit(n, LimitUnit.WORKING_DAYS, Convention.DAY_OF);
  }

  /**
   * A number of calendar days after the event, whose own day is not counted.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit calendarDaysAfter(int days) {
    return new TimeLimit(days, LimitUnit.CALENDAR_DAYS, Convention.AFTER);
  }

  /**
   * A number of calendar days of which the event's own is the first.
   *
   * @param days how many days, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code days} is not positive
   */
  public static TimeLimit calendarDaysBeginningWith(int days) {
    return new TimeLimit(days, LimitUnit.CALENDAR_DAYS, Convention.BEGINNING_WITH);
  }

  /**
   * The n-th day of the event, whose own day is the first.
   *
   * @param n which day, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public static TimeLimit calendarDayOf(int n) {
    return new TimeLimit(n, LimitUnit.CALENDAR_DAYS, Convention.DAY_OF);
  }

  /**
   * A number of weeks after the event: up to the same weekday.
   *
   * @param weeks how many weeks, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code weeks} is not positive
   */
  public static TimeLimit weeksAfter(int weeks) {
    return new TimeLimit(weeks, LimitUnit.WEEKS, Convention.AFTER);
  }

  /**
   * A number of weeks that start with the event: up to the day before the same weekday.
   *
   * @param weeks how many weeks, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code weeks} is not positive
   */
  public static TimeLimit weeksBeginningWith(int weeks) {
    return new TimeLimit(weeks, LimitUnit.WEEKS, Convention.BEGINNING_WITH);
  }

  /**
   * A number of months after the event: up to the same day of the month, or the end of a shorter one.
   *
   * @param months how many months, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code months} is not positive
   */
  public static TimeLimit monthsAfter(int months) {
    return new TimeLimit(months, LimitUnit.MONTHS, Convention.AFTER);
  }

  /**
   * A number of months that start with the event: up to the day before {@link #monthsAfter} ends.
   *
   * @param months how many months, from 1
   * @return the limit
   * @throws IllegalArgumentException if {@code months} is not positive
   */
  public static TimeLimit monthsBeginningWith(int months) {
    return new TimeLimit(months, LimitUnit.MONTHS, Convention.BEGINNING_WITH);
  }

  /**
   * The last allowed day of this limit for an event.
   *
   * @param event the day of the event
   * @param calendars the calendars to count in; those that the unit does not need are not consulted
   * @return the last allowed day, or under {@link Convention#DAY_OF} the n-th day itself; unknown if the
   *     calendar needed does not reach far enough
   * @throws DateTimeException if the answer lies beyond {@link LocalDate#MIN} or {@link LocalDate#MAX}
   */
  public Due from(LocalDate event, Calendars calendars) {
    requireNonNull(calendars, "calendars");
    return switch (unit) {
      case SCHOOL_DAYS ->
        convention == Convention.AFTER
            ? calendars.school().schoolDayAfter(event, number)
            : calendars.school().schoolDayOf(event, number);
      case WORKING_DAYS ->
        convention == Convention.AFTER
            ? calendars.working().workingDayAfter(event, number)
            : calendars.working().workingDayOf(event, number);
      case SCHOOL_WEEKS ->
        SchoolWeeks.lastDay(calendars.school().index(), event, isAfter(), number);
      case CALENDAR_DAYS, WEEKS, MONTHS ->
        Due.on(isAfter() ? plus(event) : plus(event).minusDays(1));
    };
  }

  /**
   * The last allowed day of this limit for an event, with how it was counted.
   *
   * @param event the day of the event
   * @param calendars the calendars to count in
   * @return what {@link #from} gives, explained by the event, the limit, the convention and the days or
   *     weeks that counted
   * @throws DateTimeException if the answer lies beyond {@link LocalDate#MIN} or {@link LocalDate#MAX}
   */
  public Explained<Due> explainFrom(LocalDate event, Calendars calendars) {
    Due due = from(event, calendars);
    return Explained.of(due, () -> LimitExplanations.explain(this, event, calendars, due));
  }

  /**
   * The latest day from which this limit has run by the day of an event, for what must happen a certain
   * time before it.
   *
   * <p>The limit counted from the day ends on or before the event, and counted from any later day of the
   * same kind it ends after it: "not less than four weeks" for Monday 1 October 2012 gives Monday 3
   * September. In school or working days the answer is such a day itself; for an event on one, it is the
   * n-th before it under {@link Convention#AFTER}. For an event on a closed day it may be one earlier
   * than {@link SchoolCalendar#schoolDayBefore}, since a full number of days must lie after the answer and
   * up to the event.
   *
   * @param event the day by which the limit must have run
   * @param calendars the calendars to count in
   * @return the latest day; unknown if the calendar needed does not reach far enough
   * @throws DateTimeException if the answer lies beyond {@link LocalDate#MIN} or {@link LocalDate#MAX}
   */
  public Due latestFor(LocalDate event, Calendars calendars) {
    requireNonNull(calendars, "calendars");
    return switch (unit) {
      case SCHOOL_DAYS -> calendars.school().index().latestFor(event, number, isAfter());
      case WORKING_DAYS -> calendars.working().index().latestFor(event, number, isAfter());
      case SCHOOL_WEEKS ->
        SchoolWeeks.latestFor(calendars.school().index(), event, isAfter(), number);
      case CALENDAR_DAYS, WEEKS, MONTHS -> Due.on(minus(isAfter() ? event : event.plusDays(1)));
    };
  }

  /**
   * Whether this limit has run between service and effect, for a notice of "not less than" the limit.
   *
   * <p>"Not less than six months" served on 2 April 2012 has run by 2 October and not by 1 October.
   *
   * @param served the day of service, from which the limit counts
   * @param effective the day by which it must have run
   * @param calendars the calendars to count in
   * @return true if the last day of the limit is on or before {@code effective}; unknown if the calendar
   *     needed reaches neither that day nor {@code effective}
   * @throws DateTimeException if the answer lies beyond {@link LocalDate#MIN} or {@link LocalDate#MAX}
   */
  public Answer<Boolean> hasRunBetween(LocalDate served, LocalDate effective, Calendars calendars) {
    if (effective.isBefore(served)) {
      return Answer.known(false);
    }
    return from(served, calendars)
        .match(
            last -> Answer.known(!last.isAfter(effective)),
            reason -> endsAfter(served, effective, calendars)
                ? Answer.known(false)
                : Answer.unknown(reason));
  }

  /** Whether a limit whose end is unknown is certain to end after a day all the same. */
  private boolean endsAfter(LocalDate event, LocalDate day, Calendars calendars) {
    return switch (unit) {
      case SCHOOL_DAYS -> calendars.school().index().coverBoth(event, day);
      case WORKING_DAYS -> calendars.working().index().coverBoth(event, day);
      case SCHOOL_WEEKS ->
        SchoolWeeks.endAfter(calendars.school().index(), event, isAfter(), number, day);
      case CALENDAR_DAYS, WEEKS, MONTHS -> false;
    };
  }

  /** The first day that may count; the last day of all time has none after it. */
  LocalDate firstDay(LocalDate event) {
    return isAfter() && event.isBefore(LocalDate.MAX) ? event.plusDays(1) : event;
  }

  private boolean isAfter() {
    return convention == Convention.AFTER;
  }

  private LocalDate plus(LocalDate event) {
    return switch (unit) {
      case WEEKS -> event.plusWeeks(number);
      case MONTHS -> event.plusMonths(number);
      default -> event.plusDays(number);
    };
  }

  /** The latest day whose {@link #plus} is on or before a day. */
  private LocalDate minus(LocalDate day) {
    return switch (unit) {
      case WEEKS -> day.minusWeeks(number);
      case MONTHS -> {
        LocalDate latest = day.minusMonths(number);
        while (!plus(latest.plusDays(1)).isAfter(day)) {
          latest = latest.plusDays(1);
        }
        yield latest;
      }
      default -> day.minusDays(number);
    };
  }

  /**
   * The limit in words.
   *
   * @return for instance {@code 15 calendar days beginning with the event} or {@code school day 6 of the
   *     event}
   */
  @Override
  public String toString() {
    return convention == Convention.DAY_OF
        ? unit.words(1) + " " + number + " " + convention
        : number + " " + unit.words(number) + " " + convention;
  }
}
