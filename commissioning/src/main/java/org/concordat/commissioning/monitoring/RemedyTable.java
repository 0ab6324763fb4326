/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.concordat.commissioning.monitoring.MonitoringSources.REMEDY;
import static org.concordat.commissioning.monitoring.MonitoringSources.THURROCK;
import static org.concordat.commissioning.monitoring.RemedyStage.AWAITING_RE_REVIEW;
import static org.concordat.commissioning.monitoring.RemedyStage.CLOSED;
import static org.concordat.commissioning.monitoring.RemedyStage.DEFAULT;
import static org.concordat.commissioning.monitoring.RemedyStage.OPEN;
import static org.concordat.commissioning.monitoring.RemedyStage.REMEDIED;
import static org.concordat.commissioning.monitoring.RemedyStage.RE_REVIEW_OVERDUE;
import static org.concordat.commissioning.monitoring.RemedyStage.TO_BE_AGREED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import org.concordat.commissioning.monitoring.RemedyCommand.AcceptRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.CloseRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.ExtendPeriod;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.ReportDone;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.StepIn;
import org.concordat.commissioning.monitoring.RemedyEvent.ActionAgreed;
import org.concordat.commissioning.monitoring.RemedyEvent.ActionReported;
import org.concordat.commissioning.monitoring.RemedyEvent.Closed;
import org.concordat.commissioning.monitoring.RemedyEvent.Defaulted;
import org.concordat.commissioning.monitoring.RemedyEvent.FurtherPeriodOpened;
import org.concordat.commissioning.monitoring.RemedyEvent.LastActionReported;
import org.concordat.commissioning.monitoring.RemedyEvent.PeriodEnded;
import org.concordat.commissioning.monitoring.RemedyEvent.PeriodExtended;
import org.concordat.commissioning.monitoring.RemedyEvent.ReReviewMissed;
import org.concordat.commissioning.monitoring.RemedyEvent.Remedied;
import org.concordat.commissioning.monitoring.RemedyEvent.RemedyAccepted;
import org.concordat.commissioning.monitoring.RemedyEvent.SteppedIn;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Strength;

/** Writes the table of a remedy's life. */
final class RemedyTable {

  private final ProcedureBuilder<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>
      table;

  private RemedyTable() {
    this.table =
        Procedure.<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>builder(
                "monitoring.remedy", RemedyStage.class, RemedyCommand.class, RemedyEvent.class)
            .begins(TO_BE_AGREED, ImmutableList.of(RemedyDeadlines.AGREEMENT))
            .ends(REMEDIED, CLOSED);
  }

  static Procedure<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars> procedure() {
    RemedyTable written = new RemedyTable();
    written.commands();
    written.events();
    written.agreeing();
    written.reporting();
    written.reReview();
    written.endings();
    written.passing();
    return written.table.build();
  }

  private void commands() {
    table
        .command("require-action", RequireAction.class)
        .command("extend-period", ExtendPeriod.class)
        .command("report-done", ReportDone.class)
        .command("re-review", ReReview.class)
        .command("accept-remedy", AcceptRemedy.class)
        .command("step-in", StepIn.class)
        .command("close-remedy", CloseRemedy.class);
  }

  private void events() {
    table
        .event("action-agreed", ActionAgreed.class, (data, event) -> data.agreed(event))
        .event(
            "period-extended",
            PeriodExtended.class,
            (data, event) -> data.extended(event.action(), event.until()))
        .event(
            "action-reported",
            ActionReported.class,
            (data, event) -> data.reported(event.action(), event.on()))
        .event(
            "last-action-reported",
            LastActionReported.class,
            (data, event) -> data.reported(event.action(), event.on()))
        .event("period-ended", PeriodEnded.class, (data, event) -> data)
        .event("re-review-missed", ReReviewMissed.class, (data, event) -> data)
        .event(
            "remedied",
            Remedied.class,
            (data, event) -> data.judged(event.results()).remedied(event.on()))
        .event(
            "further-period-opened",
            FurtherPeriodOpened.class,
            (data, event) -> data.judged(event.results()))
        .event(
            "defaulted",
            Defaulted.class,
            (data, event) -> data.judged(event.results()).defaulted(event.on()))
        .event("remedy-accepted", RemedyAccepted.class, (data, event) -> data.remedied(event.on()))
        .event("stepped-in", SteppedIn.class, (data, event) -> data.steppedIn(event.on()))
        .event("closed", Closed.class, (data, event) -> data.closed(event.on()));
  }

