/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * The school with the fewest points for each thousand pupils is next.
 *
 * <p>Every child a school has taken carries the points of its type. With 8 points and 1,500 on roll a school
 * bears 8 x 1000 / 1500 = 5.333, and one with 1 point and 600 on roll 1.667, so that the smaller school is
 * next; taking a child of 5 points lifts it to 10.000. Loads are compared as exact fractions: 8 points of
 * 1,500 and 4 of 750 are equal, and the larger roll goes first, then the lower URN. A school without pupils
 * has no load and is left out.
 *
 * <p>Points-based protocols of this shape are those of Northamptonshire and Derbyshire; their tariffs could
 * not be read. Immutable and thread-safe.
 *
 * @param tariff the points of each type
 * @param lookBack how far back placements count
 */
public record PointsPerThousand(PointsTariff tariff, LookBack lookBack) implements RankingRule {

  private static final int THOUSAND = 1000;
  private static final int SHOWN_DECIMALS = 3;

  /**
   * The rule with a tariff, counting the placements of the academic year.
   *
   * @param tariff the points of each type
   * @return the rule
   */
  public static PointsPerThousand of(PointsTariff tariff) {
    return new PointsPerThousand(tariff, LookBack.ACADEMIC_YEAR);
  }

  @Override
  public String name() {
    return "points per thousand on roll, tariff " + tariff.name();
  }

  /**
   * Ranks the candidates by load, the lowest first.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons
   * @throws IllegalArgumentException if the ledger has a placement whose type the tariff does not name
   */
  @Override
  public Ranking rank(RankingRequest request) {
    LocalDateRange period = lookBack.period(request.on());
    List<Load> loads = new ArrayList<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    for (Candidate candidate : request.candidates()) {
      Optional<Reason> against = against(candidate, request);
      against.ifPresentOrElse(
          reason -> leftOut.add(LeftOut.of(candidate.school(), reason)),
          () -> loads.add(load(candidate, request.ledger(), period)));
    }
    Comparator<Load> order = comparing(Load::perThousand)
        .thenComparing(Comparator.comparing(Load::roll).reversed())
        .thenComparing(load -> load.candidate().school());
    loads.sort(order);
    ImmutableList.Builder<RankedSchool> ranked = ImmutableList.builder();
    for (int index = 0; index < loads.size(); index++) {
      ranked.add(loads.get(index).ranked(index + 1, tariff));
    }
    return new Ranking(name(), ranked.build(), leftOut.build());
  }

  private static Optional<Reason> against(Candidate candidate, RankingRequest request) {
    Optional<Exemption> exemption = request.exemptions().stream()
        .filter(one ->
            one.school().equals(candidate.school()) && one.covers(request.type(), request.on()))
        .findFirst();
    if (exemption.isPresent()) {
      return Optional.of(ShareReasons.about(ShareReasons.EXEMPT, candidate.school())
          .with("ground", exemption.get().ground())
          .with("type", request.type().code())
          .with("until", exemption.get().period().getEndInclusive())
          .saying("school {school} is exempt from {type} until {until}: {ground}"));
    }
    if (candidate.roll().isEmpty()) {
      return Optional.of(ShareReasons.rollNotKnown(candidate.school()));
    }
    return candidate.roll().get() == 0
        ? Optional.of(ShareReasons.zeroRoll(candidate.school()))
        : Optional.empty();
  }

  private Load load(Candidate candidate, PlacementLedger ledger, LocalDateRange period) {
    TreeMap<PlacementType, Integer> types = new TreeMap<>();
    long points = 0;
    for (PlacementEntry entry : ledger.entriesOf(candidate.school(), period)) {
      points += tariff.pointsFor(entry.type());
      types.merge(entry.type(), 1, Integer::sum);
    }
    int roll = candidate.roll().orElseThrow();
    return new Load(
        candidate,
        ImmutableSortedMap.copyOfSorted(types),
        points,
        roll,
        Ratio.of(points * THOUSAND, roll));
  }

  /** What a school bears. */
  private record Load(
      Candidate candidate,
      ImmutableSortedMap<PlacementType, Integer> types,
      long points,
      int roll,
      Ratio perThousand) {

    RankedSchool ranked(int place, PointsTariff tariff) {
      ImmutableMap.Builder<String, Datum> arithmetic = ImmutableMap.builder();
      types.forEach((type, count) -> arithmetic.put(
          "points for " + type.code() + " x " + count,
          Datum.of((long) tariff.pointsFor(type) * count)));
      arithmetic.put("points", Datum.of(points));
      arithmetic.put("roll", Datum.of(roll));
      return new RankedSchool(
          place,
          candidate.school(),
          perThousand,
          Datum.of(perThousand.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()
              + " points per thousand"),
          arithmetic.buildOrThrow());
    }
  }
}
