/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.Urn;

/**
 * A school that a child could go to, and how unsuitable it is for the child.
 *
 * <p>Unsuitability is counted in points, none for a school that suits in every way; the caller decides what
 * a point is, such as a hundred metres beyond the nearest school, and keeps to it over the whole list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param preference points for going against the family's wish, zero or more
 * @param distance points for the journey, zero or more
 * @param need points for needs that the school meets less well, zero or more
 */
public record PlacementOption(Urn school, int preference, int distance, int need) {

  /**
   * Checks the points.
   *
   * @throws IllegalArgumentException if a part is negative, or all of them together exceed 2,147,483,647
   * @throws NullPointerException if the school is null
   */
  public PlacementOption {
    requireNonNull(school, "school");
    checkArgument(
        preference >= 0,
        "PlacementOption preference: must not be negative, but for %s was %s",
        school,
        preference);
    checkArgument(
        distance >= 0,
        "PlacementOption distance: must not be negative, but for %s was %s",
        school,
        distance);
    checkArgument(
        need >= 0, "PlacementOption need: must not be negative, but for %s was %s", school, need);
    long sum = (long) preference + distance + need;
    checkArgument(
        sum <= Integer.MAX_VALUE,
        "PlacementOption points: must not exceed %s together, but for %s were %s",
        Integer.MAX_VALUE,
        school,
        sum);
  }

  /**
   * An option that is told apart by distance alone.
   *
   * @param school the school
   * @param distance points for the journey, zero or more
   * @return the option
   * @throws IllegalArgumentException if the points are negative
   */
  public static PlacementOption of(Urn school, int distance) {
    return new PlacementOption(school, 0, distance, 0);
  }

  /**
   * All points together.
   *
   * @return the sum of the three parts
   */
  public int unsuitability() {
    return preference + distance + need;
  }
}
