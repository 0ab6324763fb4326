/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.ledger.PlacementTypes.PERMANENT_EXCLUSION;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class RotationTest {

  private static final TurnQueue FROM_C =
      TurnQueue.of(ImmutableList.of(A, B, C, D, E, F)).startingAt(C);
  private static final ImmutableList<Candidate> WITHOUT_C =
      SIX.stream().filter(one -> !one.school().equals(C)).collect(ImmutableList.toImmutableList());

  private static RankingRequest request(PlacementType type, List<Candidate> candidates) {
    return RankingRequest.builder()
        .type(type)
        .on(DAY)
        .candidates(candidates)
        .pool(SIX)
        .ledger(PlacementLedger.empty())
        .build();
  }

  private static List<Urn> threeChildren(SkippedTurn skipped) {
    RankingRule rule = Rotation.of(FROM_C, skipped);
    List<Urn> takers = new ArrayList<>();
    for (RankingRequest request : ImmutableList.of(
        request(PERMANENT_EXCLUSION, WITHOUT_C),
        request(NEW_ARRIVAL, SIX),
        request(NEW_ARRIVAL, SIX))) {
      Ranking ranking = rule.rank(request);
      Urn taker = ranking.next().orElseThrow();
      takers.add(taker);
      rule = rule.after(ranking, taker);
    }
    return takers;
  }

  @Test
  void t21_turnIsOwed() {
    assertThat(threeChildren(SkippedTurn.OWED)).containsExactly(D, C, E);
  }

  @Test
  void t21_turnIsLost() {
    assertThat(threeChildren(SkippedTurn.LOST)).containsExactly(D, E, F);
  }

  @Test
  void turnPassesOnlyWhenASchoolTakesTheChild() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.OWED);
    Ranking ranking = rotation.rank(request(NEW_ARRIVAL, SIX));

    assertThat(ranking.order()).containsExactly(C, D, E, F, A, B);
    assertThat(rotation.rank(request(NEW_ARRIVAL, SIX))).isEqualTo(ranking);
    assertThat(rotation.after(ranking, C).queue().order()).containsExactly(D, E, F, A, B, C);
  }

  private static List<Urn> threeNamings(SkippedTurn skipped) {
    RankingRule rule = Rotation.of(FROM_C, skipped);
    List<Urn> named = new ArrayList<>();
    for (RankingRequest request : ImmutableList.of(
        request(PERMANENT_EXCLUSION, WITHOUT_C),
        request(NEW_ARRIVAL, SIX),
        request(NEW_ARRIVAL, SIX))) {
      Ranking ranking = rule.rank(request);
      Urn school = ranking.next().orElseThrow();
      named.add(school);
      rule = rule.named(ranking, school, "case-" + named.size());
    }
    return named;
  }

  @Test
  void t21_oneMeetingAsksTheSchoolsInTurnBeforeAnyOfThemAdmits() {
    assertThat(threeNamings(SkippedTurn.OWED)).containsExactly(D, C, E);
    assertThat(threeNamings(SkippedTurn.LOST)).containsExactly(D, E, F);
  }

  @Test
  void schoolThatIsOnlyNamedKeepsItsTurn() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.OWED);
    Ranking ranking = rotation.rank(request(NEW_ARRIVAL, SIX));
    Rotation named = rotation.named(ranking, C, "case-1");

    assertThat(named.queue()).isEqualTo(FROM_C);
    assertThat(named.asked().order()).containsExactly(D, E, F, A, B, C);
    assertThat(named.admitted("case-1")).isEqualTo(rotation.after(ranking, C));
    assertThat(named.notAdmitted("case-1")).isEqualTo(rotation);
    assertThat(named.admitted("case-2")).isEqualTo(named);
    assertThat(named.notAdmitted("case-2")).isEqualTo(named);
  }

  @Test
  void schoolPassedOverLosesItsTurnOnlyWhenAnotherAdmitsTheChild() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.LOST);
    Ranking ranking = rotation.rank(request(PERMANENT_EXCLUSION, WITHOUT_C));
    Rotation named = rotation.named(ranking, D, "case-1");

    assertThat(named.asked().order()).containsExactly(E, F, A, B, C, D);
    assertThat(named.notAdmitted("case-1").queue().order()).containsExactly(C, D, E, F, A, B);
    assertThat(named.admitted("case-1").queue().order()).containsExactly(E, F, A, B, C, D);
  }

  @Test
  void refusalOfOneChildLeavesTheTurnsOfTheOthersAlone() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.OWED);
    Ranking first = rotation.rank(request(NEW_ARRIVAL, SIX));
    Rotation one = rotation.named(first, C, "case-1");
    Rotation two = one.named(one.rank(request(NEW_ARRIVAL, SIX)), D, "case-2");

    assertThat(two.asked().order()).containsExactly(E, F, A, B, C, D);
    assertThat(two.notAdmitted("case-1").asked().order()).containsExactly(C, E, F, A, B, D);
    assertThat(two.admitted("case-2").notAdmitted("case-1"))
        .isEqualTo(two.notAdmitted("case-1").admitted("case-2"));
    assertThat(two.admitted("case-2").queue().order()).containsExactly(C, E, F, A, B, D);
    assertThat(two.admitted("case-2").admitted("case-1").queue().order())
        .containsExactly(E, F, A, B, D, C);
  }

  @Test
  void schoolNamedAnewForACaseTakesThePlaceOfTheOneBefore() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.OWED);
    Ranking ranking = rotation.rank(request(NEW_ARRIVAL, SIX));
    Rotation again = rotation.named(ranking, C, "case-1").named(ranking, D, "case-1");

    assertThat(again.open()).extracting(NamedTurn::school).containsExactly(D);
    assertThat(again.namedFor("case-1")).contains(D);
    assertThat(again.namedFor("case-2")).isEmpty();
    assertThat(again.admitted("case-1").queue().order()).containsExactly(C, E, F, A, B, D);
  }

  @Test
  void openTurnsAreOfDistinctCases() {
    NamedTurn turn = new NamedTurn("case-1", C, ImmutableSet.of());
    assertThat(turn.on()).isEmpty();

    assertThatThrownBy(() -> new Rotation(FROM_C, SkippedTurn.OWED, ImmutableList.of(turn, turn)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rotation open: cases are distinct, but case-1 came twice");
  }

  @Test
  void schoolThatThePanelPassesByKeepsItsTurnEvenWhereTurnsAreLost() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.LOST);
    Ranking ranking = rotation.rank(request(NEW_ARRIVAL, SIX));

    assertThat(rotation.after(ranking, E).queue().order()).containsExactly(C, D, F, A, B, E);
  }

  @Test
  void schoolBehindTheTakerLosesNothing() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.LOST);
    Exemption exempt = Exemption.of(F, Scope.ALL, DAY, DAY, "fire");
    Ranking ranking =
        rotation.rank(request(NEW_ARRIVAL, SIX).withExemptions(ImmutableList.of(exempt)));

    assertThat(ranking.order()).containsExactly(C, D, E, A, B);
    assertThat(rotation.after(ranking, C).queue().order()).containsExactly(D, E, F, A, B, C);
  }

  @Test
  void edge30_exemptSchoolsTurnIsOwedOrLost() {
    Exemption exempt = Exemption.of(C, Scope.BEHAVIOUR_ONLY, DAY, DAY, "special measures");
    RankingRequest request =
        request(PERMANENT_EXCLUSION, SIX).withExemptions(ImmutableList.of(exempt));

    Rotation owed = Rotation.of(FROM_C, SkippedTurn.OWED);
    assertThat(owed.after(owed.rank(request), D).queue().order()).containsExactly(C, E, F, A, B, D);
    Rotation lost = Rotation.of(FROM_C, SkippedTurn.LOST);
    assertThat(lost.after(lost.rank(request), D).queue().order()).containsExactly(E, F, A, B, C, D);
    assertThat(lost.rank(request).whyNot(C))
        .extracting(Reason::code)
        .containsExactly("share.exempt");
  }

  @Test
  void edge31_exemptForBehaviourStillTakesANewArrival() {
    Exemption exempt = Exemption.of(C, Scope.BEHAVIOUR_ONLY, DAY, DAY, "special measures");

    assertThat(Rotation.of(FROM_C, SkippedTurn.OWED)
            .rank(request(NEW_ARRIVAL, SIX).withExemptions(ImmutableList.of(exempt)))
            .next())
        .contains(C);
  }

  @Test
  void schoolOutsideTheQueueIsLeftOutWithAReason() {
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(A, B)), SkippedTurn.OWED);
    Ranking ranking = rotation.rank(request(NEW_ARRIVAL, SIX));

    assertThat(ranking.order()).containsExactly(A, B);
    assertThat(ranking.whyNot(F))
        .extracting(Reason::message)
        .containsExactly("school 100006 has no place in the rotation");
    assertThat(rotation.after(ranking, F).queue().order()).containsExactly(A, B);
    assertThat(rotation.named(ranking, F, "case-1")).isEqualTo(rotation);
  }

  private static final Urn NEW = Urn.of(100017);
  private static final Urn OTHER = Urn.of(100018);

  private static RankingRequest linked(List<Urn> schools, Succession... links) {
    return RankingRequest.of(
        NEW_ARRIVAL,
        DAY,
        schools.stream().map(Candidate::unmeasured).toList(),
        PlacementLedger.of(ImmutableList.of(), Successions.of(ImmutableList.copyOf(links))));
  }

  @Test
  void convertedSchoolHasItsTurnStill() {
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(C, D, E)), SkippedTurn.LOST);
    RankingRequest request = linked(ImmutableList.of(E, NEW), Succession.undated(D, NEW));
    Ranking ranking = rotation.rank(request);

    assertThat(ranking.order()).containsExactly(NEW, E);
    assertThat(ranking.ranked().get(0).figure()).isEqualTo(Ratio.of(2));
    assertThat(rotation.after(ranking, NEW).queue().order()).containsExactly(E, C, D);
    assertThat(rotation.after(ranking, E).queue().order()).containsExactly(D, C, E);
    assertThat(rotation.after(ranking, NEW).rank(request).order()).containsExactly(E, NEW);
  }

  @Test
  void mergedSchoolHasTheTurnsOfBoth() {
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(C, D, E)), SkippedTurn.OWED);
    RankingRequest request =
        linked(ImmutableList.of(D, NEW), Succession.undated(C, NEW), Succession.undated(E, NEW));

    assertThat(rotation.rank(request).order()).containsExactly(NEW, D);
    assertThat(rotation.after(rotation.rank(request), NEW).rank(request).order())
        .containsExactly(D, NEW);
  }

  private static List<Urn> inTurn(Rotation rotation, RankingRequest request, int children) {
    RankingRule after = rotation;
    RankingRule admitted = rotation;
    List<Urn> takers = new ArrayList<>();
    for (int child = 1; child <= children; child++) {
      Ranking ranking = after.rank(request);
      Urn taker = ranking.next().orElseThrow();
      takers.add(taker);
      assertThat(admitted.rank(request)).isEqualTo(ranking);
      after = after.after(ranking, taker);
      admitted = admitted.named(ranking, taker, "case-" + child).admitted("case-" + child);
    }
    return takers;
  }

  @Test
  void schoolThatAnotherJoinedHasItsOwnTurnAndThatOfTheOther() {
    TurnQueue queue = TurnQueue.of(ImmutableList.of(A, B, C));
    RankingRequest request = linked(ImmutableList.of(B, C), Succession.undated(A, B));

    assertThat(inTurn(Rotation.of(queue, SkippedTurn.OWED), request, 6))
        .containsExactly(B, B, C, B, B, C);
    assertThat(inTurn(Rotation.of(queue, SkippedTurn.LOST), request, 6))
        .containsExactly(B, B, C, B, B, C);
  }

  @Test
  void convertedSchoolThatIsExemptHasHadItsTurnIfThePanelSendsTheChildThere() {
    RankingRequest request = linked(ImmutableList.of(B, C, NEW), Succession.undated(A, NEW))
        .withExemptions(ImmutableList.of(Exemption.of(NEW, Scope.ALL, DAY, DAY, "fire")));
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(A, B, C)), SkippedTurn.OWED);
    Ranking ranking = rotation.rank(request);

    assertThat(ranking.order()).containsExactly(B, C);
    assertThat(rotation.after(ranking, NEW).queue().order()).containsExactly(B, C, A);
    assertThat(rotation.named(ranking, NEW, "case-1").asked().order()).containsExactly(B, C, A);
    assertThat(rotation.named(ranking, NEW, "case-1").admitted("case-1"))
        .isEqualTo(rotation.after(ranking, NEW));
  }

  @Test
  void mergedSchoolThatThePanelPassesByKeepsAllItsTurnsWhereTurnsAreLost() {
    RankingRequest request =
        linked(ImmutableList.of(C, E, NEW), Succession.undated(A, NEW), Succession.undated(B, NEW));
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(A, B, C, E)), SkippedTurn.LOST);
    Ranking ranking = rotation.rank(request);

    assertThat(ranking.order()).containsExactly(NEW, C, E);
    assertThat(rotation.after(ranking, C).queue().order()).containsExactly(A, B, E, C);
  }

  @Test
  void mergedSchoolThatIsPassedOverLosesItsTurnsWhereTurnsAreLost() {
    RankingRequest request = linked(
            ImmutableList.of(C, E, NEW), Succession.undated(A, NEW), Succession.undated(B, NEW))
        .withExemptions(ImmutableList.of(Exemption.of(NEW, Scope.ALL, DAY, DAY, "fire")));
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(A, B, C, E)), SkippedTurn.LOST);

    assertThat(rotation.after(rotation.rank(request), C).queue().order())
        .containsExactly(E, A, B, C);
  }

  @Test
  void partsOfADividedSchoolHaveNoTurnUntilItIsAgreed() {
    Rotation rotation = Rotation.of(TurnQueue.of(ImmutableList.of(C, D)), SkippedTurn.OWED);
    RankingRequest request = linked(
        ImmutableList.of(NEW, OTHER, D), Succession.undated(C, NEW), Succession.undated(C, OTHER));
    Ranking ranking = rotation.rank(request);

    assertThat(ranking.order()).containsExactly(D);
    assertThat(ranking.whyNot(NEW))
        .extracting(Reason::message)
        .containsExactly(
            "it is not agreed which of [100017, 100018], the parts of a divided school,"
                + " has its turn, so that school 100017 has none");
    assertThat(rotation
            .rank(linked(ImmutableList.of(C, NEW), Succession.undated(C, NEW)))
            .whyNot(NEW))
        .extracting(Reason::code)
        .containsExactly("share.not-in-rotation");
  }

  @Test
  void takerWithoutATurnMovesNobody() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.LOST);
    RankingRequest request = request(PERMANENT_EXCLUSION, WITHOUT_C);

    assertThat(rotation.after(rotation.rank(request), NEW)).isEqualTo(rotation);
  }

  @Test
  void figureOfAnotherRuleIsNoTurn() {
    Rotation rotation = Rotation.of(FROM_C, SkippedTurn.OWED);
    RankingRequest request = RankingRequest.of(
        NEW_ARRIVAL, DAY, ImmutableList.of(Candidate.of(NEW, 10)), PlacementLedger.empty());
    RankingRule points = PointsPerThousand.of(PointsTariff.EXAMPLE);

    assertThat(rotation.after(points.rank(request), NEW)).isEqualTo(rotation);
    assertThat(rotation.after(points.rank(request.after(NEW, NEW_ARRIVAL)), NEW))
        .isEqualTo(rotation);
  }

  @Test
  void explanationShowsTheTurn() {
    assertThat(Rotation.of(FROM_C, SkippedTurn.OWED)
            .rank(request(PERMANENT_EXCLUSION, WITHOUT_C))
            .explanation()
            .render())
        .startsWith("""
            next by rotation, a skipped turn is owed: 100004
              1. 100004: turn 2 of the queue
              2. 100005: turn 3 of the queue
            """);
  }

  @Test
  void queueHasDistinctSchools() {
    assertThatThrownBy(() -> TurnQueue.of(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TurnQueue order: must hold at least one school");
    assertThatThrownBy(() -> TurnQueue.of(ImmutableList.of(A, A)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TurnQueue order: schools are distinct, but 100001 came twice");
    assertThatThrownBy(() -> TurnQueue.of(ImmutableList.of(A, B)).startingAt(C))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TurnQueue first: must be one of [100001, 100002], but was 100003");
    assertThat(FROM_C.after(C, ImmutableSet.of(), SkippedTurn.LOST).order()).hasSize(6);
  }
}
