/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.BreachEvent.AdmissionDeclined;
import org.concordat.fairaccess.escalation.BreachEvent.AdmissionOrdered;
import org.concordat.fairaccess.escalation.BreachEvent.Complained;
import org.concordat.fairaccess.escalation.BreachEvent.ComplaintDismissed;
import org.concordat.fairaccess.escalation.BreachEvent.FirstDaySet;

/**
 * The rows for a maintained school that must admit and does not.
 *
 * @param binding who may complain; of them the one that decided or directed may set the first day
 * @param seeing what the one that decided or directed owes until a complaint or the admission
 * @param orderSeen what the Secretary of State owes after an order, until the child is on roll
 * @param shape what differs between the routes, so who acts for the school
 * @param source where the complaint is written
 * @param bound the stage in which it must admit
 * @param complained the stage in which a complaint lies with the Secretary of State
 * @param ordered the stage in which it must admit by order, whose first day the Secretary of State may set
 * @param backToPanel the stage after a complaint that was dismissed
 */
record BreachRows<G extends Enum<G> & Stage>(
    ImmutableList<Role> binding,
    ImmutableList<Deadline<G, Escalation, EscalationContext>> seeing,
    Deadline<G, Escalation, EscalationContext> orderSeen,
    CommonRows.Shape<G> shape,
    Citation source,
    G bound,
    G complained,
    G ordered,
    G backToPanel) {

  /** What is owed where the rules know of no step against a school that misses the first day but to set another. */
  static final String SEE_START =
      "set the first day if none is set or it was missed, and see that the child starts";

  /** What is owed where a school that misses the first day may be complained of. */
  static final String SEE_START_OR_COMPLAIN =
      "set the first day if none is set, see that the child starts, and complain of a first day"
          + " that was missed";

  static void vocabulary(
      ProcedureBuilder<?, Escalation, ? super BreachCommand, ? super BreachEvent, EscalationContext>
          table) {
    firstDayVocabulary(table);
    table
        .command("decline-to-admit", DeclineToAdmit.class)
        .command("complain", Complain.class)
        .command("order-admission", OrderAdmission.class)
        .command("dismiss-complaint", DismissComplaint.class)
        .event(
            "admission-declined",
            AdmissionDeclined.class,
            (data, event) -> data.but().declinedOn(event.on()).build())
        .event(
            "complained",
            Complained.class,
            (data, event) -> data.but().complainedOn(event.on()).build())
        .event(
            "admission-ordered",
            AdmissionOrdered.class,
            (data, event) -> data.but()
                .startOn(CommonVocabulary.firstDay(data, event.startOn(), event.on()))
                .orderedOn(event.on())
                .build())
        .event("complaint-dismissed", ComplaintDismissed.class, (data, event) -> data);
  }

  /** What the setting of a first day is called. */
  static void firstDayVocabulary(
      ProcedureBuilder<?, Escalation, ? super SetFirstDay, ? super FirstDaySet, EscalationContext>
          table) {
    table
        .command("set-first-day", SetFirstDay.class)
        .event(
            "first-day-set",
            FirstDaySet.class,
            (data, event) -> data.but().startOn(event.startOn()).build());
  }

  /**
   * What whoever decided or directed owes until the child is on roll, so that a first day that nobody set, or that was
   * missed, is somebody's matter.
   */
  static <G extends Enum<G> & Stage> Deadline<G, Escalation, EscalationContext> seeing(
      String code, String words, Role owner, G stage, Citation source) {
    return Deadline.of(
        Duty.of(code, words, owner),
        EnumSet.of(stage),
        (started, data, context) -> OpenLimits.none(
            Rule.agreed("time to see that the child starts", "no day is set", source)));
  }

  /** What the Secretary of State owes after an order, as {@link #seeing}. */
  static <G extends Enum<G> & Stage> Deadline<G, Escalation, EscalationContext> orderSeen(
      G ordered, Citation source) {
    return seeing("see-ordered-start", SEE_START, SECRETARY_OF_STATE, ordered, source);
  }

  /**
   * The rows of a route.
   *
   * @param another why one of its authorities is not the one that decided or directed; empty if it is
   * @param lawful the condition that an exclusion from the school does not bar an order
   * @param settable the condition that an exclusion from the school does not bar the setting of a first day
   */
  void write(
      ProcedureBuilder<G, Escalation, ? super BreachCommand, ? super BreachEvent, EscalationContext>
          table,
      Deadline<G, Escalation, EscalationContext> admission,
      Guard.Test<Escalation, SetFirstDay, EscalationContext> another,
      Guard<Escalation, OrderAdmission, EscalationContext> lawful,
      Guard<Escalation, SetFirstDay, EscalationContext> settable) {
    Deadline<G, Escalation, EscalationContext> decision = Deadline.of(
        Duty.of("decide-complaint", "decide the complaint", SECRETARY_OF_STATE),
        EnumSet.of(complained),
        (made, data, context) ->
            OpenLimits.none(Rule.statutory("time to decide a complaint", "no day is set", source)));
    settingFirstDay(table, bound, binding, another, settable, noneSet());
    shape
        .bySchool(table.from(bound).when(DeclineToAdmit.class))
        .emits(
            AdmissionDeclined.class,
            (command, data, context) -> new AdmissionDeclined(command.on(), command.reasons()))
        .under(AGREED, source)
        .stays();
    table
        .from(bound)
        .when(Complain.class)
        .by(binding.toArray(new Role[0]))
        .guard(
            "the admission is overdue or declined",
            (data, command, context) -> notOverdue(data, command))
        .discharges(seeing)
        .emits(Complained.class, (command, data, context) -> new Complained(command.on()))
        .starts(decision)
        .under(STATUTORY, source)
        .to(complained);
    table
        .from(complained)
        .when(OrderAdmission.class)
        .by(SECRETARY_OF_STATE)
        .guard(lawful)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .discharges(decision)
        .emits(
            AdmissionOrdered.class,
            (command, data, context) -> new AdmissionOrdered(command.on(), command.startOn()))
        .starts(admission)
        .starts(orderSeen)
        .under(STATUTORY, source)
        .to(ordered);
    settingFirstDay(
        table,
        ordered,
        ImmutableList.of(SECRETARY_OF_STATE),
        (data, command, context) -> Optional.empty(),
        settable,
        noneSetOrMissed());
    table
        .from(complained)
        .when(DismissComplaint.class)
        .by(SECRETARY_OF_STATE)
        .discharges(decision)
        .emits(
            ComplaintDismissed.class,
            (command, data, context) -> new ComplaintDismissed(command.on()))
        .under(STATUTORY, source)
        .to(backToPanel);
  }

  /** The condition on setting a first day after which a complaint is the way. */
  private static Guard<Escalation, SetFirstDay, EscalationContext> noneSet() {
    return Guard.of("no first day is set", (data, command, context) -> isSet(data, command));
  }

  /** The condition on setting a first day where no other step is known against a school that misses it. */
  static Guard<Escalation, SetFirstDay, EscalationContext> noneSetOrMissed() {
    return Guard.of(
        "no first day is set that may still be kept",
        (data, command, context) -> isSet(data, command)
            .filter(set -> data.startOn().filter(command.on()::isAfter).isEmpty()));
  }

  private static Optional<Reason> isSet(Escalation data, SetFirstDay command) {
    return EscalationReasons.firstDaySet(data, command, "the first day was set to {day} already");
  }

  /** Setting the first day that a decision, direction or order left open, or that was missed. */
  static <G extends Enum<G> & Stage> void settingFirstDay(
      ProcedureBuilder<G, Escalation, ? super SetFirstDay, ? super FirstDaySet, EscalationContext>
          table,
      G stage,
      ImmutableList<Role> by,
      Guard.Test<Escalation, SetFirstDay, EscalationContext> another,
      Guard<Escalation, SetFirstDay, EscalationContext> settable,
      Guard<Escalation, SetFirstDay, EscalationContext> open) {
    table
        .from(stage)
        .when(SetFirstDay.class)
        .by(by.toArray(new Role[0]))
        .guard("by the one that decided, directed or ordered", another)
        .guard(settable)
        .guard(open)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) ->
                CommonRows.firstDayPast(Optional.of(command.startOn()), command.on()))
        .emits(
            FirstDaySet.class,
            (command, data, context) -> new FirstDaySet(command.on(), command.startOn()))
        .under(AGREED, PupilRegistration.OF_EVERY_DATE)
        .stays();
  }

  private Optional<Reason> notOverdue(Escalation data, Complain command) {
    if (data.declinedOn().isPresent()) {
      return Optional.empty();
    }
    if (data.startOn().isEmpty()) {
      return Optional.of(Reason.coded(EscalationReasons.NO_DAY_SET)
          .with("rule", PupilRegistration.firstDayOn(command.on()).name())
          .under(source)
          .saying("no day was set: {rule}; nothing is overdue until one is set and past, or the"
              + " school says that it will not admit"));
    }
    return data.startOn()
        .filter(start -> !command.on().isAfter(start))
        .map(start -> EscalationReasons.dated(
            EscalationReasons.NOT_OVERDUE,
            source,
            start,
            command.on(),
            "the school may still admit on {day}, and this is {on}"));
  }
}
