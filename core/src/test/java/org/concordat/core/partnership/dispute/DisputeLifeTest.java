/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.partnership.PartnershipRoles.AUTHORITY_OFFICER;
import static org.concordat.core.partnership.PartnershipRoles.HEADS;
import static org.concordat.core.partnership.PartnershipRoles.HEAD_TEACHER;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.dispute.DisputeCommand.Challenge;
import org.concordat.core.partnership.dispute.DisputeCommand.Escalate;
import org.concordat.core.partnership.dispute.DisputeCommand.OpenMediation;
import org.concordat.core.partnership.dispute.DisputeCommand.Settle;
import org.concordat.core.partnership.dispute.DisputeCommand.TakeUp;
import org.concordat.core.partnership.dispute.DisputeCommand.Withdraw;
import org.concordat.core.partnership.dispute.DisputeEvent.Challenged;
import org.concordat.core.partnership.dispute.DisputeEvent.Escalated;
import org.concordat.core.partnership.dispute.DisputeEvent.MediationOpened;
import org.concordat.core.partnership.dispute.DisputeEvent.MovedUp;
import org.concordat.core.partnership.dispute.DisputeEvent.Settled;
import org.concordat.core.partnership.dispute.DisputeEvent.TakenUp;
import org.concordat.core.partnership.dispute.DisputeEvent.Withdrawn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisputeLifeTest {

  private static final DisputeContext CONTEXT =
      DisputeContext.of(Calendars.ofWorkingDays(WorkingDays.unpublished()));
  private static final LocalDate RAISED = LocalDate.of(2012, 10, 1);
  private static final LocalDate DAY = LocalDate.of(2012, 10, 5);
  private static final Urn ONE = Urn.of(125737);
  private static final Urn TWO = Urn.of(125738);
  private static final Urn THREE = Urn.of(125739);
  private static final Urn ACADEMY = Urn.of(144044);
  private static final Partnership NORTH = Partnership.of(
      "north",
      "North",
      PartnershipKinds.AREA_BEHAVIOUR,
      Stream.of(ONE, TWO, THREE).map(school -> Membership.from(school, RAISED)).toList());
  private static final Dispute REFUSAL =
      new Dispute(NORTH, RAISED, ONE, TWO, DisputeMatter.REFUSAL_TO_ADMIT);
  private static final Citation CLAUSE = Citation.of("Agreement", "disputes");
  private static final DisputeClause UNLIMITED = DisputeClause.of(CLAUSE);
  private static final DisputeClause LIMITED = DisputeClause.of(
      CLAUSE,
      Map.of(
          DisputeStage.DISPUTE_RAISED, TimeLimit.calendarDaysAfter(5),
          DisputeStage.HEADS_MEDIATION, TimeLimit.calendarDaysAfter(10),
          DisputeStage.PARTNERSHIP_CHAIR, TimeLimit.calendarDaysAfter(7),
          DisputeStage.LA_OFFICER, TimeLimit.calendarDaysAfter(7),
          DisputeStage.DIRECTOR, TimeLimit.calendarDaysAfter(7)));

  private static final List<DisputeEvent> MEDIATION = List.of(new MediationOpened(DAY));
  private static final List<DisputeEvent> CHAIR =
      List.of(new MediationOpened(DAY), new TakenUp(DAY));
  private static final List<DisputeEvent> OFFICER =
      List.of(new MediationOpened(DAY), new TakenUp(DAY), new TakenUp(DAY));
  private static final List<DisputeEvent> DIRECTOR =
      List.of(new MediationOpened(DAY), new TakenUp(DAY), new TakenUp(DAY), new TakenUp(DAY));

  record Case(
      List<DisputeEvent> given,
      Optional<DisputeCommand> when,
      DisputeEvent then,
      DisputeStage stage) {}

  static Stream<Case> cases() {
    Challenge challenge = new Challenge(HEADS, DAY, THREE, "the place is there");
    return Stream.of(
        row(
            List.of(),
            new OpenMediation(HEADS, DAY),
            new MediationOpened(DAY),
            DisputeStage.HEADS_MEDIATION),
        lapse(List.of(), LocalDate.of(2012, 10, 7), DisputeStage.HEADS_MEDIATION),
        row(
            MEDIATION,
            challenge,
            new Challenged(DAY, THREE, "the place is there"),
            DisputeStage.HEADS_MEDIATION),
        settled(MEDIATION, HEADS),
        taken(MEDIATION, HEADS, DisputeStage.PARTNERSHIP_CHAIR),
        lapse(MEDIATION, LocalDate.of(2012, 10, 16), DisputeStage.PARTNERSHIP_CHAIR),
        settled(CHAIR, PartnershipRoles.PARTNERSHIP_CHAIR),
        taken(CHAIR, HEAD_TEACHER, DisputeStage.LA_OFFICER),
        lapse(CHAIR, LocalDate.of(2012, 10, 13), DisputeStage.LA_OFFICER),
        settled(OFFICER, AUTHORITY_OFFICER),
        taken(OFFICER, AUTHORITY_OFFICER, DisputeStage.DIRECTOR),
        lapse(OFFICER, LocalDate.of(2012, 10, 13), DisputeStage.DIRECTOR),
        settled(DIRECTOR, PartnershipRoles.DIRECTOR),
        row(
            DIRECTOR,
            new Escalate(LOCAL_AUTHORITY, DAY),
            new Escalated(DAY, TWO),
            DisputeStage.ESCALATED),
        withdrawn(List.of()),
        withdrawn(MEDIATION),
        withdrawn(CHAIR),
        withdrawn(OFFICER),
        withdrawn(DIRECTOR));
  }

  private static Case row(
      List<DisputeEvent> given, DisputeCommand when, DisputeEvent then, DisputeStage stage) {
    return new Case(given, Optional.of(when), then, stage);
  }

  private static Case lapse(List<DisputeEvent> given, LocalDate on, DisputeStage stage) {
    return new Case(given, Optional.empty(), new MovedUp(on), stage);
  }

  private static Case settled(List<DisputeEvent> given, Role by) {
    return row(
        given, new Settle(by, DAY, "shared"), new Settled(DAY, "shared"), DisputeStage.RESOLVED);
  }

  private static Case taken(List<DisputeEvent> given, Role by, DisputeStage stage) {
    return row(
        given,
        by.equals(HEAD_TEACHER) ? new TakeUp(by, DAY, ONE) : new TakeUp(by, DAY),
        new TakenUp(DAY),
        stage);
  }

  private static Case withdrawn(List<DisputeEvent> given) {
    return row(
        given, new Withdraw(HEAD_TEACHER, DAY, ONE), new Withdrawn(DAY), DisputeStage.WITHDRAWN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRowEmitsItsEventAndLeadsToItsStage(Case one) {
    State<DisputeStage, DisputeStanding> state = after(LIMITED, one.given());
    if (one.when().isPresent()) {
      Decision<DisputeStage, DisputeStanding, DisputeEvent> decision =
          DisputeLife.PROCEDURE.decide(state, one.when().get(), CONTEXT);
      assertThat(decision.reasons()).isEmpty();
      assertThat(decision.orElseThrow()).isEqualTo(DisputeLife.PROCEDURE.evolve(state, one.then()));
    } else {
      assertThat(DisputeLife.PROCEDURE.lapses(state, one.then().on(), CONTEXT))
          .containsExactly(one.then());
      assertThat(DisputeLife.PROCEDURE.lapses(state, one.then().on().minusDays(1), CONTEXT))
          .isEmpty();
    }
    assertThat(DisputeLife.PROCEDURE.evolve(state, one.then()).stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowIsTried() {
    assertThat(DisputeLife.PROCEDURE.table())
        .allMatch(row -> cases()
            .anyMatch(one -> row.leadsFrom() == after(LIMITED, one.given()).stage()
                && row.command().equals(one.when().map(DisputeLife.PROCEDURE::codeOf))
                && row.event().equals(DisputeLife.PROCEDURE.codeOf(one.then()))
                && row.leadsTo() == one.stage()));
  }

  @Test
  void silenceTakesADisputeUpToTheDirectorAndNoFurther() {
    State<DisputeStage, DisputeStanding> state = DisputeLife.PROCEDURE.advance(
        DisputeLife.begin(REFUSAL, LIMITED), RAISED.plusYears(1), CONTEXT);
    assertThat(state.stage()).isEqualTo(DisputeStage.DIRECTOR);
    assertThat(DisputeLife.PROCEDURE.lapses(
            DisputeLife.begin(REFUSAL, LIMITED), RAISED.plusYears(1), CONTEXT))
        .hasSize(4);
    assertThat(DisputeLife.PROCEDURE.obligations(state, CONTEXT))
        .extracting(one -> one.duty().code())
        .containsExactly("director-settles");
  }

  @Test
  void aStepWithoutALimitWaits() {
    State<DisputeStage, DisputeStanding> state = after(UNLIMITED, MEDIATION);
    assertThat(
            DisputeLife.PROCEDURE.advance(state, RAISED.plusYears(9), CONTEXT).stage())
        .isEqualTo(DisputeStage.HEADS_MEDIATION);
    ImmutableList<Obligation> owed = DisputeLife.PROCEDURE.obligations(state, CONTEXT);
    assertThat(owed)
        .singleElement()
        .satisfies(one -> assertThat(one.due())
            .hasToString("unknown: the clause sets no time for the step heads-mediation"));
  }

  @Test
  void onlyARefusalToAdmitLeavesForTheStatutoryRoute() {
    Dispute money = new Dispute(NORTH, RAISED, ONE, TWO, DisputeMatter.FUNDING);
    State<DisputeStage, DisputeStanding> state = DisputeLife.begin(money, UNLIMITED);
    for (DisputeEvent event : DIRECTOR) {
      state = DisputeLife.PROCEDURE.evolve(state, event);
    }
    assertThat(DisputeLife.PROCEDURE
            .decide(state, new Escalate(PartnershipRoles.DIRECTOR, DAY), CONTEXT)
            .reasons())
        .extracting(Reason::toString)
        .containsExactly("dispute.not-a-refusal: the law has a route for a refusal to admit, not"
            + " for FUNDING [Agreement disputes]");
    assertThat(DisputeLife.PROCEDURE
            .decide(after(UNLIMITED, OFFICER), new Escalate(LOCAL_AUTHORITY, DAY), CONTEXT)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
    DisputeStanding escalated = DisputeLife.PROCEDURE
        .evolve(after(UNLIMITED, DIRECTOR), new Escalated(DAY, TWO))
        .data();
    assertThat(escalated.escalatedAgainst()).contains(TWO);
    assertThat(escalated.escalatedOn()).contains(DAY);
    assertThat(after(UNLIMITED, DIRECTOR).data().escalatedOn()).isEmpty();
  }

  @Test
  void peersChallengeTheSchoolThatMustActAndNoStrangerDoes() {
    State<DisputeStage, DisputeStanding> state = after(UNLIMITED, MEDIATION);
    assertThat(DisputeLife.PROCEDURE
            .decide(state, new Challenge(HEADS, DAY, TWO, "but"), CONTEXT)
            .reasons())
        .extracting(Reason::message)
        .containsExactly("125738 is the school that is challenged");
    assertThat(DisputeLife.PROCEDURE
            .decide(state, new Challenge(HEADS, DAY, Urn.of(140000), "but"), CONTEXT)
            .reasons())
        .extracting(Reason::message)
        .containsExactly("140000 was no member of north on 2012-10-05");
    Challenged said = new Challenged(DAY, THREE, "the place is there");
    assertThat(DisputeLife.PROCEDURE.evolve(state, said).data().challenges()).containsExactly(said);
    assertThat(DisputeLife.PROCEDURE
            .evolve(state, new Settled(DAY, "shared"))
            .data()
            .outcome())
        .contains("shared");
  }

  static Stream<Conversion> conversions() {
    return Stream.of(
        new Conversion("a member, the day before", DAY.plusDays(1), THREE, Optional.empty()),
        new Conversion(
            "its successor, the day before",
            DAY.plusDays(1),
            ACADEMY,
            Optional.of("dispute.not-a-member: 144044 was no member of north on 2012-10-05"
                + " [Agreement disputes]")),
        new Conversion(
            "a member, on the day",
            DAY,
            THREE,
            Optional.of("dispute.succeeded: another establishment had taken over from 125739 in"
                + " north by 2012-10-05 [Agreement disputes]")),
        new Conversion("its successor, on the day", DAY, ACADEMY, Optional.empty()));
  }

  record Conversion(String who, LocalDate convertsOn, Urn challenger, Optional<String> refusal) {}

  @ParameterizedTest
  @MethodSource("conversions")
  void givenAMemberThatConvertsWhenItChallengesThenTheUrnOfTheDaySpeaks(Conversion one) {
    DisputeContext links = converting(THREE, one.convertsOn());
    State<DisputeStage, DisputeStanding> mediation = after(UNLIMITED, MEDIATION);

    Decision<DisputeStage, DisputeStanding, DisputeEvent> decision = DisputeLife.PROCEDURE.decide(
        mediation, new Challenge(HEADS, DAY, one.challenger(), "room"), links);

    ImmutableList<DisputeEvent> then =
        decision.match(accepted -> accepted.events(), refused -> ImmutableList.of());
    assertThat(decision.reasons())
        .extracting(Reason::toString)
        .isEqualTo(one.refusal().stream().toList());
    assertThat(then)
        .isEqualTo(
            one.refusal().isPresent()
                ? List.of()
                : List.of(new Challenged(DAY, one.challenger(), "room")));
  }

  @Test
  void givenAMembershipUnderTheNewUrnWhenTheOldOneChallengesThenItIsNoMember() {
    Partnership renewed = NORTH.leftBy(THREE, DAY).joinedBy(Membership.from(ACADEMY, DAY));
    State<DisputeStage, DisputeStanding> mediation = DisputeLife.PROCEDURE.evolve(
        DisputeLife.begin(
            new Dispute(renewed, RAISED, ONE, TWO, DisputeMatter.REFUSAL_TO_ADMIT), UNLIMITED),
        new MediationOpened(DAY));

    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, new Challenge(HEADS, DAY, ACADEMY, "room"), converting(THREE, DAY))
            .reasons())
        .isEmpty();
    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, new Challenge(HEADS, DAY, THREE, "room"), converting(THREE, DAY))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(DisputeReasons.NOT_A_MEMBER);
  }

  @Test
  void givenTheSchoolThatMustActConvertsWhenItChallengesThenItIsItsOwnUnderBothUrns() {
    State<DisputeStage, DisputeStanding> mediation = after(UNLIMITED, MEDIATION);

    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, new Challenge(HEADS, DAY, ACADEMY, "but"), converting(TWO, DAY))
            .reasons())
        .extracting(Reason::toString)
        .containsExactly("dispute.own-challenge: 144044 is the school that is challenged"
            + " [Agreement disputes]");
    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, new Challenge(HEADS, DAY, TWO, "but"), converting(TWO, DAY))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(DisputeReasons.SUCCEEDED, DisputeReasons.OWN_CHALLENGE);
  }

  @Test
  void givenAMemberThatTakesTheOtherOverLaterWhenItChallengesThenItIsAnotherSchool() {
    State<DisputeStage, DisputeStanding> mediation = after(UNLIMITED, MEDIATION);
    Challenge challenge = new Challenge(HEADS, DAY, THREE, "but");

    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, challenge, linked(Succession.of(TWO, THREE, DAY.plusDays(1))))
            .reasons())
        .isEmpty();
    assertThat(DisputeLife.PROCEDURE
            .decide(mediation, challenge, linked(Succession.of(TWO, THREE, DAY)))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(DisputeReasons.OWN_CHALLENGE);
  }

  @Test
  void givenTheSchoolThatMustActConvertsWhenTheDisputeEscalatesThenItsUrnOfTheDayIsNamed() {
    Escalate escalate = new Escalate(LOCAL_AUTHORITY, DAY);
    State<DisputeStage, DisputeStanding> director = after(UNLIMITED, DIRECTOR);

    assertThat(escalatedAgainst(director, escalate, converting(TWO, DAY))).contains(ACADEMY);
    assertThat(escalatedAgainst(director, escalate, converting(TWO, DAY.plusDays(1))))
        .contains(TWO);
    assertThat(escalatedAgainst(
            director,
            escalate,
            linked(Succession.of(TWO, ACADEMY, DAY), Succession.of(TWO, THREE, DAY))))
        .contains(TWO);
    assertThat(escalatedAgainst(director, escalate, linked(Succession.undated(TWO, ACADEMY))))
        .contains(TWO);
  }

  record Head(
      String who, DisputeContext context, Urn school, boolean speaksForTheSchoolThatRaisedIt) {}

  static Stream<Head> heads() {
    LocalDate later = DAY.plusDays(1);
    return Stream.of(
        new Head("of the school that raised it", CONTEXT, ONE, true),
        new Head("of the school that must act", CONTEXT, TWO, false),
        new Head("of another member", CONTEXT, THREE, false),
        new Head("of a stranger", CONTEXT, ACADEMY, false),
        new Head("before the conversion of the first", converting(ONE, later), ONE, true),
        new Head("of the academy to come of it", converting(ONE, later), ACADEMY, false),
        new Head("after the conversion, under the old URN", converting(ONE, DAY), ONE, false),
        new Head("after the conversion, under the new URN", converting(ONE, DAY), ACADEMY, true),
        new Head("before the conversion of the second", converting(TWO, later), TWO, false),
        new Head("of the academy to come of that", converting(TWO, later), ACADEMY, false),
        new Head("after that conversion, under the old URN", converting(TWO, DAY), TWO, false),
        new Head("after that conversion, under the new URN", converting(TWO, DAY), ACADEMY, false),
        new Head(
            "of an academy of unknown date",
            linked(Succession.undated(ONE, ACADEMY)),
            ACADEMY,
            true));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void givenAnyStepWhenAHeadTakesTheDisputeBackThenOnlyTheSchoolThatRaisedItMay(Head head) {
    for (List<DisputeEvent> given :
        List.of(List.<DisputeEvent>of(), MEDIATION, CHAIR, OFFICER, DIRECTOR)) {
      answers(given, new Withdraw(HEAD_TEACHER, DAY, head.school()), new Withdrawn(DAY), head);
    }
  }

  @ParameterizedTest
  @MethodSource("heads")
  void givenAStepBelowTheLastWhenAHeadTakesTheDisputeUpThenOnlyTheSchoolThatRaisedItMay(Head head) {
    for (List<DisputeEvent> given : List.of(MEDIATION, CHAIR, OFFICER)) {
      answers(given, new TakeUp(HEAD_TEACHER, DAY, head.school()), new TakenUp(DAY), head);
    }
  }

  private static void answers(
      List<DisputeEvent> given, DisputeCommand when, DisputeEvent then, Head head) {
    RecordedLife<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext> life =
        RecordedLife.begin(DisputeLife.PROCEDURE, DisputeLife.begin(REFUSAL, UNLIMITED))
            .record(DAY, given);
    State<DisputeStage, DisputeStanding> before = life.on(DAY, head.context());

    Decision<DisputeStage, DisputeStanding, DisputeEvent> decision =
        life.decide(when, head.context());

    assertThat(
            decision.<List<DisputeEvent>>match(accepted -> accepted.events(), refused -> List.of()))
        .isEqualTo(head.speaksForTheSchoolThatRaisedIt() ? List.of(then) : List.of());
    assertThat(decision.reasons())
        .extracting(Reason::toString)
        .isEqualTo(
            head.speaksForTheSchoolThatRaisedIt()
                ? List.of()
                : List.of("dispute.other-school: on 2012-10-05 school " + head.school()
                    + " does not speak for school 125737 [Agreement disputes]"));
    assertThat(life.on(DAY, head.context())).isEqualTo(before).isEqualTo(after(UNLIMITED, given));
  }

  @Test
  void givenTheTwoMergedMeanwhileWhenTheirSuccessorTakesTheDisputeBackThenItSpeaksForTheFirst() {
    DisputeContext merged =
        linked(Succession.of(ONE, ACADEMY, DAY), Succession.of(TWO, ACADEMY, DAY));

    assertThat(DisputeLife.PROCEDURE
            .decide(after(UNLIMITED, MEDIATION), new Withdraw(HEAD_TEACHER, DAY, ACADEMY), merged)
            .reasons())
        .isEmpty();
  }

  record Beginning(
      String what, Urn raisedBy, Urn mustAct, DisputeContext context, Optional<String> refusal) {}

  static Stream<Beginning> beginnings() {
    LocalDate later = RAISED.plusDays(1);
    return Stream.of(
        new Beginning("two members", ONE, TWO, CONTEXT, Optional.empty()),
        new Beginning("against a stranger", ONE, ACADEMY, CONTEXT, stranger(ACADEMY)),
        new Beginning("by a stranger", ACADEMY, ONE, CONTEXT, stranger(ACADEMY)),
        new Beginning(
            "the second converted", ONE, ACADEMY, converting(TWO, RAISED), Optional.empty()),
        new Beginning(
            "the second, under its old URN",
            ONE,
            TWO,
            converting(TWO, RAISED),
            Optional.of("dispute.succeeded: another establishment had taken over from 125738 in"
                + " north by 2012-10-01 [Agreement disputes]")),
        new Beginning(
            "the second is to convert", ONE, ACADEMY, converting(TWO, later), stranger(ACADEMY)),
        new Beginning("the day before", ONE, TWO, converting(TWO, later), Optional.empty()),
        new Beginning(
            "the first converted", ACADEMY, TWO, converting(ONE, RAISED), Optional.empty()),
        new Beginning(
            "the first, under its old URN",
            ONE,
            TWO,
            converting(ONE, RAISED),
            Optional.of("dispute.succeeded: another establishment had taken over from 125737 in"
                + " north by 2012-10-01 [Agreement disputes]")),
        new Beginning(
            "against its own successor", ONE, ACADEMY, converting(ONE, RAISED), own(ONE, ACADEMY)),
        new Beginning(
            "against what it came from", ACADEMY, ONE, converting(ONE, RAISED), own(ACADEMY, ONE)),
        new Beginning(
            "against its successor of unknown date",
            ONE,
            ACADEMY,
            linked(Succession.undated(ONE, ACADEMY)),
            own(ONE, ACADEMY)),
        new Beginning(
            "over two links",
            ONE,
            ACADEMY,
            linked(Succession.of(ONE, TWO, RAISED), Succession.of(TWO, ACADEMY, RAISED)),
            own(ONE, ACADEMY)),
        new Beginning(
            "one takes over the other later",
            ONE,
            TWO,
            linked(Succession.of(ONE, TWO, later)),
            Optional.empty()),
        new Beginning(
            "one took over the other",
            ONE,
            TWO,
            linked(Succession.of(ONE, TWO, RAISED)),
            own(ONE, TWO)),
        new Beginning(
            "the two had merged",
            ONE,
            TWO,
            linked(Succession.of(ONE, ACADEMY, RAISED), Succession.of(TWO, ACADEMY, RAISED)),
            own(ONE, TWO)),
        new Beginning(
            "one lost a part and goes on, against the part",
            ONE,
            TWO,
            linked(Succession.of(ONE, TWO, RAISED), Succession.of(ONE, ACADEMY, later)),
            Optional.empty()),
        new Beginning(
            "the two merge later",
            ONE,
            TWO,
            linked(Succession.of(ONE, ACADEMY, later), Succession.of(TWO, ACADEMY, later)),
            Optional.empty()));
  }

  private static Optional<String> stranger(Urn school) {
    return Optional.of("dispute.not-a-member: " + school
        + " was no member of north on 2012-10-01 [Agreement disputes]");
  }

  private static Optional<String> own(Urn raisedBy, Urn mustAct) {
    return Optional.of("dispute.same-school: " + raisedBy + " and " + mustAct
        + " were one school on 2012-10-01, which cannot dispute with itself [Agreement disputes]");
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void givenTheLinksWhenADisputeIsRaisedThenItIsBetweenTwoMembersOfTheDay(Beginning one) {
    Dispute dispute =
        new Dispute(NORTH, RAISED, one.raisedBy(), one.mustAct(), DisputeMatter.REFUSAL_TO_ADMIT);

    Answer<State<DisputeStage, DisputeStanding>> begun =
        DisputeLife.begin(dispute, UNLIMITED, one.context());

    assertThat(begun.<Optional<String>>match(
            state -> Optional.empty(), reason -> Optional.of(reason.toString())))
        .isEqualTo(one.refusal());
    assertThat(begun.find().map(state -> state.data().dispute()))
        .isEqualTo(one.refusal().isPresent() ? Optional.empty() : Optional.of(dispute));
    assertThat(begun.find().map(State::stage))
        .isEqualTo(
            one.refusal().isPresent()
                ? Optional.empty()
                : Optional.of(DisputeStage.DISPUTE_RAISED));
  }

  static Stream<Case> disputesWithItself() {
    return Stream.concat(
        cases()
            .filter(
                one -> one.when().filter(what -> !(what instanceof Withdraw)).isPresent()),
        Stream.of(taken(MEDIATION, HEAD_TEACHER, DisputeStage.PARTNERSHIP_CHAIR)));
  }

  @ParameterizedTest
  @MethodSource("disputesWithItself")
  void givenADisputeWithItsOwnSuccessorWhenAnythingIsDoneThenItIsRefusedButForTakingItBack(
      Case one) {
    DisputeContext links = linked(Succession.of(ONE, TWO, RAISED));
    State<DisputeStage, DisputeStanding> state = after(LIMITED, one.given());

    assertThat(
            DisputeLife.PROCEDURE.decide(state, one.when().orElseThrow(), links).reasons())
        .extracting(Reason::code)
        .contains(DisputeReasons.SAME_SCHOOL);
    assertThat(DisputeLife.PROCEDURE.lapses(state, RAISED.plusYears(1), links)).isEmpty();
    assertThat(DisputeLife.PROCEDURE.obligations(state, links))
        .extracting(owed -> owed.due().toString())
        .containsExactly("unknown: 125737 and 125738 were one school on 2012-10-01, which cannot"
            + " dispute with itself");
    assertThat(DisputeLife.PROCEDURE
            .decide(state, new Withdraw(HEAD_TEACHER, DAY, TWO), links)
            .orElseThrow()
            .stage())
        .isEqualTo(DisputeStage.WITHDRAWN);
  }

  private static Optional<Urn> escalatedAgainst(
      State<DisputeStage, DisputeStanding> state, Escalate command, DisputeContext context) {
    return DisputeLife.PROCEDURE
        .decide(state, command, context)
        .orElseThrow()
        .data()
        .escalatedAgainst();
  }

  private static DisputeContext converting(Urn school, LocalDate on) {
    return linked(Succession.of(school, ACADEMY, on));
  }

  private static DisputeContext linked(Succession... links) {
    return CONTEXT.withSuccessions(Successions.of(List.of(links)));
  }

  @Test
  void whatCannotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dispute(NORTH, RAISED, ONE, ONE, DisputeMatter.OTHER))
        .withMessage("Dispute schools: must be two, but 125737 disputed with itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeLife.begin(
            new Dispute(NORTH, RAISED.minusDays(1), ONE, TWO, DisputeMatter.OTHER), UNLIMITED))
        .withMessage(
            "Dispute schools: must be members of north on 2012-09-30, but 125737 was none");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            DisputeClause.of(CLAUSE, Map.of(DisputeStage.RESOLVED, TimeLimit.calendarDaysAfter(5))))
        .withMessageEndingWith("but were for [RESOLVED]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisputeLife.begin(
            new Dispute(NORTH, RAISED, ONE, ACADEMY, DisputeMatter.OTHER), UNLIMITED))
        .withMessage(
            "Dispute schools: must be members of north on 2012-10-01, but 144044 was none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakeUp(HEAD_TEACHER, DAY))
        .withMessage("TakeUp school: must be named by a head teacher and by nobody else, but"
            + " head-teacher named none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakeUp(HEADS, DAY, ONE))
        .withMessage("TakeUp school: must be named by a head teacher and by nobody else, but"
            + " heads named 125737");
    assertThatIllegalArgumentException().isThrownBy(() -> new Settle(HEADS, DAY, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Challenge(HEADS, DAY, ONE, " "));
  }

  private static State<DisputeStage, DisputeStanding> after(
      DisputeClause clause, List<DisputeEvent> events) {
    State<DisputeStage, DisputeStanding> state = DisputeLife.begin(REFUSAL, clause);
    for (DisputeEvent event : events) {
      state = DisputeLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }
}
