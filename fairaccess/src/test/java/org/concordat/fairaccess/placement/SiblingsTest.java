/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
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
        .school(Lists.school(1, 2, 1))
        .school(Lists.school(2, 2, 2))
        .child(Lists.child("a", 1, 0, 2, 300))
        .child(Lists.child("b", 1, 0, 2, 300));
  }

  @Test
  void edge26_twinsStayTogetherWhereAskedAndEachIsACase() {
    OptimalPlan apart = WholeListPlanner.of(EQUAL).plan(twins().build());
    assertThat(apart.plan().placements().values())
        .containsExactlyInAnyOrder(Lists.urn(1), Lists.urn(2));
    assertThat(apart.bestApart()).isEmpty();
    OptimalPlan kept = WholeListPlanner.of(EQUAL)
        .plan(twins().together(Set.of(Lists.ref("a"), Lists.ref("b"))).build());
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
            .child(Lists.child("c", 2, 0))
            .together(Set.of(Lists.ref("a"), Lists.ref("b")))
            .build());
    assertThat(plan.plan().score().placedInAll()).isEqualTo(3);
    assertThat(plan.notes())
        .extracting(Reason::toString)
        .containsExactly(
            "placement.siblings-apart: no school can take all 2 siblings without leaving"
                + " out another child");
    assertThat(plan.bestApart()).contains(plan.plan().score());
  }

  @Test
  void oneGroupGoesWhereTheSumIsLeast() {
    for (int seed = 0; seed < 500; seed++) {
      PlacementProblem problem = Lists.draw(new Random(seed), 2 + seed % 4, 4)
          .together(Set.of(Lists.ref("c0"), Lists.ref("c1")))
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
  void groupsAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twins().together(Set.of(Lists.ref("a"))).build())
        .withMessage("PlacementProblem together: must be two or more siblings, but were [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> twins().together(Set.of(Lists.ref("a"), Lists.ref("x"))).build())
        .withMessage("PlacementProblem children: must hold the child, but x was not there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twins()
            .child(Lists.child("c", 2, 0))
            .together(Set.of(Lists.ref("a"), Lists.ref("b")))
            .together(Set.of(Lists.ref("c"), Lists.ref("b")))
            .build())
        .withMessage("PlacementProblem together: must hold a child once, but held b twice");
  }

  @Test
  void withoutOneOfThreeTwoStayTogetherAndWithoutOneOfTwoNobody() {
    PlacementProblem three = twins()
        .child(Lists.child("c", 2, 0))
        .together(Set.of(Lists.ref("a"), Lists.ref("b"), Lists.ref("c")))
        .build();
    PlacementProblem two = three.withoutChild(Lists.ref("b"));
    assertThat(two.together())
        .containsExactly(ImmutableSortedSet.of(Lists.ref("a"), Lists.ref("c")));
    assertThat(two.withoutChild(Lists.ref("a")).together()).isEmpty();
  }

  @Test
  void whoeverWatchesMayEndItAmongTheGroups() {
    PlacementProblem problem =
        twins().together(Set.of(Lists.ref("a"), Lists.ref("b"))).build();
    assertThat(WholeListPlanner.of(EQUAL).plan(problem, (done, all) -> all != 1))
        .isEmpty();
  }
}
