/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a published report, shown with their value once so many children stand behind them. */
class PublishedFiguresTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);

  private static String figure(ReportFacts.Builder facts, String name) {
    return MonthlyReports.compile(facts.build(), NOVEMBER)
        .orElseThrow()
        .publish(BELOW_FIVE, PublishedSoFar.none())
        .figure(name)
        .match(BigDecimal::toPlainString, Reason::code);
  }

  private static ImmutableList<MoveFile> completed(int successful, int failed) {
    ImmutableList.Builder<MoveFile> moves = ImmutableList.builder();
    MoveEvent trial =
        new MoveEvent.TrialStarted(day(9, 10), day(9, 17), 6, ImmutableSortedSet.of());
    for (int one = 0; one < successful; one++) {
      moves.add(ReportSamples.move(
          "good" + one, day(9, 10), trial, new MoveEvent.MoveAgreed(day(10, 26))));
    }
    for (int one = 0; one < failed; one++) {
      moves.add(ReportSamples.move(
          "failed" + one,
          day(9, 10),
          trial,
          new MoveEvent.TrialFailed(day(10, 8), FairAccessRoles.RECEIVING_SCHOOL, "no"),
          new MoveEvent.Returned(day(10, 9))));
    }
    return moves.build();
  }

  @ParameterizedTest
  @CsvSource({"8, 6, 57.1", "5, 5, 50.0", "8, 4, report.withheld", "4, 8, report.withheld"})
  void s63_successOfCompletedMovesIsShownUnlessFewSucceededOrFailed(
      int successful, int failed, String shown) {
    assertThat(figure(facts().moves(completed(successful, failed)), PublishedReport.MOVE_SUCCESS))
        .isEqualTo(shown);
  }

  private static ImmutableList<ExclusionFact> exclusions(int count) {
    ImmutableList.Builder<ExclusionFact> all = ImmutableList.builder();
    for (int one = 0; one < count; one++) {
      all.add(ReportSamples.fact(
          ReportSamples.exclusion("x" + one, Schools.A, day(10, 8)).build(), day(10, 15)));
    }
    return all.build();
  }

  @ParameterizedTest
  @CsvSource({
    "77, 28, -63.6",
    "28, 77, 175.0",
    "5, 5, 0.0",
    "77, 4, report.withheld",
    "4, 28, report.withheld"
  })
  void s62_t30_changeOfExclusionsIsShownUnlessEitherYearHadFew(int before, int now, String shown) {
    ReportFacts.Builder facts = facts()
        .exclusions(exclusions(now))
        .exclusionsYearBefore(PeriodCount.of(ReportPeriod.yearTo(YearMonth.of(2011, 11)), before));

    assertThat(figure(facts, PublishedReport.EXCLUSION_CHANGE)).isEqualTo(shown);
  }

  private static CaseFile onRoll(String pupil, int november) {
    FairAccessReferral referral = FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of(pupil))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .senPlan(StatutorySenPlan.none())
            .build())
        .referredOn(day(10, 1))
        .attendance(Attendance.lastOn(day(9, 14)))
        .addFact(CircumstanceFact.of(Circumstances.CARER))
        .namesAllCircumstances(true)
        .build();
    return new CaseFile(
        referral,
        ReportSamples.file(
                pupil,
                day(10, 1),
                new CaseEvent.Accepted(day(10, 2), "2012", ImmutableList.of("carer")),
                new CaseEvent.Considered(day(10, 18)),
                ReportSamples.placed(day(10, 18), Schools.F),
                new CaseEvent.StartAgreed(day(10, 22), day(11, november)))
            .history());
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 38.5", "3, 2, 38.0", "2, 3, 39.0", "2, 2, report.withheld"})
  void s65_t34_medianOfDaysOutIsShownFromFiveChildrenOn(
      int onTheFifteenth, int onTheSixteenth, String shown) {
    ImmutableList.Builder<CaseFile> cases = ImmutableList.builder();
    for (int one = 0; one < onTheFifteenth; one++) {
      cases.add(onRoll("a" + one, 15));
    }
    for (int one = 0; one < onTheSixteenth; one++) {
      cases.add(onRoll("b" + one, 16));
    }

    assertThat(figure(facts().cases(cases.build()), PublishedReport.MEDIAN_DAYS_OUT))
        .isEqualTo(shown);
  }
}
