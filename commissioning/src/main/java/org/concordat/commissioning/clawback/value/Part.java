/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.concordat.core.money.Ratio;

/**
 * The part of what capital paid for that is given up, by places, floor area or hours.
 *
 * <p>It is a part of what was funded, not of what is left: of 20 places, 8 and later 12 are the whole. Of
 * £480,000.00, 8 of 20 places are £192,000.00 and 147.5 of 412.0 square metres £171,844.66.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure what is counted
 * @param lost how much is given up, above 0
 * @param funded how much was paid for, not less than what is given up
 */
public record Part(Measure measure, Ratio lost, Ratio funded) {

  /** What a part is measured by. */
  public enum Measure {
    /** Places for children. */
    PLACES("places"),
    /** Floor area in square metres. */
    AREA("square metres"),
    /** Hours of use, in any period that is the same for both. */
    HOURS("hours");

    private final String units;

    Measure(String units) {
      this.units = units;
    }

    /**
     * What is counted.
     *
     * @return such as {@code square metres}
     */
    @Override
    public String toString() {
      return units;
    }
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if what is given up is not positive, or more than was paid for
   * @throws NullPointerException if a component is null
   */
  public Part {
    requireNonNull(measure, "measure");
    requireNonNull(lost, "lost");
    requireNonNull(funded, "funded");
    checkArgument(
        lost.compareTo(Ratio.ZERO) > 0 && lost.compareTo(funded) <= 0,
        "Part lost: must be above 0 and at most the %s %s that were funded, but was %s",
        funded,
        measure,
        lost);
  }

  /**
   * Some places of those that were funded.
   *
   * @param lost how many are given up, from 1
   * @param funded how many were funded
   * @return the part
   * @throws IllegalArgumentException if the number is not positive, or more than were funded
   */
  public static Part places(int lost, int funded) {
    return new Part(Measure.PLACES, Ratio.of(lost), Ratio.of(funded));
  }

  /**
   * Some of the floor area that was funded.
   *
   * @param lost how many square metres are given up
   * @param funded how many were funded
   * @return the part
   * @throws IllegalArgumentException if the area is not positive, or more than was funded
   */
  public static Part area(BigDecimal lost, BigDecimal funded) {
    return new Part(Measure.AREA, Ratio.of(lost), Ratio.of(funded));
  }

  /**
   * Some of the hours for which the place was funded.
   *
   * @param lost how many are given up
   * @param funded how many were funded, in the same period
   * @return the part
   * @throws IllegalArgumentException if the number is not positive, or more than were funded
   */
  public static Part hours(BigDecimal lost, BigDecimal funded) {
    return new Part(Measure.HOURS, Ratio.of(lost), Ratio.of(funded));
  }

  /**
   * The part as a fraction of the whole.
   *
   * @return what is given up over what was funded
   */
  public Ratio fraction() {
    return lost.over(funded);
  }

  /**
   * The part as a reader would write it.
   *
   * @return such as {@code 8 of 20 places}
   */
  @Override
  public String toString() {
    return lost + " of " + funded + " " + measure;
  }
}
