/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class SiblingsTest {

  private static final Balance EQUAL = Balance.of(Ratio.ONE);

  private static PlacementProblem.Builder twins() {
    return PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 2))
        .addChild(Lists.child("a", 1, 0, 2, 300))
        .addChild(Lists.child("b", 1, 0, 2, 300));
  }

  @Test
  void edge26_twinsStayTogetherWhereAskedAndEachIsACase() {
    OptimalPlan apart = WholeListPlanner.of(EQUAL).plan(twins().build());
    assertThat(apart.plan().placements().values())
        .containsExactlyInAnyOrder(Lists.urn(1), Lists.urn(2));
    assertThat(apart.bestApart()).isEmpty();
    OptimalPlan kept = WholeListPlanner.of(EQUAL)
        .plan(twins().addTogether(Set.of(Lists.ref("a"), Lists.ref("b"))).build());
    assertThat(kept.plan().placements().values()).containsExactly(Lists.urn(2), Lists.urn(2));
    assertThat(kept.plan().score().placedInAll()).isEqualTo(2);
    assertThat(kept.bestApart()).contains(apart.plan().score());
    assertThat(kept.certificate().check(kept.plan()).accepted()).isTrue();
    assertThat(kept.why(Lists.ref("a")).ruledOut())
        .flatExtracting(one -> one.reasons())
        .extracting(Reason::message)
        .containsExactly("the siblings go to 100002 together, not to 100001");
    assertThat(kept.notes()).isEmpty();
  }

  @Test
  void siblingsStayApartWhereTogetherAChildWouldBeLeftOut() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL)
        .plan(twins()
            .addChild(Lists.child("c", 2, 0))
            .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
            .build());
    assertThat(plan.plan().score().placedInAll()).isEqualTo(3);
    assertThat(plan.notes())
        .extracting(note -> note.reason().toString())
        .containsExactly(
            "placement.siblings-apart: no school can take all 2 siblings without leaving"
                + " out another child");
    assertThat(plan.bestApart()).contains(plan.plan().score());
  }

  @Test
  void oneGroupGoesWhereTheSumIsLeast() {
    for (int seed = 0; seed < 500; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed), 2 + seed % 4, 4)
          .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
          .build();
      OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem);
      Score free = plan.bestApart().orElseThrow();
      Optional<Score> least = Optional.empty();
      ImmutableSortedSet<Urn> schools = problem.feasible(Lists.ref("c0"));
      for (Urn school : schools) {
        Map<PupilReference, Urn> kept = Map.of(Lists.ref("c0"), school, Lists.ref("c1"), school);
        Optional<Score> best = problem.feasible(Lists.ref("c1")).contains(school)
            ? Lists.best(problem, EQUAL, kept).filter(one -> one.placed().equals(free.placed()))
            : Optional.empty();
        if (best.isPresent() && (least.isEmpty() || best.get().compareTo(least.get(), EQUAL) < 0)) {
          least = best;
        }
      }
      Score expected = plan.notes().isEmpty() ? least.orElseThrow() : free;
      assertThat(plan.plan().score().compareTo(expected, EQUAL))
          .as("seed %s", seed)
          .isZero();
      boolean together =
          plan.plan().schoolOf(Lists.ref("c0")).equals(plan.plan().schoolOf(Lists.ref("c1")));
      assertThat(together || !plan.notes().isEmpty()).as("seed %s", seed).isTrue();
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
    }
  }

  @Test
  void aTieWithAnotherChildDoesNotPartSiblings() {
    for (String third : new String[] {"0", "aa", "c"}) {
      OptimalPlan plan = WholeListPlanner.of(EQUAL)
          .plan(PlacementProblem.builder()
              .priorities("all")
              .addSchool(Lists.school(1, 2, 2))
              .addChild(Lists.child("a", 1, 5))
              .addChild(Lists.child("b", 1, 5))
              .addChild(Lists.child(third, 1, 5))
              .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
              .build());
      assertThat(plan.notes()).isEmpty();
      assertThat(plan.plan().placements()).containsOnlyKeys(Lists.ref("a"), Lists.ref("b"));
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
    }
  }

  @Test
  void aCheaperChildOfTheSameClassDoesNotPartSiblingsAndOneOfAHigherClassDoes() {
    for (String priority : new String[] {"same", "higher"}) {
      OptimalPlan plan = WholeListPlanner.of(EQUAL)
          .plan(PlacementProblem.builder()
              .priorities("higher", "same")
              .addSchool(Lists.school(1, 2, 2))
              .addChild(Lists.child("a", "same", Lists.YEAR_9, 1, 500))
              .addChild(Lists.child("b", "same", Lists.YEAR_9, 1, 500))
              .addChild(Lists.child("c", priority, Lists.YEAR_9, 1, 0))
              .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
              .build());
      boolean kept = priority.equals("same");
      assertThat(plan.notes().isEmpty()).isEqualTo(kept);
      assertThat(plan.plan().schoolOf(Lists.ref("c")).isPresent()).isEqualTo(!kept);
      assertThat(plan.plan().score().placedInAll()).isEqualTo(2);
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
      Score apart = plan.bestApart().orElseThrow();
      assertThat(apart.unsuitability()).isEqualTo(500);
    }
  }

  @Test
  void siblingsArePartedOnlyWhereNoSchoolTakesThemAll() {
    int kept = 0;
    int parted = 0;
    for (int seed = 0; seed < 1500; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed), 3 + seed % 4, 2 + seed % 2)
          .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
          .build();
      OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem);
      Score free = plan.bestApart().orElseThrow();
      boolean possible = problem.feasible(Lists.ref("c0")).stream()
          .filter(problem.feasible(Lists.ref("c1"))::contains)
          .map(school ->
              Lists.best(problem, EQUAL, Map.of(Lists.ref("c0"), school, Lists.ref("c1"), school)))
          .flatMap(Optional::stream)
          .anyMatch(best -> best.placed().equals(free.placed()));
      assertThat(plan.notes().isEmpty()).as("seed %s", seed).isEqualTo(possible);
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
      kept += possible ? 1 : 0;
      parted += possible ? 0 : 1;
    }
    assertThat(kept).isGreaterThan(100);
    assertThat(parted).isGreaterThan(100);
  }

  @Test
  void aGroupKeptTogetherIsNotPartedForALaterOne() {
    for (int seed = 0; seed < 500; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed), 5 + seed % 2, 3)
          .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
          .addTogether(Set.of(Lists.ref("c2"), Lists.ref("c3")))
          .build();
      OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem);
      long parted = problem.together().stream()
          .filter(group -> {
            Optional<Urn> school = plan.plan().schoolOf(group.first());
            return school.isEmpty() || !school.equals(plan.plan().schoolOf(group.last()));
          })
          .count();
      assertThat(parted).as("seed %s", seed).isLessThanOrEqualTo(plan.notes().size());
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
    }
  }

  @Test
  void aSiblingStaysFixedThroughALaterChange() {
    OptimalPlan moved = WholeListPlanner.of(EQUAL)
        .plan(threeSchools())
        .fixing(Lists.ref("a"), Lists.urn(3))
        .after();
    OptimalPlan later = moved.withLimit(Lists.urn(1), 3).after();
    assertThat(later.plan().placements().values()).containsExactly(Lists.urn(3), Lists.urn(3));
  }

  @Test
  void aSiblingFixedByThePanelStaysThroughEveryUnrelatedChange() {
    PlacementProblem fixed = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 3, 5))
        .addSchool(Lists.school(2, 3, 5))
        .addChild(Lists.child("a", 1, 500, 2, 0))
        .addChild(Lists.child("b", 1, 500, 2, 0))
        .addChild(Lists.child("z", 1, 0, 2, 0))
        .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
        .build()
        .fixing(Lists.ref("a"), Lists.urn(1));
    WholeListPlanner planner = WholeListPlanner.of(EQUAL);
    OptimalPlan plan = planner.plan(fixed);
    assertThat(plan.why(Lists.ref("a")).ruledOut())
        .flatExtracting(one -> one.reasons())
        .extracting(Reason::message)
        .containsExactly("the child is fixed at 100001, not at 100002");
    PlacementChild more = Lists.child("y", 1, 0, 2, 0);
    for (OptimalPlan later : List.of(
        plan.withoutChild(Lists.ref("z")).after(),
        plan.withChild(more).after(),
        plan.withChild(more).after().withoutChild(Lists.ref("z")).after(),
        plan.withLimit(Lists.urn(2), 9).after(),
        planner.plan(plan.problem()))) {
      assertThat(later.plan().schoolOf(Lists.ref("a"))).contains(Lists.urn(1));
      assertThat(later.plan().schoolOf(Lists.ref("b"))).contains(Lists.urn(1));
    }
  }

  @Test
  void whatChildrenAreCalledDecidesNeitherWhoStaysTogetherNorWhere() {
    int parted = 0;
    for (int seed = 0; seed < 400; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed), 6, 3).build();
      OptimalPlan plan = renamed(problem, List.of("c0", "c1", "c2", "c3", "c4", "c5"));
      OptimalPlan other = renamed(problem, List.of("z", "b", "a", "y", "x", "c"));
      assertThat(other.notes()).as("seed %s", seed).hasSameSizeAs(plan.notes());
      assertThat(other.plan().score().compareTo(plan.plan().score(), EQUAL))
          .as("seed %s", seed)
          .isZero();
      parted += plan.notes().size();
    }
    assertThat(parted).isGreaterThan(50);
  }

  /** The plan with the children called otherwise, the first two and the next two of them siblings. */
  private static OptimalPlan renamed(PlacementProblem problem, List<String> names) {
    PlacementProblem.Builder other = PlacementProblem.builder()
        .priorities(problem.priorities().toArray(String[]::new))
        .resolution(problem.resolution())
        .addAllSchools(problem.schools());
    for (int index = 0; index < names.size(); index++) {
      other.addChild(PlacementChild.builder()
          .from(problem.children().get(index))
          .reference(Lists.ref(names.get(index)))
          .build());
    }
    return WholeListPlanner.of(EQUAL)
        .plan(other
            .addTogether(Set.of(Lists.ref(names.get(0)), Lists.ref(names.get(1))))
            .addTogether(Set.of(Lists.ref(names.get(2)), Lists.ref(names.get(3))))
            .build());
  }

  @Test
  void whyNotElsewhereIsSaidForSiblingsTogether() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(threeSchools());
    WhyTogether why = plan.whyTogether(Lists.ref("b"));
    assertThat(why.siblings()).containsExactly(Lists.ref("a"), Lists.ref("b"));
    assertThat(why.school()).contains(Lists.urn(2));
    assertThat(why.alternatives()).containsOnlyKeys(Lists.urn(3));
    assertThat(why.alternatives().get(Lists.urn(3)).cost(EQUAL)).isEqualTo(Ratio.of(2 * 600));
    assertThat(why.alternatives().get(Lists.urn(3)).moves()).hasSize(2);
    assertThat(why.ruledOut())
        .flatExtracting(one -> one.reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "placement.siblings-no-room: school 100001 has no places for all 2 siblings");
    assertThat(why.explanation().render())
        .contains("school of the siblings [a, b]: 100002")
        .contains("all at 100003 instead: cost at " + EQUAL + ": 1200");
  }

  @Test
  void aChildLeftOutIsNotShownAsASaving() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL)
        .plan(PlacementProblem.builder()
            .priorities("first", "second")
            .addSchool(Lists.school(1, 2, 2))
            .addSchool(Lists.school(2, 2, 1))
            .addChild(Lists.child("k", "first", Lists.YEAR_9, 1, 50))
            .addChild(Lists.child("s1", "second", Lists.YEAR_9, 1, 0, 2, 40))
            .addChild(Lists.child("s2", "second", Lists.YEAR_9, 1, 0))
            .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
            .build());
    WhyTogether why = plan.whyTogether(Lists.ref("s1"));
    assertThat(why.alternatives().get(Lists.urn(1)).cost(EQUAL)).isLessThan(Ratio.ZERO);
    assertThat(why.explanation().inputs())
        .extracting(one -> one.label() + ": " + one.result())
        .contains("all at 100001 instead: not to be compared by cost; placed, class by class: "
            + "[0, 2] instead of [1, 2]");
    assertThat(why.explanation().render()).contains("fewer placed: 1 children");
  }

  @Test
  void whereOtherSiblingsAreHeldIsSaid() {
    PlacementProblem.Builder twoPairs = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 2))
        .addSchool(Lists.school(2, 2, 2))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
        .addTogether(Set.of(Lists.ref("t1"), Lists.ref("t2")));
    for (String key : new String[] {"s1", "s2", "t1", "t2"}) {
      boolean first = key.startsWith("s");
      twoPairs.addChild(Lists.child(key, 1, first ? 0 : 9, 2, first ? 9 : 0));
    }
    WhyTogether why =
        WholeListPlanner.of(EQUAL).plan(twoPairs.build()).whyTogether(Lists.ref("s1"));
    assertThat(why.school()).contains(Lists.urn(1));
    assertThat(why.alternatives()).isEmpty();
    assertThat(why.ruledOut())
        .flatExtracting(one -> one.reasons())
        .extracting(Reason::message)
        .containsExactly("school 100002 has no places for all 2 siblings beside the children fixed"
            + " or held there, 2 in number");
  }

  @Test
  void siblingsTakeNoPlaceOfAFixedChild() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 2))
        .addSchool(Lists.school(2, 2, 1))
        .addChild(Lists.child("k", 1, 9, 2, 0))
        .addChild(Lists.child("s1", 1, 0, 2, 0))
        .addChild(Lists.child("s2", 1, 0))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
        .build();
    OptimalPlan fixed = WholeListPlanner.of(EQUAL)
        .plan(problem)
        .fixing(Lists.ref("k"), Lists.urn(1))
        .after();
    assertThat(fixed.plan().placements())
        .isEqualTo(Map.of(
            Lists.ref("k"), Lists.urn(1),
            Lists.ref("s1"), Lists.urn(2),
            Lists.ref("s2"), Lists.urn(1)));
    assertThat(fixed.notes())
        .extracting(note -> note.reason().code())
        .containsExactly(PlacementReasons.NO_ROOM_TOGETHER);
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      PlacementProblem drawn = Lists.fixing(
          Lists.draw(random, 4 + seed % 3, 3)
              .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
              .build(),
          random);
      OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(drawn);
      assertThat(plan.plan().score().placed())
          .as("seed %s", seed)
          .isEqualTo(Lists.best(drawn, EQUAL).placed());
      OptimalPlan unasked = WholeListPlanner.of(EQUAL).plan(unasked(drawn));
      assertThat(Lists.fixedPlaced(plan.plan()))
          .as("seed %s", seed)
          .isEqualTo(Lists.fixedPlaced(unasked.plan()));
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
    }
  }

  /** The problem with nobody to be kept together. */
  private static PlacementProblem unasked(PlacementProblem problem) {
    PlacementProblem other = PlacementProblem.builder()
        .priorities(problem.priorities().toArray(String[]::new))
        .resolution(problem.resolution())
        .addAllSchools(problem.schools())
        .addAllChildren(problem.children())
        .build();
    for (Map.Entry<PupilReference, Urn> one : problem.fixed().entrySet()) {
      other = other.fixing(one.getKey(), one.getValue());
    }
    return other;
  }

  @Test
  void whyTogetherIsAskedOfSiblingsAndNamesTheirOwnSchools() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL)
        .plan(twins()
            .addSchool(Lists.school(3, 2, 2))
            .addChild(Lists.child("c", 3, 0))
            .addTogether(Set.of(Lists.ref("b"), Lists.ref("c")))
            .build());
    assertThat(plan.whyTogether(Lists.ref("c")).school()).isEmpty();
    assertThat(plan.whyTogether(Lists.ref("c")).alternatives()).isEmpty();
    assertThat(plan.whyTogether(Lists.ref("c")).ruledOut())
        .flatExtracting(one -> one.reasons())
        .extracting(Reason::message)
        .containsExactly(
            "school 100001 is not open to all 2 siblings",
            "school 100002 is not open to all 2 siblings",
            "school 100003 is not open to all 2 siblings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.whyTogether(Lists.ref("a")))
        .withMessage("OptimalPlan siblings: must be kept together, but a is alone");
  }

  @Test
  void whichSiblingsArePartedAndWhyIsSaid() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL)
        .plan(PlacementProblem.builder()
            .priorities("all")
            .addSchool(Lists.school(1, 2, 9))
            .addSchool(Lists.school(2, 2, 1))
            .addSchool(Lists.school(3, 2, 9))
            .addChild(Lists.child("a", 1, 0))
            .addChild(Lists.child("b", 3, 0))
            .addChild(Lists.child("c", 2, 0, 1, 0))
            .addChild(Lists.child("d", 2, 0, 3, 0))
            .addTogether(Set.of(Lists.ref("c"), Lists.ref("d")))
            .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
            .build());
    assertThat(plan.notes())
        .extracting(note -> note.siblings() + " " + note.reason())
        .containsExactly(
            "[a, b] placement.siblings-no-common-school: no school is an option of all 2 siblings",
            "[c, d] placement.siblings-no-room: school 100002 has no places for all 2 siblings");
  }

  private static PlacementProblem.Builder heldAtTheFirst(int limit) {
    PlacementProblem.Builder list = PlacementProblem.builder()
        .priorities("first", "second")
        .addSchool(Lists.school(1, 2, limit))
        .addSchool(Lists.school(2, 2, 1))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
        .addTogether(Set.of(Lists.ref("t1"), Lists.ref("t2")));
    for (String key : new String[] {"s1", "s2"}) {
      list.addChild(Lists.child(key, "first", Lists.YEAR_9, 1, 0));
    }
    return list;
  }

  @Test
  void siblingsWithoutRoomBesideThoseHeldThereAreToldSo() {
    for (int options : new int[] {1, 2}) {
      PlacementProblem.Builder list = heldAtTheFirst(3);
      for (String key : new String[] {"t1", "t2"}) {
        list.addChild(
            options == 1
                ? Lists.child(key, "second", Lists.YEAR_9, 1, 0)
                : Lists.child(key, "second", Lists.YEAR_9, 1, 0, 2, 0));
      }
      assertThat(WholeListPlanner.of(EQUAL).plan(list.build()).notes())
          .extracting(note -> note.siblings() + " " + note.reason().message())
          .containsExactly(
              options == 1
                  ? "[t1, t2] school 100001 has no places for all 2 siblings beside the children"
                      + " fixed or held there, 2 in number"
                  : "[t1, t2] none of the 2 schools that are options of all 2 siblings has places"
                      + " for them all beside the children fixed or held there, 2 in number");
    }
  }

  @Test
  void anAlternativeSaysThatItTakesThePlaceOfHeldSiblings() {
    OptimalPlan plan = WholeListPlanner.of(Balance.of(Ratio.of(2)))
        .plan(PlacementProblem.builder()
            .priorities("all")
            .addSchool(Lists.school(1, 2, 2))
            .addChild(Lists.child("k1", 1, 0))
            .addChild(Lists.child("s1", 1, 50))
            .addChild(Lists.child("s2", 1, 50))
            .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
            .build());
    assertThat(plan.why(Lists.ref("k1")).explanation().render())
        .contains("at 100001 instead: not to be compared by cost")
        .contains("left without a school: one of all, fixed or held at a school");
    assertThat(plan.plan()
            .difference(PlacementPlan.of(
                plan.problem(),
                Map.of(Lists.ref("k1"), Lists.urn(1), Lists.ref("s1"), Lists.urn(1))))
            .isComparable())
        .isFalse();
  }

  @Test
  void theSchoolToWhichSiblingsGoIsNotRuledOut() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("first", "second")
        .addSchool(Lists.school(1, 2, 2))
        .addChild(Lists.child("k1", "second", Lists.YEAR_9, 1, 0))
        .addChild(Lists.child("s1", "first", Lists.YEAR_9, 1, 0))
        .addChild(Lists.child("s2", "first", Lists.YEAR_9, 1, 0))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2")))
        .build();
    for (String key : new String[] {"k1", "s1", "s2"}) {
      problem = problem.fixing(Lists.ref(key), Lists.urn(1));
    }
    WhyTogether why = WholeListPlanner.of(EQUAL).plan(problem).whyTogether(Lists.ref("s1"));
    assertThat(why.school()).contains(Lists.urn(1));
    assertThat(why.alternatives()).isEmpty();
    assertThat(why.ruledOut()).isEmpty();
  }

  @Test
  void whoPartsSiblingsIsToldSoAndWhatTheCertificateIsFor() {
    PlacementProblem problem = threeSchools();
    OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem);
    PlacementPlan panels = PlacementPlan.of(
        problem, Map.of(Lists.ref("a"), Lists.urn(1), Lists.ref("b"), Lists.urn(2)));
    assertThat(plan.plan().parted()).isEmpty();
    assertThat(PlacementPlan.of(problem, Map.of()).parted()).isEmpty();
    PlanDifference difference = plan.plan().difference(panels);
    assertThat(difference.breaches())
        .extracting(breach -> breach.children() + " " + breach.reason())
        .containsExactly(
            "[a, b] placement.siblings-parted: the 2 siblings do not all go to one school");
    assertThat(difference.isComparable()).isTrue();
    assertThat(panels.difference(panels).breaches()).isEmpty();
    assertThat(plan.certificate().check(panels).objections())
        .extracting(Reason::message)
        .containsExactly("the certificate is for other schools, children, classes or options:"
            + " PlacementProblem of 2 children and 3 schools, in which siblings are held at their"
            + " schools, as OptimalPlan.problem() has them");
    assertThat(plan.problem().held())
        .isEqualTo(Map.of(Lists.ref("a"), Lists.urn(2), Lists.ref("b"), Lists.urn(2)));
  }

  @Test
  void siblingsGoOnTogetherWhenTheirSchoolCloses() {
    OptimalPlan kept = WholeListPlanner.of(EQUAL).plan(threeSchools());
    assertThat(kept.plan().placements().values()).containsExactly(Lists.urn(2), Lists.urn(2));
    Revision closed = kept.closing(Lists.urn(2));
    assertThat(closed.after().plan().placements().values())
        .containsExactly(Lists.urn(3), Lists.urn(3));
    assertThat(closed.after().notes()).isEmpty();
    assertThat(closed.after().certificate().check(closed.after().plan()).accepted())
        .isTrue();
  }

  @Test
  void whoIsLeftOfAPairIsHeldByNobody() {
    OptimalPlan kept = WholeListPlanner.of(EQUAL).plan(threeSchools());
    OptimalPlan alone = kept.withoutChild(Lists.ref("b")).after();
    assertThat(alone.plan().schoolOf(Lists.ref("a"))).contains(Lists.urn(1));
    assertThat(alone.bestApart()).isEmpty();
  }

  @Test
  void aSiblingFixedElsewhereTakesTheOthersAlong() {
    OptimalPlan kept = WholeListPlanner.of(EQUAL).plan(threeSchools());
    OptimalPlan moved = kept.fixing(Lists.ref("a"), Lists.urn(3)).after();
    assertThat(moved.plan().placements().values()).containsExactly(Lists.urn(3), Lists.urn(3));
  }

  private static PlacementProblem threeSchools() {
    return PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 2))
        .addSchool(Lists.school(3, 2, 2))
        .addChild(Lists.child("a", 1, 0, 2, 300, 3, 900))
        .addChild(Lists.child("b", 1, 0, 2, 300, 3, 900))
        .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
        .build();
  }

  @Test
  void aRevisedPlanIsTheOneFromTheBeginning() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = Lists.draw(random, 3 + seed % 3, 4)
          .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
          .build();
      WholeListPlanner planner = WholeListPlanner.of(EQUAL);
      OptimalPlan plan = planner.plan(problem);
      Urn school = Lists.urn(random.nextInt(4));
      int limit = random.nextInt(4);
      PlacementChild child = problem.child(Lists.ref("c2"));
      PlacementProblem fewer = problem.withoutChild(Lists.ref("c2"));
      assertSame(
          seed,
          plan.withLimit(school, limit).after(),
          planner.plan(problem.withSchool(problem.school(school).withLimit(limit))));
      assertSame(seed, planner.plan(fewer).withChild(child).after(), plan);
      assertSame(seed, plan.withoutChild(Lists.ref("c2")).after(), planner.plan(fewer));
      assertSame(seed, planner.plan(plan.problem()), plan);
      for (Urn feasible : problem.feasible(Lists.ref("c0"))) {
        assertSame(
            seed,
            plan.fixing(Lists.ref("c0"), feasible).after(),
            planner.plan(problem.fixing(Lists.ref("c0"), feasible)));
      }
    }
  }

  private static void assertSame(int seed, OptimalPlan revised, OptimalPlan begun) {
    assertThat(revised.plan()).as("seed %s", seed).isEqualTo(begun.plan());
    assertThat(revised.notes()).as("seed %s", seed).isEqualTo(begun.notes());
    assertThat(revised.bestApart()).as("seed %s", seed).isEqualTo(begun.bestApart());
    assertThat(revised.certificate().check(revised.plan()).accepted()).isTrue();
  }

  @Test
  void groupsAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twins().addTogether(Set.of(Lists.ref("a"))).build())
        .withMessage("PlacementProblem together: must be two or more siblings, but were [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> twins().addTogether(Set.of(Lists.ref("a"), Lists.ref("x"))).build())
        .withMessage("PlacementProblem children: must hold the child, but x was not there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twins()
            .addChild(Lists.child("c", 2, 0))
            .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
            .addTogether(Set.of(Lists.ref("c"), Lists.ref("b")))
            .build())
        .withMessage("PlacementProblem together: must hold a child once, but held b twice");
  }

  @Test
  void withoutOneOfThreeTwoStayTogetherAndWithoutOneOfTwoNobody() {
    PlacementProblem three = twins()
        .addChild(Lists.child("c", 2, 0))
        .addTogether(Set.of(Lists.ref("a"), Lists.ref("b"), Lists.ref("c")))
        .build();
    PlacementProblem two = three.withoutChild(Lists.ref("b"));
    assertThat(two.together())
        .containsExactly(ImmutableSortedSet.of(Lists.ref("a"), Lists.ref("c")));
    assertThat(two.withoutChild(Lists.ref("a")).together()).isEmpty();
  }

  @Test
  void whoeverWatchesMayEndItAmongTheGroups() {
    PlacementProblem problem =
        twins().addTogether(Set.of(Lists.ref("a"), Lists.ref("b"))).build();
    assertThat(WholeListPlanner.of(EQUAL).plan(problem, (done, all) -> all != 1))
        .isEmpty();
  }
}
