/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * A plan that none can better, with what proves and explains it.
 *
 * <p>It goes on where it stands: one more child on a list of 2,000 takes one search, not a new start, and so
 * do a child fixed, a school closed or a limit changed. Each gives a {@link Revision} and leaves this plan
 * as it is. A revised plan is as good as one made afresh; of several equally good ones it may be another.
 *
 * <p>Immutable and thread-safe.
 */
public final class OptimalPlan {

  private final PlacementProblem problem;
  private final Balance balance;
  private final Scale scale;
  private final Standing standing;
  private final Optimum optimum;
  private final PlacementPlan plan;
  private final Optional<Score> apart;
  private final ImmutableList<PartedSiblings> notes;

  OptimalPlan(
      PlacementProblem problem,
      Balance balance,
      Scale scale,
      Standing standing,
      Optional<Score> apart,
      ImmutableList<PartedSiblings> notes) {
    this(problem, balance, scale, new Optimum(problem, scale, standing), apart, notes);
  }

  private OptimalPlan(
      PlacementProblem problem,
      Balance balance,
      Scale scale,
      Optimum optimum,
      Optional<Score> apart,
      ImmutableList<PartedSiblings> notes) {
    this.problem = problem;
    this.balance = balance;
    this.scale = scale;
    this.standing = optimum.standing();
    this.optimum = optimum;
    this.plan = PlacementPlan.of(problem, standing);
    this.apart = apart;
    this.notes = notes;
  }

  OptimalPlan noting(Score relaxed, ImmutableList<PartedSiblings> more) {
    return new OptimalPlan(problem, balance, scale, optimum, Optional.of(relaxed), more);
  }

  /**
   * What is optimal: the problem that was given, or, where siblings were to be kept together, the same with
   * each group fixed at its school.
   *
   * @return the problem
   */
  public PlacementProblem problem() {
    return problem;
  }

  /**
   * How evenness was weighed against suitability.
   *
   * @return the balance
   */
  public Balance balance() {
    return balance;
  }

  /**
   * Which child goes where.
   *
   * @return the plan
   */
  public PlacementPlan plan() {
    return plan;
  }

  /**
   * The proof that {@link #plan()} is optimal for {@link #problem()}.
   *
   * @return the prices
   */
  public Certificate certificate() {
    return new Certificate(problem, balance, scale, standing.price());
  }

  /**
   * What would be the best if siblings could be parted; no plan that keeps them together is better.
   *
   * @return the score, or empty if no siblings were to be kept together
   */
  public Optional<Score> bestApart() {
    return apart;
  }

  /**
   * What is to be said of the plan as a whole.
   *
   * @return the siblings who could not be kept together, in the order of their first references
   */
  public ImmutableList<PartedSiblings> notes() {
    return notes;
  }

  /**
   * Why a child goes to its school and not to each other one.
   *
   * @param child its key
   * @return the exact cost of each alternative, and the schools that were ruled out
   * @throws IllegalArgumentException if the child is not on the list
   */
  public WhyHere why(PupilReference child) {
    return whyEach(new int[] {problem.indexOf(child)}).get(0);
  }

  /**
   * Why each child goes to its school, faster than one by one.
   *
   * @return the reasons, by reference
   */
  public ImmutableList<WhyHere> whyAll() {
    return whyEach(byNode());
  }

