/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import org.concordat.core.money.Ratio;

/**
 * How the fraction at risk depends on the steps that have elapsed.
 *
 * <p>A shape knows no dates: a {@link SteppedScale} counts the steps and asks it. The set is closed; a
 * scale of another kind implements {@link DiminishingScale}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Shape {

  /** The same part falls away with each step: with 8 of 25 years elapsed, 17/25 are at risk. */
  record StraightLine() implements Shape {

    @Override
    public Ratio fraction(int elapsed, int total) {
      return Ratio.of(total - elapsed, total);
    }

    @Override
    public String toString() {
      return "straight line";
    }
  }

  /**
   * A straight line.
   *
   * @return the shape
   */
  static Shape straightLine() {
    return new StraightLine();
  }

  /**
   * The fraction at risk.
   *
   * @param elapsed the steps that have elapsed, from 0 to below the total
   * @param total the steps in all, from 1
   * @return the exact fraction, from 0 to 1; 1 if none has elapsed
   */
  Ratio fraction(int elapsed, int total);
}
