/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;

/**
 * The time a life spent in one stage, held against the time that the stage should take.
 *
 * <p>The target is the caller's: a case that entered a stage on 7 November 2012 with a target of 28 days
 * should have left it on 5 December. Left on 8 January, it was 34 calendar days late; with a Christmas break of
 * two weeks it was some school days fewer. Both are told, because each hides what the other shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param stay the time in the stage
 * @param target the time that the stage should take, from the day of entry
 * @param calendars the calendars to count in
 */
public record TimedStay<G extends Enum<G> & Stage>(
    Stay<G> stay, TimeLimit target, Calendars calendars) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public TimedStay {
    requireNonNull(stay, "stay");
    requireNonNull(target, "target");
    requireNonNull(calendars, "calendars");
  }

  /**
   * How long the stay was.
   *
   * @return the calendar days, from the day of entry, without the day of leaving
   */
  public long calendarDays() {
    return stay.days();
  }

  /**
   * How long the stay was in school days.
   *
   * @return the school days, from the day of entry, without the day of leaving; unknown where the calendar
   *     is not published so far
   */
  public Answer<Integer> schoolDays() {
    return calendars.school().schoolDaysBetween(stay.from(), stay.until());
  }

  /**
   * The last day on which the life should have left the stage.
   *
   * @return the day, or unknown if the calendar needed does not reach far enough
   */
  public Due due() {
    return stay.due(target, calendars);
  }

  /**
   * Whether the stay was longer than the target.
   *
   * @return true if the life left, or is still there, after the last day; unknown if that day is
   */
  public Answer<Boolean> isOver() {
    return stay.isOver(target, calendars);
  }

  /**
   * By how many calendar days the stay was longer than the target.
   *
   * @return the days after the last day up to and with the day of leaving; zero if it was in time, unknown if
   *     the last day is
   */
  public Answer<Long> overdueCalendarDays() {
    return due()
        .match(
            last -> Answer.known(Math.max(0, ChronoUnit.DAYS.between(last, stay.until()))),
            Answer::unknown);
  }

  /**
   * By how many school days the stay was longer than the target.
   *
   * @return the school days among those of {@link #overdueCalendarDays()}; unknown if the last day is, or
   *     where the calendar is not published so far
   */
  public Answer<Integer> overdueSchoolDays() {
    return due()
        .match(
            last -> stay.until().isAfter(last) ? schoolDaysAfter(last) : Answer.known(0),
            Answer::unknown);
  }

  /** The last day of a stay may be the last that there is, so that it is counted by itself. */
  private Answer<Integer> schoolDaysAfter(LocalDate last) {
    SchoolCalendar school = calendars.school();
    return school
        .schoolDaysBetween(last.plusDays(1), stay.until())
        .flatMap(
            before -> school.isSchoolDay(stay.until()).map(open -> open ? before + 1 : before));
  }

  @Override
  public String toString() {
    return stay + ", due " + due();
  }
}
