/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.History;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.junit.jupiter.api.Test;

/**
 * Invented children, last at school on 1 September 2023 and found not ready for one on 19 October; provision is entered on 20
 * November and the child found ready on 11 December, or nothing is ever found.
 */
class NotReadyInReportTest {

  private static final LocalDate PANEL = LocalDate.of(2023, 10, 19);
  private static final CaseEvent[] UNTIL_READY = {
    new CaseEvent.ProvisionEntered(
        LocalDate.of(2023, 11, 20),
        InterimKind.PUPIL_REFERRAL_UNIT,
        "unit",
        LocalDate.of(2023, 12, 11)),
    new CaseEvent.FoundReady(LocalDate.of(2023, 12, 11))
  };

  @Test
  void aChildFoundNotReadyWaitsUntilItEntersProvision() {
    PanelCopy october = report(10, notReady("invented-1", UNTIL_READY));

    assertThat(october.cases().year().outcomes()).containsEntry("alternative-provision", 0);
    assertThat(october.cases().year().stillOpen()).isEqualTo(1);
    assertThat(october.waiting().count()).isEqualTo(1);
    assertThat(october.waiting().byStage()).containsEntry(CaseStage.NOT_READY, 1);
  }

  @Test
  void theChildIsInAlternativeProvisionFromTheDayItEntersIt() {
    PanelCopy november = report(11, notReady("invented-1", UNTIL_READY));

    assertThat(november.cases().month().opening()).isEqualTo(1);
    assertThat(november.cases().month().outcomes()).containsEntry("alternative-provision", 1);
    assertThat(november.waiting().count()).isZero();
  }

  @Test
  void aChildForWhomNothingIsEverFoundWaitsOn() {
    PanelCopy december = report(12, notReady("invented-1"));

    assertThat(december.cases().month().stillOpen()).isEqualTo(1);
    assertThat(december.waiting().count()).isEqualTo(1);
  }

  @Test
  void aChildWithNothingArrangedWaitsWithoutEducation() {
    FairAccessReferral referral = referral("invented-1");
    CaseFile file = new CaseFile(
        referral,
        History.of(ImmutableList.<CaseEvent>builder()
            .addAll(toPanel())
            .add(new CaseEvent.FoundNotReady(PANEL, Optional.empty()))
            .build()));

    assertThat(report(10, file).waiting().byInterim())
        .containsExactly(Map.entry(WaitingSection.NOTHING, 1));
  }

  @Test
  void theTrendFollows() {
    assertThat(report(12, notReady("invented-1", UNTIL_READY)).waiting().trend().values())
        .containsExactly(1, 1, 0, 1);
  }

  @Test
  void everyMonthBalancesAndOpensWithWhatTheOneBeforeLeftOpen() {
    CaseFile file = notReady("invented-1", UNTIL_READY);
    for (int month = 9; month <= 12; month++) {
      Reconciliation cases = report(month, file).cases().month();
      assertThat(cases.balances()).isTrue();
      if (month > 9) {
        assertThat(cases.opening())
            .isEqualTo(report(month - 1, file).cases().month().stillOpen());
      }
    }
  }

  @Test
  void theDaysOutRunOnFromMonthToMonthWhetherOrNotInProvision() {
    CaseFile file = notReady("invented-1", UNTIL_READY);

    assertThat(IntStream.rangeClosed(9, 12)
            .mapToObj(month -> report(month, file).cases().time().longest()))
        .containsExactly(Answer.known(19), Answer.known(36), Answer.known(58), Answer.known(74));
    assertThat(report(11, file).cases().time().median()).isEqualTo(Answer.known(Ratio.of(58, 1)));
    assertThat(report(11, file).cases().time().children()).isEqualTo(1);
  }

  @Test
  void thoseNotReadyAreAmongThePublishedWhoWait() {
    CaseFile[] six = IntStream.rangeClosed(1, 6)
        .mapToObj(one -> notReady("invented-" + one))
        .toArray(CaseFile[]::new);
    PublishedReport published =
        report(10, six).publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none());

    assertThat(published.table("children waiting", "stage").count("not-ready"))
        .isEqualTo(PublishedCount.shown(6));
  }

  private static PanelCopy report(int month, CaseFile... files) {
    ReportFacts facts = ReportSamples.facts()
        .coveredFrom(LocalDate.of(2023, Month.SEPTEMBER, 1))
        .context(ReportSamples.CONTEXT_2021)
        .exclusions(ImmutableList.of())
        .moves(ImmutableList.of())
        .cases(ImmutableList.copyOf(files))
        .build();
    return MonthlyReports.compile(facts, YearMonth.of(2023, month)).orElseThrow();
  }

  private static CaseFile notReady(String pupil, CaseEvent... then) {
    return new CaseFile(
        referral(pupil),
        History.of(ImmutableList.<CaseEvent>builder()
            .addAll(toPanel())
            .add(new CaseEvent.FoundNotReady(PANEL, "work sent home"))
            .add(then)
            .build()));
  }

  private static FairAccessReferral referral(String pupil) {
    return FairAccessReferral.builder()
        .from(ReportSamples.referral(pupil, LocalDate.of(2023, 9, 21)))
        .attendance(Attendance.lastOn(LocalDate.of(2023, 9, 1)))
        .build();
  }

  private static ImmutableList<CaseEvent> toPanel() {
    return ImmutableList.of(
        new CaseEvent.Accepted(LocalDate.of(2023, 9, 25), "2021", ImmutableList.of("carer")),
        new CaseEvent.Listed(LocalDate.of(2023, 10, 12), PANEL),
        new CaseEvent.Considered(PANEL));
  }
}