  /** What an agreed period discharges: where none was agreed yet, the duty to agree on one. */
  private static ImmutableList<Deadline<RemedyStage, RemedyStanding, Calendars>> agreed(
      RemedyStage stage) {
    return stage == TO_BE_AGREED ? ImmutableList.of(RemedyDeadlines.AGREEMENT) : ImmutableList.of();
  }

  private void agreeing() {
    requiring(TO_BE_AGREED)
        .starts(RemedyDeadlines.ACTIONS)
        .under(Strength.AGREED, THURROCK)
        .to(OPEN);
    requiring(OPEN).under(Strength.AGREED, THURROCK).stays();
    extending(TO_BE_AGREED)
        .starts(RemedyDeadlines.ACTIONS)
        .under(Strength.AGREED, REMEDY)
        .to(OPEN);
    extending(OPEN).under(Strength.AGREED, REMEDY).stays();
  }

  private ProcedureBuilder<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>
              .Ending<
          RemedyCommand, ActionAgreed>
      requiring(RemedyStage stage) {
    return table
        .from(stage)
        .when(RequireAction.class)
        .by(COMMISSIONER)
        .guard(RemedyGuards.NEW_ACTION)
        .guard(RemedyGuards.ABOUT_THE_CONTRACT)
        .guard(RemedyGuards.HAS_PERIOD)
        .guard(RemedyGuards.<RequireAction>agreedOnce(
            command -> command.what().code(), RequireAction::agreements))
        .guard(RemedyGuards.<RequireAction>agreedBy(
            COMMISSIONER, command -> command.what().code(), RequireAction::agreements))
        .guard(RemedyGuards.<RequireAction>agreedBy(
            HOST, command -> command.what().code(), RequireAction::agreements))
        .discharges(agreed(stage))
        .emits(
            ActionAgreed.class,
            (command, data, calendars) -> new ActionAgreed(
                command.on(),
                command.what().code(),
                command.what().subject(),
                command.what().description(),
                command.period().orElseThrow()));
  }

  private ProcedureBuilder<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>
              .Ending<
          RemedyCommand, PeriodExtended>
      extending(RemedyStage stage) {
    return table
        .from(stage)
        .when(ExtendPeriod.class)
        .by(COMMISSIONER, HOST)
        .guard(RemedyGuards.MAY_BE_EXTENDED)
        .guard(RemedyGuards.BEFORE_DUE)
        .guard(RemedyGuards.LONGER)
        .guard(RemedyGuards.EXTENSION_LEFT)
        .guard(RemedyGuards.agreedOnce(ExtendPeriod::action, ExtendPeriod::agreements))
        .guard(RemedyGuards.agreedBy(COMMISSIONER, ExtendPeriod::action, ExtendPeriod::agreements))
        .guard(RemedyGuards.agreedBy(HOST, ExtendPeriod::action, ExtendPeriod::agreements))
        .discharges(agreed(stage))
        .emits(
            PeriodExtended.class,
            (command, data, calendars) ->
                new PeriodExtended(command.on(), command.action(), command.until()));
  }

  private void reporting() {
    table
        .from(OPEN)
        .when(ReportDone.class)
        .by(HOST)
        .inCase(
            "another action is still to be done",
            (data, command, calendars) -> isAnotherToBeDone(data, command))
        .guard(RemedyGuards.TO_BE_DONE)
        .guard(RemedyGuards.HAS_EVIDENCE)
        .discharges(RemedyDeadlines.ACTIONS)
        .emits(
            ActionReported.class,
            (command, data, calendars) ->
                new ActionReported(command.on(), command.action(), command.evidence()))
        .under(Strength.AGREED, REMEDY)
        .stays();
    table
        .from(OPEN)
        .when(ReportDone.class)
        .by(HOST)
        .inCase(
            "no other action is still to be done",
            (data, command, calendars) -> !isAnotherToBeDone(data, command))
        .guard(RemedyGuards.TO_BE_DONE)
        .guard(RemedyGuards.HAS_EVIDENCE)
        .discharges(RemedyDeadlines.ACTIONS)
        .emits(
            LastActionReported.class,
            (command, data, calendars) ->
                new LastActionReported(command.on(), command.action(), command.evidence()))
        .starts(RemedyDeadlines.RE_REVIEW)
        .under(Strength.AGREED, REMEDY)
        .to(AWAITING_RE_REVIEW);
    table
        .from(AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE)
        .when(ReportDone.class)
        .by(HOST)
        .guard(RemedyGuards.TO_BE_DONE)
        .guard(RemedyGuards.HAS_EVIDENCE)
        .emits(
            ActionReported.class,
            (command, data, calendars) ->
                new ActionReported(command.on(), command.action(), command.evidence()))
        .under(Strength.AGREED, REMEDY)
        .stays();
  }

