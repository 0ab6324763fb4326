/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a whole list of children at once and proposes the best plan for all of them.
 *
 * <p>It places as many as possible, first of the children who are {@linkplain PlacementProblem#fixed() fixed} at a
 * school, then of the first priority class and so on, which also places as many as possible of all, given those
 * fixed. Then it makes the stated sum as small as it can be: the units of unevenness over all
 * further children, and the rate times the points of unsuitability.
 *
 * <pre>{@code
 * OptimalPlan best = WholeListPlanner.of(Balance.of(Ratio.of(2))).plan(problem);
 * best.plan().schoolOf(child);                       // where a child goes
 * best.why(child).explanation();                     // and why not elsewhere
 * best.certificate().check(best.plan()).accepted();  // true
 * }</pre>
 *
 * <p>Of several plans with the same least sum it gives one that depends on the keys of schools and children
 * and never on the order in which they were given.
 *
 * <p><b>Siblings.</b> How many of each class have a school comes first, then that siblings stay together, then
 * the sum. A group is parted only where every school for all of it would leave fewer children of some class
 * placed, or where no school has places for all of it; a note says so. Where numbers are equal the group
 * stays together, even if another child of the same class would be cheaper to place than one of the siblings.
 *
 * <p>The best plan under that rule cannot be found as fast as one without siblings, and is not promised for
 * several groups. They are taken one by one: first those with a child of the first class, then the larger,
 * then those with fewer schools in common, then by the schools and points of their children; references decide
 * only between groups that are alike in all of this. Each is held at the school that all of it can go to at the
 * least sum, given those held before, with the places there before any other child. For one group that is
 * the best of all plans. For several the plan is optimal, and its certificate proves it, <i>for the groups so
 * held</i>; other choices for the groups may come to a smaller sum or keep one more of them together. How far
 * the sum can be from the best is shown by {@link OptimalPlan#bestApart()}, which no plan betters.
 *
 * <p>It logs a summary of each plan at debug: counts and sums, never a child or a school. It proposes; the panel
 * decides. Immutable and thread-safe.
 *
 * @param balance how evenness is weighed against suitability
 */
public record WholeListPlanner(Balance balance) {

  private static final Logger LOG = LoggerFactory.getLogger(WholeListPlanner.class);

  /**
   * Checks that there is a balance.
   *
   * @throws NullPointerException if it is null
   */
  public WholeListPlanner {
    requireNonNull(balance, "balance");
  }

  /**
   * A planner.
   *
   * @param balance how evenness is weighed against suitability
   * @return the planner
   */
  public static WholeListPlanner of(Balance balance) {
    return new WholeListPlanner(balance);
  }

  /**
   * Plans.
   *
   * @param problem the children and the schools
   * @return the best plan
   * @throws IllegalArgumentException if costs could overflow at the balance
   */
  public OptimalPlan plan(PlacementProblem problem) {
    return plan(problem, Progress.UNWATCHED).orElseThrow();
  }

  /**
   * Plans, watched.
   *
   * @param problem the children and the schools
   * @param progress told how many children are placed and then, where siblings are to be kept together, for how many
   *     groups a school was sought; asked whether to go on
   * @return the best plan, or empty if the watcher ended it
   * @throws IllegalArgumentException if costs could overflow at the balance
   */
  public Optional<OptimalPlan> plan(PlacementProblem problem, Progress progress) {
    requireNonNull(problem, "problem");
    requireNonNull(progress, "progress");
    PlacementProblem free = problem.loosened();
    Scale scale = Scale.of(free, balance);
    Optional<OptimalPlan> found = Solver.solve(free, scale, progress)
        .map(standing ->
            new OptimalPlan(free, balance, scale, standing, Optional.empty(), ImmutableList.of()))
        .flatMap(relaxed -> keepTogether(relaxed, progress));
    summarise(LOG, problem, found);
    return found;
  }

  /** Counts and sums: never a child, never a school. */
  static void summarise(Logger log, PlacementProblem problem, Optional<OptimalPlan> found) {
    if (!log.isDebugEnabled()) {
      return;
    }
    int children = problem.children().size();
    int schools = problem.schools().size();
    if (found.isEmpty()) {
      log.debug("planning {} children at {} schools was ended by its watcher", children, schools);
      return;
    }
    Score score = found.get().plan().score();
    log.debug(
        "planned {} children at {} schools, {} groups: {} placed, unevenness {}, unsuitability {}",
        children,
        schools,
        problem.together().size(),
        score.placedInAll(),
        score.unevenness(),
        score.unsuitability());
  }

  private Optional<OptimalPlan> keepTogether(OptimalPlan relaxed, Progress progress) {
    PlacementProblem problem = relaxed.problem();
    if (problem.together().isEmpty()) {
      return Optional.of(relaxed);
    }
    List<PartedSiblings> notes = new ArrayList<>();
    OptimalPlan current = relaxed;
    int done = 0;
    for (ImmutableSortedSet<PupilReference> siblings : SiblingOrder.of(problem)) {
      if (!progress.goOn(done, problem.together().size())) {
        return Optional.empty();
      }
      Optional<OptimalPlan> kept = bestTogether(current, siblings);
      if (kept.isEmpty()) {
        notes.add(PartedSiblings.of(current.problem(), siblings));
      }
      current = kept.orElse(current);
      done++;
    }
    return Optional.of(current.noting(
        relaxed.plan().score(),
        ImmutableList.sortedCopyOf(comparing(note -> note.siblings().first()), notes)));
  }

  private Optional<OptimalPlan> bestTogether(
      OptimalPlan current, ImmutableSortedSet<PupilReference> siblings) {
    Score now = current.plan().score();
    OptimalPlan best = null;
    Score least = null;
    for (Urn school : commonSchools(current.problem(), siblings)) {
      OptimalPlan held = current.moved(current.problem().holding(siblings, school));
      Score score = held.plan().score();
      if (held.placesAllHeld()
          && score.placed().equals(now.placed())
          && (least == null || score.compareTo(least, balance) < 0)) {
        best = held;
        least = score;
      }
    }
    return Optional.ofNullable(best);
  }

  static ImmutableSortedSet<Urn> commonSchools(
      PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings) {
    ImmutableSortedSet<Urn> common = problem.feasible(siblings.first());
    for (PupilReference sibling : siblings) {
      ImmutableSortedSet<Urn> own = problem.feasible(sibling);
      common = ImmutableSortedSet.copyOf(common.stream().filter(own::contains).toList());
    }
    return common;
  }
}
