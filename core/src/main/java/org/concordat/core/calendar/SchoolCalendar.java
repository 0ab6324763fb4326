/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * The school days of one school or authority, as far as they are published.
 *
 * <p>A school day is a day with at least one session: a weekday of a term that is not closed, or an extra
 * day such as a Saturday on which the school meets. A date outside what is published is unknown, with the
 * reason {@code calendar.not-published}; it is never taken for an ordinary weekday, and a count that
 * reaches the end of the publication before it is full is unknown too.
 *
 * <pre>{@code
 * SchoolCalendar calendar = SchoolCalendar.builder("Anytown 2012/13")
 *     .published(LocalDate.of(2012, 9, 1), LocalDate.of(2012, 12, 31))
 *     .term(LocalDate.of(2012, 9, 3), LocalDate.of(2012, 12, 21))
 *     .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
 *     .inset(LocalDate.of(2012, 9, 3))
 *     .build();
 * calendar.schoolDayAfter(LocalDate.of(2012, 10, 26), 1);   // 2012-11-05
 * calendar.schoolDayAfter(LocalDate.of(2012, 12, 20), 2);   // unknown
 * }</pre>
 *
 * <p>Counting between two dates takes in the first and leaves out the second.
 *
 * <p>Immutable and thread-safe. Two calendars are equal when their name and all that they publish are.
 */
public final class SchoolCalendar {

  private final Publication publication;
  private final DayIndex days;

  SchoolCalendar(Publication publication) {
    this.publication = publication;
    this.days = DayIndex.of(
        Coverage.ofSchool(publication.name(), publication.range()), publication::isOpen);
  }

  /**
   * Begins a calendar.
   *
   * @param name the name by which reasons call it, such as {@code Thurrock 2012/13}
   * @return a builder, to be told at least what is published and one term
   */
  public static SchoolCalendarBuilder builder(String name) {
    return new SchoolCalendarBuilder(name);
  }

  /**
   * A calendar of which nothing is published yet.
   *
   * @param name the name by which reasons call it
   * @return a calendar whose every answer is unknown
   * @throws IllegalArgumentException if the name is blank
   */
  public static SchoolCalendar unpublished(String name) {
    return new SchoolCalendar(Publication.none(name));
  }

  /**
   * The name by which reasons call this calendar.
   *
   * @return the name
   */
  public String name() {
    return publication.name();
  }

  /**
   * The days for which this calendar is published.
   *
   * @return the range, end-exclusive; empty if nothing is published
   */
  public LocalDateRange published() {
    return publication.range();
  }

  /**
   * The terms.
   *
   * @return them, end-exclusive, the earliest first
   */
  public ImmutableList<LocalDateRange> terms() {
    return publication.terms();
  }

  /**
   * The same calendar under another name.
   *
   * @param name the name by which reasons call the copy
   * @return a copy
   * @throws IllegalArgumentException if the name is blank
   */
  public SchoolCalendar withName(String name) {
    return new SchoolCalendar(publication.named(name));
  }

  /**
   * The same calendar with days closed that nobody planned to close; half days and extra days among them
   * are closed with the rest, and a day that was closed already keeps its reason.
   *
   * @param first the first day closed
   * @param last the last day closed, inclusive
   * @return a copy
   * @throws IllegalArgumentException if the last day is before the first, or if either is outside what is
   *     published
   */
  public SchoolCalendar withUnplannedClosure(LocalDate first, LocalDate last) {
    return new SchoolCalendar(
        publication.closing(Publication.closedRange("closure", first, last), Closure.UNPLANNED));
  }

  /**
   * The same calendar with one day closed that nobody planned to close.
   *
   * @param day the day closed
   * @return a copy
   * @throws IllegalArgumentException if the day is outside what is published
   */
  public SchoolCalendar withUnplannedClosure(LocalDate day) {
    return withUnplannedClosure(day, day);
  }

  /**
   * This calendar and the one published for the time right after it, as one under this one's name.
   *
   * <p>A calendar of which nothing is published adds nothing to another.
   *
   * @param next the calendar whose first published day follows this one's last
   * @return the two joined
   * @throws IllegalArgumentException if there is a gap between the two or if they overlap
   */
  public SchoolCalendar followedBy(SchoolCalendar next) {
    if (published().isEmpty()) {
      return next.withName(name());
    }
    if (next.published().isEmpty()) {
      return this;
    }
    checkArgument(
        published().getEnd().equals(next.published().getStart()),
        "SchoolCalendar next: must be published from %s on, but was published from %s",
        published().getEnd(),
        next.published().getStart());
    return new SchoolCalendar(publication.followedBy(next.publication));
  }

  /**
   * Whether a date is a school day.
   *
   * @param date the date
   * @return the answer; unknown outside what is published
   */
  public Answer<Boolean> isSchoolDay(LocalDate date) {
    return days.contains(date);
  }

