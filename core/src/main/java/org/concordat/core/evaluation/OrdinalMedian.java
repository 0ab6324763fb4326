/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The answer in the middle when all are put in order, or the two in the middle of an even number.
 *
 * <p>Two different middles stay two. Halfway between agreeing and disagreeing is no point of the scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @param upper the middle answer that is nearer to agreement
 * @param lower the middle answer that is nearer to disagreement, the same for an odd number
 */
public record OrdinalMedian(Response upper, Response lower) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the upper one agrees less than the lower one
   */
  public OrdinalMedian {
    checkArgument(
        upper.compareTo(lower) <= 0,
        "OrdinalMedian upper: must not agree less than %s, but was %s",
        lower,
        upper);
  }

  /**
   * Whether the middle is one point of the scale.
   *
   * @return true if both are the same
   */
  public boolean isSinglePoint() {
    return upper == lower;
  }

  /**
   * The middle in words.
   *
   * @return such as {@code agree}, or {@code between agree and disagree}
   */
  @Override
  public String toString() {
    return isSinglePoint() ? upper.words() : "between " + upper.words() + " and " + lower.words();
  }
}
