/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static final WholeListPlanner PLANNER = WholeListPlanner.of(Balance.of(Ratio.of(2)));
  private static final int DRAWN = 1000;
  private static final int CHAINS = 40;
  private static final int LINKS = 100;

  @Test
  void oneChildMoreIsAsGoodAsStartingAgain() {
    for (int seed = 0; seed < DRAWN; seed++) {
      Random random = new Random(seed);
      int schools = 2 + random.nextInt(6);
      PlacementProblem problem = Lists.draw(random, random.nextInt(12), schools).build();
      WholeListPlanner planner = WholeListPlanner.of(Lists.drawBalance(random));
      OptimalPlan plan = planner.plan(problem);
      for (String key : List.of("a", "c3x", "z")) {
        Revision revision = plan.withChild(Lists.drawChild(random, key, schools));
        isOptimal(revision, planner, seed);
        plan = revision.after();
      }
    }
  }

  @Test
  void anyChangeIsAsGoodAsStartingAgain() {
    for (int seed = 0; seed < DRAWN; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem =
          Lists.draw(random, 1 + random.nextInt(12), 2 + random.nextInt(6)).build();
      WholeListPlanner planner = WholeListPlanner.of(Lists.drawBalance(random));
      OptimalPlan plan = planner.plan(problem);
      for (int change = 0; change < 4; change++) {
        Revision revision = change(plan, random);
        isOptimal(revision, planner, seed);
        plan = revision.after();
      }
    }
  }

  private static Revision change(OptimalPlan plan, Random random) {
    List<PlacementSchool> schools = plan.problem().schools();
    PlacementSchool school = schools.get(random.nextInt(schools.size()));
    if (!plan.problem().children().isEmpty()) {
      List<PlacementChild> children = plan.problem().children();
      PupilReference child = children.get(random.nextInt(children.size())).reference();
      ImmutableSortedSet<Urn> feasible = plan.problem().feasible(child);
      if (random.nextInt(3) == 0 && !feasible.isEmpty()) {
        return plan.fixing(child, feasible.asList().get(random.nextInt(feasible.size())));
      }
      if (random.nextInt(4) == 0) {
        return plan.withoutChild(child);
      }
    }
    return switch (random.nextInt(4)) {
      case 0 -> plan.closing(school.school());
      case 1 -> plan.withSchool(school.withYearLimits(Map.of(Lists.YEAR_9, random.nextInt(3))));
      case 2 -> plan.withSchool(school.carrying(CarriedLoad.of(random.nextInt(5))));
      default -> plan.withLimit(school.school(), random.nextInt(5));
    };
  }

  private static void isOptimal(Revision revision, WholeListPlanner planner, int seed) {
    OptimalPlan after = revision.after();
    OptimalPlan afresh = planner.plan(after.problem());
    assertThat(after.plan().score().compareTo(afresh.plan().score(), planner.balance()))
        .as("seed %s: %s, not %s", seed, after.plan().score(), afresh.plan().score())
        .isZero();
    assertThat(after.certificate().check(after.plan()).objections())
        .as("seed %s", seed)
        .isEmpty();
    assertThat(revision.moved()).isEqualTo(revision.before().movesTo(after.plan()));
  }

  @Test
  void onlyWhoHasToMoveMoves() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 5))
        .addChild(Lists.child("a", 1, 5, 2, 100))
        .addChild(Lists.child("b", 2, 0))
        .build();
    Revision revision = PLANNER.plan(problem).withChild(Lists.child("c", 1, 0));
    assertThat(revision.moved())
        .containsExactly(
            new Move(Lists.ref("a"), Optional.of(Lists.urn(1)), Optional.of(Lists.urn(2))),
            new Move(Lists.ref("c"), Optional.empty(), Optional.of(Lists.urn(1))));
    assertThat(revision.after().closing(Lists.urn(2)).moved())
        .containsExactly(
            new Move(Lists.ref("a"), Optional.of(Lists.urn(2)), Optional.empty()),
            new Move(Lists.ref("b"), Optional.of(Lists.urn(2)), Optional.empty()));
    assertThat(revision.after().withoutChild(Lists.ref("c")).moved())
        .containsExactly(
            new Move(Lists.ref("a"), Optional.of(Lists.urn(2)), Optional.of(Lists.urn(1))),
            new Move(Lists.ref("c"), Optional.of(Lists.urn(1)), Optional.empty()));
  }

  @Test
  void aPlanOfManyGoesOnLikewise() {
    Random random = new Random(7);
    PlacementProblem problem = Lists.draw(random, 400, 60).build();
    OptimalPlan plan = PLANNER.plan(problem);
    for (int number = 0; number < 20; number++) {
      Revision revision = plan.withChild(Lists.drawChild(random, "m" + number, 60));
      isOptimal(revision, PLANNER, number);
      plan = revision.after();
    }
  }

  @Test
  void aPlanThatGrewChildByChildIsAsGoodAsOneMadeAtOnce() {
    for (int seed = 0; seed < CHAINS; seed++) {
      Random random = new Random(seed);
      int schools = 2 + random.nextInt(30);
      WholeListPlanner planner = WholeListPlanner.of(Lists.drawBalance(random));
      OptimalPlan plan =
          planner.plan(Lists.draw(random, random.nextInt(40), schools).build());
      for (int number = 0; number < LINKS; number++) {
        String key = "c" + random.nextInt(40) + "m" + number;
        Revision revision = number % 11 == 10
            ? change(plan, random)
            : plan.withChild(Lists.drawChild(random, key, schools));
        isOptimal(revision, planner, seed);
        plan = revision.after();
      }
    }
  }

  @Test
  void aPlanStaysAsItIsWhateverIsAddedToIt() {
    Random random = new Random(11);
    int schools = 12;
    OptimalPlan plan = PLANNER.plan(Lists.draw(random, 60, schools).build());
    List<OptimalPlan> chain = new ArrayList<>();
    List<PlacementChild> added = new ArrayList<>();
    List<Map<PupilReference, Urn>> placements = new ArrayList<>();
    List<Map<Urn, Long>> prices = new ArrayList<>();
    for (int number = 0; number < LINKS; number++) {
      chain.add(plan);
      placements.add(plan.plan().placements());
      prices.add(plan.certificate().prices());
      added.add(Lists.drawChild(random, "c" + random.nextInt(60) + "m" + number, schools));
      plan = plan.withChild(added.get(number)).after();
    }
    chain.add(plan);
    for (int number = 0; number < LINKS; number++) {
      OptimalPlan earlier = chain.get(number);
      assertThat(earlier.plan().placements()).isEqualTo(placements.get(number));
      assertThat(earlier.certificate().prices()).isEqualTo(prices.get(number));
      assertThat(earlier.certificate().check(earlier.plan()).accepted()).isTrue();
      assertThat(earlier.withChild(added.get(number)).after()).isEqualTo(chain.get(number + 1));
    }
  }

  @Test
  void whoeverAsksAtTheSameTimeIsToldTheSame() {
    Random random = new Random(13);
    int schools = 20;
    PlacementProblem problem = Lists.draw(random, 150, schools).build();
    List<PlacementChild> added = IntStream.range(0, 200)
        .mapToObj(number -> Lists.drawChild(random, "m" + number, schools))
        .toList();
    OptimalPlan asked = PLANNER.plan(problem);
    OptimalPlan askedAtOnce = PLANNER.plan(problem);
    assertThat(added.stream()
            .parallel()
            .map(child -> askedAtOnce.withChild(child).after())
            .toList())
        .isEqualTo(added.stream().map(child -> asked.withChild(child).after()).toList());
  }

  @Test
  void aChildOnTheListAlreadyAndASchoolThatIsNoOptionAreRefusedByName() {
    OptimalPlan plan = PLANNER.plan(PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 1))
        .addChild(Lists.child("a", 1, 0))
        .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withChild(Lists.child("a", 1, 0)))
        .withMessage("PlacementProblem children: must be distinct, but a came twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.fixing(Lists.ref("a"), Lists.urn(2)))
        .withMessage("PlacementProblem fixing: must be a feasible school of a, but was 100002");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.closing(Lists.urn(9)))
        .withMessage("PlacementProblem schools: must hold the school, but 100009 was not there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.withoutChild(Lists.ref("b")))
        .withMessage("PlacementProblem children: must hold the child, but b was not there");
  }

  @Test
  void aChangeMayBeWatchedAndEnded() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = seed % 2 == 0
          ? Lists.draw(random, 5, 3).build()
          : Lists.draw(random, 5, 3)
              .addTogether(Set.of(Lists.ref("c1"), Lists.ref("c2")))
              .build();
      Balance balance = Lists.drawBalance(random);
      OptimalPlan plan = WholeListPlanner.of(balance).plan(problem);
      PlacementProblem fewer = problem.withoutChild(Lists.ref("c0"));
      OptimalPlan after = plan.revise(old -> old.withoutChild(Lists.ref("c0")), Progress.UNWATCHED)
          .orElseThrow()
          .after();
      assertThat(after
              .plan()
              .score()
              .compareTo(WholeListPlanner.of(balance).plan(fewer).plan().score(), balance))
          .as("seed %s", seed)
          .isZero();
      assertThat(after.certificate().check(after.plan()).accepted()).isTrue();
    }
    PlacementProblem siblings = Lists.draw(new Random(1), 5, 3)
        .addTogether(Set.of(Lists.ref("c1"), Lists.ref("c2")))
        .build();
    OptimalPlan plan = WholeListPlanner.of(Balance.evennessFirst()).plan(siblings);
    assertThat(plan.revise(old -> old.withoutChild(Lists.ref("c0")), (done, all) -> false))
        .isEmpty();
  }

  @Test
  void aFixingMayBeLoosened() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 2))
        .addSchool(Lists.school(2, 2, 2))
        .addChild(Lists.child("a", 1, 0, 2, 5000))
        .build();
    OptimalPlan fixed = WholeListPlanner.of(Balance.evennessFirst())
        .plan(problem.fixing(Lists.ref("a"), Lists.urn(2)));
    assertThat(fixed.plan().schoolOf(Lists.ref("a"))).contains(Lists.urn(2));
    OptimalPlan loose = fixed.loosening(Lists.ref("a")).after();
    assertThat(loose.plan().schoolOf(Lists.ref("a"))).contains(Lists.urn(1));
    assertThat(loose.problem().fixed()).isEmpty();
    assertThat(loose.problem().feasible(Lists.ref("a"))).hasSize(2);
    assertThat(loose.certificate().check(loose.plan()).accepted()).isTrue();
  }

  @Test
  void aFixedChildMayBeFixedElsewhere() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 1))
        .addChild(Lists.child("k1", 1, 0, 2, 9))
        .build();
    OptimalPlan fixed =
        PLANNER.plan(problem).fixing(Lists.ref("k1"), Lists.urn(1)).after();
    OptimalPlan elsewhere = fixed.fixing(Lists.ref("k1"), Lists.urn(2)).after();
    assertThat(elsewhere.problem().fixed()).isEqualTo(Map.of(Lists.ref("k1"), Lists.urn(2)));
    assertThat(elsewhere.plan().schoolOf(Lists.ref("k1"))).contains(Lists.urn(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fixed.fixing(Lists.ref("k1"), Lists.urn(3)))
        .withMessage("PlacementProblem fixing: must be a feasible school of k1, but was 100003");
  }
}
