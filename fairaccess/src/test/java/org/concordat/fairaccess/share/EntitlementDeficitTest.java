/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.ledger.PlacementTypes.MANAGED_MOVE;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.ledger.PlacementTypes.PERMANENT_EXCLUSION;
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
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.junit.jupiter.api.Test;

class EntitlementDeficitTest {

  private static final PointsScheme SCHEME = PointsScheme.of(PointsTariff.EXAMPLE);
  private static final EntitlementDeficit RULE = EntitlementDeficit.of(SCHEME);
  private static final LocalDate OCTOBER = LocalDate.of(2012, 10, 15);
  private static final PlacementLedger C_EXCLUDED_TWO = LEDGER.withExclusions(
      ImmutableList.of(OwnExclusion.of(C, OCTOBER), OwnExclusion.of(C, OCTOBER)));

  private static RankingRequest request(PlacementLedger ledger) {
    return RankingRequest.of(NEW_ARRIVAL, DAY, SIX, ledger);
  }

  /** The tariff's points of the six schools add up to 30: 8, 7, 8, 3, 3 and 1. */
  @Test
  void t24_deficitsOfSixSchoolsAddUpToZero() {
    assertThat(RULE.deficits(request(LEDGER)).values().stream().map(Explained::value))
        .containsExactly(
            Ratio.of(-1, 2),
            Ratio.of(-1),
            Ratio.of(-11, 4),
            Ratio.of(3, 2),
            Ratio.of(3, 4),
            Ratio.of(2));
    assertThat(RULE.deficits(request(LEDGER)).values().stream()
            .map(Explained::value)
            .reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
  }

  @Test
  void t24_mostOwedIsNext() {
    assertThat(RULE.rank(request(LEDGER)).order()).containsExactly(F, D, E, A, B, C);
  }

  @Test
  void partIsMeasuredAgainstThePoolAndNotTheCandidates() {
    ImmutableList<Candidate> withoutF = SIX.stream()
        .filter(one -> !one.school().equals(F))
        .collect(ImmutableList.toImmutableList());
    RankingRequest request = RankingRequest.builder()
        .type(PERMANENT_EXCLUSION)
        .on(DAY)
        .candidates(withoutF)
        .pool(SIX)
        .ledger(LEDGER)
        .build();

    assertThat(RULE.rank(request).ranked().get(0).figure()).isEqualTo(Ratio.of(3, 2));
    assertThat(RULE.rank(request).order()).containsExactly(D, E, A, B, C);
  }

  @Test
  void poolThatWasNotStatedIsThatOfTheCandidatesInACopyToo() {
    ImmutableList<Candidate> two = SIX.subList(0, 2);
    RankingRequest byDefault = RankingRequest.of(NEW_ARRIVAL, DAY, two, LEDGER);
    RankingRequest stated = byDefault.copy().pool(SIX).build();

    assertThat(byDefault.copy().candidates(SIX).build().pool()).isEqualTo(SIX);
    assertThat(byDefault.copy().candidates(SIX.subList(0, 1)).build().pool())
        .isEqualTo(SIX.subList(0, 1));
    assertThat(byDefault.after(A, NEW_ARRIVAL).copy().candidates(SIX).build().pool())
        .isEqualTo(SIX);
    assertThat(stated.copy().candidates(SIX.subList(2, 3)).build().pool()).isEqualTo(SIX);
    assertThat(byDefault.copy().pool(two).build()).isEqualTo(byDefault);
  }

  @Test
  void candidateMustBeInThePool() {
    assertThatThrownBy(() -> RankingRequest.builder()
            .type(NEW_ARRIVAL)
            .on(DAY)
            .candidates(ImmutableList.of(Candidate.of(A, 1)))
            .pool(ImmutableList.of(Candidate.of(B, 1)))
            .ledger(LEDGER)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RankingRequest pool: must hold every candidate, but was [100002] for candidates"
                + " [100001]");
  }

  @Test
  void tieGoesToTheLargerRollThenTheLowerUrn() {
    assertThat(RULE.rank(RankingRequest.of(
                NEW_ARRIVAL,
                DAY,
                ImmutableList.of(Candidate.of(C, 10), Candidate.of(B, 20), Candidate.of(A, 10)),
                PlacementLedger.empty()))
            .order())
        .containsExactly(B, A, C);
  }

  @Test
  void schoolsOfDifferentSizeMayBeOrderedOtherwiseThanByLoad() {
    ImmutableList<Candidate> two = ImmutableList.of(Candidate.of(A, 2000), Candidate.of(B, 100));
    PlacementLedger ledger =
        PlacementLedger.of(ImmutableList.of(PlacementEntry.of(A, MANAGED_MOVE, OCTOBER)));
    PlacementLedger more = ledger.with(PlacementEntry.of(A, PERMANENT_EXCLUSION, OCTOBER));

    assertThat(RULE.rank(RankingRequest.of(NEW_ARRIVAL, DAY, two, more)).order())
        .containsExactly(B, A);
    assertThat(PointsPerThousand.of(SCHEME)
            .rank(RankingRequest.of(NEW_ARRIVAL, DAY, two, more))
            .order())
        .containsExactly(B, A);
    PlacementLedger three = PlacementLedger.of(ImmutableList.of(
        PlacementEntry.of(A, MANAGED_MOVE, OCTOBER),
        PlacementEntry.of(C, PERMANENT_EXCLUSION, OCTOBER)));
    ImmutableList<Candidate> area =
        ImmutableList.of(Candidate.of(A, 2000), Candidate.of(B, 100), Candidate.of(C, 900));
    assertThat(RULE.rank(RankingRequest.of(NEW_ARRIVAL, DAY, area, three)).order())
        .containsExactly(A, B, C);
    assertThat(PointsPerThousand.of(SCHEME)
            .rank(RankingRequest.of(NEW_ARRIVAL, DAY, area, three))
            .order())
        .containsExactly(B, A, C);
  }

  @Test
  void t39_penaltyPutsTheExcluderFirstWithACautionAndNothingMore() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    Ranking ranking = PointsPerThousand.of(scheme).rank(request(C_EXCLUDED_TWO));

    assertThat(scheme.pointsOf(C, C_EXCLUDED_TWO, DAY).points()).isEqualTo(Ratio.of(-2));
    assertThat(ranking.next()).contains(C);
    assertThat(ranking.ranked().get(0).shown()).hasToString("-1.905 points per thousand");
    assertThat(ranking.cautions())
        .extracting(Reason::code, Reason::message)
        .containsExactly(tuple(
            "share.first-by-penalty",
            "school 100003 is first only for its own exclusions, otherwise 100006 is; no school takes"
                + " a child automatically in place of one it excluded"));
    assertThat(ranking.explanation().render()).contains("\n  caution: school 100003 is first only");
    assertThat(ranking.ranked().get(0).explanation().render())
        .contains("own exclusions x 2: -10\n")
        .contains("points: -2\n");
  }

