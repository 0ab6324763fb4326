/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.report.ReportSamples.PLACED;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.concordat.fairaccess.share.Schools;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthlyReportTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);

  private static PanelCopy report(ReportFacts.Builder facts) {
    return MonthlyReports.compile(facts.build(), NOVEMBER).orElseThrow();
  }

  private static PanelCopy report() {
    return report(facts());
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  @Test
  void theHeadNamesTheEditionAndWhatIsMissing() {
    DataCompleteness completeness =
        new DataCompleteness(ReportSamples.SCHOOLS, ImmutableSortedSet.of(Schools.A, Schools.B));

    PanelCopy copy = report(facts().completeness(completeness));

    assertThat(copy.header().edition()).isEqualTo("2012");
    assertThat(copy.header().year()).hasToString("2012-09 to 2012-11");
    assertThat(copy.header().completeness().missing())
        .containsExactly(Schools.C, Schools.D, Schools.E, Schools.F);
    assertThat(copy.exclusions().cautions()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo(ReportReasons.RETURNS_MISSING);
      assertThat(reason.message()).isEqualTo("2 of 6 schools sent their return");
    });
    assertThat(copy.publish(BELOW_FIVE, PublishedSoFar.none()).notes())
        .contains(copy.exclusions().cautions().get(0));
  }

  @Test
  void aMonthBeforeTheProtocolIsRefused() {
    Editions<FairAccessProtocol> protocols = Editions.of(ImmutableList.of(Edition.of(
        "first",
        LocalDate.of(2012, 12, 1),
        FairAccessProtocol.of(AdmissionsCodes.CODE_2012),
        Citation.of("Bolton protocol"))));
    ReportFacts facts = facts()
        .cases(ImmutableList.of())
        .context(new CaseContext(TestCalendars.T12, protocols, Successions.none()))
        .build();

    assertThat(code(MonthlyReports.compile(facts, NOVEMBER)))
        .isEqualTo(ReportReasons.BEFORE_PROTOCOL);
    assertThat(MonthlyReports.compile(facts, NOVEMBER.plusMonths(1)).isKnown()).isTrue();
  }

  @Nested
  class Exclusions {

    @Test
    void areCountedInTheMonthTheYearAndTheYearBefore() {
      ExclusionSection section = report().exclusions();

      assertThat(section.count()).isEqualTo(new MonthAndYear(1, 2));
      assertThat(section.yearBefore().orElseThrow().count()).isEqualTo(1);
      assertThat(section.change().orElseThrow().percent().orElseThrow())
          .isEqualTo(new BigDecimal("100.0"));
      assertThat(section.bySchool())
          .containsEntry(Schools.A, new MonthAndYear(0, 1))
          .containsEntry(Schools.B, MonthAndYear.NONE)
          .containsEntry(Schools.C, new MonthAndYear(1, 1));
      assertThat(section.bySen())
          .containsEntry(SenStanding.SUPPORT, new MonthAndYear(1, 2))
          .containsEntry(SenStanding.PLAN, MonthAndYear.NONE);
    }

    @Test
    void edge35_aCancelledExclusionIsInNoOtherCount() {
      ExclusionSection section = report().exclusions();

      assertThat(section.cancelled()).isEqualTo(1);
      assertThat(section.byStanding())
          .doesNotContainKey(ExclusionStanding.CANCELLED)
          .containsEntry(ExclusionStanding.GOVERNORS_PENDING, 2);
    }

    @Test
    void theSixthDayIsMetOrLate() {
      assertThat(report().exclusions().byDaySix())
          .containsEntry(DaySixStanding.MET, 1)
          .containsEntry(DaySixStanding.LATE, 1)
          .containsEntry(DaySixStanding.NOT_DUE, 0)
          .containsEntry(DaySixStanding.NOT_KNOWN, 0);
    }

    @ParameterizedTest
    @CsvSource({"2011-11-30, 1", "2011-12-01, 2", "2012-08-01, 2"})
    void t30_aYearBeforeLeavesOutWhatWasCancelledByTheEndOfItsOwnMonth(
        LocalDate cancelled, int counted) {
      ImmutableList<ExclusionFact> all = ImmutableList.<ExclusionFact>builder()
          .addAll(ReportSamples.EXCLUSIONS)
          .add(ReportSamples.ended(
              ReportSamples.exclusion("x9", Schools.A, LocalDate.of(2011, 10, 10))
                  .build(),
              ExclusionStanding.CANCELLED,
              cancelled))
          .build();

      assertThat(report(facts().exclusions(all))
              .exclusions()
              .yearBefore()
              .orElseThrow()
              .count())
          .isEqualTo(counted);
    }

    @Test
    void t30_aYearBeforeMayBeHandedOverAsANumber() {
      ReportPeriod before = ReportPeriod.yearTo(YearMonth.of(2011, 11));

      ExclusionSection section =
          report(facts().exclusionsYearBefore(PeriodCount.of(before, 8))).exclusions();

      assertThat(section.change().orElseThrow().percent().orElseThrow())
          .isEqualTo(new BigDecimal("-75.0"));
    }

    @Test
    void edge39_aYearBeforeOfOtherMonthsIsFlagged() {
      ReportPeriod before = ReportPeriod.yearTo(YearMonth.of(2011, 12));

      assertThat(code(report(facts().exclusionsYearBefore(PeriodCount.of(before, 8)))
              .exclusions()
              .change()))
          .isEqualTo(ReportReasons.UNLIKE_PERIODS);
    }

    @Test
    void aYearBeforeThatTheFactsDoNotReachIsNotTakenForZero() {
      ExclusionSection section =
          report(facts().coveredFrom(LocalDate.of(2011, 9, 2))).exclusions();

      assertThat(code(section.yearBefore())).isEqualTo(ReportReasons.NOT_COVERED);
      assertThat(code(section.change())).isEqualTo(ReportReasons.NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({"2012-11-16, NOT_DUE", "2012-11-19, LATE", "2012-11-20, LATE"})
    void dueOnTheSixthDayItself(LocalDate date, DaySixStanding standing) {
      assertThat(ReportSamples.EXCLUSIONS.get(2).daySixOn(date, TestCalendars.T12))
          .isEqualTo(standing);
    }

    @Test
    void aFactThatEndedBeforeItBeganIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReportSamples.ended(
              ReportSamples.exclusion("x", Schools.A, day(10, 8)).build(),
              ExclusionStanding.REINSTATED,
              day(10, 7)))
          .withMessageContaining("ExclusionFact end: must not be before the first day out");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ExclusionFact.End(ExclusionStanding.REVIEW_OPEN, day(10, 8)))
          .withMessage("End standing: must be final, reinstated or cancelled, but was REVIEW_OPEN");
    }
  }

  @Nested
  class Moves {

    @Test
    void aTrialIsOnDayFifteenOfThirtyAtTheEndOfOctober() {
      OpenTrial trial = MonthlyReports.compile(facts().build(), YearMonth.of(2012, 10))
          .orElseThrow()
          .moves()
          .trials()
          .get(0);

      assertThat(trial.days().day()).isEqualTo(Answer.known(15));
      assertThat(trial.days().of()).isEqualTo(Answer.known(30));
      assertThat(trial.days().last()).hasToString("2012-11-23");
      assertThat(trial.days().overdue()).isFalse();
      assertThat(trial.reviews().next()).contains(day(11, 5));
      assertThat(trial.reviews().overdue()).isEmpty();
    }

    @Test
    void aTrialThatWasRecordedAsOverTooEarlyRunsOn() {
      MoveFile early = ReportSamples.move(
          "m4",
          day(10, 1),
          new MoveEvent.TrialStarted(day(10, 5), day(10, 8), 6, ImmutableSortedSet.of(day(11, 21))),
          new MoveEvent.TrialRanOut(day(11, 1)));

      assertThat(early.on(day(11, 20)).stage()).isEqualTo(MoveStage.TRIAL);
      assertThat(early.broken(day(11, 20))).isEqualTo(1);
      assertThat(early.events(day(11, 20))).hasSize(1);
    }

    @Test
    void aTrialThatIsOverIsShownWithItsOverdueReviews() {
      OpenTrial trial = report().moves().trials().get(0);

      assertThat(trial.days().overdue()).isTrue();
      assertThat(trial.days().day()).isEqualTo(Answer.known(30));
      assertThat(trial.reviews().overdue()).containsExactly(day(11, 5), day(11, 21));
    }

    @Test
    void successIsOfThoseCompleted() {
      MoveFile good = ReportSamples.move(
          "m2",
          day(9, 10),
          new MoveEvent.TrialStarted(day(9, 10), day(9, 17), 6, ImmutableSortedSet.of()),
          new MoveEvent.TrialExtended(day(10, 20), 2, day(11, 2), "more time"),
          new MoveEvent.MoveAgreed(day(11, 5)),
          new MoveEvent.Transferred(day(11, 12)));
      MoveFile failed = ReportSamples.move(
          "m3",
          day(9, 10),
          new MoveEvent.TrialStarted(day(9, 10), day(9, 17), 6, ImmutableSortedSet.of()),
          new MoveEvent.TrialFailed(day(10, 8), FairAccessRoles.RECEIVING_SCHOOL, "no"),
          new MoveEvent.Returned(day(10, 9)));

      PanelCopy copy = report(facts().moves(ImmutableList.of(ReportSamples.TRIAL, good, failed)));
      MoveSection section = copy.moves();

      assertThat(section.success()).isEqualTo(Rate.of(1, 2));
      assertThat(section.counts())
          .containsEntry(MoveMeasure.PROPOSED, new MonthAndYear(0, 3))
          .containsEntry(MoveMeasure.STARTED, new MonthAndYear(0, 3))
          .containsEntry(MoveMeasure.ON_TRIAL, new MonthAndYear(1, 1))
          .containsEntry(MoveMeasure.EXTENDED, new MonthAndYear(0, 1))
          .containsEntry(MoveMeasure.SUCCESSFUL, new MonthAndYear(1, 1))
          .containsEntry(MoveMeasure.FAILED, new MonthAndYear(0, 1))
          .containsEntry(MoveMeasure.RETURNED, new MonthAndYear(0, 1))
          .containsEntry(MoveMeasure.REFUSED, MonthAndYear.NONE);
      assertThat(section.byHomeSchool().get(Schools.D))
          .containsEntry(MoveMeasure.STARTED, 3)
          .containsEntry(MoveMeasure.SUCCESSFUL, 1);
      assertThat(section.byReceivingSchool().get(Schools.E))
          .containsEntry(MoveMeasure.STARTED, 3)
          .containsEntry(MoveMeasure.SUCCESSFUL, 1);
      assertThat(copy.exclusions().count().year()).isEqualTo(2);
      assertThat(copy.extract().admitted()).containsEntry(Schools.E, 1);
      assertThat(report(facts().moves(ImmutableList.of(good)).countsManagedMoves(false))
              .extract()
              .admitted())
          .containsEntry(Schools.E, 0);
    }
  }

  @Nested
  class Cases {

    @Test
    void theMonthBalancesWithWhatCameBack() {
      Reconciliation month = report().cases().month();

      assertThat(month.opening()).isEqualTo(1);
      assertThat(month.received()).isEqualTo(2);
      assertThat(month.returned()).isEqualTo(1);
      assertThat(month.outcomes())
          .containsEntry("placed", 1)
          .containsEntry("home-education", 1)
          .containsEntry("alternative-provision", 0)
          .hasSize(ClosingOutcome.values().length);
      assertThat(month.stillOpen()).isEqualTo(2);
      assertThat(month.balances()).isTrue();
    }

    @Test
    void theYearBalances() {
      Reconciliation year = report().cases().year();

      assertThat(year.opening()).isZero();
      assertThat(year.received()).isEqualTo(5);
      assertThat(year.outcomes()).containsEntry("placed", 2).containsEntry("home-education", 1);
      assertThat(year.balances()).isTrue();
      assertThat(year.rateOf("placed").percent().orElseThrow()).isEqualTo(new BigDecimal("40.0"));
    }

    @Test
    void aChildOnRollWhoIsFollowedUpCountsLikeAnyOtherOnRoll() {
      CaseFile onRoll = ReportSamples.later(PLACED, new CaseEvent.Admitted(day(11, 15)));
      CaseFile monitored = ReportSamples.later(
          PLACED,
          new CaseEvent.Admitted(day(11, 15)),
          new CaseEvent.MonitoringBegun(day(11, 16), day(11, 29)));
      ReportFacts.Builder plain = facts().cases(ImmutableList.of(onRoll));
      ReportFacts.Builder followed = facts().cases(ImmutableList.of(monitored));

      assertThat(report(followed).cases()).isEqualTo(report(plain).cases());
      assertThat(report(followed).cases().year().outcomes()).containsEntry("placed", 1);
      assertThat(report(followed).cases().onRoll()).isEqualTo(new CaseSection.OnRoll(0, 1, 0, 0));
      assertThat(report(followed).waiting().count()).isZero();
      assertThat(AnnualExtract.of(followed.build(), AcademicYear.of(2012)).admitted())
          .containsEntry(Schools.F, 1);
    }

    @Test
    void aChildInAlternativeProvisionWaitsForNoPlace() {
      CaseFile provided = ReportSamples.file(
          "unready",
          day(9, 10),
          new CaseEvent.Accepted(day(9, 11), "2012", ImmutableList.of("out-of-education")),
          new CaseEvent.Listed(day(9, 12), day(9, 20)),
          new CaseEvent.Considered(day(9, 20)),
          new CaseEvent.FoundNotReady(day(9, 20), "work sent home"),
          new CaseEvent.ProvisionEntered(
              day(9, 24), InterimKind.OTHER, "pupil referral unit", day(12, 3)));

      PanelCopy copy = report(facts().cases(ImmutableList.of(provided)));
      assertThat(copy.cases().year().outcomes()).containsEntry("alternative-provision", 1);
      assertThat(copy.cases().year().stillOpen()).isZero();
      assertThat(copy.cases().year().balances()).isTrue();
      assertThat(copy.waiting().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void everyStageIsWaitingOrHasAnOutcome(CaseStage stage) {
      boolean waits = ClosingOutcome.of(stage, false, Optional.of(WithdrawalReason.MOVED_AWAY))
          .isEmpty();

      assertThat(waits)
          .isEqualTo(ImmutableSet.of(
                  CaseStage.RECEIVED,
                  CaseStage.ACCEPTED,
                  CaseStage.LISTED,
                  CaseStage.CONSIDERED,
                  CaseStage.DEFERRED,
                  CaseStage.NOT_READY,
                  CaseStage.PLACED,
                  CaseStage.REFUSED,
                  CaseStage.BACK_TO_PANEL,
                  CaseStage.ESCALATED)
              .contains(stage));
    }

    @Test
    void anOpeningThatTheLastReportDoesNotBearOutIsFound() {
      assertThat(report(facts().carriedForward(1)).cases().month().balances()).isTrue();
      assertThat(report(facts().carriedForward(4)).cases().month().reasons())
          .singleElement()
          .satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReportReasons.OPENING_DIFFERS);
            assertThat(reason.message())
                .isEqualTo("the report before left 4 cases open, and 1 are found");
          });
    }

    @Test
    void aChildWithTwoCasesAtATimeIsFound() {
      CaseFile again = ReportSamples.file(
          "waiting", day(11, 8), new CaseEvent.Withdrawn(day(11, 9), WithdrawalReason.PLACE_FOUND));

      Reconciliation month = report(facts().cases(ImmutableList.of(again, ReportSamples.WAITING)))
          .cases()
          .month();

      assertThat(month.reasons())
          .extracting(Reason::code)
          .containsExactly(ReportReasons.TWO_OUTCOMES);
      assertThat(month.unaccounted()).hasSize(1);
    }

    @Test
    void silenceThatWasRecordedBeforeTheTimeToReplyWasOverIsFoundAndNotCounted() {
      CaseFile early = ReportSamples.later(
          ReportSamples.file("early", day(11, 1)),
          new CaseEvent.Accepted(day(11, 2), "2012", ImmutableList.of("out-of-education")),
          new CaseEvent.Listed(day(11, 2), day(11, 20)),
          new CaseEvent.Considered(day(11, 20)),
          ReportSamples.placed(day(11, 20), Schools.F),
          new CaseEvent.RefusalDeemed(day(11, 26)));

      PanelCopy copy = report(facts().cases(ImmutableList.of(early)));

      assertThat(copy.cases().month().reasons())
          .extracting(Reason::code)
          .containsExactly(ReportReasons.OUT_OF_PLACE);
      assertThat(new CaseView(early, day(11, 30), ReportSamples.CONTEXT).stage())
          .isEqualTo(CaseStage.PLACED);
    }

    @Test
    void anEventThatDoesNotFitIsFoundAndNotCounted() {
      CaseFile odd = ReportSamples.file("odd", day(11, 1), new CaseEvent.Admitted(day(11, 2)));

      Reconciliation month =
          report(facts().cases(ImmutableList.of(odd))).cases().month();

      assertThat(month.reasons())
          .extracting(Reason::code)
          .containsExactly(ReportReasons.OUT_OF_PLACE);
      assertThat(month.stillOpen()).isEqualTo(1);
    }

    @Test
    void onRollCountsFromTheDecisionThatStands() {
      assertThat(report().cases().onRoll()).isEqualTo(new CaseSection.OnRoll(1, 1, 0, 0));
      assertThat(report().cases().onRoll().rate()).isEqualTo(Rate.of(1, 2));
    }

    @Test
    void t34_daysOutLeaveOutBothEnds() {
      CaseSection.Time time = report().cases().time();

      assertThat(time.median().orElseThrow()).isEqualTo(Ratio.of(38));
      assertThat(time.longest()).isEqualTo(Answer.known(38));
      assertThat(time.children()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-16, 0", "2023-11-17, 1"})
    void t14_aBreachBeginsTheDayAfterTheTwentiethSchoolDay(LocalDate placed, int breaches) {
      CaseFile file = ReportSamples.file(
          "late",
          LocalDate.of(2023, 10, 10),
          new CaseEvent.Accepted(LocalDate.of(2023, 10, 12), "2021", ImmutableList.of("carer")),
          new CaseEvent.Listed(LocalDate.of(2023, 11, 1), placed),
          new CaseEvent.Considered(placed),
          ReportSamples.placed(placed, Schools.F));
      ReportFacts facts = facts()
          .context(ReportSamples.CONTEXT_2021)
          .exclusions(ImmutableList.of())
          .moves(ImmutableList.of())
          .cases(ImmutableList.of(file))
          .build();

      assertThat(MonthlyReports.compile(facts, YearMonth.of(2023, 11))
              .orElseThrow()
              .cases()
              .time()
              .breaches())
          .isEqualTo(new MonthAndYear(breaches, breaches));
    }

    @ParameterizedTest
    @CsvSource({"2023-11-30, 0", "2023-12-01, 1"})
    void aChildFoundReadyHasTwentySchoolDaysAnew(LocalDate placed, int breaches) {
      LocalDate panel = LocalDate.of(2023, 10, 19);
      LocalDate ready = LocalDate.of(2023, 11, 2);
      CaseFile found = ReportSamples.file(
          "found",
          LocalDate.of(2023, 10, 10),
          new CaseEvent.Accepted(LocalDate.of(2023, 10, 12), "2021", ImmutableList.of("carer")),
          new CaseEvent.Listed(LocalDate.of(2023, 10, 12), panel),
          new CaseEvent.Considered(panel),
          new CaseEvent.FoundNotReady(panel, "pupil referral unit"),
          new CaseEvent.ProvisionEntered(
              panel, InterimKind.OTHER, "pupil referral unit", LocalDate.of(2023, 12, 1)),
          new CaseEvent.FoundReady(ready),
          new CaseEvent.Listed(ready, placed),
          new CaseEvent.Considered(placed),
          ReportSamples.placed(placed, Schools.F));
      CaseFile listed = ReportSamples.file(
          "listed",
          LocalDate.of(2023, 10, 10),
          new CaseEvent.Accepted(LocalDate.of(2023, 10, 12), "2021", ImmutableList.of("carer")),
          new CaseEvent.Listed(LocalDate.of(2023, 10, 12), panel),
          new CaseEvent.Considered(panel),
          new CaseEvent.FoundNotReady(panel, "pupil referral unit"),
          new CaseEvent.Listed(ready, placed),
          new CaseEvent.Considered(placed),
          ReportSamples.placed(placed, Schools.F));

      for (CaseFile file : ImmutableList.of(found, listed)) {
        ReportFacts facts = facts()
            .context(ReportSamples.CONTEXT_2021)
            .exclusions(ImmutableList.of())
            .moves(ImmutableList.of())
            .cases(ImmutableList.of(file))
            .build();
        assertThat(MonthlyReports.compile(facts, YearMonth.of(2023, 12))
                .orElseThrow()
                .cases()
                .time()
                .breaches())
            .isEqualTo(new MonthAndYear(breaches, breaches));
      }
    }

    @Test
    void childrenConsideredMoreThanOnceAreNamedToThePanel() {
      assertThat(report().consideredMoreThanOnce()).containsExactly(ReportSamples.RETURNED.pupil());
    }

    @Test
    void theWaitingListIsTheCasesThatAreOpen() {
      WaitingSection waiting = report().waiting();

      assertThat(waiting.count()).isEqualTo(2);
      assertThat(waiting.byStage())
          .containsEntry(CaseStage.ACCEPTED, 1)
          .containsEntry(CaseStage.ESCALATED, 1);
      assertThat(waiting.byInterim()).containsEntry("tuition at home", 1).containsEntry("none", 1);
      assertThat(waiting.trend().values()).containsExactly(0, 1, 2);
      assertThat(waiting.moved()).isEqualTo(2);
      assertThat(waiting.longest()).isEqualTo(Answer.known(32));
    }

    @Test
    void anEmptyPanelHasZerosAndNothingToMeasure() {
      PanelCopy none = report(facts()
          .cases(ImmutableList.of())
          .moves(ImmutableList.of())
          .exclusions(ImmutableList.of()));

      assertThat(none.cases().month().balances()).isTrue();
      assertThat(code(none.cases().time().median())).isEqualTo(ReportReasons.NOTHING_TO_MEASURE);
      assertThat(code(none.waiting().longest())).isEqualTo(ReportReasons.NOTHING_TO_MEASURE);
      assertThat(code(none.exclusions().change().orElseThrow().percent()))
          .isEqualTo(ReportReasons.CHANGE_FROM_ZERO);
      assertThat(none.extract().total()).isZero();
      assertThat(none.publish(BELOW_FIVE, PublishedSoFar.none()).tables())
          .allSatisfy(
              table -> assertThat(table.counts().values()).allMatch(PublishedCount::isShown));
    }
  }

  @Nested
  class DisputesAndPlaces {

    private final EscalationFact onLetter = new EscalationFact(
        PupilReference.of("escalated-1"),
        Schools.F,
        ImmutableList.of(
            new StageTime("under-consideration", day(10, 30), day(11, 10), true),
            new StageTime("minded-to-direct", day(11, 10), day(11, 20), true)),
        Optional.empty(),
        Optional.of(day(11, 20)));
    private final EscalationFact directed = new EscalationFact(
        PupilReference.of("escalated-2"),
        Schools.F,
        ImmutableList.of(
            new StageTime("minded-to-direct", day(11, 1), day(11, 6), true),
            new StageTime("directed", day(11, 6), day(11, 25), false)),
        Optional.of(day(11, 6)),
        Optional.empty());

    @Test
    void edge19_anAdmissionWhenADirectionWasInMindIsNoDirection() {
      PanelCopy copy = report(facts().escalations(ImmutableList.of(onLetter, directed)));
      SchoolDisputes disputes = copy.disputes().get(Schools.F);

      assertThat(copy.directions()).isEqualTo(1);
      assertThat(disputes.directions()).isEqualTo(1);
      assertThat(disputes.admittedOnLetter()).isEqualTo(1);
      assertThat(disputes.refusals()).isEqualTo(new MonthAndYear(0, 1));
      assertThat(disputes.silences()).isZero();
      assertThat(disputes.stages())
          .containsEntry("minded-to-direct", new SchoolDisputes.StageDays(0, 2, 15))
          .containsEntry("directed", new SchoolDisputes.StageDays(1, 1, 24));
      assertThat(copy.disputes().get(Schools.A).refusals()).isEqualTo(MonthAndYear.NONE);
    }

    @Test
    void placesAreShownWithStaysAndReturns() {
      ProvisionFact fact = new ProvisionFact(
          "unit",
          20,
          18,
          Money.of(CurrencyUnit.GBP, 36000),
          new ProvisionFact.Leavers(4, 150, 3, 1));

      PanelCopy copy = report(facts().provision(ImmutableList.of(fact)));

      assertThat(copy.provision()).containsExactly(fact);
      assertThat(fact.leavers().averageStay().orElseThrow()).isEqualTo(Ratio.of(75, 2));
      assertThat(fact.leavers().reintegrationRate()).isEqualTo(Rate.of(3, 4));
      assertThat(code(new ProvisionFact.Leavers(0, 0, 0, 0).averageStay()))
          .isEqualTo(ReportReasons.NOTHING_TO_MEASURE);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ProvisionFact.Leavers(4, 1, 3, 2))
          .withMessageContaining("Leavers reintegrated, brokenDown");
    }

    @Test
    void conductCountsAttendanceAndDecisionsInAbsence() {
      MeetingFact meeting = new MeetingFact(
          day(11, 8),
          ImmutableSortedSet.of(Schools.A, Schools.B),
          ImmutableSortedSet.of(Schools.A),
          ImmutableList.of(Schools.A, Schools.B),
          new MeetingFact.Business(3, 1));
      MeetingFact earlier = new MeetingFact(
          day(10, 18),
          ImmutableSortedSet.of(Schools.A),
          ImmutableSortedSet.of(),
          ImmutableList.of(),
          new MeetingFact.Business(0, 0));

      PanelCopy copy = report(facts().meetings(ImmutableList.of(meeting, earlier)));

      assertThat(copy.conductInMonth().namedInAbsence()).isEqualTo(1);
      assertThat(copy.conductInMonth().business()).isEqualTo(new MeetingFact.Business(3, 1));
      assertThat(copy.conductInYear().meetings()).isEqualTo(2);
      assertThat(copy.conductInYear().attendance())
          .containsEntry(Schools.A, Rate.of(1, 2))
          .containsEntry(Schools.B, Rate.of(0, 1))
          .containsEntry(Schools.C, Rate.of(0, 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new MeetingFact(
              day(11, 8),
              ImmutableSortedSet.of(),
              ImmutableSortedSet.of(Schools.A),
              ImmutableList.of(),
              new MeetingFact.Business(0, 0)))
          .withMessageContaining("MeetingFact present: must be among those invited");
    }
  }

  @Nested
  class FactsGivenTwice {

    @Test
    void exclusionCountsOnceAndIsRefusedTwice() {
      ExclusionFact first = ReportSamples.EXCLUSIONS.get(0);
      ExclusionFact learnedMore =
          ReportSamples.ended(first.exclusion(), ExclusionStanding.REINSTATED, day(10, 20));

      for (ExclusionFact again : ImmutableList.of(first, learnedMore)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> facts().exclusions(ImmutableList.of(first, again)).build())
            .withMessage(
                "ReportFacts exclusions: must hold each once, but one of 2012-10-08 from 100001"
                    + " came twice");
      }
    }

    @Test
    void exclusionsOfTwoChildrenOrDaysOrSchoolsAreTwo() {
      ImmutableList<ExclusionFact> four = Stream.of(
              ReportSamples.exclusion("y1", Schools.A, day(10, 8)),
              ReportSamples.exclusion("y2", Schools.A, day(10, 8)),
              ReportSamples.exclusion("y1", Schools.B, day(10, 8)),
              ReportSamples.exclusion("y1", Schools.A, day(10, 9)))
          .map(one -> ReportSamples.fact(one.build(), day(10, 20)))
          .collect(ImmutableList.toImmutableList());

      assertThat(facts().exclusions(four).build().exclusions()).hasSize(4);
    }

    @Test
    void caseIsRefusedTwiceThoughOneKnowsMore() {
      CaseFile begun = ReportSamples.file("waiting", day(11, 5));

      for (CaseFile again : ImmutableList.of(begun, ReportSamples.WAITING)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> facts().cases(ImmutableList.of(begun, again)).build())
            .withMessage(
                "ReportFacts cases: must hold each once, but one referred on 2012-11-05 came"
                    + " twice");
      }
    }

    @Test
    void managedMoveIsRefusedTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> facts()
              .moves(ImmutableList.of(ReportSamples.TRIAL, ReportSamples.move("m1", day(10, 1))))
              .build())
          .withMessage("ReportFacts moves: must hold each once, but one proposed on 2012-10-01 from"
              + " 100004 to 100005 came twice");
    }
  }

  @Nested
  class Extract {

    @Test
    void eachSchoolHasALine() {
      AnnualExtract extract = AnnualExtract.of(facts().build(), AcademicYear.of(2012));

      assertThat(extract.admitted())
          .containsExactlyEntriesOf(ImmutableMap.of(
              Schools.A, 1, Schools.B, 0, Schools.C, 0, Schools.D, 0, Schools.E, 0, Schools.F, 1));
      assertThat(extract.total()).isEqualTo(2);
      assertThat(extract.explanation().result()).hasToString("2");
      assertThat(extract.cautions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2012-11, 2013-06-30", "2013-05, 2013-06-30", "2013-06, 2014-06-30"})
    void isDueOnTheFirstSuchDayAfterItsLast(YearMonth month, LocalDate due) {
      assertThat(MonthlyReports.compile(facts().build(), month)
              .orElseThrow()
              .extract()
              .dueOn())
          .isEqualTo(Answer.known(due));
    }

    @ParameterizedTest
    @CsvSource({
      "2011, 2013-06-30",
      "2012, 2014-06-30",
      "2013, 2015-06-30",
      "2014, 2016-06-30",
      "2015, 2017-06-30",
      "2016, 2018-06-30",
      "2017, 2019-06-30",
      "2018, 2020-06-30",
      "2019, 2021-06-30",
      "2020, 2021-10-31",
      "2021, 2022-10-31",
      "2022, 2023-10-31",
      "2023, 2024-10-31"
    })
    void wholeYearIsDueByTheCodeInForceOnTheDayItIsDue(int startYear, LocalDate due) {
      assertThat(AnnualExtract.of(facts().build(), AcademicYear.of(startYear)).dueOn())
          .isEqualTo(Answer.known(due));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, 2021-06-30", "2021-06-30, 2021-10-31", "2021-07-31, 2021-10-31"})
    void monthsToTheSummerBeforeTheCodeOf2021AreDueByWhicheverDayComesFirst(
        LocalDate end, LocalDate due) {
      ReportPeriod period = ReportPeriod.yearTo(YearMonth.from(end));

      assertThat(AnnualExtract.of(facts().build(), period).dueOn()).isEqualTo(Answer.known(due));
    }

    @Test
    void isDueOnNoKnownDayBeforeTheCodeOf2012() {
      assertThat(AnnualExtract.of(facts().build(), AcademicYear.of(2010))
              .dueOn()
              .<String>match(LocalDate::toString, Reason::code))
          .isEqualTo(ReportReasons.BEFORE_PROTOCOL);
    }

    @Test
    void isDueInOctoberSince2021() {
      ReportFacts facts = facts()
          .cases(ImmutableList.of())
          .coveredFrom(LocalDate.of(2021, 9, 2))
          .build();

      AnnualExtract extract = AnnualExtract.of(facts, AcademicYear.of(2021));

      assertThat(extract.dueOn()).isEqualTo(Answer.known(LocalDate.of(2022, 10, 31)));
      assertThat(extract.cautions())
          .extracting(Reason::code)
          .containsExactly(ReportReasons.NOT_COVERED);
    }
  }

  @Nested
  class Publishing {

    private final PanelCopy copy = report();
    private final PublishedReport published = copy.publish(BELOW_FIVE, PublishedSoFar.none());

    @Test
    void smallCountsAreHiddenAndZerosShown() {
      assertThat(published
              .table("permanent exclusions", "school")
              .count("100001", "earlier")
              .isShown())
          .isFalse();
      assertThat(published.table("permanent exclusions", "school").count("100002", "month"))
          .isEqualTo(PublishedCount.shown(0));
      assertThat(published.tables())
          .allSatisfy(table -> assertThat(table.counts().values())
              .noneMatch(count -> count.toString().matches("[1-4]")));
    }

    @Test
    void figuresThatWouldBetraySmallCountsAreWithheld() {
      assertThat(code(published.figure(PublishedReport.PLACED_RATE)))
          .isEqualTo(ReportReasons.WITHHELD);
      assertThat(code(published.figure(PublishedReport.EXCLUSION_CHANGE)))
          .isEqualTo(ReportReasons.WITHHELD);
      assertThat(code(published.figure(PublishedReport.MEDIAN_DAYS_OUT)))
          .isEqualTo(ReportReasons.WITHHELD);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> published.figure("another"))
          .withMessageContaining("PublishedReport figure: must be one of");
    }

    @Test
    void largeCountsAndTheirRateAreShown() {
      List<CaseFile> many = new ArrayList<>();
      for (int child = 0; child < 10; child++) {
        many.add(ReportSamples.file("w" + child, day(11, 5)));
        many.add(ReportSamples.file(
            "p" + child,
            day(10, 1),
            new CaseEvent.Accepted(day(10, 2), "2012", ImmutableList.of("carer")),
            new CaseEvent.Considered(day(10, 18)),
            ReportSamples.placed(day(10, 18), Schools.F),
            new CaseEvent.StartAgreed(day(10, 22), day(10, 24))));
      }

      PublishedReport large =
          report(facts().cases(many)).publish(BELOW_FIVE, PublishedSoFar.none());

      assertThat(large.figure(PublishedReport.PLACED_RATE))
          .isEqualTo(Answer.known(new BigDecimal("50.0")));
      assertThat(large.figure(PublishedReport.ON_ROLL_RATE))
          .isEqualTo(Answer.known(new BigDecimal("100.0")));
      assertThat(large.table("children waiting", "stage").total())
          .isEqualTo(PublishedCount.shown(10));
      assertThat(large.table("children admitted under the protocol", "school").count("100006"))
          .isEqualTo(PublishedCount.shown(10));
    }

    @Test
    void thePanelsCopyIsAnotherTypeAndItsTextShowsNoCount() {
      assertThat((Object) copy).isNotInstanceOf(PublishedReport.class);
      assertThat(PublishedReport.class.isAssignableFrom(PanelCopy.class)).isFalse();
      assertThat(PublishedReport.class.getConstructors()).isEmpty();
      assertThat(copy).hasToString("PanelCopy of Bolton, 2012-11");
      assertThat(facts().build()).hasToString("ReportFacts of Bolton");
      assertThat(published.toString()).doesNotContain("waiting]").startsWith("PublishedReport of");
    }

    @Test
    void aTableThatIsNotThereIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> published.table("pupils", "school"))
          .withMessageContaining("PublishedReport table: must be one of");
    }
  }

  @Test
  void theOrderOfTheFactsMeansNothing() {
    ReportFacts.Builder turned = facts()
        .exclusions(ReportSamples.EXCLUSIONS.reverse())
        .cases(Lists.reverse(ReportSamples.CASES));

    assertThat(report(turned)).isEqualTo(report());
    assertThat(report(turned).publish(BELOW_FIVE, PublishedSoFar.none()).tables())
        .isEqualTo(report().publish(BELOW_FIVE, PublishedSoFar.none()).tables());
  }

  @Test
  void aReturnThatNobodyOwesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataCompleteness(
            ImmutableSortedSet.of(Schools.A), ImmutableSortedSet.of(Schools.B)))
        .withMessage("DataCompleteness received: must be among those due, but were also [100002]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts().carriedForward(-1).build())
        .withMessageContaining("ReportFacts carriedForward: must not be negative");
  }

  @Nested
  class MonthAfterMonth {

    private static final YearMonth OCTOBER = YearMonth.of(2012, 10);

    private final ReportFacts facts = facts()
        .exclusions(exclusions(
            Map.of(day(9, 10), 10, day(10, 8), 2, day(11, 12), 2, LocalDate.of(2011, 10, 10), 30)))
        .moves(moves())
        .build();
    private final PanelCopy september = copy(YearMonth.of(2012, 9));
    private final PanelCopy october = copy(OCTOBER);
    private final PanelCopy november = copy(NOVEMBER);
    private final PublishedMonth first =
        new PublishedMonth(september, september.publish(BELOW_FIVE, PublishedSoFar.none()));
    private final PublishedMonth second = after(october, first);
    private final PublishedMonth third = after(november, second, first);

    private PanelCopy copy(YearMonth month) {
      return MonthlyReports.compile(facts, month).orElseThrow();
    }

    private PublishedMonth after(PanelCopy copy, PublishedMonth... before) {
      return new PublishedMonth(
          copy, copy.publish(BELOW_FIVE, PublishedSoFar.of(ImmutableList.copyOf(before))));
    }

    private ImmutableList<ExclusionFact> exclusions(Map<LocalDate, Integer> counts) {
      ImmutableList.Builder<ExclusionFact> all = ImmutableList.builder();
      new TreeMap<>(counts).forEach((on, count) -> {
        for (int one = 0; one < count; one++) {
          all.add(ReportSamples.fact(
              ReportSamples.exclusion("x" + on + one, Schools.A, on).build(), on.plusDays(7)));
        }
      });
      return all.build();
    }

    private ImmutableList<MoveFile> moves() {
      ImmutableList.Builder<MoveFile> all = ImmutableList.builder();
      for (int one = 0; one < 12; one++) {
        LocalDate on = one < 8 ? day(9, 12) : day(10 + one / 10, 3);
        all.add(ReportSamples.move("m" + one, on));
      }
      return all.build();
    }

    private static List<PublishedCount> row(PublishedMonth month) {
      PublishedTable table = month.report().table("permanent exclusions", "school");
      String school = Schools.A.toString();
      return List.of(
          table.count(school, "earlier"), table.count(school, "month"), table.count(school));
    }

    private static PublishedCount proposed(PublishedReport report) {
      return report.table("managed moves of the year", "step").count("proposed");
    }

    @Test
    void whatIsOutIsShownAgainAndWhatCameSinceIsNotTheDifference() {
      assertThat(row(first)).extracting(PublishedCount::toString).containsExactly("0", "10", "10");
      assertThat(row(second).get(0)).isEqualTo(PublishedCount.shown(10));
      assertThat(row(second).get(1)).isEqualTo(PublishedCount.HIDDEN);
      assertThat(row(second).get(2).isShown()).isFalse();
    }

    @Test
    void reportThatForgetsTheOneBeforeBetraysTheTwoOfOctober() {
      PublishedTable careless = october
          .publish(BELOW_FIVE, PublishedSoFar.none())
          .table("permanent exclusions", "school");

      assertThat(careless.count(Schools.A.toString())).isEqualTo(PublishedCount.shown(12));
      assertThat(row(first).get(2)).isEqualTo(PublishedCount.shown(10));
    }

    @Test
    void countOfTheYearThatGrewByAFewIsHiddenUntilTheFewCannotBeTold() {
      assertThat(proposed(first.report())).isEqualTo(PublishedCount.shown(8));
      assertThat(proposed(october.publish(BELOW_FIVE, PublishedSoFar.none())))
          .isEqualTo(PublishedCount.shown(10));
      assertThat(proposed(second.report())).isEqualTo(PublishedCount.HIDDEN);
      assertThat(
              third.report().table("managed moves of the year", "step").counts().values())
          .noneMatch(count -> count.equals(PublishedCount.shown(10)));
    }

    @Test
    void numberOfTheYearBeforeIsPublishedUnlessItTellsAMonthOfThatYear() {
      assertThat(second.report().table(ReportPublisher.YEAR_BEFORE, "period").count("the same"))
          .isEqualTo(PublishedCount.shown(30));
      assertThat(third.report().table(ReportPublisher.YEAR_BEFORE, "period").count("the same"))
          .isEqualTo(PublishedCount.shown(30));
    }

    @Test
    void orderInWhichTheReportsAreHandedOverMeansNothing() {
      assertThat(after(november, first, second).report().tables())
          .isEqualTo(third.report().tables());
    }

    @Test
    void reportComesAfterEarlierMonthsOfItsOwnPanelOnly() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> september.publish(BELOW_FIVE, PublishedSoFar.of(ImmutableList.of(second))))
          .withMessage("PanelCopy before: must be of Bolton and of a month before 2012-09, but was"
              + " PublishedMonth of 2012-10");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PublishedSoFar.of(ImmutableList.of(first, second, first)))
          .withMessage(
              "PublishedSoFar months: must be of different months, but two were of 2012-09");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PublishedMonth(september, second.report()))
          .withMessageContaining("PublishedMonth report: must be of PanelCopy of Bolton, 2012-09");
    }

    @Test
    void nothingOutIsSaidAndNotLeftEmpty() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PublishedSoFar.of(ImmutableList.of()))
          .withMessage("PublishedSoFar months: must be at least one, but were none");
      assertThat(PublishedSoFar.none().and(second).and(first))
          .isEqualTo(PublishedSoFar.of(ImmutableList.of(first, second)))
          .hasToString("PublishedSoFar [PublishedMonth of 2012-09, PublishedMonth of 2012-10]");
    }

    @Test
    void reportsOfAnotherPanelAreRefused() {
      ReportFacts other = facts()
          .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.PRIMARY, "Bolton primary"))
          .build();
      PanelCopy copy = MonthlyReports.compile(other, OCTOBER).orElseThrow();
      PublishedMonth foreign =
          new PublishedMonth(copy, copy.publish(BELOW_FIVE, PublishedSoFar.none()));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> PublishedSoFar.of(ImmutableList.of(first, foreign)))
          .withMessage(
              "PublishedSoFar months: must all be of Bolton, but one was of Bolton primary");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> november.publish(BELOW_FIVE, PublishedSoFar.none().and(foreign)))
          .withMessageContaining("PanelCopy before: must be of Bolton and of a month before");
    }

    @Test
    void reportSaysWhichMonthsOfItsYearItWasMadeWithout() {
      assertThat(first.report().notes())
          .noneMatch(note -> note.code().equals(ReportReasons.NOT_HANDED_OVER));
      assertThat(third.report().notes())
          .noneMatch(note -> note.code().equals(ReportReasons.NOT_HANDED_OVER));
      assertThat(after(november, first).report().notes())
          .filteredOn(note -> note.code().equals(ReportReasons.NOT_HANDED_OVER))
          .extracting(Reason::message)
          .containsExactly(
              "the report was made without those of 2012-10; if one of them is out, the"
                  + " difference may tell a small count");
      assertThat(november.publish(BELOW_FIVE, PublishedSoFar.none()).notes())
          .filteredOn(note -> note.code().equals(ReportReasons.NOT_HANDED_OVER))
          .extracting(Reason::message)
          .singleElement()
          .asString()
          .contains("2012-09, 2012-10");
    }

    @Test
    void countCorrectedByAFewIsHiddenAndByManyIsShown() {
      PanelCopy byOne = MonthlyReports.compile(corrected(9), OCTOBER).orElseThrow();
      PanelCopy byFive = MonthlyReports.compile(corrected(15), OCTOBER).orElseThrow();

      assertThat(row(new PublishedMonth(byOne, byOne.publish(BELOW_FIVE, PublishedSoFar.none()))))
          .extracting(PublishedCount::toString)
          .containsExactly("9", "6", "15");
      assertThat(row(after(byOne, first)))
          .extracting(PublishedCount::toString)
          .containsExactly("*", "*", "15");
      assertThat(row(after(byFive, first)))
          .extracting(PublishedCount::toString)
          .containsExactly("15", "6", "21");
    }

    private ReportFacts corrected(int ofSeptember) {
      return facts()
          .exclusions(exclusions(Map.of(day(9, 10), ofSeptember, day(10, 8), 6)))
          .build();
    }
  }
}
