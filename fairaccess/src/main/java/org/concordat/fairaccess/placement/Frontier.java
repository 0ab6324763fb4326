/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.money.Ratio;

/**
 * What evenness costs the children and suitability costs the schools, from one end to the other.
 *
 * <p>Each point is a best plan for some balance: none is better in one without being worse in the other. The
 * first point has the most even loads, the last the most suitable schools. Between two neighbours lies one
 * {@link Point#rate() rate} at which both are equally good; below it the first is best and above it the
 * second. Plans that are best at no rate, though nothing is better in both, are not shown.
 *
 * <p>Siblings are treated as children of their own here, also where a plan {@linkplain PlacementProblem#held()
 * held} them. Immutable and thread-safe.
 *
 * @param points the points, from the most even to the most suitable
 */
public record Frontier(ImmutableList<Point> points) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Frontier {
    requireNonNull(points, "points");
  }

  /**
   * One plan of the frontier.
   *
   * @param plan the plan
   * @param rate the rate at which it is as good as the point before; empty for the first point
   */
  public record Point(OptimalPlan plan, Optional<Ratio> rate) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Point {
      requireNonNull(plan, "plan");
      requireNonNull(rate, "rate");
    }

    /**
     * What the plan comes to.
     *
     * @return the score
     */
    public Score score() {
      return plan.plan().score();
    }
  }

  /**
   * Finds the frontier.
   *
   * @param problem the children and the schools
   * @return the frontier, one point if a plan is best in both
   * @throws IllegalArgumentException if costs could overflow at any balance between two plans; this is known
   *     before any plan is made
   */
  public static Frontier of(PlacementProblem problem) {
    return of(problem, Progress.UNWATCHED).orElseThrow();
  }

  /**
   * Finds the frontier, watched.
   *
   * @param problem the children and the schools
   * @param progress asked during each plan whether to go on
   * @return the frontier, or empty if the watcher ended it
   * @throws IllegalArgumentException if costs could overflow at any balance between two plans; this is known
   *     before any plan is made
   */
  public static Optional<Frontier> of(PlacementProblem problem, Progress progress) {
    requireNonNull(problem, "problem");
    requireNonNull(progress, "progress");
    PlacementProblem free = problem.loosened();
    Scale.checkEveryBalance(free);
    Optional<OptimalPlan> even = solve(free, Balance.evennessFirst(), progress);
    Optional<OptimalPlan> suited = solve(free, Balance.suitabilityFirst(), progress);
    if (even.isEmpty() || suited.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    points.add(new Point(even.get(), Optional.empty()));
    return between(free, even.get(), suited.get(), points, progress)
        ? Optional.of(new Frontier(points.build()))
        : Optional.empty();
  }

  private static Optional<OptimalPlan> solve(
      PlacementProblem problem, Balance balance, Progress progress) {
    Scale scale = Scale.of(problem, balance);
    return Solver.solve(problem, scale, progress)
        .map(standing -> new OptimalPlan(
            problem, balance, scale, standing, Optional.empty(), ImmutableList.of()));
  }

  /** Adds the points after the left one up to the right one; false if the watcher ended it. */
  private static boolean between(
      PlacementProblem problem,
      OptimalPlan left,
      OptimalPlan right,
      ImmutableList.Builder<Point> points,
      Progress progress) {
    Score even = left.plan().score();
    Score suited = right.plan().score();
    if (even.unevenness() == suited.unevenness()) {
      return true;
    }
    Ratio rate = Ratio.of(
        suited.unevenness() - even.unevenness(), even.unsuitability() - suited.unsuitability());
    Balance balance = Balance.of(rate);
    Optional<OptimalPlan> middle = solve(problem, balance, progress);
    if (middle.isEmpty()) {
      return false;
    }
    Score found = middle.get().plan().score();
    if (found.compareTo(even, balance) < 0) {
      return between(problem, left, middle.get(), points, progress)
          && between(problem, middle.get(), right, points, progress);
    }
    points.add(new Point(right, Optional.of(rate)));
    return true;
  }
}
