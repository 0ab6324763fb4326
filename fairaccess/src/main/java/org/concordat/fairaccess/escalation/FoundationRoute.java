/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.FoundationStage.ASKED;
import static org.concordat.fairaccess.escalation.FoundationStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.escalation.FoundationStage.CLOSED;
import static org.concordat.fairaccess.escalation.FoundationStage.COMPLAINED;
import static org.concordat.fairaccess.escalation.FoundationStage.CONSULTING;
import static org.concordat.fairaccess.escalation.FoundationStage.DIRECTED;
import static org.concordat.fairaccess.escalation.FoundationStage.DIRECTION_OPEN;
import static org.concordat.fairaccess.escalation.FoundationStage.INTENTION;
import static org.concordat.fairaccess.escalation.FoundationStage.ON_ROLL;
import static org.concordat.fairaccess.escalation.FoundationStage.ORDERED;
import static org.concordat.fairaccess.escalation.FoundationStage.PLACED;
import static org.concordat.fairaccess.escalation.FoundationStage.REFERENCE_WINDOW;
import static org.concordat.fairaccess.escalation.FoundationStage.REFUSED;
import static org.concordat.fairaccess.escalation.FoundationStage.START_AGREED;
import static org.concordat.fairaccess.escalation.FoundationStage.WITH_ADJUDICATOR;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationEvent.Consulted;
import org.concordat.fairaccess.escalation.FoundationEvent.Directed;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionOpened;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionRejected;
import org.concordat.fairaccess.escalation.FoundationEvent.GroundsRestated;
import org.concordat.fairaccess.escalation.FoundationEvent.IntentionFormed;
import org.concordat.fairaccess.escalation.FoundationEvent.NoticeServed;
import org.concordat.fairaccess.escalation.FoundationEvent.OtherSchoolNamed;
import org.concordat.fairaccess.escalation.FoundationEvent.Referred;
import org.concordat.fairaccess.escalation.FoundationEvent.SchoolConfirmed;
import org.concordat.fairaccess.escalation.FoundationEvent.WindowClosed;

/**
 * The route for foundation and voluntary aided schools: the local authority directs, after consultation
 * and notice, unless the notice is referred to the adjudicator (SSFA 1998 ss.96-97).
 *
 * <p>Every step has its conditions and its clock. A notice delivered on Monday 15 October 2012 may be referred
 * until Monday 29 October, the fifteenth calendar day with the day of service as the first, half-term or
 * not. On 30 October, if nobody has referred it, the authority may direct; nothing is directed until it does.
 * A notice posted first class on Friday 2 November is served on Tuesday 6 November, and may be referred until
 * Tuesday 20 November.
 *
 * <pre>{@code
 * State<FoundationStage, Escalation> state =
 *     FoundationRoute.PROCEDURE.begin(date, Escalation.of(child, school));
 * Decision<FoundationStage, Escalation, FoundationEvent> decision =
 *     FoundationRoute.PROCEDURE.decide(state, new CommonCommand.Ask(LOCAL_AUTHORITY, date), context);
 * NextStep.in(FoundationRoute.PROCEDURE, decision.orElseThrow(), context);   // what, who, by when
 * }</pre>
 *
 * <p>Looked-after children have another procedure (SSFA 1998 ss.97A-97C), which is not this one.
 */
public final class FoundationRoute {

  private static final CommonRows<FoundationStage> COMMON = new CommonRows<>(new CommonRows.Shape<>(
      EscalationRoute.FOUNDATION,
      GOVERNING_BODY,
      new CommonRows.Answering(
          DirectionEdition::maintainedReply, Strength.AGREED, Sources.MAINTAINED_REPLY),
      PLACED,
      ASKED,
      REFUSED,
      START_AGREED,
      ON_ROLL,
      BACK_TO_PANEL,
      CLOSED,
      Sets.immutableEnumSet(
          REFUSED, CONSULTING, INTENTION, REFERENCE_WINDOW, WITH_ADJUDICATOR, DIRECTION_OPEN),
      Sets.immutableEnumSet(DIRECTED, COMPLAINED, ORDERED),
      ImmutableSet.of()));

