/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.SchoolPoints;

/** The steps that the ranking rules share: who is passed over, and the order of the others. */
final class Rankings {

  private Rankings() {}

  /** Why a school is passed over for the child of a question; empty if it is not. */
  static Optional<Reason> exempt(Urn school, RankingRequest request) {
    return request.exemptions().stream()
        .filter(one -> one.isOf(school, request.ledger().successions(), request.on())
            && one.covers(request.type(), request.yearGroup(), request.on()))
        .findFirst()
        .map(exemption -> {
          Reason.Builder reason = ShareReasons.about(ShareReasons.EXEMPT, school)
              .with("ground", exemption.ground())
              .with("type", request.type().code());
          return exemption
              .lastDay()
              .map(last -> reason
                  .with("until", last)
                  .saying("school {school} is exempt from {type} until {until}: {ground}"))
              .orElseGet(() -> reason
                  .with("until", ShareReasons.WITHOUT_END)
                  .saying("school {school} is exempt from {type} {until}: {ground}"));
        });
  }

  /** Why a school of the pool has no size; empty if it has one. */
  static Optional<Reason> unmeasured(Urn school, SchoolSizes sizes) {
    return sizes.leftOut().stream()
        .filter(one -> one.school().equals(school))
        .map(one -> one.reasons().get(0))
        .findFirst();
  }

  /** Finds by how much each school that has a size is ahead or behind, from what its placements count. */
  interface Figures {

    ImmutableMap<Urn, Explained<Ratio>> of(
        ImmutableMap<Urn, SchoolPoints> points, SchoolSizes sizes);
  }

  /**
   * A ranking by what a scheme counts, the lowest figure first; a tie goes to the larger size, then the lower URN. It
   * has a caution where the first school is first only for its own exclusions: it was charged, and another is first if
   * it alone is not. Nobody is ranked where what a school of the pool took cannot be counted.
   */
  static Ranking lowestFirst(
      RankingRule rule,
      PointsScheme scheme,
      SchoolMeasure measure,
      RankingRequest request,
      Figures figures) {
    Comparator<Standing> order =
        Comparator.comparing(standing -> standing.figure().value());
    return byScheme(rule, scheme, measure, request, figures, order);
  }

  /** As {@link #lowestFirst}, with the highest figure first. */
  static Ranking highestFirst(
      RankingRule rule,
      PointsScheme scheme,
      SchoolMeasure measure,
      RankingRequest request,
      Figures figures) {
    Comparator<Standing> order =
        Comparator.comparing(standing -> standing.figure().value());
    return byScheme(rule, scheme, measure, request, figures, order.reversed());
  }

  private static Ranking byScheme(
      RankingRule rule,
      PointsScheme scheme,
      SchoolMeasure measure,
      RankingRequest request,
      Figures figures,
      Comparator<Standing> order) {
    SchoolSizes sizes = measure.measure(request.pool());
    Optional<Reason> uncounted = uncounted(scheme, request);
    if (uncounted.isPresent()) {
      return Ranking.of(
          rule.name(),
          ImmutableList.of(),
          request.candidates().stream()
              .map(one -> LeftOut.of(one.school(), uncounted.get()))
              .collect(toImmutableList()));
    }
    Function<ImmutableMap<Urn, SchoolPoints>, Ranking> rank =
        points -> ranked(rule, request, sizes, figures.of(points, sizes), order);
    ImmutableMap<Urn, SchoolPoints> points = points(scheme, request, sizes);
    Ranking ranking = rank.apply(points);
    return ranking
        .next()
        .flatMap(next -> otherwiseFirst(next, points, rank)
            .map(otherwise -> ranking.cautioned(ShareReasons.firstByPenalty(next, otherwise))))
        .orElse(ranking);
  }

