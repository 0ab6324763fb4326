/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import org.concordat.core.money.Ratio;

/** Which way an indicator gets better. */
public enum Direction {
  /** More is better, as for attendance. */
  HIGHER_IS_BETTER("at least"),
  /** Less is better, as for exclusions. */
  LOWER_IS_BETTER("at most");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** Whether a value is as good as a mark, or better. */
  boolean reaches(Ratio value, Ratio mark) {
    int order = value.compareTo(mark);
    return this == HIGHER_IS_BETTER ? order >= 0 : order <= 0;
  }

  /** A mark that is easier by a tolerance. */
  Ratio eased(Ratio mark, Ratio tolerance) {
    return this == HIGHER_IS_BETTER ? mark.minus(tolerance) : mark.plus(tolerance);
  }

  /**
   * How a target is spoken of.
   *
   * @return {@code at least} or {@code at most}
   */
  @Override
  public String toString() {
    return words;
  }
}
