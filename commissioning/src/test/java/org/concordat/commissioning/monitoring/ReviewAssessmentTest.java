/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.monitoring.MonitoringSamples.TERMS;
import static org.concordat.commissioning.monitoring.MonitoringSamples.attendance;
import static org.concordat.commissioning.monitoring.MonitoringSamples.evidence;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standards hold or fail, indicators have bands, and the worst of all is the outcome. */
class ReviewAssessmentTest {

  private static final IndicatorReading GOOD = IndicatorReading.ofCount("attendance", 19, 20);
  private static final IndicatorReading FEW = IndicatorReading.of("exclusions", Ratio.ZERO);
  private static final IndicatorReading MANY = IndicatorReading.of("exclusions", Ratio.of(3));

  private static ReviewOutcome outcome(ReviewEvidence evidence, String... failedBefore) {
    return ReviewAssessment.of(TERMS, evidence, Set.of(failedBefore)).outcome();
  }

  @ParameterizedTest(name = "staffing {0}, safeguarding {1}, exclusions missed {2}: {3}")
  @CsvSource({
    "true, true, false, SATISFACTORY",
    "true, true, true, REMEDIAL_REQUIRED",
    "false, true, false, REMEDIAL_REQUIRED",
    "false, true, true, REMEDIAL_REQUIRED",
    "true, false, false, SERIOUS_CONCERN",
    "true, false, true, SERIOUS_CONCERN",
    "false, false, false, SERIOUS_CONCERN",
    "false, false, true, SERIOUS_CONCERN"
  })
  void theWorstOfAllIsTheOutcome(
      boolean isStaffed, boolean isSafe, boolean isMissed, ReviewOutcome expected) {
    assertThat(outcome(evidence(isStaffed, isSafe, GOOD, isMissed ? MANY : FEW)))
        .isEqualTo(expected);
  }

  @Test
  void nothingMakesUpForAStandardThatFails() {
    assertThat(outcome(evidence(false, true, GOOD, FEW)))
        .isEqualTo(ReviewOutcome.REMEDIAL_REQUIRED);
  }

