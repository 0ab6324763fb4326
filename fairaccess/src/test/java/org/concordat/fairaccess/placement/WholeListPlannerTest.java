/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;

class WholeListPlannerTest {

  private static final int DRAWN = 4000;

  @Test
  void noPlanOfAllIsBetter() {
    for (int seed = 0; seed < DRAWN; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = Lists.draw(random).build();
      Balance balance = Lists.drawBalance(random);
      OptimalPlan best = WholeListPlanner.of(balance).plan(problem);
      Score score = best.plan().score();
      assertThat(best.plan().breaches()).as("seed %s", seed).isEmpty();
      assertThat(score.compareTo(Lists.best(problem, balance), balance))
          .as("seed %s: %s at %s", seed, score, balance)
          .isZero();
      assertThat(best.certificate().check(best.plan()).objections())
          .as("seed %s", seed)
          .isEmpty();
    }
  }

  @Test
  void whoIsFixedComesBeforeAllOthersAndNoOtherPlanIsBetter() {
    int lost = 0;
    int fewer = 0;
    for (int seed = 0; seed < DRAWN / 2; seed++) {
      Random random = new Random(seed);
      PlacementProblem free = Lists.draw(random).build();
      PlacementProblem problem = Lists.fixing(free, random);
      Balance balance = Lists.drawBalance(random);
      OptimalPlan best = WholeListPlanner.of(balance).plan(problem);
      Score score = best.plan().score();
      assertThat(best.plan().breaches()).as("seed %s", seed).isEmpty();
      assertThat(score.compareTo(Lists.best(problem, balance), balance))
          .as("seed %s: %s at %s", seed, score, balance)
          .isZero();
      assertThat(best.certificate().check(best.plan()).objections())
          .as("seed %s", seed)
          .isEmpty();
      lost += problem.fixed().size() - Lists.fixedPlaced(best.plan()).placedInAll();
      fewer += Lists.best(free, balance).placedInAll() - score.placedInAll();
    }
    assertThat(lost).isPositive();
    assertThat(fewer).isPositive();
  }

  @Test
  void aFixedChildKeepsItsPlaceBeforeOneWhoHasNoOtherSchool() {
    OptimalPlan best = WholeListPlanner.of(Balance.of(Ratio.ONE))
        .plan(PlacementProblem.builder()
            .priorities("first", "second")
            .addSchool(Lists.school(1, 1, 1))
            .addSchool(Lists.school(2, 1, 1))
            .addChild(Lists.child("k1", "second", Lists.YEAR_9, 1, 9, 2, 1))
            .addChild(Lists.child("k2", "first", Lists.YEAR_9, 1, 1))
            .build());
    assertThat(best.plan().schoolOf(Lists.ref("k2"))).contains(Lists.urn(1));
    OptimalPlan fixed = best.fixing(Lists.ref("k1"), Lists.urn(1)).after();
    assertThat(fixed.plan().placements()).isEqualTo(Map.of(Lists.ref("k1"), Lists.urn(1)));
    assertThat(fixed.certificate().check(fixed.plan()).accepted()).isTrue();
    assertThat(fixed.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(PlacementReasons.NO_PLACE_LEFT);
    assertThat(fixed.loosening(Lists.ref("k1")).after().plan()).isEqualTo(best.plan());
  }

  @Test
  void everyAlternativeCostsWhatItIsSaidTo() {
    for (int seed = 0; seed < DRAWN / 4; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = Lists.draw(random).build();
      Balance balance = Lists.drawBalance(random);
      OptimalPlan best = WholeListPlanner.of(balance).plan(problem);
      Score score = best.plan().score();
      for (WhyHere why : best.whyAll()) {
        assertThat(why).isEqualTo(best.why(why.child()));
        for (Alternative alternative : why.alternatives()) {
          Score forced = Lists.best(problem, balance, Map.of(why.child(), alternative.school()))
              .orElseThrow();
          List<Integer> placed = new ArrayList<>(score.placed());
          count(problem, placed, alternative.placed(), 1);
          count(problem, placed, alternative.displaced(), -1);
          Score said = new Score(
              ImmutableList.copyOf(placed),
              score.unevenness() + alternative.unevenness(),
              score.unsuitability() + alternative.unsuitability());
          assertThat(said.compareTo(forced, balance))
              .as("seed %s, %s at %s: %s, not %s", seed, why.child(), alternative, said, forced)
              .isZero();
        }
      }
    }
  }

  private static void count(
      PlacementProblem problem, List<Integer> placed, Optional<String> priority, int more) {
    priority.ifPresent(name -> {
      int index = problem.priorities().indexOf(name);
      placed.set(index, placed.get(index) + more);
    });
  }

  @Test
  void theOrderInWhichThingsAreGivenDecidesNothing() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = Lists.draw(random, 30, 8).build();
      List<PlacementSchool> schools = new ArrayList<>(problem.schools());
      List<PlacementChild> children = new ArrayList<>(problem.children());
      Collections.shuffle(schools, random);
      Collections.shuffle(children, random);
      PlacementProblem shuffled = PlacementProblem.builder()
          .priorities("urgent", "soon", "later")
          .resolution(12)
          .addAllSchools(schools)
          .addAllChildren(children)
          .build();
      WholeListPlanner planner = WholeListPlanner.of(Balance.of(Ratio.ONE));
      assertThat(planner.plan(shuffled)).isEqualTo(planner.plan(problem));
    }
  }
}
