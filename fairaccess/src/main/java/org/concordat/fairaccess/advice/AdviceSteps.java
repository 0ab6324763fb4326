/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;

/** The steps on a family's way, in their order. */
final class AdviceSteps {

  private final ChoiceQuestion question;
  private final AdviceContext context;
  private final ImmutableList.Builder<AdviceStep> steps = ImmutableList.builder();

  private AdviceSteps(ChoiceQuestion question, AdviceContext context) {
    this.question = question;
    this.context = context;
  }

  static ImmutableList<AdviceStep> of(ChoiceQuestion question, AdviceContext context) {
    AdviceSteps found = new AdviceSteps(question, context);
    found.find();
    return found.steps.build();
  }

  private void find() {
    if (!isSorted() || AdviceTerms.planNamesSchool(question, context).isPresent()) {
      return;
    }
    Optional<Edition<AdmissionDates>> edition =
        context.dates().find(AdviceTerms.governs(question, context));
    if (AdviceTerms.isInYear(question, context)) {
      inYear(edition);
    } else {
      edition.ifPresent(this::round);
    }
  }

  /** Whether it is known if the family applies in a round or in-year. */
  private boolean isSorted() {
    return AdviceTerms.isInYear(question, question.on(), context.calendars()).isKnown();
  }

  private void round(Edition<AdmissionDates> edition) {
    Term applying = AdviceTerms.applying(question, context);
    Term offer = AdviceTerms.offerTo(question.on(), question, context);
    add(AdviceTerms.APPLY, question.on(), applying, context.checklist().apply());
    add(AdviceTerms.OFFER, applying.due().find().orElse(question.on()), offer, ImmutableList.of());
    appeal(offer.due(), edition.rules().appeals(), edition.rules().appeals().hearRound());
  }

  private void inYear(Optional<Edition<AdmissionDates>> edition) {
    add(
        AdviceTerms.APPLY_IN_YEAR,
        question.on(),
        AdviceTerms.onAnyDay(question.on(), context),
        context.checklist().apply());
    AdviceTerms.inYearLimits(question.on(), context)
        .ifPresent(limits -> add(
            AdviceTerms.AIM,
            question.on(),
            Term.of(limits.answerAim(), question.on(), context.calendars()),
            ImmutableList.of()));
    Term answer = AdviceTerms.answerTo(question.on(), context);
    add(AdviceTerms.ANSWER, question.on(), answer, ImmutableList.of());
    edition
        .map(Edition::rules)
        .map(AdmissionDates::appeals)
        .ifPresent(appeals -> appeal(answer.due(), appeals, appeals.hearInYear()));
  }

  /** An appeal that is lodged on its last day against a refusal that comes on its own last day. */
  private void appeal(Due refused, AdmissionDates.Appeals appeals, Rule<TimeLimit> hearing) {
    Due lodged = AdviceTerms.after(appeals.lodge(), refused, context);
    add(
        AdviceTerms.LODGE,
        refused.find().orElse(question.on()),
        Term.of(lodged, appeals.lodge()),
        context.checklist().appeal());
    add(
        AdviceTerms.HEAR,
        lodged.find().orElse(question.on()),
        Term.of(AdviceTerms.after(hearing, lodged, context), hearing),
        ImmutableList.of());
  }

  private void add(Duty duty, LocalDate started, Term term, ImmutableList<String> bring) {
    steps.add(new AdviceStep(new Obligation(duty, started, term), bring));
  }
}
