/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawFurther;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerDaySet;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;

/** The rows of the offers: made, beside a held place too, given a day, and taken back. */
final class OfferRows {

  private final ProcedureBuilder<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      table;

  private OfferRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    this.table = table;
  }

  static void write(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    OfferRows rows = new OfferRows(table);
    rows.offering();
    rows.withdrawing();
    rows.settingDay();
  }

  private void offering() {
    offer(table.from(APPLIED), ImmutableList.of(AdviceDeadlines.ANSWER))
        .starts(AdviceDeadlines.ANSWER_OFFER)
        .starts(AdviceDeadlines.ANSWER_FURTHER)
        .starts(AdviceDeadlines.ANSWER_STILL)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    offer(
            table.from(REFUSED, SEEKING),
            ImmutableList.of(AdviceDeadlines.ANSWER_STILL, AdviceDeadlines.SEEK))
        .starts(AdviceDeadlines.ANSWER_OFFER)
        .starts(AdviceDeadlines.ANSWER_FURTHER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    offer(table.from(OFFERED, ACCEPTED), ImmutableList.of(AdviceDeadlines.ANSWER_STILL))
        .starts(AdviceDeadlines.ANSWER_FURTHER)
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Offered>
      offer(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from,
          ImmutableList<Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext>> answers) {
    return from.when(Offer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "no place at the school is offered or held",
            (data, command, context) ->
                AdviceGuards.alreadyOffered(data, command.school(), context))
        .guard(
            "no first day has come",
            (data, command, context) -> AdviceGuards.startReached(data, command.on()))
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .guard(
            "none of those that refuse has offered a place",
            (data, command, context) -> AdviceGuards.anyOffered(data, command, context))
        .guard(
            "the day to answer is not past",
            (data, command, context) -> AdviceGuards.answerPast(command.answerBy(), command.on()))
        .discharges(answers)
        .discharges(AdviceDeadlines.OFFER)
        .discharges(AdviceDeadlines.OFFER_WON)
        .discharges(AdviceDeadlines.ANSWER_LAST)
        .discharges(AdviceDeadlines.ANSWER_OVERDUE)
        .emits(
            Offered.class,
            (command, data, context) -> new Offered(
                command.on(),
                command.school(),
                AdviceGuards.askedAs(data, command.refused(), context),
                command.answerBy()));
  }

  private void withdrawing() {
    table
        .from(OFFERED)
        .when(WithdrawOffer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "the day to answer is past",
            (data, command, context) -> AdviceGuards.mayStillAnswer(data, command.on()))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) ->
                new OfferWithdrawn(command.on(), AdviceGuards.heldSchool(data)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
    table
        .from(OFFERED, ACCEPTED)
        .when(WithdrawFurther.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "such an offer waits for an answer",
            (data, command, context) -> AdviceGuards.notBeside(data, command.school(), context))
        .guard(
            "the day to answer is past",
            (data, command, context) -> AdviceGuards.mayStillAnswer(data, command, context))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) -> new OfferWithdrawn(
                command.on(), AdviceGuards.offeredAs(data, command.school(), context)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
  }

  private void settingDay() {
    table
        .from(OFFERED, ACCEPTED)
        .when(SetAnswerDay.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "such an offer waits for an answer",
            (data, command, context) -> AdviceGuards.noOpenOffer(data, command.school(), context))
        .guard(
            "the day to answer is not past",
            (data, command, context) ->
                AdviceGuards.answerPast(Optional.of(command.answerBy()), command.on()))
        .guard(
            "the family loses no time that it was given",
            (data, command, context) -> AdviceGuards.broughtForward(data, command, context))
        .emits(
            AnswerDaySet.class,
            (command, data, context) -> new AnswerDaySet(
                command.on(),
                AdviceGuards.offeredAs(data, command.school(), context),
                command.answerBy()))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
  }
}
