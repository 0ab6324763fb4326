/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.SchoolPoints;

/**
 * The school that owes the most children is next: the rule of turns that belongs to {@link ProportionalShare}.
 *
 * <p>All children that were taken are divided in proportion to size, exactly; what a school has taken fewer than its
 * part, it owes. Of 11 children among 6,000 pupils, 1.375 are due from a school of 750; with 1 taken it owes 0.375,
 * while one of 600 that took 1 of its 1.1 owes 0.1. The debts of all schools of the pool add up to zero. With {@link
 * DeprivationWeighting} as the measure, a school with many pupils on free meals owes less. A child counts as one,
 * of whatever type, as in {@link SchoolShare#owed()}; what is kept of a failed trial counts in part. A tie goes to the
 * larger size, then the lower URN. Own exclusions do not count.
 *
 * <p>Shares proportional to size are known from local protocols, this order is the shape of {@link EntitlementDeficit}
 * with children in place of points. Immutable and thread-safe.
 *
 * @param scheme which placements count, how far back and what is kept of a failed trial; how many points its tariff
 *     gives means nothing, but a type that counts must have some
 * @param measure by what a school's size is measured
 */
public record ChildrenOwed(PointsScheme scheme, SchoolMeasure measure) implements RankingRule {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChildrenOwed {
    requireNonNull(scheme, "scheme");
    requireNonNull(measure, "measure");
  }

  /**
   * The rule with a scheme, against the roll.
   *
   * @param scheme which placements count
   * @return the rule
   */
  public static ChildrenOwed of(PointsScheme scheme) {
    return new ChildrenOwed(scheme, SchoolMeasures.ROLL);
  }

  @Override
  public String name() {
    return "children owed by " + measure.name();
  }

  /**
   * Ranks the candidates by the children they owe, the most first.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons; where a school of the pool took a child of a type
   *     that counts and that the scheme's tariff does not name, nobody is ranked, for the reason {@link
   *     ShareReasons#TYPE_WITHOUT_POINTS}
   */
  @Override
  public Ranking rank(RankingRequest request) {
    Debts debts = new Debts(
        "children",
        measure.name(),
        SchoolPoints::children,
        one ->
            ImmutableList.of(Explanation.given("children taken", one.children().toDatum())));
    return Rankings.highestFirst(this, scheme, measure, request, debts);
  }

  @Override
  public Optional<Reason> againstCounting(PlacementType type) {
    return Rankings.withoutPoints(scheme, type);
  }
}
