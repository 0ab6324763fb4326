/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;

/**
 * The weights that turn places, unevenness and unsuitability into one whole number.
 *
 * <p>The number is {@code unevenness x units + suitability x points}, and for each child without a place the
 * weight of its class, a larger for siblings who are held at one school, the largest for
 * children who are fixed at one, class by class. No exchange of children along
 * schools, each passed once, can change the rest by as much as the weights of two classes differ, so that
 * the least number places as many as possible, class by class; in the same way a deciding part is weighed
 * against one that only breaks ties. Nothing is rounded.
 */
final class Scale {

  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);

  final long evenness;
  final long suitability;
  final long[] unplaced;

  private Scale(long evenness, long suitability, long[] unplaced) {
    this.evenness = evenness;
    this.suitability = suitability;
    this.unplaced = unplaced;
  }

  static Scale of(PlacementProblem problem, Balance balance) {
    BigInteger steps = steps(problem);
    BigInteger points = BigInteger.valueOf(problem.largestPoints());
    BigInteger units = BigInteger.valueOf(problem.largestUnits());
    BigInteger evenness = switch (balance.first()) {
      case NEITHER -> balance.rate().denominator();
      case EVENNESS -> steps.multiply(points).add(BigInteger.ONE);
      case SUITABILITY -> BigInteger.ONE;
    };
    BigInteger suitability = switch (balance.first()) {
      case NEITHER -> balance.rate().numerator();
      case EVENNESS -> BigInteger.ONE;
      case SUITABILITY -> units.shiftLeft(1).add(BigInteger.ONE);
    };
    BigInteger step = step(problem, evenness, suitability);
    int classes = problem.priorities().size();
    BigInteger largest = step.multiply(BigInteger.valueOf(steepest(problem) + 2L));
    checkArgument(
        largest.compareTo(LARGEST) < 0
            && evenness.compareTo(LARGEST) < 0
            && suitability.compareTo(LARGEST) < 0,
        "Balance rate: must not make costs overflow, but with %s points, %s units and %s schools and"
            + " year groups did: %s",
        points,
        units,
        problem.places().nodes,
        balance);
    long[] unplaced = new long[2 * classes + 1];
    for (int index = 0; index < classes; index++) {
      unplaced[index] = step.longValue() * (classes - index);
      unplaced[classes + 1 + index] = step.longValue() * (2 * classes + 1 - index);
    }
    unplaced[classes] = step.longValue() * (classes + 1);
    return new Scale(evenness.longValue(), suitability.longValue(), unplaced);
  }

  private static BigInteger steps(PlacementProblem problem) {
    return BigInteger.valueOf(problem.places().nodes + 2L);
  }

  /** How many times the step the largest weight of a child of the problem is. */
  private static long steepest(PlacementProblem problem) {
    int classes = problem.priorities().size();
    return problem.fixed().isEmpty() ? classes + 1L : 2L * classes + 1;
  }

  /** By how much the weights of two classes differ. */
  private static BigInteger step(
      PlacementProblem problem, BigInteger evenness, BigInteger suitability) {
    return steps(problem)
        .multiply(suitability)
        .multiply(BigInteger.valueOf(problem.largestPoints()))
        .add(evenness.multiply(BigInteger.valueOf(problem.largestUnits())).shiftLeft(1))
        .add(BigInteger.ONE);
  }

  /**
   * Checks that the number fits at both ends and at every balance between two plans of a problem, whose rate
   * is a difference of units over a difference of points.
   */
  static void checkEveryBalance(PlacementProblem problem) {
    of(problem, Balance.evennessFirst());
    of(problem, Balance.suitabilityFirst());
    BigInteger children = BigInteger.valueOf(problem.rows().length);
    BigInteger points = BigInteger.valueOf(problem.largestPoints()).multiply(children);
    BigInteger units =
        BigInteger.valueOf(problem.largestUnits()).multiply(children).shiftLeft(1);
    BigInteger largest =
        step(problem, points, units).multiply(BigInteger.valueOf(steepest(problem) + 2L));
    checkArgument(
        largest.compareTo(LARGEST) < 0,
        "Frontier costs: must not overflow at any balance, but with %s children, %s points, %s units and"
            + " %s schools and year groups could",
        children,
        problem.largestPoints(),
        problem.largestUnits(),
        problem.places().nodes);
  }
}
