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
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
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
    ExclusionRecord record = NONE;
    for (ExclusionPeriod period : periods) {
      record = record.with(period);
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
    clash(period).ifPresent(other -> {
      throw new IllegalArgumentException(
          "ExclusionRecord period: must not share a session with another of the school, but "
              + text(period) + " shares one with " + text(other));
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
    return runOf(period, rules, calendars)
        .map(run -> run.isEmpty()
            ? Optional.empty()
            : rules
                .daySix()
                .value()
                .from(run.get(0), calendars.of(period.school()))
                .find()
                .filter(day -> !day.isAfter(run.get(run.size() - 1))));
  }

  /** The school days that count together with a period, among them those of the period itself. */
  Answer<ImmutableList<LocalDate>> runOf(
      ExclusionPeriod period, ExclusionRules rules, CalendarsBySchool calendars) {
    checkArgument(
        periods.contains(period),
        "ExclusionRecord period: must be in the record, but %s is not",
        text(period));
    SchoolCalendar calendar = calendars.of(period.school()).school();
    Answer<ImmutableList<LocalDate>> own = period.schoolDays(calendar);
    return rules.daySixConsecutive().value()
        ? own.flatMap(days -> days.isEmpty() ? own : joined(period, days, calendar))
        : own;
  }

  private Answer<ImmutableList<LocalDate>> joined(
      ExclusionPeriod period, ImmutableList<LocalDate> own, SchoolCalendar calendar) {
    NavigableSet<LocalDate> out = new TreeSet<>(own);
    NavigableMap<LocalDate, Reason> hidden = new TreeMap<>();
    for (ExclusionPeriod other : periods) {
      if (other.school().equals(period.school())) {
        other
            .schoolDays(calendar)
            .match(out::addAll, why -> hidden.put(other.first(), why) == null);
      }
    }
    LocalDate first = own.get(0);
    for (LocalDate day = out.lower(first);
        day != null && follows(day, first, calendar);
        day = out.lower(first)) {
      first = day;
    }
    LocalDate last = own.get(own.size() - 1);
    for (LocalDate day = out.higher(last);
        day != null && follows(last, day, calendar);
        day = out.higher(last)) {
      last = day;
    }
    ImmutableList<LocalDate> run = ImmutableList.copyOf(out.subSet(first, true, last, true));
    if (!hidden.headMap(first).isEmpty() && !calendar.schoolDayBefore(first, 1).isKnown()) {
      return Answer.unknown(hidden.lowerEntry(first).getValue());
    }
    return !hidden.tailMap(last).isEmpty() && !calendar.schoolDayAfter(last, 1).isKnown()
        ? Answer.unknown(hidden.ceilingEntry(last).getValue())
        : Answer.known(run);
  }

  private static boolean follows(LocalDate day, LocalDate next, SchoolCalendar calendar) {
    return calendar.schoolDayAfter(day, 1).find().filter(next::equals).isPresent();
  }

  /** The largest total of a term that a period touches, with the period itself in place of what it overlaps. */
  Range<Integer> largestTermWith(ExclusionPeriod period, CalendarsBySchool calendars) {
    return largest(period, calendars, ReferenceDates.termsOf(period.first(), period.last()));
  }

  /** The largest total of a school year that a period touches, likewise. */
  Range<Integer> largestYearWith(ExclusionPeriod period, CalendarsBySchool calendars) {
    ImmutableList.Builder<LocalDateRange> years = ImmutableList.builder();
    LocalDateRange year = ReferenceDates.schoolYearOf(period.first());
    years.add(year);
    while (!year.contains(period.last())) {
      year = ReferenceDates.schoolYearOf(year.getEnd());
      years.add(year);
    }
    return largest(period, calendars, years.build());
  }

  private Range<Integer> largest(
      ExclusionPeriod period, CalendarsBySchool calendars, ImmutableList<LocalDateRange> ranges) {
    ImmutableList<ExclusionPeriod> all = Stream.concat(
            periods.stream().filter(other -> !clashes(period, other)), Stream.of(period))
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

  /** A period of the same school that shares a session with another. */
  Optional<ExclusionPeriod> clash(ExclusionPeriod period) {
    requireNonNull(period, "period");
    return periods.stream().filter(other -> clashes(period, other)).findFirst();
  }

  private static boolean clashes(ExclusionPeriod period, ExclusionPeriod other) {
    return other.school().equals(period.school()) && other.overlaps(period);
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