  private void reReview() {
    table
        .from(AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE)
        .when(ReReview.class)
        .by(COMMISSIONER)
        .inCase("every action is met", (data, command, calendars) -> RemedyGuards.isAllMet(command))
        .guard(RemedyGuards.JUDGES_ALL)
        .guard(RemedyGuards.JUDGES_NOTHING_ELSE)
        .guard(RemedyGuards.COVERS_FAILED_STANDARDS)
        .discharges(RemedyDeadlines.RE_REVIEW)
        .emits(
            Remedied.class,
            (command, data, calendars) -> new Remedied(command.on(), command.results()))
        .under(Strength.AGREED, THURROCK)
        .to(REMEDIED);
    table
        .from(AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE)
        .when(ReReview.class)
        .by(COMMISSIONER)
        .inCase(
            "not every action is met, and an extension is left",
            (data, command, calendars) ->
                !RemedyGuards.isAllMet(command) && RemedyGuards.isFurtherPeriodLeft(data, command))
        .guard(RemedyGuards.JUDGES_ALL)
        .guard(RemedyGuards.JUDGES_NOTHING_ELSE)
        .discharges(RemedyDeadlines.RE_REVIEW)
        .emits(
            FurtherPeriodOpened.class,
            (command, data, calendars) -> new FurtherPeriodOpened(command.on(), command.results()))
        .starts(RemedyDeadlines.AGREEMENT)
        .under(Strength.AGREED, REMEDY)
        .to(TO_BE_AGREED);
    table
        .from(AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE)
        .when(ReReview.class)
        .by(COMMISSIONER)
        .inCase(
            "not every action is met, and no extension is left",
            (data, command, calendars) ->
                !RemedyGuards.isAllMet(command) && !RemedyGuards.isFurtherPeriodLeft(data, command))
        .guard(RemedyGuards.JUDGES_ALL)
        .guard(RemedyGuards.JUDGES_NOTHING_ELSE)
        .discharges(RemedyDeadlines.RE_REVIEW)
        .emits(
            Defaulted.class,
            (command, data, calendars) -> new Defaulted(command.on(), command.results()))
        .under(Strength.AGREED, REMEDY)
        .to(DEFAULT);
  }

  private void endings() {
    table
        .from(DEFAULT)
        .when(AcceptRemedy.class)
        .by(COMMISSIONER)
        .emits(RemedyAccepted.class, (command, data, calendars) -> new RemedyAccepted(command.on()))
        .under(Strength.AGREED, REMEDY)
        .to(REMEDIED);
    table
        .from(DEFAULT)
        .when(StepIn.class)
        .by(COMMISSIONER)
        .guard(RemedyGuards.STEPS_IN_ONCE)
        .emits(SteppedIn.class, (command, data, calendars) -> new SteppedIn(command.on()))
        .under(Strength.AGREED, REMEDY)
        .stays();
    table
        .from(TO_BE_AGREED, OPEN, AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE, DEFAULT)
        .when(CloseRemedy.class)
        .by(COMMISSIONER)
        .emits(Closed.class, (command, data, calendars) -> new Closed(command.on(), command.why()))
        .under(Strength.AGREED, REMEDY)
        .to(CLOSED);
  }

  private void passing() {
    table
        .from(OPEN)
        .whenLapsed(RemedyDeadlines.ACTIONS)
        .emits(PeriodEnded.class, (on, data, calendars) -> new PeriodEnded(on))
        .starts(RemedyDeadlines.RE_REVIEW)
        .under(Strength.AGREED, THURROCK)
        .to(AWAITING_RE_REVIEW);
    table
        .from(AWAITING_RE_REVIEW)
        .whenLapsed(RemedyDeadlines.RE_REVIEW)
        .emits(ReReviewMissed.class, (on, data, calendars) -> new ReReviewMissed(on))
        .under(Strength.AGREED, THURROCK)
        .to(RE_REVIEW_OVERDUE);
  }

  private static boolean isAnotherToBeDone(RemedyStanding data, ReportDone command) {
    return data.actions().stream()
        .anyMatch(action -> action.isToBeDone() && !action.code().equals(command.action()));
  }
}
