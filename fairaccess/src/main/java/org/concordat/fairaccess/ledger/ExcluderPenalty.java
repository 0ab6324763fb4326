/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.core.money.Ratio;

/**
 * How many points a school loses for each child it excluded, so that it comes sooner in the order.
 *
 * <p>With 8 points, two exclusions and 5 points for each, a school has minus 2 left, or none where points may
 * not fall below zero. It changes an order and nothing else: no school takes a child by itself in place of one
 * it excluded, and a {@code Ranking} whose first school is first only for this says so.
 *
 * <p>That some protocols charge schools so is known from practice; no tariff could be read. Immutable and
 * thread-safe.
 *
 * @param points for each exclusion that counts, zero or more
 * @param belowZero whether points may fall below zero
 */
public record ExcluderPenalty(int points, boolean belowZero) {

  /** An exclusion costs nothing. */
  public static final ExcluderPenalty NONE = new ExcluderPenalty(0, false);

  /**
   * Checks the points.
   *
   * @throws IllegalArgumentException if they are negative
   */
  public ExcluderPenalty {
    checkArgument(points >= 0, "ExcluderPenalty points: must not be negative, but was %s", points);
  }

  /**
   * A penalty that lets points fall below zero.
   *
   * @param points for each exclusion, zero or more
   * @return the penalty
   * @throws IllegalArgumentException if they are negative
   */
  public static ExcluderPenalty of(int points) {
    return new ExcluderPenalty(points, true);
  }

  /**
   * The same penalty, which takes no more than there is.
   *
   * @return a copy
   */
  public ExcluderPenalty downToZero() {
    return new ExcluderPenalty(points, false);
  }

  /** What is left of some points after a number of exclusions. */
  Ratio applyTo(Ratio earned, Ratio exclusions) {
    if (exclusions.isZero() || points == 0) {
      return earned;
    }
    Ratio left = earned.minus(Ratio.of(points).times(exclusions));
    Ratio least = belowZero ? left : earned.compareTo(Ratio.ZERO) < 0 ? earned : Ratio.ZERO;
    return left.compareTo(least) < 0 ? least : left;
  }
}
