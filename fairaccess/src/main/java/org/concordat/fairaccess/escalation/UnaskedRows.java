/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonEvent.Agreed;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;

/**
 * The rows of a school that answers the panel's decision before it is asked, under the conditions of the asking.
 *
 * @param shape what differs between the routes
 * @param question the duty to ask, which an answer leaves without an object
 * @param afterRefusal the duty to act on a refusal
 * @param agreement the rows of an agreement, which begin the duties that one brings
 */
record UnaskedRows<G extends Enum<G> & Stage>(
    CommonRows.Shape<G> shape,
    Deadline<G, Escalation, EscalationContext> question,
    Deadline<G, Escalation, EscalationContext> afterRefusal,
    AgreementRows<G> agreement) {

  void write(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    shape
        .bySchool(table.from(shape.placed()).when(Agree.class))
        .guard(CommonRows.TAKES_ROUTE, this::otherRoute)
        .guard(Standing.WORDS, Standing::changed)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> AgreementRows.startPast(command))
        .discharges(question)
        .emits(
            Agreed.class, (command, data, context) -> new Agreed(command.on(), command.startOn()))
        .starts(agreement.admission())
        .starts(agreement.seeing())
        .starts(agreement.returning())
        .under(shape.answer().strength(), shape.answer().source())
        .to(shape.startAgreed());
    shape
        .bySchool(table.from(shape.placed()).when(Refuse.class))
        .guard(CommonRows.TAKES_ROUTE, this::otherRoute)
        .guard(Standing.WORDS, Standing::changed)
        .guard(
            CommonRows.IN_WRITING,
            (data, command, context) -> shape.answer().notInWriting(command, context))
        .discharges(question)
        .emits(
            Refused.class, (command, data, context) -> new Refused(command.on(), command.reasons()))
        .starts(afterRefusal)
        .starts(agreement.returning())
        .under(shape.answer().strength(), shape.answer().source())
        .to(shape.refused());
  }

  private <K extends Command> Optional<Reason> otherRoute(
      Escalation data, K command, EscalationContext context) {
    return shape.otherRoute(data, command.on(), context);
  }
}
