/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static org.concordat.core.partnership.PartnershipRoles.CABINET;
import static org.concordat.core.partnership.PartnershipRoles.ELECTED_MEMBERS;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.SCHOOLS_FORUM;
import static org.concordat.core.partnership.programme.ProgrammeReasons.WARWICKSHIRE;
import static org.concordat.core.partnership.programme.ProgrammeStage.APPROVED;
import static org.concordat.core.partnership.programme.ProgrammeStage.CABINET_APPROVED;
import static org.concordat.core.partnership.programme.ProgrammeStage.DECLINED;
import static org.concordat.core.partnership.programme.ProgrammeStage.LONG_TERM_COMMITTED;
import static org.concordat.core.partnership.programme.ProgrammeStage.PILOT;
import static org.concordat.core.partnership.programme.ProgrammeStage.PROPOSED;
import static org.concordat.core.partnership.programme.ProgrammeStage.PRU_CLOSED;
import static org.concordat.core.partnership.programme.ProgrammeStage.SCHOOLS_FORUM_APPROVED;
import static org.concordat.core.partnership.programme.ProgrammeStage.WOUND_UP;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.programme.ProgrammeCommand.Approve;
import org.concordat.core.partnership.programme.ProgrammeCommand.ClosePru;
import org.concordat.core.partnership.programme.ProgrammeCommand.CommitLongTerm;
import org.concordat.core.partnership.programme.ProgrammeCommand.Decline;
import org.concordat.core.partnership.programme.ProgrammeCommand.StartPilot;
import org.concordat.core.partnership.programme.ProgrammeCommand.WindUp;
import org.concordat.core.partnership.programme.ProgrammeEvent.CabinetApproved;
import org.concordat.core.partnership.programme.ProgrammeEvent.Declined;
import org.concordat.core.partnership.programme.ProgrammeEvent.LongTermCommitted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PilotStarted;
import org.concordat.core.partnership.programme.ProgrammeEvent.PruClosed;
import org.concordat.core.partnership.programme.ProgrammeEvent.SchoolsForumApproved;
import org.concordat.core.partnership.programme.ProgrammeEvent.WoundUp;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Strength;

/**
 * The life of a programme that devolves money to partnerships.
 *
 * <p>Cabinet and Schools Forum both approve the money, in either order, and neither alone is enough; elected
 * members commit the council for long and close the pupil referral unit (DFE-RR224, part 4, Warwickshire):
 *
 * <pre>{@code
 * State<ProgrammeStage, ProgrammeStanding> state = ProgrammeLife.begin(proposal, january);
 * state = ProgrammeLife.PROCEDURE.decide(state, new Approve(SCHOOLS_FORUM, march, amount), calendars).orElseThrow();
 * state.stage();   // SCHOOLS_FORUM_APPROVED: nothing may be paid
 * state = ProgrammeLife.PROCEDURE.decide(state, new Approve(CABINET, april, amount), calendars).orElseThrow();
 * state.stage();   // APPROVED
 * }</pre>
 */
public final class ProgrammeLife {

  /** The table: what may be done about a programme, by whom, and what follows. */
  public static final Procedure<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
      PROCEDURE = table();

  private ProgrammeLife() {}

  /**
   * The first state of a programme.
   *
   * @param proposal what is proposed
   * @param on the day on which it is
   * @return a programme that nobody has approved
   */
  public static State<ProgrammeStage, ProgrammeStanding> begin(Proposal proposal, LocalDate on) {
    return PROCEDURE.begin(on, ProgrammeStanding.of(proposal));
  }

