/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;

/**
 * A school as a placement sees it: its share, what it bears already, and how many more it can take.
 *
 * <p>It has no type. Of a list of 60 a school with a twelfth of all pupils has a share of 5; its first child
 * weighs 1/10, its second 3/10 and its fifth 9/10, so that an overburdened school is dearer with every child.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param share how many children would be fair, what it bears already included; zero for a school whose
 *     share the problem has to define
 * @param carried what it bears already
 * @param limit the most further children it can take, zero or more
 * @param yearLimits the most further children of a year group, for the year groups that have a limit of
 *     their own
 */
public record PlacementSchool(
    Urn school,
    Ratio share,
    CarriedLoad carried,
    int limit,
    ImmutableSortedMap<YearGroup, Integer> yearLimits) {

  /**
   * Checks the share and the limits.
   *
   * @throws IllegalArgumentException if the share or a limit is negative
   */
  public PlacementSchool {
    checkArgument(
        !share.isNegative(),
        "PlacementSchool share: must not be negative, but for %s was %s",
        school,
        share);
    checkArgument(
        limit >= 0,
        "PlacementSchool limit: must not be negative, but for %s was %s",
        school,
        limit);
    yearLimits.forEach((year, most) -> checkArgument(
        most >= 0,
        "PlacementSchool yearLimits: must not be negative, but for %s in year %s was %s",
        school,
        year,
        most));
  }

  /**
   * A school that bears nothing yet and has no limits by year group.
   *
   * @param school the school
   * @param share how many children would be fair
   * @param limit the most further children it can take, zero or more
   * @return the school
   * @throws IllegalArgumentException if the share or the limit is negative
   */
  public static PlacementSchool of(Urn school, Ratio share, int limit) {
    return new PlacementSchool(school, share, CarriedLoad.NONE, limit, ImmutableSortedMap.of());
  }

  /**
   * The same school with something to bear.
   *
   * @param load what it bears already
   * @return a copy
   */
  public PlacementSchool carrying(CarriedLoad load) {
    return new PlacementSchool(school, share, load, limit, yearLimits);
  }

  /**
   * The same school with another limit.
   *
   * @param most the most further children it can take, zero or more
   * @return a copy
   * @throws IllegalArgumentException if the limit is negative
   */
  public PlacementSchool withLimit(int most) {
    return new PlacementSchool(school, share, carried, most, yearLimits);
  }

  /**
   * The same school with other limits by year group.
   *
   * @param limits the most further children of each year group that has a limit of its own
   * @return a copy
   * @throws IllegalArgumentException if a limit is negative
   */
  public PlacementSchool withYearLimits(Map<YearGroup, Integer> limits) {
    return new PlacementSchool(school, share, carried, limit, ImmutableSortedMap.copyOf(limits));
  }
}
