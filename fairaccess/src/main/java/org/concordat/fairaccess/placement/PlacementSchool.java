/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.share.SchoolShare;
import org.concordat.fairaccess.share.ShareTotals;

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
   * @throws NullPointerException if a component is null
   */
  public PlacementSchool {
    requireNonNull(school, "school");
    requireNonNull(share, "share");
    requireNonNull(carried, "carried");
    requireNonNull(yearLimits, "yearLimits");
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
   * A school with its line of a share table, for a list of further children.
   *
   * <p>Its share is its part of all that were taken so far and of the list together, and it bears what it took. Of
   * 20 children in 6,000 pupils 5 are due from a school of 1,500 that took 4; for a list of 12 its share is 32 x
   * 1,500/6,000 = 8, and it bears 4. Children are counted, not points, since each child of the list weighs one;
   * what a school is charged for its own exclusions is in points, and is given with {@link #carrying}.
   *
   * @param line the school's line
   * @param totals the totals of the same table
   * @param children how many children the list has, zero or more
   * @param limit the most further children it can take, zero or more
   * @return the school; a part of a child that it bears, as a half of a divided school or where part of the credit for
   *     a failed trial is kept, is rounded to a whole one, a half upwards: of 5 children of a school divided into two
   *     each half bears 3. The share is of what was taken, unrounded
   * @throws IllegalArgumentException if a number is negative, or it has taken more than 2,147,483,647 children
   */
  public static PlacementSchool from(
      SchoolShare line, ShareTotals totals, int children, int limit) {
    checkArgument(
        children >= 0,
        "PlacementSchool children: must not be negative, but for %s were %s",
        line.school(),
        children);
    Ratio share =
        totals.children().plus(Ratio.of(children)).times(line.size().value()).over(totals.size());
    return of(line.school(), share, limit).carrying(CarriedLoad.ofNearest(line.taken()));
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
