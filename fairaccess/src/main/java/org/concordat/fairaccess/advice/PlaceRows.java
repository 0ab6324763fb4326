/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.PLACED;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceEvent.Accepted;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Declined;
import org.concordat.fairaccess.advice.AdviceEvent.LeftWithoutPlace;
import org.concordat.fairaccess.advice.AdviceEvent.LooksOn;
import org.concordat.fairaccess.advice.AdviceEvent.OfferRemains;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;
import org.concordat.fairaccess.advice.AdviceEvent.WaitResumed;

/** The rows of the place: accepted, taken instead, declined, begun on. */
final class PlaceRows extends AdviceRows {

  PlaceRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    super(table);
  }

  @Override
  void write() {
    taking();
    declining();
    losing();
    starting();
  }

  private void taking() {
    table
        .from(OFFERED)
        .when(Accept.class)
        .by(PARENT)
        .guard(
            "the first day is not past",
            (data, command, context) -> AdviceGuards.startPast(command.startOn(), command.on()))
        .discharges(AdviceDeadlines.ANSWER_OFFER)
        .emits(
            Accepted.class,
            (command, data, context) -> new Accepted(
                command.on(),
                AdviceGuards.heldSchool(data),
                command.startOn(),
                numbers(command, AdviceGuards.heldSchool(data), context)))
        .starts(AdviceDeadlines.ADMISSION)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(ACCEPTED);
    takeInstead(
            table.from(OFFERED),
            ImmutableList.of(AdviceDeadlines.ANSWER_OFFER, AdviceDeadlines.ANSWER_FURTHER))
        .under(EXPECTED, AdviceTerms.CODE)
        .to(ACCEPTED);
    takeInstead(table.from(ACCEPTED), ImmutableList.of(AdviceDeadlines.ANSWER_FURTHER))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
  }

  private void declining() {
    table
        .from(OFFERED, ACCEPTED)
        .when(Decline.class)
        .by(PARENT)
        .guard(NO_FIRST_DAY)
        .discharges(AdviceDeadlines.ANSWER_OFFER)
        .emits(
            Declined.class,
            (command, data, context) -> new Declined(
                command.on(),
                AdviceGuards.heldSchool(data),
                numbers(command, AdviceGuards.heldSchool(data), context)))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    table
        .from(OFFERED, ACCEPTED)
        .when(DeclineFurther.class)
        .by(PARENT)
        .guard(ofSchool(
            "such an offer waits for an answer",
            (school, command) -> school.notBeside(command.school())))
        .discharges(AdviceDeadlines.ANSWER_FURTHER)
        .emits(
            Declined.class,
            (command, data, context) -> new Declined(
                command.on(), command.school(), numbers(command, command.school(), context)))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
  }

  private void losing() {
    lost(OFFERED, AdviceDeadlines.OPEN_OFFER);
    lost(ACCEPTED, AdviceDeadlines.ACCEPTED_PLACE);
    table
        .from(ACCEPTED)
        .whenLapsed(AdviceDeadlines.ACCEPTED_PLACE)
        .inCase("another offer waits", (data, on, context) -> data.isOfferOpen())
        .emits(OfferRemains.class, (on, data, context) -> new OfferRemains(on))
        .starts(AdviceDeadlines.ANSWER_OFFER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
  }

  private void lost(
      AdviceStage stage, Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> holding) {
    table
        .from(stage)
        .whenLapsed(holding)
        .inCase(
            "no place is held",
            (data, on, context) ->
                data.offer().isEmpty() && !data.isLeftWaiting() && !data.isLeftTold())
        .emits(LeftWithoutPlace.class, (on, data, context) -> new LeftWithoutPlace(on))
        .starts(AdviceDeadlines.ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(stage)
        .whenLapsed(holding)
        .inCase(
            "no place is held, and it has applied since",
            (data, on, context) -> data.isLeftWaiting())
        .emits(WaitResumed.class, (on, data, context) -> new WaitResumed(on))
        .starts(AdviceDeadlines.ANSWER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
    table
        .from(stage)
        .whenLapsed(holding)
        .inCase(
            "no place is held, and it was advised since", (data, on, context) -> data.isLeftTold())
        .emits(LooksOn.class, (on, data, context) -> new LooksOn(on))
        .starts(AdviceDeadlines.SEEK)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(SEEKING);
  }

  private void starting() {
    table
        .from(ACCEPTED)
        .when(SetStart.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(ofSchool(
            "it is the place that is held", (school, command) -> school.notHeld(command.school())))
        .guard(
            "the first day is not past",
            (data, command, context) ->
                AdviceGuards.startPast(Optional.of(command.startOn()), command.on()))
        .guard(NO_FIRST_DAY)
        .emits(
            StartSet.class,
            (command, data, context) -> new StartSet(
                command.on(),
                command.school(),
                command.startOn(),
                numbers(command, command.school(), context)))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .stays();
    table
        .from(ACCEPTED)
        .when(Admit.class)
        .by(ADMISSION_AUTHORITY)
        .guard(ofSchool(
            "it is the place that is held", (school, command) -> school.notHeld(command.school())))
        .guard(
            "the first day has come",
            (data, command, context) -> AdviceGuards.startNotReached(data, command.on()))
        .discharges(AdviceDeadlines.ADMISSION)
        .emits(
            Admitted.class,
            (command, data, context) -> new Admitted(
                command.on(), command.school(), numbers(command, command.school(), context)))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(PLACED);
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, TakenInstead>
      takeInstead(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from,
          ImmutableList<Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext>> answered) {
    return from.when(TakeInstead.class)
        .by(PARENT)
        .guard(ofSchool("it is another school", (school, command) -> school.held(command.school())))
        .guard(ofSchool(
            "it is offered, or an appeal was allowed",
            (school, command) -> school.notOfferedNorWon(command.school())))
        .guard(
            "the first day is not past",
            (data, command, context) -> AdviceGuards.startPast(command.startOn(), command.on()))
        .guard(NO_FIRST_DAY)
        .discharges(answered)
        .emits(
            TakenInstead.class,
            (command, data, context) -> new TakenInstead(
                command.on(),
                command.school(),
                command.startOn(),
                numbers(command, command.school(), context)))
        .starts(AdviceDeadlines.ADMISSION);
  }
}
