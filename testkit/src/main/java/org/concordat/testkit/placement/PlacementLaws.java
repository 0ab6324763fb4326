/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementPlan;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.placement.Unplaced;

/**
 * What holds for every planner.
 *
 * <p>A test of one implements this interface:
 *
 * <pre>{@code
 * class OwnPlannerProperties implements PlacementLaws {
 *   public PlacementPlan plan(PlacementProblem problem) {
 *     return new OwnPlanner().plan(problem);
 *   }
 * }
 * }</pre>
 */
public interface PlacementLaws {

  /**
   * The planner.
   *
   * @param problem a problem
   * @return its plan
   */
  PlacementPlan plan(PlacementProblem problem);

  /**
   * The problems to plan for.
   *
   * @return by default those of {@link PlacementArbitraries#problems()}
   */
  @Provide
  default Arbitrary<PlacementProblem> problems() {
    return PlacementArbitraries.problems();
  }

  /**
   * No school and no year group is above its limit, and no school that was ruled out is chosen.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void limitsAndFiltersAreKept(@ForAll("problems") PlacementProblem problem) {
    PlacementPlan plan = plan(problem);
    holds(
        plan.breaches().isEmpty(),
        "A plan keeps limits and filters, but of %s: %s",
        problem,
        plan.breaches());
  }

  /**
   * No child goes to a school that permanently excluded it.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void nobodyGoesBackToAnExcluder(@ForAll("problems") PlacementProblem problem) {
    PlacementPlan plan = plan(problem);
    for (PlacementChild child : problem.children()) {
      holds(
          plan.schoolOf(child.reference())
              .filter(child.need().excludedBy()::contains)
              .isEmpty(),
          "No child goes to a school that excluded it, but %s goes to one of %s",
          child.reference(),
          child.need().excludedBy());
    }
  }

  /**
   * Every child is placed or comes back with a reason.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void nobodyIsLost(@ForAll("problems") PlacementProblem problem) {
    PlacementPlan plan = plan(problem);
    ImmutableSet<PupilReference> children = problem.children().stream()
        .map(PlacementChild::reference)
        .collect(ImmutableSet.toImmutableSet());
    Map<PupilReference, Urn> placed = plan.placements();
    ImmutableSet<PupilReference> unplaced =
        plan.unplaced().stream().map(Unplaced::child).collect(ImmutableSet.toImmutableSet());
    holds(
        children.equals(
                ImmutableSet.builder().addAll(placed.keySet()).addAll(unplaced).build())
            && placed.size() + unplaced.size() == children.size(),
        "Every child is placed or unplaced, but of %s there were %s and %s",
        children,
        placed,
        unplaced);
  }

  /**
   * The order in which schools and children are listed decides nothing.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void orderDecidesNothing(@ForAll("problems") PlacementProblem problem) {
    PlacementProblem reversed =
        withParts(problem, problem.schools().reverse(), problem.children().reverse());
    holds(
        plan(problem).placements().equals(plan(reversed).placements()),
        "The order of a list decides nothing, but %s and %s differ",
        plan(problem),
        plan(reversed));
  }

  /**
   * A problem of other parts with the classes and the resolution of a given one.
   *
   * @param problem the given one
   * @param schools its schools
   * @param children its children
   * @return the problem
   */
  static PlacementProblem withParts(
      PlacementProblem problem, List<PlacementSchool> schools, List<PlacementChild> children) {
    return PlacementProblem.builder()
        .priorities(problem.priorities().toArray(String[]::new))
        .resolution(problem.resolution())
        .addSchools(schools)
        .addChildren(children)
        .build();
  }
}
