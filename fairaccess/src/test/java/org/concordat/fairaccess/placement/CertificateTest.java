/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class CertificateTest {

  private static final Balance EQUAL = Balance.of(Ratio.ONE);

  /** Two schools of which the nearer has one place, and three children. */
  private static final PlacementProblem PROBLEM = PlacementProblem.builder()
      .priorities("all")
      .addSchool(Lists.school(1, 2, 1))
      .addSchool(Lists.school(2, 2, 5))
      .addChild(Lists.child("a", 1, 10, 2, 500))
      .addChild(Lists.child("b", 1, 10, 2, 500))
      .addChild(Lists.child("c", 1, 10, 2, 900))
      .build();

  @Test
  void aPlanThatIsNotOptimalIsNeverAcceptedAndOneOfTheLeastSumAlwaysIs() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = Lists.draw(random).build();
      Balance balance = Lists.drawBalance(random);
      OptimalPlan best = WholeListPlanner.of(balance).plan(problem);
      Score least = best.plan().score();
      for (int change = 0; change < 10; change++) {
        PlacementPlan other = changed(best.plan(), random);
        boolean optimal =
            other.breaches().isEmpty() && other.score().compareTo(least, balance) == 0;
        assertThat(best.certificate().check(other).accepted())
            .as("seed %s: %s for %s", seed, other, best)
            .isEqualTo(optimal);
      }
    }
  }

  private static PlacementPlan changed(PlacementPlan plan, Random random) {
    Map<PupilReference, Urn> placements = new HashMap<>(plan.placements());
    List<PlacementChild> children = plan.problem().children();
    List<PlacementSchool> schools = plan.problem().schools();
    PupilReference one = children.get(random.nextInt(children.size())).reference();
    PupilReference two = children.get(random.nextInt(children.size())).reference();
    switch (random.nextInt(3)) {
      case 0 -> placements.remove(one);
      case 1 -> placements.put(one, schools.get(random.nextInt(schools.size())).school());
      default -> {
        Urn first = placements.remove(one);
        Urn second = placements.remove(two);
        if (first != null) {
          placements.put(two, first);
        }
        if (second != null && !one.equals(two)) {
          placements.put(one, second);
        }
      }
    }
    return PlacementPlan.of(plan.problem(), placements);
  }

  @Test
  void twoChildrenOfEqualCostMayBeSwapped() {
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(PROBLEM);
    assertThat(best.plan().schoolOf(Lists.ref("c"))).contains(Lists.urn(1));
    PlacementProblem equal = PROBLEM.withoutChild(Lists.ref("c"));
    OptimalPlan pair = WholeListPlanner.of(EQUAL).plan(equal);
    Map<PupilReference, Urn> swapped = new HashMap<>();
    swapped.put(Lists.ref("a"), pair.plan().schoolOf(Lists.ref("b")).orElseThrow());
    swapped.put(Lists.ref("b"), pair.plan().schoolOf(Lists.ref("a")).orElseThrow());
    PlacementPlan other = PlacementPlan.of(equal, swapped);
    assertThat(other).isNotEqualTo(pair.plan());
    assertThat(pair.certificate().check(other).accepted()).isTrue();
  }

  @Test
  void aChildWhoWouldDoBetterElsewhereIsNamedByItsSchools() {
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(PROBLEM);
    PlacementPlan worse = PlacementPlan.of(
        PROBLEM,
        Map.of(
            Lists.ref("a"),
            Lists.urn(1),
            Lists.ref("b"),
            Lists.urn(2),
            Lists.ref("c"),
            Lists.urn(2)));
    assertThat(codes(best.certificate().check(worse)))
        .containsOnly(PlacementReasons.BETTER_ELSEWHERE);
  }

  @Test
  void aSchoolOverItsLimitIsRejectedWhateverThePrices() {
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(PROBLEM);
    PlacementPlan crowded = PlacementPlan.of(
        PROBLEM,
        Map.of(
            Lists.ref("a"),
            Lists.urn(1),
            Lists.ref("b"),
            Lists.urn(1),
            Lists.ref("c"),
            Lists.urn(1)));
    assertThat(codes(best.certificate().check(crowded)))
        .contains(PlacementReasons.PRICE_OUT_OF_STEP);
  }

  @Test
  void aPriceThatIsMovedTooFarProvesNothing() {
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(PROBLEM);
    for (Urn school : best.certificate().prices().keySet()) {
      for (long shift : new long[] {-1_000_000_000_000L, 1_000_000_000_000L}) {
        Map<Urn, Long> prices = new HashMap<>(best.certificate().prices());
        prices.merge(school, shift, Long::sum);
        Certificate moved = Certificate.of(PROBLEM, EQUAL, prices, ImmutableTable.of());
        assertThat(moved.check(best.plan()).accepted())
            .as("%s %s", school, shift)
            .isFalse();
      }
    }
  }

  @Test
  void aSurchargeOnAYearGroupWithRoomProvesNothing() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 5).withYearLimits(Map.of(Lists.YEAR_9, 2)))
        .addChild(Lists.child("a", 1, 10))
        .build();
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(problem);
    ImmutableTable<Urn, YearGroup, Long> surcharge =
        ImmutableTable.of(Lists.urn(1), Lists.YEAR_9, 1L);
    Certificate moved = Certificate.of(problem, EQUAL, best.certificate().prices(), surcharge);
    assertThat(codes(moved.check(best.plan())))
        .containsExactly(PlacementReasons.SURCHARGE_OUT_OF_STEP);
  }

  @Test
  void aCertificateCanBeTakenApartAndPutTogetherAgain() {
    for (int seed = 0; seed < 200; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed)).build();
      OptimalPlan best = WholeListPlanner.of(EQUAL).plan(problem);
      Certificate certificate = best.certificate();
      Certificate copy =
          Certificate.of(problem, EQUAL, certificate.prices(), certificate.surcharges());
      assertThat(copy).isEqualTo(certificate).hasSameHashCodeAs(certificate);
      assertThat(copy.check(best.plan()).accepted()).isTrue();
    }
  }

  @Test
  void aCertificateProvesAnEqualProblemAndNoOther() {
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(PROBLEM);
    PlacementProblem same = PROBLEM.withSchool(Lists.school(1, 2, 1));
    assertThat(best.certificate()
            .check(PlacementPlan.of(same, best.plan().placements()))
            .accepted())
        .isTrue();
    PlacementProblem other = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(3, 2, 1))
        .build();
    assertThat(codes(best.certificate().check(PlacementPlan.of(other, Map.of()))))
        .containsExactly(PlacementReasons.OTHER_PROBLEM);
    PlacementProblem years =
        PROBLEM.withSchool(Lists.school(1, 2, 1).withYearLimits(Map.of(Lists.YEAR_9, 1)));
    assertThat(codes(best.certificate().check(PlacementPlan.of(years, Map.of()))))
        .containsExactly(PlacementReasons.OTHER_PROBLEM);
  }

  @Test
  void aCertificateProvesNoPlanThatLacksAChild() {
    PlacementProblem.Builder both =
        PlacementProblem.builder().priorities("all").addSchool(Lists.school(1, 3, 1));
    PlacementProblem lacking = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 3, 1))
        .addChild(Lists.child("a", 1, 5))
        .build();
    PlacementProblem whole =
        both.addChild(Lists.child("a", 1, 5)).addChild(Lists.child("b", 1, 5)).build();

    for (PlacementProblem one : List.of(whole, lacking)) {
      PlacementProblem other = one == whole ? lacking : whole;
      assertThat(codes(WholeListPlanner.of(EQUAL)
              .plan(one)
              .certificate()
              .check(WholeListPlanner.of(EQUAL).plan(other).plan())))
          .containsExactly(PlacementReasons.OTHER_PROBLEM);
    }
  }

  @Test
  void aPriceThatCouldOverflowIsRefusedByNameAndProvesNothing() {
    PlacementProblem nearOrFar = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 1, 1))
        .addSchool(Lists.school(2, 1, 1))
        .addChild(Lists.child("a", 1, 5, 2, 0))
        .build();
    for (long price : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, (1L << 62) + 1}) {
      Map<Urn, Long> prices = Map.of(Lists.urn(1), price, Lists.urn(2), 0L);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Certificate.of(nearOrFar, EQUAL, prices, ImmutableTable.of()))
          .withMessage(
              "Certificate prices: must be within 2^62 of zero, but of 100001 was " + price);
    }
  }

  @Test
  void aSurchargeThatCouldOverflowIsRefusedByName() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 1, 1).withYearLimits(Map.of(Lists.YEAR_9, 1)))
        .addChild(Lists.child("a", 1, 5))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.of(
            problem,
            EQUAL,
            Map.of(Lists.urn(1), 1L << 61),
            ImmutableTable.of(Lists.urn(1), Lists.YEAR_9, Long.MAX_VALUE)))
        .withMessageStartingWith(
            "Certificate prices: must be within 2^62 of zero, but of 100001 was");
  }

  @Test
  void aSchoolWithoutAPriceIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Certificate.of(PROBLEM, EQUAL, Map.of(Lists.urn(1), 0L), ImmutableTable.of()))
        .withMessage("Certificate prices: must hold every school, but 100002 was missing");
  }

  @Test
  void aSurchargeForAYearGroupWithoutALimitIsRefusedByName() {
    Map<Urn, Long> prices = Map.of(Lists.urn(1), 0L, Lists.urn(2), 0L);
    for (int school : new int[] {1, 7}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Certificate.of(
              PROBLEM, EQUAL, prices, ImmutableTable.of(Lists.urn(school), Lists.YEAR_9, 1L)))
          .withMessage(
              "Certificate surcharges: must be for year groups with a limit, but one was for"
                  + " year 9 of 10000%s",
              school);
    }
  }

  /** Three children at one school of two places; the siblings of them of a class, the first always of "p". */
  private static PlacementProblem.Builder threeAtTwoPlaces(
      String ofSiblings, String... priorities) {
    return PlacementProblem.builder()
        .priorities(priorities)
        .addSchool(Lists.school(1, 2, 2))
        .addChild(Lists.child("k1", "p", Lists.YEAR_9, 1, 5))
        .addChild(Lists.child("s1", ofSiblings, Lists.YEAR_9, 1, 0))
        .addChild(Lists.child("s2", ofSiblings, Lists.YEAR_9, 1, 0));
  }

  @Test
  void siblingsWhoAreHeldAreNotTakenForAClassOfTheSameNumber() {
    OptimalPlan held = WholeListPlanner.of(EQUAL)
        .plan(threeAtTwoPlaces("p", "p")
            .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
            .build());
    assertThat(held.plan().placements()).containsOnlyKeys(Lists.ref("s1"), Lists.ref("s2"));
    PlacementProblem classes = threeAtTwoPlaces("q", "p", "q").build();
    PlacementPlan siblings = PlacementPlan.of(classes, held.plan().placements());
    OptimalPlan best = WholeListPlanner.of(EQUAL).plan(classes);
    assertThat(best.plan().score().compareTo(siblings.score(), EQUAL)).isNegative();
    assertThat(codes(held.certificate().check(siblings)))
        .containsExactly(PlacementReasons.OTHER_PROBLEM);
    assertThat(held.certificate().check(held.plan()).accepted()).isTrue();
  }

  private static ImmutableSet<String> codes(CertificateCheck check) {
    return check.objections().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
  }
}
