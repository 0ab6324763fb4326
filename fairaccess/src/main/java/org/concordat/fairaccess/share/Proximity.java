/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.concordat.core.identity.Urn;

/**
 * Where a school lies for a child.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param catchment whether the child lives in its catchment
 * @param distance how far it is from the child's home, in the protocol's unit, the same for all schools; 0 or more,
 *     with at most 100 digits before the point and 100 after it
 */
public record Proximity(Urn school, boolean catchment, BigDecimal distance) {

  private static final int MOST_DIGITS = 100;

  /**
   * Checks the distance.
   *
   * @throws IllegalArgumentException if it is negative, or has more than 100 digits before the point or after it
   * @throws NullPointerException if a component is null
   */
  public Proximity {
    requireNonNull(school, "school");
    requireNonNull(distance, "distance");
    distance = distance.stripTrailingZeros();
    checkArgument(
        distance.signum() >= 0,
        "Proximity distance: must not be negative, but to %s was %s",
        school,
        distance);
    checkArgument(
        distance.scale() <= MOST_DIGITS
            && (long) distance.precision() - distance.scale() <= MOST_DIGITS,
        "Proximity distance: must have at most %s digits before the point and %s after it, but to %s"
            + " was %s",
        MOST_DIGITS,
        MOST_DIGITS,
        school,
        distance);
  }

  /**
   * A school in whose catchment the child lives.
   *
   * @param school the school
   * @param distance such as {@code 0.9}
   * @return the proximity
   * @throws IllegalArgumentException if the text is no decimal number, negative, or longer than
   *     {@linkplain Proximity 100 digits} on a side of the point
   */
  public static Proximity inCatchment(Urn school, String distance) {
    requireNonNull(school, "school");
    return new Proximity(school, true, parsed(school, distance));
  }

  /**
   * A school in whose catchment the child does not live.
   *
   * @param school the school
   * @param distance such as {@code 0.6}
   * @return the proximity
   * @throws IllegalArgumentException if the text is no decimal number, negative, or longer than
   *     {@linkplain Proximity 100 digits} on a side of the point
   */
  public static Proximity outsideCatchment(Urn school, String distance) {
    requireNonNull(school, "school");
    return new Proximity(school, false, parsed(school, distance));
  }

  private static BigDecimal parsed(Urn school, String distance) {
    try {
      return new BigDecimal(distance);
    } catch (NumberFormatException notDecimal) {
      throw new IllegalArgumentException(
          "Proximity distance: must be a decimal number, but to " + school + " was '" + distance
              + "'",
          notDecimal);
    }
  }
}
