/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;

/**
 * A school in its place in a ranking, with the figure that put it there.
 *
 * <p>Two are equal when place, school and figure are. Immutable and thread-safe.
 */
public final class RankedSchool {

  private final int place;
  private final Urn school;
  private final Explained<Ratio> figure;

  private RankedSchool(int place, Urn school, Explained<Ratio> figure) {
    this.place = place;
    this.school = school;
    this.figure = figure;
  }

  /**
   * A school in its place.
   *
   * @param place the place, from 1
   * @param school the school
   * @param figure what it was ranked by; its explanation gives the figure as it is shown, and under it what it
   *     was computed from
   * @return the school in its place
   */
  public static RankedSchool of(int place, Urn school, Explained<Ratio> figure) {
    requireNonNull(school, "school");
    requireNonNull(figure, "figure");
    return new RankedSchool(place, school, figure);
  }

  /**
   * The place.
   *
   * @return the place, from 1
   */
  public int place() {
    return place;
  }

  /**
   * The school.
   *
   * @return the school
   */
  public Urn school() {
    return school;
  }

  /**
   * What the school was ranked by.
   *
   * @return the figure, exact
   */
  public Ratio figure() {
    return figure.value();
  }

  /**
   * The figure as it is shown, such as {@code 1.667 points per thousand}.
   *
   * @return the figure in the words of the rule
   */
  public Datum shown() {
    return figure.explanation().result();
  }

  /**
   * How the figure came about.
   *
   * @return a tree: the place and the figure, under it what it was computed from
   */
  public Explanation explanation() {
    Explanation inner = figure.explanation();
    return Explanation.of(place + ". " + school, inner.result(), inner.inputs());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankedSchool that
        && place == that.place
        && school.equals(that.school)
        && figure.equals(that.figure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, school, figure);
  }

  @Override
  public String toString() {
    return place + ". " + school + ": " + figure;
  }
}
