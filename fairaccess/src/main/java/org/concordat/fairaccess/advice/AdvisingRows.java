/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.ADVISED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.ASKED;
import static org.concordat.fairaccess.advice.AdviceStage.CLOSED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.PAST_CLOSING;
import static org.concordat.fairaccess.advice.AdviceStage.REFERRED;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Close;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.ClosingPassed;
import org.concordat.fairaccess.advice.AdviceEvent.ReferredToProtocol;

/** The rows of the family and its adviser: it is advised, applies, and leaves without a place. */
final class AdvisingRows extends AdviceRows {

  private static final Guard<ChoiceAdviceCase, Apply, AdviceContext> NAMED_ONCE =
      ofSchool("each school is named once", SchoolGuards::namedTwice);

  AdvisingRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    super(table);
  }

  @Override
  void write() {
    advising();
    applying();
  }

  /** Writes what goes on beside a place, and how the advice ends, after all that is owed in a stage. */
  void writeBeside() {
    applyingBeside();
    advisingBeside();
    leaving();
  }

  private void advising() {
    advise(table.from(ASKED), ImmutableList.of(AdviceDeadlines.ADVISE))
        .under(AGREED, AdviceDeadlines.ADVICE)
        .to(ADVISED);
    advise(
            table.from(PAST_CLOSING, REFUSED),
            ImmutableList.of(AdviceDeadlines.ADVISE, AdviceDeadlines.ADVISE_AGAIN))
        .starts(AdviceDeadlines.SEEK)
        .under(AGREED, AdviceDeadlines.ADVICE)
        .to(SEEKING);
    close(ASKED).under(STATUTORY, AdviceTerms.CODE).to(PAST_CLOSING);
    close(ADVISED)
        .starts(AdviceDeadlines.ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(PAST_CLOSING);
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Advised>
      advise(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from,
          ImmutableList<Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext>> told) {
    return from.when(Advise.class)
        .by(CHOICE_ADVISER)
        .discharges(told)
        .emits(
            Advised.class,
            (command, data, context) -> new Advised(command.on(), command.schools()));
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          LocalDate, ClosingPassed>
      close(AdviceStage stage) {
    return table
        .from(stage)
        .whenLapsed(AdviceDeadlines.APPLICATION)
        .emits(ClosingPassed.class, (on, data, context) -> new ClosingPassed(on));
  }

  private void applying() {
    answered(applyInRound(
                table.from(ASKED, ADVISED, PAST_CLOSING, APPLIED, REFUSED, SEEKING),
                ImmutableList.of(AdviceDeadlines.APPLICATION))
            .starts(AdviceDeadlines.OFFER)
            .starts(AdviceDeadlines.ANSWER))
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
    answered(applyInYear(
                table.from(ASKED, ADVISED, PAST_CLOSING, APPLIED, REFUSED, SEEKING),
                ImmutableList.of(AdviceDeadlines.APPLICATION))
            .starts(AdviceDeadlines.ANSWER))
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
  }

  private void applyingBeside() {
    answered(applyInRound(table.from(OFFERED, ACCEPTED), ImmutableList.of())
            .starts(AdviceDeadlines.OFFER)
            .starts(AdviceDeadlines.ANSWER_STILL))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    answered(applyInYear(table.from(OFFERED, ACCEPTED), ImmutableList.of())
            .starts(AdviceDeadlines.ANSWER_STILL))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
  }

  private <F extends AdviceEvent>
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .Ending<
              AdviceCommand, F>
          answered(
              ProcedureBuilder<
                              AdviceStage,
                              ChoiceAdviceCase,
                              AdviceCommand,
                              AdviceEvent,
                              AdviceContext>
                          .Ending<
                      AdviceCommand, F>
                  row) {
    return row.starts(AdviceDeadlines.ANSWER_LAST).starts(AdviceDeadlines.ANSWER_OVERDUE);
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Applied>
      applyInRound(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from,
          ImmutableList<Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext>> asked) {
    return from.when(Apply.class)
        .by(PARENT)
        .inCase(
            "in a round",
            (data, command, context) -> !AdviceGuards.isInYear(data, command.on(), context))
        .guard(
            "it is known that the first term has not begun",
            (data, command, context) -> AdviceGuards.notSorted(data, command.on(), context))
        .guard(NO_FIRST_DAY)
        .guard(NAMED_ONCE)
        .discharges(asked)
        .emits(
            Applied.class,
            (command, data, context) -> new Applied(
                command.on(), command.schools(), numbers(command, command.schools(), context)));
  }

  private ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, AppliedInYear>
      applyInYear(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from,
          ImmutableList<Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext>> asked) {
    return from.when(Apply.class)
        .by(PARENT)
        .inCase(
            "in-year",
            (data, command, context) -> AdviceGuards.isInYear(data, command.on(), context))
        .guard(NO_FIRST_DAY)
        .guard(NAMED_ONCE)
        .discharges(asked)
        .emits(
            AppliedInYear.class,
            (command, data, context) -> new AppliedInYear(
                command.on(), command.schools(), numbers(command, command.schools(), context)));
  }

  private void advisingBeside() {
    advise(table.from(ADVISED, APPLIED, OFFERED, ACCEPTED, SEEKING), ImmutableList.of())
        .under(AGREED, AdviceDeadlines.ADVICE)
        .stays();
  }

  private void leaving() {
    table
        .from(REFUSED, SEEKING)
        .when(ReferToProtocol.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "no stronger route leads out of the protocol",
            (data, command, context) -> AdviceGuards.strongerRoute(data, command.on(), context))
        .guard(
            "an in-year application failed",
            (data, command, context) -> AdviceGuards.inYearFirst(data, command.on(), context))
        .emits(
            ReferredToProtocol.class,
            (command, data, context) -> new ReferredToProtocol(command.on()))
        .under(STATUTORY, AdviceGuards.PROTOCOL)
        .to(REFERRED);
    table
        .from(ASKED, ADVISED, PAST_CLOSING, APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(Close.class)
        .by(CHOICE_ADVISER)
        .emits(Closed.class, (command, data, context) -> new Closed(command.on(), command.reason()))
        .under(AGREED, AdviceDeadlines.ADVICE)
        .to(CLOSED);
  }
}
