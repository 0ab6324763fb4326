/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/** How often a return is owed, and so which periods the returns are about. */
public enum ReturnFrequency {
  /** For each week from Monday to Sunday. */
  WEEKLY,
  /** For each calendar month. */
  MONTHLY,
  /** For each term of the calendar. */
  TERMLY,
  /** For each school year, from 1 September. */
  YEARLY;

  /**
   * The periods that end in a span.
   *
   * <p>From 15 October to 15 December 2012, the months of October and November end, and no term.
   *
   * @param span the span, end-exclusive and bounded
   * @param calendar whose terms count; not consulted for other frequencies
   * @return the periods whose last day lies in the span, the earliest first; unknown for the reason {@code
   *     information.terms-not-published} if terms are asked for beyond the published calendar
   * @throws IllegalArgumentException if the span has no beginning or no end, or touches the first or the last of all years
   */
  public Answer<ImmutableList<LocalDateRange>> endingIn(
      LocalDateRange span, SchoolCalendar calendar) {
    checkArgument(
        !span.isUnboundedStart() && !span.isUnboundedEnd(),
        "ReturnFrequency span: must have a beginning and an end, but was %s",
        span);
    checkArgument(
        span.getStart().getYear() > Year.MIN_VALUE && span.getEnd().getYear() < Year.MAX_VALUE,
        "ReturnFrequency span: must lie in the years from %s to %s, but was %s",
        Year.MIN_VALUE + 1,
        Year.MAX_VALUE - 1,
        span);
    return switch (this) {
      case WEEKLY -> Answer.known(weeks(span));
      case MONTHLY -> Answer.known(months(span));
      case YEARLY -> Answer.known(years(span));
      case TERMLY -> terms(span, calendar);
    };
  }

  private static ImmutableList<LocalDateRange> weeks(LocalDateRange span) {
    LocalDate monday = span.getStart().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return from(LocalDateRange.of(monday, monday.plusWeeks(1)), span, start -> start.plusWeeks(1));
  }

  private static ImmutableList<LocalDateRange> months(LocalDateRange span) {
    LocalDate first = YearMonth.from(span.getStart()).atDay(1);
    return from(LocalDateRange.of(first, first.plusMonths(1)), span, start -> start.plusMonths(1));
  }

  private static ImmutableList<LocalDateRange> years(LocalDateRange span) {
    return from(
        AcademicYear.containing(span.getStart()).range(), span, start -> start.plusYears(1));
  }

  private static ImmutableList<LocalDateRange> from(
      LocalDateRange first, LocalDateRange span, UnaryOperator<LocalDate> next) {
    ImmutableList.Builder<LocalDateRange> periods = ImmutableList.builder();
    LocalDateRange period = first;
    while (span.contains(period.getEndInclusive())) {
      periods.add(period);
      period = LocalDateRange.of(period.getEnd(), next.apply(period.getEnd()));
    }
    return periods.build();
  }

  private static Answer<ImmutableList<LocalDateRange>> terms(
      LocalDateRange span, SchoolCalendar calendar) {
    if (!span.isEmpty() && !calendar.published().encloses(span)) {
      return Answer.unknown(Reason.coded(InformationReasons.TERMS_NOT_PUBLISHED)
          .with("calendar", calendar.name())
          .with("from", span.getStart())
          .with("to", span.getEndInclusive())
          .saying("the terms of {calendar} are not published for all days from {from} to {to}"));
    }
    return Answer.known(calendar.terms().stream()
        .filter(term -> span.contains(term.getEndInclusive()))
        .collect(toImmutableList()));
  }
}
