/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static org.concordat.core.partnership.PartnershipRoles.ELECTED_MEMBERS;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.programme.ProgrammeReasons.WARWICKSHIRE;
import static org.concordat.core.partnership.programme.ProgrammeStage.LONG_TERM_COMMITTED;
import static org.concordat.core.partnership.programme.ProgrammeStage.PILOT;
import static org.concordat.core.partnership.programme.ProgrammeStage.PROPOSED;
import static org.concordat.core.partnership.programme.ProgrammeStage.PRU_CLOSED;
import static org.concordat.core.partnership.programme.ProgrammeStage.WOUND_UP;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.partnership.programme.ProgrammeCommand.ClosePru;
import org.concordat.core.partnership.programme.ProgrammeCommand.CommitLongTerm;
import org.concordat.core.partnership.programme.ProgrammeCommand.StartPilot;
import org.concordat.core.partnership.programme.ProgrammeCommand.WindUp;
import org.concordat.core.partnership.programme.ProgrammeEvent.LongTermCommitted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PilotStarted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PruClosed;
import org.concordat.core.partnership.programme.ProgrammeEvent.WoundUp;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Strength;

/**
 * The life of a programme that devolves money to partnerships.
 *
 * <p>Cabinet and Schools Forum both approve the money, in either order, before anything begins: their approval is a
 * life of its own, an {@link org.concordat.core.governance.approval.ApprovalLife}, and the context of this one.
 * Elected members commit the council for long and close the pupil referral unit (DFE-RR224, part 4,
 * Warwickshire). Each step forward needs an approval that stands on its day; a pilot or a commitment whose approval
 * no longer stands can still be wound up:
 *
 * <pre>{@code
 * JointApproval approval = JointApproval.put(proposal.approval(), march)
 *     .after(Approve.by(april, "schools-forum"));
 * State<ProgrammeStage, ProgrammeStanding> state = ProgrammeLife.begin(proposal, march);
 * StartPilot start = new StartPilot(LOCAL_AUTHORITY, september);
 * ProgrammeLife.PROCEDURE.decide(state, start, approval);   // programme.not-approved: the Cabinet is lacking
 * ProgrammeLife.PROCEDURE.decide(state, start, approval.after(Approve.by(may, "cabinet")));   // PILOT
 * }</pre>
 */
public final class ProgrammeLife {

  /** The table: what may be done about a programme, by whom, and what follows. */
  public static final Procedure<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
      PROCEDURE = table();

  private ProgrammeLife() {}

  /**
   * The first state of a programme.
   *
   * @param proposal what is proposed
   * @param on the day on which it is
   * @return a programme that has not begun
   */
  public static State<ProgrammeStage, ProgrammeStanding> begin(Proposal proposal, LocalDate on) {
    return PROCEDURE.begin(on, ProgrammeStanding.of(proposal));
  }

  private static Procedure<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
      table() {
    ProcedureBuilder<
            ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
        table = vocabulary().begins(PROPOSED).ends(PRU_CLOSED, WOUND_UP);
    table
        .from(PROPOSED)
        .when(StartPilot.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "approved by all bodies",
            (data, command, approval) -> notApproved(data, command, approval))
        .emits(PilotStarted.class, (command, data, approval) -> new PilotStarted(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(PILOT);
    table
        .from(PILOT)
        .when(CommitLongTerm.class)
        .by(ELECTED_MEMBERS)
        .guard(
            "approved by all bodies",
            (data, command, approval) -> notApproved(data, command, approval))
        .emits(
            LongTermCommitted.class,
            (command, data, approval) -> new LongTermCommitted(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(LONG_TERM_COMMITTED);
    table
        .from(LONG_TERM_COMMITTED)
        .when(ClosePru.class)
        .by(ELECTED_MEMBERS)
        .guard(
            "approved by all bodies",
            (data, command, approval) -> notApproved(data, command, approval))
        .guard("decided by then", (data, command, approval) -> decidedLater(data, command))
        .guard(
            "released after the money before",
            (data, command, approval) -> releasedEarlier(data, command))
        .emits(
            PruClosed.class,
            (command, data, approval) ->
                new PruClosed(command.on(), command.decidedOn(), command.release()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(PRU_CLOSED);
    table
        .from(PROPOSED)
        .when(WindUp.class)
        .by(ELECTED_MEMBERS)
        .guard(
            "approved by all bodies",
            (data, command, approval) -> notApproved(data, command, approval))
        .emits(WoundUp.class, (command, data, approval) -> new WoundUp(command.on(), command.why()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(WOUND_UP);
    table
        .from(PILOT, LONG_TERM_COMMITTED)
        .when(WindUp.class)
        .by(ELECTED_MEMBERS)
        .emits(WoundUp.class, (command, data, approval) -> new WoundUp(command.on(), command.why()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(WOUND_UP);
    return table.build();
  }

  private static Optional<Reason> notApproved(
      ProgrammeStanding data, ProgrammeCommand command, JointApproval approval) {
    return approval.isApprovedOn(command.on())
        ? Optional.empty()
        : Optional.of(
            ProgrammeReasons.notApproved(data.proposal().reference(), approval, command.on()));
  }

  private static Optional<Reason> decidedLater(ProgrammeStanding data, ClosePru command) {
    return command.decidedOn().isAfter(command.on())
        ? Optional.of(ProgrammeReasons.decidedLater(command, data.proposal()))
        : Optional.empty();
  }

  private static Optional<Reason> releasedEarlier(ProgrammeStanding data, ClosePru command) {
    FundingRelease last = data.releases().get(data.releases().size() - 1);
    return command.release().from().isAfter(last.from())
        ? Optional.empty()
        : Optional.of(ProgrammeReasons.releasedEarlier(command.release(), last, data.proposal()));
  }

  private static ProcedureBuilder<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
      vocabulary() {
    return Procedure
        .<ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
            builder(
                "partnership.programme",
                ProgrammeStage.class,
                ProgrammeCommand.class,
                ProgrammeEvent.class)
        .command("start-pilot", StartPilot.class)
        .command("commit-long-term", CommitLongTerm.class)
        .command("close-pru", ClosePru.class)
        .command("wind-up", WindUp.class)
        .event("pilot-started", PilotStarted.class, (data, event) -> data)
        .event("long-term-committed", LongTermCommitted.class, (data, event) -> data)
        .event("pru-closed", PruClosed.class, (data, event) -> data.released(event.release()))
        .event("wound-up", WoundUp.class, (data, event) -> data);
  }
}
