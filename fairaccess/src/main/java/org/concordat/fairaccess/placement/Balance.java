/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;

/**
 * How an even load of the schools is weighed against what suits the children.
 *
 * <p>With a rate of 2, one point of unsuitability weighs as much as two units of unevenness: a plan that
 * makes the loads 150 units less even is worth it if it saves the children more than 75 points. At the two
 * ends one of them decides, and the other only among plans that are equal in the first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first which of them decides alone
 * @param rate the units of unevenness that weigh as much as one point of unsuitability, where neither
 *     decides alone; one otherwise
 */
public record Balance(First first, Ratio rate) {

  /** Which of the two decides. */
  public enum First {
    /** Neither alone: their sum. */
    NEITHER,
    /** The loads of the schools; suitability only breaks ties. */
    EVENNESS,
    /** What suits the children; evenness only breaks ties. */
    SUITABILITY
  }

  /**
   * Checks the rate.
   *
   * @throws IllegalArgumentException if it is not positive
   * @throws NullPointerException if a component is null
   */
  public Balance {
    requireNonNull(first, "first");
    requireNonNull(rate, "rate");
    checkArgument(
        rate.compareTo(Ratio.ZERO) > 0, "Balance rate: must be positive, but was %s", rate);
    checkArgument(
        first == First.NEITHER || rate.equals(Ratio.ONE),
        "Balance rate: must be 1 where %s decides, but was %s",
        first,
        rate);
  }

  /**
   * A sum of both.
   *
   * @param rate the units of unevenness that weigh as much as one point of unsuitability, positive
   * @return the balance
   * @throws IllegalArgumentException if the rate is not positive
   */
  public static Balance of(Ratio rate) {
    return new Balance(First.NEITHER, rate);
  }

  /**
   * Even loads before everything.
   *
   * @return the one end
   */
  public static Balance evennessFirst() {
    return new Balance(First.EVENNESS, Ratio.ONE);
  }

  /**
   * Suitability before everything.
   *
   * @return the other end
   */
  public static Balance suitabilityFirst() {
    return new Balance(First.SUITABILITY, Ratio.ONE);
  }

  @Override
  public String toString() {
    return switch (first) {
      case NEITHER -> "unevenness + " + rate + " x unsuitability";
      case EVENNESS -> "unevenness, then unsuitability";
      case SUITABILITY -> "unsuitability, then unevenness";
    };
  }
}
