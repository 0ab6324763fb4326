/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.CANCELLED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.CLOSED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.EXCLUDED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.MADE_PERMANENT;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.NOT_EXCLUDED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.OVER;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.PROPOSED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.REINSTATED;
import static org.concordat.fairaccess.exclusion.FixedPeriodStage.UPHELD;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Cancel;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Close;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Exclude;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakeRepresentations;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.OpenMeeting;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Reinstate;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Spare;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Tell;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Uphold;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Cancelled;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Closed;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Excluded;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.GovernorsTold;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.MadePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.MeetingOpened;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.PeriodEnded;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Reinstated;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.RepresentationsMade;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.RepresentationsNoted;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Spared;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Told;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Upheld;

/** Writes the table of a fixed period's life. */
final class FixedPeriodTable {

  private final ProcedureBuilder<
          FixedPeriodStage,
          FixedPeriodStanding,
          FixedPeriodCommand,
          FixedPeriodEvent,
          ExclusionContext>
      table;

  private FixedPeriodTable() {
    this.table = Procedure
        .<FixedPeriodStage, FixedPeriodStanding, FixedPeriodCommand, FixedPeriodEvent,
            ExclusionContext>
            builder(
                "exclusion.fixed-period",
                FixedPeriodStage.class,
                FixedPeriodCommand.class,
                FixedPeriodEvent.class)
        .begins(PROPOSED, ImmutableList.of(FixedPeriodLife.DECIDE))
        .ends(UPHELD, REINSTATED, MADE_PERMANENT, CANCELLED, CLOSED, NOT_EXCLUDED);
  }

  static Procedure<
          FixedPeriodStage,
          FixedPeriodStanding,
          FixedPeriodCommand,
          FixedPeriodEvent,
          ExclusionContext>
      procedure() {
    FixedPeriodTable written = new FixedPeriodTable();
    written.words();
    written.exclusion();
    written.telling();
    written.meeting();
    written.endings();
    return written.table.build();
  }

  private void words() {
    table
        .command("exclude", Exclude.class)
        .command("spare", Spare.class)
        .command("tell", Tell.class)
        .command("make-representations", MakeRepresentations.class)
        .command("open-meeting", OpenMeeting.class)
        .command("reinstate", Reinstate.class)
        .command("uphold", Uphold.class)
        .command("make-permanent", MakePermanent.class)
        .command("cancel", Cancel.class)
        .command("close", Close.class)
        .event(
            "excluded",
            Excluded.class,
            (data, event) -> data.copy()
                .exclusion(event.exclusion())
                .total(event.total())
                .duty(event.duty())
                .build())
        .event("spared", Spared.class, (data, event) -> data)
        .event(
            "governors-told",
            GovernorsTold.class,
            (data, event) -> data.tellingOf(event.told(), event.on()))
        .event("told", Told.class, (data, event) -> data.tellingOf(event.told(), event.on()))
        .event(
            "representations-made",
            RepresentationsMade.class,
            (data, event) -> data.representedOn(event.on()))
        .event(
            "representations-noted",
            RepresentationsNoted.class,
            (data, event) -> data.representedOn(event.on()))
        .event(
            "meeting-opened",
            MeetingOpened.class,
            (data, event) -> data.copy().meetingOpened(event.on()).build())
        .event("period-ended", PeriodEnded.class, (data, event) -> data)
        .event("reinstated", Reinstated.class, (data, event) -> data.late(event.late()))
        .event("upheld", Upheld.class, (data, event) -> data.late(event.late()))
        .event(
            "made-permanent",
            MadePermanent.class,
            (data, event) -> data.copy().permanentFrom(event.first()).build())
        .event(
            "cancelled",
            Cancelled.class,
            (data, event) -> data.copy().cancelledPeriod(event.served()).build())
        .event("closed", Closed.class, (data, event) -> data);
  }

  private void exclusion() {
    table
        .from(PROPOSED)
        .when(Exclude.class)
        .by(Actors.heads())
        .guard(FixedPeriodGuards.DISCIPLINARY)
        .guard(FixedPeriodGuards.FIRST_DAY_TO_COME)
        .guard(FixedPeriodGuards.IN_AN_EDITION)
        .guard(FixedPeriodGuards.NO_SESSION_TWICE)
        .guard(FixedPeriodGuards.WITHIN_THE_CAP)
        .guard(FixedPeriodGuards.DUTIES_KNOWN)
        .discharges(FixedPeriodLife.DECIDE)
        .emits(
            Excluded.class,
            (command, data, context) -> excluded(command.on(), command.exclusion(), context))
        .starts(FixedPeriodLife.PERIOD)
        .starts(FixedPeriodLife.TELL)
        .under(STATUTORY, ExclusionSources.POWER)
        .to(EXCLUDED);
    table
        .from(PROPOSED)
        .when(Spare.class)
        .by(Actors.heads())
        .discharges(FixedPeriodLife.DECIDE)
        .emits(Spared.class, (command, data, context) -> new Spared(command.on()))
        .under(STATUTORY, ExclusionSources.POWER)
        .to(NOT_EXCLUDED);
    table
        .from(EXCLUDED)
        .whenLapsed(FixedPeriodLife.PERIOD)
        .emits(PeriodEnded.class, (on, data, context) -> new PeriodEnded(on))
        .starts(FixedPeriodLife.CLOSE)
        .under(STATUTORY, ExclusionSources.POWER)
        .to(OVER);
  }

  private static Excluded excluded(
      LocalDate on, FixedPeriodExclusion exclusion, ExclusionContext context) {
    HalfDays total = HalfDays.of(FixedPeriodLife.largestTerm(exclusion, context).lowerEndpoint());
    return new Excluded(
        on,
        exclusion,
        total,
        GovernorsDuty.of(total, exclusion.losesExam(), context.rulesOf(exclusion)));
  }

