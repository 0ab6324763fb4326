/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The conditions of the steps in choice advice. */
final class AdviceGuards {

  private static final Citation PROTOCOL = Citation.of("School Admissions Code")
      .secondHand("Buckinghamshire protocol 2017; the text was not read");

  private AdviceGuards() {}

  static Optional<Reason> notAppliedFor(
      ChoiceAdviceCase data, Collection<Urn> schools, AdviceContext context) {
    ImmutableList<Urn> others = schools.stream()
        .filter(school -> data.applications().stream()
            .flatMap(made -> made.schools().stream())
            .noneMatch(one -> context.register().sameSchool(one, school)))
        .collect(toImmutableList());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_APPLIED_FOR)
            .with("schools", others.toString())
            .under(AdviceTerms.CODE)
            .saying("a school refuses what it was asked for, and the family did not apply to"
                + " {schools}"));
  }

  /** The schools that have yet to answer an application, in its order. */
  static ImmutableList<Urn> unanswered(
      PlaceApplication made, ChoiceAdviceCase data, AdviceContext context) {
    return made.schools().stream()
        .filter(school -> data.refused().entrySet().stream()
            .noneMatch(refusal -> context.register().sameSchool(refusal.getKey(), school)
                && !refusal.getValue().application().on().isBefore(made.on())))
        .filter(school -> data.silent().entrySet().stream()
            .noneMatch(late -> context.register().sameSchool(late.getKey(), school)
                && late.getValue().isAfter(made.on())))
        .collect(toImmutableList());
  }

  /** Whether every school that was asked has answered, once some refuse. */
  static boolean answersAll(
      ChoiceAdviceCase data, Collection<Urn> refusing, AdviceContext context) {
    return data.waiting().stream()
        .flatMap(made -> unanswered(made, data, context).stream())
        .allMatch(school ->
            refusing.stream().anyMatch(one -> context.register().sameSchool(one, school)));
  }

  /** The schools whose time to answer an in-year application is over on a day. */
  static ImmutableSortedSet<Urn> silentOn(
      LocalDate on, ChoiceAdviceCase data, AdviceContext context) {
    return data.waiting().stream()
        .filter(made -> isAnswerPast(made, on, context))
        .flatMap(made -> unanswered(made, data, context).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isAnswerPast(PlaceApplication made, LocalDate on, AdviceContext context) {
    return made.inYear() && AdviceTerms.answerTo(made.on(), context).due().isPastOn(on);
  }

  /** The day of the first application to which a school has yet to answer. */
  static Optional<LocalDate> firstUnanswered(
      ChoiceAdviceCase data, boolean inYear, AdviceContext context) {
    return data.waiting().stream()
        .filter(made -> made.inYear() == inYear)
        .filter(made -> !unanswered(made, data, context).isEmpty())
        .map(PlaceApplication::on)
        .findFirst();
  }

  static Optional<Reason> past(Optional<LocalDate> day, LocalDate on) {
    return day.filter(set -> set.isBefore(on))
        .map(set -> Reason.coded(AdviceReasons.DAY_PAST)
            .with("day", set)
            .with("on", on)
            .under(AdviceTerms.CODE)
            .saying("the day set is {day}, and this is {on}"));
  }

  static Optional<Reason> held(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return data.offer()
        .map(OfferedPlace::school)
        .filter(held -> context.register().sameSchool(held, school))
        .map(held -> Reason.coded(AdviceReasons.SAME_SCHOOL)
            .with("school", held.toString())
            .under(AdviceTerms.CODE)
            .saying(
                "another place is one at another school, and the family holds one at {school}"));
  }

  static Optional<Reason> startNotReached(ChoiceAdviceCase data, LocalDate on) {
    return data.offer()
        .flatMap(OfferedPlace::startOn)
        .filter(on::isBefore)
        .map(start -> Reason.coded(AdviceReasons.START_NOT_REACHED)
            .with("day", start)
            .with("on", on)
            .under(AdviceTerms.CODE)
            .saying("the child is to start on {day}, and this is {on}"));
  }

  static Optional<Reason> mayStillAnswer(ChoiceAdviceCase data, LocalDate on) {
    Optional<LocalDate> answerBy = data.offer().flatMap(OfferedPlace::answerBy);
    return answerBy.filter(on::isAfter).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.ANSWER_NOT_OVERDUE)
            .with("day", answerBy.map(LocalDate::toString).orElse("no day"))
            .with("on", on)
            .under(AdviceTerms.CODE)
            .saying("the letter asks for an answer by {day}, and this is {on}"));
  }

  static Optional<Reason> inYearFirst(ChoiceAdviceCase data) {
    return data.hasFailedInYear()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.IN_YEAR_FIRST)
            .under(PROTOCOL)
            .saying(
                "the protocol is for a child whose parent did not secure a place through in-year"
                    + " admission, and no in-year application failed"));
  }
}
