/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.core.partnership.PartnershipRoles.CABINET;
import static org.concordat.core.partnership.PartnershipRoles.ELECTED_MEMBERS;
import static org.concordat.core.partnership.PartnershipRoles.HEAD_TEACHER;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;
import static org.concordat.core.partnership.PartnershipRoles.SCHOOLS_FORUM;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.governance.approval.AfterRefusal;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.governance.approval.ApprovalCommand.MeetCondition;
import org.concordat.core.governance.approval.ApprovalCommand.Refuse;
import org.concordat.core.governance.approval.ApprovalReasons;
import org.concordat.core.governance.approval.ApprovalRoles;
import org.concordat.core.governance.approval.ApprovalTerms;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipReasons;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementReasons;
import org.concordat.core.partnership.agreement.AgreementTerms;
import org.concordat.core.partnership.agreement.CollectiveResponsibility;
import org.concordat.core.partnership.agreement.FundingLevel;
import org.concordat.core.partnership.agreement.PartnershipAgreement;
import org.concordat.core.partnership.agreement.Party;
import org.concordat.core.partnership.agreement.Undertaking;
import org.concordat.core.partnership.programme.ProgrammeCommand.ClosePru;
import org.concordat.core.partnership.programme.ProgrammeCommand.CommitLongTerm;
import org.concordat.core.partnership.programme.ProgrammeCommand.StartPilot;
import org.concordat.core.partnership.programme.ProgrammeCommand.WindUp;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Warwickshire, as DFE-RR224, part 4, tells it; days of the month and shares are made up. */
class WarwickshireTest {

