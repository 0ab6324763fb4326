/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.InYearLimits;

/** The steps on a family's way, in their order. */
final class AdviceSteps {

  private static final Duty APPLY =
      Duty.of("apply", "apply to the home authority", FairAccessRoles.PARENT);
  private static final Duty OFFER =
      Duty.of("offer", "send the offer", FairAccessRoles.LOCAL_AUTHORITY);
  private static final Duty APPLY_IN_YEAR = Duty.of(
      "apply-in-year",
      "apply to the school, or to the home authority where that co-ordinates",
      FairAccessRoles.PARENT);
  private static final Duty AIM =
      Duty.of("answer-aim", "answer the parent, if possible", FairAccessRoles.ADMISSION_AUTHORITY);
  private static final Duty ANSWER =
      Duty.of("answer-parent", "answer the parent", FairAccessRoles.ADMISSION_AUTHORITY);
  private static final Duty LODGE =
      Duty.of("lodge-appeal", "lodge an appeal, if refused", FairAccessRoles.PARENT);
  private static final Duty HEAR =
      Duty.of("hear-appeal", "have the appeal heard", FairAccessRoles.ADMISSION_AUTHORITY);

  private static final Citation CODE =
      Citation.of("School Admissions Code").secondHand("practice; the text was not read");

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

  /** The day whose edition governs: the first of the school year in which parents apply. */
  static LocalDate governs(ChoiceQuestion question) {
    return question.route() == Route.IN_YEAR
        ? question.on()
        : question.entry().previous().first();
  }

  private void find() {
    Optional<Edition<AdmissionDates>> edition = context.dates().find(governs(question));
    if (question.route() == Route.IN_YEAR) {
      inYear(edition);
    } else {
      edition.ifPresent(this::round);
    }
  }

  private void round(Edition<AdmissionDates> edition) {
    AdmissionDates.Round round = question.route() == Route.PRIMARY_ROUND
        ? edition.rules().primary()
        : edition.rules().secondary();
    AcademicYear year = question.entry().previous();
    Due closing = Due.on(within(year, round.closing().value()));
    add(
        APPLY,
        question.on(),
        Term.of(closing, round.closing()),
        context.checklist().apply());
    Due offer = round
        .offer()
        .map(rule -> context.calendars().working().workingDayOf(within(year, rule.value()), 1))
        .orElseGet(() -> Due.unknown(noNationalDay(edition)));
    add(
        OFFER,
        closing.orElseThrow(),
        Term.of(offer, round.offer().isPresent() ? round.offer().get() : round.closing()),
        ImmutableList.of());
    appeal(offer, edition.rules().appeals(), edition.rules().appeals().hearRound());
  }

  private void inYear(Optional<Edition<AdmissionDates>> edition) {
    Due answered = Due.unknown(noLimit());
    add(
        APPLY_IN_YEAR,
        question.on(),
        Term.of(Due.unknown(anyDay()), Rule.expected("in-year application", "on any day", CODE)),
        context.checklist().apply());
    Optional<InYearLimits> limits = context
        .codes()
        .find(question.on())
        .map(Edition::rules)
        .flatMap(AdmissionsCode::inYearLimits);
    if (limits.isPresent()) {
      Term answer = Term.of(limits.get().answer(), question.on(), context.calendars());
      add(
          AIM,
          question.on(),
          Term.of(limits.get().answerAim(), question.on(), context.calendars()),
          ImmutableList.of());
      add(ANSWER, question.on(), answer, ImmutableList.of());
      answered = answer.due();
    }
    Due refused = answered;
    edition
        .map(Edition::rules)
        .map(AdmissionDates::appeals)
        .ifPresent(appeals -> appeal(refused, appeals, appeals.hearInYear()));
  }

  /** An appeal that is lodged on its last day against a refusal that comes on its own last day. */
  private void appeal(Due refused, AdmissionDates.Appeals appeals, Rule<TimeLimit> hearing) {
    Due lodged = after(appeals.lodge(), refused);
    add(
        LODGE,
        refused.find().orElse(question.on()),
        Term.of(lodged, appeals.lodge()),
        context.checklist().appeal());
    add(
        HEAR,
        lodged.find().orElse(question.on()),
        Term.of(after(hearing, lodged), hearing),
        ImmutableList.of());
  }

  private Due after(Rule<TimeLimit> rule, Due event) {
    return event.flatMap(day -> rule.value().from(day, context.calendars()));
  }

  private void add(Duty duty, LocalDate started, Term term, ImmutableList<String> bring) {
    steps.add(new AdviceStep(new Obligation(duty, started, term), bring));
  }

  private static LocalDate within(AcademicYear year, MonthDay day) {
    LocalDate first = day.atYear(year.startYear());
    return year.contains(first) ? first : day.atYear(year.startYear() + 1);
  }

  private static Reason noNationalDay(Edition<AdmissionDates> edition) {
    return Reason.coded(AdviceReasons.NO_NATIONAL_DAY)
        .with("edition", edition.name())
        .under(edition.source())
        .saying("the edition of {edition} sets no national offer day for this round");
  }

  private static Reason anyDay() {
    return Reason.coded(AdviceReasons.ANY_DAY)
        .under(CODE)
        .saying("outside the rounds a family may apply on any day");
  }

  private Reason noLimit() {
    return Reason.coded(AdviceReasons.NO_IN_YEAR_LIMIT)
        .with("date", question.on())
        .saying("no limit in days for the answer was in force on {date}");
  }
}
