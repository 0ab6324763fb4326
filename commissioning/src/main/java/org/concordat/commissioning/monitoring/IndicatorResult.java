/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;

/**
 * What a review makes of an indicator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param reading what was measured
 * @param band where the reading lies
 * @param isSmallCohort whether the reading rests on a group below the minimum
 */
public record IndicatorResult(
    PerformanceIndicator indicator, IndicatorReading reading, Band band, boolean isSmallCohort) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public IndicatorResult {
    requireNonNull(indicator, "indicator");
    requireNonNull(reading, "reading");
    requireNonNull(band, "band");
  }

  /**
   * What the review comes to at least because of this indicator.
   *
   * @return what the indicator says if it was missed; otherwise satisfactory
   */
  public ReviewOutcome outcome() {
    return band == Band.MISSED ? indicator.whenMissed() : ReviewOutcome.SATISFACTORY;
  }

  /**
   * The result in words; a suppressed value is not among them.
   *
   * @return such as {@code missed: 21/25} or {@code suppressed: fewer than 5 pupils}
   */
  @Override
  public String toString() {
    if (band == Band.SUPPRESSED) {
      return band + ": fewer than " + indicator.minimumCohort() + " pupils";
    }
    return band
        + reading.value().map(Ratio::toString).map(value -> ": " + value).orElse("")
        + (isSmallCohort ? ", of fewer than " + indicator.minimumCohort() + " pupils" : "");
  }
}
