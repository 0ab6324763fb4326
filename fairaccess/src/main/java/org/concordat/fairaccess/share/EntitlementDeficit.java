/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.SchoolPoints;

/**
 * The school that owes the most points is next.
 *
 * <p>All points are divided in proportion to size; what a school has fewer than its part, it owes. Of 30 points
 * among 6,000 pupils, a school of 600 with 1 point owes 30 x 600 / 6000 - 1 = 2, and one of 1,050 with 8 is
 * 2.75 ahead. The debts of all schools of the pool always add up to zero. A tie goes to the larger size, then
 * the lower URN. Between schools of different size the order may differ from that of {@link
 * PointsPerThousand}. A school that is first only for its own exclusions comes with the same
 * caution. Another school's exclusions lower what is due from all, and are no cause for one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme what a school's placements and exclusions count
 * @param measure by what a school's size is measured
 */
public record EntitlementDeficit(PointsScheme scheme, SchoolMeasure measure)
    implements RankingRule {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public EntitlementDeficit {
    requireNonNull(scheme, "scheme");
    requireNonNull(measure, "measure");
  }

  /**
   * The rule with a scheme, against the roll.
   *
   * @param scheme what a school's placements and exclusions count
   * @return the rule
   */
  public static EntitlementDeficit of(PointsScheme scheme) {
    return new EntitlementDeficit(scheme, SchoolMeasures.ROLL);
  }

  @Override
  public String name() {
    return "points owed by " + measure.name() + ", tariff " + scheme.tariff().name();
  }

  /**
   * What each school of the pool owes.
   *
   * @param request the question
   * @return the points owed by each school that has a size, in the order of the pool, negative where it is
   *     ahead; they add up to zero
   * @throws IllegalArgumentException if the ledger has a placement that counts and that the tariff does not
   *     name
   */
  public ImmutableMap<Urn, Explained<Ratio>> deficits(RankingRequest request) {
    SchoolSizes sizes = measure.measure(request.pool());
    return debts().of(Rankings.points(scheme, request, sizes), sizes);
  }

  /**
   * Ranks the candidates by what they owe, the most first.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons; where a school of the pool took a child of a type
   *     that counts and that the tariff does not name, nobody is ranked, for the reason {@link
   *     ShareReasons#TYPE_WITHOUT_POINTS}
   */
  @Override
  public Ranking rank(RankingRequest request) {
    return Rankings.highestFirst(this, scheme, measure, request, debts());
  }

  @Override
  public Optional<Reason> againstCounting(PlacementType type) {
    return Rankings.withoutPoints(scheme, type);
  }

  private Debts debts() {
    return new Debts("points", measure.name(), SchoolPoints::points, SchoolPoints::arithmetic);
  }
}
