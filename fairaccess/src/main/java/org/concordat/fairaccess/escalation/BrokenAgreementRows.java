/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.AGREED;

import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonEvent.AgreementBroken;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;

/**
 * The rows of a school that goes back on its agreement, in words or by doing nothing.
 *
 * @param shape what differs between the routes
 * @param afterRefusal the duty to act on a refusal, where no direction was sought yet
 */
record BrokenAgreementRows<G extends Enum<G> & Stage>(
    CommonRows.Shape<G> shape, Deadline<G, Escalation, EscalationContext> afterRefusal) {

  private static final String IN_WRITING = "reasons in writing";
  private static final String PAST = "the agreed day is past";

  /** A case that goes on where an agreement interrupted it. */
  static Escalation resumed(Escalation data, Refusal refusal) {
    return data.but().refusal(refusal).startOn(Optional.empty()).build();
  }

  /** Where no direction was sought, the broken agreement is a refusal like any other. */
  void write(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    early(table.from(shape.startAgreed()).when(Refuse.class).by(shape.school()))
        .guard(
            IN_WRITING, (data, command, context) -> shape.answer().notInWriting(command, context))
        .emits(
            Refused.class, (command, data, context) -> new Refused(command.on(), command.reasons()))
        .starts(afterRefusal)
        .under(shape.answer().strength(), shape.answer().source())
        .to(shape.refused());
    early(table.from(shape.startAgreed()).when(ReportBrokenAgreement.class).by(shape.authority()))
        .guard(PAST, (data, command, context) -> notPast(data, command))
        .emits(AgreementBroken.class, (command, data, context) -> new AgreementBroken(command.on()))
        .starts(afterRefusal)
        .under(AGREED, shape.answer().source())
        .to(shape.refused());
  }

  private <C extends Command, E extends Event, K extends C>
      ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> early(
          ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> row) {
    return shape.open().size() > 1
        ? row.inCase(
            "agreed before a direction was sought",
            (data, command, context) -> data.reached().isEmpty())
        : row;
  }

  /** Where an agreement interrupted a stage on the way to a direction, the case goes on there. */
  <E extends Event, F extends E> void resuming(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, E, EscalationContext> table,
      G stage,
      Class<F> event,
      Function<Refusal, F> resumed) {
    String interrupted = "agreed in " + stage.code();
    table
        .from(shape.startAgreed())
        .when(Refuse.class)
        .by(shape.school())
        .inCase(interrupted, (data, command, context) -> isInterrupted(stage, data))
        .guard(
            IN_WRITING, (data, command, context) -> shape.answer().notInWriting(command, context))
        .emits(
            event,
            (command, data, context) ->
                resumed.apply(new Refusal(command.on(), false, command.reasons())))
        .under(shape.answer().strength(), shape.answer().source())
        .to(stage);
    table
        .from(shape.startAgreed())
        .when(ReportBrokenAgreement.class)
        .by(shape.authority())
        .inCase(interrupted, (data, command, context) -> isInterrupted(stage, data))
        .guard(PAST, (data, command, context) -> notPast(data, command))
        .emits(
            event, (command, data, context) -> resumed.apply(Refusal.ofBroken(command.on(), data)))
        .under(AGREED, shape.answer().source())
        .to(stage);
  }

  private static boolean isInterrupted(Stage stage, Escalation data) {
    return data.reached().filter(stage::equals).isPresent();
  }

  private static Optional<Reason> notPast(Escalation data, ReportBrokenAgreement command) {
    return data.startOn()
        .filter(start -> !command.on().isAfter(start))
        .map(start -> EscalationReasons.dated(
            EscalationReasons.NOT_OVERDUE,
            PupilRegistration.sourceOn(start),
            start,
            command.on(),
            "the school may still admit on {day}, and this is {on}"));
  }
}
