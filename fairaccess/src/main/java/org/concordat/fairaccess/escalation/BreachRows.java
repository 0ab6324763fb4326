/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;

import java.util.Optional;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachEvent.AdmissionOrdered;
import org.concordat.fairaccess.escalation.BreachEvent.Complained;
import org.concordat.fairaccess.escalation.BreachEvent.ComplaintDismissed;

/** The rows for a maintained school that must admit and does not. */
record BreachRows<G extends Enum<G> & Stage>(
    Role authority, Citation source, G bound, G complained, G ordered, G backToPanel) {

  static void vocabulary(
      ProcedureBuilder<?, Escalation, ? super BreachCommand, ? super BreachEvent, EscalationContext>
          table) {
    table
        .command("complain", Complain.class)
        .command("order-admission", OrderAdmission.class)
        .command("dismiss-complaint", DismissComplaint.class)
        .event("complained", Complained.class, (data, event) -> data)
        .event(
            "admission-ordered",
            AdmissionOrdered.class,
            (data, event) ->
                data.but().startOn(event.startOn().or(data::startOn)).build())
        .event("complaint-dismissed", ComplaintDismissed.class, (data, event) -> data);
  }

  void write(
      ProcedureBuilder<G, Escalation, ? super BreachCommand, ? super BreachEvent, EscalationContext>
          table,
      Deadline<G, Escalation, EscalationContext> admission) {
    table
        .from(bound)
        .when(Complain.class)
        .by(authority)
        .guard("the admission is overdue", (data, command, context) -> notOverdue(data, command))
        .emits(Complained.class, (command, data, context) -> new Complained(command.on()))
        .under(STATUTORY, source)
        .to(complained);
    table
        .from(complained)
        .when(OrderAdmission.class)
        .by(SECRETARY_OF_STATE)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .emits(
            AdmissionOrdered.class,
            (command, data, context) -> new AdmissionOrdered(command.on(), command.startOn()))
        .starts(admission)
        .under(STATUTORY, source)
        .to(ordered);
    table
        .from(complained)
        .when(DismissComplaint.class)
        .by(SECRETARY_OF_STATE)
        .emits(
            ComplaintDismissed.class,
            (command, data, context) -> new ComplaintDismissed(command.on()))
        .under(STATUTORY, source)
        .to(backToPanel);
  }

  private Optional<Reason> notOverdue(Escalation data, Complain command) {
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
