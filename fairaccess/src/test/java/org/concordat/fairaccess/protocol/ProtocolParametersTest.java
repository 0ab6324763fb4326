/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.CastingVote;
import org.concordat.core.governance.meeting.ConflictEffect;
import org.concordat.core.governance.meeting.Item;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Motion;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.governance.meeting.UninvitedEffect;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.escalation.DirectionEdition;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.FailedTrialCredit;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.managedmove.ManagedMoveRules;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.ExtraPupilLimit;
import org.concordat.fairaccess.share.OrderedProximity;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.Rotation;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.concordat.fairaccess.share.SkippedTurn;
import org.concordat.fairaccess.share.TurnQueue;
import org.junit.jupiter.api.Test;

/** Every figure that a protocol may set, with what holds where it sets nothing. */
class ProtocolParametersTest {

  private static final Citation LOCAL = Citation.of("Local protocol", "4");
  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);
  private static final FairAccessProtocol USUAL = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);

  @Test
  void majorityAndPanel() {
    assertThat(USUAL.adoption().rules().majority().value().fraction()).isEqualTo(Ratio.of(1, 2));
    assertThat(USUAL.adoption().rules().majority().strength()).isEqualTo(Strength.STATUTORY);
    assertThat(USUAL.panel().frequency().value()).isEqualTo(TimeLimit.schoolWeeksAfter(4));
    assertThat(USUAL.panel().orders().quorum().value())
        .hasToString("somebody in the chair and 1/3 of constituencies of the kind school");
    assertThat(USUAL.panel().orders().castingVote().value()).isEqualTo(CastingVote.PRESIDING);
    assertThat(USUAL.panel().orders().conflicts().value())
        .isEqualTo(ConflictEffect.VOTE_AND_QUORUM);
    assertThat(USUAL.panel().interests().value())
        .containsExactly(Interest.HOME_SCHOOL, Interest.PROPOSED_SCHOOL);
    assertThat(USUAL.deferrals().value()).isEqualTo(1);
  }

  @Test
  void panelMeetsEveryFourSchoolWeeksWhichABreakLengthens() {
    assertThat(USUAL.panel().nextPanel(DAY, TestCalendars.T12).find().orElseThrow())
        .isAfter(DAY.plusWeeks(4));
    assertThatThrownBy(() -> PanelTerms.builder()
            .frequency(Rule.agreed("time", TimeLimit.schoolWeeksAfter(0), LOCAL))
            .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limits() {
    assertThat(USUAL
            .allocationLimit()
            .term(LocalDate.of(2023, 10, 12), TestCalendars.T23)
            .due())
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
    assertThat(USUAL.allocationStart()).isEqualTo(AllocationStart.ACCEPTANCE);
    assertThat(USUAL.onRollTarget().value()).isEqualTo(TimeLimit.schoolDaysAfter(10));
    DirectionEdition directions =
        USUAL.directions().on(LocalDate.of(2023, 10, 12)).rules();
    assertThat(USUAL.replyLimits().maintained()).isEqualTo(directions.maintainedReply());
    assertThat(USUAL.replyLimits().academy()).isEqualTo(directions.academyReply());
    assertThat(directions.referenceWindow().value())
        .isEqualTo(TimeLimit.calendarDaysBeginningWith(15));
    assertThat(directions.academyEvidence().value()).isEqualTo(TimeLimit.calendarDaysAfter(7));
    LookedAfterLimits lookedAfter = USUAL.code().rules().lookedAfterLimits();
    assertThat(lookedAfter.reply()).isEqualTo(directions.lookedAfter().reply());
    assertThat(lookedAfter.reference()).isEqualTo(directions.lookedAfter().referenceWindow());
    assertThat(lookedAfter.reply().value().from(DAY, TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 21)));
    assertThat(lookedAfter.reference().value().from(DAY, TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 21)));
  }

  @Test
  void trials() {
    ManagedMoveRules then = USUAL.moves().on(DAY).rules();
    ManagedMoveRules now = USUAL.moves().on(LocalDate.of(2022, 9, 1)).rules();

    assertThat(then.trialWeeks().value()).isEqualTo(6);
    assertThat(then.extensionWeeks().value()).isEqualTo(6);
    assertThat(then.extensions().value()).isEqualTo(1);
    assertThat(then.trialPermitted().value()).isTrue();
    assertThat(now.trialPermitted().value()).isFalse();
  }

  @Test
  void sharing() {
    SharingTerms terms = USUAL.sharing();
    PointsScheme scheme = terms.scheme().value();

    assertThat(scheme.tariff().name()).isEqualTo("example");
    assertThat(scheme.lookBack()).isEqualTo(LookBack.ACADEMIC_YEAR);
    assertThat(scheme.failedTrials()).isEqualTo(FailedTrialCredit.REMOVED);
    assertThat(scheme.excluderPenalty()).isEqualTo(ExcluderPenalty.NONE);
    assertThat(scheme.ignoredTypes()).isEmpty();
    assertThat(terms.measure().value()).isEqualTo(SchoolMeasures.ROLL);
    assertThat(terms.ranking().value().name())
        .isEqualTo("points per thousand on roll, tariff example");
    assertThat(terms.skippedTurn().value()).isEqualTo(SkippedTurn.OWED);
    assertThat(terms.extraPupils().divisor().value()).isEqualTo(30);
    assertThat(terms.extraPupils().rounding()).isEqualTo(RoundingMode.FLOOR);
    assertThat(terms.disproportionate().value()).isEqualTo(Ratio.of(5, 4));
    assertThat(terms.basis().disproportionate()).isEqualTo(terms.disproportionate());
    Exemption exemption = terms.exempt("special-measures", Urn.of(100001), DAY, DAY.plusDays(30));
    assertThat(exemption.scope()).isEqualTo(Exemption.Scope.BEHAVIOUR_ONLY);
    assertThatThrownBy(() -> terms.exempt("full", Urn.of(100001), DAY, DAY))
        .hasMessage("SharingTerms ground: must be one of [special-measures, panel-exemption], but"
            + " was 'full'");
    assertThatThrownBy(() -> SharingTerms.builder()
            .disproportionate(Rule.agreed("index", Ratio.of(9, 10), LOCAL))
            .build())
        .hasMessage("SharingTerms disproportionate: must be at least 1, but was 9/10");
  }

  @Test
  void turnAndLimitOfARankingThatHasItsOwnAreThoseOfTheTermsAndNeverOthers() {
    Citation ours = Citation.of("Local protocol", "4");
    Rule<RankingRule> turns = Rule.agreed(
        "who is next",
        Rotation.of(TurnQueue.of(ImmutableList.of(Urn.of(100001))), SkippedTurn.LOST),
        ours);
    ExtraPupilLimit fifteen = new ExtraPupilLimit(
        Rule.agreed("places for one extra child", 15, ours),
        ExtraPupilLimit.ONE_IN_THIRTY.rounding());
    Rule<RankingRule> nearest = Rule.agreed("who is next", new OrderedProximity(fifteen), ours);
    SharingTerms byTurns = SharingTerms.builder().ranking(turns).build();

    assertThat(byTurns.skippedTurn())
        .isEqualTo(Rule.agreed("turn of a school passed over", SkippedTurn.LOST, ours));
    assertThat(SharingTerms.builder().ranking(nearest).build().extraPupils()).isEqualTo(fifteen);
    assertThat(SharingTerms.builder().from(byTurns).ranking(nearest).build())
        .isEqualTo(SharingTerms.builder().ranking(nearest).build());
    assertThatThrownBy(() -> SharingTerms.builder()
            .ranking(turns)
            .skippedTurn(Rule.agreed("turn", SkippedTurn.OWED, ours))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SharingTerms skippedTurn: must be what the ranking by turns says, but was OWED");
    assertThatThrownBy(() -> SharingTerms.builder()
            .ranking(nearest)
            .extraPupils(ExtraPupilLimit.ONE_IN_THIRTY)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "SharingTerms extraPupils: must be what the ranking by distance says, but was ");
  }

  @Test
  void rankingFollowsTheMeasureThatWasAgreed() {
    SharingTerms byNumber = SharingTerms.builder()
        .measure(Rule.agreed("size of a school", SchoolMeasures.ADMISSION_NUMBER, LOCAL))
        .build();

    assertThat(byNumber.ranking().value().name())
        .isEqualTo("points per thousand on admission number, tariff example");
  }

  @Test
  void publicationAndMoney() {
    assertThat(USUAL.publication().threshold().value()).isEqualTo(5);
    assertThat(USUAL.publication().isHidden(0)).isFalse();
    assertThat(USUAL.publication().isHidden(4)).isTrue();
    assertThat(USUAL.publication().isHidden(5)).isFalse();
    assertThatThrownBy(() -> new PublicationTerms(Rule.agreed("threshold", 2, LOCAL)))
        .hasMessage("PublicationTerms threshold: must be from 3 to 100, but was 2");
    assertThatThrownBy(() -> new PublicationTerms(Rule.agreed("threshold", 101, LOCAL)))
        .hasMessage("PublicationTerms threshold: must be from 3 to 100, but was 101");
    assertThat(new PublicationTerms(Rule.agreed("threshold", 100, LOCAL)).isHidden(99))
        .isTrue();
    assertThat(USUAL.money().adjustmentFollows().value()).isFalse();
    assertThat(USUAL.money().leavingYearEnd().value()).isEqualTo(MonthDay.of(7, 31));
  }

  @Test
  void codesDifferInReportProtectionAndTest() {
    AdmissionsCode first = AdmissionsCodes.CODE_2012.rules();
    AdmissionsCode now = AdmissionsCodes.CODE_2021.rules();

    assertThat(first.annualReport().value()).isEqualTo(MonthDay.of(6, 30));
    assertThat(now.annualReport().value()).isEqualTo(MonthDay.of(10, 31));
    assertThat(first.disproportion().value())
        .containsExactly(ProtectedIntake.EXCLUDED, ProtectedIntake.CHALLENGING_BEHAVIOUR);
    assertThat(now.disproportion().value()).contains(ProtectedIntake.PLACED_BY_PROTOCOL);
    assertThat(first.behaviourRefusal().value()).isEqualTo(BehaviourTest.HIGH_PROPORTION);
    assertThat(now.behaviourRefusal().value()).isEqualTo(BehaviourTest.HIGH_PROPORTION_COMPARED);
    assertThat(first.coordinatesInYear().value()).isFalse();
    assertThat(first.tellsOutcome().value()).isTrue();
  }

  @Test
  void laterCodeIsOffUntilItsDayIsKnown() {
    Editions<AdmissionsCode> known =
        AdmissionsCodes.EDITIONS.commencing("2026", LocalDate.of(2027, 1, 1));

    assertThat(AdmissionsCodes.EDITIONS.switchedOff())
        .extracting(Edition::name)
        .containsExactly("2026");
    assertThat(AdmissionsCodes.EDITIONS.on(LocalDate.of(2099, 1, 1)).name()).isEqualTo("2021");
    assertThat(known.on(LocalDate.of(2027, 1, 1)).name()).isEqualTo("2026");
  }

  @Test
  void t38_edge20_decisionIsUnenforceableWithoutAnUninvitedSchoolAndStandsWithoutAnAbsentOne() {
    StandingOrders leicestershire = StandingOrders.builder()
        .from(USUAL.panel().orders())
        .uninvited(Rule.agreed(
            "decisions without the uninvited",
            UninvitedEffect.UNENFORCEABLE,
            Citation.of("Leicestershire fair access protocol")))
        .build();
    FairAccessProtocol local = FairAccessProtocol.builder()
        .from(USUAL)
        .name("Leicestershire")
        .panel(PanelTerms.builder().orders(leicestershire).build())
        .build();

    assertThat(resolved(local, "director", "a", "b").isEnforceable()).isFalse();
    assertThat(resolved(local, "director", "a", "b", "x").isEnforceable()).isTrue();
    assertThat(resolved(USUAL, "director", "a", "b").isEnforceable()).isTrue();
  }

  /** A panel of three schools, of which x stays away, invited or not. */
  private static Resolution resolved(FairAccessProtocol protocol, String... invited) {
    Body.Builder panel = Body.builder()
        .code("panel")
        .title("the panel")
        .addOffice(OfficeTerm.from(Office.CHAIR, Holder.of("director"), DAY.minusYears(1)));
    for (String one : List.of("director", "a", "b", "x")) {
      Constituency constituency = one.equals("director")
          ? Constituency.of("authority", "authority", "the authority")
          : Constituency.of("school", one, "School " + one);
      panel.addSeat(Seat.of(one, constituency, SeatStanding.VOTING));
      panel.addAppointment(Appointment.from(one, Holder.of(one), DAY.minusYears(1)));
    }
    return Meeting.builder()
        .body(panel.build())
        .orders(protocol.panel().orders())
        .convenedOn(DAY.minusDays(14))
        .heldOn(DAY)
        .addAllInvited(Stream.of(invited).map(Holder::of).toList())
        .addAllPresent(Stream.of("director", "a", "b").map(Holder::of).toList())
        .build()
        .resolve(Item.of(
            Motion.of("case-1", "that school x admit the pupil"),
            ImmutableList.of(
                Ballot.of(Holder.of("director"), Vote.FOR),
                Ballot.of(Holder.of("a"), Vote.FOR),
                Ballot.of(Holder.of("b"), Vote.FOR))))
        .value();
  }
}
