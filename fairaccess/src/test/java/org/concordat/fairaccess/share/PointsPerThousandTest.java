/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.ledger.PlacementTypes.MISSING_EDUCATION;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.ledger.PlacementTypes.PERMANENT_EXCLUSION;
import static org.concordat.fairaccess.ledger.PlacementTypes.PRU_REINTEGRATION;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;
import static org.concordat.fairaccess.share.Schools.LEDGER;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class PointsPerThousandTest {

  private static final PointsPerThousand RULE = PointsPerThousand.of(PointsTariff.EXAMPLE);
  private static final ImmutableList<PlacementType> FOUR =
      ImmutableList.of(PERMANENT_EXCLUSION, PRU_REINTEGRATION, NEW_ARRIVAL, MISSING_EDUCATION);
  private static final Exemption BEHAVIOUR_ONLY = Exemption.of(
      F,
      Scope.BEHAVIOUR_ONLY,
      LocalDate.of(2012, 9, 1),
      LocalDate.of(2013, 8, 31),
      "special measures");

  private static RankingRequest request(PlacementType type) {
    return RankingRequest.of(type, DAY, SIX, LEDGER);
  }

  private static List<Urn> sequence(RankingRequest first) {
    List<Urn> takers = new ArrayList<>();
    RankingRequest request = first;
    for (int index = 0; index < FOUR.size(); index++) {
      Urn next = RULE.rank(request).next().orElseThrow();
      takers.add(next);
      request = request.after(next, FOUR.get(Math.min(index + 1, FOUR.size() - 1)));
    }
    return takers;
  }

  @Test
  void t23_orderIsByLoadLowestFirst() {
    Ranking ranking = RULE.rank(request(PERMANENT_EXCLUSION));

    assertThat(ranking.order()).containsExactly(F, D, E, A, B, C);
    assertThat(ranking.ranked())
        .extracting(ranked -> ranked.shown().toString())
        .containsExactly(
            "1.667 points per thousand",
            "3.333 points per thousand",
            "4.000 points per thousand",
            "5.333 points per thousand",
            "5.833 points per thousand",
            "7.619 points per thousand");
    assertThat(ranking.ranked().get(0).figure()).isEqualTo(Ratio.of(5, 3));
  }

  @Test
  void equalLoadsSayHowTheyWereOrdered() {
    Ranking ranking = RULE.rank(RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        ImmutableList.of(Candidate.of(A, 600), Candidate.of(B, 900), Candidate.of(C, 900)),
        PlacementLedger.of(ImmutableList.of(PlacementEntry.of(C, NEW_ARRIVAL, DAY)))));

    assertThat(ranking.order()).containsExactly(B, A, C);
    assertThat(ranking.ranked())
        .extracting(one -> one.explanation()
            .render()
            .contains("equal to another: the larger size goes first, then the lower URN"))
        .containsExactly(true, true, false);
  }

  @Test
  void t23_sequenceRecomputesTheLoadAfterEachPlacement() {
    assertThat(sequence(RankingRequest.of(PERMANENT_EXCLUSION, DAY, SIX, LEDGER)))
        .containsExactly(F, D, E, A);
  }

  @Test
  void t23_sequenceWithFExemptFromBehaviourTypes() {
    assertThat(FOUR).extracting(PlacementType::behaviour).containsExactly(true, true, false, false);

    List<Urn> takers = new ArrayList<>();
    RankingRequest request =
        request(PERMANENT_EXCLUSION).withExemptions(ImmutableList.of(BEHAVIOUR_ONLY));
    Urn first = RULE.rank(request).next().orElseThrow();
    takers.add(first);
    request = request.after(first, PRU_REINTEGRATION);
    Urn second = RULE.rank(request).next().orElseThrow();
    takers.add(second);
    request = request.after(second, NEW_ARRIVAL);
    Urn third = RULE.rank(request).next().orElseThrow();
    takers.add(third);
    request = request.after(third, MISSING_EDUCATION);
    takers.add(RULE.rank(request).next().orElseThrow());

    assertThat(takers).containsExactly(D, E, F, F);
  }

  @Test
  void exactTieGoesToTheLargerRoll() {
    PlacementLedger ledger = LEDGER.with(PlacementEntry.of(E, PlacementTypes.NEW_ARRIVAL, DAY));
    Ranking ranking = RULE.rank(RankingRequest.of(
        MISSING_EDUCATION,
        DAY,
        ImmutableList.of(Candidate.of(E, 750), Candidate.of(A, 1500)),
        ledger));

    assertThat(ranking.ranked()).extracting(RankedSchool::figure).containsOnly(Ratio.of(16, 3));
    assertThat(ranking.order()).containsExactly(A, E);
  }

  @Test
  void exactTieOfEqualRollsGoesToTheLowerUrn() {
    Ranking ranking = RULE.rank(RankingRequest.of(
        MISSING_EDUCATION,
        DAY,
        ImmutableList.of(Candidate.of(C, 900), Candidate.of(B, 900), Candidate.of(D, 900)),
        PlacementLedger.empty()));

    assertThat(ranking.order()).containsExactly(B, C, D);
    assertThat(ranking.ranked()).extracting(RankedSchool::place).containsExactly(1, 2, 3);
  }

  @Test
  void loadsThatRoundAlikeAreStillToldApart() {
    PlacementLedger ledger = PlacementLedger.of(ImmutableList.of(
        PlacementEntry.of(A, NEW_ARRIVAL, DAY), PlacementEntry.of(B, NEW_ARRIVAL, DAY)));
    Ranking ranking = RULE.rank(RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        ImmutableList.of(Candidate.of(A, 1_000_000), Candidate.of(B, 1_000_001)),
        ledger));

    assertThat(ranking.ranked())
        .extracting(ranked -> ranked.shown().toString())
        .containsOnly("0.001 points per thousand");
    assertThat(ranking.order()).containsExactly(B, A);
  }

  @Test
  void schoolWithoutPupilsIsLeftOutWithAReason() {
    Ranking ranking = RULE.rank(RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        ImmutableList.of(Candidate.of(A, 0), Candidate.unmeasured(B), Candidate.of(C, 10)),
        PlacementLedger.empty()));

    assertThat(ranking.order()).containsExactly(C);
    assertThat(ranking.whyNot(A)).extracting(Reason::code).containsExactly("share.zero-roll");
    assertThat(ranking.whyNot(B)).extracting(Reason::code).containsExactly("share.roll-not-known");
    assertThat(ranking.whyNot(C)).isEmpty();
  }

  @Test
  void nobodyIsNextWhenAllAreLeftOut() {
    Ranking ranking = RULE.rank(RankingRequest.of(
        NEW_ARRIVAL, DAY, ImmutableList.of(Candidate.of(A, 0)), PlacementLedger.empty()));

    assertThat(ranking.next()).isEmpty();
    assertThat(ranking.explanation().render())
        .isEqualTo("next by points per thousand on roll, tariff example: nobody\n"
            + "  left out: 100001: school 100001 has nobody on roll, so that it has no figure per"
            + " pupil");
  }

  @Test
  void exemptionSaysWhyAndUntilWhen() {
    Ranking ranking =
        RULE.rank(request(PERMANENT_EXCLUSION).withExemptions(ImmutableList.of(BEHAVIOUR_ONLY)));

    assertThat(ranking.order()).doesNotContain(F);
    assertThat(ranking.whyNot(F).get(0).message())
        .isEqualTo("school 100006 is exempt from permanent-exclusion until 2013-08-31: special"
            + " measures");
  }

  @Test
  void exemptionForAllCoversANewArrival() {
    Exemption all = Exemption.of(F, Scope.ALL, DAY, DAY, "fire");

    assertThat(RULE.rank(request(NEW_ARRIVAL).withExemptions(ImmutableList.of(all)))
            .order())
        .doesNotContain(F);
  }

  @Test
  void exemptionExpiresAfterItsLastDay() {
    assertThat(
            BEHAVIOUR_ONLY.covers(PERMANENT_EXCLUSION, Optional.empty(), LocalDate.of(2012, 8, 31)))
        .isFalse();
    assertThat(
            BEHAVIOUR_ONLY.covers(PERMANENT_EXCLUSION, Optional.empty(), LocalDate.of(2012, 9, 1)))
        .isTrue();
    assertThat(
            BEHAVIOUR_ONLY.covers(PERMANENT_EXCLUSION, Optional.empty(), LocalDate.of(2013, 8, 31)))
        .isTrue();
    assertThat(
            BEHAVIOUR_ONLY.covers(PERMANENT_EXCLUSION, Optional.empty(), LocalDate.of(2013, 9, 1)))
        .isFalse();
    assertThat(BEHAVIOUR_ONLY.covers(NEW_ARRIVAL, Optional.empty(), LocalDate.of(2012, 9, 1)))
        .isFalse();
  }

  @Test
  void onlyThisAcademicYearCounts() {
    PlacementLedger ledger = PlacementLedger.of(ImmutableList.of(
        PlacementEntry.of(A, PERMANENT_EXCLUSION, LocalDate.of(2012, 8, 31)),
        PlacementEntry.of(B, NEW_ARRIVAL, LocalDate.of(2012, 9, 1)),
        PlacementEntry.of(C, NEW_ARRIVAL, DAY.plusDays(1))));
    RankingRequest request = RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        ImmutableList.of(Candidate.of(A, 100), Candidate.of(B, 100), Candidate.of(C, 100)),
        ledger);

    assertThat(RULE.rank(request).order()).containsExactly(A, C, B);
    assertThat(PointsPerThousand.of(PointsScheme.builder()
                .tariff(PointsTariff.EXAMPLE)
                .lookBack(LookBack.EVERYTHING)
                .build())
            .rank(request)
            .order())
        .containsExactly(C, B, A);
    assertThat(LookBack.TWELVE_MONTHS.period(DAY).getStart()).isEqualTo(LocalDate.of(2011, 11, 21));
  }

  @Test
  void schoolKeepsWhatItTookBeforeItConverted() {
    Urn academy = Urn.of(144044);
    PlacementLedger ledger = PlacementLedger.of(
        LEDGER.entries(),
        Successions.of(ImmutableList.of(Succession.of(C, academy, LocalDate.of(2012, 11, 1)))));
    Ranking ranking = RULE.rank(
        RankingRequest.of(NEW_ARRIVAL, DAY, ImmutableList.of(Candidate.of(academy, 1050)), ledger));

    assertThat(ranking.ranked().get(0).figure()).isEqualTo(Ratio.of(8000, 1050));
  }

  @Test
  void explanationShowsTheArithmetic() {
    assertThat(RULE.rank(request(PERMANENT_EXCLUSION)).explanation().render()).startsWith("""
            next by points per thousand on roll, tariff example: 100006
              1. 100006: 1.667 points per thousand
                points for new-arrival x 1: 1
                points: 1
                roll: 600
              2. 100004: 3.333 points per thousand
            """);
  }

  @Test
  void nobodyIsRankedWhereTheTariffDoesNotNameATypeInTheLedger() {
    PointsPerThousand rule = PointsPerThousand.of(
        PointsTariff.of("small", Map.of(NEW_ARRIVAL, 1), Citation.of("Test protocol")));

    Ranking ranking = rule.rank(request(NEW_ARRIVAL));

    assertThat(ranking.order()).isEmpty();
    assertThat(ranking.leftOut()).hasSize(6);
    assertThat(ranking.whyNot(F))
        .extracting(Reason::toString)
        .containsExactly("share.type-without-points: tariff small has no points for"
            + " missing-education, of which school 100001 has taken a child, so that no order can be"
            + " told [Test protocol]");
    assertThat(EntitlementDeficit.of(rule.scheme()).rank(request(NEW_ARRIVAL)).leftOut())
        .isEqualTo(ranking.leftOut());
    assertThatThrownBy(() -> rule.scheme().pointsOf(A, Schools.LEDGER, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PointsTariff type: must be one of [new-arrival], but was permanent-exclusion");
  }

  @Test
  void tariffHasANameAndTypes() {
    Citation source = Citation.of("Test protocol");
    assertThatThrownBy(() -> PointsTariff.of(" ", Map.of(NEW_ARRIVAL, 1), source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PointsTariff name: must not be blank, but was ' '");
    assertThatThrownBy(() -> PointsTariff.of("empty", Map.of(), source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PointsTariff points: must hold at least one type, but were {}");
  }

  @Test
  void leftOutHasAReason() {
    assertThatThrownBy(() -> new LeftOut(A, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LeftOut reasons: must hold at least one, but for 100001 were none");
  }

  @Test
  void candidatesAreDistinct() {
    assertThatThrownBy(() -> RankingRequest.of(
            NEW_ARRIVAL,
            DAY,
            ImmutableList.of(Candidate.of(A, 1), Candidate.of(A, 2)),
            PlacementLedger.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RankingRequest candidates: schools are distinct, but 100001 came twice");
  }

  @Test
  void rollIsNotNegative() {
    assertThatThrownBy(() -> Candidate.of(A, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Candidate roll: must not be negative, but was -1");
  }

  @Test
  void exemptionHasDaysAndAGround() {
    assertThatThrownBy(() -> Exemption.of(A, Scope.ALL, DAY, DAY.minusDays(1), "fire"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Exemption last: must not be before the first day, 2012-11-20, but was"
            + " 2012-11-19");
    assertThatThrownBy(() -> Exemption.of(A, Scope.ALL, DAY, DAY, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Exemption ground: must not be blank, but was ''");
  }

  @Test
  void partOfADividedSchoolWithoutARollKeepsItsHalf() {
    Urn one = Urn.of(100007);
    Urn other = Urn.of(100008);
    PlacementLedger ledger = PlacementLedger.of(
        ImmutableList.of(PlacementEntry.of(A, PERMANENT_EXCLUSION, DAY)),
        Successions.of(ImmutableList.of(Succession.undated(A, one), Succession.undated(A, other))));
    RankingRequest request = RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        ImmutableList.of(Candidate.of(one, 1000), Candidate.of(other, 0)),
        ledger);

    assertThat(PointsPerThousand.of(PointsTariff.EXAMPLE).rank(request).ranked())
        .extracting(RankedSchool::figure)
        .containsExactly(Ratio.of(5, 2));
  }
}
