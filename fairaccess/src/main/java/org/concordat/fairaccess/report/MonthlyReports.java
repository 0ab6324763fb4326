/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Edition;
import org.concordat.fairaccess.protocol.FairAccessProtocol;

/**
 * Makes monthly reports.
 *
 * <pre>{@code
 * PanelCopy copy = MonthlyReports.compile(facts, YearMonth.of(2012, 11)).orElseThrow();
 * PublishedReport report = copy.publish(SuppressionRule.BELOW_FIVE, soFar);
 * }</pre>
 *
 * <p>Here {@code soFar} are the reports that are out, of September and October. What was learned of October since is in
 * the year of November's, and October does not come out again, as {@link PublishedSoFar} says; the panel's copy of any month
 * can be compiled anew from what is known now.
 *
 * <p>Bolton's panel has such a report each month; it saw the number of children who wait fall (DFE-RR224, part 4,
 * Bolton).
 */
public final class MonthlyReports {

  private MonthlyReports() {}

  /**
   * Counts the facts for a month and for the academic year to its end.
   *
   * @param facts the facts, in any order; those dated after the month do not count
   * @param month the month
   * @return the panel's copy; unknown for the reason {@code report.before-protocol} if no protocol was in force
   *     at the end of the month. A case that was accepted on a day on which no protocol held has no limits that are
   *     known: it is in no count, and the reconciliations of the cases say how many there are, as does the annual
   *     extract, by the reason {@code report.cases-before-protocol}
   * @throws NullPointerException if an argument is null
   */
  public static Answer<PanelCopy> compile(ReportFacts facts, YearMonth month) {
    requireNonNull(facts, "facts");
    requireNonNull(month, "month");
    ReportPeriod period = ReportPeriod.month(month);
    Optional<Edition<FairAccessProtocol>> edition = facts.context().protocols().find(period.end());
    return edition.isEmpty()
        ? Answer.unknown(ReportReasons.beforeProtocol(month))
        : Answer.known(copy(facts, period, edition.get().rules()));
  }

  private static PanelCopy copy(
      ReportFacts facts, ReportPeriod month, FairAccessProtocol protocol) {
    ReportPeriod year = ReportPeriod.yearTo(month.last());
    SchoolLines lines = facts.linesOn(year.end());
    CaseCounter cases = new CaseCounter(facts, month, year);
    return PanelCopy.builder()
        .header(new ReportHeader(
            facts.scope(),
            month.last(),
            protocol.name(),
            protocol.code().name(),
            facts.completeness(),
            facts.coveredFrom()))
        .exclusions(new ExclusionCounter(facts, month, year).section())
        .moves(new MoveCounter(facts, month, year).section())
        .cases(cases.section())
        .waiting(cases.waiting())
        .shares(facts.shares())
        .disputes(cases.disputes())
        .provision(facts.provision().stream()
            .sorted(Comparator.comparing(ProvisionFact::provider)
                .thenComparing(ProvisionFact::toString))
            .collect(toImmutableList()))
        .conductInMonth(PanelConduct.of(facts.meetings(), month, lines))
        .conductInYear(PanelConduct.of(facts.meetings(), year, lines))
        .consideredMoreThanOnce(cases.consideredMoreThanOnce())
        .extract(AnnualExtract.of(facts, year))
        .countsManagedMoves(
            facts.countsManagedMovesOn(year.start()) || facts.countsManagedMovesOn(year.end()))
        .build();
  }
}
