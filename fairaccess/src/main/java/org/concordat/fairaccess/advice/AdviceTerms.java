/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.InYearLimits;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.Temporals;

/** The duties on a family's way, and their last days. */
final class AdviceTerms {

  private static final String PRACTICE = "practice; the text was not read";

  /** What a row of a table cites, which stands for every date; a reason has a date, and cites {@link #codeOn} it. */
  static final Citation CODE = Citation.of("School Admissions Code").secondHand(PRACTICE);

  static final Citation APPEALS_CODE =
      Citation.of("School Admission Appeals Code").secondHand("practice; the text was not read");
  static final Citation APPEALS = Citation.of("School Standards and Framework Act 1998", "s.94")
      .secondHand("practice; the text was not read");

  static final Duty APPLY = Duty.of("apply", "apply to the home authority", FairAccessRoles.PARENT);
  static final Duty OFFER = Duty.of("offer", "send the offer", FairAccessRoles.LOCAL_AUTHORITY);
  static final Duty APPLY_IN_YEAR = Duty.of(
      "apply-in-year",
      "apply to the school, or to the home authority where that co-ordinates",
      FairAccessRoles.PARENT);
  static final Duty AIM =
      Duty.of("answer-aim", "answer the parent, if possible", FairAccessRoles.ADMISSION_AUTHORITY);
  static final Duty ANSWER =
      Duty.of("answer-parent", "answer the parent", FairAccessRoles.ADMISSION_AUTHORITY);
  static final Duty ANSWER_STILL =
      Duty.of("answer-parent-still", "answer the parent too", FairAccessRoles.ADMISSION_AUTHORITY);
  static final Duty ANSWER_LAST = Duty.of(
      "answer-parent-last", "give the parent the last answer", FairAccessRoles.ADMISSION_AUTHORITY);
  static final Duty ANSWER_OVERDUE = Duty.of(
      "answer-parent-overdue",
      "give the parent the overdue answer",
      FairAccessRoles.ADMISSION_AUTHORITY);
  static final Duty LODGE =
      Duty.of("lodge-appeal", "lodge an appeal, if refused", FairAccessRoles.PARENT);
  static final Duty HEAR =
      Duty.of("hear-appeal", "have the appeal heard", FairAccessRoles.ADMISSION_AUTHORITY);

  private static final Rule<String> NATIONAL_DAYS =
      Rule.expected("dates of the round", "as the authority publishes them", CODE);
  static final Rule<String> IN_YEAR_ANSWER =
      Rule.expected("time to answer in-year", "as soon as possible", CODE);
  private static final Rule<String> APPEAL_LIMITS =
      Rule.expected("limits of appeals", "as the authority publishes them", APPEALS_CODE);
  private static final Rule<String> LATE_APPEALS =
      Rule.expected("hearing of a late appeal", "as the authority arranges", APPEALS_CODE);

  private AdviceTerms() {}

  /** The Code of the round of an entry: that of the first day of the school year in which parents apply. */
  static Optional<AdmissionsCode> codeOf(AcademicYear entry, Editions<AdmissionsCode> codes) {
    return codes.find(entry.previous().first()).map(Edition::rules);
  }

  /** Whether those come first too who were looked after before: from the first entry under the Code of 2012 on. */
  static boolean comeFirstIfLookedAfterBefore(Optional<AdmissionsCode> code) {
    return code.filter(rules -> rules.previouslyLookedAfterFirst().value()).isPresent();
  }

  /** Whether those come first too who were adopted from state care abroad. */
  static boolean comeFirstIfAdoptedAbroad(Optional<AdmissionsCode> code) {
    return code.filter(rules -> rules.adoptedAbroadFirst().value()).isPresent();
  }

