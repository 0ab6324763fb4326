/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;
import static org.concordat.fairaccess.panel.Panels.ACCEPTED;
import static org.concordat.fairaccess.panel.Panels.BODY;
import static org.concordat.fairaccess.panel.Panels.CONTEXT;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.DIRECTOR;
import static org.concordat.fairaccess.panel.Panels.FACTS;
import static org.concordat.fairaccess.panel.Panels.agenda;
import static org.concordat.fairaccess.panel.Panels.assess;
import static org.concordat.fairaccess.panel.Panels.attended;
import static org.concordat.fairaccess.panel.Panels.ballots;
import static org.concordat.fairaccess.panel.Panels.codes;
import static org.concordat.fairaccess.panel.Panels.facts;
import static org.concordat.fairaccess.panel.Panels.list;
import static org.concordat.fairaccess.panel.Panels.listed;
import static org.concordat.fairaccess.panel.Panels.meeting;
import static org.concordat.fairaccess.panel.Panels.proposal;
import static org.concordat.fairaccess.panel.Panels.referral;
import static org.concordat.fairaccess.panel.Panels.state;
import static org.concordat.fairaccess.panel.Panels.unvoted;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.Fallback;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.MeetingReasons;
import org.concordat.core.governance.meeting.Quorum;
import org.concordat.core.governance.meeting.Result;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.governance.meeting.UninvitedEffect;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseReasons;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.panel.record.RecordEntries;
import org.concordat.fairaccess.panel.record.RecordLine;
import org.concordat.fairaccess.protocol.Interest;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Rotation;
import org.concordat.fairaccess.share.Schools;
import org.concordat.fairaccess.share.Sex;
import org.concordat.fairaccess.share.ShareReasons;
import org.concordat.fairaccess.share.SkippedTurn;
import org.concordat.fairaccess.share.TurnQueue;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class PanelMeetingTest {

  private static final Citation LOCAL = Citation.of("Local protocol");

  private static FairAccessPanel panel(StandingOrders.Builder orders) {
    return FairAccessPanel.builder().body(BODY).orders(orders.build()).build();
  }

  private static StandingOrders.Builder orders() {
    return StandingOrders.builder().quorum(PanelRules.QUORUM);
  }

  private static PanelOutcome.Refused refused(MeetingStep step) {
    return step.outcome()
        .match(
            decided -> {
              throw new AssertionError("was decided: " + decided);
            },
            refused -> refused);
  }

  private static void unchanged(MeetingStep step, PanelMeeting before) {
    assertThat(step.meeting().cases()).isEqualTo(before.cases());
    assertThat(step.meeting().facts()).isEqualTo(before.facts());
    assertThat(step.meeting().decisions()).isEqualTo(before.decisions());
  }

  private static PanelFacts succeeded(Urn before, Urn after, LocalDate on) {
    return facts()
        .context(CONTEXT.withSuccessions(
            Successions.of(ImmutableList.of(Succession.of(before, after, on)))))
        .build();
  }

  @Nested
  class Decisions {

    @Test
    void aPlacementGivesTheCommandsOfTheCase() {
      PanelMeeting before = meeting(listed("one").build());
      MeetingStep step = before.decide(proposal("one", Proposed.place(F))
          .addReason("the school has a unit for young carers")
          .build());
      PanelDecision decision = step.outcome().orElseThrow();
      assertThat(decision.isEnforceable()).isTrue();
      assertThat(decision.placement().orElseThrow().school()).isEqualTo(F);
      assertThat(decision.placement().orElseThrow().ranking().order())
          .containsExactly(F, D, E, A, B, C);
      assertThat(decision.commands())
          .containsExactly(
              new CaseCommand.Consider(PANEL, DAY),
              new CaseCommand.Place(PANEL, DAY, decision.placement().orElseThrow()));
      State<CaseStage, FairAccessCase> state = before.cases().get("one").state();
      for (CaseCommand command : decision.commands()) {
        state = PROCEDURE.decide(state, command, CONTEXT).orElseThrow();
      }
      assertThat(step.meeting().cases().get("one").state()).isEqualTo(state);
      assertThat(state.stage()).isEqualTo(CaseStage.PLACED);
      assertThat(step.meeting().facts().ledger().entriesOf(F, LocalDateRange.ALL))
          .hasSize(2);
      assertThat(step.meeting().undecided()).isEmpty();
      assertThat(before.undecided()).hasSize(1);
      assertThat(decision.notes()).isEmpty();
      assertThat(decision)
          .hasToString("one on 2023-10-19: that the child be placed at school 100006");
    }

    @Test
    void aTypeForWhichTheTariffHasNoPointsIsRefusedAndTheMeetingGoesOn() {
      PanelMeeting before = meeting(
          listed("one", PlacementTypes.LOOKED_AFTER).build(),
          listed("two", PlacementTypes.NAMED_PLAN).build(),
          listed("three").build());
      MeetingStep step = before.decide(proposal("one", Proposed.place(F)).build());

      unchanged(step, before);
      assertThat(refused(step).reasons())
          .extracting(Object::toString)
          .containsExactly(
              "share.type-without-points: tariff example has no points for looked-after, and the"
                  + " placement could not be counted [Concordat, example tariff]");
      assertThat(codes(
              refused(before.decide(proposal("two", Proposed.place(F)).build())).reasons()))
          .containsExactly(ShareReasons.TYPE_WITHOUT_POINTS);
      assertThat(step.meeting().candidates("two").ranking().next()).contains(F);
      assertThat(step.meeting()
              .decide(proposal("one", Proposed.defer("no points are agreed")).build())
              .orElseThrow()
              .undecided())
          .hasSize(2);
    }

    @Test
    void aLedgerThatHoldsATypeWithoutPointsRefusesEveryPlace() {
      PanelMeeting before = meeting(
          Panels.PANEL,
          facts()
              .ledger(Schools.LEDGER.with(
                  PlacementEntry.of(B, PlacementTypes.LOOKED_AFTER, DAY.minusDays(30))))
              .build(),
          listed("one").build());
      MeetingStep step =
          before.decide(proposal("one", Proposed.place(F).because("it is near")).build());

      unchanged(step, before);
      assertThat(refused(step).reasons())
          .extracting(Object::toString)
          .containsExactly("share.type-without-points: tariff example has no points for"
              + " looked-after, of which school 100002 has taken a child, so that no order can be"
              + " told [Concordat, example tariff]");
      assertThat(before.candidates("one").ranking().next()).isEmpty();
      assertThat(before
              .decide(proposal("one", Proposed.defer("no points are agreed")).build())
              .outcome()
              .reasons())
          .isEmpty();
    }

    @Test
    void aCaseNotListedYetIsListedForTheDay() {
      PanelCase accepted = PanelCase.builder()
          .from(listed("one").build())
          .state(state(referral("pupil-one", 9).build(), assess(Panels.ACCEPTED)))
          .build();
      PanelDecision decision = meeting(accepted)
          .decide(proposal("one", Proposed.place(F)).build())
          .outcome()
          .orElseThrow();
      assertThat(decision.commands().get(0))
          .isEqualTo(new CaseCommand.ListForPanel(PANEL_CHAIR, DAY, DAY));
      assertThat(decision.commands()).hasSize(3);
    }

    @Test
    void aChildWhoIsNotReadyMayHaveNothingArrangedYet() {
      MeetingStep notReady = meeting(listed("one").build())
          .decide(proposal("one", Proposed.notReady()).build());
      PanelCase after = notReady.orElseThrow().cases().get("one");

      assertThat(after.state().stage()).isEqualTo(CaseStage.NOT_READY);
      assertThat(after.state().data().interimEducation()).isEmpty();
      assertThat(RecordEntries.decision(notReady.outcome().orElseThrow(), DAY, PANEL_CHAIR)
              .lines())
          .contains(RecordLine.of("provision", "nothing arranged yet"));
    }

    @Test
    void aDeferralAndAChildWhoIsNotReadyPlaceNobody() {
      PanelMeeting before = meeting(listed("one").build(), listed("two").build());
      MeetingStep deferred =
          before.decide(proposal("one", Proposed.defer("no report yet")).build());
      MeetingStep notReady = deferred
          .meeting()
          .decide(proposal("two", Proposed.notReady("pupil referral unit")).build());
      PanelMeeting after = notReady.orElseThrow();
      assertThat(after.cases().get("one").state().stage()).isEqualTo(CaseStage.DEFERRED);
      assertThat(after.cases().get("two").state().stage()).isEqualTo(CaseStage.NOT_READY);
      assertThat(after.facts()).isEqualTo(before.facts());
      assertThat(after.decisions()).allMatch(one -> one.placement().isEmpty());
      assertThat(deferred.outcome().orElseThrow().commands().get(1))
          .isEqualTo(new CaseCommand.Defer(PANEL, DAY, "no report yet"));
    }

    @Test
    void edge21_theOrderIsComputedAnewAfterEachPlacement() {
      PanelMeeting meeting = meeting(
          listed("p1", PlacementTypes.PERMANENT_EXCLUSION).build(),
          listed("p2", PlacementTypes.PRU_REINTEGRATION).build(),
          listed("p3", PlacementTypes.NEW_ARRIVAL).build(),
          listed("p4", PlacementTypes.MISSING_EDUCATION).build());
      List<Urn> named = new ArrayList<>();
      for (AgendaItem item : meeting.agenda().items()) {
        Urn next = meeting.candidates(item.key()).ranking().next().orElseThrow();
        named.add(next);
        meeting = meeting
            .decide(proposal(item.key(), Proposed.place(next))
                .addAllBallots(ballots(Vote.FOR, "e", "f"))
                .build())
            .orElseThrow();
      }
      assertThat(named).containsExactly(F, D, E, A);
      assertThat(meeting.decisions())
          .extracting(one -> one.candidates().ranking().ranked().get(0).shown().toString())
          .containsExactly(
              "1.667 points per thousand",
              "3.333 points per thousand",
              "4.000 points per thousand",
              "5.333 points per thousand");
    }

    @Test
    void aDecisionShowsWhatItRestsOn() {
      PanelDecision decision = meeting(listed("one").build())
          .decide(proposal("one", Proposed.place(D).because("the journey to F is too long"))
              .addFactor(WeighedFactor.against(Factors.TRANSPORT, F, "three buses"))
              .addFactor(WeighedFactor.inFavour(Factors.DISTANCE, D, "one mile"))
              .addReason("it has a place")
              .addSupport(AllocatedSupport.of(
                      "behaviour-support",
                      "a mentor",
                      LOCAL_AUTHORITY,
                      LocalDateRange.of(DAY, DAY.plusWeeks(6)))
                  .costing(Money.of(CurrencyUnit.GBP, 600)))
              .build())
          .outcome()
          .orElseThrow();
      assertThat(decision.explanation().render())
          .startsWith("decision on one: that the child be placed at school 100004\n"
              + "  next by points per thousand on roll, tariff")
          .contains("1. 100006: 1.667 points per thousand")
          .contains("parental preference: it was read")
          .contains("factor: transport at 100006: three buses [York fair access protocol]")
          .contains("in spite of the order: the journey to F is too long")
          .contains("because: it has a place")
          .contains("support: a mentor by the local authority, 2023-10-19/2023-11-30, £600.00");
      assertThat(decision.proposal().support()).hasSize(1);
    }

    @Test
    void missingEvidenceIsSaid() {
      PanelProposal proposal = PanelProposal.builder()
          .caseKey("one")
          .proposed(Proposed.place(F))
          .addEvidence(
              WeighedEvidence.of(EvidenceKind.PUPIL_HISTORY, "doc-1", "two moves in a year"))
          .addAllBallots(ballots(Vote.FOR, "director", "a", "b"))
          .build();
      PanelDecision decision =
          meeting(listed("one").build()).decide(proposal).outcome().orElseThrow();
      assertThat(proposal.missing())
          .containsExactly(
              EvidenceKind.MULTI_AGENCY_INTELLIGENCE,
              EvidenceKind.PARENTAL_PREFERENCE,
              EvidenceKind.SEN_INFORMATION);
      assertThat(decision.notes())
          .extracting(Reason::message)
          .containsExactly(
              "no multi-agency intelligence was weighed",
              "no parental preference was weighed",
              "no information on special educational needs was weighed");
    }

    @Test
    void evidenceOfTheReferralIsWeighedWithoutBeingEnteredAgain() {
      EvidenceItem history =
          EvidenceItem.of(EvidenceKind.PUPIL_HISTORY, ACCEPTED, "file 4 of the school");
      EvidenceItem needs = EvidenceItem.of(EvidenceKind.SEN_INFORMATION, ACCEPTED, "a report");
      EvidenceItem wishes =
          EvidenceItem.none(EvidenceKind.PARENTAL_PREFERENCE, ACCEPTED, "asked, names no school");
      PanelCase subject = listed("one")
          .state(state(
              referral("pupil-one", 9)
                  .addEvidence(history)
                  .addEvidence(needs)
                  .addEvidence(wishes)
                  .build(),
              assess(ACCEPTED),
              list(DAY)))
          .build();
      PanelProposal proposal = PanelProposal.builder()
          .caseKey("one")
          .proposed(Proposed.place(F))
          .addEvidence(WeighedEvidence.of(subject.evidence().get(0), "two moves in a year"))
          .addAllBallots(ballots(Vote.FOR, "director", "a", "b"))
          .build();

      PanelDecision decision = meeting(subject).decide(proposal).outcome().orElseThrow();

      assertThat(subject.evidence()).containsExactly(history, needs, wishes);
      assertThat(decision.proposal().evidence())
          .containsExactly(WeighedEvidence.of(
              EvidenceKind.PUPIL_HISTORY, "file 4 of the school", "two moves in a year"));
      assertThat(decision.notes())
          .extracting(Reason::message)
          .containsExactly(
              "no multi-agency intelligence was weighed",
              "there was no parental preference to weigh: asked, names no school",
              "the information on special educational needs that the referral brought was not weighed");
    }

    @Test
    void aHomeSchoolThatIsFirstOfTheOrderIsNamedOnlyWithAReason() {
      PanelMeeting before = meeting(listed("one").homeSchool(F).build());

      PanelOutcome.Refused refused =
          refused(before.decide(proposal("one", Proposed.place(F)).build()));
      PanelDecision decision = before
          .decide(
              proposal("one", Proposed.place(F).because("both sides want it")).build())
          .outcome()
          .orElseThrow();

      assertThat(before.candidates("one").ranking().next()).contains(F);
      assertThat(codes(before.candidates("one").ranking().cautions()))
          .containsExactly(PanelReasons.HOME_SCHOOL_FIRST);
      assertThat(codes(refused.reasons())).containsExactly(CaseReasons.DEPARTURE_WITHOUT_REASON);
      assertThat(decision.notes())
          .extracting(Reason::message)
          .containsExactly("the child comes from school 100006 and is placed there again");
      assertThat(decision.explanation().toString())
          .contains("caution: the child comes from school 100006, which is first of the order");
    }

    @Test
    void aHomeSchoolThatIsNotFirstNeedsNoAnswer() {
      PanelMeeting before = meeting(listed("one").homeSchool(A).build());

      assertThat(before.candidates("one").ranking().order()).contains(A);
      assertThat(before.candidates("one").ranking().cautions()).isEmpty();
      assertThat(before
              .decide(proposal("one", Proposed.place(F)).build())
              .outcome()
              .orElseThrow()
              .notes())
          .isEmpty();
    }

    @Test
    void aManagedMoveDoesNotGoToTheHomeSchoolUnderAnyNumber() {
      Urn before = Urn.of(100_906);
      PanelFacts facts = succeeded(before, F, LocalDate.of(2015, 9, 1));

      CandidateList list = facts.candidatesFor(
          listed("one", PlacementTypes.MANAGED_MOVE).homeSchool(before).build(), DAY);

      assertThat(list.schools()).hasSize(5).doesNotContain(F);
      assertThat(list.candidates().ruledOut())
          .extracting(one -> one.school() + " " + codes(one.reasons()))
          .containsExactly("100006 [panel.home-school]");
    }

    @Test
    void minutesHoldWhatWasPutAndNotWhatCouldNotBe() {
      PanelMeeting meeting = meeting(listed("one").build())
          .decide(unvoted("one", Proposed.place(F)).build())
          .meeting()
          .decide(proposal("stranger", Proposed.place(F)).build())
          .meeting()
          .decide(proposal("one", Proposed.place(F)).build())
          .orElseThrow();
      assertThat(meeting.minutes().resolution("one.1").result()).isEqualTo(Result.LOST);
      assertThat(meeting.minutes().resolution("one.2").result()).isEqualTo(Result.CARRIED);
      assertThat(meeting.minutes().resolutions()).hasSize(2);
    }
  }

  @Nested
  class Refusals {

    @Test
    void anInquoratePanelDecidesNothing() {
      PanelMeeting before = PanelMeeting.open(
          Panels.PANEL,
          attended(Panels.PANEL, "director", "a", "pru", "sen").build(),
          agenda(listed("one").build()),
          FACTS);
      MeetingStep step = before.decide(proposal("one", Proposed.place(F)).build());
      assertThat(codes(step.outcome().reasons())).containsExactly(MeetingReasons.INQUORATE);
      Reason reason = step.outcome().reasons().get(0);
      assertThat(reason.arguments())
          .containsEntry("present", Datum.of(2))
          .containsEntry("unmet", Datum.of("1/3 of constituencies of the kind school"));
      assertThat(reason.source()).contains(PanelRules.QUORUM.source());
      unchanged(step, before);
      assertThatIllegalStateException().isThrownBy(step::orElseThrow);
      assertThat(step.meeting().minutes().resolutions()).hasSize(1);
    }

    @Test
    void withoutTheChairThereIsNoQuorum() {
      PanelMeeting before = PanelMeeting.open(
          Panels.PANEL,
          attended(Panels.PANEL, "a", "b", "c").build(),
          agenda(listed("one").build()),
          FACTS);
      assertThat(before
              .decide(proposal("one", Proposed.place(F)).build())
              .outcome()
              .reasons())
          .extracting(Reason::message)
          .containsExactly(
              "3 members with a vote are there; the quorum lacks: somebody in the chair");
    }

    @Test
    void whatIsLostStaysUndecided() {
      PanelMeeting before = meeting(listed("one").build());
      MeetingStep step = before.decide(unvoted("one", Proposed.place(F))
          .addAllBallots(ballots(Vote.AGAINST, "a", "b"))
          .addAllBallots(ballots(Vote.FOR, "c"))
          .build());
      assertThat(codes(step.outcome().reasons()))
          .containsExactly(MeetingReasons.MAJORITY_NOT_REACHED);
      unchanged(step, before);
    }

    @Test
    void equalVotesAreDecidedByTheChair() {
      PanelProposal.Builder tied = unvoted("one", Proposed.place(F))
          .addAllBallots(ballots(Vote.AGAINST, "a", "b"))
          .addAllBallots(ballots(Vote.FOR, "c", "d"));
      PanelMeeting before = meeting(listed("one").build());
      assertThat(codes(before.decide(tied.build()).outcome().reasons()))
          .containsExactly(MeetingReasons.TIED);
      assertThat(before.decide(tied.castingVote(Vote.FOR).build()).outcome().reasons())
          .isEmpty();
    }

    @Test
    void theHomeSchoolAndTheProposedSchoolHaveNoVote() {
      PanelMeeting before = meeting(listed("one").homeSchool(A).build());
      PanelProposal proposal = unvoted("one", Proposed.place(F))
          .addAllBallots(ballots(Vote.FOR, "director", "b"))
          .addAllBallots(ballots(Vote.AGAINST, "a", "f"))
          .build();
      PanelDecision decision = before.decide(proposal).outcome().orElseThrow();
      assertThat(before.conflicts(proposal))
          .containsExactly(
              Conflict.of(Holder.of("a"), "sits for the home school"),
              Conflict.of(Holder.of("f"), "sits for the school that is proposed"));
      assertThat(decision.resolution().orElseThrow().refusedBallots())
          .extracting(one -> one.ballot().voter().key() + " " + one.reason().code())
          .containsExactly("a meeting.conflicted", "f meeting.conflicted");
      assertThat(decision.resolution().orElseThrow().tally().inFavour()).isEqualTo(2);
    }

    @Test
    void aHomeSchoolThatOnlyTheReferralNamesHasNoVoteEither() {
      PanelCase referred = listed("one")
          .state(state(
              referral("pupil-one", 9).addHomeSchool(A).addHomeSchool(B).build(),
              assess(ACCEPTED),
              list(DAY)))
          .build();

      assertThat(referred.homeSchools()).containsExactly(A, B);
      assertThat(meeting(referred).conflicts(proposal("one", Proposed.place(F)).build()))
          .containsExactly(
              Conflict.of(Holder.of("a"), "sits for the home school"),
              Conflict.of(Holder.of("b"), "sits for the home school"),
              Conflict.of(Holder.of("f"), "sits for the school that is proposed"));
    }

    @Test
    void aHomeSchoolThatConvertedIsStillTheHomeSchool() {
      Urn before = Urn.of(100_901);
      PanelFacts facts = succeeded(before, A, LocalDate.of(2015, 9, 1));
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      assertThat(meeting(Panels.PANEL, facts, listed("one").homeSchool(before).build())
              .conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsExactly("a", "f");
    }

    @Test
    void aSeatOfASchoolThatConvertedIsStillInConflict() {
      Urn academy = Urn.of(200_001);
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();

      assertThat(meeting(
                  Panels.PANEL,
                  succeeded(A, academy, DAY),
                  listed("one").homeSchool(academy).build())
              .conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsExactly("a", "f");
    }

    @Test
    void aSeatOfASchoolThatJoinsTheHomeSchoolLaterIsInNoConflict() {
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      PanelCase fromA = listed("one").homeSchool(A).build();

      assertThat(meeting(Panels.PANEL, succeeded(B, A, DAY.plusDays(1)), fromA).conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsExactly("a", "f");
      assertThat(meeting(Panels.PANEL, succeeded(B, A, DAY), fromA).conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsExactly("a", "b", "f");
    }

    @Test
    void aDeclaredInterestTakesTheVoteToo() {
      PanelProposal proposal = unvoted("one", Proposed.defer("no report yet"))
          .addDeclared(Conflict.of(DIRECTOR, "related to the child"))
          .addAllBallots(ballots(Vote.FOR, "director"))
          .build();
      PanelOutcome.Refused refused = refused(meeting(listed("one").build()).decide(proposal));
      assertThat(codes(refused.reasons())).containsExactly(MeetingReasons.CONFLICTS_REMOVE_QUORUM);
    }

    @Test
    void aCaseThatIsNotOnTheAgendaIsNotDecided() {
      PanelCase received = PanelCase.builder()
          .from(listed("one").build())
          .state(state(referral("pupil-one", 9).build()))
          .build();
      PanelMeeting before = meeting(received);
      MeetingStep known = before.decide(proposal("one", Proposed.place(F)).build());
      MeetingStep unknown = before.decide(proposal("two", Proposed.place(F)).build());
      assertThat(codes(known.outcome().reasons())).containsExactly(PanelReasons.NOT_ON_AGENDA);
      assertThat(known.outcome().reasons().get(0).message())
          .isEqualTo("one is not on the agenda: one does not wait for a panel: received");
      assertThat(unknown.outcome().reasons().get(0).message())
          .isEqualTo("two is not on the agenda: it was not among the cases");
      assertThat(known.meeting()).isEqualTo(before);
      assertThat(before.conflicts(proposal("two", Proposed.place(F)).build())).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> before.candidates("two"))
          .withMessage("PanelMeeting case: must be on the agenda, but was 'two'");
    }

    @Test
    void aCaseIsDecidedOnce() {
      PanelMeeting after = meeting(listed("one").build())
          .decide(proposal("one", Proposed.place(F)).build())
          .orElseThrow();
      MeetingStep again =
          after.decide(proposal("one", Proposed.defer("second thoughts")).build());
      assertThat(codes(again.outcome().reasons())).containsExactly(PanelReasons.ALREADY_DECIDED);
      assertThat(again.meeting()).isEqualTo(after);
    }

    @Test
    void edge11_theSchoolThatExcludedTheChildIsRuledOut() {
      PanelCase excluded = PanelCase.builder()
          .from(listed("one").build())
          .state(state(
              referral("pupil-one", 9).addExcludedBy(F).build(),
              assess(Panels.ACCEPTED),
              list(DAY)))
          .build();
      PanelMeeting before = meeting(excluded);
      assertThat(before.candidates("one").ranking().next()).contains(D);
      assertThat(before.candidates("one").explanation().render())
          .contains("ruled out: 100006: school 100006 excluded the child")
          .doesNotContain("excluded the child, as");
      MeetingStep step = before.decide(
          proposal("one", Proposed.place(F).because("it is the nearest")).build());
      assertThat(codes(step.outcome().reasons()))
          .containsExactly(CaseReasons.EXCLUDING_SCHOOL, CaseReasons.RULED_OUT);
      unchanged(step, before);
    }

    @Test
    void aReasonOfTheProposalIsNoneForADepartureAndTheMessageSaysWhereItGoes() {
      Reason reason = meeting(listed("one").build())
          .decide(
              proposal("one", Proposed.place(D)).addReason("a sibling is there").build())
          .outcome()
          .reasons()
          .get(0);

      assertThat(reason.code()).isEqualTo(CaseReasons.DEPARTURE_WITHOUT_REASON);
      assertThat(reason.message())
          .contains("100004")
          .contains("100006")
          .contains("Proposed.place(100004).because(..)");
    }

    @Test
    void aDepartureFromTheOrderTakesReasons() {
      PanelMeeting before = meeting(listed("one").build());
      MeetingStep step = before.decide(proposal("one", Proposed.place(D)).build());
      assertThat(codes(step.outcome().reasons()))
          .containsExactly(CaseReasons.DEPARTURE_WITHOUT_REASON);
      assertThat(step.outcome().reasons().get(0).message())
          .isEqualTo("100004 is named without a reason, while 100006 is first of the order");
      assertThat(step.meeting()).isEqualTo(before);
      assertThat(before
              .decide(proposal("one", Proposed.place(D).because("a sibling is there"))
                  .build())
              .outcome()
              .orElseThrow()
              .placement()
              .orElseThrow()
              .departures())
          .containsExactly("a sibling is there");
    }

    @Test
    void aSchoolOutsideTheAreaIsNotNamed() {
      MeetingStep step = meeting(listed("one").build())
          .decide(
              proposal("one", Proposed.place(Urn.of(100_999)).because("near")).build());
      assertThat(step.outcome().reasons())
          .extracting(Reason::message)
          .containsExactly("school 100999 is not among those of the area");
    }

    @Test
    void aSchoolWhoseAdmissionsNobodyKnowsIsNotNamed() {
      School untyped = School.builder()
          .urn(F)
          .name("School f")
          .opened(LocalDate.of(2000, 9, 1))
          .build();
      PanelMeeting before = meeting(
          Panels.PANEL,
          facts().schools(ImmutableList.of(untyped)).build(),
          listed("one").build());
      assertThat(codes(before
              .decide(proposal("one", Proposed.place(F).because("alone")).build())
              .outcome()
              .reasons()))
          .containsExactly(PanelReasons.ADMISSION_AUTHORITY_NOT_KNOWN);
    }

    @Test
    void aMeetingOfAnotherBodyOrDayIsRefused() {
      Meeting other = Meeting.builder()
          .from(attended(Panels.PANEL, "director").build())
          .heldOn(DAY.plusDays(1))
          .build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PanelMeeting.open(Panels.PANEL, other, agenda(), FACTS))
          .withMessage("PanelMeeting agenda: must be of the day of the meeting, 2023-10-20, but was"
              + " of 2023-10-19");
      FairAccessPanel stricter = panel(orders().uninvited(PanelRules.ALL_INVITED));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PanelMeeting.open(
              stricter, attended(Panels.PANEL, "director").build(), agenda(), FACTS));
    }
  }

  @Nested
  class Enforceability {

    private MeetingStep without(FairAccessPanel panel, String... uninvited) {
      Meeting held = panel
          .convene(DAY.minusDays(14), DAY)
          .addAllInvited(panel.toInvite(DAY).stream()
              .filter(one -> !List.of(uninvited).contains(one.key()))
              .toList())
          .addAllPresent(Panels.holders("director", "a", "b", "c", "pru"))
          .build();
      return PanelMeeting.open(panel, held, agenda(listed("one").build()), FACTS)
          .decide(proposal("one", Proposed.place(F)).build());
    }

    @Test
    void T38_aDecisionWithoutAnUninvitedSchoolCannotBeEnforced() {
      MeetingStep step = without(panel(orders().uninvited(PanelRules.ALL_INVITED)), "f");
      PanelDecision decision = step.outcome().orElseThrow();
      assertThat(decision.isEnforceable()).isFalse();
      assertThat(codes(decision.unenforceable())).containsExactly(MeetingReasons.NOT_INVITED);
      assertThat(decision.unenforceable().get(0).source())
          .contains(PanelRules.ALL_INVITED.source());
      assertThat(decision.commands()).containsExactly(new CaseCommand.Consider(PANEL, DAY));
      assertThat(step.meeting().cases().get("one").state().stage()).isEqualTo(CaseStage.CONSIDERED);
      assertThat(step.meeting().facts()).isEqualTo(FACTS);
      assertThat(decision.explanation().render()).contains("not enforceable: f stayed away");
    }

    @Test
    void T38_aDecisionWithoutAnInvitedSchoolStands() {
      PanelDecision decision =
          without(panel(orders().uninvited(PanelRules.ALL_INVITED))).outcome().orElseThrow();
      assertThat(decision.isEnforceable()).isTrue();
      assertThat(decision.unenforceable()).isEmpty();
      assertThat(decision.commands()).hasSize(2);
    }

    @Test
    void T38_elsewhereItStandsEvenWithoutAnInvitation() {
      PanelDecision decision =
          without(panel(orders().uninvited(PanelRules.STANDS)), "f").outcome().orElseThrow();
      assertThat(decision.isEnforceable()).isTrue();
      assertThat(codes(decision.resolution().orElseThrow().reasons()))
          .containsExactly(MeetingReasons.NOT_INVITED);
    }

    private PanelMeeting leftWithout(Rule<UninvitedEffect> rule, String... uninvited) {
      FairAccessPanel panel = panel(orders()
          .uninvited(rule)
          .fallback(Rule.agreed("fallback", Fallback.CHAIR_MAY_ACT, LOCAL)));
      Meeting held = panel
          .convene(DAY.minusDays(14), DAY)
          .addAllInvited(panel.toInvite(DAY).stream()
              .filter(one -> !List.of(uninvited).contains(one.key()))
              .toList())
          .addAllPresent(Panels.holders("director", "a", "f"))
          .build();
      return PanelMeeting.open(panel, held, agenda(listed("one").homeSchool(A).build()), FACTS)
          .decide(proposal("one", Proposed.place(F)).build())
          .meeting();
    }

    @Test
    void T38_edge42_theChairsActInPlaceOfSuchAMeetingCannotBeEnforcedEither() {
      MeetingStep step = leftWithout(PanelRules.ALL_INVITED, "b", "e")
          .leftToChair(proposal("one", Proposed.place(F)).build(), DIRECTOR, DAY);
      PanelDecision decision = step.outcome().orElseThrow();
      assertThat(decision.isEnforceable()).isFalse();
      assertThat(decision.unenforceable())
          .extracting(Object::toString)
          .containsExactly(
              "meeting.not-invited: b, e stayed away and had not been invited; the act of the"
                  + " chair in place of the meeting cannot be enforced ["
                  + PanelRules.ALL_INVITED.source() + "]");
      assertThat(decision.commands()).containsExactly(new CaseCommand.Consider(PANEL_CHAIR, DAY));
      assertThat(step.meeting().cases().get("one").state().stage()).isEqualTo(CaseStage.CONSIDERED);
      assertThat(step.meeting().facts()).isEqualTo(FACTS);
      assertThat(decision.explanation().render()).contains("not enforceable: b, e stayed away");
    }

    @Test
    void T38_edge42_theChairsActStandsWhereAllWereInvitedOrTheOrdersLetItStand() {
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      for (PanelMeeting left :
          List.of(leftWithout(PanelRules.ALL_INVITED), leftWithout(PanelRules.STANDS, "e"))) {
        PanelDecision decision =
            left.leftToChair(proposal, DIRECTOR, DAY).outcome().orElseThrow();
        assertThat(decision.isEnforceable()).isTrue();
        assertThat(decision.unenforceable()).isEmpty();
        assertThat(decision.commands()).hasSize(2);
      }
    }

    @Test
    void edge20_theAbsentSchoolIsBoundIfItWasInvited() {
      MeetingStep step = without(panel(orders().uninvited(PanelRules.ALL_INVITED)));
      assertThat(step.meeting().meeting().apologies())
          .extracting(Holder::key)
          .containsExactly("d", "e", "f");
      assertThat(step.meeting()
              .cases()
              .get("one")
              .state()
              .data()
              .decision()
              .orElseThrow()
              .school())
          .isEqualTo(F);
    }
  }

  @Nested
  class Edges {

    private final PanelFacts penalised = facts()
        .rule(PointsPerThousand.of(
            Panels.scheme().excluderPenalty(ExcluderPenalty.of(5)).build()))
        .ledger(Schools.LEDGER.withExclusions(ImmutableList.of(
            OwnExclusion.of(C, LocalDate.of(2012, 10, 2)),
            OwnExclusion.of(C, LocalDate.of(2012, 10, 3)))))
        .build();

    @Test
    void T39_aSchoolThatIsFirstByItsExclusionsIsNotNamedWithoutReasons() {
      PanelMeeting before = meeting(Panels.PANEL, penalised, listed("one").build());
      CandidateList list = before.candidates("one");
      assertThat(list.ranking().next()).contains(C);
      assertThat(list.ranking().ranked().get(0).figure()).isEqualTo(Ratio.of(-2000, 1050));
      assertThat(codes(list.ranking().cautions())).containsExactly(ShareReasons.FIRST_BY_PENALTY);
      MeetingStep step = before.decide(proposal("one", Proposed.place(C)).build());
      assertThat(codes(step.outcome().reasons()))
          .containsExactly(CaseReasons.DEPARTURE_WITHOUT_REASON);
      unchanged(step, before);
    }

    @Test
    void T39_edge12_withReasonsOfItsOwnThePanelMayNameIt() {
      PanelMeeting before = meeting(Panels.PANEL, penalised, listed("one").build());
      PanelDecision decision = before
          .decide(proposal("one", Proposed.place(C).because("it is the only school in reach"))
              .build())
          .outcome()
          .orElseThrow();
      assertThat(decision.placement().orElseThrow().departures())
          .containsExactly("it is the only school in reach");
    }

    @ParameterizedTest
    @EnumSource(Fallback.class)
    void edge42_whereConflictsRemoveTheQuorumTheFallbackApplies(Fallback fallback) {
      FairAccessPanel panel = panel(orders().fallback(Rule.agreed("fallback", fallback, LOCAL)));
      PanelMeeting before = PanelMeeting.open(
          panel,
          attended(panel, "director", "a", "f").build(),
          agenda(listed("one").homeSchool(A).build()),
          FACTS);
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      MeetingStep step = before.decide(proposal);
      PanelOutcome.Refused refused = refused(step);
      assertThat(codes(refused.reasons())).containsExactly(MeetingReasons.CONFLICTS_REMOVE_QUORUM);
      assertThat(refused.fallback()).contains(fallback);
      unchanged(step, before);

      MeetingStep byChair = step.meeting().leftToChair(proposal, DIRECTOR, DAY);
      if (fallback == Fallback.CHAIR_MAY_ACT) {
        PanelDecision decision = byChair.outcome().orElseThrow();
        assertThat(decision.chairAction().orElseThrow().chair()).isEqualTo(DIRECTOR);
        assertThat(decision.commands().get(1).by()).isEqualTo(PANEL_CHAIR);
        assertThat(decision.isEnforceable()).isTrue();
        assertThat(byChair.meeting().cases().get("one").state().stage())
            .isEqualTo(CaseStage.PLACED);
      } else {
        assertThat(codes(byChair.outcome().reasons()))
            .containsExactly(MeetingReasons.NO_FALLBACK_ON_CHAIR);
        unchanged(byChair, before);
      }
    }

    @Test
    void edge42_theChairActsOnlyOnWhatWasLeft() {
      FairAccessPanel panel =
          panel(orders().fallback(Rule.agreed("fallback", Fallback.CHAIR_MAY_ACT, LOCAL)));
      PanelMeeting before = meeting(panel, FACTS, listed("one").build());
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      assertThat(codes(before.leftToChair(proposal, DIRECTOR, DAY).outcome().reasons()))
          .containsExactly(PanelReasons.NOT_LEFT_TO_CHAIR);
      PanelMeeting decided = before.decide(proposal).orElseThrow();
      assertThat(codes(decided.leftToChair(proposal, DIRECTOR, DAY).outcome().reasons()))
          .containsExactly(PanelReasons.ALREADY_DECIDED);
    }

    /** The meeting at which F was put for a child whose home school is A, and conflicts removed the quorum. */
    private PanelMeeting leftToChair(PanelProposal put) {
      FairAccessPanel panel =
          panel(orders().fallback(Rule.agreed("fallback", Fallback.CHAIR_MAY_ACT, LOCAL)));
      MeetingStep step = PanelMeeting.open(
              panel,
              attended(panel, "director", "a", "b", "f").build(),
              agenda(listed("one").homeSchool(A).build()),
              FACTS)
          .decide(put);
      assertThat(refused(step).fallback()).contains(Fallback.CHAIR_MAY_ACT);
      return step.meeting();
    }

    private static AllocatedSupport mentor() {
      return AllocatedSupport.of(
          "behaviour-support",
          "a mentor",
          LOCAL_AUTHORITY,
          LocalDateRange.of(DAY, DAY.plusWeeks(6)));
    }

    @Test
    void edge42_theChairDoesNotDecideWhatWasNeverPut() {
      PanelMeeting left = leftToChair(proposal("one", Proposed.place(F)).build());

      for (PanelProposal.Builder other : List.of(
          proposal("one", Proposed.place(C).because("it is near")),
          proposal("one", Proposed.place(F).into(YearGroup.of(8))),
          proposal("one", Proposed.place(F)).addSupport(mentor()),
          proposal("one", Proposed.defer("no report yet")),
          proposal("one", Proposed.notReady("pupil referral unit")))) {
        MeetingStep byChair = left.leftToChair(other.build(), DIRECTOR, DAY);
        assertThat(codes(byChair.outcome().reasons()))
            .containsExactly(PanelReasons.NOT_LEFT_TO_CHAIR);
        assertThat(byChair.meeting()).isEqualTo(left);
      }
      assertThat(left.leftToChair(
                  proposal("one", Proposed.place(F).into(YearGroup.of(8)))
                      .addSupport(mentor())
                      .build(),
                  DIRECTOR,
                  DAY)
              .outcome()
              .reasons())
          .extracting(Reason::message)
          .containsExactly(
              "of one the meeting left to the chair what was put, that the child be placed at school"
                  + " 100006, and not: that the child be placed at school 100006 in year 8, with"
                  + " [a mentor by the local authority, 2023-10-19/2023-11-30]");
    }

    @Test
    void edge42_theChairMayHaveGroundsOfItsOwn() {
      PanelProposal put =
          proposal("one", Proposed.place(F)).addSupport(mentor()).build();
      PanelProposal own = unvoted("one", Proposed.place(F).because("it has a unit"))
          .addSupport(mentor())
          .addReason("nobody else is in reach")
          .build();
      PanelDecision decision =
          leftToChair(put).leftToChair(own, DIRECTOR, DAY.plusDays(1)).outcome().orElseThrow();
      assertThat(decision.placement().orElseThrow().school()).isEqualTo(F);
      assertThat(decision.chairAction().orElseThrow().motion())
          .isEqualTo(decision.resolution().orElseThrow().motion());

      PanelDecision later = leftToChair(proposal("one", Proposed.defer("no report yet"))
              .addDeclared(Conflict.of(Holder.of("f"), "related to the child"))
              .build())
          .leftToChair(unvoted("one", Proposed.defer("the report is late")).build(), DIRECTOR, DAY)
          .outcome()
          .orElseThrow();
      assertThat(later.commands().get(1))
          .isEqualTo(new CaseCommand.Defer(PANEL_CHAIR, DAY, "the report is late"));

      PanelMeeting unready = leftToChair(proposal("one", Proposed.notReady("pupil referral unit"))
          .addDeclared(Conflict.of(Holder.of("f"), "related to the child"))
          .build());
      assertThat(codes(unready
              .leftToChair(unvoted("one", Proposed.notReady("a farm")).build(), DIRECTOR, DAY)
              .outcome()
              .reasons()))
          .containsExactly(PanelReasons.NOT_LEFT_TO_CHAIR);
    }

    @Test
    void edge42_ofSeveralMotionsTheChairActsOnThoseThatWereLeft() {
      PanelProposal atF = proposal("one", Proposed.place(F)).build();
      PanelProposal atC =
          unvoted("one", Proposed.place(C).because("it is near")).build();
      PanelMeeting both = leftToChair(atF).decide(atC).meeting();
      assertThat(both.minutes().resolution("one.2").result()).isEqualTo(Result.LOST);

      assertThat(codes(both.leftToChair(atC, DIRECTOR, DAY).outcome().reasons()))
          .containsExactly(MeetingReasons.NO_FALLBACK_ON_CHAIR);
      assertThat(both.leftToChair(atF, DIRECTOR, DAY)
              .outcome()
              .orElseThrow()
              .resolution()
              .orElseThrow()
              .motion()
              .code())
          .isEqualTo("one.1");
    }

    @Test
    void edge42_aChairInConflictMayNotActEither() {
      FairAccessPanel panel =
          panel(orders().fallback(Rule.agreed("fallback", Fallback.CHAIR_MAY_ACT, LOCAL)));
      PanelProposal proposal = proposal("one", Proposed.place(F))
          .addDeclared(Conflict.of(DIRECTOR, "related to the child"))
          .build();
      MeetingStep step = meeting(panel, FACTS, listed("one").build()).decide(proposal);
      assertThat(refused(step).fallback()).contains(Fallback.CHAIR_MAY_ACT);
      assertThat(codes(
              step.meeting().leftToChair(proposal, DIRECTOR, DAY).outcome().reasons()))
          .containsExactly(MeetingReasons.CONFLICTED);
    }

    @Test
    void edge25_aManagedMoveThatIsNotRecordedStaysInTheLedgerAndDoesNotCount() {
      FairAccessPanel apart = FairAccessPanel.builder()
          .body(BODY)
          .managedMovesCount(PanelRules.MANAGED_MOVES_COUNT.agreedAs(false, LOCAL))
          .build();
      PanelCase move = listed("one", PlacementTypes.MANAGED_MOVE).build();
      PanelMeeting recorded = meeting(move);
      PanelMeeting unrecorded = meeting(apart, FACTS, move);
      assertThat(recorded.facts()).isEqualTo(FACTS);
      assertThat(unrecorded.facts()).isEqualTo(FACTS);
      assertThat(FACTS.ledger().entries()).hasSize(11);
      assertThat(points(recorded, B)).isEqualTo("5.833 points per thousand");
      assertThat(points(unrecorded, B)).isEqualTo("3.333 points per thousand");
      assertThat(recorded
              .decide(proposal("one", Proposed.place(F)).build())
              .orElseThrow()
              .facts()
              .ledger()
              .entries())
          .hasSize(12);
      assertThat(unrecorded
              .decide(proposal("one", Proposed.place(F)).build())
              .orElseThrow()
              .facts()
              .ledger()
              .entries())
          .hasSize(11);
    }

    private static String points(PanelMeeting meeting, Urn school) {
      return meeting.candidates("one").ranking().ranked().stream()
          .filter(one -> one.school().equals(school))
          .map(one -> one.shown().toString())
          .findFirst()
          .orElseThrow();
    }

    @Test
    void edge25_aMeetingHandsOnTheManagedMovesThatItDoesNotCount() {
      FairAccessPanel apart = FairAccessPanel.builder()
          .body(BODY)
          .managedMovesCount(PanelRules.MANAGED_MOVES_COUNT.agreedAs(false, LOCAL))
          .build();
      PanelMeeting after = meeting(apart, FACTS, listed("one").build())
          .decide(proposal("one", Proposed.place(F)).build())
          .orElseThrow();

      assertThat(after.facts().ledger().entries())
          .hasSize(12)
          .containsAll(FACTS.ledger().entries());
    }

    @Test
    void aRefusedPlaceIsTakenBackAndTheSchoolIsNextAgain() {
      LocalDate refused = DAY.plusDays(5);
      MeetingStep step = meeting(listed("one").build())
          .decide(proposal("one", Proposed.place(F)).build());
      PanelFacts named = step.meeting().facts();
      PanelFacts facts = named.notAdmitted(Panels.PANEL, step.outcome().orElseThrow(), refused);
      PanelCase next = listed("two", PlacementTypes.PERMANENT_EXCLUSION).build();

      assertThat(points(named, next, refused)).isEqualTo("3.333 points per thousand");
      assertThat(points(facts, next, refused)).isEqualTo("1.667 points per thousand");
      assertThat(points(facts, next, DAY)).isEqualTo(points(named, next, DAY));
    }

    private PanelMeeting byTurns() {
      return meeting(
          Panels.PANEL,
          facts()
              .rule(Rotation.of(TurnQueue.of(ImmutableList.of(C, D, E)), SkippedTurn.OWED))
              .build(),
          listed("one").build(),
          listed("two").build());
    }

    @Test
    void t21_aSchoolThatIsOnlyNamedKeepsItsTurnUntilTheChildIsAdmitted() {
      MeetingStep step = byTurns().decide(proposal("one", Proposed.place(C)).build());
      PanelFacts named = step.meeting().facts();
      PanelDecision decision = step.outcome().orElseThrow();

      assertThat(step.meeting().candidates("two").ranking().order()).containsExactly(D, E, C);
      assertThat(((Rotation) named.rule()).queue().order()).containsExactly(C, D, E);
      PanelFacts admitted = named.admitted(decision);
      assertThat(((Rotation) admitted.rule()).queue().order()).containsExactly(D, E, C);
      assertThat(admitted.ledger()).isEqualTo(named.ledger());
    }

    @Test
    void t21_aSchoolThatDoesNotAdmitTheChildKeepsItsTurn() {
      PanelMeeting before = byTurns();
      MeetingStep step = before.decide(proposal("one", Proposed.place(C)).build());
      PanelFacts refused = step.meeting()
          .facts()
          .notAdmitted(Panels.PANEL, step.outcome().orElseThrow(), DAY.plusDays(5));

      assertThat(refused.rule()).isEqualTo(before.facts().rule());
      assertThat(refused.ledger().entries()).hasSize(12);
      assertThat(refused.ledger().entriesOf(C, LocalDateRange.ALL, DAY.plusDays(5)))
          .isEqualTo(before.facts().ledger().entriesOf(C, LocalDateRange.ALL));
    }

    private static ImmutableList<Urn> queue(PanelFacts facts) {
      return ((Rotation) facts.rule()).queue().order();
    }

    @Test
    void t21_aRefusalThatIsToldLateLeavesTheTurnOfTheSchoolNamedSince() {
      MeetingStep first = byTurns().decide(proposal("one", Proposed.place(C)).build());
      PanelDecision byC = first.outcome().orElseThrow();
      MeetingStep second = meeting(
              Panels.PANEL, first.meeting().facts(), listed("one").build())
          .decide(proposal("one", Proposed.place(D)).build());
      PanelFacts named = second.meeting().facts();
      PanelDecision byD = second.outcome().orElseThrow();

      PanelFacts late = named.notAdmitted(Panels.PANEL, byC, DAY.plusDays(5));

      assertThat(late.rule()).isEqualTo(named.rule());
      assertThat(queue(late.admitted(byD))).containsExactly(C, E, D);
      assertThat(queue(named.admitted(byC))).containsExactly(C, D, E);
      assertThat(queue(named.admitted(byD).notAdmitted(Panels.PANEL, byC, DAY.plusDays(5))))
          .containsExactly(C, E, D);
      assertThat(late.ledger().entriesOf(C, LocalDateRange.ALL, DAY.plusDays(5)))
          .isEqualTo(FACTS.ledger().entriesOf(C, LocalDateRange.ALL));
    }

    private static MeetingStep namesCAgain(PanelFacts facts) {
      LocalDate day = DAY.plusDays(7);
      PanelCase again = PanelCase.builder()
          .from(listed("one").build())
          .state(state(referral("pupil-one", 9).build(), assess(Panels.ACCEPTED), list(day)))
          .build();
      return PanelMeeting.open(
              Panels.PANEL,
              Panels.PANEL
                  .convene(DAY, day)
                  .addAllInvited(Panels.PANEL.toInvite(day))
                  .addAllPresent(Panels.holders("director", "a", "b", "c", "d"))
                  .build(),
              PanelAgenda.of(day, ImmutableList.of(again), CONTEXT),
              facts)
          .decide(
              proposal("one", Proposed.place(C).because("it was asked before")).build());
    }

    @Test
    void t21_aRefusalThatIsToldLateLeavesTheTurnOfTheSameSchoolNamedAgain() {
      MeetingStep first = byTurns().decide(proposal("one", Proposed.place(C)).build());
      PanelDecision refused = first.outcome().orElseThrow();
      LocalDate refusal = DAY.plusDays(5);

      MeetingStep inTime =
          namesCAgain(first.meeting().facts().notAdmitted(Panels.PANEL, refused, refusal));
      PanelFacts admitted = inTime.meeting().facts().admitted(inTime.outcome().orElseThrow());
      MeetingStep before = namesCAgain(first.meeting().facts());
      PanelFacts late = before.meeting().facts().notAdmitted(Panels.PANEL, refused, refusal);

      assertThat(late.rule()).isEqualTo(before.meeting().facts().rule());
      assertThat(queue(admitted)).containsExactly(D, E, C);
      assertThat(queue(late.admitted(before.outcome().orElseThrow()))).containsExactly(D, E, C);
      assertThat(queue(before.meeting().facts().admitted(refused))).containsExactly(C, D, E);
    }

    @Test
    void aSchoolIsNotRuledOutBecauseTheOneItTookOverFromIsClosed() {
      Urn academy = Urn.of(200_006);
      LocalDate converted = LocalDate.of(2023, 10, 1);
      PanelFacts facts = facts()
          .context(CONTEXT.withSuccessions(
              Successions.of(ImmutableList.of(Succession.of(F, academy, converted)))))
          .schools(ImmutableList.of(
              Panels.school("f", F, 600).closed(converted.minusDays(1)).build(),
              Panels.school("f", academy, 600).opened(converted).build()))
          .build();
      PanelMeeting before = meeting(Panels.PANEL, facts, listed("one").build());

      assertThat(before.candidates("one").candidates().ruledOut())
          .extracting(one -> one.school())
          .containsExactly(F);
      assertThat(before
              .decide(proposal("one", Proposed.place(academy)).build())
              .outcome()
              .reasons())
          .isEmpty();
      assertThat(codes(before
              .decide(proposal("one", Proposed.place(F).because("near")).build())
              .outcome()
              .reasons()))
          .containsExactly(CaseReasons.RULED_OUT);
    }

    private static String points(PanelFacts facts, PanelCase subject, LocalDate on) {
      return facts.candidatesFor(subject, on).ranking().ranked().stream()
          .filter(one -> one.school().equals(F))
          .map(one -> one.shown().toString())
          .findFirst()
          .orElseThrow();
    }

    @Test
    void onlyWhatWentIntoTheLedgerHasAnEntryToTakeBack() {
      FairAccessPanel apart = FairAccessPanel.builder()
          .body(BODY)
          .managedMovesCount(PanelRules.MANAGED_MOVES_COUNT.agreedAs(false, LOCAL))
          .build();
      PanelDecision deferred = meeting(listed("one").build())
          .decide(proposal("one", Proposed.defer("no report yet")).build())
          .outcome()
          .orElseThrow();
      PanelDecision move = meeting(
              apart, FACTS, listed("one", PlacementTypes.MANAGED_MOVE).build())
          .decide(proposal("one", Proposed.place(F)).build())
          .outcome()
          .orElseThrow();
      assertThat(Panels.PANEL.placementOf(deferred)).isEmpty();
      assertThat(apart.placementOf(move)).isEmpty();
      assertThat(Panels.PANEL.placementOf(move)).isPresent();
    }

    @Test
    void edge26_twinsAreTwoDecisionsThatKnowOfEachOther() {
      PanelMeeting before = meeting(
          listed("one").addLinkedTo("two").addLinkedTo("three").build(),
          listed("two").build());
      MeetingStep first = before.decide(proposal("one", Proposed.place(F)).build());
      assertThat(first.outcome().orElseThrow().notes())
          .extracting(Reason::message)
          .containsExactly(
              "for the sibling in three, which is not on this agenda, no school is named yet",
              "for the sibling in two, which is on this agenda, no school is named yet");
      MeetingStep second = first
          .meeting()
          .decide(
              proposal("two", Proposed.place(F).because("the twin is there")).build());
      assertThat(second.outcome().orElseThrow().notes())
          .extracting(Reason::message)
          .containsExactly("for the sibling in one school 100006 was named");
      assertThat(second.meeting().facts().ledger().entriesOf(F, LocalDateRange.ALL))
          .hasSize(3);
    }

    @Test
    void edge23_aSchoolIsMeasuredByItsRollOfThePanelsDay() {
      PanelFacts facts = facts()
          .schools(ImmutableList.of(
              Panels.school("a", A, 1500).build(),
              Panels.school("f", F, 600)
                  .addRoll(Roll.of(100, LocalDate.of(2023, 10, 20)))
                  .build()))
          .build();
      PanelCase subject = listed("one").build();
      assertThat(facts.candidatesFor(subject, DAY).ranking().order()).containsExactly(F, A);
      assertThat(facts.candidatesFor(subject, DAY.plusDays(1)).ranking().order())
          .containsExactly(A, F);
      assertThat(facts.poolOn(DAY)).containsExactly(Candidate.of(A, 1500), Candidate.of(F, 600));
      assertThat(facts.poolOn(DAY.plusDays(1)))
          .containsExactly(Candidate.of(A, 1500), Candidate.of(F, 100));
      assertThat(facts.poolOn(LocalDate.of(2023, 1, 18)))
          .containsExactly(Candidate.unmeasured(A), Candidate.unmeasured(F));
    }

    @Test
    void edge23_theRollMovesOnBetweenTwoMeetingsWithTheSameFacts() {
      PanelFacts facts = facts()
          .schools(ImmutableList.of(
              Panels.school("a", A, 1500).build(),
              Panels.school("f", F, 600)
                  .addRoll(Roll.of(100, LocalDate.of(2023, 10, 20)))
                  .build()))
          .build();
      PanelFacts opened = meeting(Panels.PANEL, facts, listed("one").build()).facts();
      assertThat(opened.pool()).isEmpty();
      assertThat(opened.poolOn(DAY.plusDays(1)).get(1)).isEqualTo(Candidate.of(F, 100));
    }

    @Test
    void figuresThatThePanelGivesHoldOnEveryDay() {
      PanelFacts facts = facts()
          .schools(ImmutableList.of(Panels.school("a", A, 1500).build()))
          .pool(ImmutableList.of(Candidate.of(A, 7)))
          .build();
      assertThat(facts.poolOn(DAY)).containsExactly(Candidate.of(A, 7));
      assertThat(facts.poolOn(DAY.plusYears(1))).containsExactly(Candidate.of(A, 7));
    }

    @Test
    void edge26_aSiblingIsKnownToBePlacedHoweverLongOnRoll() {
      for (int steps = 5; steps <= 7; steps++) {
        PanelMeeting later = meeting(
            placed("one", "pupil-one", steps), listed("two").addLinkedTo("one").build());
        assertThat(later
                .decide(proposal("two", Proposed.place(F)).build())
                .outcome()
                .orElseThrow()
                .notes())
            .extracting(Reason::message)
            .containsExactly("for the sibling in one school 100006 was named");
      }
    }

    @Test
    void edge43_aChildOnRollHasNoSecondCaseOnTheAgenda() {
      for (int steps = 5; steps <= 7; steps++) {
        PanelAgenda agenda =
            agenda(placed("zero", "pupil-one", steps), listed("one").build());
        assertThat(agenda.items()).isEmpty();
        assertThat(agenda.duplicates()).hasSize(1);
      }
    }

    /** A child whom the panel of a week before placed at F, a number of steps on: to monitoring. */
    private PanelCase placed(String key, String pupil, int steps) {
      LocalDate day = Panels.ACCEPTED;
      ImmutableList<CaseCommand> commands = ImmutableList.of(
          assess(day),
          list(day),
          new CaseCommand.Consider(PANEL, day),
          new CaseCommand.Place(
              PANEL,
              day,
              meeting(listed(key).build())
                  .decide(proposal(key, Proposed.place(F)).build())
                  .outcome()
                  .orElseThrow()
                  .placement()
                  .orElseThrow()),
          new CaseCommand.Agree(ADMISSION_AUTHORITY, day, day.plusDays(1)),
          new CaseCommand.Admit(ADMISSION_AUTHORITY, day.plusDays(1)),
          new CaseCommand.BeginMonitoring(LOCAL_AUTHORITY, day.plusDays(1), day.plusDays(30)));
      return PanelCase.builder()
          .from(listed(key).build())
          .state(state(
              referral(pupil, 9).build(), commands.subList(0, steps).toArray(CaseCommand[]::new)))
          .build();
    }

    @Test
    void aCodeThatDoesNotSayForWhomTheSchoolIsIsNoted() {
      PanelFacts facts = facts()
          .schools(ImmutableList.of(Panels.school("f", F, 600).sex("9").build()))
          .pool(ImmutableList.of(Schools.SIX.get(5)))
          .build();

      assertThat(meeting(Panels.PANEL, facts, listed("one").sex(Sex.MALE).build())
              .decide(proposal("one", Proposed.place(F)).build())
              .outcome()
              .orElseThrow()
              .notes())
          .extracting(Reason::toString)
          .containsExactly(
              "panel.school-sex-not-known: code 9 does not say whether school 100006 is for boys,"
                  + " girls or both [Local fair access protocol]");
    }

    @Test
    void edge27_aSchoolForTheOtherSexIsRuledOutAndFaithIsNoted() {
      PanelFacts facts = facts()
          .schools(ImmutableList.of(
              Panels.school("a", A, 1500).build(),
              Panels.school("e", E, 750).sex("3").religiousCharacter("03").build(),
              Panels.school("f", F, 600).sex("1").build()))
          .pool(ImmutableList.of(Schools.SIX.get(0), Schools.SIX.get(4), Schools.SIX.get(5)))
          .build();
      PanelMeeting girl =
          meeting(Panels.PANEL, facts, listed("one").sex(Sex.FEMALE).build());
      PanelMeeting unknown = meeting(Panels.PANEL, facts, listed("one").build());
      assertThat(girl.candidates("one").ranking().order()).containsExactly(E, A);
      assertThat(codes(girl.decide(
                  proposal("one", Proposed.place(F).because("it is near")).build())
              .outcome()
              .reasons()))
          .containsExactly(CaseReasons.RULED_OUT);
      assertThat(girl.decide(proposal("one", Proposed.place(E)).build())
              .outcome()
              .orElseThrow()
              .notes())
          .extracting(Reason::message)
          .containsExactly("school 100005 has the religious character 03");
      assertThat(codes(unknown
              .decide(proposal("one", Proposed.place(F)).build())
              .outcome()
              .orElseThrow()
              .notes()))
          .containsExactly(PanelReasons.SEX_NOT_KNOWN);
    }

    @Test
    void edge28_aPlacementLateInYear11IsNoted() {
      assertThat(lateNotes(LocalDate.of(2024, 3, 28), 11)).isEmpty();
      assertThat(lateNotes(LocalDate.of(2024, 4, 1), 11))
          .containsExactly(PanelReasons.LATE_YEAR_11);
      assertThat(lateNotes(LocalDate.of(2024, 6, 27), 11))
          .containsExactly(PanelReasons.LATE_YEAR_11);
      assertThat(lateNotes(LocalDate.of(2024, 4, 18), 10)).isEmpty();
    }

    private List<String> lateNotes(LocalDate day, int year) {
      return codes(yearCase(day, year, Proposed.place(F)).notes());
    }

    private PanelDecision yearCase(LocalDate day, int year, Proposed proposed) {
      PanelCase late = PanelCase.builder()
          .from(listed("one").build())
          .state(state(referral("pupil-one", year).build(), assess(Panels.ACCEPTED), list(day)))
          .build();
      PanelMeeting meeting = PanelMeeting.open(
          Panels.PANEL,
          Panels.PANEL
              .convene(day, day)
              .addAllInvited(Panels.PANEL.toInvite(day))
              .addAllPresent(Panels.holders("director", "a", "b", "c"))
              .build(),
          PanelAgenda.of(day, ImmutableList.of(late), CONTEXT),
          FACTS);
      return meeting.decide(proposal("one", proposed).build()).outcome().orElseThrow();
    }

    @Test
    void edge28_aPlacementInYear10IsNoted() {
      assertThat(yearCase(LocalDate.of(2024, 4, 18), 11, Proposed.place(F).into(YearGroup.of(10)))
              .notes())
          .extracting(Reason::message)
          .containsExactly(
              "on 2024-04-18 a placement in year 11 is late, as it is from --04-01",
              "the child is placed in year 10, and is in year 11");
    }

    @Test
    void headsOfAffectedDistrictsHaveNoVoteInStaffordshire() {
      Constituency north = Constituency.of("district", "north", "the north");
      Constituency south = Constituency.of("district", "south", "the south");
      Body.Builder body = Body.builder()
          .code("panel")
          .title("the panel")
          .addOffice(OfficeTerm.from(Office.CHAIR, Holder.of("admissions"), Panels.SET_UP));
      for (String officer : List.of("admissions", "inclusion", "sen")) {
        Panels.seat(body, officer, Panels.AUTHORITY, SeatStanding.VOTING);
      }
      Panels.seat(body, "north-head", north, SeatStanding.VOTING);
      Panels.seat(body, "south-head", south, SeatStanding.VOTING);
      Panels.seat(body, "d", FairAccessPanel.schoolOf(D, "School d"), SeatStanding.VOTING);
      FairAccessPanel panel = FairAccessPanel.builder()
          .body(body.build())
          .orders(StandingOrders.of(Rule.agreed("quorum", Quorum.of(4), LOCAL)))
          .interests(PanelRules.UNAFFECTED_DISTRICTS)
          .putDistrict(F, north)
          .putDistrict(D, north)
          .putDistrict(A, south)
          .build();
      PanelProposal proposal = unvoted("one", Proposed.place(F))
          .addAllBallots(ballots(Vote.FOR, "admissions", "inclusion", "south-head"))
          .addAllBallots(ballots(Vote.AGAINST, "north-head", "d"))
          .build();
      PanelMeeting meeting = PanelMeeting.open(
          panel,
          attended(panel, "admissions", "inclusion", "sen", "north-head", "south-head", "d")
              .build(),
          agenda(listed("one").build()),
          FACTS);
      assertThat(meeting.conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsExactly("d", "north-head");
      assertThat(meeting.decide(proposal).outcome().reasons()).isEmpty();
    }

    @Test
    void aSchoolThatJoinsOneOfAnotherDistrictLaterIsOfItsOwnDistrictUntilThen() {
      FairAccessPanel panel = FairAccessPanel.builder()
          .body(BODY)
          .interests(PanelRules.UNAFFECTED_DISTRICTS)
          .putDistrict(A, Constituency.of("district", "south", "the south"))
          .putDistrict(F, Constituency.of("district", "north", "the north"))
          .build();
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();

      assertThat(meeting(panel, succeeded(F, A, DAY.plusDays(1)), listed("one").build())
              .conflicts(proposal))
          .extracting(one -> one.holder().key())
          .containsOnly("f");
    }

    @Test
    void whereEveryCandidateHasAnInterestHeadsOfCandidatesDoNotVote() {
      FairAccessPanel panel = FairAccessPanel.builder()
          .body(BODY)
          .interests(Rule.agreed("interests", ImmutableSet.of(Interest.ANY_CANDIDATE), LOCAL))
          .build();
      PanelProposal proposal = proposal("one", Proposed.place(F)).build();
      assertThat(meeting(panel, FACTS, listed("one").build()).conflicts(proposal))
          .hasSize(6);
    }
  }
}
