/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.LooksOn;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;

/** The rows of the answers: schools refuse or are silent, and appeals are allowed. */
final class AnswerRows extends AdviceRows {

  AnswerRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    super(table);
  }

  @Override
  void write() {
    refusing();
    waiting();
    appealing();
  }

  private void refusing() {
    table
        .from(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(Refuse.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(ofSchool(
            "those that refuse were asked for a place",
            (school, command) -> school.notAppliedFor(command.refused())))
        .guard(ofSchool(
            "none of those that refuse has offered a place",
            (school, command) -> school.anyOffered(command.refused())))
        .discharges(AdviceDeadlines.ANSWER)
        .discharges(AdviceDeadlines.ANSWER_STILL)
        .discharges(AdviceDeadlines.ANSWER_LAST)
        .discharges(AdviceDeadlines.ANSWER_OVERDUE)
        .emits(
            SchoolRefused.class,
            (command, data, context) -> new SchoolRefused(
                command.on(), command.refused(), numbers(command, command.refused(), context)))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
  }

  private void waiting() {
    table
        .from(APPLIED, SEEKING)
        .whenLapsed(AdviceDeadlines.LAST_ANSWER)
        .inCase(
            "a school was silent",
            (data, on, context) -> !AdviceGuards.silentOn(on, data, context).isEmpty())
        .emits(
            AnswerMissed.class,
            (on, data, context) -> new AnswerMissed(on, AdviceGuards.silentOn(on, data, context)))
        .starts(AdviceDeadlines.ADVISE_AGAIN)
        .starts(AdviceDeadlines.ANSWER_STILL)
        .starts(AdviceDeadlines.ANSWER_OVERDUE)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(APPLIED, SEEKING)
        .whenLapsed(AdviceDeadlines.LAST_ANSWER)
        .inCase(
            "no school was silent",
            (data, on, context) -> AdviceGuards.silentOn(on, data, context).isEmpty())
        .emits(
            PlaceRefused.class,
            (on, data, context) -> new PlaceRefused(on, AdviceGuards.refusedOn(on, data)))
        .starts(AdviceDeadlines.ADVISE_AGAIN)
        .starts(AdviceDeadlines.ANSWER_STILL)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(APPLIED)
        .whenLapsed(AdviceDeadlines.LAST_TOLD)
        .emits(LooksOn.class, (on, data, context) -> new LooksOn(on))
        .starts(AdviceDeadlines.SEEK)
        .starts(AdviceDeadlines.ANSWER_STILL)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(SEEKING);
  }

  private void appealing() {
    table
        .from(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(AllowAppeal.class)
        .by(APPEAL_PANEL)
        .guard(
            "no plan names the child's school",
            (data, command, context) -> AdviceTerms.planNamesSchool(data.question(), context))
        .guard(
            ofSchool("the school refused a place", (school, command) -> school.notRefused(command)))
        .guard(ofSchool(
            "no appeal against that refusal was allowed before",
            (school, command) -> school.allowedBefore(command)))
        .emits(
            AppealAllowed.class,
            (command, data, context) -> new AppealAllowed(
                command.on(),
                command.school(),
                command.refusedOn(),
                numbers(command, command.school(), context)))
        .starts(AdviceDeadlines.OFFER_WON)
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .stays();
  }
}
