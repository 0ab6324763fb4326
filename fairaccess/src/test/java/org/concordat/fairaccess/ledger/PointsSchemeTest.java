/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.junit.jupiter.api.Test;

class PointsSchemeTest {

  private static final Urn A = Urn.of(100001);
  private static final LocalDate DAY = LocalDate.of(2012, 11, 20);
  private static final LocalDate BEFORE = LocalDate.of(2012, 10, 1);
  private static final PointsScheme SCHEME = PointsScheme.of(PointsTariff.EXAMPLE);
  private static final PlacementEntry MOVE =
      PlacementEntry.of(A, PlacementTypes.MANAGED_MOVE, BEFORE);
  private static final PlacementEntry EXCLUDED =
      PlacementEntry.of(A, PlacementTypes.PERMANENT_EXCLUSION, BEFORE);

  private static PointsScheme crediting(FailedTrialCredit credit) {
    return SCHEME.copy().failedTrials(credit).build();
  }

  private static Ratio points(PointsScheme scheme, PlacementEntry... entries) {
    return scheme
        .pointsOf(A, PlacementLedger.of(ImmutableList.copyOf(entries)), DAY)
        .points();
  }

  @Test
  void edge24_failedTrialIsRemovedKeptOrProRata() {
    PlacementEntry failed = MOVE.failed(DAY, Ratio.of(1, 3));

    assertThat(points(crediting(FailedTrialCredit.REMOVED), failed)).isEqualTo(Ratio.ZERO);
    assertThat(points(crediting(FailedTrialCredit.KEPT), failed)).isEqualTo(Ratio.of(3));
    assertThat(points(crediting(FailedTrialCredit.PRO_RATA), failed)).isEqualTo(Ratio.ONE);
    assertThat(points(SCHEME, failed)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void trialCountsInFullUntilTheDayBeforeItFails() {
    assertThat(points(SCHEME, MOVE.failed(DAY.plusDays(1), Ratio.ZERO))).isEqualTo(Ratio.of(3));
  }

  @Test
  void edge25_managedMovesCountOnceOrNotAtAll() {
    PointsScheme without =
        SCHEME.copy().addIgnoredType(PlacementTypes.MANAGED_MOVE).build();

    assertThat(points(SCHEME, MOVE, EXCLUDED)).isEqualTo(Ratio.of(8));
    assertThat(points(without, MOVE, EXCLUDED)).isEqualTo(Ratio.of(5));
    assertThat(
            without.pointsOf(A, PlacementLedger.of(ImmutableList.of(MOVE)), DAY).children())
        .isEqualTo(Ratio.ZERO);
  }

  @Test
  void edge26_twinsCountTwice() {
    assertThat(points(SCHEME, EXCLUDED, EXCLUDED)).isEqualTo(Ratio.of(10));
  }

  @Test
  void edge13_childOutsideTheProtocolMayStillBeCredited() {
    PointsScheme scheme = PointsScheme.of(PointsTariff.of(
        "with looked-after children",
        Map.of(PlacementTypes.LOOKED_AFTER, 2, PlacementTypes.NAMED_PLAN, 1),
        Citation.of("Test protocol")));

    assertThat(points(scheme, PlacementEntry.of(A, PlacementTypes.LOOKED_AFTER, DAY)))
        .isEqualTo(Ratio.of(2));
    assertThatThrownBy(() -> points(SCHEME, PlacementEntry.of(A, PlacementTypes.LOOKED_AFTER, DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was looked-after");
  }

  @Test
  void t39_penaltyMayFallBelowZeroOrStopThere() {
    PlacementLedger ledger = PlacementLedger.of(ImmutableList.of(EXCLUDED, MOVE))
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, BEFORE), OwnExclusion.of(A, BEFORE)));
    PointsScheme below = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    PointsScheme floor =
        SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5).downToZero()).build();

    assertThat(below.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.of(-2));
    assertThat(below.pointsOf(A, ledger, DAY).earned()).isEqualTo(Ratio.of(8));
    assertThat(floor.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.ZERO);
    assertThat(SCHEME.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.of(8));
  }

