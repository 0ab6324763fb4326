/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
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
        .filter(school -> data.application().stream()
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

  static Optional<Reason> past(Optional<LocalDate> day, LocalDate on) {
    return day.filter(set -> set.isBefore(on))
        .map(set -> Reason.coded(AdviceReasons.DAY_PAST)
            .with("day", set)
            .with("on", on)
            .under(AdviceTerms.CODE)
            .saying("the day set is {day}, and this is {on}"));
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