  private static Ranking ranked(
      RankingRule rule,
      RankingRequest request,
      SchoolSizes sizes,
      ImmutableMap<Urn, Explained<Ratio>> figures,
      Comparator<Standing> order) {
    List<Standing> standings = new ArrayList<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    for (Candidate candidate : request.candidates()) {
      Urn school = candidate.school();
      Optional<Reason> against = exempt(school, request).or(() -> unmeasured(school, sizes));
      against.ifPresentOrElse(
          reason -> leftOut.add(LeftOut.of(school, reason)),
          () -> standings.add(new Standing(
              school,
              sizes.sizeOf(school).orElseThrow().value(),
              requireNonNull(figures.get(school)))));
    }
    standings.sort(order
        .thenComparing(Comparator.comparing(Standing::size).reversed())
        .thenComparing(Standing::school));
    ImmutableList.Builder<RankedSchool> ranked = ImmutableList.builder();
    for (int index = 0; index < standings.size(); index++) {
      Standing standing = standings.get(index);
      ranked.add(RankedSchool.of(
          index + 1,
          standing.school(),
          isTied(standings, index) ? tied(standing.figure()) : standing.figure()));
    }
    return Ranking.of(rule.name(), ranked.build(), leftOut.build());
  }

  private static boolean isTied(List<Standing> standings, int index) {
    Ratio figure = standings.get(index).figure().value();
    return standings.subList(Math.max(0, index - 1), Math.min(standings.size(), index + 2)).stream()
            .filter(one -> one.figure().value().equals(figure))
            .count()
        > 1;
  }

  private static Explained<Ratio> tied(Explained<Ratio> figure) {
    return Explained.of(figure.value(), () -> {
      Explanation alone = figure.explanation();
      return new Explanation(
          alone.label(),
          alone.result(),
          ImmutableList.<Explanation>builder()
              .addAll(alone.inputs())
              .add(Explanation.given(
                  "equal to another", Datum.of("the larger size goes first, then the lower URN")))
              .build(),
          alone.source());
    });
  }

  private static Optional<Urn> otherwiseFirst(
      Urn next,
      ImmutableMap<Urn, SchoolPoints> points,
      Function<ImmutableMap<Urn, SchoolPoints>, Ranking> rank) {
    SchoolPoints charged = requireNonNull(points.get(next));
    SchoolPoints uncharged = charged.withoutExclusions();
    if (charged.points().equals(uncharged.points())) {
      return Optional.empty();
    }
    ImmutableMap.Builder<Urn, SchoolPoints> lifted = ImmutableMap.builder();
    points.forEach((school, one) -> lifted.put(school, school.equals(next) ? uncharged : one));
    return rank.apply(lifted.buildOrThrow()).next().filter(other -> !other.equals(next));
  }

  /** What the placements and exclusions of each school of the pool that has a size count. */
  static ImmutableMap<Urn, SchoolPoints> points(
      PointsScheme scheme, RankingRequest request, SchoolSizes sizes) {
    return scheme.pointsOf(
        sizes.sizes().keySet(), Candidate.urns(request.pool()), request.ledger(), request.on());
  }

  private static Optional<Reason> uncounted(PointsScheme scheme, RankingRequest request) {
    return request.pool().stream()
        .map(Candidate::school)
        .sorted()
        .flatMap(
            school -> scheme.typesWithoutPoints(school, request.ledger(), request.on()).stream()
                .map(type -> ShareReasons.typeWithoutPoints(type, scheme.tariff(), school)))
        .findFirst();
  }

  /** A candidate with what it is ranked by. */
  private record Standing(Urn school, Ratio size, Explained<Ratio> figure) {}

  static Optional<Reason> withoutPoints(PointsScheme scheme, PlacementType type) {
    requireNonNull(type, "type");
    boolean counts =
        scheme.ignoredTypes().contains(type) || scheme.tariff().points().containsKey(type);
    return counts
        ? Optional.empty()
        : Optional.of(ShareReasons.typeWithoutPoints(type, scheme.tariff()));
  }
}