  @Test
  void floorNeverGivesPointsThatWereNotEarned() {
    PointsScheme scheme = PointsScheme.builder()
        .tariff(PointsTariff.of(
            "charging", Map.of(PlacementTypes.NEW_ARRIVAL, -3), Citation.of("Test protocol")))
        .excluderPenalty(ExcluderPenalty.of(5).downToZero())
        .build();
    PlacementLedger ledger = PlacementLedger.of(
            ImmutableList.of(PlacementEntry.of(A, PlacementTypes.NEW_ARRIVAL, DAY)))
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, DAY)));

    assertThat(scheme.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.of(-3));
  }

  @Test
  void exclusionThatIsUndoneNoLongerCounts() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    OwnExclusion reinstated = OwnExclusion.of(A, BEFORE).undone(DAY);
    PlacementLedger ledger = PlacementLedger.empty().withExclusions(ImmutableList.of(reinstated));

    assertThat(scheme.pointsOf(A, ledger, DAY.minusDays(1)).points()).isEqualTo(Ratio.of(-5));
    assertThat(scheme.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.ZERO);
    assertThat(scheme.pointsOf(A, ledger, BEFORE.minusDays(1)).points()).isEqualTo(Ratio.ZERO);
    assertThat(reinstated.standsOn(BEFORE)).isTrue();
  }

  @Test
  void partsOfADividedSchoolShareItsPlacementsAndExclusions() {
    Urn one = Urn.of(100007);
    Urn other = Urn.of(100008);
    PointsScheme scheme = SCHEME
        .copy()
        .failedTrials(FailedTrialCredit.PRO_RATA)
        .excluderPenalty(ExcluderPenalty.of(2))
        .build();
    PlacementLedger ledger = PlacementLedger.of(
            ImmutableList.of(
                PlacementEntry.of(A, PlacementTypes.PERMANENT_EXCLUSION, BEFORE),
                PlacementEntry.of(A, PlacementTypes.MANAGED_MOVE, BEFORE)
                    .failed(BEFORE, Ratio.of(1, 3)),
                PlacementEntry.of(one, PlacementTypes.NEW_ARRIVAL, BEFORE)),
            Successions.of(
                ImmutableList.of(Succession.undated(A, one), Succession.undated(A, other))))
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, BEFORE)));
    Map<Urn, SchoolPoints> points = scheme.pointsOf(ImmutableList.of(other, one), ledger, DAY);

    assertThat(points.keySet()).containsExactly(other, one);
    assertThat(points.get(one).earned()).isEqualTo(Ratio.of(4));
    assertThat(points.get(one).points()).isEqualTo(Ratio.of(3));
    assertThat(points.get(one).children()).isEqualTo(Ratio.of(5, 3));
    assertThat(points.get(one).withoutExclusions().points()).isEqualTo(Ratio.of(4));
    assertThat(points.get(other).points()).isEqualTo(Ratio.of(2));
    assertThat(points.get(other).children()).isEqualTo(Ratio.of(2, 3));
    assertThat(points.get(other).arithmetic())
        .extracting(Explanation::label)
        .contains("own exclusions x 1/2");
    assertThat(scheme.pointsOf(other, ledger, DAY).points()).isEqualTo(Ratio.of(4));
  }

  @Test
  void exclusionsFollowTheSchoolAcrossItsConversion() {
    Urn academy = Urn.of(144044);
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    PlacementLedger ledger = PlacementLedger.of(
            ImmutableList.of(),
            Successions.of(ImmutableList.of(Succession.of(A, academy, LocalDate.of(2012, 11, 1)))))
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, BEFORE)));

    assertThat(scheme.pointsOf(academy, ledger, DAY).points()).isEqualTo(Ratio.of(-5));
    assertThat(ledger.successions().sameSchool(A, academy)).isTrue();
    assertThat(ledger.exclusions()).hasSize(1);
  }

  @Test
  void exclusionOfAnEarlierYearDoesNotCount() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    PlacementLedger ledger = PlacementLedger.empty()
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, LocalDate.of(2012, 8, 31))));

    assertThat(scheme.pointsOf(A, ledger, DAY).points()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void arithmeticShowsEachStep() {
    PointsScheme scheme = SCHEME
        .copy()
        .failedTrials(FailedTrialCredit.PRO_RATA)
        .excluderPenalty(ExcluderPenalty.of(2))
        .build();
    PlacementLedger ledger = PlacementLedger.of(
            ImmutableList.of(EXCLUDED, EXCLUDED, MOVE.failed(DAY, Ratio.of(1, 2))))
        .withExclusions(ImmutableList.of(OwnExclusion.of(A, BEFORE)));

    assertThat(scheme.pointsOf(A, ledger, DAY).arithmetic())
        .extracting(Explanation::toString)
        .containsExactly(
            "points for permanent-exclusion x 2: 10",
            "points kept for managed-move, failed trials x 1/2: 3/2",
            "own exclusions x 1: -2",
            "points: 19/2");
    assertThat(scheme.pointsOf(A, ledger, DAY)).hasToString("100001: 19/2 points");
  }

  @Test
  void valuesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> ExcluderPenalty.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExcluderPenalty points: must not be negative, but was -1");
    assertThatThrownBy(() -> OwnExclusion.of(A, DAY).undone(BEFORE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OwnExclusion undoneOn: must not be before the first day, 2012-11-20, but was"
            + " 2012-10-01");
    assertThatThrownBy(() -> MOVE.failed(BEFORE.minusDays(1), Ratio.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PlacementEntry failedTrial: must not be before 2012-10-01, but was 2012-09-30");
    assertThatThrownBy(() -> MOVE.failed(DAY, Ratio.of(4, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FailedTrial served: must be from 0 to 1, but was 4/3");
    assertThatThrownBy(() -> PointsScheme.builder()
            .tariff(PointsTariff.of(
                "one", Map.of(PlacementTypes.NEW_ARRIVAL, 1), Citation.of("Test protocol")))
            .addIgnoredType(PlacementTypes.NEW_ARRIVAL)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PointsScheme ignoredTypes: must leave some type of the tariff, but was [new-arrival]");
  }
}
