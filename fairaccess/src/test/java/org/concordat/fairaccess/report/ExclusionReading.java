/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.report.SumsReading.Count;
import org.concordat.fairaccess.report.SumsReading.Known;
import org.concordat.fairaccess.report.SumsReading.Stood;
import org.concordat.fairaccess.share.Schools;

/**
 * What a reader knows of counts of exclusions who has seen one of each day of a school year, however it went on, at the end of
 * each month but August, under a calendar that says when the sixth day is and under one that does not.
 *
 * <p>One to which no education is owed for a reason of its own, as in year 11 after the examinations, is none of them: that there
 * is none is mostly so.
 */
final class ExclusionReading {

  /** What a report says of one exclusion. */
  private record Seen(boolean isOfMonth, ExclusionStanding standing, DaySixStanding sixth) {}

  private static final ImmutableList<Integer> LATER = ImmutableList.of(0, 12);

  static final ImmutableSet<Known> OF_MONTH = SumsReading.of(
      "permanent exclusions[]",
      seen().stream()
          .map(one -> new Stood<>(
              one,
              Optional.of(
                  "permanent exclusions[standing=" + ReportPublisher.label(one.standing()) + "]")))
          .toList(),
      ImmutableList.of(
          Count.onceIf("permanent exclusions[when=month]", Seen::isOfMonth),
          sixth(DaySixStanding.MET),
          sixth(DaySixStanding.LATE),
          sixth(DaySixStanding.NOT_DUE)));

  private ExclusionReading() {}

  private static Count<Seen> sixth(DaySixStanding standing) {
    return Count.onceIf(
        "permanent exclusions[sixth day=" + ReportPublisher.label(standing) + "]",
        one -> one.sixth() == standing);
  }

  private static ImmutableSet<Seen> seen() {
    ImmutableSet.Builder<Seen> seen = ImmutableSet.builder();
    YearMonth september = YearMonth.of(2012, 9);
    LocalDate first = september.atDay(1);
    for (int later = 0; later < 11; later++) {
      YearMonth month = september.plusMonths(later);
      first
          .datesUntil(month.plusMonths(1).atDay(1))
          .flatMap(ExclusionReading::facts)
          .map(fact -> seen(fact, month, TestCalendars.T12))
          .forEach(seen::add);
    }
    first
        .datesUntil(first.plusMonths(2))
        .flatMap(ExclusionReading::facts)
        .map(fact -> seen(fact, september.plusMonths(1), TestCalendars.T23))
        .forEach(seen::add);
    return seen.build();
  }

  private static Seen seen(ExclusionFact fact, YearMonth month, Calendars calendars) {
    LocalDate end = month.atEndOfMonth();
    return new Seen(
        YearMonth.from(fact.exclusion().firstDay()).equals(month),
        fact.standingOn(end, calendars),
        fact.daySixOn(end, calendars));
  }

  private static Stream<ExclusionFact> facts(LocalDate first) {
    PermanentExclusion told =
        ReportSamples.exclusion("invented", Schools.A, first).build();
    return LATER.stream().map(first::plusDays).flatMap(later -> {
      PermanentExclusion decided = PermanentExclusion.builder()
          .from(told)
          .decisionNotice(Notice.delivered(later))
          .build();
      PermanentExclusion applied =
          PermanentExclusion.builder().from(decided).reviewApplied(later).build();
      PermanentExclusion back = PermanentExclusion.builder()
          .from(applied)
          .reconsiderNotice(Notice.delivered(later))
          .build();
      return Stream.of(
          fact(told, Optional.of(later), Optional.empty()),
          fact(decided, Optional.of(later), Optional.empty()),
          fact(decided, Optional.empty(), Optional.empty()),
          fact(applied, Optional.of(later), Optional.empty()),
          fact(applied, Optional.empty(), Optional.empty()),
          fact(back, Optional.of(later), Optional.empty()),
          fact(back, Optional.empty(), Optional.empty()),
          fact(told, Optional.empty(), ended(ExclusionStanding.REINSTATED, later)),
          fact(told, Optional.of(first), ended(ExclusionStanding.REINSTATED, later)),
          fact(told, Optional.empty(), ended(ExclusionStanding.FINAL, later)),
          fact(told, Optional.of(first), ended(ExclusionStanding.FINAL, later)));
    });
  }

  private static Optional<ExclusionFact.End> ended(ExclusionStanding how, LocalDate on) {
    return Optional.of(new ExclusionFact.End(how, on));
  }

  private static ExclusionFact fact(
      PermanentExclusion exclusion, Optional<LocalDate> educated, Optional<ExclusionFact.End> end) {
    return new ExclusionFact(exclusion, YearGroup.of(9), SenStanding.NONE, educated, end);
  }
}