  @Test
  void edge12_noCautionWhereTheSchoolIsFirstAnyway() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    PlacementLedger ledger = LEDGER.withExclusions(ImmutableList.of(OwnExclusion.of(F, OCTOBER)));

    assertThat(PointsPerThousand.of(scheme).rank(request(ledger)).next()).contains(F);
    assertThat(PointsPerThousand.of(scheme).rank(request(ledger)).cautions()).isEmpty();
    assertThat(EntitlementDeficit.of(scheme).rank(request(ledger)).cautions()).isEmpty();
  }

  @Test
  void edge12_deficitCarriesTheSameCaution() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();

    assertThat(EntitlementDeficit.of(scheme).rank(request(C_EXCLUDED_TWO)).cautions())
        .extracting(Reason::code)
        .containsExactly("share.first-by-penalty");
  }

  /** What C lost lowers the points due from all, and from the large school the most. */
  @Test
  void anotherSchoolsExclusionsAreNoCauseForACaution() {
    PointsScheme scheme = SCHEME.copy().excluderPenalty(ExcluderPenalty.of(5)).build();
    ImmutableList.Builder<PlacementEntry> taken = ImmutableList.builder();
    for (int child = 0; child < 2; child++) {
      taken.add(PlacementEntry.of(A, NEW_ARRIVAL, OCTOBER));
    }
    for (int child = 0; child < 10; child++) {
      taken.add(PlacementEntry.of(C, NEW_ARRIVAL, OCTOBER));
    }
    PlacementLedger ledger = PlacementLedger.of(taken.build())
        .withExclusions(ImmutableList.of(OwnExclusion.of(C, OCTOBER)));
    ImmutableList<Candidate> area =
        ImmutableList.of(Candidate.of(A, 2000), Candidate.of(B, 1000), Candidate.of(C, 1000));
    Ranking ranking =
        EntitlementDeficit.of(scheme).rank(RankingRequest.of(NEW_ARRIVAL, DAY, area, ledger));

    assertThat(ranking.ranked())
        .extracting(RankedSchool::school, RankedSchool::figure)
        .containsExactly(
            tuple(B, Ratio.of(7, 4)), tuple(A, Ratio.of(3, 2)), tuple(C, Ratio.of(-13, 4)));
    assertThat(ranking.cautions()).isEmpty();
  }

  @Test
  void explanationShowsWhatIsDue() {
    assertThat(RULE.rank(request(LEDGER)).explanation().render()).startsWith("""
        next by points owed by roll, tariff example: 100006
          1. 100006: 2.000 points owed
            points due: 3
              points of all: 30
              roll: 600
              roll of all: 6000
            points for new-arrival x 1: 1
            points: 1
        """);
  }

  @Test
  void schoolWithoutPupilsIsLeftOutAndItsPointsDoNotCount() {
    ImmutableList<Candidate> area =
        ImmutableList.of(Candidate.of(A, 100), Candidate.of(B, 0), Candidate.unmeasured(C));
    Ranking ranking = RULE.rank(RankingRequest.of(NEW_ARRIVAL, DAY, area, LEDGER));

    assertThat(ranking.order()).containsExactly(A);
    assertThat(ranking.ranked().get(0).figure()).isEqualTo(Ratio.ZERO);
    assertThat(ranking.leftOut())
        .extracting(one -> one.reasons().get(0).code())
        .containsExactly("share.zero-roll", "share.roll-not-known");
  }

  @Test
  void nobodyIsNextAmongNobody() {
    assertThat(RULE.rank(RankingRequest.of(NEW_ARRIVAL, DAY, ImmutableList.of(), LEDGER))
            .next())
        .isEmpty();
    assertThat(RULE.deficits(
            RankingRequest.of(NEW_ARRIVAL, DAY, ImmutableList.<Candidate>of(), LEDGER)))
        .isEmpty();
  }
}
