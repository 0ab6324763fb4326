/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.core.identity.Successions;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * One pupil's days of exclusion for fixed periods, at whichever schools.
 *
 * <p>Days of a cancelled exclusion are kept in it: they still count. Totals are cut at the {@linkplain
 * ReferenceDates reference dates}, and each school's days are counted in its own calendar. With 10 to 12 October
 * 2012 and 15 to 18 October the autumn's total is seven days; the sixth day that follows without a school day
 * between is Wednesday 17 October, which is the day from which education is owed where the edition counts
 * periods together, and none where it does not, since neither has six days:
 *
 * <pre>{@code
 * ExclusionRecord record = ExclusionRecord.of(List.of(first, second));
 * record.inTermOf(october10, calendars);            // 7 school days
 * record.daySixOf(second, rules2015, calendars);    // 2012-10-17
 * record.daySixOf(second, rules2012, calendars);    // none
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ExclusionRecord {

  private static final ExclusionRecord NONE = new ExclusionRecord(ImmutableSortedSet.of());

  private final ImmutableSortedSet<ExclusionPeriod> periods;

  private ExclusionRecord(ImmutableSortedSet<ExclusionPeriod> periods) {
    this.periods = periods;
  }

  /**
   * A pupil who was never excluded for a fixed period, as a known fact.
   *
   * @return the empty record
   */
  public static ExclusionRecord none() {
    return NONE;
  }

  /**
   * Collects periods, in any order.
   *
   * @param periods the periods
   * @return the record
   * @throws IllegalArgumentException if two of one school share a session
   */
  public static ExclusionRecord of(Collection<ExclusionPeriod> periods) {
    return of(periods, Successions.none());
  }

  /**
   * Collects periods, in any order, where schools may have changed their number between them.
   *
   * @param periods the periods, each under the number the school had then
   * @param links the links between establishments
   * @return the record
   * @throws IllegalArgumentException if two of one school, under whichever number, share a session
   */
  public static ExclusionRecord of(Collection<ExclusionPeriod> periods, Successions links) {
    requireNonNull(links, "links");
    ExclusionRecord record = NONE;
    for (ExclusionPeriod period : periods) {
      record = record.with(period, links);
    }
    return record;
  }

  /**
   * A record with one more period.
   *
   * @param period the period
   * @return a longer record
   * @throws IllegalArgumentException if it shares a session with another of the same school
   */
  public ExclusionRecord with(ExclusionPeriod period) {
    return with(period, Successions.none());
  }

  /**
   * A record with one more period, where schools may have changed their number.
   *
   * @param period the period
   * @param links the links between establishments
   * @return a longer record
   * @throws IllegalArgumentException if it shares a session with another of the same school, under whichever number
   */
  public ExclusionRecord with(ExclusionPeriod period, Successions links) {
    clash(period, links).ifPresent(other -> {
      throw sharing(period, other);
    });
    return new ExclusionRecord(ImmutableSortedSet.<ExclusionPeriod>naturalOrder()
        .addAll(periods)
        .add(period)
        .build());
  }

  /**
   * The periods.
   *
   * @return them, the earliest first
   */
  public ImmutableSortedSet<ExclusionPeriod> periods() {
    return periods;
  }

  /**
   * The days of exclusion in the term of a date.
   *
   * @param date the date
   * @param calendars the schools' calendars
   * @return the total; unknown if a period in the term is not published
   */
  public Answer<HalfDays> inTermOf(LocalDate date, CalendarsBySchool calendars) {
    return in(ReferenceDates.termOf(date), calendars);
  }

  /**
   * The days of exclusion in the school year of a date.
   *
   * @param date the date
   * @param calendars the schools' calendars
   * @return the total; unknown if a period in the year is not published
   */
  public Answer<HalfDays> inSchoolYearOf(LocalDate date, CalendarsBySchool calendars) {
    return in(ReferenceDates.schoolYearOf(date), calendars);
  }

  /**
   * From which day education is owed because of a period, as the sixth school day.
   *
   * <p>Where the edition counts periods together, school days that follow each other without one attended in
   * full between them are one run, whichever period they belong to.
   *
   * @param period a period of this record
   * @param rules the rules of its edition
   * @param calendars the schools' calendars
   * @return the day, or empty if there are too few days; unknown if the period or the run it belongs to is not
   *     published
   * @throws IllegalArgumentException if the period is not in the record
   */
  public Answer<Optional<LocalDate>> daySixOf(
      ExclusionPeriod period, ExclusionRules rules, CalendarsBySchool calendars) {
    return daySixOf(period, rules, calendars, Successions.none());
  }

  /**
   * From which day education is owed because of a period, where schools may have changed their number.
   *
   * <p>A conversion breaks no run: a pupil out at 105267 from Monday 27 to Thursday 30 November 2023, and on Friday
   * 1 and Monday 4 December at 144044, which it became on the 1st, has a sixth day on the 4th. Each day is one of
   * the calendar of the school under the number it had then.
   *
   * @param period a period of this record
   * @param rules the rules of its edition
   * @param calendars the schools' calendars
   * @param links the links between establishments
   * @return the day, or empty if there are too few days; unknown if the period or the run it belongs to is not
   *     published, or depends on the day of a link that has none
   * @throws IllegalArgumentException if the period is not in the record
   */
  public Answer<Optional<LocalDate>> daySixOf(
      ExclusionPeriod period,
      ExclusionRules rules,
      CalendarsBySchool calendars,
      Successions links) {
    return runOf(period, rules, calendars, links)
        .map(run -> run.days().isEmpty()
            ? Optional.empty()
            : ExclusionRun.count(run.stretches(), rules.daySix().value(), 0, calendars)
                .find()
                .filter(day -> !day.isAfter(run.days().lastKey())));
  }

  /** The school days that count together with a period, among them those of the period itself. */
  Answer<ExclusionRun> runOf(
      ExclusionPeriod period,
      ExclusionRules rules,
      CalendarsBySchool calendars,
      Successions links) {
    requireNonNull(links, "links");
    checkArgument(
        periods.contains(period),
        "ExclusionRecord period: must be in the record, but %s is not",
        text(period));
    Answer<ImmutableList<LocalDate>> own =
        period.schoolDays(calendars.of(period.school()).school());
    return own.flatMap(days -> days.isEmpty() || !rules.daySixConsecutive().value()
        ? Answer.known(ExclusionRun.of(period, days))
        : ExclusionRun.joining(period, days, periods, calendars, links));
  }

  /** The largest total of a term that a period touches, with the period itself in place of what it overlaps. */
  Range<Integer> largestTermWith(
      ExclusionPeriod period, CalendarsBySchool calendars, Successions links) {
    return largest(period, calendars, links, ReferenceDates.termsOf(period.first(), period.last()));
  }

  /** The largest total of a school year that a period touches, likewise. */
  Range<Integer> largestYearWith(
      ExclusionPeriod period, CalendarsBySchool calendars, Successions links) {
    ImmutableList.Builder<LocalDateRange> years = ImmutableList.builder();
    LocalDateRange year = ReferenceDates.schoolYearOf(period.first());
    years.add(year);
    while (!year.contains(period.last())) {
      year = ReferenceDates.schoolYearOf(year.getEnd());
      years.add(year);
    }
    return largest(period, calendars, links, years.build());
  }

  private Range<Integer> largest(
      ExclusionPeriod period,
      CalendarsBySchool calendars,
      Successions links,
      ImmutableList<LocalDateRange> ranges) {
    ImmutableList<ExclusionPeriod> all = Stream.concat(
            periods.stream().filter(other -> !clashes(period, other, links)), Stream.of(period))
        .collect(toImmutableList());
    ImmutableList<Range<Integer>> totals =
        ranges.stream().map(range -> sum(all, range, calendars)).collect(toImmutableList());
    return Range.closed(most(totals, Range::lowerEndpoint), most(totals, Range::upperEndpoint));
  }

  private static int most(
      ImmutableList<Range<Integer>> totals, Function<Range<Integer>, Integer> end) {
    return totals.stream().map(end).max(Comparator.naturalOrder()).orElse(0);
  }

  private static Range<Integer> sum(
      Collection<ExclusionPeriod> all, LocalDateRange range, CalendarsBySchool calendars) {
    int least = 0;
    int most = 0;
    for (ExclusionPeriod one : all) {
      Range<Integer> bounds = one.boundsIn(range, calendars.of(one.school()).school());
      least = Math.addExact(least, bounds.lowerEndpoint());
      most = Math.addExact(most, bounds.upperEndpoint());
    }
    return Range.closed(least, most);
  }

  /** A period of the same school, under whichever number, that shares a session with another. */
  Optional<ExclusionPeriod> clash(ExclusionPeriod period, Successions links) {
    requireNonNull(period, "period");
    requireNonNull(links, "links");
    return periods.stream().filter(other -> clashes(period, other, links)).findFirst();
  }

  /** Refuses a record that counts a session twice once it is known which school became which. */
  void checkAgainst(Successions links) {
    for (ExclusionPeriod period : periods) {
      periods.headSet(period).stream()
          .filter(other -> clashes(period, other, links))
          .findFirst()
          .ifPresent(other -> {
            throw sharing(period, other);
          });
    }
  }

  private static IllegalArgumentException sharing(ExclusionPeriod period, ExclusionPeriod other) {
    return new IllegalArgumentException(
        "ExclusionRecord period: must not share a session with another of the school, but "
            + text(period) + " shares one with " + text(other));
  }

  private static boolean clashes(ExclusionPeriod period, ExclusionPeriod other, Successions links) {
    return other.overlaps(period) && links.sameSchool(other.school(), period.school());
  }

  private Answer<HalfDays> in(LocalDateRange range, CalendarsBySchool calendars) {
    Answer<HalfDays> total = Answer.known(HalfDays.ZERO);
    for (ExclusionPeriod period : periods) {
      total = total.flatMap(sum ->
          period.halfDaysIn(range, calendars.of(period.school()).school()).map(sum::plus));
    }
    return total;
  }

  static String text(ExclusionPeriod period) {
    return period.first() + " " + period.firstSession() + " to " + period.last() + " "
        + period.lastSession() + " at " + period.school();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExclusionRecord that && periods.equals(that.periods);
  }

  @Override
  public int hashCode() {
    return periods.hashCode();
  }

  /**
   * How many periods there are.
   *
   * @return such as {@code ExclusionRecord of 2}
   */
  @Override
  public String toString() {
    return "ExclusionRecord of " + periods.size();
  }
}
