/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableMultiset;
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
import org.concordat.fairaccess.share.ChildNeed;

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
   * No school takes more than its limit, counted here from the placements alone.
   *
   * @param problem any problem
   */
  @Property(tries = 100)
  default void noSchoolIsAboveItsLimit(@ForAll("problems") PlacementProblem problem) {
    ImmutableMultiset<Urn> taken =
        ImmutableMultiset.copyOf(plan(problem).placements().values());
    for (PlacementSchool school : problem.schools()) {
      holds(
          taken.count(school.school()) <= school.limit(),
          "No school is above its limit, but %s of limit %s takes %s",
          school.school(),
          school.limit(),
          taken.count(school.school()));
    }
  }

  /**
   * A school that excluded a child is never chosen for it, and the child goes elsewhere or nowhere.
   *
   * @param problem any problem; each child that was placed is taken to have been excluded by its school
   */
  @Property(tries = 100)
  default void aSchoolThatExcludedAChildIsNeverChosen(
      @ForAll("problems") PlacementProblem problem) {
    Map<PupilReference, Urn> first = plan(problem).placements();
    PlacementProblem.Builder barred = PlacementProblem.builder()
        .priorities(problem.priorities().toArray(String[]::new))
        .resolution(problem.resolution())
        .addAllSchools(problem.schools());
    for (PlacementChild child : problem.children()) {
      Urn school = first.get(child.reference());
      barred.addChild(
          school == null
              ? child
              : PlacementChild.builder()
                  .from(child)
                  .need(ChildNeed.of(child.need().yearGroup(), ImmutableSet.of(school)))
                  .build());
    }
    Map<PupilReference, Urn> second = plan(barred.build()).placements();
    first.forEach((child, school) -> holds(
        !school.equals(second.get(child)),
        "A school that excluded a child is never chosen, but %s was for %s",
        school,
        child));
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
        .addAllSchools(schools)
        .addAllChildren(children)
        .build();
  }
}