  /** Who comes first under the Code of the question, by general knowledge, said to a child that is or was looked after. */
  static Optional<Reason> care(ChoiceQuestion question, AdviceContext context) {
    LocalDate governs = governs(question, context);
    boolean isAbroadFirst =
        comeFirstIfAdoptedAbroad(context.codes().find(governs).map(Edition::rules));
    return question
        .careStatus()
        .filter(status ->
            status != CareStatus.NOT_LOOKED_AFTER || (isAbroadFirst && question.isAdoptedAbroad()))
        .map(status -> {
          boolean isEarlier =
              !comeFirstIfLookedAfterBefore(codeOf(question.entry(), context.codes()));
          boolean isLater = isEarlier && status == CareStatus.PREVIOUSLY_LOOKED_AFTER;
          return Reason.coded(
                  isLater ? AdviceReasons.CARE_FIRST_LATER : AdviceReasons.CARE_COMES_FIRST)
              .under(codeOn(governs, context))
              .saying("children who "
                  + (isEarlier ? "are" : "are or were")
                  + " looked after"
                  + (isAbroadFirst ? ", and those who were adopted from state care abroad," : "")
                  + " come first under every school's criteria"
                  + (isLater
                      ? "; those who were looked after before do from entry in September 2013 on"
                      : ""));
        });
  }

  /** The Code in force on a day; of no edition before the first. */
  static Citation codeOn(LocalDate on, AdviceContext context) {
    return context
        .codes()
        .find(on)
        .map(code -> Citation.of("School Admissions Code " + code.name()).secondHand(PRACTICE))
        .orElse(CODE);
  }

  /** The day whose edition governs a round: the first of the school year in which parents apply. */
  static LocalDate ofRound(ChoiceQuestion question) {
    return question.entry().previous().first();
  }

  static AdmissionDates.Round round(ChoiceQuestion question, Edition<AdmissionDates> edition) {
    return question.route() == Route.PRIMARY_ROUND
        ? edition.rules().primary()
        : edition.rules().secondary();
  }

  static Term closing(ChoiceQuestion question, Edition<AdmissionDates> edition) {
    AdmissionDates.Round round = round(question, edition);
    return Term.of(
        Due.on(within(question.entry().previous(), round.closing().value())), round.closing());
  }

  static Term offer(
      ChoiceQuestion question, Edition<AdmissionDates> edition, AdviceContext context) {
    AdmissionDates.Round round = round(question, edition);
    return round
        .offer()
        .map(rule -> Term.of(offerDay(question.entry(), rule, context), rule))
        .orElseGet(() -> Term.of(Due.unknown(noNationalDay(edition)), round.closing()));
  }

  static Due offerDay(AcademicYear entry, Rule<MonthDay> rule, AdviceContext context) {
    return context.calendars().working().workingDayOf(within(entry.previous(), rule.value()), 1);
  }

  /** When to apply, from the question alone. */
  static Term application(ChoiceQuestion question, AdviceContext context) {
    if (isInYear(question, context)) {
      return onAnyDay(question.on(), context);
    }
    return context
        .dates()
        .find(ofRound(question))
        .map(edition -> closing(question, edition))
        .orElseGet(() -> Term.of(Due.unknown(noEdition(ofRound(question))), NATIONAL_DAYS));
  }

  /** When a family that asks is to apply: once the closing day is past, no day is set. */
  static Term applying(ChoiceQuestion question, AdviceContext context) {
    Term term = application(question, context);
    return term.due().isPastOn(question.on())
        ? Term.of(
            Due.unknown(Reason.coded(AdviceReasons.CLOSING_PAST)
                .with("closing", term.due().toString())
                .under(term.rule().source())
                .saying(
                    "the closing day, {closing}, is past: the family may still apply, and no day is"
                        + " set for that")),
            term.rule())
        : term;
  }

