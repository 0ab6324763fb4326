/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.casework.Cases.ASSESS;
import static org.concordat.fairaccess.casework.Cases.CONSIDER;
import static org.concordat.fairaccess.casework.Cases.CONTEXT;
import static org.concordat.fairaccess.casework.Cases.LIST;
import static org.concordat.fairaccess.casework.Cases.PANEL_DAY;
import static org.concordat.fairaccess.casework.Cases.PLACE;
import static org.concordat.fairaccess.casework.Cases.REFERRAL;
import static org.concordat.fairaccess.casework.Cases.REFERRED;
import static org.concordat.fairaccess.casework.Cases.START;
import static org.concordat.fairaccess.casework.Cases.after;
import static org.concordat.fairaccess.casework.Cases.command;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseCommand.AddEvidence;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.ArrangeInterim;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.BeginMonitoring;
import org.concordat.fairaccess.casework.CaseCommand.EndInterim;
import org.concordat.fairaccess.casework.CaseCommand.EnterProvision;
import org.concordat.fairaccess.casework.CaseCommand.FindReady;
import org.concordat.fairaccess.casework.CaseCommand.MoveHome;
import org.concordat.fairaccess.casework.CaseCommand.ReportNonArrival;
import org.concordat.fairaccess.casework.CaseCommand.Withdraw;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.referral.Referrer;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** What is easily got wrong in a case. */
class CaseEdgesTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final LocalAuthorityCode BURY = LocalAuthorityCode.of("351");

  private static Decision<CaseStage, FairAccessCase, CaseEvent> decide(
      State<CaseStage, FairAccessCase> state, CaseCommand command) {
    return PROCEDURE.decide(state, command, CONTEXT);
  }

  private static Obligation obligation(
      State<CaseStage, FairAccessCase> state, String duty, CaseContext context) {
    return PROCEDURE.obligations(state, context).stream()
        .filter(one -> one.duty().code().equals(duty))
        .findFirst()
        .orElseThrow();
  }

  private static FairAccessReferral of(String child) {
    return FairAccessReferral.builder()
        .from(REFERRAL)
        .pupil(Pupil.builder()
            .from(Referrals.PUPIL)
            .reference(PupilReference.of(child))
            .build())
        .build();
  }

  @Test
  void edge3_whoseCalendarCountsDecidesTheDay() {
    Calendars longerBreak = Calendars.ofSchool(SchoolCalendar.builder("another school")
        .published(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))
        .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 10, 20))
        .term(LocalDate.of(2023, 11, 6), LocalDate.of(2023, 12, 22))
        .build());
    State<CaseStage, FairAccessCase> state = after(ASSESS);

    assertThat(obligation(state, "allocate-place", CONTEXT).due())
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
    assertThat(obligation(
                state,
                "allocate-place",
                CaseContext.of(longerBreak, FairAccessProtocol.of(AdmissionsCodes.CODE_2021)))
            .due())
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 23)));
  }

  @Test
  void clockFromTheReferralShowsTheReferral() {
    CaseContext context = CaseContext.of(
        TestCalendars.T23,
        FairAccessProtocol.builder()
            .name("Test")
            .code(AdmissionsCodes.CODE_2021)
            .allocationStart(AllocationStart.REFERRAL)
            .build());
    State<CaseStage, FairAccessCase> state = after(REFERRAL, context, ImmutableList.of(ASSESS));
    State<CaseStage, FairAccessCase> stored = PROCEDURE.evolve(
        FairAccessCases.begin(REFERRAL),
        new CaseEvent.Accepted(Cases.ACCEPTED, "2021", ImmutableList.of("carer")));

    assertThat(obligation(state, "allocate-place", context).started()).isEqualTo(REFERRED);
    assertThat(obligation(state, "allocate-place", context).due())
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 14)));
    assertThat(obligation(stored, "allocate-place", context).due())
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 14)));
  }

  @Test
  void edge13_lookedAfterChildIsRoutedOutAndMayStillBeCredited() {
    FairAccessReferral referral = FairAccessReferral.builder()
        .from(REFERRAL)
        .pupil(Pupil.builder()
            .from(Referrals.PUPIL)
            .careStatus(CareStatus.LOOKED_AFTER)
            .build())
        .build();
    State<CaseStage, FairAccessCase> state = after(referral, CONTEXT, ImmutableList.of(ASSESS));
    PointsScheme scheme = PointsScheme.of(PointsTariff.of(
        "derbyshire", Map.of(PlacementTypes.LOOKED_AFTER, 2), PointsTariff.EXAMPLE.source()));
    PlacementLedger ledger = PlacementLedger.of(
        List.of(PlacementEntry.of(Schools.A, PlacementTypes.LOOKED_AFTER, PANEL_DAY)));

    assertThat(state.stage()).isEqualTo(CaseStage.ROUTED_OUT);
    assertThat(state.data().outside().orElseThrow().route()).contains("looks after the child");
    assertThat(scheme.pointsOf(Schools.A, ledger, PANEL_DAY).points().toString())
        .isEqualTo("2");
  }

  @Test
  void edge16_moveOfHomeMovesTheDaySixDutyAndThePlaceButNotTheReview() {
    FairAccessReferral here =
        FairAccessReferral.builder().from(REFERRAL).homeAuthority(BOLTON).build();
    State<CaseStage, FairAccessCase> state = after(
        here, CONTEXT, ImmutableList.of(ASSESS, new MoveHome(LOCAL_AUTHORITY, PANEL_DAY, BURY)));
    Optional<ExcludingSchool> maintained =
        Optional.of(new ExcludingSchool(Schools.A, Optional.of(BOLTON)));
    CaseOwners before = CaseOwners.on(state.data(), PANEL_DAY.minusDays(1), maintained);
    CaseOwners then = CaseOwners.on(state.data(), PANEL_DAY, maintained);
    CaseOwners academy = CaseOwners.on(
        state.data(), PANEL_DAY, Optional.of(new ExcludingSchool(Schools.A, Optional.empty())));

    assertThat(before.place().authority()).contains(BOLTON);
    assertThat(before.daySix().authority()).contains(BOLTON);
    assertThat(then.place().authority()).contains(BURY);
    assertThat(then.daySix().authority()).contains(BURY);
    assertThat(then.review().orElseThrow().authority()).contains(BOLTON);
    assertThat(academy.review().orElseThrow().role()).isEqualTo(ACADEMY_TRUST);
    assertThat(CaseOwners.on(state.data(), PANEL_DAY, Optional.empty()).review())
        .isEmpty();
    State<CaseStage, FairAccessCase> considered =
        decide(decide(state, LIST_LATER).orElseThrow(), CONSIDER).orElseThrow();
    assertThat(decide(considered, PLACE).reasons())
        .extracting(Reason::message)
        .containsExactly("the child lives in the area of 351 on 2023-10-19, whose protocol it is");
    assertThat(decide(state, new MoveHome(LOCAL_AUTHORITY, PANEL_DAY, BURY)).reasons())
        .extracting(Reason::code)
        .containsExactly("case.same-authority");
  }

  private static final CaseCommand LIST_LATER =
      new CaseCommand.ListForPanel(LOCAL_AUTHORITY, PANEL_DAY, PANEL_DAY);

  @Test
  void edge16_placeThatWasAgreedBeforeTheMoveStays() {
    FairAccessReferral here =
        FairAccessReferral.builder().from(REFERRAL).homeAuthority(BOLTON).build();
    State<CaseStage, FairAccessCase> state = after(
        here,
        CONTEXT,
        ImmutableList.of(
            ASSESS,
            LIST,
            CONSIDER,
            PLACE,
            Cases.AGREE,
            new MoveHome(LOCAL_AUTHORITY, Cases.REPLY, BURY)));

    assertThat(
            CaseOwners.on(state.data(), Cases.REPLY, Optional.empty()).place().authority())
        .contains(BOLTON);
  }

  @Test
  void edge26_twinsHaveAReferralEachAreLinkedAndCountTwice() {
    State<CaseStage, FairAccessCase> one = FairAccessCases.begin(FairAccessReferral.builder()
        .from(of("twin-1"))
        .addLinkedTo(PupilReference.of("twin-2"))
        .build());
    State<CaseStage, FairAccessCase> other = FairAccessCases.begin(of("twin-2"));
    List<State<CaseStage, FairAccessCase>> cases = List.of(one, other);
    PlacementLedger ledger = PlacementLedger.of(List.of(
        PlacementEntry.of(Schools.A, PlacementTypes.NEW_ARRIVAL, PANEL_DAY),
        PlacementEntry.of(Schools.A, PlacementTypes.NEW_ARRIVAL, PANEL_DAY)));

    assertThat(FairAccessCases.linkedTo(cases, one)).containsExactly(other);
    assertThat(FairAccessCases.linkedTo(cases, other)).containsExactly(one);
    assertThat(FairAccessCases.duplicates(cases).isEmpty()).isTrue();
    assertThat(PointsScheme.of(PointsTariff.EXAMPLE)
            .pointsOf(Schools.A, ledger, PANEL_DAY)
            .points()
            .toString())
        .isEqualTo("2");
  }

  @Test
  void edge32_childWhoNeverAppearsIsOnRollAndMissingEducation() {
    State<CaseStage, FairAccessCase> agreed = Cases.in(CaseStage.START_AGREED);
    assertThat(decide(agreed, new ReportNonArrival(ADMISSION_AUTHORITY, START.minusDays(1)))
            .reasons())
        .extracting(Reason::code)
        .containsExactly("case.before-start");
    State<CaseStage, FairAccessCase> absent = decide(
            agreed, new ReportNonArrival(ADMISSION_AUTHORITY, START.plusDays(5)))
        .orElseThrow();

    assertThat(absent.stage()).isEqualTo(CaseStage.ON_ROLL);
    assertThat(absent.data().isOnRoll(START.minusDays(1))).isFalse();
    assertThat(absent.data().isOnRoll(START)).isTrue();
    assertThat(absent.data().isMissingEducation()).isTrue();
    assertThat(absent.data().missingSince()).contains(START);
    assertThat(absent.data().decision()).isPresent();
    assertThat(decide(absent, command("report-non-arrival", START.plusDays(6))).reasons())
        .extracting(Reason::code)
        .containsExactly("case.missing-already");
    State<CaseStage, FairAccessCase> came =
        decide(absent, command("report-arrival", START.plusDays(7))).orElseThrow();
    assertThat(came.data().isMissingEducation()).isFalse();
    assertThat(decide(came, command("report-arrival", START.plusDays(8))).reasons())
        .extracting(Reason::code)
        .containsExactly("case.not-missing");
  }

  @Test
  void edge43_refusalOfASecondReferralIsASentenceWhereNobodySaidWhoReferredFirst() {
    assertThat(FairAccessCases.receive(List.of(FairAccessCases.begin(REFERRAL)), REFERRAL)
            .reasons())
        .extracting(Reason::message)
        .containsExactly("the child has an open case, referred on 2023-10-10 and now received");
  }

  @Test
  void edge43_secondOpenReferralOfOneChildIsRefused() {
    FairAccessReferral school = FairAccessReferral.builder()
        .from(REFERRAL)
        .referredBy(Referrer.school(Schools.A))
        .build();
    FairAccessReferral unit = FairAccessReferral.builder()
        .from(REFERRAL)
        .referredBy(Referrer.unit(Urn.of(105268)))
        .build();
    ImmutableList<Decision<CaseStage, FairAccessCase, CaseEvent>> both =
        FairAccessCases.receiveAll(List.of(), List.of(school, unit, of("somebody-else")));

    assertThat(both).extracting(Decision::isAccepted).containsExactly(true, false, true);
    assertThat(both.get(1).reasons())
        .extracting(Reason::toString)
        .containsExactly("case.duplicate-referral: the child has an open case, referred on"
            + " 2023-10-10 by school 100001 and now received [Local fair access protocol]");
    assertThat(FairAccessCases.receive(List.of(Cases.in(CaseStage.WITHDRAWN)), unit)
            .isAccepted())
        .isTrue();
    State<CaseStage, FairAccessCase> one = FairAccessCases.begin(school);
    State<CaseStage, FairAccessCase> other = FairAccessCases.begin(unit);
    assertThat(
            FairAccessCases.duplicates(List.of(one, other)).get(REFERRAL.pupil().reference()))
        .containsExactly(one, other);
  }

  @Test
  void edge44_childWhoPassesCompulsorySchoolAgeIsNotPlacedAndMayBeWithdrawn() {
    LocalDate last = LocalDate.of(2024, 6, 28);
    FairAccessReferral leaver = FairAccessReferral.builder()
        .from(Referrals.with(REFERRED, Circumstances.CARER)
            .pupil(Pupil.builder()
                .from(Referrals.PUPIL)
                .yearGroup(YearGroup.of(11))
                .build())
            .build())
        .build();
    State<CaseStage, FairAccessCase> considered =
        after(leaver, CONTEXT, ImmutableList.of(ASSESS, LIST, CONSIDER));

    assertThat(leaver.compulsoryUntil()).contains(last);
    assertThat(decide(considered, new CaseCommand.Place(PANEL, last.plusDays(1), Cases.DECISION))
            .reasons())
        .extracting(Reason::message)
        .containsExactly("compulsory school age ended on 2024-06-28, and this is 2024-06-29");
    assertThat(decide(considered, new CaseCommand.Place(PANEL, last, Cases.DECISION))
            .isAccepted())
        .isTrue();
    assertThat(decide(considered, new Withdraw(LOCAL_AUTHORITY, last, WithdrawalReason.OUT_OF_AGE))
            .reasons())
        .extracting(Reason::code)
        .containsExactly("case.still-of-age");
    assertThat(decide(
                considered,
                new Withdraw(LOCAL_AUTHORITY, last.plusDays(1), WithdrawalReason.OUT_OF_AGE))
            .orElseThrow()
            .stage())
        .isEqualTo(CaseStage.WITHDRAWN);
    assertThat(FairAccessCases.overAge(List.of(considered), last)).isEmpty();
    assertThat(FairAccessCases.overAge(List.of(considered), last.plusDays(1)))
        .containsExactly(considered);
    assertThat(decide(FairAccessCases.begin(leaver), new Assess(LOCAL_AUTHORITY, last.plusDays(1)))
            .orElseThrow()
            .data()
            .ineligibility())
        .extracting(Reason::code)
        .containsExactly("eligibility.over-compulsory-age");
  }

  @Test
  void t34_schoolDaysOutExcludeBothEnds() {
    LocalDate start = LocalDate.of(2012, 11, 15);
    FairAccessReferral referral = Referrals.with(LocalDate.of(2012, 9, 20), Circumstances.CARER)
        .attendance(Attendance.lastOn(LocalDate.of(2012, 9, 14)))
        .build();
    FairAccessCase waiting = FairAccessCase.of(referral);
    FairAccessCase placed = waiting.copy().startOn(start).build();

    assertThat(placed.schoolDaysOut(TestCalendars.T12.school(), LocalDate.of(2013, 1, 31)))
        .isEqualTo(Answer.known(38));
    assertThat(waiting.schoolDaysOut(TestCalendars.T12.school(), start))
        .isEqualTo(Answer.known(38));
    assertThat(waiting.schoolDaysOut(TestCalendars.T12.school(), LocalDate.of(2012, 9, 14)))
        .isEqualTo(Answer.known(0));
    assertThat(waiting.schoolDaysOut(SchoolCalendar.unpublished("none"), start).find())
        .isEmpty();
    assertThat(FairAccessCase.of(REFERRAL).schoolDaysOut(TestCalendars.T23.school(), START))
        .isEqualTo(Answer.known(0));
  }

  @Test
  void childWhoIsNotReadyComesBackFromProvisionWithAClockOfItsOwn() {
    LocalDate review = LocalDate.of(2023, 11, 30);
    State<CaseStage, FairAccessCase> notReady = Cases.in(CaseStage.NOT_READY);
    State<CaseStage, FairAccessCase> entered = decide(
            notReady,
            new EnterProvision(
                LOCAL_AUTHORITY, PANEL_DAY, InterimKind.PUPIL_REFERRAL_UNIT, "the unit", review))
        .orElseThrow();

    assertThat(obligation(entered, "review-readiness", CONTEXT).due()).isEqualTo(Due.on(review));
    assertThat(entered.data().interimOn(PANEL_DAY))
        .extracting(InterimEducation::kind)
        .containsExactly(InterimKind.PUPIL_REFERRAL_UNIT);
    assertThat(decide(
                notReady,
                new EnterProvision(
                    LOCAL_AUTHORITY,
                    PANEL_DAY,
                    InterimKind.TUITION,
                    "tuition",
                    PANEL_DAY.minusDays(1)))
            .reasons())
        .extracting(Reason::message)
        .containsExactly("the review of 2023-10-18 is over on 2023-10-19");
    State<CaseStage, FairAccessCase> ready =
        decide(entered, new FindReady(PANEL, review)).orElseThrow();
    assertThat(ready.stage()).isEqualTo(CaseStage.BACK_TO_PANEL);
    assertThat(obligation(ready, "allocate-place", CONTEXT).started()).isEqualTo(review);
  }

  @Test
  void caseKeepsItsHistoryAndSaysWhoOwesWhat() {
    RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> life =
        FairAccessCases.life(REFERRAL)
            .after(ASSESS, CONTEXT)
            .after(Cases.LIST, CONTEXT)
            .after(Cases.CONSIDER, CONTEXT)
            .after(Cases.PLACE, CONTEXT);

    assertThat(life.history().entries()).hasSize(4);
    assertThat(life.worklistOn("case-17", Cases.ACCEPTED, CONTEXT).items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.subject()).isEqualTo("case-17");
          assertThat(item.obligation().due()).isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
        });
    assertThat(life.on(LocalDate.of(2023, 11, 3), CONTEXT).stage()).isEqualTo(CaseStage.PLACED);
    assertThat(life.on(LocalDate.of(2023, 11, 4), CONTEXT).stage()).isEqualTo(CaseStage.REFUSED);
    assertThat(life.asKnownOn(Cases.ACCEPTED).history().entries()).hasSize(2);
  }

  @Test
  void interimEducationIsDatedAndEndsWithThePlace() {
    State<CaseStage, FairAccessCase> tuition = decide(
            after(ASSESS),
            new ArrangeInterim(
                LOCAL_AUTHORITY, Cases.ACCEPTED, InterimKind.TUITION, "tuition at home"))
        .orElseThrow();
    State<CaseStage, FairAccessCase> ended =
        decide(tuition, new EndInterim(LOCAL_AUTHORITY, PANEL_DAY)).orElseThrow();

    assertThat(tuition.data().interimOn(Cases.ACCEPTED.minusDays(1))).isEmpty();
    assertThat(tuition.data().interimOn(Cases.ACCEPTED)).hasSize(1);
    assertThat(ended.data().interimOn(PANEL_DAY.minusDays(1))).hasSize(1);
    assertThat(ended.data().interimOn(PANEL_DAY)).isEmpty();
    assertThat(decide(ended, new EndInterim(LOCAL_AUTHORITY, PANEL_DAY)).reasons())
        .extracting(Reason::code)
        .containsExactly("case.no-interim");
  }

  @Test
  void missingEvidenceIsSaidAndTheParentsWishesUnderTheCode() {
    State<CaseStage, FairAccessCase> state = after(ASSESS);
    FairAccessProtocol protocol = CONTEXT.protocolOn(Cases.ACCEPTED);
    assertThat(FairAccessCases.missingEvidence(state.data(), protocol))
        .extracting(reason -> reason.arguments().get("kind").toString())
        .containsExactly(
            "pupil-history", "multi-agency-intelligence", "parental-preference", "sen-information");
    assertThat(FairAccessCases.missingEvidence(state.data(), protocol).get(2).source())
        .contains(AdmissionsCodes.CODE_2021.rules().considersWishes().source());
    State<CaseStage, FairAccessCase> asked = decide(
            state,
            new AddEvidence(
                LOCAL_AUTHORITY,
                Cases.ACCEPTED,
                EvidenceItem.none(
                    EvidenceKind.PARENTAL_PREFERENCE, Cases.ACCEPTED, "asked, names no school")))
        .orElseThrow();
    assertThat(FairAccessCases.missingEvidence(asked.data(), protocol)).hasSize(3);
    assertThat(decide(
                state,
                new AddEvidence(
                    LOCAL_AUTHORITY,
                    Cases.ACCEPTED,
                    EvidenceItem.of(
                        EvidenceKind.PUPIL_HISTORY, Cases.ACCEPTED.plusDays(1), "file")))
            .reasons())
        .extracting(Reason::code)
        .containsExactly("case.evidence-to-come");
  }

  @Test
  void placementIsFollowedUpUntilItIsClosed() {
    State<CaseStage, FairAccessCase> onRoll = decide(
            Cases.in(CaseStage.START_AGREED), new Admit(ADMISSION_AUTHORITY, START))
        .orElseThrow();
    LocalDate review = START.plusDays(28);
    State<CaseStage, FairAccessCase> followed =
        decide(onRoll, new BeginMonitoring(LOCAL_AUTHORITY, START, review)).orElseThrow();

    assertThat(obligation(followed, "review-placement", CONTEXT).due()).isEqualTo(Due.on(review));
    State<CaseStage, FairAccessCase> reviewed =
        decide(followed, command("review-placement", review)).orElseThrow();
    assertThat(reviewed.data().reviews()).containsExactly("settled");
    assertThat(obligation(reviewed, "review-placement", CONTEXT).started()).isEqualTo(review);
    assertThat(decide(reviewed, command("close", review)).orElseThrow().stage())
        .isEqualTo(CaseStage.CLOSED);
  }
}