  private static final Deadline<FoundationStage, Escalation, EscalationContext> REFERENCE =
      Deadline.of(
          Duty.of("refer", "refer the notice to the adjudicator", GOVERNING_BODY),
          EnumSet.of(REFERENCE_WINDOW),
          (served, data, context) ->
              Term.of(context.on(served).referenceWindow(), served, context.calendars()));

  private static final Deadline<FoundationStage, Escalation, EscalationContext> DETERMINATION =
      Deadline.of(
          Duty.of("decide-reference", "decide the reference", SCHOOLS_ADJUDICATOR),
          EnumSet.of(WITH_ADJUDICATOR),
          (referred, data, context) -> OpenLimits.term(
              FoundationGuards.governing(data, referred, context).referenceDecision(),
              referred,
              context));

  private static final Deadline<FoundationStage, Escalation, EscalationContext> DIRECTION =
      Deadline.of(
          Duty.of("direct", "direct the school to admit the child", LOCAL_AUTHORITY),
          EnumSet.of(DIRECTION_OPEN),
          (opened, data, context) -> OpenLimits.term(
              FoundationGuards.governing(data, opened, context).authorityDirection(),
              opened,
              context));

  /** The table of the route. */
  public static final Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      PROCEDURE = table();

  private FoundationRoute() {}

  private static Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      table() {
    ProcedureBuilder<
            FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
        table = Procedure.builder(
            "escalation.foundation",
            FoundationStage.class,
            FoundationCommand.class,
            FoundationEvent.class);
    vocabulary(table);
    table.begins(PLACED).ends(ON_ROLL, BACK_TO_PANEL, CLOSED);
    COMMON.asking(table);
    consulting(table);
    notice(table);
    reference(table);
    directing(table);
    COMMON.admitting(table);
    new BreachRows<>(DIRECTED, COMPLAINED, ORDERED, BACK_TO_PANEL).write(table, COMMON.admission());
    COMMON.leaving(table);
    return table.build();
  }

  private static void vocabulary(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    CommonRows.vocabulary(table);
    table
        .command("open-direction", OpenDirection.class)
        .command("restate-grounds", RestateGrounds.class)
        .command("consult", Consult.class)
        .command("form-intention", FormIntention.class)
        .command("serve-notice", ServeNotice.class)
        .command("refer", Refer.class)
        .command("confirm-school", ConfirmSchool.class)
        .command("name-other-school", NameOtherSchool.class)
        .command("reject-direction", RejectDirection.class)
        .command("direct", Direct.class)
        .event(
            "direction-opened",
            DirectionOpened.class,
            (data, event) -> FoundationGuards.opened(data, event.grounds()))
        .event(
            "grounds-restated",
            GroundsRestated.class,
            (data, event) -> data.but().grounds(event.grounds()).build())
        .event(
            "consulted", Consulted.class, (data, event) -> FoundationGuards.consulted(data, event))
        .event("intention-formed", IntentionFormed.class, (data, event) -> data)
        .event(
            "notice-served",
            NoticeServed.class,
            (data, event) -> data.but().notice(event.notice()).build())
        .event(
            "referred",
            Referred.class,
            (data, event) -> data.but().referredOn(event.on()).build())
        .event("window-closed", WindowClosed.class, (data, event) -> data)
        .event("school-confirmed", SchoolConfirmed.class, (data, event) -> data)
        .event(
            "other-school-named",
            OtherSchoolNamed.class,
            (data, event) -> FoundationGuards.named(data, event.other()))
        .event("direction-rejected", DirectionRejected.class, (data, event) -> data)
        .event(
            "directed",
            Directed.class,
            (data, event) -> data.but()
                .direction(new Direction(event.by(), event.on(), event.school()))
                .startOn(event.startOn())
                .build());
    BreachRows.vocabulary(table);
  }

