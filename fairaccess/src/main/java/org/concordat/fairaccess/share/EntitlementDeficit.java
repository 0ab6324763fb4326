/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
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

  private static final int SHOWN_DECIMALS = 3;

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
    return deficits(Rankings.points(scheme, request, sizes), sizes);
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
    SchoolSizes sizes = measure.measure(request.pool());
    return Rankings.byScheme(
        name(), scheme, request, sizes, points -> rank(request, sizes, points));
  }

  @Override
  public Optional<Reason> againstCounting(PlacementType type) {
    return Rankings.withoutPoints(scheme, type);
  }

  private Ranking rank(
      RankingRequest request, SchoolSizes sizes, ImmutableMap<Urn, SchoolPoints> points) {
    ImmutableMap<Urn, Explained<Ratio>> deficits = deficits(points, sizes);
    List<Rankings.Standing> standings = new ArrayList<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    for (Candidate candidate : request.candidates()) {
      Urn school = candidate.school();
      Optional<Reason> against =
          Rankings.exempt(school, request).or(() -> Rankings.unmeasured(school, sizes));
      against.ifPresentOrElse(
          reason -> leftOut.add(LeftOut.of(school, reason)),
          () -> standings.add(new Rankings.Standing(
              school,
              sizes.sizeOf(school).orElseThrow().value(),
              requireNonNull(deficits.get(school)))));
    }
    return Rankings.byFigure(name(), standings, true, leftOut.build());
  }

  private ImmutableMap<Urn, Explained<Ratio>> deficits(
      ImmutableMap<Urn, SchoolPoints> points, SchoolSizes sizes) {
    Ratio all = points.values().stream().map(SchoolPoints::points).reduce(Ratio.ZERO, Ratio::plus);
    Ratio total = sizes.total();
    ImmutableMap.Builder<Urn, Explained<Ratio>> deficits = ImmutableMap.builder();
    for (SchoolPoints one : points.values()) {
      Explained<Ratio> size = sizes.sizeOf(one.school()).orElseThrow();
      Ratio due = all.times(size.value()).over(total);
      Ratio owed = due.minus(one.points());
      deficits.put(
          one.school(),
          Explained.of(
              owed,
              () -> Explanation.of(
                  "points owed",
                  Datum.of(owed.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                      + " points owed"),
                  ImmutableList.<Explanation>builder()
                      .add(Explanation.of(
                          "points due",
                          due.toDatum(),
                          Explanation.given("points of all", all.toDatum()),
                          size.explanation(),
                          Explanation.given(measure.name() + " of all", total.toDatum())))
                      .addAll(one.arithmetic())
                      .build())));
    }
    return deficits.buildOrThrow();
  }
}
