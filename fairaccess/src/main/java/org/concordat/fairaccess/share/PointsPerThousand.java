/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.RoundingMode;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.ledger.SchoolPoints;

/**
 * The school with the fewest points for each thousand pupils is next.
 *
 * <p>Every child a school has taken carries the points of its type. With 8 points and 1,500 on roll a school
 * bears 8 x 1000 / 1500 = 5.333, and one with 1 point and 600 on roll 1.667, so that the smaller school is
 * next; taking a child of 5 points lifts it to 10.000. Loads are compared as exact fractions: 8 points of
 * 1,500 and 4 of 750 are equal, and the larger size goes first, then the lower URN. A school without pupils
 * has no load and is left out. In a year in which nobody has taken a child all loads are zero, and the
 * largest school is first.
 *
 * <p>A scheme may charge a school for its own exclusions. Where a school is first only for that, the ranking
 * carries the caution {@link ShareReasons#FIRST_BY_PENALTY}: no school takes a child automatically in place of
 * one it excluded.
 *
 * <p>Points-based protocols of this shape are those of Northamptonshire and Derbyshire; their tariffs could
 * not be read. Immutable and thread-safe.
 *
 * @param scheme what a school's placements and exclusions count
 * @param measure by what a school's size is measured
 */
public record PointsPerThousand(PointsScheme scheme, SchoolMeasure measure) implements RankingRule {

  private static final Ratio THOUSAND = Ratio.of(1000);
  private static final int SHOWN_DECIMALS = 3;

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PointsPerThousand {
    requireNonNull(scheme, "scheme");
    requireNonNull(measure, "measure");
  }

  /**
   * The rule with a tariff, counting the placements of the academic year against the roll.
   *
   * @param tariff the points of each type
   * @return the rule
   */
  public static PointsPerThousand of(PointsTariff tariff) {
    return of(PointsScheme.of(tariff));
  }

  /**
   * The rule with a scheme, against the roll.
   *
   * @param scheme what a school's placements and exclusions count
   * @return the rule
   */
  public static PointsPerThousand of(PointsScheme scheme) {
    return new PointsPerThousand(scheme, SchoolMeasures.ROLL);
  }

  @Override
  public String name() {
    return "points per thousand on " + measure.name() + ", tariff "
        + scheme.tariff().name();
  }

  /**
   * Ranks the candidates by load, the lowest first.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons; where a school of the pool took a child of a type
   *     that counts and that the tariff does not name, nobody is ranked, for the reason {@link
   *     ShareReasons#TYPE_WITHOUT_POINTS}
   */
  @Override
  public Ranking rank(RankingRequest request) {
    return Rankings.lowestFirst(this, scheme, measure, request, PointsPerThousand::loads);
  }

  @Override
  public Optional<Reason> againstCounting(PlacementType type) {
    return Rankings.withoutPoints(scheme, type);
  }

  private static ImmutableMap<Urn, Explained<Ratio>> loads(
      ImmutableMap<Urn, SchoolPoints> points, SchoolSizes sizes) {
    return ImmutableMap.copyOf(Maps.transformValues(
        points, one -> load(one, sizes.sizeOf(one.school()).orElseThrow())));
  }

  private static Explained<Ratio> load(SchoolPoints points, Explained<Ratio> size) {
    Ratio load = points.points().times(THOUSAND).over(size.value());
    return Explained.of(
        load,
        () -> Explanation.of(
            "load",
            Datum.of(load.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                + " points per thousand"),
            ImmutableList.<Explanation>builder()
                .addAll(points.arithmetic())
                .add(size.explanation())
                .build()));
  }
}