  private int[] byNode() {
    long[] keys = new long[problem.children().size()];
    for (int child = 0; child < keys.length; child++) {
      keys[child] = ((long) standing.node()[child] << Integer.SIZE) + child;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /**
   * Why siblings go to their school together and not to each other one. A plan is made for each other school
   * that has places for all of them beside the siblings of other groups, who stay where this plan holds them, and beside the
   * children who are fixed there. Two groups that could only change places are therefore no alternative; the reason says how many are held there.
   *
   * @param sibling one of siblings who were to be kept together
   * @return what each other school would change, and the schools that cannot take all of them
   * @throws IllegalArgumentException if the child is not on the list, or not one of siblings
   */
  public WhyTogether whyTogether(PupilReference sibling) {
    problem.indexOf(sibling);
    ImmutableSortedSet<PupilReference> siblings = problem.together().stream()
        .filter(group -> group.contains(sibling))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "OptimalPlan siblings: must be kept together, but " + sibling + " is alone"));
    PlacementProblem released = problem.releasing(siblings);
    ImmutableSortedSet<Urn> common = WholeListPlanner.commonSchools(released, siblings);
    List<Optional<Urn>> schools =
        siblings.stream().map(plan::schoolOf).distinct().toList();
    Optional<Urn> school = schools.size() == 1 ? schools.get(0) : Optional.empty();
    ImmutableSortedMap.Builder<Urn, PlanDifference> alternatives =
        ImmutableSortedMap.naturalOrder();
    ImmutableList.Builder<LeftOut> ruledOut = ImmutableList.builder();
    for (Urn other : optionsOf(siblings)) {
      if (school.equals(Optional.of(other))) {
        continue;
      }
      if (!common.contains(other)) {
        ruledOut.add(new LeftOut(other, whyNotCommon(released, siblings, other)));
      } else if (!PartedSiblings.hasPlaces(released, siblings, other)) {
        ruledOut.add(LeftOut.of(other, PartedSiblings.noRoomAt(released, siblings, other)));
      } else {
        alternatives.put(
            other, plan.difference(moved(released.holding(siblings, other)).plan()));
      }
    }
    return new WhyTogether(
        siblings, school, balance, alternatives.buildOrThrow(), ruledOut.build());
  }