  private static Procedure<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
      table() {
    ProcedureBuilder<ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
        table = vocabulary().begins(PROPOSED).ends(PRU_CLOSED, DECLINED, WOUND_UP);
    byCabinet(table, PROPOSED, CABINET_APPROVED);
    bySchoolsForum(table, PROPOSED, SCHOOLS_FORUM_APPROVED);
    bySchoolsForum(table, CABINET_APPROVED, APPROVED);
    byCabinet(table, SCHOOLS_FORUM_APPROVED, APPROVED);
    table
        .from(PROPOSED, CABINET_APPROVED, SCHOOLS_FORUM_APPROVED)
        .when(Decline.class)
        .by(CABINET, SCHOOLS_FORUM)
        .emits(
            Declined.class,
            (command, data, calendars) -> new Declined(command.on(), command.by(), command.why()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(DECLINED);
    table
        .from(APPROVED)
        .when(StartPilot.class)
        .by(LOCAL_AUTHORITY)
        .emits(PilotStarted.class, (command, data, calendars) -> new PilotStarted(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(PILOT);
    table
        .from(PILOT)
        .when(CommitLongTerm.class)
        .by(ELECTED_MEMBERS)
        .emits(
            LongTermCommitted.class,
            (command, data, calendars) -> new LongTermCommitted(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(LONG_TERM_COMMITTED);
    table
        .from(LONG_TERM_COMMITTED)
        .when(ClosePru.class)
        .by(ELECTED_MEMBERS)
        .guard("decided by then", (data, command, calendars) -> decidedLater(data, command))
        .guard(
            "released after the money before",
            (data, command, calendars) -> releasedEarlier(data, command))
        .emits(
            PruClosed.class,
            (command, data, calendars) ->
                new PruClosed(command.on(), command.decidedOn(), command.release()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(PRU_CLOSED);
    table
        .from(APPROVED, PILOT, LONG_TERM_COMMITTED)
        .when(WindUp.class)
        .by(ELECTED_MEMBERS)
        .emits(
            WoundUp.class, (command, data, calendars) -> new WoundUp(command.on(), command.why()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(WOUND_UP);
    return table.build();
  }

  private static void byCabinet(
      ProcedureBuilder<
              ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
          table,
      ProgrammeStage from,
      ProgrammeStage to) {
    table
        .from(from)
        .when(Approve.class)
        .by(CABINET)
        .guard("of what is proposed", (data, command, calendars) -> otherAmount(data, command))
        .emits(
            CabinetApproved.class, (command, data, calendars) -> new CabinetApproved(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(to);
  }

  private static void bySchoolsForum(
      ProcedureBuilder<
              ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
          table,
      ProgrammeStage from,
      ProgrammeStage to) {
    table
        .from(from)
        .when(Approve.class)
        .by(SCHOOLS_FORUM)
        .guard("of what is proposed", (data, command, calendars) -> otherAmount(data, command))
        .emits(
            SchoolsForumApproved.class,
            (command, data, calendars) -> new SchoolsForumApproved(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(to);
  }

  private static Optional<Reason> otherAmount(ProgrammeStanding data, Approve command) {
    return command.amount().equals(data.proposal().release().amount())
        ? Optional.empty()
        : Optional.of(ProgrammeReasons.otherAmount(command, data.proposal()));
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
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>
      vocabulary() {
    return Procedure
        .<ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, Calendars>builder(
            "partnership.programme",
            ProgrammeStage.class,
            ProgrammeCommand.class,
            ProgrammeEvent.class)
        .command("approve", Approve.class)
        .command("decline", Decline.class)
        .command("start-pilot", StartPilot.class)
        .command("commit-long-term", CommitLongTerm.class)
        .command("close-pru", ClosePru.class)
        .command("wind-up", WindUp.class)
        .event(
            "cabinet-approved",
            CabinetApproved.class,
            (data, event) -> data.cabinetApproved(event.on()))
        .event(
            "schools-forum-approved",
            SchoolsForumApproved.class,
            (data, event) -> data.schoolsForumApproved(event.on()))
        .event("declined", Declined.class, (data, event) -> data)
        .event("pilot-started", PilotStarted.class, (data, event) -> data)
        .event("long-term-committed", LongTermCommitted.class, (data, event) -> data)
        .event("pru-closed", PruClosed.class, (data, event) -> data.released(event.release()))
        .event("wound-up", WoundUp.class, (data, event) -> data);
  }
}
