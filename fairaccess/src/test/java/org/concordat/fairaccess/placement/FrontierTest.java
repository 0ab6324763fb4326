/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;

class FrontierTest {

  private static final Balance EQUAL = Balance.of(Ratio.ONE);

  @Test
  void itLeadsFromTheMostEvenToTheMostSuitable() {
    for (int seed = 0; seed < 500; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed)).build();
      List<Frontier.Point> points = Frontier.of(problem).points();
      Score first = points.get(0).score();
      Score last = points.get(points.size() - 1).score();
      assertThat(first.compareTo(
              Lists.best(problem, Balance.evennessFirst()), Balance.evennessFirst()))
          .isZero();
      assertThat(last.compareTo(
              Lists.best(problem, Balance.suitabilityFirst()), Balance.suitabilityFirst()))
          .isZero();
      Ratio before = Ratio.ZERO;
      for (int index = 1; index < points.size(); index++) {
        Ratio rate = points.get(index).rate().orElseThrow();
        Balance balance = Balance.of(rate);
        assertThat(rate).isGreaterThan(before);
        assertThat(points.get(index).score().sum(balance))
            .as("seed %s", seed)
            .isEqualTo(points.get(index - 1).score().sum(balance))
            .isEqualTo(Lists.best(problem, balance).sum(balance));
        before = rate;
      }
    }
  }

  @Test
  void eachPointShowsWhatTheOtherSidePays() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .resolution(100)
        .addSchool(Lists.school(1, 1, 5))
        .addSchool(Lists.school(2, 1, 5))
        .addChild(Lists.child("a", 1, 0, 2, 40))
        .addChild(Lists.child("b", 1, 0, 2, 50))
        .build();
    Frontier frontier = Frontier.of(problem);
    assertThat(frontier.points())
        .extracting(point -> point.score().unevenness(), point -> point.score().unsuitability())
        .containsExactly(tuple(100L, 40L), tuple(200L, 0L));
    assertThat(frontier.points().get(1).rate()).contains(Ratio.of(5, 2));
  }

  @Test
  void weightsThatCouldOverflowBetweenTwoPlansAreRefusedByNameBeforeAnyWork() {
    PlacementProblem.Builder far = PlacementProblem.builder().priorities("all");
    for (int number = 0; number < 100; number++) {
      far.addSchool(PlacementSchool.of(Lists.urn(number), Ratio.of(1, 100), 3))
          .addChild(Lists.child("c" + number, number, 0, 99 - number, 200_000_000));
    }
    PlacementProblem problem = far.build();
    int[] asked = {0};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frontier.of(problem, (done, all) -> asked[0]++ >= 0))
        .withMessage("Frontier costs: must not overflow at any balance, but with 100 children,"
            + " 200000000 points, 250000 units and 100 schools and year groups could");
    assertThat(asked[0]).isZero();
    assertThat(WholeListPlanner.of(EQUAL).plan(problem).plan().score().placedInAll())
        .isEqualTo(100);
  }

  @Test
  void whoeverWatchesMayEndIt() {
    PlacementProblem problem = Lists.draw(new Random(3), 20, 6).build();
    assertThat(Frontier.of(problem, (done, all) -> false)).isEmpty();
    int[] asked = {0};
    assertThat(Frontier.of(problem, (done, all) -> asked[0]++ < 3)).isEmpty();
    assertThat(Frontier.of(problem, (done, all) -> done <= all)).contains(Frontier.of(problem));
    assertThat(WholeListPlanner.of(Balance.evennessFirst()).plan(problem, (done, all) -> false))
        .isEmpty();
  }

  @Test
  void theProblemOfAPlanHasTheFrontierOfTheProblemThatWasPlanned() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 2))
        .addSchool(Lists.school(2, 2, 2))
        .addChild(Lists.child("s1", 1, 0, 2, 300))
        .addChild(Lists.child("s2", 1, 300, 2, 0))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
        .build();
    OptimalPlan held = WholeListPlanner.of(EQUAL).plan(problem);
    assertThat(held.problem().held()).hasSize(2);
    assertThat(Frontier.of(held.problem())).isEqualTo(Frontier.of(problem));
  }
}
