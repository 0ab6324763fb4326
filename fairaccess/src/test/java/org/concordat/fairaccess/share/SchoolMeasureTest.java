/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.junit.jupiter.api.Test;

class SchoolMeasureTest {

  private static final ImmutableList<Integer> FREE_MEALS = ImmutableList.of(10, 12, 30, 40, 8, 20);
  private static final ImmutableList<Candidate> WITH_FREE_MEALS = withFreeMeals();
  private static final DeprivationWeighting WEIGHTING = DeprivationWeighting.HALF_TO_ONE_AND_A_HALF;

  private static ImmutableList<Candidate> withFreeMeals() {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int index = 0; index < FREE_MEALS.size(); index++) {
      candidates.add(SIX.get(index).withFreeMeals(Ratio.ofPercent(FREE_MEALS.get(index))));
    }
    return candidates.build();
  }

  private static List<Ratio> sizes(SchoolMeasure measure, List<Candidate> pool) {
    return measure.measure(pool).sizes().values().stream().map(Explained::value).toList();
  }

  @Test
  void t25_weightsOfSixSchoolsAddUpToTheRolls() {
    assertThat(sizes(WEIGHTING, WITH_FREE_MEALS))
        .containsExactly(
            Ratio.of(new BigDecimal("1637.25")),
            Ratio.of(new BigDecimal("1285.8")),
            Ratio.of(new BigDecimal("936.075")),
            Ratio.of(new BigDecimal("712.35")),
            Ratio.of(new BigDecimal("833.625")),
            Ratio.of(new BigDecimal("594.9")));
    assertThat(WEIGHTING.measure(WITH_FREE_MEALS).total()).isEqualTo(Ratio.of(6000));
  }

  @Test
  void t25_twentyChildrenByWeight() {
    FairShare share = ProportionalShare.to(WEIGHTING).share(20, WITH_FREE_MEALS);

    assertThat(SIX.stream().map(one -> share.shareOf(one.school())))
        .containsExactly(6L, 4L, 3L, 2L, 3L, 2L);
    assertThat(share.shares().orElseThrow().quotaOf(A).toDecimal(3, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("5.458"));
    assertThat(ProportionalShare.to(WEIGHTING).name())
        .isEqualTo("proportional to roll weighted by free school meals, largest remainder");
  }

  @Test
  void factorIsHeldBetweenItsBounds() {
    ImmutableList<Candidate> pool = ImmutableList.of(
        Candidate.of(A, 100).withFreeMeals(Ratio.ONE),
        Candidate.of(B, 300).withFreeMeals(Ratio.ZERO));

    assertThat(sizes(WEIGHTING, pool)).containsExactly(Ratio.of(50), Ratio.of(375));
    assertThat(sizes(new DeprivationWeighting(Ratio.ONE, Ratio.ONE), pool))
        .containsExactly(Ratio.of(100), Ratio.of(300));
  }

  @Test
  void weightSaysHowItCameAbout() {
    assertThat(WEIGHTING
            .measure(WITH_FREE_MEALS)
            .sizeOf(D)
            .orElseThrow()
            .explanation()
            .render())
        .isEqualTo("""
            roll weighted by free school meals: 14247/20
              roll: 900
              factor: 1583/2000
                free school meals: 2/5
                free school meals in the area: 383/2000
                least factor: 1/2
                greatest factor: 3/2""");
  }

  @Test
  void schoolWithoutFiguresIsLeftOutOfTheArea() {
    SchoolSizes sizes = WEIGHTING.measure(ImmutableList.of(
        Candidate.of(A, 100).withFreeMeals(Ratio.of(1, 2)),
        Candidate.of(B, 100),
        Candidate.of(C, 0).withFreeMeals(Ratio.ONE),
        Candidate.unmeasured(D)));

    assertThat(sizes.total()).isEqualTo(Ratio.of(100));
    assertThat(sizes.leftOut())
        .extracting(one -> one.reasons().get(0).code())
        .containsExactly("share.free-meals-not-known", "share.zero-roll", "share.roll-not-known");
    assertThat(WEIGHTING.measure(ImmutableList.of()).sizes()).isEmpty();
  }

  @Test
  void edge22_newSchoolHasNoRollOrItsPlannedOne() {
    ImmutableList<Candidate> pool = ImmutableList.of(
        Candidate.of(A, 0).withPlannedRoll(600),
        Candidate.of(B, 900).withPlannedRoll(1200),
        Candidate.of(C, 0),
        Candidate.unmeasured(D).withPlannedRoll(0));

    assertThat(SchoolMeasures.ROLL.measure(pool).sizes()).containsOnlyKeys(B);
    assertThat(sizes(SchoolMeasures.ROLL_OR_PLANNED, pool))
        .containsExactly(Ratio.of(600), Ratio.of(900));
    assertThat(SchoolMeasures.ROLL_OR_PLANNED.measure(pool).leftOut())
        .extracting(one -> one.reasons().get(0).code())
        .containsExactly("share.zero-roll", "share.roll-not-known");
  }

  @Test
  void edge23_admissionNumberAndRollGiveDifferentShares() {
    ImmutableList<Candidate> pool = ImmutableList.of(
        Candidate.of(A, 300).withAdmissionNumber(240),
        Candidate.of(B, 900).withAdmissionNumber(180),
        Candidate.of(C, 900));

    assertThat(sizes(SchoolMeasures.ADMISSION_NUMBER, pool))
        .containsExactly(Ratio.of(240), Ratio.of(180));
    assertThat(SchoolMeasures.ADMISSION_NUMBER
            .measure(pool)
            .leftOut()
            .get(0)
            .reasons()
            .get(0)
            .message())
        .isEqualTo("it is not known by which admission number above zero to measure school 100003");
    assertThat(
            ProportionalShare.to(SchoolMeasures.ADMISSION_NUMBER).share(1, pool).shareOf(A))
        .isEqualTo(1);
    assertThat(ProportionalShare.toRoll().share(1, pool).shareOf(B)).isEqualTo(1);
    assertThat(SchoolMeasures.ROLL).hasToString("roll");
  }

  @Test
  void figuresAreInTheirBounds() {
    assertThatThrownBy(() -> Candidate.of(A, 1).withPlannedRoll(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Candidate plannedRoll: must not be negative, but was -1");
    assertThatThrownBy(() -> Candidate.of(A, 1).withAdmissionNumber(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Candidate admissionNumber: must not be negative, but was -1");
    assertThatThrownBy(() -> Candidate.of(A, 1).withFreeMeals(Ratio.of(11, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Candidate freeMeals: must be from 0 to 1, but was 11/10");
    assertThatThrownBy(() -> Candidate.of(A, 1).withFreeMeals(Ratio.of(-1, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Candidate freeMeals: must be from 0 to 1, but was -1/10");
    assertThatThrownBy(() -> new DeprivationWeighting(Ratio.ZERO, Ratio.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DeprivationWeighting least: must be above 0 and at most 1, but was 0");
    assertThatThrownBy(() -> new DeprivationWeighting(Ratio.ONE, Ratio.of(9, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DeprivationWeighting most: must be at least 1, but was 9/10");
  }
}
