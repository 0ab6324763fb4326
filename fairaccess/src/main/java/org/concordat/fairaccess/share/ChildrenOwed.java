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

  private static final int SHOWN_DECIMALS = 3;

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
    Ratio all =
        points.values().stream().map(SchoolPoints::children).reduce(Ratio.ZERO, Ratio::plus);
    List<Rankings.Standing> standings = new ArrayList<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    for (Candidate candidate : request.candidates()) {
      Urn school = candidate.school();
      Optional<Reason> against =
          Rankings.exempt(school, request).or(() -> Rankings.unmeasured(school, sizes));
      against.ifPresentOrElse(
          reason -> leftOut.add(LeftOut.of(school, reason)),
          () -> standings.add(
              standing(requireNonNull(points.get(school)).children(), school, sizes, all)));
    }
    return Rankings.byFigure(name(), standings, true, leftOut.build());
  }

  private Rankings.Standing standing(Ratio taken, Urn school, SchoolSizes sizes, Ratio all) {
    Explained<Ratio> size = sizes.sizeOf(school).orElseThrow();
    Ratio due = all.times(size.value()).over(sizes.total());
    Ratio owed = due.minus(taken);
    return new Rankings.Standing(
        school,
        size.value(),
        Explained.of(
            owed,
            () -> Explanation.of(
                "children owed",
                Datum.of(owed.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                    + " children owed"),
                Explanation.of(
                    "children due",
                    due.toDatum(),
                    Explanation.given("children of all", all.toDatum()),
                    size.explanation(),
                    Explanation.given(measure.name() + " of all", sizes.total().toDatum())),
                Explanation.given("children taken", taken.toDatum()))));
  }
}