  /**
   * The sessions held on a date.
   *
   * @param date the date
   * @return both, one or none; unknown outside what is published
   */
  public Answer<ImmutableSet<Session>> sessionsOn(LocalDate date) {
    return days.contains(date).map(open -> {
      if (!open) {
        return ImmutableSet.of();
      }
      Session only = publication.halfDays().get(date);
      return only == null
          ? Sets.immutableEnumSet(EnumSet.allOf(Session.class))
          : Sets.immutableEnumSet(only);
    });
  }

  /**
   * Why the school is closed on a date.
   *
   * @param date the date
   * @return the reason, empty for a school day; unknown outside what is published
   */
  public Answer<Optional<Closure>> whyClosed(LocalDate date) {
    return days.contains(date).map(open -> publication.whyClosed(date));
  }

  /**
   * The n-th school day after a date, which is not counted itself.
   *
   * @param date the date, a school day or not
   * @param n how many, from 1
   * @return the day; unknown if the date is outside what is published or the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due schoolDayAfter(LocalDate date, int n) {
    return days.after(date, n);
  }

  /**
   * The n-th school day before a date, which is not counted itself.
   *
   * @param date the date, a school day or not
   * @param n how many, from 1
   * @return the day; unknown if the date is outside what is published or the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due schoolDayBefore(LocalDate date, int n) {
    return days.before(date, n);
  }

  /**
   * The n-th school day of an event: its own day is the first if it is a school day.
   *
   * @param date the day of the event, a school day or not
   * @param n how many, from 1
   * @return the n-th school day on or after the date; unknown if the date is outside what is published or
   *     the count runs beyond it
   * @throws IllegalArgumentException if {@code n} is not positive
   */
  public Due schoolDayOf(LocalDate date, int n) {
    return days.onOrAfter(date, n);
  }

  /**
   * How many school days lie between two dates.
   *
   * @param from the first day that may be counted
   * @param toExclusive the first day that is no longer counted
   * @return the number; unknown if part of the period is not published
   * @throws IllegalArgumentException if {@code from} is after {@code toExclusive}
   */
  public Answer<Integer> schoolDaysBetween(LocalDate from, LocalDate toExclusive) {
    return days.between(from, toExclusive);
  }

  /**
   * The school days between two dates.
   *
   * @param from the first day that may be listed
   * @param toExclusive the first day that is no longer listed
   * @return them, the earliest first; unknown if part of the period is not published
   * @throws IllegalArgumentException if {@code from} is after {@code toExclusive}
   */
  public Answer<ImmutableList<LocalDate>> schoolDays(LocalDate from, LocalDate toExclusive) {
    return days.list(from, toExclusive);
  }

  /**
   * How many sessions lie between two dates: one for a half day, two for any other school day.
   *
   * @param from the first day that may be counted
   * @param toExclusive the first day that is no longer counted
   * @return the number; unknown if part of the period is not published
   * @throws IllegalArgumentException if {@code from} is after {@code toExclusive}
   */
  public Answer<Integer> sessionsBetween(LocalDate from, LocalDate toExclusive) {
    return days.between(from, toExclusive)
        .map(whole ->
            2 * whole - publication.halfDays().subMap(from, toExclusive).size());
  }

  /**
   * How many school days a child was out of school, who attended last on one date and was on roll
   * elsewhere from another; neither of the two is counted.
   *
   * @param lastAttended the last day attended
   * @param onRoll the first day on the next roll
   * @return the number; unknown if part of the time between is not published
   * @throws IllegalArgumentException if {@code onRoll} is not after {@code lastAttended}
   */
  public Answer<Integer> schoolDaysOut(LocalDate lastAttended, LocalDate onRoll) {
    checkArgument(
        onRoll.isAfter(lastAttended),
        "SchoolCalendar onRoll: must be after the last day attended, %s, but was %s",
        lastAttended,
        onRoll);
    return days.between(lastAttended.plusDays(1), onRoll);
  }

  /**
   * The last day of a number of school weeks.
   *
   * <p>They end on the last school day before the same weekday of the school week that follows them. A
   * school week runs from Monday to Sunday and holds a school day; weeks without one are not counted. A
   * start with no school day left in its week counts from the Monday of the next school week.
   *
   * <p>The answer is known as soon as nothing that may yet be published can change it: weeks from a Monday
   * end with the last of them, once that is published up to its Sunday; weeks from another day need the
   * week that follows as well.
   *
   * @param start the first day, which counts
   * @param weeks how many, from 1
   * @return the last school day of them; unknown if the start or the rest of the weeks is not published
   * @throws IllegalArgumentException if {@code weeks} is not positive
   */
  public Due lastDayOfSchoolWeeks(LocalDate start, int weeks) {
    return SchoolWeeks.lastDay(days, start, false, weeks);
  }

  DayIndex index() {
    return days;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchoolCalendar that && publication.equals(that.publication);
  }

  @Override
  public int hashCode() {
    return publication.hashCode();
  }

  @Override
  public String toString() {
    return "SchoolCalendar[" + name() + ", published "
        + Publication.text(published()).replace("nothing", "for no day") + "]";
  }
}
