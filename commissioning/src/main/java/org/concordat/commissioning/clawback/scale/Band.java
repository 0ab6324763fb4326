/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;

/**
 * A number of steps over which the same fraction is at risk.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps how many, from 1
 * @param fraction the fraction at risk, from 0 to 1
 */
public record Band(int steps, Ratio fraction) {

  /**
   * Checks length and fraction.
   *
   * @throws IllegalArgumentException if the length is not positive, or if the fraction is less than 0 or
   *     more than 1
   * @throws NullPointerException if a component is null
   */
  public Band {
    requireNonNull(fraction, "fraction");
    checkArgument(steps > 0, "Band steps: must be positive, but was %s", steps);
    checkArgument(
        !fraction.isNegative() && fraction.compareTo(Ratio.ONE) <= 0,
        "Band fraction: must be from 0 to 1, but was %s",
        fraction);
  }

  /**
   * A band of one step.
   *
   * @param percent the percentage at risk, from 0 to 100
   * @return the band
   * @throws IllegalArgumentException if the percentage is less than 0 or more than 100
   */
  public static Band ofPercent(long percent) {
    return ofPercent(1, percent);
  }

  /**
   * A band of several steps.
   *
   * @param steps how many, from 1
   * @param percent the percentage at risk, from 0 to 100
   * @return the band
   * @throws IllegalArgumentException if the number is not positive, or if the percentage is less than 0 or
   *     more than 100
   */
  public static Band ofPercent(int steps, long percent) {
    return new Band(steps, Ratio.ofPercent(percent));
  }

  /**
   * The band as a reader would write it.
   *
   * @return such as {@code 80% for 1}
   */
  @Override
  public String toString() {
    return Words.share(fraction) + " for " + steps;
  }
}
