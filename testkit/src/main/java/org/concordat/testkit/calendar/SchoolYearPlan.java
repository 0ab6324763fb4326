/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendarBuilder;
import org.concordat.core.calendar.Session;
import org.threeten.extra.LocalDateRange;

/**
 * The choices that make one school year out of the usual one.
 *
 * @param autumnStart days after 1 September on which the autumn term begins, from 0 to 6
 * @param longHalfTerm whether the break in October takes two weeks
 * @param christmas days after 2 January on which the spring term begins, from 0 to 6; the autumn term
 *     ends as many days after 16 December
 * @param easter days after 21 March on which the spring term ends, from 0 to 20
 * @param summerEnd days after 17 July on which the summer term ends, from 0 to 8
 * @param oddities days that differ from the others
 */
record SchoolYearPlan(
    int autumnStart,
    boolean longHalfTerm,
    int christmas,
    int easter,
    int summerEnd,
    ImmutableList<Oddity> oddities) {

  /** Fewer than the days of any plan, so that every place is one. */
  private static final int PLACES = 150;

  private static final int MOST_ODDITIES = 12;
  private static final int EASTER_BREAK_DAYS = 17;

  /** What makes a day differ. */
  private enum Kind {
    INSET,
    MORNING_ONLY,
    AFTERNOON_ONLY,
    UNPLANNED,
    SATURDAY_AFTER
  }

  /** A day that differs: the place among the days of the terms, from 0, and how. */
  record Oddity(int place, Kind kind) {}

  static Arbitrary<SchoolYearPlan> plans() {
    Arbitrary<Kind> kinds = Arbitraries.frequency(
        Tuple.of(5, Kind.INSET),
        Tuple.of(2, Kind.MORNING_ONLY),
        Tuple.of(2, Kind.AFTERNOON_ONLY),
        Tuple.of(2, Kind.UNPLANNED),
        Tuple.of(1, Kind.SATURDAY_AFTER));
    Arbitrary<List<Oddity>> oddities = Combinators.combine(
            Arbitraries.integers().between(0, PLACES - 1), kinds)
        .as(Oddity::new)
        .list()
        .uniqueElements(Oddity::place)
        .ofMaxSize(MOST_ODDITIES);
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(false, true),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 8),
            oddities.map(ImmutableList::copyOf))
        .as(SchoolYearPlan::new);
  }

  /** The terms of the plan in a year. */
  ImmutableList<LocalDateRange> terms(AcademicYear year) {
    int first = year.startYear();
    LocalDate springEnd = LocalDate.of(first + 1, Month.MARCH, 21).plusDays(easter);
    return ImmutableList.of(
        LocalDateRange.ofClosed(
            year.first().plusDays(autumnStart),
            LocalDate.of(first, Month.DECEMBER, 16).plusDays(christmas)),
        LocalDateRange.ofClosed(
            LocalDate.of(first + 1, Month.JANUARY, 2).plusDays(christmas), springEnd),
        LocalDateRange.ofClosed(
            springEnd.plusDays(EASTER_BREAK_DAYS),
            LocalDate.of(first + 1, Month.JULY, 17).plusDays(summerEnd)));
  }

  /** Adds what the plan says of a year, as far as it is published. */
  void addTo(SchoolCalendarBuilder calendar, AcademicYear year, LocalDateRange published) {
    int first = year.startYear();
    ImmutableList<LocalDateRange> terms =
        terms(year).stream().filter(published::encloses).collect(toImmutableList());
    terms.forEach(term -> calendar.term(term.getStart(), term.getEndInclusive()));
    LocalDate october = LocalDate.of(first, Month.OCTOBER, 22).with(nextOrSame(MONDAY));
    ImmutableList<LocalDateRange> breaks = ImmutableList.of(
            LocalDateRange.of(october, october.plusDays(longHalfTerm ? 12 : 5)),
            week(LocalDate.of(first + 1, Month.FEBRUARY, 12).with(nextOrSame(MONDAY))),
            week(LocalDate.of(first + 1, Month.MAY, 31).with(previousOrSame(MONDAY))))
        .stream()
        .filter(published::encloses)
        .collect(toImmutableList());
    breaks.forEach(
        days -> calendar.closed(days.getStart(), days.getEndInclusive(), Closure.HALF_TERM));
    ImmutableList<LocalDate> bankHolidays = ImmutableList.<LocalDate>builder()
        .addAll(BankHolidays.usualIn(first))
        .addAll(BankHolidays.usualIn(first + 1))
        .build();
    calendar.bankHolidays(bankHolidays);
    ImmutableList<LocalDate> open = terms.stream()
        .flatMap(LocalDateRange::stream)
        .filter(day -> !BankHolidays.isWeekend(day)
            && !bankHolidays.contains(day)
            && breaks.stream().noneMatch(days -> days.contains(day)))
        .collect(toImmutableList());
    for (Oddity oddity : oddities) {
      if (oddity.place() < open.size()) {
        add(calendar, published, open.get(oddity.place()), oddity.kind());
      }
    }
  }

  private static LocalDateRange week(LocalDate monday) {
    return LocalDateRange.of(monday, monday.plusDays(5));
  }

  private static void add(
      SchoolCalendarBuilder calendar, LocalDateRange published, LocalDate day, Kind kind) {
    LocalDate saturday = day.with(next(SATURDAY));
    switch (kind) {
      case INSET -> calendar.inset(day);
      case MORNING_ONLY -> calendar.halfDay(day, Session.MORNING);
      case AFTERNOON_ONLY -> calendar.halfDay(day, Session.AFTERNOON);
      case UNPLANNED -> calendar.closed(day, Closure.UNPLANNED);
      case SATURDAY_AFTER -> {
        if (published.contains(saturday)) {
          calendar.extraDay(saturday);
        }
      }
    }
  }
}
