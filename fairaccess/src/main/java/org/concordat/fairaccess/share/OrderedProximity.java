/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * The nearest school is next, catchment before others, unless its year group has had its extra children.
 *
 * <p>The order has four steps: the nearest school in whose catchment the child lives; the nearest other; the
 * rest of the catchment schools by distance; the rest of the others. A school that is exempt is passed over,
 * such as one in special measures for a child with persistent disruptive behaviour, and so is one whose year
 * group is at its {@link ExtraPupilLimit}. Say a child has S1 (catchment, 0.9 miles, in special measures), S2
 * (0.6), S3 (catchment, 1.4) and S4 (1.1). The order is S1, S2, S3, S4; if behaviour exempts S1 and S2 has its
 * six extra children of 180, S3 is next.
 *
 * <p>The limit is one of extra children: a child who takes a vacancy is none. A year group with vacancies is asked
 * even where its number is too small for an extra child, such as one of 29 with 27 pupils; it keeps its place by
 * distance and does not go before a full one that is nearer.
 *
 * <p>Equal distances go by the lower URN. Buckinghamshire's protocol is of this shape. Immutable and
 * thread-safe.
 *
 * @param limit how many extra children a year group may be asked to take
 */
public record OrderedProximity(ExtraPupilLimit limit) implements RankingRule {

  /** With one extra child for thirty places. */
  public static final OrderedProximity ONE_IN_THIRTY =
      new OrderedProximity(ExtraPupilLimit.ONE_IN_THIRTY);

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public OrderedProximity {
    requireNonNull(limit, "limit");
  }

  @Override
  public String name() {
    return "catchment and distance";
  }

  /**
   * Ranks the candidates by the four steps. The steps are taken among all candidates first, and those passed
   * over leave the others in their order.
   *
   * @param request the question, with where the schools lie and how full the year group is
   * @return every candidate, ranked or left out with its reasons; one whose distance or places are not known
   *     is left out
   */
  @Override
  public Ranking rank(RankingRequest request) {
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    List<Proximity> known = new ArrayList<>();
    List<Urn> out = new ArrayList<>();
    for (Candidate candidate : request.candidates()) {
      Urn school = candidate.school();
      request.proximityOf(school).ifPresent(known::add);
      against(school, request).ifPresent(reason -> {
        leftOut.add(LeftOut.of(school, reason));
        out.add(school);
      });
    }
    ImmutableList.Builder<RankedSchool> ranked = ImmutableList.builder();
    int place = 0;
    for (Proximity proximity : inSteps(known)) {
      if (!out.contains(proximity.school())) {
        ranked.add(RankedSchool.of(++place, proximity.school(), figure(proximity, request)));
      }
    }
    return Ranking.of(name(), ranked.build(), leftOut.build());
  }

  private Optional<Reason> against(Urn school, RankingRequest request) {
    if (request.proximityOf(school).isEmpty()) {
      return Optional.of(ShareReasons.about(ShareReasons.DISTANCE_NOT_KNOWN, school)
          .saying("it is not known how far school {school} is from the child"));
    }
    return Rankings.exempt(school, request).or(() -> full(school, request));
  }

  private Optional<Reason> full(Urn school, RankingRequest request) {
    Optional<YearGroupPlaces> places = request.placesAt(school);
    if (places.isEmpty()) {
      return Optional.of(ShareReasons.about(ShareReasons.PLACES_NOT_KNOWN, school)
          .saying("it is not known how full the year group of school {school} is"));
    }
    return places
        .filter(
            year -> year.vacancies() == 0 && !limit.hasRoom(year.admissionNumber(), year.over()))
        .map(year -> ShareReasons.about(ShareReasons.EXTRA_LIMIT_REACHED, school)
            .with("over", year.over())
            .with("limit", limit.limit(year.admissionNumber()))
            .under(limit.divisor().source())
            .saying(
                year.over() == 0
                    ? "the year group of school {school} is full, and {limit} over its number are the most"
                        + " it may be asked to take"
                    : "the year group of school {school} has {over} over its number, and {limit} are"
                        + " the most it may be asked to take"));
  }

  private static List<Proximity> inSteps(List<Proximity> known) {
    Comparator<Proximity> nearest =
        Comparator.comparing(Proximity::distance).thenComparing(Proximity::school);
    List<Proximity> catchment =
        known.stream().filter(Proximity::catchment).sorted(nearest).toList();
    List<Proximity> others =
        known.stream().filter(one -> !one.catchment()).sorted(nearest).toList();
    return ImmutableList.<Proximity>builder()
        .addAll(catchment.subList(0, Math.min(1, catchment.size())))
        .addAll(others.subList(0, Math.min(1, others.size())))
        .addAll(catchment.subList(Math.min(1, catchment.size()), catchment.size()))
        .addAll(others.subList(Math.min(1, others.size()), others.size()))
        .build();
  }

  private Explained<Ratio> figure(Proximity proximity, RankingRequest request) {
    return Explained.of(Ratio.of(proximity.distance()), () -> {
      YearGroupPlaces places = request.placesAt(proximity.school()).orElseThrow();
      return Explanation.of(
          "distance",
          Datum.of(proximity.distance().toPlainString()
              + (proximity.catchment() ? ", in catchment" : ", not in catchment")),
          places.vacancies() > 0
              ? Explanation.given("vacancies", Datum.of(places.vacancies()))
              : Explanation.given("over the admission number", Datum.of(places.over())),
          limit.explain(places.admissionNumber()).explanation());
    });
  }
}
