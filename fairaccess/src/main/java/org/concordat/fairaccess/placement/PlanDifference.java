/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * What another plan that the panel prefers would change, and what it would cost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposed what the plan comes to
 * @param preferred what the other plan comes to
 * @param moves who goes elsewhere in the other plan, by reference
 * @param breaches the limits, filters and siblings that the other plan does not keep, and the children who are
 *     fixed or held at a school and for whom it has no place
 */
public record PlanDifference(
    Score proposed, Score preferred, ImmutableList<Move> moves, ImmutableList<Breach> breaches) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PlanDifference {
    requireNonNull(proposed, "proposed");
    requireNonNull(preferred, "preferred");
    requireNonNull(moves, "moves");
    requireNonNull(breaches, "breaches");
  }

  /**
   * How many children fewer the other plan places.
   *
   * @return the number; negative if it places more
   */
  public int fewerPlaced() {
    return proposed.placedInAll() - preferred.placedInAll();
  }

  /**
   * What the other plan costs the schools.
   *
   * @return units of unevenness; negative if it saves some
   */
  public long unevenness() {
    return preferred.unevenness() - proposed.unevenness();
  }

  /**
   * What the other plan costs the children.
   *
   * @return points of unsuitability; negative if it saves some
   */
  public long unsuitability() {
    return preferred.unsuitability() - proposed.unsuitability();
  }

  /**
   * What the other plan costs at a balance.
   *
   * @param balance how evenness is weighed against suitability
   * @return the difference of the stated sums
   */
  public Ratio cost(Balance balance) {
    return preferred.sum(balance).minus(proposed.sum(balance));
  }

  /**
   * Whether the costs of the two plans can be held against each other: only if both place as many of each class,
   * the other leaves out nobody who is fixed or held at a school, and the points of each child are known.
   *
   * @return false if another number of some class is placed, a child who is fixed or held at a school is left out for
   *     others, or a child goes to a school that was no option of it, for which no points are counted
   */
  public boolean isComparable() {
    return proposed.placed().equals(preferred.placed())
        && breaching(PlacementReasons.FIXED_LEFT_OUT) == 0
        && breaching(PlacementReasons.NOT_AN_OPTION) == 0;
  }

  private long breaching(String code) {
    return breaches.stream().filter(breach -> breach.reason().is(code)).count();
  }

  /**
   * The difference as a tree. Where the two are not {@linkplain #isComparable() comparable}, that is said first
   * and the cost is one of the parts.
   *
   * @param balance how evenness is weighed against suitability
   * @return the cost, under it its parts, the children moved and the breaches
   */
  public Explanation explanation(Balance balance) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("fewer placed", Datum.of(fewerPlaced(), "children")));
    long leftOut = breaching(PlacementReasons.FIXED_LEFT_OUT);
    if (leftOut > 0) {
      inputs.add(Explanation.given("fixed or held, and left out", Datum.of(leftOut, "children")));
    }
    long withoutPoints = breaching(PlacementReasons.NOT_AN_OPTION);
    if (withoutPoints > 0) {
      inputs.add(Explanation.given("no points counted for", Datum.of(withoutPoints, "children")));
    }
    if (!isComparable()) {
      inputs.add(Explanation.given("cost at " + balance, cost(balance).toDatum()));
    }
    inputs.add(Explanation.given("unevenness", Datum.of(unevenness(), "units")));
    inputs.add(Explanation.given("unsuitability", Datum.of(unsuitability(), "points")));
    inputs.add(Explanation.given("go elsewhere", Datum.of(moves.size(), "children")));
    for (Breach breach : breaches) {
      inputs.add(Explanation.given(
          "breach for "
              + breach.children().stream().map(PupilReference::toString).collect(joining(", ")),
          Datum.of(breach.reason().message())));
    }
    return isComparable()
        ? Explanation.of("cost at " + balance, cost(balance).toDatum(), inputs.build())
        : Explanation.of(
            "not to be compared by cost; placed, class by class",
            Datum.of(preferred.placed() + " instead of " + proposed.placed()),
            inputs.build());
  }
}
