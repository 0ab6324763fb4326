/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static org.concordat.core.governance.approval.ApprovalRoles.APPROVER;
import static org.concordat.core.governance.approval.ApprovalRoles.PROPOSER;
import static org.concordat.core.governance.approval.ApprovalStage.APPROVED;
import static org.concordat.core.governance.approval.ApprovalStage.REFERRED_BACK;
import static org.concordat.core.governance.approval.ApprovalStage.REFUSED;
import static org.concordat.core.governance.approval.ApprovalStage.SOUGHT;
import static org.concordat.core.governance.approval.ApprovalStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.governance.approval.ApprovalCommand.MeetCondition;
import org.concordat.core.governance.approval.ApprovalCommand.Refuse;
import org.concordat.core.governance.approval.ApprovalCommand.Resubmit;
import org.concordat.core.governance.approval.ApprovalCommand.Withdraw;
import org.concordat.core.governance.approval.ApprovalEvent.BodyApproved;
import org.concordat.core.governance.approval.ApprovalEvent.ConditionMet;
import org.concordat.core.governance.approval.ApprovalEvent.JointlyApproved;
import org.concordat.core.governance.approval.ApprovalEvent.ReferredBack;
import org.concordat.core.governance.approval.ApprovalEvent.Refused;
import org.concordat.core.governance.approval.ApprovalEvent.Resubmitted;
import org.concordat.core.governance.approval.ApprovalEvent.Withdrawn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * The life of a proposal that needs several bodies.
 *
 * <p>Each body approves in its own time, in any order, perhaps with conditions. Once all have, and every
 * condition is met, the proposal is approved by itself, on the day of the last: Cabinet on 20 March and
 * Schools Forum on 6 March make a joint approval of 20 March, whichever was recorded first.
 *
 * <pre>{@code
 * state = ApprovalLife.PROCEDURE.decide(state, Approve.by(march6, "schools-forum"), calendars).orElseThrow();
 * state = ApprovalLife.PROCEDURE.decide(state, Approve.by(march20, "cabinet"), calendars).orElseThrow();
 * ApprovalLife.PROCEDURE.advance(state, march20, calendars).stage();   // APPROVED
 * }</pre>
 *
 * <p>Warwickshire's area behaviour partnerships needed both (DFE-RR224, part 4, Warwickshire).
 */
public final class ApprovalLife {

  private static final Citation WARWICKSHIRE = Citation.of("DFE-RR224", "part 4, Warwickshire");

  private static final Deadline<ApprovalStage, ApprovalStanding, Calendars> COMPLETION =
      Deadline.of(
          Duty.of("complete-approval", "give or refuse the approvals that are lacking", APPROVER),
          EnumSet.of(SOUGHT),
          (started, data, calendars) -> Term.of(
              data.completeOn()
                  .map(date -> Due.on(date.minusDays(1)))
                  .orElseGet(() -> Due.unknown(ApprovalReasons.outstanding(data))),
              data.terms().bodies()));

  private static final Guard<ApprovalStanding, MeetCondition, Calendars> CONDITION_WAITS = Guard.of(
      "the condition waits to be met",
      (data, command, calendars) -> refuseUnless(
          data.awaits(command.body(), command.condition()),
          ApprovalReasons.noSuchCondition(command.body(), command.condition())));

  /** The table: what may be done with a proposal, by whom, and what follows. */
  public static final Procedure<
          ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
      PROCEDURE = table();

  private ApprovalLife() {}

  /**
   * The first state of a proposal.
   *
   * @param terms whose approval it needs
   * @param on the day on which it is put to the bodies
   * @return a proposal before all of them
   */
  public static State<ApprovalStage, ApprovalStanding> begin(ApprovalTerms terms, LocalDate on) {
    return PROCEDURE.begin(on, ApprovalStanding.of(terms));
  }

  private static <K extends ApprovalCommand> Guard<ApprovalStanding, K, Calendars> needed(
      Function<K, String> body) {
    return Guard.of(
        "the body's approval is needed",
        (data, command, calendars) -> refuseUnless(
            data.terms().bodies().value().contains(body.apply(command)),
            ApprovalReasons.notNeeded(body.apply(command), data.terms())));
  }

  private static <K extends ApprovalCommand> Guard<ApprovalStanding, K, Calendars> notApproved(
      Function<K, String> body) {
    return Guard.of(
        "the body has not approved",
        (data, command, calendars) -> refuseUnless(
            !data.hasApproved(body.apply(command)),
            ApprovalReasons.alreadyApproved(body.apply(command), data.terms())));
  }

  private static <K extends ApprovalCommand> Guard<ApprovalStanding, K, Calendars> said(
      Function<K, String> words) {
    return Guard.of(
        "said why or what",
        (data, command, calendars) -> refuseUnless(
            !words.apply(command).isBlank(),
            ApprovalReasons.reasonMissing(data.terms().proposal())));
  }

