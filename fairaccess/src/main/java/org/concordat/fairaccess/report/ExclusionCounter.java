/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Phase;

/** Counts permanent exclusions. */
final class ExclusionCounter {

  private static final int LAST_OF_PRIMARY = 6;
  private static final int LAST = 11;

  private final ReportFacts facts;
  private final ReportPeriod month;
  private final ReportPeriod year;

  ExclusionCounter(ReportFacts facts, ReportPeriod month, ReportPeriod year) {
    this.facts = facts;
    this.month = month;
    this.year = year;
  }

  ExclusionSection section() {
    ImmutableList<ExclusionFact> all = facts.exclusions().stream()
        .filter(fact -> year.contains(fact.exclusion().firstDay()))
        .collect(toImmutableList());
    ImmutableList<ExclusionFact> counted =
        all.stream().filter(fact -> !isCancelled(fact)).collect(toImmutableList());
    MonthAndYear count = MonthAndYear.NONE;
    for (ExclusionFact fact : counted) {
      count = count.plus(isInMonth(fact));
    }
    Answer<PeriodCount> before = yearBefore();
    PeriodCount now = PeriodCount.of(year, count.year());
    SchoolLines lines = facts.linesOn(year.end());
    return ExclusionSection.builder()
        .count(count)
        .yearBefore(before)
        .change(
            covers(year)
                ? before.flatMap(number -> Change.between(number, now))
                : Answer.unknown(notCovered(year)))
        .bySchool(by(counted, lines.all(), fact -> lines.lineOf(fact.exclusion().school())))
        .byYearGroup(by(counted, yearGroups(), ExclusionFact::yearGroup))
        .bySen(by(counted, ImmutableList.copyOf(SenStanding.values()), ExclusionFact::sen))
        .byStanding(tally(
            counted,
            ImmutableList.copyOf(ExclusionStanding.values()).stream()
                .filter(one -> one != ExclusionStanding.CANCELLED)
                .collect(toImmutableList()),
            fact -> fact.standingOn(year.end(), calendars(fact))))
        .byDaySix(tally(
            counted,
            ImmutableList.copyOf(DaySixStanding.values()),
            fact -> fact.daySixOn(year.end(), calendars(fact))))
        .cancelled(all.size() - counted.size())
        .cautions(ReportReasons.cautions(facts.completeness(), facts.coveredFrom(), year))
        .build();
  }

  /** The year groups of the phase, so that a row tells nothing by being there. */
  private ImmutableList<YearGroup> yearGroups() {
    Phase phase = facts.scope().phase();
    boolean isSecondary = phase.equals(Phase.SECONDARY);
    ImmutableList.Builder<YearGroup> groups = ImmutableList.builder();
    if (!isSecondary) {
      groups.add(YearGroup.RECEPTION);
    }
    int last = phase.equals(Phase.PRIMARY) ? LAST_OF_PRIMARY : LAST;
    for (int year = isSecondary ? LAST_OF_PRIMARY + 1 : 1; year <= last; year++) {
      groups.add(YearGroup.of(year));
    }
    return groups.build();
  }

  private Calendars calendars(ExclusionFact fact) {
    return facts.calendarsOf(fact.exclusion().school());
  }

  private boolean isInMonth(ExclusionFact fact) {
    return month.contains(fact.exclusion().firstDay());
  }

  private boolean isCancelled(ExclusionFact fact) {
    return isCancelledBy(fact, year.end());
  }

  private static boolean isCancelledBy(ExclusionFact fact, LocalDate date) {
    return fact.end()
        .filter(
            end -> end.standing() == ExclusionStanding.CANCELLED && !end.on().isAfter(date))
        .isPresent();
  }

  private Answer<PeriodCount> yearBefore() {
    ReportPeriod before = year.yearBefore();
    if (facts.exclusionsYearBefore().isPresent()) {
      PeriodCount given = facts.exclusionsYearBefore().get();
      return given.period().equals(before)
          ? Answer.known(given)
          : Answer.unknown(ReportReasons.notTheYearBefore(given.period(), year));
    }
    if (!covers(before)) {
      return Answer.unknown(notCovered(before));
    }
    long count = facts.exclusions().stream()
        .filter(fact -> before.contains(fact.exclusion().firstDay()))
        .filter(fact -> !isCancelledBy(fact, before.end()))
        .count();
    return Answer.known(PeriodCount.of(before, (int) count));
  }

  private boolean covers(ReportPeriod period) {
    return !facts.coveredFrom().isAfter(period.start());
  }

  private Reason notCovered(ReportPeriod period) {
    return ReportReasons.notCovered(period.start(), facts.coveredFrom());
  }

  private <K extends Comparable<? super K>> ImmutableSortedMap<K, MonthAndYear> by(
      ImmutableList<ExclusionFact> counted, Iterable<K> keys, Function<ExclusionFact, K> key) {
    Map<K, MonthAndYear> counts = new TreeMap<>();
    keys.forEach(one -> counts.put(one, MonthAndYear.NONE));
    for (ExclusionFact fact : counted) {
      counts.compute(
          key.apply(fact),
          (one, before) -> (before == null ? MonthAndYear.NONE : before).plus(isInMonth(fact)));
    }
    return ImmutableSortedMap.copyOf(counts);
  }

  static <F, K extends Comparable<? super K>> ImmutableSortedMap<K, Integer> tally(
      Iterable<F> facts, Iterable<K> keys, Function<F, K> key) {
    Map<K, Integer> counts = new TreeMap<>();
    keys.forEach(one -> counts.put(one, 0));
    facts.forEach(fact -> counts.merge(key.apply(fact), 1, Integer::sum));
    return ImmutableSortedMap.copyOf(counts);
  }
}
