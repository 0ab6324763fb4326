/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.fairaccess.challenge.ChallengeGround;
import org.concordat.fairaccess.challenge.ChallengeReasons;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.participation.MeetingAttendance.Presence;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ParticipationTest {

  private static final LocalDateRange AUTUMN =
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2012, 12, 1));
  private static final LocalDate MEETING = LocalDate.of(2012, 10, 9);
  private static final ShareBasis BASIS = ShareBasis.ofRoll(
      PointsScheme.of(PointsTariff.EXAMPLE),
      Rule.agreed("disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol", "7")));
  private static final Urn E_AS_ACADEMY = Urn.of(200005);

  private static final List<PlaceRefusal> REFUSALS = ImmutableList.of(
      PlaceRefusal.of(E, LocalDate.of(2012, 10, 22), "year group full"),
      PlaceRefusal.bySilence(E, LocalDate.of(2012, 10, 1)),
      PlaceRefusal.of(E, LocalDate.of(2012, 9, 1), "year group full"),
      PlaceRefusal.of(E, LocalDate.of(2012, 12, 1), "after the period"),
      PlaceRefusal.of(E, LocalDate.of(2012, 8, 31), "before the period"));

  private static final List<MeetingAttendance> MEETINGS = ImmutableList.of(
      new MeetingAttendance(E, MEETING, Presence.AWAY),
      new MeetingAttendance(E, MEETING.plusWeeks(4), Presence.NOT_INVITED),
      new MeetingAttendance(E, MEETING.plusWeeks(5), Presence.PRESENT),
      new MeetingAttendance(C, MEETING, Presence.PRESENT));

  private static ShareTable exempt(Exemption exemption) {
    return ShareTable.of(BASIS, ledger(4, 4, 5, 4, 0, 2), SIX, ImmutableList.of(exemption), DAY);
  }

  static ShareTable table(int... taken) {
    return table(ledger(taken), SIX);
  }

  private static PlacementLedger ledger(int... taken) {
    PlacementLedger ledger = PlacementLedger.empty();
    for (int index = 0; index < taken.length; index++) {
      ledger = ledger.withAll(Collections.nCopies(
          taken[index],
          PlacementEntry.of(SIX.get(index).school(), PlacementTypes.NEW_ARRIVAL, MEETING)));
    }
    return ledger;
  }

  private static ShareTable table(PlacementLedger ledger, List<Candidate> pool) {
    return ShareTable.of(BASIS, ledger, pool, ImmutableList.of(), DAY);
  }

  private static Participation view() {
    return Participation.of(
        AUTUMN, table(4, 4, 5, 4, 1, 2), REFUSALS, MEETINGS, Successions.none());
  }

  @Test
  void schoolThatRefusesStaysAwayAndTakesLessIsShownWithCountsAndReasons() {
    SchoolParticipation e = view().find(E).orElseThrow();

    assertThat(e.marks()).containsExactly(Mark.TOOK_LESS, Mark.REFUSED, Mark.STAYED_AWAY);
    assertThat(e.reasons()).containsExactly(Map.entry("", 1), Map.entry("year group full", 2));
    assertThat(e.invited()).isEqualTo(2);
    assertThat(e.away()).isEqualTo(1);
    assertThat(e.explanation().render())
        .contains("refused by silence: 1")
        .contains("refused: year group full: 2");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, 2012-11-21, 0",
    "2012-09-01, 2012-11-22, 1",
    "2012-09-01, 2012-12-23, 1",
    "2012-09-01, 2012-11-20, 1",
    "2012-08-31, 2012-11-21, 1",
    "2012-09-02, 2012-11-21, 1",
    "2010-09-01, 2011-09-01, 1"
  })
  void aTableThatCountsOtherDaysThanThePeriodOrNotAllOfItIsCautioned(
      LocalDate first, LocalDate end, int cautions) {
    Participation view = Participation.of(
        LocalDateRange.of(first, end),
        table(4, 4, 5, 4, 1, 2),
        REFUSALS,
        MEETINGS,
        Successions.none());

    assertThat(view.cautions())
        .extracting(Reason::toString)
        .isEqualTo(Collections.nCopies(
            cautions,
            "participation.table-of-another-time: the share table counts the placements of"
                + " 2012-09-01/2012-11-21, and the period is " + first + "/" + end));
  }

  @Test
  void periodIncludesItsFirstDayAndNotItsEnd() {
    assertThat(view().find(E).orElseThrow().refusals())
        .extracting(PlaceRefusal::on)
        .containsExactly(
            LocalDate.of(2012, 9, 1), LocalDate.of(2012, 10, 1), LocalDate.of(2012, 10, 22));
  }

  @Test
  void schoolsThatTakeMoreAreCreditedFurthestAboveFirst() {
    assertThat(view().credited()).extracting(SchoolParticipation::school).containsExactly(C, D);
    assertThat(view().with(Mark.TOOK_MORE))
        .extracting(SchoolParticipation::school)
        .containsExactly(C, D);
    assertThat(view().with(Mark.TOOK_LESS))
        .extracting(SchoolParticipation::school)
        .containsExactly(A, E);
    assertThat(view().find(B).orElseThrow().marks()).isEmpty();
  }

  @Test
  void schoolThatTookNobodyThoughAChildWasDueIsShown() {
    Participation view =
        Participation.of(AUTUMN, table(5, 5, 5, 4, 0, 1), List.of(), List.of(), Successions.none());

    assertThat(view.with(Mark.TOOK_NOBODY))
        .extracting(SchoolParticipation::school)
        .containsExactly(E);
  }

  @Test
  void twoSchoolsOfDifferentTypeWithTheSameFactsAreShownAlike() {
    Urn academy = Urn.of(100011);
    Urn community = Urn.of(100012);
    ImmutableList<Candidate> pool = ImmutableList.of(
        Candidate.from(school(academy, "34")), Candidate.from(school(community, "1")));
    PlacementLedger ledger = PlacementLedger.of(List.of(
        PlacementEntry.of(academy, PlacementTypes.NEW_ARRIVAL, MEETING),
        PlacementEntry.of(community, PlacementTypes.NEW_ARRIVAL, MEETING)));
    Participation view = Participation.of(
        AUTUMN,
        table(ledger, pool),
        List.of(
            PlaceRefusal.of(academy, MEETING, "full"), PlaceRefusal.of(community, MEETING, "full")),
        List.of(
            new MeetingAttendance(academy, MEETING, Presence.AWAY),
            new MeetingAttendance(community, MEETING, Presence.AWAY)),
        Successions.none());
    SchoolParticipation one = view.find(academy).orElseThrow();
    SchoolParticipation other = view.find(community).orElseThrow();

    assertThat(one.marks()).isEqualTo(other.marks()).isNotEmpty();
    assertThat(one.reasons()).isEqualTo(other.reasons());
    assertThat(one.invited()).isEqualTo(other.invited());
    assertThat(one.explanation().render().replace("100011", "X"))
        .isEqualTo(other.explanation().render().replace("100012", "X"));
  }

  private static School school(Urn urn, String type) {
    return School.builder()
        .urn(urn)
        .name("School")
        .type(SchoolType.of(type))
        .addRoll(Roll.of(900, LocalDate.of(2012, 1, 19)))
        .build();
  }

  @Test
  void viewDoesNotDependOnTheOrderInWhichFactsArrive() {
    Participation reversed = Participation.of(
        AUTUMN,
        table(4, 4, 5, 4, 1, 2),
        Lists.reverse(REFUSALS),
        Lists.reverse(MEETINGS),
        Successions.none());

    assertThat(reversed).hasToString(view().toString());
    assertThat(reversed.find(E).orElseThrow().refusals())
        .isEqualTo(view().find(E).orElseThrow().refusals());
  }

  @Test
  void schoolKeepsWhatItDidUnderAnotherNumber() {
    Participation view = Participation.of(
        AUTUMN,
        table(4, 4, 5, 4, 1, 2),
        List.of(PlaceRefusal.of(E_AS_ACADEMY, MEETING, "full")),
        List.of(),
        Successions.of(List.of(Succession.of(E, E_AS_ACADEMY, LocalDate.of(2012, 10, 1)))));

    assertThat(view.schools()).hasSize(6);
    assertThat(view.find(E).orElseThrow().marks()).contains(Mark.REFUSED);
  }

  @Test
  void schoolOutsideTheTableIsShownByItsFactsAlone() {
    Urn other = Urn.of(100099);
    Participation view = Participation.of(
        AUTUMN,
        table(4, 4, 5, 4, 1, 2),
        List.of(PlaceRefusal.bySilence(other, MEETING)),
        List.of(),
        Successions.none());

    assertThat(view.schools()).hasSize(7);
    assertThat(view.find(other).orElseThrow().share()).isEmpty();
    assertThat(view.find(other).orElseThrow().marks()).containsExactly(Mark.REFUSED);
  }

  @Test
  void factsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Participation.of(
            AUTUMN,
            table(4, 4, 5, 4, 1, 2),
            List.of(),
            List.of(
                new MeetingAttendance(E, MEETING, Presence.AWAY),
                new MeetingAttendance(E, MEETING, Presence.PRESENT)),
            Successions.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Participation meetings: must hold one fact of a school for a meeting, but 100005"
                + " had two for 2012-10-09");
    assertThatThrownBy(() -> PlaceRefusal.of(E, MEETING, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PlaceRefusal reason: must be given unless the school kept silent, but was ' ' for 100005");
  }

  @Test
  void exemptSchoolTookNeitherLessNorNobodyAndCannotBeChallenged() {
    ShareTable table = exempt(Exemption.of(E, Scope.ALL, DAY, DAY, "fire"));
    Participation view =
        Participation.of(AUTUMN, table, ImmutableList.of(), ImmutableList.of(), Successions.none());

    assertThat(view.find(E).orElseThrow().marks()).isEmpty();
    assertThat(ChallengeGround.of(table, E).<String>match(ground -> "", Reason::toString))
        .startsWith(ChallengeReasons.EXEMPT)
        .contains("100005", "is exempt until " + DAY, "fire");
    assertThat(ChallengeGround.of(exempt(Exemption.of(E, Scope.ALL, DAY, LocalDate.MAX, "fire")), E)
            .<String>match(ground -> "", Reason::message))
        .contains("is exempt without end");
  }

  @Test
  void groundSaysFromWhichChildrenTheSchoolIsExempt() {
    Exemption behaviour = Exemption.of(E, Scope.BEHAVIOUR_ONLY, DAY, DAY, "special measures");

    assertThat(ChallengeGround.of(exempt(behaviour), E).orElseThrow().exemptions())
        .containsExactly(behaviour);
  }

  @Test
  void challengeRestsOnTheFiguresOfTheTable() {
    ShareTable table = table(4, 4, 5, 4, 1, 2);

    assertThat(ChallengeGround.of(table, E))
        .isEqualTo(Answer.known(
            new ChallengeGround(E, DAY, Ratio.of(1), Ratio.of(5, 2), ImmutableList.of())));
    assertThat(ChallengeGround.of(table, C).<String>match(ground -> "", Reason::code))
        .isEqualTo(ChallengeReasons.NOT_BELOW);
    assertThat(ChallengeGround.of(table, B).<String>match(ground -> "", Reason::code))
        .isEqualTo(ChallengeReasons.NOT_BELOW);
    assertThat(ChallengeGround.of(table, Urn.of(100099)).<String>match(ground -> "", Reason::code))
        .isEqualTo(ChallengeReasons.NO_LINE);
  }

  private static final Urn MERGED = Urn.of(200011);
  private static final LocalDate NOVEMBER = LocalDate.of(2012, 11, 1);

  private static Participation met(
      List<Candidate> pool, Successions links, MeetingAttendance... meetings) {
    return Participation.of(
        AUTUMN, table(PlacementLedger.empty(), pool), List.of(), List.of(meetings), links);
  }

  @Test
  void schoolsThatMergedHadEachASeatBefore() {
    Successions merger = Successions.of(
        List.of(Succession.of(A, MERGED, NOVEMBER), Succession.of(B, MERGED, NOVEMBER)));
    MeetingAttendance came = new MeetingAttendance(A, MEETING, Presence.PRESENT);
    MeetingAttendance stayed = new MeetingAttendance(B, MEETING, Presence.AWAY);

    SchoolParticipation line = met(List.of(Candidate.of(MERGED, 900)), merger, came, stayed)
        .find(MERGED)
        .orElseThrow();

    assertThat(line.invited()).isEqualTo(2);
    assertThat(line.away()).isEqualTo(1);
    assertThatThrownBy(() -> met(List.of(Candidate.of(MERGED, 900)), merger, came, stayed, stayed))
        .hasMessage(
            "Participation meetings: must hold one fact of a school for a meeting, but 100002"
                + " had two for 2012-10-09");
  }

  @Test
  void aSchoolThatTookAnotherInHadASeatBesideItUntilThen() {
    Successions takenIn = Successions.of(List.of(Succession.of(B, A, NOVEMBER)));

    assertThat(met(
                SIX,
                takenIn,
                new MeetingAttendance(A, MEETING, Presence.PRESENT),
                new MeetingAttendance(B, MEETING, Presence.AWAY))
            .find(A)
            .orElseThrow()
            .invited())
        .isEqualTo(2);
    assertThatThrownBy(() -> met(
            SIX,
            takenIn,
            new MeetingAttendance(A, NOVEMBER, Presence.PRESENT),
            new MeetingAttendance(B, NOVEMBER, Presence.AWAY)))
        .hasMessage(
            "Participation meetings: must hold one fact of a school for a meeting, but 100002"
                + " had two for 2012-11-01");
  }

  @Test
  void aSchoolThatConvertedHasOneSeatUnderWhateverNumber() {
    for (Succession link :
        List.of(Succession.of(E, E_AS_ACADEMY, MEETING), Succession.undated(E, E_AS_ACADEMY))) {
      for (List<Urn> order : List.of(List.of(E, E_AS_ACADEMY), List.of(E_AS_ACADEMY, E))) {
        assertThatThrownBy(() -> met(
                SIX,
                Successions.of(List.of(link)),
                new MeetingAttendance(order.get(0), MEETING, Presence.PRESENT),
                new MeetingAttendance(order.get(1), MEETING, Presence.AWAY)))
            .hasMessageContaining("must hold one fact of a school for a meeting");
      }
    }
  }

  @Test
  void blanksAroundAReasonDoNotMakeItAnother() {
    PlaceRefusal silent = new PlaceRefusal(A, MEETING, true, " ");

    assertThat(silent).isEqualTo(PlaceRefusal.bySilence(A, MEETING));
    assertThat(PlaceRefusal.of(A, MEETING, " year group full "))
        .isEqualTo(PlaceRefusal.of(A, MEETING, "year group full"));
  }
}
