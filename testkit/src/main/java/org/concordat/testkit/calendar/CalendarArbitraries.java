/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LimitUnit;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.SchoolCalendarBuilder;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary calendars and time limits.
 *
 * <p>A school calendar looks like a published one: three terms a year with a break in each, bank
 * holidays, and a few days that differ, which are INSET days, half days, unplanned closures and an odd
 * Saturday. It is published for one to three academic years, the last of them perhaps only up to the end
 * of a term. Failing samples shrink towards one year without days that differ.
 *
 * <p>The methods keep nothing between calls.
 */
public final class CalendarArbitraries {

  private static final int FIRST_YEAR = 2004;
  private static final int LAST_YEAR = 2039;
  private static final int MOST_YEARS = 3;
  private static final int DAYS_BEYOND = 60;
  private static final int LONGEST_LIMIT = 60;

  private CalendarArbitraries() {}

  /**
   * Published school calendars.
   *
   * @return calendars of one to three academic years, the first from 2004/05 to 2039/40
   */
  public static Arbitrary<SchoolCalendar> schoolCalendars() {
    return Arbitraries.integers()
        .between(FIRST_YEAR, LAST_YEAR)
        .flatMap(year -> schoolCalendarsFrom(AcademicYear.of(year)))
        .withoutEdgeCases();
  }

  /**
   * Published school calendars that begin in a year.
   *
   * @param first the first academic year that they are published for
   * @return calendars of that year and up to two more, the last perhaps up to the end of a term only
   */
  public static Arbitrary<SchoolCalendar> schoolCalendarsFrom(AcademicYear first) {
    return Combinators.combine(
            SchoolYearPlan.plans().list().ofMinSize(1).ofMaxSize(MOST_YEARS),
            Arbitraries.of(3, 3, 3, 2, 1))
        .as((plans, terms) -> calendar(first, plans, terms))
        .withoutEdgeCases();
  }

  /**
   * Working days of one to five calendar years.
   *
   * @return working days with the usual bank holidays and up to three more
   */
  public static Arbitrary<WorkingDays> workingDays() {
    return Combinators.combine(
            Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR),
            Arbitraries.integers().between(1, 5))
        .flatAs((year, years) -> {
          LocalDateRange covered =
              LocalDateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + years, 1, 1));
          return DateArbitraries.datesIn(covered)
              .set()
              .ofMaxSize(3)
              .map(more -> WorkingDays.of(
                  covered,
                  Stream.concat(
                          IntStream.range(year, year + years)
                              .boxed()
                              .flatMap(one -> BankHolidays.usualIn(one).stream()),
                          more.stream())
                      .collect(ImmutableSet.toImmutableSet())));
        })
        .withoutEdgeCases();
  }

  /**
   * A school calendar with working days that need not cover the same time.
   *
   * @return pairs of both
   */
  public static Arbitrary<Calendars> calendars() {
    return Combinators.combine(schoolCalendars(), workingDays()).as(Calendars::of);
  }

  /**
   * Dates in what a calendar publishes and beyond it.
   *
   * @param calendar a calendar of which something is published
   * @return any date from sixty days before the first published day to sixty days after the last
   * @throws IllegalArgumentException if nothing is published
   */
  public static Arbitrary<LocalDate> datesAround(SchoolCalendar calendar) {
    return datesAround(calendar.published());
  }

  /**
   * Dates in a period and beyond it.
   *
   * @param period the period, end-exclusive
   * @return any date from sixty days before its first day to sixty days after its last; its first and
   *     last day and the days beside them come more often than others
   * @throws IllegalArgumentException if the period is empty or without a bound
   */
  public static Arbitrary<LocalDate> datesAround(LocalDateRange period) {
    checkArgument(
        !period.isEmpty() && !period.isUnboundedStart() && !period.isUnboundedEnd(),
        "CalendarArbitraries period: must have a first and a last day, but was %s",
        period);
    LocalDate first = period.getStart();
    LocalDate end = period.getEnd();
    Arbitrary<LocalDate> borders =
        Arbitraries.of(first.minusDays(1), first, first.plusDays(1), end.minusDays(1), end);
    Arbitrary<LocalDate> all = Arbitraries.longs()
        .between(
            first.minusDays(DAYS_BEYOND).toEpochDay(),
            end.plusDays(DAYS_BEYOND - 1L).toEpochDay())
        .withDistribution(RandomDistribution.uniform())
        .map(LocalDate::ofEpochDay);
    return Arbitraries.frequencyOf(Tuple.of(1, borders), Tuple.of(9, all));
  }

  /**
   * Time limits of every unit and convention that go together.
   *
   * @return limits of 1 to 60 units
   */
  public static Arbitrary<TimeLimit> timeLimits() {
    return timeLimitsIn(LimitUnit.values());
  }

  /**
   * Time limits of some units.
   *
   * @param units the units to choose from
   * @return limits of 1 to 60 of them, by every convention that goes with the unit
   * @throws IllegalArgumentException if no unit is given
   */
  public static Arbitrary<TimeLimit> timeLimitsIn(LimitUnit... units) {
    checkArgument(
        units.length > 0, "CalendarArbitraries units: must be at least one, but were none");
    return Combinators.combine(
            Arbitraries.of(units),
            Arbitraries.of(Convention.class),
            Arbitraries.integers().between(1, LONGEST_LIMIT))
        .filter((unit, convention, number) -> unit.isDays() || convention != Convention.DAY_OF)
        .as((unit, convention, number) -> TimeLimit.of(number, unit, convention));
  }

  private static SchoolCalendar calendar(
      AcademicYear first, List<SchoolYearPlan> plans, int termsOfTheLast) {
    AcademicYear last = AcademicYear.of(first.startYear() + plans.size() - 1);
    LocalDate lastDay = termsOfTheLast == 3
        ? last.range().getEndInclusive()
        : plans.get(plans.size() - 1).terms(last).get(termsOfTheLast - 1).getEndInclusive();
    LocalDateRange published = LocalDateRange.ofClosed(first.first(), lastDay);
    SchoolCalendarBuilder calendar =
        SchoolCalendar.builder("generated from " + first).published(published);
    for (int i = 0; i < plans.size(); i++) {
      plans.get(i).addTo(calendar, AcademicYear.of(first.startYear() + i), published);
    }
    return calendar.build();
  }
}
