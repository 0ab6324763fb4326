/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;

/**
 * What was measured for an indicator, exactly.
 *
 * <p>A reading may come from a group: {@code ofCount("attendance", 1, 3)} is one third of a group of three.
 * A reading without a value says that nothing was measured, and a count of a group of nobody is one of these.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the code of the indicator
 * @param value the value, in the unit of the indicator; empty if nothing was measured
 * @param cohort how many pupils it rests on; empty if it does not rest on pupils
 */
public record IndicatorReading(String indicator, Optional<Ratio> value, Optional<Integer> cohort) {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the code is not of its form, or if the cohort is negative
   */
  public IndicatorReading {
    requireNonNull(indicator, "indicator");
    requireNonNull(value, "value");
    requireNonNull(cohort, "cohort");
    Reason.checkCode(indicator);
    checkArgument(
        cohort.filter(size -> size < 0).isEmpty(),
        "IndicatorReading cohort: must not be negative, but was %s",
        cohort.orElse(0));
  }

  /**
   * A value that rests on no group.
   *
   * @param indicator the code of the indicator
   * @param value the value
   * @return the reading
   * @throws IllegalArgumentException if the code is not of its form
   */
  public static IndicatorReading of(String indicator, Ratio value) {
    return new IndicatorReading(indicator, Optional.of(value), Optional.empty());
  }

  /**
   * A share of a group.
   *
   * @param indicator the code of the indicator
   * @param count how many of the group, from 0
   * @param cohort how many there are in the group, from 0
   * @return the reading; without a value if there is nobody in the group
   * @throws IllegalArgumentException if the code is not of its form, or if the count is not from 0 to the
   *     size of the group
   */
  public static IndicatorReading ofCount(String indicator, int count, int cohort) {
    checkArgument(
        count >= 0 && count <= cohort,
        "IndicatorReading count: must be from 0 to the cohort's %s, but was %s",
        cohort,
        count);
    return new IndicatorReading(
        indicator,
        cohort == 0 ? Optional.empty() : Optional.of(Ratio.of(count, cohort)),
        Optional.of(cohort));
  }

  /**
   * An indicator for which nothing was measured.
   *
   * @param indicator the code of the indicator
   * @return the reading
   * @throws IllegalArgumentException if the code is not of its form
   */
  public static IndicatorReading none(String indicator) {
    return new IndicatorReading(indicator, Optional.empty(), Optional.empty());
  }
}
