/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class PlacementPlanTest {

  private static final Balance DOUBLE = Balance.of(Ratio.of(2));

  /** The first school is full with one, and has no place in year 10. */
  private static final PlacementProblem PROBLEM = PlacementProblem.builder()
      .priorities("urgent", "later")
      .addSchool(Lists.school(1, 2, 1).withYearLimits(Map.of(Lists.YEAR_10, 0)))
      .addSchool(Lists.school(2, 2, 5))
      .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 10, 2, 500))
      .addChild(Lists.child("b", "later", Lists.YEAR_9, 1, 10))
      .addChild(Lists.child("c", "later", Lists.YEAR_10, 1, 5, 2, 20))
      .addChild(Lists.child("d", "later", Lists.YEAR_10))
      .build();

  private static final OptimalPlan BEST = WholeListPlanner.of(DOUBLE).plan(PROBLEM);

  @Test
  void asManyAsPossibleComesBeforeWhatSuits() {
    assertThat(BEST.plan().placements())
        .isEqualTo(Map.of(
            Lists.ref("a"),
            Lists.urn(2),
            Lists.ref("b"),
            Lists.urn(1),
            Lists.ref("c"),
            Lists.urn(2)));
    assertThat(BEST.plan().loads()).isEqualTo(Map.of(Lists.urn(1), 1, Lists.urn(2), 2));
    assertThat(BEST.plan().score())
        .isEqualTo(new Score(ImmutableList.of(1, 2), 250 + 250 + 750, 530));
    assertThat(BEST.plan().score().placedInAll()).isEqualTo(3);
    assertThat(BEST.plan().score().sum(DOUBLE)).isEqualTo(Ratio.of(1250 + 2 * 530));
    assertThat(BEST.plan().score().sum(Balance.evennessFirst())).isEqualTo(Ratio.of(1250));
    assertThat(BEST.plan().score().sum(Balance.suitabilityFirst())).isEqualTo(Ratio.of(530));
    assertThat(DOUBLE).hasToString("unevenness + 2 x unsuitability");
    assertThat(Balance.evennessFirst()).hasToString("unevenness, then unsuitability");
    assertThat(Balance.suitabilityFirst()).hasToString("unsuitability, then unevenness");
  }

  @Test
  void whoHasNoSchoolIsToldWhy() {
    PlacementProblem crowded = PROBLEM.withSchool(Lists.school(2, 2, 0));
    assertThat(WholeListPlanner.of(DOUBLE).plan(crowded).plan().unplaced())
        .extracting(one -> one.child().value(), one -> one.reason().toString())
        .containsExactly(
            tuple(
                "b",
                "placement.no-place-left: the places at the 1 schools that are options go to others"),
            tuple("c", "placement.no-option: no school is an option"),
            tuple("d", "placement.no-option: no school is an option"));
  }

  @Test
  void theReasonsAreATree() {
    assertThat(BEST.why(Lists.ref("a")).explanation().render()).isEqualTo("""
            school of a: 100002
              weighed by: unevenness + 2 x unsuitability
              at 100001 instead: not to be compared by cost
                left without a school: one of later
                cost at unevenness + 2 x unsuitability: -1750
                unevenness: -750 units
                unsuitability: -500 points""");
    assertThat(BEST.why(Lists.ref("c")).explanation().render()).isEqualTo("""
            school of c: 100002
              weighed by: unevenness + 2 x unsuitability
              ruled out: 100001: year 10 of school 100001 can take no further child""");
    assertThat(BEST.why(Lists.ref("d")).explanation().render()).startsWith("school of d: none");
  }

  @Test
  void aChildWithoutASchoolCouldHaveOneAtTheCostOfAnother() {
    PlacementProblem two = PlacementProblem.builder()
        .priorities("urgent", "later")
        .addSchool(Lists.school(1, 2, 1))
        .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 10))
        .addChild(Lists.child("b", "later", Lists.YEAR_9, 1, 4))
        .build();
    OptimalPlan plan = WholeListPlanner.of(DOUBLE).plan(two);
    assertThat(plan.why(Lists.ref("b")).alternatives())
        .containsExactly(new Alternative(
            Lists.urn(1), 0, -6, Optional.of("later"), Optional.of("urgent"), false, false));
    assertThat(
            plan.why(Lists.ref("b")).alternatives().get(0).explanation(DOUBLE).render())
        .isEqualTo("""
            at 100001 instead: not to be compared by cost
              left without a school: one of urgent
              given a school: one of later
              cost at unevenness + 2 x unsuitability: -12
              unevenness: 0 units
              unsuitability: -6 points""");
  }

  private static final PlacementProblem ONE_FIXED = PlacementProblem.builder()
      .priorities("all")
      .addSchool(Lists.school(1, 2, 1))
      .addChild(Lists.child("k1", 1, 9))
      .addChild(Lists.child("k2", 1, 1))
      .build()
      .fixing(Lists.ref("k1"), Lists.urn(1));

  @Test
  void aFixedChildWhoIsLeftOutForAnotherIsNoSaving() {
    OptimalPlan best = WholeListPlanner.of(DOUBLE).plan(ONE_FIXED);
    PlacementPlan preferred = PlacementPlan.of(ONE_FIXED, Map.of(Lists.ref("k2"), Lists.urn(1)));
    PlanDifference difference = best.plan().difference(preferred);
    assertThat(difference.breaches())
        .extracting(one -> one.children() + " " + one.reason())
        .containsExactly(
            "[k1] placement.fixed-left-out: the child is fixed at school 100001, and the"
                + " plan has no place for it");
    assertThat(difference.isComparable()).isFalse();
    assertThat(difference.explanation(DOUBLE).render()).isEqualTo("""
            not to be compared by cost; placed, class by class: [1] instead of [1]
              fewer placed: 0 children
              fixed or held, and left out: 1 children
              cost at unevenness + 2 x unsuitability: -16
              unevenness: 0 units
              unsuitability: -8 points
              go elsewhere: 2 children
              breach for k1: the child is fixed at school 100001, and the plan has no place for it""");
    assertThat(preferred.difference(best.plan()).breaches()).isEmpty();
  }

  @Test
  void anAlternativeSaysThatItTakesThePlaceOfAFixedChild() {
    OptimalPlan best = WholeListPlanner.of(DOUBLE).plan(ONE_FIXED);
    Alternative instead = best.why(Lists.ref("k2")).alternatives().get(0);
    assertThat(instead.displaced()).contains("all");
    assertThat(instead.displacedFirst()).isTrue();
    assertThat(instead.placedFirst()).isFalse();
    assertThat(best.why(Lists.ref("k2")).explanation().render()).isEqualTo("""
            school of k2: none
              weighed by: unevenness + 2 x unsuitability
              at 100001 instead: not to be compared by cost
                left without a school: one of all, fixed or held at a school
                given a school: one of all
                cost at unevenness + 2 x unsuitability: -16
                unevenness: 0 units
                unsuitability: -8 points""");
  }

  @Test
  void anAlternativeThatLeavesAnotherChildOutIsHeadedByThat() {
    OptimalPlan best = WholeListPlanner.of(DOUBLE)
        .plan(PlacementProblem.builder()
            .priorities("all")
            .addSchool(Lists.school(1, 5, 1))
            .addSchool(Lists.school(2, 5, 1))
            .addChild(Lists.child("k1", 1, 0, 2, 50))
            .addChild(Lists.child("k2", 1, 50))
            .build());
    assertThat(best.why(Lists.ref("k1")).explanation().render()).isEqualTo("""
            school of k1: 100002
              weighed by: unevenness + 2 x unsuitability
              at 100001 instead: not to be compared by cost
                left without a school: one of all
                cost at unevenness + 2 x unsuitability: -300
                unevenness: -100 units
                unsuitability: -100 points""");
  }

  @Test
  void whatThePanelPrefersHasItsPrice() {
    PlacementPlan preferred = PlacementPlan.of(
        PROBLEM, Map.of(Lists.ref("a"), Lists.urn(1), Lists.ref("c"), Lists.urn(2)));
    PlanDifference difference = BEST.plan().difference(preferred);
    assertThat(difference.fewerPlaced()).isEqualTo(1);
    assertThat(difference.unevenness()).isEqualTo(-750);
    assertThat(difference.unsuitability()).isEqualTo(-500);
    assertThat(difference.cost(DOUBLE)).isEqualTo(Ratio.of(-1750));
    assertThat(difference.breaches()).isEmpty();
    assertThat(difference.moves())
        .containsExactly(
            new Move(Lists.ref("a"), Optional.of(Lists.urn(2)), Optional.of(Lists.urn(1))),
            new Move(Lists.ref("b"), Optional.of(Lists.urn(1)), Optional.empty()));
    assertThat(difference.explanation(DOUBLE).render()).isEqualTo("""
            not to be compared by cost; placed, class by class: [1, 1] instead of [1, 2]
              fewer placed: 1 children
              cost at unevenness + 2 x unsuitability: -1750
              unevenness: -750 units
              unsuitability: -500 points
              go elsewhere: 2 children""");
  }

  @Test
  void whatThePanelMayNotPreferIsNamed() {
    PlacementPlan preferred = PlacementPlan.of(
        PROBLEM,
        Map.of(
            Lists.ref("a"), Lists.urn(1),
            Lists.ref("b"), Lists.urn(1),
            Lists.ref("c"), Lists.urn(1),
            Lists.ref("d"), Lists.urn(2)));
    assertThat(preferred.breaches())
        .extracting(Breach::children)
        .containsExactly(
            ImmutableSortedSet.of(Lists.ref("c")),
            ImmutableSortedSet.of(Lists.ref("d")),
            ImmutableSortedSet.of(Lists.ref("a"), Lists.ref("b"), Lists.ref("c")),
            ImmutableSortedSet.of(Lists.ref("c")));
    assertThat(preferred.breaches())
        .extracting(breach -> breach.reason().toString())
        .containsExactly(
            "placement.ruled-out: school 100001 was ruled out for a child that is to go there",
            "placement.not-an-option: school 100002 was no option of a child that is to go there",
            "placement.over-limit: school 100001 would take 3 children and can take 1",
            "placement.over-year-limit: year 10 of school 100001 would take 1 and can take 0");
    assertThat(preferred.score().unsuitability()).isEqualTo(10 + 10 + 5);
    assertThat(BEST.plan().difference(preferred).explanation(DOUBLE).render())
        .contains("no points counted for: 1 children")
        .contains("breach for d: school 100002 was no option")
        .contains("breach for a, b, c: school 100001 would take 3 children and can take 1");
    assertThat(BEST.certificate().check(preferred).accepted()).isFalse();
  }

  @Test
  void aSchoolThatIsNotAmongTheSchoolsIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementPlan.of(PROBLEM, Map.of(Lists.ref("a"), Lists.urn(9))))
        .withMessage("PlacementPlan placements: must be among the schools, but 100009 was not");
  }

  @Test
  void plansAreEqualWhenTheirChildrenGoTheSameWays() {
    PlacementPlan copy = PlacementPlan.of(PROBLEM, BEST.plan().placements());
    assertThat(copy).isEqualTo(BEST.plan()).hasSameHashCodeAs(BEST.plan());
    assertThat(copy).isNotEqualTo(PlacementPlan.of(PROBLEM, Map.of()));
    assertThat(copy.toString()).isEqualTo("PlacementPlan{a=100002, b=100001, c=100002}");
    assertThat(BEST).hasToString("OptimalPlacementPlan{a=100002, b=100001, c=100002}");
    assertThat(BEST).isEqualTo(WholeListPlanner.of(DOUBLE).plan(PROBLEM));
    assertThat(BEST).hasSameHashCodeAs(WholeListPlanner.of(DOUBLE).plan(PROBLEM));
  }

  @Test
  void edge12_nobodyComesInThePlaceOfAnExcludedChildWithoutADecision() {
    PlacementProblem charged =
        PROBLEM.withSchool(Lists.school(2, 2, 5).carrying(new CarriedLoad(8, 10)));
    PlacementPlan plan = WholeListPlanner.of(DOUBLE).plan(charged).plan();
    assertThat(plan.cautions(Lists.ref("c")))
        .extracting(Reason::code)
        .containsExactly(PlacementReasons.CHARGED_FOR_EXCLUSION);
    assertThat(plan.cautions(Lists.ref("b"))).isEmpty();
    assertThat(plan.cautions(Lists.ref("d"))).isEmpty();
  }

  @Test
  void aPlanThatNamesNoSchoolThoughAPlaceIsLeftSaysSo() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 1))
        .addChild(Lists.child("a", 1, 0))
        .addChild(Lists.child("b", 1, 0))
        .addChild(Lists.child("c", 1, 0, 2, 0))
        .addChild(Lists.child("d"))
        .build();
    assertThat(PlacementPlan.of(problem, Map.of(Lists.ref("a"), Lists.urn(1))).unplaced())
        .extracting(one -> one.reason().toString())
        .containsExactly(
            "placement.no-place-left: the places at the 1 schools that are options go to others",
            "placement.not-placed: the plan names no school, though 1 of the options have a place"
                + " left",
            "placement.no-option: no school is an option");
  }
}