  private static Optional<Reason> refuseUnless(boolean holds, Reason reason) {
    return holds ? Optional.empty() : Optional.of(reason);
  }

  private static Procedure<
          ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
      table() {
    ProcedureBuilder<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
        table = vocabulary()
            .begins(SOUGHT, ImmutableList.of(COMPLETION))
            .ends(APPROVED, REFUSED, WITHDRAWN);
    approving(table);
    refusing(table);
    table
        .from(SOUGHT)
        .whenLapsed(COMPLETION)
        .emits(JointlyApproved.class, (on, data, calendars) -> new JointlyApproved(on))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(APPROVED);
    return table.build();
  }

  private static void approving(
      ProcedureBuilder<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
          table) {
    table
        .from(SOUGHT)
        .when(Approve.class)
        .by(APPROVER)
        .guard(needed(Approve::body))
        .guard(notApproved(Approve::body))
        .discharges(COMPLETION)
        .emits(
            BodyApproved.class,
            (command, data, calendars) ->
                new BodyApproved(command.on(), command.body(), command.conditions()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .stays();
    table
        .from(SOUGHT)
        .when(MeetCondition.class)
        .by(APPROVER, PROPOSER)
        .guard(CONDITION_WAITS)
        .discharges(COMPLETION)
        .emits(
            ConditionMet.class,
            (command, data, calendars) ->
                new ConditionMet(command.on(), command.body(), command.condition()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .stays();
  }

  private static void refusing(
      ProcedureBuilder<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
          table) {
    table
        .from(SOUGHT)
        .when(Refuse.class)
        .by(APPROVER)
        .inCase(
            "a refusal ends it",
            (data, command, calendars) -> data.terms().afterRefusal() == AfterRefusal.ENDS)
        .guard(needed(Refuse::body))
        .guard(notApproved(Refuse::body))
        .guard(said(Refuse::reason))
        .discharges(COMPLETION)
        .emits(
            Refused.class,
            (command, data, calendars) ->
                new Refused(command.on(), command.body(), command.reason()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(REFUSED);
    table
        .from(SOUGHT)
        .when(Refuse.class)
        .by(APPROVER)
        .inCase(
            "it may be put again",
            (data, command, calendars) -> data.terms().afterRefusal() != AfterRefusal.ENDS)
        .guard(needed(Refuse::body))
        .guard(notApproved(Refuse::body))
        .guard(said(Refuse::reason))
        .discharges(COMPLETION)
        .emits(
            ReferredBack.class,
            (command, data, calendars) ->
                new ReferredBack(command.on(), command.body(), command.reason()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(REFERRED_BACK);
    table
        .from(REFERRED_BACK)
        .when(Resubmit.class)
        .by(PROPOSER)
        .guard(said(Resubmit::changes))
        .emits(
            Resubmitted.class,
            (command, data, calendars) -> new Resubmitted(command.on(), command.changes()))
        .starts(COMPLETION)
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(SOUGHT);
    table
        .from(SOUGHT, REFERRED_BACK)
        .when(Withdraw.class)
        .by(PROPOSER)
        .emits(Withdrawn.class, (command, data, calendars) -> new Withdrawn(command.on()))
        .under(Strength.AGREED, WARWICKSHIRE)
        .to(WITHDRAWN);
  }

  private static ProcedureBuilder<
          ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
      vocabulary() {
    return Procedure
        .<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>builder(
            "governance.joint-approval",
            ApprovalStage.class,
            ApprovalCommand.class,
            ApprovalEvent.class)
        .command("approve", Approve.class)
        .command("meet-condition", MeetCondition.class)
        .command("refuse", Refuse.class)
        .command("resubmit", Resubmit.class)
        .command("withdraw", Withdraw.class)
        .event(
            "body-approved",
            BodyApproved.class,
            (data, event) ->
                data.approved(event.body(), BodyApproval.of(event.on(), event.conditions())))
        .event(
            "condition-met",
            ConditionMet.class,
            (data, event) -> data.met(event.body(), event.condition(), event.on()))
        .event(
            "refused",
            Refused.class,
            (data, event) -> data.refused(
                new ApprovalStanding.Refusal(event.on(), event.body(), event.reason())))
        .event(
            "referred-back",
            ReferredBack.class,
            (data, event) -> data.refused(
                new ApprovalStanding.Refusal(event.on(), event.body(), event.reason())))
        .event("resubmitted", Resubmitted.class, (data, event) -> data.resubmitted())
        .event("jointly-approved", JointlyApproved.class, (data, event) -> data)
        .event("withdrawn", Withdrawn.class, (data, event) -> data);
  }
}
