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
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
final class OfferRows extends AdviceRows {

  OfferRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    super(table);
  }

  @Override
  void write() {
    offering();
    withdrawing();
    settingDay();
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
        .guard(ofSchool(
            "no place at the school is offered or held",
            (school, command) -> school.alreadyOffered(command.school())))
        .guard(NO_FIRST_DAY)
        .guard(ofSchool(
            "those that refuse were asked for a place",
            (school, command) -> school.notAppliedFor(command.refused())))
        .guard(ofSchool(
            "none of those that refuse has offered a place",
            (school, command) -> school.anyOffered(command)))
        .guard(
            "the day to answer is not past",
            (data, command, context) ->
                AdviceGuards.answerPast(command.answerBy(), command.on(), context))
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
                command.refused(),
                command.answerBy(),
                numbers(
                    command,
                    Sets.union(ImmutableSet.of(command.school()), command.refused()),
                    context)));
  }

  private void withdrawing() {
    table
        .from(OFFERED)
        .when(WithdrawOffer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "the day to answer is past",
            (data, command, context) ->
                AdviceGuards.mayStillAnswer(data.offer(), command.on(), context))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) -> new OfferWithdrawn(
                command.on(),
                AdviceGuards.heldSchool(data),
                numbers(command, AdviceGuards.heldSchool(data), context)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
    table
        .from(OFFERED, ACCEPTED)
        .when(WithdrawFurther.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(ofSchool(
            "such an offer waits for an answer",
            (school, command) -> school.notBeside(command.school())))
        .guard(ofSchool(
            "the day to answer is past",
            (school, command) -> school.mayStillAnswer(command.school())))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) -> new OfferWithdrawn(
                command.on(), command.school(), numbers(command, command.school(), context)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
  }

  private void settingDay() {
    table
        .from(OFFERED, ACCEPTED)
        .when(SetAnswerDay.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(ofSchool(
            "such an offer waits for an answer",
            (school, command) -> school.noOpenOffer(command.school())))
        .guard(
            "the day to answer is not past",
            (data, command, context) ->
                AdviceGuards.answerPast(Optional.of(command.answerBy()), command.on(), context))
        .guard(ofSchool(
            "the family loses no time that it was given",
            (school, command) -> school.broughtForward(command)))
        .emits(
            AnswerDaySet.class,
            (command, data, context) -> new AnswerDaySet(
                command.on(),
                command.school(),
                command.answerBy(),
                numbers(command, command.school(), context)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
  }
}
