/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.junit.jupiter.api.Test;

/** Checks certificates with public figures alone, as anybody could. */
class OutsideCheckTest {

  /** Whether the prices prove a plan, by the conditions in the certificate's description. */
  private static boolean proves(
      PlacementProblem problem, Certificate certificate, Map<PupilReference, Urn> plan) {
    CertificateWeights weights = certificate.weights();
    Map<Urn, Integer> inSchool = new HashMap<>();
    Map<Urn, Map<YearGroup, Integer>> inYear = new HashMap<>();
    boolean proved = true;
    for (PlacementChild child : problem.children()) {
      YearGroup year = child.need().yearGroup();
      long unplaced = problem.held().containsKey(child.reference())
          ? weights.unplacedHeld()
          : weights.unplaced().get(child.priority());
      if (problem.fixed().containsKey(child.reference())) {
        unplaced = weights.unplacedFixed().get(child.priority());
      }
      long least = unplaced;
      Optional<Urn> own = Optional.ofNullable(plan.get(child.reference()));
      long here = own.isEmpty() ? unplaced : Long.MAX_VALUE;
      for (PlacementOption option : child.options()) {
        if (problem.feasible(child.reference()).contains(option.school())) {
          long cost = weights.unsuitability() * option.unsuitability()
              + certificate.prices().get(option.school())
              + surcharge(certificate, option.school(), year);
          least = Math.min(least, cost);
          here = own.equals(Optional.of(option.school())) ? cost : here;
        }
      }
      proved &= here <= least;
      if (own.isPresent()) {
        inSchool.merge(own.get(), 1, Integer::sum);
        inYear.computeIfAbsent(own.get(), school -> new HashMap<>()).merge(year, 1, Integer::sum);
      }
    }
    for (PlacementSchool school : problem.schools()) {
      int children = inSchool.getOrDefault(school.school(), 0);
      long price = certificate.prices().get(school.school());
      proved &= children <= school.limit();
      proved &= children == 0
          || children > school.limit()
          || weights.unevenness() * problem.units(school.school(), children) <= price;
      proved &= children >= school.limit()
          || price <= weights.unevenness() * problem.units(school.school(), children + 1);
      for (Map.Entry<YearGroup, Integer> limit : school.yearLimits().entrySet()) {
        int ofYear = inYear.getOrDefault(school.school(), Map.of()).getOrDefault(limit.getKey(), 0);
        long surcharge = surcharge(certificate, school.school(), limit.getKey());
        proved &= ofYear <= limit.getValue()
            && surcharge >= 0
            && (surcharge == 0 || ofYear == limit.getValue());
      }
    }
    return proved;
  }

  private static long surcharge(Certificate certificate, Urn school, YearGroup year) {
    Long surcharge = certificate.surcharges().get(school, year);
    return surcharge == null ? 0 : surcharge;
  }

  @Test
  void anybodyCanCheckACertificateWithPublishedFigures() {
    int unplaced = 0;
    int rejected = 0;
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      PlacementProblem problem = seed % 2 == 0
          ? Lists.draw(random, 5, 3).build()
          : Lists.draw(random, 5, 3)
              .addTogether(Set.of(Lists.ref("c0"), Lists.ref("c1")))
              .build();
      OptimalPlan plan = WholeListPlanner.of(Lists.drawBalance(random))
          .plan(seed % 3 == 0 ? Lists.fixing(problem, random) : problem);
      Map<PupilReference, Urn> placements = new HashMap<>(plan.plan().placements());
      assertThat(proves(plan.problem(), plan.certificate(), placements))
          .as("seed %s", seed)
          .isTrue();
      unplaced += plan.plan().unplaced().size();
      for (PupilReference child : plan.plan().placements().keySet()) {
        placements.remove(child);
        PlacementPlan other = PlacementPlan.of(plan.problem(), placements);
        boolean accepted = plan.certificate().check(other).accepted();
        assertThat(proves(plan.problem(), plan.certificate(), placements)).isEqualTo(accepted);
        rejected += accepted ? 0 : 1;
      }
    }
    assertThat(unplaced).isGreaterThan(300);
    assertThat(rejected).isGreaterThan(300);
  }

  @Test
  void theWeightsAreOfTheClassesInTheirOrder() {
    PlacementProblem problem = Lists.draw(new Random(3), 4, 3).build();
    CertificateWeights weights =
        WholeListPlanner.of(Balance.evennessFirst()).plan(problem).certificate().weights();
    assertThat(weights.unplaced().keySet()).containsExactly("urgent", "soon", "later");
    assertThat(List.copyOf(weights.unplaced().values()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(List.copyOf(weights.unplacedFixed().values()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(weights.unplacedFixed().get("later")).isGreaterThan(weights.unplacedHeld());
    assertThat(weights.unplacedHeld()).isGreaterThan(weights.unplaced().get("urgent"));
  }

  @Test
  void theUnitsOfAChildAreThoseOfTheSum() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 3, 2))
        .addSchool(Lists.school(2, 1000, 2).carrying(new CarriedLoad(0, 1)))
        .build();
    assertThat(problem.units(Lists.urn(1), 1)).isEqualTo(167);
    assertThat(problem.units(Lists.urn(1), 2)).isEqualTo(500);
    assertThat(problem.units(Lists.urn(2), 1)).isZero();
    for (int further : new int[] {0, 3}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> problem.units(Lists.urn(1), further))
          .withMessage(
              "PlacementProblem units: must be of a child from 1 to the limit 2 of 100001, but"
                  + " were of " + further);
    }
  }
}
