/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Predicate;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.report.DataCompleteness;
import org.concordat.fairaccess.report.MeetingFact;
import org.concordat.fairaccess.report.MonthlyReports;
import org.concordat.fairaccess.report.PanelCopy;
import org.concordat.fairaccess.report.PeriodCount;
import org.concordat.fairaccess.report.PublishedMonth;
import org.concordat.fairaccess.report.PublishedSoFar;
import org.concordat.fairaccess.report.ReportFacts;
import org.concordat.fairaccess.report.ReportPeriod;
import org.concordat.fairaccess.report.ReportScope;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * The monthly reports of Bolton's year: the panel's copies, and what comes out of each after those that are out.
 *
 * <p>That one school sends no return, and how many exclusions there were a year before, is invented.
 */
final class BoltonReports {

  static final YearMonth SEPTEMBER = YearMonth.of(2012, 9);
  static final String SILENT = "Kearsley Academy";

  /** How many children were excluded from September 2011 to each month up to March 2012. */
  private static final ImmutableList<Integer> YEAR_BEFORE = ImmutableList.of(1, 2, 3, 3, 4, 4, 5);

  private final BoltonYear.Told year;

  BoltonReports(BoltonYear.Told year) {
    this.year = year;
  }

  /** The rule that the protocol of a month agrees on. */
  SuppressionRule rule(YearMonth month) {
    return SuppressionRule.of(
        year.cases().context().protocolOn(month.atEndOfMonth()).publication());
  }

  /** The reports from September to a month, each of which opens with what the one before left open. */
  PublishedSoFar published(YearMonth last) {
    PublishedSoFar out = PublishedSoFar.none();
    ReportFacts.Builder facts = facts();
    for (YearMonth month = SEPTEMBER; !month.isAfter(last); month = month.plusMonths(1)) {
      PanelCopy copy = MonthlyReports.compile(
              facts.exclusionsYearBefore(yearBefore(month)).build(), month)
          .orElseThrow();
      out = out.and(new PublishedMonth(copy, copy.publish(rule(month), out)));
      facts.carriedForward(copy.cases().month().stillOpen());
    }
    return out;
  }

  /** The exclusions of the same months a year before. */
  static PeriodCount yearBefore(YearMonth month) {
    return PeriodCount.of(ReportPeriod.yearTo(month).yearBefore(), YEAR_BEFORE.get((int)
        SEPTEMBER.until(month, ChronoUnit.MONTHS)));
  }

  private ReportFacts.Builder facts() {
    ImmutableSortedSet<Urn> all = urns(school -> true);
    return ReportFacts.builder()
        .scope(new ReportScope(
            LocalAuthorityCode.parse("350"), Phase.SECONDARY, "Bolton's secondary schools"))
        .schools(all)
        .coveredFrom(SEPTEMBER.atDay(1))
        .context(year.cases().context())
        .completeness(new DataCompleteness(all, urns(school -> !school.name().equals(SILENT))))
        .exclusions(year.exclusions())
        .moves(year.moves())
        .cases(year.cases().files())
        .meetings(year.panel().meetings().stream()
            .map(meeting -> fact(meeting, all))
            .collect(toImmutableList()));
  }

  private ImmutableSortedSet<Urn> urns(Predicate<School> which) {
    return year.schools().all().stream()
        .filter(which)
        .map(School::urn)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Every head was invited and came, and each decision was voted on. */
  private static MeetingFact fact(PanelMeeting meeting, ImmutableSortedSet<Urn> all) {
    ImmutableList<PanelDecision> decisions = meeting.decisions();
    return new MeetingFact(
        meeting.meeting().heldOn(),
        all,
        all,
        decisions.stream()
            .flatMap(decision -> decision.placement().stream())
            .map(placement -> placement.school())
            .collect(toImmutableList()),
        new MeetingFact.Business(
            (int) decisions.stream()
                .map(decision -> decision.proposal().proposed())
                .filter(Proposed.Defer.class::isInstance)
                .count(),
            decisions.size()));
  }
}
