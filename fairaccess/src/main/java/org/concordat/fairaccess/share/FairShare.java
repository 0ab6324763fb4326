/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Shares;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;

/**
 * How many of some children each school takes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the name of the rule that divided them
 * @param children how many were to be divided
 * @param shares each school's share; empty if no school could have one
 * @param sizes by what each school was weighed, explained; none of a school of which the rule shows none
 * @param leftOut the schools that have no share, in the order of the candidates
 */
public record FairShare(
    String rule,
    long children,
    Optional<Shares<Urn>> shares,
    ImmutableMap<Urn, Explained<Ratio>> sizes,
    ImmutableList<LeftOut> leftOut) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public FairShare {
    requireNonNull(rule, "rule");
    requireNonNull(shares, "shares");
    requireNonNull(sizes, "sizes");
    requireNonNull(leftOut, "leftOut");
  }

  /**
   * What one school takes.
   *
   * @param school the school
   * @return how many children; zero for a school that was left out or was no candidate
   */
  public long shareOf(Urn school) {
    return shares.map(all -> all.shares().getOrDefault(school, 0L)).orElse(0L);
  }

  /**
   * How many children no school takes.
   *
   * @return zero if they were divided, otherwise all of them
   */
  public long undivided() {
    return shares.isPresent() ? 0 : children;
  }

  /**
   * How the shares came about.
   *
   * @return a tree: the rule; how each school's size was measured; the shares with their exact figures; and the schools
   *     left out with their reasons
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("rule", Datum.of(rule)));
    sizes.forEach((school, size) -> {
      Explanation measured = size.explanation();
      inputs.add(
          Explanation.of(measured.label() + " of " + school, measured.result(), measured.inputs()));
    });
    shares.ifPresent(all -> inputs.add(all.explanation()));
    inputs.addAll(leftOut.stream()
        .flatMap(one -> one.reasons().stream()
            .map(reason ->
                Explanation.given("left out: " + one.school(), Datum.of(reason.message()))))
        .collect(toImmutableList()));
    return Explanation.of("children divided", Datum.of(children - undivided()), inputs.build());
  }
}