  private void telling() {
    table
        .from(EXCLUDED, OVER)
        .when(Tell.class)
        .by(Actors.heads())
        .inCase(
            "the responsible body is told and bound to meet",
            (data, command, context) -> isBinding(data, command))
        .guard(FixedPeriodGuards.RECIPIENTS)
        .discharges(FixedPeriodLife.TELL)
        .emits(
            GovernorsTold.class,
            (command, data, context) -> new GovernorsTold(command.on(), command.told()))
        .starts(FixedPeriodLife.MEET)
        .under(STATUTORY, ExclusionSources.NOTICE)
        .stays();
    table
        .from(EXCLUDED, OVER)
        .when(Tell.class)
        .by(Actors.heads())
        .inCase(
            "others are told, or nobody is bound to meet",
            (data, command, context) -> !isBinding(data, command))
        .guard(FixedPeriodGuards.RECIPIENTS)
        .discharges(FixedPeriodLife.TELL)
        .emits(Told.class, (command, data, context) -> new Told(command.on(), command.told()))
        .under(STATUTORY, ExclusionSources.NOTICE)
        .stays();
    table
        .from(EXCLUDED, OVER)
        .when(MakeRepresentations.class)
        .by(PARENT)
        .inCase(
            "they bind the responsible body to meet", (data, command, context) -> isBinding(data))
        .emits(
            RepresentationsMade.class,
            (command, data, context) -> new RepresentationsMade(command.on()))
        .starts(FixedPeriodLife.MEET)
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .stays();
    table
        .from(EXCLUDED, OVER)
        .when(MakeRepresentations.class)
        .by(PARENT)
        .inCase(
            "they bind nobody to meet, or come on top",
            (data, command, context) -> !isBinding(data))
        .emits(
            RepresentationsNoted.class,
            (command, data, context) -> new RepresentationsNoted(command.on()))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .stays();
  }

  private static boolean isBinding(FixedPeriodStanding data, Tell command) {
    return data.duty() == GovernorsDuty.ALWAYS
        && data.governorsTold().isEmpty()
        && command.told().contains(data.excluded().responsibleBody());
  }

  private static boolean isBinding(FixedPeriodStanding data) {
    return data.duty() == GovernorsDuty.ON_REPRESENTATIONS
        && data.representationsMade().isEmpty();
  }

  private void meeting() {
    table
        .from(EXCLUDED, OVER)
        .when(OpenMeeting.class)
        .by(Actors.bodies())
        .guard(FixedPeriodGuards.RESPONSIBLE)
        .discharges(FixedPeriodLife.MEET)
        .emits(MeetingOpened.class, (command, data, context) -> new MeetingOpened(command.on()))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .stays();
    table
        .from(EXCLUDED, OVER)
        .when(Reinstate.class)
        .by(Actors.bodies())
        .guard(FixedPeriodGuards.RESPONSIBLE)
        .guard(FixedPeriodGuards.MAY_REINSTATE)
        .discharges(FixedPeriodLife.MEET)
        .emits(
            Reinstated.class,
            (command, data, context) ->
                new Reinstated(command.on(), late(data, context, command.on())))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .to(REINSTATED);
    table
        .from(EXCLUDED, OVER)
        .when(Uphold.class)
        .by(Actors.bodies())
        .guard(FixedPeriodGuards.RESPONSIBLE)
        .discharges(FixedPeriodLife.MEET)
        .emits(
            Upheld.class,
            (command, data, context) -> new Upheld(command.on(), late(data, context, command.on())))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .to(UPHELD);
  }

  private static Optional<LateStep> late(
      FixedPeriodStanding data, ExclusionContext context, LocalDate on) {
    return data.isMeetingOwed()
        ? ExclusionRefusals.late(
            FixedPeriodLife.MEET.duty().code(),
            FixedPeriodLife.meetBy(data, context).value(),
            on)
        : Optional.empty();
  }

  private void endings() {
    table
        .from(EXCLUDED, OVER)
        .when(MakePermanent.class)
        .by(Actors.heads())
        .guard(FixedPeriodGuards.FIRST_NOT_OVER)
        .guard(FixedPeriodGuards.FOLLOWS_AT_ONCE)
        .emits(
            MadePermanent.class,
            (command, data, context) -> new MadePermanent(command.on(), command.first()))
        .under(STATUTORY, ExclusionSources.GUIDANCE)
        .to(MADE_PERMANENT);
    table
        .from(EXCLUDED, OVER)
        .when(Cancel.class)
        .by(Actors.heads())
        .guard(FixedPeriodGuards.CANCELLABLE)
        .guard(FixedPeriodGuards.BEFORE_THE_MEETING)
        .guard(
            "not too many days in the school year",
            (data, command, context) -> ExclusionRefusals.overCap(
                FixedPeriodLife.servedBefore(data.excluded(), command.on()),
                data.excluded(),
                context))
        .emits(
            Cancelled.class,
            (command, data, context) -> new Cancelled(
                command.on(), FixedPeriodLife.servedBefore(data.excluded(), command.on())))
        .under(STATUTORY, ExclusionSources.CANCELLING)
        .to(CANCELLED);
    table
        .from(OVER)
        .when(Close.class)
        .by(Actors.heads())
        .guard(FixedPeriodGuards.NO_MEETING_OWED)
        .discharges(FixedPeriodLife.CLOSE)
        .emits(Closed.class, (command, data, context) -> new Closed(command.on()))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .to(CLOSED);
  }
}
