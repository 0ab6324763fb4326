/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.referral.StrongerRoute;

/** The conditions on the time of a step in choice advice, and who is waited for by then. */
final class AdviceGuards {

  static final Citation PROTOCOL = Citation.of("School Admissions Code")
      .secondHand("Buckinghamshire protocol 2017; the text was not read");

  private AdviceGuards() {}

  /**
   * The schools whose in-year answer was late when something was last recorded, and is still not given, in the order
   * of the applications.
   */
  static ImmutableList<AwaitedAnswer> overdue(ChoiceAdviceCase data, AdviceContext context) {
    return awaited(data, context, true);
  }

  /** The schools that still have an in-year application before them, in the order of the applications. */
  static ImmutableList<AwaitedAnswer> pending(ChoiceAdviceCase data, AdviceContext context) {
    return awaited(data, context, false);
  }

  private static ImmutableList<AwaitedAnswer> awaited(
      ChoiceAdviceCase data, AdviceContext context, boolean late) {
    return Standing.awaited(data, context).stream()
        .filter(one -> one.term().due().isPastOn(data.knownTo()) == late)
        .map(one -> new AwaitedAnswer(one.school(), one.made().on(), one.term()))
        .collect(toImmutableList());
  }

  /** The days of the applications in a round that are not answered, in order. */
  static ImmutableList<LocalDate> roundAwaited(ChoiceAdviceCase data, AdviceContext context) {
    return Standing.waiting(data, context).stream()
        .filter(one -> !one.made().inYear() && one.answer().isEmpty())
        .map(one -> one.made().on())
        .collect(toImmutableList());
  }

  /** The schools that the family waited for and that were silent by a day. */
  static ImmutableSortedSet<Urn> silentOn(
      LocalDate on, ChoiceAdviceCase data, AdviceContext context) {
    return Standing.waiting(data, context).stream()
        .filter(one -> one.lateFrom().filter(late -> !late.isAfter(on)).isPresent())
        .map(Standing::school)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The schools that refused on a day. */
  static ImmutableSortedSet<Urn> refusedOn(LocalDate on, ChoiceAdviceCase data) {
    return data.refused().entrySet().stream()
        .filter(one -> one.getValue().on().equals(on))
        .map(one -> one.getKey())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static Optional<Reason> answerPast(Optional<LocalDate> day, LocalDate on, AdviceContext context) {
    return day.filter(set -> set.isBefore(on))
        .map(set -> past(set, on, AdviceTerms.codeOn(on, context)));
  }

  static Optional<Reason> startPast(Optional<LocalDate> day, LocalDate on) {
    return day.filter(set -> set.isBefore(on))
        .map(set -> past(set, on, PupilRegistration.sourceOn(set)));
  }

  private static Reason past(LocalDate set, LocalDate on, Citation source) {
    return Reason.coded(AdviceReasons.DAY_PAST)
        .with("day", set)
        .with("on", on)
        .under(source)
        .saying("the day set is {day}, and this is {on}");
  }

  static Optional<Reason> startReached(ChoiceAdviceCase data, LocalDate on) {
    return data.offer()
        .flatMap(OfferedPlace::startOn)
        .filter(start -> !on.isBefore(start))
        .map(start -> Reason.coded(AdviceReasons.START_REACHED)
            .with("start", start)
            .with("on", on)
            .under(PupilRegistration.sourceOn(start))
            .saying(
                "the first day of {start} has come by {on}, and the child belongs on the roll"));
  }

  /** Why it cannot be told whether an application is in-year. */
  static Optional<Reason> notSorted(ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    return data.isInYearOn(on, context.calendars()).match(known -> Optional.empty(), Optional::of);
  }

  static boolean isInYear(ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    return data.isInYearOn(on, context.calendars()).find().orElse(false);
  }

  /** The school whose place is held, as it offered. */
  static Urn heldSchool(ChoiceAdviceCase data) {
    return data.offer().map(OfferedPlace::school).orElseThrow();
  }

  static Optional<Reason> startNotReached(ChoiceAdviceCase data, LocalDate on) {
    return data.offer()
        .flatMap(OfferedPlace::startOn)
        .filter(on::isBefore)
        .map(start -> Reason.coded(AdviceReasons.START_NOT_REACHED)
            .with("day", start)
            .with("on", on)
            .under(PupilRegistration.sourceOn(start))
            .saying("the child is to start on {day}, and this is {on}"));
  }

  static Optional<Reason> mayStillAnswer(
      Optional<OfferedPlace> offer, LocalDate on, AdviceContext context) {
    Optional<LocalDate> answerBy = offer.flatMap(OfferedPlace::answerBy);
    return answerBy.filter(on::isAfter).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.ANSWER_NOT_OVERDUE)
            .with("day", answerBy.map(LocalDate::toString).orElse("no day"))
            .with("on", on)
            .under(AdviceTerms.codeOn(on, context))
            .saying("the family was asked for an answer by {day}, and this is {on}"));
  }

  /** That a stronger route leads out of the protocol, by what the family told on the day of its question. */
  static Optional<Reason> strongerRoute(
      ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    Pupil.Builder child =
        Pupil.builder().reference(data.child()).yearGroup(data.question().yearGroup());
    data.question().careStatus().ifPresent(child::careStatus);
    data.question().senPlan().ifPresent(child::senPlan);
    return context
        .codes()
        .find(on)
        .flatMap(code -> StrongerRoute.of(child.build(), code.rules()).reason());
  }

  static Optional<Reason> inYearFirst(ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    return data.hasFailedInYear(on, context)
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.IN_YEAR_FIRST)
            .under(context
                .codes()
                .find(on)
                .map(code -> code.rules().inYearFirst().source())
                .orElse(PROTOCOL))
            .saying(
                "the protocol is for a child whose parent did not secure a place through in-year"
                    + " admission, and no in-year application failed"));
  }
}
