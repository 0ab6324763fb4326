/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.share.Schools.DAY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class OrderedProximityTest {

  private static final Urn S1 = Urn.of(100011);
  private static final Urn S2 = Urn.of(100012);
  private static final Urn S3 = Urn.of(100013);
  private static final Urn S4 = Urn.of(100014);
  private static final PlacementType DISRUPTIVE =
      PlacementType.behaviour("persistent-disruption", "persistent disruptive behaviour");
  private static final ImmutableList<Candidate> FOUR = ImmutableList.of(
      Candidate.unmeasured(S4),
      Candidate.unmeasured(S3),
      Candidate.unmeasured(S2),
      Candidate.unmeasured(S1));
  private static final ImmutableList<Proximity> PROXIMITIES = ImmutableList.of(
      Proximity.inCatchment(S1, "0.9"),
      Proximity.outsideCatchment(S2, "0.6"),
      Proximity.inCatchment(S3, "1.4"),
      Proximity.outsideCatchment(S4, "1.1"));
  private static final Exemption SPECIAL_MEASURES =
      Exemption.of(S1, Scope.BEHAVIOUR_ONLY, DAY, DAY, "special measures");

  private static RankingRequest request(PlacementType type, int overAtS2) {
    return request(
        type,
        PROXIMITIES,
        ImmutableList.of(
            new YearGroupPlaces(S1, 180, 0),
            new YearGroupPlaces(S2, 180, overAtS2),
            new YearGroupPlaces(S3, 210, 3),
            new YearGroupPlaces(S4, 150, 4)));
  }

  private static RankingRequest request(
      PlacementType type, List<Proximity> proximities, List<YearGroupPlaces> places) {
    return RankingRequest.builder()
        .type(type)
        .on(DAY)
        .candidates(FOUR)
        .ledger(PlacementLedger.empty())
        .exemptions(ImmutableList.of(SPECIAL_MEASURES))
        .proximities(proximities)
        .places(places)
        .build();
  }

  @Test
  void f2_orderHasFourSteps() {
    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request(NEW_ARRIVAL, 0)).order())
        .containsExactly(S1, S2, S3, S4);
  }

  @Test
  void t20_behaviourSkipsSpecialMeasuresAndAFullYear() {
    Ranking ranking = OrderedProximity.ONE_IN_THIRTY.rank(request(DISRUPTIVE, 6));

    assertThat(ranking.order()).containsExactly(S3, S4);
    assertThat(ranking.whyNot(S1)).extracting(Reason::code).containsExactly("share.exempt");
    assertThat(ranking.whyNot(S2))
        .extracting(Reason::message)
        .containsExactly("the year group of school 100012 has 6 over its number, and 6 are the most"
            + " it may be asked to take");
  }

  @Test
  void t20_withoutBehaviourTheCatchmentSchoolIsNext() {
    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request(NEW_ARRIVAL, 6)).next())
        .contains(S1);
  }

  @Test
  void edge29_childrenAdmittedByAppealUseTheLimitUp() {
    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request(NEW_ARRIVAL, 5)).order())
        .contains(S2);
    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request(NEW_ARRIVAL, 6)).order())
        .doesNotContain(S2);
    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request(NEW_ARRIVAL, 7)).order())
        .doesNotContain(S2);
  }

  @Test
  void stepsAreTakenBeforeSchoolsArePassedOver() {
    Exemption all = Exemption.of(S2, Scope.ALL, DAY, DAY, "fire");

    assertThat(OrderedProximity.ONE_IN_THIRTY
            .rank(request(NEW_ARRIVAL, 0).withExemptions(ImmutableList.of(all)))
            .order())
        .containsExactly(S1, S3, S4);
  }

  @Test
  void equalDistancesGoByTheLowerUrn() {
    ImmutableList<Proximity> equal = ImmutableList.of(
        Proximity.outsideCatchment(S4, "1.0"),
        Proximity.outsideCatchment(S3, "1"),
        Proximity.outsideCatchment(S2, "1.00"),
        Proximity.outsideCatchment(S1, "1.000"));
    ImmutableList<YearGroupPlaces> places = FOUR.stream()
        .map(one -> new YearGroupPlaces(one.school(), 30, 0))
        .collect(ImmutableList.toImmutableList());

    assertThat(OrderedProximity.ONE_IN_THIRTY
            .rank(request(NEW_ARRIVAL, equal, places))
            .order())
        .containsExactly(S1, S2, S3, S4);
  }

  @Test
  void whatIsNotKnownIsSaid() {
    Ranking ranking = OrderedProximity.ONE_IN_THIRTY.rank(request(
        NEW_ARRIVAL,
        ImmutableList.of(Proximity.inCatchment(S1, "2"), Proximity.inCatchment(S2, "3")),
        ImmutableList.of(new YearGroupPlaces(S1, 30, 0))));

    assertThat(ranking.order()).containsExactly(S1);
    assertThat(ranking.whyNot(S2))
        .extracting(Reason::code)
        .containsExactly("share.places-not-known");
    assertThat(ranking.whyNot(S3))
        .extracting(Reason::code)
        .containsExactly("share.distance-not-known");
  }

  @Test
  void explanationShowsDistanceAndLimit() {
    assertThat(OrderedProximity.ONE_IN_THIRTY
            .rank(request(DISRUPTIVE, 6))
            .ranked()
            .get(0)
            .explanation()
            .render())
        .startsWith("""
            1. 100013: 1.4, in catchment
              over the admission number: 3
              extra children: 7 [""");
  }

  @Test
  void figuresAreNotNegative() {
    assertThatThrownBy(() -> Proximity.inCatchment(S1, "-0.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proximity distance: must not be negative, but to 100011 was -0.1");
    assertThatThrownBy(() -> Proximity.outsideCatchment(S1, "near"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proximity distance: must be a decimal number, but to 100011 was 'near'");
    assertThatThrownBy(() -> new YearGroupPlaces(S1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("YearGroupPlaces admissionNumber: must not be negative, but at 100011 was -1");
    assertThatThrownBy(() -> new YearGroupPlaces(S1, 1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("YearGroupPlaces over: must not be negative, but at 100011 was -2");
  }

  @Test
  void distanceIsOfALengthThatCanBeWrittenOut() {
    for (String distance : ImmutableList.of("1e-101", "1e-999999999", "1e100", "1e999999999")) {
      assertThatThrownBy(() -> Proximity.inCatchment(S1, distance))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "Proximity distance: must have at most 100 digits before the point and 100 after it,"
                  + " but to 100011 was 1E");
    }
    assertThat(Proximity.inCatchment(S1, "1e-100").distance().scale()).isEqualTo(100);
    assertThat(Proximity.inCatchment(S1, "1e99").distance().toPlainString()).hasSize(100);
    assertThat(Proximity.inCatchment(S1, "0e-999999999")).isEqualTo(Proximity.inCatchment(S1, "0"));
  }

  @Test
  void eachSchoolHasOneDistanceAndOneCount() {
    assertThatThrownBy(() -> request(
            NEW_ARRIVAL,
            ImmutableList.of(Proximity.inCatchment(S1, "1"), Proximity.inCatchment(S1, "2")),
            ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RankingRequest proximities: schools are distinct, but 100011 came twice");
  }

  @Test
  void yearGroupWithVacanciesIsAskedThoughItsNumberAllowsNoExtraChild() {
    RankingRequest request = request(
        NEW_ARRIVAL,
        PROXIMITIES,
        ImmutableList.of(
            YearGroupPlaces.ofPupils(S1, 29, 29), YearGroupPlaces.ofPupils(S2, 29, 27)));
    Ranking ranking = OrderedProximity.ONE_IN_THIRTY.rank(request);

    assertThat(ranking.order()).containsExactly(S2);
    assertThat(ranking.explanation().render()).contains("vacancies: 2");
    assertThat(ranking.whyNot(S1).get(0).message())
        .isEqualTo("the year group of school " + S1
            + " is full, and 0 over its number are the most it may be asked to take");
  }

  @Test
  void vacanciesDoNotGoBeforeTheNearerSchool() {
    RankingRequest request = request(
        NEW_ARRIVAL,
        PROXIMITIES,
        ImmutableList.of(new YearGroupPlaces(S1, 180, 5), new YearGroupPlaces(S2, 180, 0, 9)));

    assertThat(OrderedProximity.ONE_IN_THIRTY.rank(request).order()).containsExactly(S1, S2);
  }

  @Test
  void onePupilMoreTakesAVacancyBeforeItIsOverTheNumber() {
    assertThat(YearGroupPlaces.ofPupils(S1, 29, 28).oneMore())
        .isEqualTo(YearGroupPlaces.ofPupils(S1, 29, 29));
    assertThat(YearGroupPlaces.ofPupils(S1, 29, 29).oneMore())
        .isEqualTo(YearGroupPlaces.ofPupils(S1, 29, 30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new YearGroupPlaces(S1, 29, Integer.MAX_VALUE).oneMore())
        .withMessage(
            "YearGroupPlaces over: must leave room for one more, but at " + S1 + " was 2147483647");
  }

  @Test
  void yearGroupIsNotBothBelowAndOverItsNumber() {
    assertThat(YearGroupPlaces.ofPupils(S1, 29, 31)).isEqualTo(new YearGroupPlaces(S1, 29, 2));
    assertThatThrownBy(() -> new YearGroupPlaces(S1, 29, 1, 1))
        .hasMessageContaining("YearGroupPlaces vacancies")
        .hasMessageContaining("but at " + S1 + " were 1");
    assertThatThrownBy(() -> new YearGroupPlaces(S1, 29, 0, 30))
        .hasMessageContaining("must be from 0 to the places, 29");
    assertThatThrownBy(() -> YearGroupPlaces.ofPupils(S1, 29, -1))
        .hasMessageContaining("YearGroupPlaces pupils: must not be negative");
  }
}
