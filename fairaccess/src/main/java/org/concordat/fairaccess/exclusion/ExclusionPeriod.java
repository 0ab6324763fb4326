/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.Session;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * Time out of school, from one session to another, both inclusive.
 *
 * <p>Only sessions that the school holds count. From the afternoon of Friday 26 October 2012 to Monday 5
 * November, with half-term between, is a half-day and two more:
 *
 * <pre>{@code
 * new ExclusionPeriod(school, friday, Session.AFTERNOON, monday, Session.AFTERNOON)
 *     .halfDays(calendar);   // 1.5 school days
 * }</pre>
 *
 * <p>The natural order is by first session, then last session, then school. Immutable and thread-safe.
 *
 * @param school the school that excluded
 * @param first the first day out
 * @param firstSession the first session out on that day
 * @param last the last day out, inclusive
 * @param lastSession the last session out on that day
 */
public record ExclusionPeriod(
    Urn school, LocalDate first, Session firstSession, LocalDate last, Session lastSession)
    implements Comparable<ExclusionPeriod> {

  private static final Comparator<ExclusionPeriod> ORDER = Comparator.comparing(
          ExclusionPeriod::first)
      .thenComparing(ExclusionPeriod::firstSession)
      .thenComparing(ExclusionPeriod::last)
      .thenComparing(ExclusionPeriod::lastSession)
      .thenComparing(ExclusionPeriod::school);

  /**
   * Checks the order of the sessions.
   *
   * @throws IllegalArgumentException if the last session is before the first, or the last day is the last
   *     there is
   * @throws NullPointerException if a component is null
   */
  public ExclusionPeriod {
    requireNonNull(school, "school");
    requireNonNull(first, "first");
    requireNonNull(firstSession, "firstSession");
    requireNonNull(last, "last");
    requireNonNull(lastSession, "lastSession");
    checkArgument(
        first.isBefore(last) || (first.equals(last) && firstSession.compareTo(lastSession) <= 0),
        "ExclusionPeriod last: must not be before %s %s, but was %s %s",
        first,
        firstSession,
        last,
        lastSession);
    checkArgument(
        last.isBefore(LocalDate.MAX),
        "ExclusionPeriod last: must have a day after it, but was %s",
        last);
  }

  /**
   * Whole days.
   *
   * @param school the school that excluded
   * @param first the first day out
   * @param last the last day out, inclusive
   * @return from the morning of the first to the afternoon of the last
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static ExclusionPeriod days(Urn school, LocalDate first, LocalDate last) {
    return new ExclusionPeriod(school, first, Session.MORNING, last, Session.AFTERNOON);
  }

  /**
   * One session.
   *
   * @param school the school that excluded
   * @param day the day
   * @param session the session
   * @return the half-day
   */
  public static ExclusionPeriod halfDay(Urn school, LocalDate day, Session session) {
    return new ExclusionPeriod(school, day, session, day, session);
  }

  /**
   * How much school is missed.
   *
   * @param calendar the school's calendar
   * @return the sessions that the school holds in the period; unknown if part of it is not published
   */
  public Answer<HalfDays> halfDays(SchoolCalendar calendar) {
    return count(first, last.plusDays(1), calendar);
  }

  /**
   * How much school is missed within a range of days.
   *
   * @param range the range, end-exclusive
   * @param calendar the school's calendar
   * @return the sessions in both; unknown if part of that time is not published
   */
  public Answer<HalfDays> halfDaysIn(LocalDateRange range, SchoolCalendar calendar) {
    return within(range)
        .map(both -> count(both.getStart(), both.getEnd(), calendar))
        .orElseGet(() -> Answer.known(HalfDays.ZERO));
  }

  /**
   * The school days on which a session is missed.
   *
   * @param calendar the school's calendar
   * @return the days, the earliest first; unknown if part of the period is not published
   */
  public Answer<ImmutableList<LocalDate>> schoolDays(SchoolCalendar calendar) {
    return calendar
        .schoolDays(first, last.plusDays(1))
        .map(days -> days.stream()
            .filter(day -> missed(day, calendar) > 0)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The least and the most that may be missed within a range, whatever is yet to be published. */
  Range<Integer> boundsIn(LocalDateRange range, SchoolCalendar calendar) {
    return within(range)
        .map(both -> {
          int least = both.isConnected(calendar.published())
              ? known(both.intersection(calendar.published()), calendar)
              : 0;
          int hidden = both.isConnected(calendar.published())
              ? both.lengthInDays() - both.intersection(calendar.published()).lengthInDays()
              : both.lengthInDays();
          return Range.closed(least, Math.addExact(least, Math.multiplyExact(2, hidden)));
        })
        .orElseGet(() -> Range.closed(0, 0));
  }

  private int known(LocalDateRange range, SchoolCalendar calendar) {
    return count(range.getStart(), range.getEnd(), calendar).orElseThrow().number();
  }

  /** Whether the two share a session. */
  boolean overlaps(ExclusionPeriod other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(ExclusionPeriod other) {
    return last.isBefore(other.first)
        || (last.equals(other.first) && lastSession.compareTo(other.firstSession) < 0);
  }

  private Optional<LocalDateRange> within(LocalDateRange range) {
    LocalDateRange whole = LocalDateRange.of(first, last.plusDays(1));
    return whole.isConnected(range)
        ? Optional.of(whole.intersection(range)).filter(both -> !both.isEmpty())
        : Optional.empty();
  }

  private Answer<HalfDays> count(LocalDate from, LocalDate to, SchoolCalendar calendar) {
    return calendar
        .sessionsBetween(from, to)
        .map(sessions -> HalfDays.of(sessions - spared(from, to, calendar)));
  }

  /** The sessions held on the first and the last day that the pupil attends. */
  private int spared(LocalDate from, LocalDate to, SchoolCalendar calendar) {
    int spared = 0;
    if (!first.isBefore(from) && first.isBefore(to)) {
      spared += held(first, calendar).size() - missed(first, calendar);
    }
    if (!last.equals(first) && !last.isBefore(from) && last.isBefore(to)) {
      spared += held(last, calendar).size() - missed(last, calendar);
    }
    return spared;
  }

  private int missed(LocalDate day, SchoolCalendar calendar) {
    return (int) held(day, calendar).stream()
        .filter(session -> !day.equals(first) || session.compareTo(firstSession) >= 0)
        .filter(session -> !day.equals(last) || session.compareTo(lastSession) <= 0)
        .count();
  }

  private static ImmutableSet<Session> held(LocalDate day, SchoolCalendar calendar) {
    return calendar.sessionsOn(day).orElseThrow();
  }

  @Override
  public int compareTo(ExclusionPeriod other) {
    return ORDER.compare(this, other);
  }
}
