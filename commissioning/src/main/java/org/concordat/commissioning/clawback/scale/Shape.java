/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import com.google.common.collect.ImmutableList;
import org.concordat.core.money.Ratio;

/**
 * How the fraction at risk depends on the steps that have elapsed.
 *
 * <p>A shape knows no dates: a {@link SteppedScale} counts the steps and asks it. After three of five years
 * the shapes differ so:
 *
 * <table class="striped">
 * <caption>Three of five years elapsed</caption>
 * <tr><th scope="col">Shape</th><th scope="col">At risk</th></tr>
 * <tr><td>straight line</td><td>2/5</td></tr>
 * <tr><td>bands of 100, 80, 60, 40 and 20 percent</td><td>2/5</td></tr>
 * <tr><td>reducing balance at 12 percent</td><td>0.88 cubed, 0.681472</td></tr>
 * <tr><td>sum of digits</td><td>3/15</td></tr>
 * <tr><td>cliff</td><td>1</td></tr>
 * </table>
 *
 * <p>Implement it for a shape of one's own that counts the same steps; it is at 1 when none has elapsed, and
 * never rises. A scale that counts otherwise implements {@link DiminishingScale}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Shape {

  /**
   * The same part falls away with each step: with 8 of 25 years elapsed, 17/25 are at risk.
   *
   * @return the shape
   */
  static Shape straightLine() {
    return new Shapes.StraightLine();
  }

  /**
   * A percentage for each step: 80,000.00 in bands of 100, 80, 60, 40 and 20 percent a year is 64,000.00 once
   * a year is complete.
   *
   * @param percentages the percentages, one for each step
   * @return the shape
   * @throws IllegalArgumentException if there is none, if one is less than 0 or more than 100, if the first
   *     is not 100, or if they rise
   */
  static Shape bands(long... percentages) {
    ImmutableList.Builder<Band> bands = ImmutableList.builder();
    for (long percentage : percentages) {
      bands.add(Band.ofPercent(percentage));
    }
    return bands(bands.build());
  }

  /**
   * A fraction for each number of steps, which may be of different lengths.
   *
   * @param bands the bands, the first first
   * @return the shape
   * @throws IllegalArgumentException if there is none, if the first is not the whole, or if they rise
   */
  static Shape bands(Iterable<Band> bands) {
    return new Shapes.Bands(ImmutableList.copyOf(bands));
  }

  /**
   * The same part of what is left falls away with each step, and it never reaches zero by itself: 300,000.00
   * at 12 percent a year is 264,000.00 after one year and 12,279.71 after 25.
   *
   * @param rate what falls away, above 0 and below 1
   * @return the shape
   * @throws IllegalArgumentException if the rate is not between 0 and 1
   */
  static Shape reducingBalance(Ratio rate) {
    return new Shapes.ReducingBalance(rate);
  }

  /**
   * The first step takes most and the last least: 110,000.00 over 10 years loses 20,000.00 in the first year
   * and 2,000.00 in the last.
   *
   * @return the shape
   */
  static Shape sumOfDigits() {
    return new Shapes.SumOfDigits();
  }

  /**
   * The whole until the end, and nothing from then on.
   *
   * @return the shape
   */
  static Shape cliff() {
    return new Shapes.Cliff();
  }

  /**
   * The fraction at risk.
   *
   * @param elapsed the steps that have elapsed, from 0; below the total where there is one
   * @param total the steps in all, from 1; 0 if the liability has no end
   * @return the exact fraction, from 0 to 1; 1 if none has elapsed
   */
  Ratio fraction(int elapsed, int total);

  /**
   * How the fraction falls, as a clause says it.
   *
   * @param step what is counted
   * @return words that follow "the fraction at risk", such as {@code falls by an equal part with every
   *     complete year}
   */
  String wording(Step step);

  /**
   * Whether the shape can be counted in such steps for such a time; by default it always can.
   *
   * @param step what is counted
   * @param timing how long the liability lasts, a hold at the beginning taken off
   * @throws IllegalArgumentException if it cannot
   */
  default void checkFits(Step step, Timing timing) {}
}
