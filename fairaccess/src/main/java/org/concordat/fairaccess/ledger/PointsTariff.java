/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.concordat.core.rule.Citation;

/**
 * How many points a school is credited with for each type of child it takes.
 *
 * <p>Authorities publish that they use points and seldom how many, so a tariff is data that comes with its
 * source. Immutable and thread-safe.
 *
 * @param name what the tariff is called
 * @param points the points for each type; negative ones charge the school instead
 * @param source where the tariff is written
 */
public record PointsTariff(
    String name, ImmutableSortedMap<PlacementType, Integer> points, Citation source) {

  /**
   * A tariff of no authority, to try the formula with: 5 points for a permanent exclusion, 4 for a return
   * from a pupil referral unit, 3 for a managed move or challenging behaviour, 2 for a child missing
   * education, 1 for a new arrival.
   */
  public static final PointsTariff EXAMPLE = of(
      "example",
      Map.of(
          PlacementTypes.PERMANENT_EXCLUSION, 5,
          PlacementTypes.PRU_REINTEGRATION, 4,
          PlacementTypes.MANAGED_MOVE, 3,
          PlacementTypes.CHALLENGING_BEHAVIOUR, 3,
          PlacementTypes.MISSING_EDUCATION, 2,
          PlacementTypes.NEW_ARRIVAL, 1),
      Citation.of("Concordat, example tariff"));

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank, or no type has points
   * @throws NullPointerException if a component is null
   */
  public PointsTariff {
    requireNonNull(name, "name");
    requireNonNull(points, "points");
    requireNonNull(source, "source");
    checkArgument(!name.isBlank(), "PointsTariff name: must not be blank, but was '%s'", name);
    checkArgument(
        !points.isEmpty(), "PointsTariff points: must hold at least one type, but were %s", points);
  }

  /**
   * A tariff.
   *
   * @param name what it is called
   * @param points the points for each type
   * @param source where it is written
   * @return the tariff
   * @throws IllegalArgumentException if the name is blank, or no type has points
   */
  public static PointsTariff of(String name, Map<PlacementType, Integer> points, Citation source) {
    return new PointsTariff(name, ImmutableSortedMap.copyOf(points), source);
  }

  /**
   * The points for a type.
   *
   * @param type the type
   * @return the points
   * @throws IllegalArgumentException if the tariff does not name the type
   */
  public int pointsFor(PlacementType type) {
    Integer found = points.get(type);
    checkArgument(
        found != null, "PointsTariff type: must be one of %s, but was %s", points.keySet(), type);
    return found;
  }
}
