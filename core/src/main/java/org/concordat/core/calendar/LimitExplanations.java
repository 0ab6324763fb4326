/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.threeten.extra.LocalDateRange;

/** Shows how the last allowed day of a {@link TimeLimit} was counted. */
final class LimitExplanations {

  private LimitExplanations() {}

  static Explanation explain(TimeLimit limit, LocalDate event, Calendars calendars, Due due) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.<Explanation>builder()
        .add(Explanation.given("event", Datum.of(event)))
        .add(Explanation.given(
            "limit", Datum.of(limit.number(), limit.unit().words(limit.number()))))
        .add(Explanation.given("convention", Datum.of(limit.convention().toString())));
    LocalDate first = limit.firstDay(event);
    switch (limit.unit()) {
      case SCHOOL_DAYS -> inputs.addAll(days(limit, calendars.school().index(), first, due));
      case WORKING_DAYS -> inputs.addAll(days(limit, calendars.working().index(), first, due));
      case SCHOOL_WEEKS ->
        inputs
            .add(calendar(calendars.school().index()))
            .add(counted(
                limit, SchoolWeeks.mondays(calendars.school().index(), first, limit.number())));
      case CALENDAR_DAYS, WEEKS, MONTHS ->
        inputs.add(Explanation.given("first day counted", Datum.of(first)));
    }
    String label = limit.convention() == Convention.DAY_OF ? limit.toString() : "last allowed day";
    return Explanation.of(
        label, due.match(Datum::of, reason -> Datum.of(due.toString())), inputs.build());
  }

  private static ImmutableList<Explanation> days(
      TimeLimit limit, DayIndex index, LocalDate first, Due due) {
    LocalDateRange range = index.coverage().range();
    LocalDate end = due.match(last -> last.plusDays(1), reason -> range.getEnd());
    boolean known = range.contains(first) && !end.isBefore(first);
    return ImmutableList.of(
        calendar(index),
        counted(
            limit, known ? index.list(first, end).orElseThrow() : ImmutableList.<LocalDate>of()));
  }

  private static Explanation calendar(DayIndex index) {
    return Explanation.given("calendar", Datum.of(index.coverage().calendar()));
  }

  private static Explanation counted(TimeLimit limit, List<LocalDate> dates) {
    String unit = limit.unit().words(1);
    return Explanation.of(
        unit + "s counted",
        Datum.of(dates.size()),
        IntStream.range(0, dates.size())
            .mapToObj(i -> Explanation.given(unit + " " + (i + 1), Datum.of(dates.get(i))))
            .collect(ImmutableList.toImmutableList()));
  }
}
