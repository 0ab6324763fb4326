/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a whole list of children at once and proposes the best plan for all of them.
 *
 * <p>It places as many as possible, first of the first priority class and so on, which also places as many as
 * possible of all. Then it makes the stated sum as small as it can be: the units of unevenness over all
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
 * <p><b>Siblings.</b> The best plan for siblings who must not be parted cannot be found as fast. Groups are
 * taken in the order of their first references: each is held at the school that all of it can go to at the
 * least sum, given those held before, with the places there before any other child; a group that no school can
 * take without fewer children of a class being placed stays apart, and a note says so. Where a sibling or another
 * child of the same class has to be left out, the siblings have the place. The plan is then optimal, and its certificate proves it, <i>for
 * the groups so held</i>; it need not be the best over all choices for the groups. How far it can be from
 * that is shown by {@link OptimalPlan#bestApart()}, which no plan betters.
 *
 * <p>It logs a summary of each plan at debug: counts and sums, never a child or a school. It proposes; the panel
 * decides. Immutable and thread-safe.
 *
 * @param balance how evenness is weighed against suitability
 */
public record WholeListPlanner(Balance balance) {

  private static final Logger LOG = LoggerFactory.getLogger(WholeListPlanner.class);

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
   * @param progress told how many children are placed, and asked whether to go on
   * @return the best plan, or empty if the watcher ended it
   * @throws IllegalArgumentException if costs could overflow at the balance
   */
  public Optional<OptimalPlan> plan(PlacementProblem problem, Progress progress) {
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
    ImmutableList.Builder<Reason> notes = ImmutableList.builder();
    OptimalPlan current = relaxed;
    int done = 0;
    for (ImmutableSortedSet<PupilReference> siblings : problem.together()) {
      if (!progress.goOn(done, problem.together().size())) {
        return Optional.empty();
      }
      Optional<OptimalPlan> kept = bestTogether(current, siblings);
      if (kept.isEmpty()) {
        notes.add(Reason.coded(PlacementReasons.APART)
            .with("siblings", siblings.size())
            .saying(
                "no school can take all {siblings} siblings without leaving out another child"));
      }
      current = kept.orElse(current);
      done++;
    }
    return Optional.of(current.noting(relaxed.plan().score(), notes.build()));
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

  private static ImmutableSortedSet<Urn> commonSchools(
      PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings) {
    ImmutableSortedSet<Urn> common = problem.feasible(siblings.first());
    for (PupilReference sibling : siblings) {
      ImmutableSortedSet<Urn> own = problem.feasible(sibling);
      common = ImmutableSortedSet.copyOf(common.stream().filter(own::contains).toList());
    }
    return common;
  }
}