  private static void consulting(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    FoundationGuards.onGrounds(
            table.from(REFUSED).when(OpenDirection.class).by(LOCAL_AUTHORITY),
            (data, command) -> data.but().grounds(command.grounds()).build())
        .emits(
            DirectionOpened.class,
            (command, data, context) -> new DirectionOpened(command.on(), command.grounds()))
        .under(STATUTORY, Sources.POWER)
        .to(CONSULTING);
    table
        .from(CONSULTING)
        .when(Consult.class)
        .by(LOCAL_AUTHORITY)
        .guard("one of those to consult", FoundationGuards::notAConsultee)
        .emits(
            Consulted.class,
            (command, data, context) -> new Consulted(command.on(), command.party()))
        .under(STATUTORY, Sources.CONSULTATION)
        .stays();
    table
        .from(CONSULTING)
        .when(FormIntention.class)
        .by(LOCAL_AUTHORITY)
        .guard("everybody has been consulted", FoundationGuards::notConsulted)
        .emits(IntentionFormed.class, (command, data, context) -> new IntentionFormed(command.on()))
        .under(STATUTORY, Sources.CONSULTATION)
        .to(INTENTION);
  }

  private static void notice(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    table
        .from(INTENTION)
        .when(ServeNotice.class)
        .by(LOCAL_AUTHORITY)
        .guard("served on governing body and head teacher", FoundationGuards::notServedOnAll)
        .guard("the day of service is known", FoundationGuards::serviceNotKnown)
        .emits(
            NoticeServed.class,
            (command, data, context) ->
                new NoticeServed(command.on(), FoundationGuards.notice(command, context)))
        .starts(REFERENCE, event -> event.notice().servedOn())
        .under(STATUTORY, Sources.NOTICE)
        .to(REFERENCE_WINDOW);
    table
        .from(REFERENCE_WINDOW)
        .when(Refer.class)
        .by(GOVERNING_BODY)
        .within(REFERENCE)
        .emits(Referred.class, (command, data, context) -> new Referred(command.on()))
        .starts(DETERMINATION)
        .under(STATUTORY, Sources.REFERENCE)
        .to(WITH_ADJUDICATOR);
    table
        .from(REFERENCE_WINDOW)
        .whenLapsed(REFERENCE)
        .emits(WindowClosed.class, (on, data, context) -> new WindowClosed(on))
        .starts(DIRECTION)
        .under(STATUTORY, Sources.REFERENCE)
        .to(DIRECTION_OPEN);
  }

  private static void reference(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    table
        .from(WITH_ADJUDICATOR)
        .when(ConfirmSchool.class)
        .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
        .guard("by whoever decides references", FoundationGuards::decidedByAnother)
        .emits(SchoolConfirmed.class, (command, data, context) -> new SchoolConfirmed(command.on()))
        .starts(DIRECTION)
        .under(STATUTORY, Sources.DETERMINATION)
        .to(DIRECTION_OPEN);
    FoundationGuards.onOtherSchool(table
            .from(WITH_ADJUDICATOR)
            .when(NameOtherSchool.class)
            .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
            .guard("by whoever decides references", FoundationGuards::decidedByAnother)
            .guard("the other school's authority agrees", FoundationGuards::disagrees))
        .emits(
            OtherSchoolNamed.class,
            (command, data, context) -> new OtherSchoolNamed(command.on(), command.other()))
        .starts(DIRECTION)
        .under(STATUTORY, Sources.DETERMINATION)
        .to(DIRECTION_OPEN);
    table
        .from(WITH_ADJUDICATOR)
        .when(RejectDirection.class)
        .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
        .guard("by whoever decides references", FoundationGuards::decidedByAnother)
        .emits(
            DirectionRejected.class,
            (command, data, context) -> new DirectionRejected(command.on()))
        .under(STATUTORY, Sources.DETERMINATION)
        .to(BACK_TO_PANEL);
  }

  private static void directing(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    FoundationGuards.onGrounds(
            table.from(DIRECTION_OPEN).when(Direct.class).by(LOCAL_AUTHORITY),
            (data, command) -> data)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .emits(
            Directed.class,
            (command, data, context) ->
                new Directed(command.on(), command.by(), data.school().urn(), command.startOn()))
        .starts(COMMON.admission())
        .under(STATUTORY, Sources.POWER)
        .to(DIRECTED);
    table
        .from(CONSULTING, INTENTION, REFERENCE_WINDOW, WITH_ADJUDICATOR, DIRECTION_OPEN)
        .when(RestateGrounds.class)
        .by(LOCAL_AUTHORITY)
        .emits(
            GroundsRestated.class,
            (command, data, context) -> new GroundsRestated(command.on(), command.grounds()))
        .under(STATUTORY, Sources.POWER)
        .stays();
  }
}
