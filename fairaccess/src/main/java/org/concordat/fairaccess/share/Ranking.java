/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * The candidates in the order in which they are to be asked, and those left out.
 *
 * <p>It proposes; the panel decides, and says why where it departs from it. Immutable and thread-safe.
 *
 * @param rule the name of the rule that ranked
 * @param ranked the schools in order, the next first
 * @param leftOut the schools that have no place, in the order of the candidates
 * @param cautions what the panel must answer before it follows the order; usually none
 * @param turns where schools take turns, which school has each turn on its own, ranked or left out: by the URN that the
 *     queue holds, the URN that the school has in the question; empty for a rule without turns
 */
public record Ranking(
    String rule,
    ImmutableList<RankedSchool> ranked,
    ImmutableList<LeftOut> leftOut,
    ImmutableList<Reason> cautions,
    ImmutableMap<Urn, Urn> turns) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Ranking {
    requireNonNull(rule, "rule");
    requireNonNull(ranked, "ranked");
    requireNonNull(leftOut, "leftOut");
    requireNonNull(cautions, "cautions");
    requireNonNull(turns, "turns");
  }

  /**
   * A ranking that needs no caution.
   *
   * @param rule the name of the rule that ranked
   * @param ranked the schools in order, the next first
   * @param leftOut the schools that have no place
   * @return the ranking
   */
  public static Ranking of(String rule, List<RankedSchool> ranked, List<LeftOut> leftOut) {
    return new Ranking(
        rule,
        ImmutableList.copyOf(ranked),
        ImmutableList.copyOf(leftOut),
        ImmutableList.of(),
        ImmutableMap.of());
  }

  /** The same ranking, by turns. */
  Ranking withTurns(ImmutableMap<Urn, Urn> others) {
    return new Ranking(rule, ranked, leftOut, cautions, others);
  }

  /**
   * The same ranking with a caution.
   *
   * @param caution what the panel must answer before it follows the order
   * @return a copy with one more
   */
  public Ranking cautioned(Reason caution) {
    return new Ranking(
        rule,
        ranked,
        leftOut,
        ImmutableList.<Reason>builder().addAll(cautions).add(caution).build(),
        turns);
  }

  /**
   * The school that is next.
   *
   * @return the first of the order, or empty if all were left out
   */
  public Optional<Urn> next() {
    return ranked.stream().map(RankedSchool::school).findFirst();
  }

  /**
   * The order.
   *
   * @return the schools, the next first
   */
  public ImmutableList<Urn> order() {
    return ranked.stream().map(RankedSchool::school).collect(toImmutableList());
  }

  /**
   * Why a school was left out.
   *
   * @param school the school
   * @return the reasons; empty for one that was ranked or was no candidate
   */
  public ImmutableList<Reason> whyNot(Urn school) {
    return leftOut.stream()
        .filter(one -> one.school().equals(school))
        .flatMap(one -> one.reasons().stream())
        .collect(toImmutableList());
  }

  /**
   * How the order came about.
   *
   * @return a tree: who is next, under it the cautions, each school with its figure and each one left out
   *     with its reasons
   */
  public Explanation explanation() {
    Stream<Explanation> placed = ranked.stream().map(RankedSchool::explanation);
    Stream<Explanation> others = leftOut.stream()
        .flatMap(one -> one.reasons().stream()
            .map(reason ->
                Explanation.given("left out: " + one.school(), Datum.of(reason.message()))));
    Stream<Explanation> warnings =
        cautions.stream().map(caution -> Explanation.given("caution", Datum.of(caution.message())));
    return Explanation.of(
        "next by " + rule,
        Datum.of(next().map(Urn::toString).orElse("nobody")),
        Streams.concat(warnings, placed, others).toList());
  }
}
