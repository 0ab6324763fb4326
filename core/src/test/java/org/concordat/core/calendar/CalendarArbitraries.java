/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.threeten.extra.LocalDateRange;

/** Calendars with holes in unusual places, and dates in and around them. */
final class CalendarArbitraries extends DomainContextBase {

  /** The first day of all generated calendars. */
  static final LocalDate FIRST = LocalDate.of(2011, 12, 15);

  /** A calendar and the plain facts that it was made from. */
  record Made(SchoolCalendar calendar, Set<LocalDate> open, Set<LocalDate> half) {

    LocalDate first() {
      return calendar.published().getStart();
    }

    LocalDate end() {
      return calendar.published().getEnd();
    }

    boolean covers(LocalDate date) {
      return calendar.published().contains(date);
    }
  }

  /** What is said of a day on top of its weekday. */
  private enum Said {
    NOTHING,
    CLOSED,
    HALF,
    EXTRA
  }

  @Provide
  Arbitrary<Made> calendars() {
    Arbitrary<List<Said>> days = Arbitraries.frequency(
            Tuple.of(20, Said.NOTHING),
            Tuple.of(3, Said.CLOSED),
            Tuple.of(3, Said.HALF),
            Tuple.of(1, Said.EXTRA))
        .list()
        .ofMinSize(1)
        .ofMaxSize(150)
        .withSizeDistribution(RandomDistribution.uniform());
    Arbitrary<Integer> percent = Arbitraries.integers().between(0, 99);
    return Combinators.combine(days, percent, Arbitraries.integers().between(0, 25))
        .as(CalendarArbitraries::make)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(-10, 160)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<WorkingDays> workingDays() {
    Arbitrary<Integer> length =
        Arbitraries.integers().between(0, 200).withDistribution(RandomDistribution.uniform());
    return length.flatMap(days -> Arbitraries.integers()
        .between(-5, days + 5)
        .map(FIRST::plusDays)
        .set()
        .ofMaxSize(20)
        .map(holidays -> WorkingDays.of(LocalDateRange.of(FIRST, FIRST.plusDays(days)), holidays)));
  }

  /** One term over all days but the first and the last ten, with a break somewhere in it. */
  private static Made make(List<Said> days, int breakAtPercent, int breakLength) {
    LocalDate last = FIRST.plusDays(days.size() - 1L);
    LocalDate termFirst = days.size() > 30 ? FIRST.plusDays(10) : FIRST;
    LocalDate termLast = days.size() > 30 ? last.minusDays(10) : last;
    SchoolCalendarBuilder builder =
        SchoolCalendar.builder("generated").published(FIRST, last).term(termFirst, termLast);
    Set<LocalDate> shut = new HashSet<>();
    LocalDate breakFirst = FIRST.plusDays((long) days.size() * breakAtPercent / 100);
    for (LocalDate day = breakFirst;
        !day.isAfter(last) && day.isBefore(breakFirst.plusDays(breakLength));
        day = day.plusDays(1)) {
      builder.closed(day, Closure.HALF_TERM);
      shut.add(day);
    }
    Set<LocalDate> open = new HashSet<>();
    Set<LocalDate> half = new HashSet<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = FIRST.plusDays(i);
      Said said = days.get(i);
      boolean isOrdinary =
          day.getDayOfWeek().getValue() < 6 && !day.isBefore(termFirst) && !day.isAfter(termLast);
      if (said == Said.CLOSED) {
        builder.closed(day, Closure.INSET);
      } else if (!shut.contains(day) && (isOrdinary || said == Said.EXTRA)) {
        open.add(day);
        if (!isOrdinary) {
          builder.extraDay(day);
        }
        if (said == Said.HALF) {
          builder.halfDay(day, Session.AFTERNOON);
          half.add(day);
        }
      }
    }
    return new Made(builder.build(), ImmutableSet.copyOf(open), ImmutableSet.copyOf(half));
  }
}
