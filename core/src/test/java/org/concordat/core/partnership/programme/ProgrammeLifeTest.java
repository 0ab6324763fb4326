/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.partnership.PartnershipRoles.CABINET;
import static org.concordat.core.partnership.PartnershipRoles.ELECTED_MEMBERS;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.SCHOOLS_FORUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.governance.approval.ApprovalCommand.Refuse;
import org.concordat.core.governance.approval.ApprovalRoles;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.programme.ProgrammeCommand.ClosePru;
import org.concordat.core.partnership.programme.ProgrammeCommand.CommitLongTerm;
import org.concordat.core.partnership.programme.ProgrammeCommand.StartPilot;
import org.concordat.core.partnership.programme.ProgrammeCommand.WindUp;
import org.concordat.core.partnership.programme.ProgrammeEvent.LongTermCommitted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PilotStarted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PruClosed;
import org.concordat.core.partnership.programme.ProgrammeEvent.WoundUp;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeLifeTest {

  private static final LocalDate BEGUN = LocalDate.of(2011, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2011, 4, 1);
  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate CLOSED = LocalDate.of(2012, 9, 1);
  private static final StatedAmount AMOUNT = StatedAmount.exactly(Money.parse("GBP 1600000.00"));
  private static final FundingRelease RELEASE = FundingRelease.of(AMOUNT, START);
  private static final FundingRelease NEXT =
      FundingRelease.of(StatedAmount.exactly(Money.parse("GBP 2800000.00")), CLOSED);
  private static final Proposal PROPOSAL = Proposal.of("devolution", RELEASE, List.of("north"));

  private static final JointApproval SOUGHT = JointApproval.put(PROPOSAL.approval(), BEGUN);
  private static final JointApproval APPROVED =
      SOUGHT.after(Approve.by(DAY, CABINET.code())).after(Approve.by(DAY, SCHOOLS_FORUM.code()));

  private static final ProgrammeEvent BEGAN = new PilotStarted(START);
  private static final ProgrammeEvent COMMITTED = new LongTermCommitted(START);
  private static final List<ProgrammeEvent> PILOT = List.of(BEGAN);
  private static final List<ProgrammeEvent> LONG_TERM = List.of(BEGAN, COMMITTED);

  record Case(
      List<ProgrammeEvent> given,
      ProgrammeCommand when,
      ProgrammeEvent then,
      ProgrammeStage stage) {}

  static Stream<Case> cases() {
    WindUp up = new WindUp(ELECTED_MEMBERS, START, "no saving");
    WoundUp over = new WoundUp(START, "no saving");
    return Stream.of(
        new Case(List.of(), new StartPilot(LOCAL_AUTHORITY, START), BEGAN, ProgrammeStage.PILOT),
        new Case(
            PILOT,
            new CommitLongTerm(ELECTED_MEMBERS, START),
            COMMITTED,
            ProgrammeStage.LONG_TERM_COMMITTED),
        new Case(
            LONG_TERM,
            new ClosePru(ELECTED_MEMBERS, CLOSED, START, NEXT),
            new PruClosed(CLOSED, START, NEXT),
            ProgrammeStage.PRU_CLOSED),
        new Case(List.of(), up, over, ProgrammeStage.WOUND_UP),
        new Case(PILOT, up, over, ProgrammeStage.WOUND_UP),
        new Case(LONG_TERM, up, over, ProgrammeStage.WOUND_UP));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRowEmitsItsEventAndLeadsToItsStage(Case one) {
    Decision<ProgrammeStage, ProgrammeStanding, ProgrammeEvent> decision =
        ProgrammeLife.PROCEDURE.decide(after(one.given()), one.when(), APPROVED);
    assertThat(decision.reasons()).isEmpty();
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
    assertThat(decision.orElseThrow())
        .isEqualTo(ProgrammeLife.PROCEDURE.evolve(after(one.given()), one.then()));
  }

  @Test
  void everyRowIsTried() {
    assertThat(ProgrammeLife.PROCEDURE.table())
        .allMatch(row -> cases()
            .anyMatch(one -> row.leadsFrom() == after(one.given()).stage()
                && row.event().equals(ProgrammeLife.PROCEDURE.codeOf(one.then()))
                && row.leadsTo() == one.stage()));
  }

  @Test
  void nothingBeginsOrIsWoundUpBeforeAllHaveApproved() {
    JointApproval half = SOUGHT.after(Approve.by(DAY, CABINET.code()));
    for (ProgrammeCommand command : List.of(
        new StartPilot(LOCAL_AUTHORITY, START), new WindUp(ELECTED_MEMBERS, START, "no saving"))) {
      assertThat(ProgrammeLife.PROCEDURE.decide(after(List.of()), command, half).reasons())
          .extracting(Reason::message)
          .containsExactly("on 2011-09-01 devolution does not stand approved by all of cabinet,"
              + " schools-forum: sought");
    }
    assertThat(reasons(List.of(), new StartPilot(LOCAL_AUTHORITY, DAY.minusDays(1))))
        .extracting(Reason::code)
        .containsExactly(ProgrammeReasons.NOT_APPROVED);
  }

  @Test
  void whereTheApprovalFallsAwayNothingIsCommittedOrClosedAndTheProgrammeIsWoundUp() {
    JointApproval refused =
        SOUGHT.after(new Refuse(ApprovalRoles.APPROVER, DAY, CABINET.code(), "too dear"));
    for (JointApproval approval : List.of(refused, SOUGHT)) {
      assertThat(ProgrammeLife.PROCEDURE
              .decide(after(PILOT), new CommitLongTerm(ELECTED_MEMBERS, START), approval)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(ProgrammeReasons.NOT_APPROVED);
      assertThat(ProgrammeLife.PROCEDURE
              .decide(
                  after(LONG_TERM), new ClosePru(ELECTED_MEMBERS, CLOSED, START, NEXT), approval)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(ProgrammeReasons.NOT_APPROVED);
      for (List<ProgrammeEvent> given : List.of(PILOT, LONG_TERM)) {
        assertThat(ProgrammeLife.PROCEDURE
                .decide(after(given), new WindUp(ELECTED_MEMBERS, START, "no approval"), approval)
                .orElseThrow()
                .stage())
            .isEqualTo(ProgrammeStage.WOUND_UP);
      }
    }
  }

  @Test
  void onlyElectedMembersCommitAndClose() {
    assertThat(reasons(PILOT, new CommitLongTerm(LOCAL_AUTHORITY, START)))
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(reasons(LONG_TERM, new ClosePru(CABINET, CLOSED, START, NEXT)))
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void aClosingIsDecidedByThenAndItsMoneyComesLater() {
    assertThat(reasons(LONG_TERM, new ClosePru(ELECTED_MEMBERS, CLOSED, CLOSED.plusDays(1), NEXT)))
        .extracting(Reason::message)
        .containsExactly("what was decided on 2012-09-02 closes nothing on 2012-09-01");
    assertThat(reasons(LONG_TERM, new ClosePru(ELECTED_MEMBERS, CLOSED, CLOSED, RELEASE)))
        .extracting(Reason::code)
        .containsExactly(ProgrammeReasons.RELEASED_EARLIER);
  }

  @Test
  void oneReleaseTakesThePlaceOfTheOther() {
    List<ProgrammeEvent> closed = Stream.concat(
            LONG_TERM.stream(), Stream.of(new PruClosed(CLOSED, START, NEXT)))
        .toList();
    ProgrammeStanding standing = after(closed).data();
    assertThat(standing.releaseOn(START.minusDays(1))).isEmpty();
    assertThat(standing.releaseOn(CLOSED.minusDays(1))).contains(RELEASE);
    assertThat(standing.releaseOn(CLOSED)).contains(NEXT);
  }

  @Test
  void partsMakeTheWhole() {
    Money whole = Money.parse("GBP 2800000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingRelease.of(
            StatedAmount.exactly(whole),
            CLOSED,
            Map.of("secondary", Money.parse("GBP 2400000.00"))))
        .withMessage("FundingRelease parts: must make GBP 2800000.00, but {secondary=GBP"
            + " 2400000.00} make GBP 2400000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingRelease.of(
            StatedAmount.exactly(whole), CLOSED, Map.of("secondary", Money.parse("EUR 1.00"))))
        .withMessageStartingWith("FundingRelease part: must not be negative nor of another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingRelease.of(StatedAmount.exactly(whole.negated()), CLOSED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.of("devolution", RELEASE, List.of()))
        .withMessage("Proposal partnerships: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.of(" ", RELEASE, List.of("north")));
    assertThatIllegalArgumentException().isThrownBy(() -> new WindUp(CABINET, DAY, " "));
    assertThat(RELEASE).hasToString("GBP 1600000.00 from 2011-09-01");
  }

  private static State<ProgrammeStage, ProgrammeStanding> after(List<ProgrammeEvent> events) {
    State<ProgrammeStage, ProgrammeStanding> state = ProgrammeLife.begin(PROPOSAL, BEGUN);
    for (ProgrammeEvent event : events) {
      state = ProgrammeLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }

  private static List<Reason> reasons(List<ProgrammeEvent> given, ProgrammeCommand when) {
    return ProgrammeLife.PROCEDURE.decide(after(given), when, APPROVED).reasons();
  }
}