  @Test
  void aStandardThatFailsTwiceRunningIsALevelWorse() {
    assertThat(outcome(evidence(false, true, GOOD, FEW), "staffing"))
        .isEqualTo(ReviewOutcome.SERIOUS_CONCERN);
    assertThat(outcome(evidence(true, true, GOOD, FEW), "staffing"))
        .isEqualTo(ReviewOutcome.SATISFACTORY);
    assertThat(outcome(evidence(false, true, GOOD, FEW), "safeguarding"))
        .as("another standard than the one before")
        .isEqualTo(ReviewOutcome.REMEDIAL_REQUIRED);
    assertThat(outcome(evidence(true, false, GOOD, FEW), "safeguarding"))
        .as("there is nothing worse")
        .isEqualTo(ReviewOutcome.SERIOUS_CONCERN);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "9, 10, MET, false",
    "10, 10, MET, false",
    "89, 100, WITHIN_TOLERANCE, false",
    "85, 100, WITHIN_TOLERANCE, false",
    "84, 100, MISSED, false",
    "0, 10, MISSED, false",
    "0, 0, NO_DATA, true",
    "1, 3, SUPPRESSED, true",
    "4, 4, SUPPRESSED, true",
    "5, 5, MET, false"
  })
  void aReadingHasABand(int count, int cohort, Band band, boolean isSmall) {
    IndicatorResult result =
        attendance().build().judge(IndicatorReading.ofCount("attendance", count, cohort));
    assertThat(result.band()).isEqualTo(band);
    assertThat(result.isSmallCohort()).isEqualTo(isSmall);
  }

  @ParameterizedTest
  @CsvSource({"1, MET", "2, MET", "3, MISSED"})
  void lessIsBetterWhereTheContractSaysSo(int exclusions, Band band) {
    assertThat(TERMS
            .indicators()
            .get(1)
            .judge(IndicatorReading.of("exclusions", Ratio.of(exclusions)))
            .band())
        .isEqualTo(band);
  }

  @Test
  void lowerIsBetterHasItsToleranceAboveTheTarget() {
    PerformanceIndicator eased = PerformanceIndicator.builder()
        .from(TERMS.indicators().get(1))
        .tolerance(Ratio.ONE)
        .build();
    assertThat(eased.judge(MANY).band()).isEqualTo(Band.WITHIN_TOLERANCE);
  }

  @Test
  void noDataIsNotZeroAndAsksForNothing() {
    ReviewAssessment assessment =
        ReviewAssessment.of(TERMS, evidence(true, true, GOOD), ImmutableSet.of());
    assertThat(assessment.indicators().get(1).band()).isEqualTo(Band.NO_DATA);
    assertThat(assessment.indicators().get(1)).hasToString("no data");
    assertThat(assessment.outcome()).isEqualTo(ReviewOutcome.SATISFACTORY);
    assertThat(IndicatorReading.of("exclusions", Ratio.ZERO).value()).isPresent();
    assertThat(IndicatorReading.none("exclusions").value()).isEmpty();
  }

  @Test
  void theReadingOfASmallGroupIsSuppressedOrFlagged() {
    IndicatorReading oneOfThree = IndicatorReading.ofCount("attendance", 1, 3);
    assertThat(attendance().build().judge(oneOfThree))
        .hasToString("suppressed: fewer than 5 pupils");
    assertThat(attendance().smallCohort(SmallCohort.FLAG).build().judge(oneOfThree))
        .hasToString("missed: 1/3, of fewer than 5 pupils");
  }

  @Test
  void whatIsAtLeastMaintainedHasItsBaselineAsTarget() {
    PerformanceIndicator maintained = PerformanceIndicator.maintaining(
        "progress", "progress measure", Direction.HIGHER_IS_BETTER, Ratio.of(7, 10));
    assertThat(maintained.target()).isEqualTo(Ratio.of(7, 10));
    assertThat(
            maintained.judge(IndicatorReading.of("progress", Ratio.of(7, 10))).band())
        .isEqualTo(Band.MET);
    assertThat(
            maintained.judge(IndicatorReading.of("progress", Ratio.of(69, 100))).band())
        .isEqualTo(Band.MISSED);
    assertThat(maintained).hasToString("progress measure, at least 7/10");
  }

  @Test
  void theExplanationNamesEveryStandardAndIndicator() {
    assertThat(ReviewAssessment.of(TERMS, evidence(false, true, GOOD, MANY), Set.of("staffing"))
            .explanation()
            .render())
        .isEqualTo("""
            outcome of the review, the worst of all: serious concern
              standard, a qualified teacher leads the base: not met, twice running: serious concern
              standard, safeguarding is effective: met: satisfactory
              indicator, share of pupils with good attendance, at least 9/10: met: 19/20
              indicator, fixed-term exclusions a year, at most 2: missed: 3""");
  }

  @Test
  void refusesEvidenceThatLeavesOutAStandardOrNamesAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> outcome(ReviewEvidence.of(List.of(StandardFinding.met("staffing")), List.of())))
        .withMessage(
            "ReviewAssessment evidence: must answer every standard, but left out [safeguarding]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(evidence(true, true, IndicatorReading.none("progress"))))
        .withMessage("ReviewAssessment evidence: must be of the contract's standards and"
            + " indicators, but was of [progress]");
  }

  @Test
  void refusesWhatIsFoundTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> evidence(true, true, GOOD, GOOD))
        .withMessage(
            "ReviewEvidence indicators: codes must be distinct, but were [attendance, attendance]");
  }

  @Test
  void refusesAnIndicatorThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendance().tolerance(Ratio.of(-1, 100)).build())
        .withMessage("PerformanceIndicator tolerance: must not be negative, but was -1/100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendance().minimumCohort(-1).build())
        .withMessage("PerformanceIndicator minimumCohort: must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendance().baseline(Ratio.ofPercent(95)).build())
        .withMessage(
            "PerformanceIndicator target: must not fall short of the baseline, but was 9/10");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PerformanceIndicator.builder().code("x").description("x").build())
        .withMessage("PerformanceIndicator target: must be given where there is no baseline,"
            + " but for x was not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorReading.ofCount("attendance", 4, 3))
        .withMessage("IndicatorReading count: must be from 0 to the cohort's 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attendance().build().judge(MANY))
        .withMessage("PerformanceIndicator reading: must be of attendance, but was of exclusions");
  }

  @Test
  void refusesAStandardWhoseFailureAsksForNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Standard("staffing", "staffed", ReviewOutcome.SATISFACTORY))
        .withMessage("Standard whenFailed: must ask for remedial action, but was satisfactory");
  }
}
