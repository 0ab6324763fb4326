/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * What the whole list would come to if a child went to another of its schools, everybody else placed as
 * well as possible.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the other school
 * @param unevenness units more; negative if the loads became more even
 * @param unsuitability points more over all children; negative if it suited them better
 * @param placed the class of a child that would have a school then and has none now
 * @param displaced the class of a child that would have none then and has one now
 * @param placedFirst whether the child that would have a school then is fixed at it, or held there with siblings, and so
 *     comes before all others
 * @param displacedFirst whether the child that would have none then is fixed or held where it is now
 */
public record Alternative(
    Urn school,
    long unevenness,
    long unsuitability,
    Optional<String> placed,
    Optional<String> displaced,
    boolean placedFirst,
    boolean displacedFirst) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Alternative {
    requireNonNull(school, "school");
    requireNonNull(placed, "placed");
    requireNonNull(displaced, "displaced");
  }

  /**
   * Whether the cost can be held against that of the plan: only if the alternative leaves nobody without a school
   * for it and gives none to anybody else.
   *
   * @return false if a child is placed or displaced
   */
  public boolean isComparable() {
    return placed.isEmpty() && displaced.isEmpty();
  }

  /**
   * What it costs at a balance, who is placed left aside.
   *
   * @param balance how evenness is weighed against suitability
   * @return the difference of the stated sums
   */
  public Ratio cost(Balance balance) {
    return new Score(ImmutableList.of(), unevenness, unsuitability).sum(balance);
  }

  /**
   * The alternative as a tree.
   *
   * @param balance how evenness is weighed against suitability
   * @return the cost, under it its parts; where it is not {@linkplain #isComparable() comparable}, that is said
   *     first and the cost is one of the parts
   */
  public Explanation explanation(Balance balance) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    displaced.ifPresent(name ->
        inputs.add(Explanation.given("left without a school", oneOf(name, displacedFirst))));
    placed.ifPresent(
        name -> inputs.add(Explanation.given("given a school", oneOf(name, placedFirst))));
    if (!isComparable()) {
      inputs.add(Explanation.given("cost at " + balance, cost(balance).toDatum()));
    }
    inputs.add(Explanation.given("unevenness", Datum.of(unevenness, "units")));
    inputs.add(Explanation.given("unsuitability", Datum.of(unsuitability, "points")));
    return Explanation.of(
        "at " + school + " instead",
        isComparable() ? cost(balance).toDatum() : Datum.of("not to be compared by cost"),
        inputs.build());
  }

  private static Datum oneOf(String name, boolean first) {
    return Datum.of("one of " + name + (first ? ", fixed or held at a school" : ""));
  }
}