  private static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.unpublished());
  private static final LocalDate MARCH = LocalDate.of(2011, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2011, 4, 5);
  private static final LocalDate MAY = LocalDate.of(2011, 5, 10);
  private static final LocalDate JULY = LocalDate.of(2011, 7, 15);
  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate CLOSED = LocalDate.of(2012, 9, 1);
  private static final Citation CLAUSE = Citation.of("Warwickshire agreement");
  private static final LocalDateRange TERM = LocalDateRange.of(START, LocalDate.of(2013, 9, 1));
  private static final StatedAmount FIRST = StatedAmount.exactly(Money.parse("GBP 1600000.00"));
  private static final StatedAmount SECOND = StatedAmount.exactly(Money.parse("GBP 2800000.00"));
  private static final List<String> FOUR = List.of("central", "east", "north", "south");
  private static final Party AUTHORITY = Party.of(LocalAuthorityCode.of("937"));
  private static final DevolutionProgramme PROPOSED = DevolutionProgramme.proposed(
      Proposal.of("area-behaviour", FundingRelease.of(FIRST, START), FOUR), MARCH);
  private static final DevolutionProgramme APPROVED = PROPOSED
      .after(Approve.by(APRIL, SCHOOLS_FORUM.code()), FIRST)
      .after(Approve.by(MAY, CABINET.code()), FIRST);

  @Test
  void k14_bothApprovalsAndTheAgreementComeBeforeTheMoney() {
    DevolutionProgramme negotiated = APPROVED.with(negotiated("north"));
    assertThat(codes(negotiated, APRIL.minusDays(1)))
        .containsExactly(ProgrammeReasons.NOT_APPROVED, AgreementReasons.NOT_BINDING);
    assertThat(codes(negotiated, MAY.minusDays(1)))
        .containsExactly(ProgrammeReasons.NOT_APPROVED, AgreementReasons.NOT_BINDING);
    assertThat(codes(negotiated, MAY)).containsExactly(AgreementReasons.NOT_BINDING);
    assertThat(codes(negotiated, START)).containsExactly(AgreementReasons.NOT_BINDING);
    DevolutionProgramme bound = APPROVED.with(bound("north"));
    assertThat(codes(bound, JULY.minusDays(1))).containsExactly(AgreementReasons.NOT_BINDING);
    assertThat(codes(bound, JULY)).isEmpty();
    assertThat(codes(PROPOSED.with(bound("north")), START))
        .containsExactly(ProgrammeReasons.NOT_APPROVED);
    assertThat(codes(APPROVED, START)).containsExactly(ProgrammeReasons.NO_AGREEMENT);
  }

  @Test
  void oneApprovalIsNotTwo() {
    DevolutionProgramme half =
        PROPOSED.after(Approve.by(APRIL, CABINET.code()), FIRST).with(bound("north"));
    assertThat(half.paymentRefusals("north", START, CALENDARS))
        .extracting(Reason::toString)
        .containsExactly(
            "programme.not-approved: on 2011-09-01 area-behaviour does not stand"
                + " approved by all of cabinet, schools-forum: sought [DFE-RR224 part 4, Warwickshire]");
    assertThat(half.releaseOn(START)).isEmpty();
    assertThat(half.approval().lackingOn(START)).containsExactly("schools-forum");
  }

  @Test
  void anApprovalIsOfWhatIsProposed() {
    StatedAmount about = StatedAmount.about(FIRST.amount());
    assertThat(PROPOSED.decide(Approve.by(APRIL, CABINET.code()), about).reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "programme.other-amount: area-behaviour proposes £1,600,000.00; an approval"
                + " of about £1,600,000.00 is of something else [DFE-RR224 part 4, Warwickshire]");
    assertThat(PROPOSED.decide(Approve.by(APRIL, "full-council"), FIRST).reasons())
        .extracting(Reason::code)
        .containsExactly(ApprovalReasons.NOT_NEEDED);
    assertThatIllegalStateException()
        .isThrownBy(() -> PROPOSED.after(Approve.by(APRIL, CABINET.code()), about))
        .withMessageContaining(ProgrammeReasons.OTHER_AMOUNT);
  }

  @Test
  void aConditionOfOneBodyHoldsTheMoneyBackUntilItIsMet() {
    Approve conditional = new Approve(
        ApprovalRoles.APPROVER,
        APRIL,
        SCHOOLS_FORUM.code(),
        ImmutableSortedSet.of("a yearly report"));
    DevolutionProgramme waiting = PROPOSED
        .after(conditional, FIRST)
        .after(Approve.by(MAY, CABINET.code()), FIRST)
        .with(bound("north"));
    assertThat(codes(waiting, START)).containsExactly(ProgrammeReasons.NOT_APPROVED);
    assertThat(waiting.decide(new StartPilot(LOCAL_AUTHORITY, START)).reasons())
        .extracting(Reason::code)
        .containsExactly(ProgrammeReasons.NOT_APPROVED);
    DevolutionProgramme met = waiting.with(waiting
        .approval()
        .after(new MeetCondition(
            ApprovalRoles.PROPOSER, JULY, SCHOOLS_FORUM.code(), "a yearly report")));
    assertThat(codes(met, JULY)).isEmpty();
    assertThat(met.isApprovedOn(JULY.minusDays(1))).isFalse();
  }

  @Test
  void aRefusalByEitherEndsItAndNothingIsPaid() {
    DevolutionProgramme refused =
        PROPOSED.after(Approve.by(APRIL, CABINET.code()), FIRST).with(bound("north"));
    refused = refused.with(refused
        .approval()
        .after(new Refuse(ApprovalRoles.APPROVER, MAY, SCHOOLS_FORUM.code(), "too dear")));
    assertThat(codes(refused, START)).containsExactly(ProgrammeReasons.NOT_APPROVED);
    assertThat(refused.releaseOn(START)).isEmpty();
  }

  @Test
  void otherAuthoritiesHaveOtherBodies() {
    Proposal one = PROPOSED
        .proposal()
        .with(ApprovalTerms.of(
            "area-behaviour",
            Rule.agreed("bodies that approve the money", Set.of("full-council"), CLAUSE),
            AfterRefusal.RESUBMIT_TO_ALL));
    DevolutionProgramme approved =
        DevolutionProgramme.proposed(one, MARCH).after(Approve.by(APRIL, "full-council"), FIRST);
    assertThat(approved.isApprovedOn(APRIL)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROPOSED.with(approved.approval()))
        .withMessageStartingWith("DevolutionProgramme approval: must be under the terms");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> one.with(ApprovalTerms.of("other", one.approval().bodies(), AfterRefusal.ENDS)))
        .withMessage("Proposal approval: must be of area-behaviour, but was of other");
  }

  @Test
  void anApprovalPutOnAnotherDayIsNotALaterStateOfItsOwn() {
    DevolutionProgramme pilot = APPROVED.after(new StartPilot(LOCAL_AUTHORITY, START));
    for (LocalDate putOn : List.of(LocalDate.of(2012, 1, 1), MARCH.minusDays(1))) {
      JointApproval other = JointApproval.put(pilot.proposal().approval(), putOn);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> pilot.with(other))
          .withMessage("DevolutionProgramme approval: must have been put on 2011-03-01, but was"
              + " put on " + putOn);
    }
    assertThat(pilot.with(JointApproval.put(pilot.proposal().approval(), MARCH)).proposedOn())
        .isEqualTo(MARCH);
  }

  @Test
  void nothingHappensToAProgrammeBeforeItIsPut() {
    DevolutionProgramme pilot = APPROVED.after(new StartPilot(LOCAL_AUTHORITY, START));
    JointApproval late = JointApproval.put(pilot.proposal().approval(), START.plusDays(1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DevolutionProgramme.of(pilot.proposal(), late, pilot.history(), List.of()))
        .withMessage("DevolutionProgramme approval: must have been put by the first event, on"
            + " 2011-09-01, but was put on 2011-09-02");
    JointApproval sameDay = JointApproval.put(pilot.proposal().approval(), START);
    assertThat(DevolutionProgramme.of(pilot.proposal(), sameDay, pilot.history(), List.of())
            .on(START)
            .stage())
        .isEqualTo(ProgrammeStage.PILOT);
  }

  @Test
  void whatIsWoundUpPaysNothing() {
    DevolutionProgramme over =
        APPROVED.with(bound("north")).after(new WindUp(ELECTED_MEMBERS, START, "no saving"));
    assertThat(codes(over, START)).containsExactly(ProgrammeReasons.WOUND_UP);
    assertThat(over.isApprovedOn(START)).isFalse();
    assertThat(over.releaseOn(START)).isEmpty();
  }

  @Test
  void thePartnershipsOfTheProgrammeAndNoOthers() {
    assertThat(APPROVED.paymentRefusals("west", START, CALENDARS))
        .extracting(Reason::message)
        .containsExactly("west is no partnership of area-behaviour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APPROVED.with(bound("west")))
        .withMessageEndingWith("but one was of west");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DevolutionProgramme.of(
            APPROVED.proposal(),
            APPROVED.approval(),
            APPROVED.history(),
            List.of(bound("north"), negotiated("north"))))
        .withMessage("DevolutionProgramme agreements: must be one for each partnership, but north"
            + " had two");
    assertThat(APPROVED.with(negotiated("north")).with(bound("north")).agreements())
        .hasSize(1);
  }

  @Test
  void k13_headsKeepTheRightAndTheAuthorityKeepsDaySixWhileThePartnershipActs() {
    for (String partnership : FOUR) {
      PartnershipAgreement agreement = bound(partnership);
      assertThat(agreement.whoAnswers("exclude", START, CALENDARS).orElseThrow())
          .isEqualTo(HEAD_TEACHER);
      assertThat(agreement.whoAnswers("day-six-provision", START, CALENDARS).orElseThrow())
          .isEqualTo(LOCAL_AUTHORITY);
      assertThat(agreement.whoActs("day-six-provision", START, CALENDARS).orElseThrow())
          .isEqualTo(PARTNERSHIP);
    }
    AgreementTerms taking = AgreementTerms.builder()
        .from(terms("north"))
        .allocation(Allocation.reserved().with(new Removal("exclude", CLAUSE)))
        .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> PartnershipAgreement.negotiated(taking, MAY)
            .after(new Sign(AUTHORITY, JULY), CALENDARS))
        .withMessageContaining(PartnershipReasons.RESERVED_REMOVED);
  }

  @Test
  void theUnitClosesAndTwoPointEightMillionGoesOutAndIsNotAddedToTheFirst() {
    FundingRelease next = FundingRelease.of(
        SECOND,
        CLOSED,
        Map.of(
            "secondary partnerships",
            Money.parse("GBP 2400000.00"),
            "primary clusters",
            Money.parse("GBP 400000.00")));
    LocalDate decided = LocalDate.of(2012, 3, 20);
    DevolutionProgramme closed = APPROVED
        .after(new StartPilot(LOCAL_AUTHORITY, START))
        .after(new CommitLongTerm(ELECTED_MEMBERS, decided))
        .after(new ClosePru(ELECTED_MEMBERS, CLOSED, decided, next))
        .with(bound("north"));
    assertThat(closed.on(LocalDate.of(2012, 8, 31)).stage())
        .isEqualTo(ProgrammeStage.LONG_TERM_COMMITTED);
    assertThat(closed.on(CLOSED).stage()).isEqualTo(ProgrammeStage.PRU_CLOSED);
    assertThat(closed.releaseOn(LocalDate.of(2012, 8, 31)))
        .map(FundingRelease::amount)
        .contains(FIRST);
    assertThat(closed.releaseOn(CLOSED)).map(FundingRelease::amount).contains(SECOND);
    assertThat(codes(closed, CLOSED)).isEmpty();
  }

  @Test
  void nobodyBeginsBeforeBothHaveApproved() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PROPOSED.after(new StartPilot(LOCAL_AUTHORITY, START)))
        .withMessageStartingWith(
            "DevolutionProgramme command: was refused, for [programme.not-approved");
    new EqualsTester()
        .addEqualityGroup(
            APPROVED,
            DevolutionProgramme.of(
                APPROVED.proposal(), APPROVED.approval(), APPROVED.history(), List.of()))
        .addEqualityGroup(PROPOSED)
        .testEquals();
    assertThat(APPROVED.proposedOn()).isEqualTo(MARCH);
    assertThat(APPROVED.toString()).startsWith("DevolutionProgramme area-behaviour");
  }

  private static List<String> codes(DevolutionProgramme programme, LocalDate on) {
    return programme.paymentRefusals("north", on, CALENDARS).stream()
        .map(Reason::code)
        .toList();
  }

  private static PartnershipAgreement negotiated(String partnership) {
    return PartnershipAgreement.negotiated(terms(partnership), MAY);
  }

  private static PartnershipAgreement bound(String partnership) {
    return negotiated(partnership)
        .after(new Sign(AUTHORITY, JULY), CALENDARS)
        .after(new Sign(partners(partnership), JULY), CALENDARS);
  }

  private static Party partners(String code) {
    return Party.of(partnership(code));
  }

  private static Partnership partnership(String code) {
    return Partnership.of(code, code, PartnershipKinds.AREA_BEHAVIOUR, List.of());
  }

  private static AgreementTerms terms(String code) {
    return AgreementTerms.builder()
        .reference(code + "-2011")
        .partnership(partnership(code))
        .addParty(AUTHORITY)
        .addParty(partners(code))
        .term(TERM)
        .addFunding(FundingLevel.of(
            StatedAmount.about(Money.parse("GBP 400000.00")), LocalDateRange.of(START, CLOSED)))
        .addUndertaking(Undertaking.responsibility(AUTHORITY, "pays the share"))
        .addUndertaking(Undertaking.right(partners(code), "decides what is bought"))
        .collectiveResponsibility(CollectiveResponsibility.forEveryExcludedPupil(CLAUSE))
        .allocation(Allocation.reserved()
            .with(new Delegation("day-six-provision", PARTNERSHIP, TERM, CLAUSE)))
        .reviewEvery(Rule.agreed("months between reviews", 12, CLAUSE))
        .build();
  }
}
