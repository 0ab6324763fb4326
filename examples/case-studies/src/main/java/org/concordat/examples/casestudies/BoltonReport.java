/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static java.util.stream.Collectors.joining;
import static org.concordat.fairaccess.report.ClosingOutcome.ALTERNATIVE_PROVISION;
import static org.concordat.fairaccess.report.ClosingOutcome.PLACED;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.report.CaseSection;
import org.concordat.fairaccess.report.Change;
import org.concordat.fairaccess.report.ClosingOutcome;
import org.concordat.fairaccess.report.MonthAndYear;
import org.concordat.fairaccess.report.PanelConduct;
import org.concordat.fairaccess.report.PanelCopy;
import org.concordat.fairaccess.report.PeriodCount;
import org.concordat.fairaccess.report.PublishedMonth;
import org.concordat.fairaccess.report.PublishedReport;
import org.concordat.fairaccess.report.PublishedSoFar;
import org.concordat.fairaccess.report.Reconciliation;
import org.concordat.fairaccess.report.ReportPeriod;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/** The report of March 2013: every number for the panel, and what of them may be published. */
final class BoltonReport {

  static final YearMonth MARCH = YearMonth.of(2013, 3);

  private static final String MONTH = "cases of the month";
  private static final String YEAR = "cases of the year";
  private static final String OUTCOME = "outcome";
  private static final String CAME_IN = "came in";
  private static final ImmutableList<String> FIGURES = ImmutableList.of(
      PublishedReport.EXCLUSION_CHANGE, PublishedReport.PLACED_RATE, PublishedReport.ON_ROLL_RATE);

  private final PanelCopy copy;
  private final PublishedReport report;
  private final SuppressionRule rule;

  private BoltonReport(PublishedMonth month, SuppressionRule rule) {
    this.copy = month.copy();
    this.report = month.report();
    this.rule = rule;
  }

  static void tell(Story story, BoltonYear.Told year) {
    BoltonReports reports = new BoltonReports(year);
    PublishedSoFar out = reports.published(MARCH);
    BoltonReport one =
        new BoltonReport(out.months().get(out.months().size() - 1), reports.rule(MARCH));
    story.heading("The panel's copy of the report of " + MARCH + ", not for publication");
    one.forThePanel(story);
    story.heading("The published report of " + MARCH + ", after the six before it");
    one.forEverybody(story);
  }

  private void forThePanel(Story story) {
    story.line(
        "  Invented as well: the exclusions of the year before, and that %s", BoltonReports.SILENT);
    story.line("  sends no return.");
    copy.header()
        .completeness()
        .cautions()
        .forEach(caution -> story.line("  %s", caution.message()));
    balanced(story, "of the month", copy.cases().month());
    balanced(story, "of the year", copy.cases().year());
    story.line(
        "  children waiting at the end of each month: %s; the longest %d school days",
        copy.waiting().trend().values().stream().map(String::valueOf).collect(joining(", ")),
        copy.waiting().longest().orElseThrow());
    CaseSection.OnRoll onRoll = copy.cases().onRoll();
    story.line(
        "  on roll within ten school days: %d of %d, %s",
        onRoll.rate().part(), onRoll.rate().whole(), shown(onRoll.rate().percent()));
    story.line(
        "  admitted under the protocol: %d, the managed move that lasted among them",
        copy.extract().total());
    PanelConduct conduct = copy.conductInYear();
    story.line(
        "  panels of the year: %d, which named a school %d times and put off %d case",
        conduct.meetings(), conduct.decisions(), conduct.business().deferred());
    Change change = copy.exclusions().change().orElseThrow();
    story.line(
        "  permanent exclusions: %d in %s after %d in %s, a change of %d or %s",
        change.now().count(),
        change.now().period(),
        change.before().count(),
        change.before().period(),
        change.difference(),
        shown(change.percent()));
    story.line(
        "  beside a whole year: %s",
        Change.between(
                PeriodCount.of(
                    ReportPeriod.of(BoltonReports.SEPTEMBER.minusYears(1), YearMonth.of(2012, 8)),
                    7),
                change.now())
            .match(comparable -> "comparable", Reason::message));
  }

  private static void balanced(Story story, String which, Reconciliation cases) {
    story.line(
        "  cases %s: %d open + %d referred + %d returned = %d; %d placed + %d to other provision"
            + " + %d still open = %d, %s",
        which,
        cases.opening(),
        cases.received(),
        cases.returned(),
        cases.in(),
        outcome(cases, PLACED),
        outcome(cases, ALTERNATIVE_PROVISION),
        cases.stillOpen(),
        cases.out(),
        cases.balances() ? "which balances" : "which does not balance");
  }

  private static int outcome(Reconciliation cases, ClosingOutcome outcome) {
    return cases.outcomes().getOrDefault(outcome.code(), 0);
  }

  private void forEverybody(Story story) {
    CaseSection cases = copy.cases();
    story.line(
        "  A number from 1 to %d is hidden (*), and what would tell one is hidden or",
        rule.threshold() - 1);
    story.line("  left out (-). The panel's number stands on the left.");
    beside(
        story,
        "referred in the month",
        cases.month().received(),
        count(MONTH, CAME_IN, "received"));
    beside(
        story,
        "placed in the month",
        outcome(cases.month(), PLACED),
        count(MONTH, OUTCOME, PLACED.code()));
    beside(
        story,
        "all cases of the month",
        cases.month().in(),
        report.table(MONTH, CAME_IN).total());
    beside(
        story,
        "placed in the year",
        outcome(cases.year(), PLACED),
        count(YEAR, OUTCOME, PLACED.code()));
    beside(
        story, "moved away in the year", 0, count(YEAR, OUTCOME, ClosingOutcome.MOVED_AWAY.code()));
    beside(
        story,
        "all cases of the year",
        cases.year().in(),
        report.table(YEAR, CAME_IN).total());
    beside(
        story,
        "on roll within ten school days",
        cases.onRoll().within(),
        count("decisions of the year", "on roll", "within"));
    beside(
        story,
        "on roll later",
        cases.onRoll().over(),
        count("decisions of the year", "on roll", "over"));
    beside(
        story,
        "admitted under the protocol",
        copy.extract().total(),
        report.table("children admitted under the protocol", "school").total());
    beside(
        story,
        "permanent exclusions",
        copy.exclusions().count().year(),
        report.table("permanent exclusions", "school").total());
    String homeless = Circumstances.HOMELESS.code();
    beside(
        story,
        "accepted as homeless",
        cases.byCategory().getOrDefault(homeless, MonthAndYear.NONE).year(),
        count("cases accepted in the year", "category", homeless));
    for (String figure : FIGURES) {
      story.line("  %s: %s", figure, shown(report.figure(figure)));
    }
    story.line(
        "  A reader is told: %s; and of each count that is left out that it is.",
        report.notes().get(0).message());
  }

  private PublishedCount count(String measure, String dimension, String key) {
    return report.table(measure, dimension).count(key);
  }

  private void beside(Story story, String what, long number, PublishedCount published) {
    String why = rule.isSmall(number) ? "small itself" : "would tell a small one";
    story.line(
        "    %4d  %-28s %3s%s", number, what, published, published.isShown() ? "" : "  " + why);
  }

  private static String shown(Answer<BigDecimal> percent) {
    return percent.match(known -> known.toPlainString() + "%", Reason::message);
  }
}