  /** That the round is usually for another year group than the child's at entry. */
  static Optional<Reason> unusualYear(ChoiceQuestion question, AdviceContext context) {
    YearGroup usual =
        question.route() == Route.PRIMARY_ROUND ? YearGroup.RECEPTION : YearGroup.of(7);
    return question.yearGroup().equals(usual)
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.UNUSUAL_YEAR)
            .with("usual", usual.code())
            .with("year", question.yearGroup().code())
            .under(codeOn(ofRound(question), context))
            .saying("this round is usually for year {usual}, and the child is to enter year {year}:"
                + " its days hold only for a school that admits to year {year} in this round; ask"
                + " the authority"));
  }

  /** That a plan names the child's school, and nothing of the ordinary admissions is owed or told. */
  static Optional<Reason> planNamesSchool(ChoiceQuestion question, AdviceContext context) {
    return question
        .senPlan()
        .filter(StatutorySenPlan::namesSchool)
        .map(plan -> Reason.coded(AdviceReasons.PLAN_NAMES_SCHOOL)
            .under(codeOn(governs(question, context), context))
            .saying("the school that the child's plan names admits the child, and the ordinary"
                + " admissions do not apply"));
  }

  /** The day whose edition governs: the first of the school year in which parents apply, or in-year the question's. */
  static LocalDate governs(ChoiceQuestion question, AdviceContext context) {
    return isInYear(question, context) ? question.on() : ofRound(question);
  }

  /** When to apply in-year. */
  static Term onAnyDay(LocalDate on, AdviceContext context) {
    Citation code = codeOn(on, context);
    return Term.of(
        Due.unknown(Reason.coded(AdviceReasons.ANY_DAY)
            .under(code)
            .saying("outside the rounds a family may apply on any day")),
        Rule.expected("in-year application", "on any day", code));
  }

  /** When an application in a round is answered; one that comes after the closing day has no day of its own. */
  static Term offerTo(LocalDate applied, ChoiceQuestion question, AdviceContext context) {
    Optional<Edition<AdmissionDates>> edition = context.dates().find(ofRound(question));
    if (edition.isEmpty()) {
      return Term.of(Due.unknown(noEdition(ofRound(question))), NATIONAL_DAYS);
    }
    Term closing = closing(question, edition.get());
    return closing.due().find().filter(applied::isAfter).isPresent()
        ? Term.of(Due.unknown(afterClosing(closing)), closing.rule())
        : offer(question, edition.get(), context);
  }

  /** When an in-year application is answered. */
  static Term answerTo(LocalDate applied, AdviceContext context) {
    return inYearLimits(applied, context)
        .map(limits -> Term.of(limits.answer(), applied, context.calendars()))
        .orElseGet(() -> Term.of(
            Due.unknown(noLimit(applied)),
            Rule.expected(
                IN_YEAR_ANSWER.name(), IN_YEAR_ANSWER.value(), codeOn(applied, context))));
  }

  static Optional<InYearLimits> inYearLimits(LocalDate applied, AdviceContext context) {
    return context.codes().find(applied).map(Edition::rules).flatMap(AdmissionsCode::inYearLimits);
  }

  /** The last day to lodge an appeal in time. */
  static Term lodging(RefusedPlace refused, AdviceContext context) {
    return limits(refused, context)
        .map(limits -> Term.of(limits.lodge(), refused.on(), context.calendars()))
        .orElseGet(
            () -> Term.of(Due.unknown(noEdition(refused.application().governs())), APPEAL_LIMITS));
  }

  /** The last day to hear an appeal. */
  static Term hearing(AdmissionAppeal appeal, LocalDate lodged, AdviceContext context) {
    RefusedPlace refused = appeal.refused();
    Optional<AdmissionDates.Appeals> limits = limits(refused, context);
    Term lodging = lodging(refused, context);
    if (limits.isEmpty()) {
      return lodging;
    }
    if (refused.application().inYear()) {
      return Term.of(limits.get().hearInYear(), lodged, context.calendars());
    }
    return lodging.due().find().filter(lodged::isAfter).isPresent()
        ? Term.of(Due.unknown(lateAppeal(lodging)), LATE_APPEALS)
        : Term.of(
            after(limits.get().hearRound(), lodging.due(), context),
            limits.get().hearRound());
  }

  private static Optional<AdmissionDates.Appeals> limits(
      RefusedPlace refused, AdviceContext context) {
    return context
        .dates()
        .find(refused.application().governs())
        .map(Edition::rules)
        .map(AdmissionDates::appeals);
  }

  static Due after(Rule<TimeLimit> rule, Due event, AdviceContext context) {
    return event.flatMap(day -> rule.value().from(day, context.calendars()));
  }

  /**
   * The first day of the first term of a school year: of the first that begins after July.
   *
   * <p>Such a term lasts into September, so a calendar tells it if it is published by the first weekday of September and
   * no term runs on its first published day: nothing that is not published can then have begun before. A term that
   * begins with the calendar may be the rest of one that began before it.
   */
  static Due firstTerm(AcademicYear year, Calendars calendars) {
    LocalDate published = calendars.school().published().getStart();
    return firstPublishedTerm(year, calendars)
        .filter(begins -> !published.isAfter(firstWeekday(year)) && published.isBefore(begins))
        .map(Due::on)
        .orElseGet(() -> Due.unknown(Reason.coded(AdviceReasons.FIRST_TERM_NOT_KNOWN)
            .with("year", year.toString())
            .with("calendar", calendars.school().name())
            .under(CODE)
            .saying(
                "the calendar {calendar} does not tell when the first term of {year} begins, from"
                    + " which on an application is in-year")));
  }

  /**
   * Whether an application on a day is one outside the rounds.
   *
   * <p>It is if some term that began after July had begun by the day, whether or not it was the first; and it is not if
   * every day from 1 August to this one is published and no term began on any. Otherwise the first term must be known.
   */
  static Answer<Boolean> isInYear(ChoiceQuestion question, LocalDate on, Calendars calendars) {
    AcademicYear entry = question.entry();
    LocalDate earliest = afterJuly(entry);
    if (question.route() == Route.IN_YEAR || !on.isBefore(earliest.plusYears(1))) {
      return Answer.known(true);
    }
    if (on.isBefore(earliest)) {
      return Answer.known(false);
    }
    if (firstPublishedTerm(entry, calendars)
        .filter(begins -> !on.isBefore(begins))
        .isPresent()) {
      return Answer.known(true);
    }
    return calendars.school().published().encloses(LocalDateRange.ofClosed(earliest, on))
        ? Answer.known(false)
        : firstTerm(entry, calendars).match(first -> Answer.known(false), Answer::unknown);
  }

  /** Whether what is asked in a question is known to lie outside the rounds by the day of the advice. */
  static boolean isInYear(ChoiceQuestion question, AdviceContext context) {
    return isInYear(question, question.on(), context.calendars()).find().orElse(false);
  }

  /** The first day of the earliest term that is published for a school year, be it its first or not. */
  private static Optional<LocalDate> firstPublishedTerm(AcademicYear year, Calendars calendars) {
    LocalDate earliest = afterJuly(year);
    return calendars.school().terms().stream()
        .map(LocalDateRange::getStart)
        .filter(begins -> !begins.isBefore(earliest) && begins.isBefore(earliest.plusYears(1)))
        .findFirst();
  }

  private static LocalDate firstWeekday(AcademicYear year) {
    return year.first().minusDays(1).with(Temporals.nextWorkingDay());
  }

  /** The first day on which the first term of a school year may begin. */
  private static LocalDate afterJuly(AcademicYear year) {
    return LocalDate.of(year.startYear(), Month.AUGUST, 1);
  }

  static LocalDate within(AcademicYear year, MonthDay day) {
    LocalDate first = day.atYear(year.startYear());
    return year.contains(first) ? first : day.atYear(year.startYear() + 1);
  }

  private static Reason noNationalDay(Edition<AdmissionDates> edition) {
    return Reason.coded(AdviceReasons.NO_NATIONAL_DAY)
        .with("edition", edition.name())
        .under(edition.source())
        .saying("the edition of {edition} sets no national offer day for this round");
  }

  static Reason noLimit(LocalDate on) {
    return Reason.coded(AdviceReasons.NO_IN_YEAR_LIMIT)
        .with("date", on)
        .saying("no limit in days for the answer was in force on {date}");
  }

  static Reason noEdition(LocalDate on) {
    return Reason.coded(AdviceReasons.NO_EDITION)
        .with("date", on)
        .saying("no edition of the admission dates was in force on {date}");
  }

  static Reason afterClosing(Term closing) {
    return Reason.coded(AdviceReasons.AFTER_CLOSING)
        .with("closing", closing.due().toString())
        .under(closing.rule().source())
        .saying("no day is set for the answer to an application after {closing}");
  }

  private static Reason lateAppeal(Term lodging) {
    return Reason.coded(AdviceReasons.LATE_APPEAL)
        .with("last", lodging.due().toString())
        .under(lodging.rule().source())
        .saying("no limit is known for the hearing of an appeal that was lodged after {last}");
  }
}
