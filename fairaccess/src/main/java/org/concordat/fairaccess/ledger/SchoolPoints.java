/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.SortedMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * The points of a school on a date, with what they are made of.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchoolPoints {

  private final Urn school;
  private final Ratio points;
  private final Ratio earned;
  private final Ratio children;
  private final Parts parts;

  SchoolPoints(Urn school, Ratio points, Ratio earned, Ratio children, Parts parts) {
    this.school = school;
    this.points = points;
    this.earned = earned;
    this.children = children;
    this.parts = parts;
  }

  /**
   * The school.
   *
   * @return the establishment that was asked about
   */
  public Urn school() {
    return school;
  }

  /**
   * The points after what own exclusions cost.
   *
   * @return the points, exact; a part of a point where part of a failed trial is kept
   */
  public Ratio points() {
    return points;
  }

  /**
   * The points for what the school took, before what own exclusions cost.
   *
   * @return the points, exact
   */
  public Ratio earned() {
    return earned;
  }

  /**
   * The points as they would be if the school had excluded nobody.
   *
   * @return a copy whose {@link #points()} are the {@link #earned()} ones; this if own exclusions cost nothing
   */
  public SchoolPoints withoutExclusions() {
    return points.equals(earned) ? this : new SchoolPoints(school, earned, earned, children, parts);
  }

  /**
   * How many children the points are for.
   *
   * @return the children; a failed trial counts for what is kept of its credit, and one whom a divided school took
   *     for the part that this one carries
   */
  public Ratio children() {
    return children;
  }

  /**
   * How many children came, whatever is kept of the credit for them.
   *
   * @return the children that count, a failed trial as a whole one; a part of one whom a divided school took
   */
  public Ratio came() {
    return parts.came;
  }

  /**
   * How the points came about.
   *
   * @return the steps: a line for each type, for failed trials and for what several schools carry in
   *     parts, and one for own exclusions, where there are any; and the sum
   */
  public ImmutableList<Explanation> arithmetic() {
    ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
    parts.whole.forEach((type, count) -> lines.add(Explanation.given(
        "points for " + type.code() + " x " + count,
        Datum.of((long) parts.tariff.pointsFor(type) * count))));
    parts.kept.forEach((type, part) -> lines.add(Explanation.given(
        "points kept for " + type.code() + ", failed trials x " + part,
        Ratio.of(parts.tariff.pointsFor(type)).times(part).toDatum())));
    parts.divided.forEach((type, part) -> lines.add(Explanation.given(
        "points for " + type.code() + ", carried by several schools x " + part,
        Ratio.of(parts.tariff.pointsFor(type)).times(part).toDatum())));
    if (!points.equals(earned)) {
      lines.add(Explanation.given(
          "own exclusions x " + parts.exclusions, points.minus(earned).toDatum()));
    }
    return lines.add(Explanation.given("points", points.toDatum())).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchoolPoints that
        && school.equals(that.school)
        && points.equals(that.points)
        && earned.equals(that.earned)
        && children.equals(that.children);
  }

  @Override
  public int hashCode() {
    return Objects.hash(school, points, earned, children);
  }

  @Override
  public String toString() {
    return school + ": " + points + " points";
  }

  /** What the points were added up from. */
  static final class Parts {

    private final PointsTariff tariff;
    private final SortedMap<PlacementType, Integer> whole;
    private final SortedMap<PlacementType, Ratio> kept;
    private final SortedMap<PlacementType, Ratio> divided;
    private final Ratio came;
    private final Ratio exclusions;

    Parts(
        PointsTariff tariff,
        SortedMap<PlacementType, Integer> whole,
        SortedMap<PlacementType, Ratio> kept,
        SortedMap<PlacementType, Ratio> divided,
        Ratio came,
        Ratio exclusions) {
      this.tariff = tariff;
      this.whole = whole;
      this.kept = kept;
      this.divided = divided;
      this.came = came;
      this.exclusions = exclusions;
    }
  }
}