  private ImmutableSortedSet<Urn> optionsOf(ImmutableSortedSet<PupilReference> siblings) {
    return siblings.stream()
        .flatMap(sibling -> problem.child(sibling).options().stream())
        .map(PlacementOption::school)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableList<Reason> whyNotCommon(
      PlacementProblem released, ImmutableSortedSet<PupilReference> siblings, Urn school) {
    ImmutableList.Builder<Reason> all = ImmutableList.builder();
    all.add(PlacementReasons.about(PlacementReasons.NO_COMMON_SCHOOL, school)
        .with("siblings", siblings.size())
        .saying("school {school} is not open to all {siblings} siblings"));
    siblings.stream()
        .flatMap(sibling -> released.ruledOut(sibling).stream())
        .filter(one -> one.school().equals(school))
        .flatMap(one -> one.reasons().stream())
        .distinct()
        .forEach(all::add);
    return all.build();
  }

  private ImmutableList<WhyHere> whyEach(int[] children) {
    Detours detours = new Detours(problem, scale, standing);
    WhyHere[] all = new WhyHere[problem.children().size()];
    int from = 0;
    while (from < children.length) {
      int end = detours.endOfNode(children, from);
      ImmutableList<ImmutableList<Alternative>> alternatives =
          detours.alternatives(children, from, end);
      for (int index = from; index < end; index++) {
        all[children[index]] = why(children[index], alternatives.get(index - from));
      }
      from = end;
    }
    ImmutableList.Builder<WhyHere> asked = ImmutableList.builderWithExpectedSize(children.length);
    for (WhyHere one : all) {
      if (one != null) {
        asked.add(one);
      }
    }
    return asked.build();
  }

  private WhyHere why(int child, ImmutableList<Alternative> alternatives) {
    return new WhyHere(
        problem.children().get(child).reference(),
        plan.schoolAt(child),
        balance,
        alternatives,
        problem.ruledOut(child));
  }

  /**
   * The plan with one more child. Where siblings are to be kept together, the list is planned anew, here as in
   * any other change.
   *
   * @param child the child
   * @return the new plan and what moved
   * @throws IllegalArgumentException if the child is on the list already, its class or an option is unknown, an
   *     option comes twice, or costs could overflow
   */
  public Revision withChild(PlacementChild child) {
    requireNonNull(child, "child");
    int number = problem.numberOfNew(child.reference());
    PlacementProblem more = problem.withChild(child, number);
    if (!problem.together().isEmpty()) {
      return revised(more);
    }
    boolean alike = more.largestPoints() == problem.largestPoints()
        && more.largestUnits() == problem.largestUnits();
    Scale weights = alike ? scale : Scale.of(more, balance);
    Optimum next = alike
        ? Joining.of(more, weights, standing, optimum.rolls(), number)
        : resumed(more, weights);
    return new Revision(
        plan, new OptimalPlan(more, balance, weights, next, Optional.empty(), notes));
  }

  /**
   * The plan without one of the children.
   *
   * @param child its key
   * @return the new plan and what moved
   * @throws IllegalArgumentException if the child is not on the list
   */
  public Revision withoutChild(PupilReference child) {
    return revised(problem.withoutChild(child));
  }

  /**
   * The plan with a child fixed at a school, where it has its place before any child that is not fixed. Of two
   * children of one class who both want the only place at a school, the fixed one gets it, even if then the other
   * is without a school and fewer are placed.
   *
   * @param child its key
   * @param school the school, one of its options; a child who is fixed at another is fixed there no longer
   * @return the new plan and what moved
   * @throws IllegalArgumentException if the child is not on the list, or the school not among its feasible
   *     ones, or costs could overflow; the school that siblings go to together rules out no other
   */
  public Revision fixing(PupilReference child, Urn school) {
    return revised(problem.loosened().fixing(child, school));
  }

  /**
   * The plan with a school that takes nobody.
   *
   * @param school the school
   * @return the new plan and what moved
   * @throws IllegalArgumentException if it is not among the schools
   */
  public Revision closing(Urn school) {
    return withLimit(school, 0);
  }

  /**
   * The plan with another limit of a school.
   *
   * @param school the school
   * @param limit the most further children it can take, zero or more
   * @return the new plan and what moved
   * @throws IllegalArgumentException if it is not among the schools, the limit is negative, or costs could
   *     overflow
   */
  public Revision withLimit(Urn school, int limit) {
    return withSchool(problem.school(school).withLimit(limit));
  }

  /**
   * The plan with one of its schools changed, such as in its limits by year group.
   *
   * @param school what takes the place of the school with the same URN
   * @return the new plan and what moved
   * @throws IllegalArgumentException if no school has the URN, if the share is zero and nothing is defined for
   *     that, or if costs could overflow
   */
  public Revision withSchool(PlacementSchool school) {
    return revised(problem.withSchool(school));
  }

  /**
   * The plan with a child fixed nowhere.
   *
   * @param child its key
   * @return the new plan and what moved
   * @throws IllegalArgumentException if the child is not on the list
   */
  public Revision loosening(PupilReference child) {
    return revised(problem.loosening(child));
  }

  /**
   * The plan after any change of the problem, watched. Several changes at once are planned once:
   *
   * <pre>{@code
   * plan.revise(
   *     problem -> problem.withoutChild(moved).loosening(other),
   *     (done, all) -> !cancelled.get());
   * }</pre>
   *
   * @param change makes the new problem from the old one, in which no siblings are held
   * @param progress told how much is done, as by {@link WholeListPlanner#plan(PlacementProblem, Progress)}, and
   *     asked whether to go on
   * @return the new plan and what moved, or empty if the watcher ended it
   * @throws IllegalArgumentException if costs could overflow
   */
  public Optional<Revision> revise(UnaryOperator<PlacementProblem> change, Progress progress) {
    requireNonNull(change, "change");
    requireNonNull(progress, "progress");
    PlacementProblem changed = change.apply(problem.loosened()).loosened();
    if (!changed.together().isEmpty()) {
      return WholeListPlanner.of(balance)
          .plan(changed, progress)
          .map(after -> new Revision(plan, after));
    }
    Scale weights = Scale.of(changed, balance);
    return Solver.resume(changed, weights, problem, standing, progress)
        .map(next ->
            new OptimalPlan(changed, balance, weights, next, Optional.empty(), ImmutableList.of()))
        .map(after -> new Revision(plan, after));
  }

  private Revision revised(PlacementProblem changed) {
    PlacementProblem free = changed.loosened();
    return new Revision(
        plan,
        free.together().isEmpty() ? moved(free) : WholeListPlanner.of(balance).plan(free));
  }

  OptimalPlan moved(PlacementProblem changed) {
    Scale weights = Scale.of(changed, balance);
    return new OptimalPlan(
        changed, balance, weights, resumed(changed, weights), Optional.empty(), ImmutableList.of());
  }

  /** Whether all siblings who are held at one school have their places there. */
  boolean placesAllHeld() {
    return problem.held().keySet().stream()
        .allMatch(child -> standing.node()[problem.indexOf(child)] >= 0);
  }

  private Optimum resumed(PlacementProblem changed, Scale weights) {
    return Solver.resume(changed, weights, problem, standing, Progress.UNWATCHED)
        .map(next -> new Optimum(changed, weights, next))
        .orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OptimalPlan that
        && balance.equals(that.balance)
        && plan.equals(that.plan)
        && certificate().equals(that.certificate());
  }

  @Override
  public int hashCode() {
    return plan.hashCode();
  }

  @Override
  public String toString() {
    return "Optimal" + plan;
  }
}
