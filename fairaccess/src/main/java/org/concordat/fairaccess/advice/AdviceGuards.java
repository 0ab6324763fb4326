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
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawFurther;

/** The conditions of the steps in choice advice. */
final class AdviceGuards {

  static final Citation PROTOCOL = Citation.of("School Admissions Code")
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

  static Optional<Reason> answerPast(Optional<LocalDate> day, LocalDate on) {
    return day.filter(set -> set.isBefore(on)).map(set -> past(set, on, AdviceTerms.CODE));
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

  /** The school of an offer beside the held place, as it offered. */
  private static Optional<Urn> besideOf(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return same(data.further().keySet(), school, context);
  }

  private static Optional<Urn> same(Collection<Urn> among, Urn school, AdviceContext context) {
    return among.contains(school)
        ? Optional.of(school)
        : among.stream()
            .filter(one -> context.register().sameSchool(one, school))
            .findFirst();
  }

  /** The schools that refuse, each as it was last asked. */
  static ImmutableSortedSet<Urn> askedAs(
      ChoiceAdviceCase data, Collection<Urn> refusing, AdviceContext context) {
    return refusing.stream()
        .map(school -> data.applications().reverse().stream()
            .flatMap(made -> same(made.schools(), school, context).stream())
            .findFirst()
            .orElse(school))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** A school that refused, as it did so. */
  static Urn refusedAs(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return same(data.refused().keySet(), school, context).orElse(school);
  }

  /** The school whose place is held, as it offered. */
  static Urn heldSchool(ChoiceAdviceCase data) {
    return data.offer().map(OfferedPlace::school).orElseThrow();
  }

  /** The school of an offer that waits for an answer, as it offered. */
  static Urn offeredAs(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return open(data, school, context).map(OfferedPlace::school).orElse(school);
  }

  /** A school to take instead, as it offered or, on appeal, refused. */
  static Urn takenAs(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return besideOf(data, school, context)
        .or(() -> same(won(data, context), school, context))
        .orElse(school);
  }

  private static Optional<OfferedPlace> beside(
      ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return besideOf(data, school, context).map(data.further()::get);
  }

  /** The offer of a school, held or beside the held place, that waits for an answer. */
  private static Optional<OfferedPlace> open(
      ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return beside(data, school, context)
        .or(() -> data.offer()
            .filter(place -> place.acceptedOn().isEmpty())
            .filter(place -> context.register().sameSchool(place.school(), school)));
  }

  static Optional<Reason> noOpenOffer(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return unless(open(data, school, context).isPresent(), school);
  }

  static Optional<Reason> notBeside(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return unless(beside(data, school, context).isPresent(), school);
  }

  private static Optional<Reason> unless(boolean stands, Urn school) {
    return stands
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NO_OPEN_OFFER)
            .with("school", school.toString())
            .under(AdviceTerms.CODE)
            .saying("no such offer of {school} waits for an answer"));
  }

  static Optional<Reason> broughtForward(
      ChoiceAdviceCase data, SetAnswerDay command, AdviceContext context) {
    return open(data, command.school(), context)
        .flatMap(OfferedPlace::answerBy)
        .filter(command.answerBy()::isBefore)
        .map(named -> Reason.coded(AdviceReasons.DAY_BROUGHT_FORWARD)
            .with("named", named)
            .with("day", command.answerBy())
            .under(AdviceTerms.CODE)
            .saying("the family was given until {named}, and {day} is earlier"));
  }

  /** The schools whose place was won on appeal and not had since. */
  static ImmutableSortedSet<Urn> won(ChoiceAdviceCase data, AdviceContext context) {
    return data.allowed().entrySet().stream()
        .filter(won -> data.settled().entrySet().stream()
            .noneMatch(had -> context.register().sameSchool(had.getKey(), won.getKey())
                && !had.getValue().isBefore(won.getValue())))
        .map(won -> won.getKey())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Whether a place that was won is still to be offered. */
  static boolean isOfferOwed(ChoiceAdviceCase data, AdviceContext context) {
    return won(data, context).stream()
        .anyMatch(school -> alreadyOffered(data, school, context).isEmpty());
  }

  static Optional<Reason> anyOffered(
      ChoiceAdviceCase data, Collection<Urn> refusing, AdviceContext context) {
    return refusing.stream()
        .flatMap(school -> alreadyOffered(data, school, context).stream())
        .findFirst();
  }

  /** The same of a letter, whose own offer is one too. */
  static Optional<Reason> anyOffered(ChoiceAdviceCase data, Offer command, AdviceContext context) {
    return same(command.refused(), command.school(), context)
        .map(refusing -> alreadyOffered(command.school()))
        .or(() -> anyOffered(data, command.refused(), context));
  }

  static Optional<Reason> alreadyOffered(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return data.offer()
        .map(OfferedPlace::school)
        .filter(held -> context.register().sameSchool(held, school))
        .or(() -> besideOf(data, school, context))
        .map(AdviceGuards::alreadyOffered);
  }

  private static Reason alreadyOffered(Urn school) {
    return Reason.coded(AdviceReasons.ALREADY_OFFERED)
        .with("school", school.toString())
        .under(AdviceTerms.CODE)
        .saying("a place at {school} is offered or held already");
  }

  static Optional<Reason> notOfferedNorWon(
      ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return held(data, school, context).isPresent()
            || besideOf(data, school, context)
                .or(() -> same(won(data, context), school, context))
                .isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_OFFERED)
            .with("school", school.toString())
            .under(AdviceTerms.CODE)
            .saying("a place is taken that was offered or won on appeal, and of {school} neither is"
                + " known"));
  }

  static Optional<Reason> allowedBefore(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    Urn named = refusedAs(data, school, context);
    return Optional.ofNullable(data.appealed().get(named))
        .filter(against -> against.equals(data.refused().get(named)))
        .map(against -> Reason.coded(AdviceReasons.APPEAL_ALLOWED_BEFORE)
            .with("school", named.toString())
            .with("day", against.on())
            .under(AdviceTerms.APPEALS)
            .saying(
                "an appeal is decided once, and the one against the refusal of {school} of {day}"
                    + " was allowed already"));
  }

  /** That the place of the school is not the one that the family accepted. */
  static Optional<Reason> notHeld(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return data.offer()
        .map(OfferedPlace::school)
        .filter(held -> !context.register().sameSchool(held, school))
        .map(held -> Reason.coded(AdviceReasons.NOT_HELD)
            .with("school", school.toString())
            .with("held", held.toString())
            .under(AdviceTerms.CODE)
            .saying("the family accepted a place at {held}, and not at {school}"));
  }

  static Optional<Reason> notRefused(ChoiceAdviceCase data, Urn school, AdviceContext context) {
    return same(data.refused().keySet(), school, context).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_REFUSED)
            .with("school", school.toString())
            .under(AdviceTerms.APPEALS_CODE)
            .saying("an appeal is against a refusal, and none of {school} is known"));
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
            .under(PupilRegistration.sourceOn(start))
            .saying("the child is to start on {day}, and this is {on}"));
  }

  static Optional<Reason> mayStillAnswer(ChoiceAdviceCase data, LocalDate on) {
    return mayStillAnswer(data.offer(), on);
  }

  static Optional<Reason> mayStillAnswer(
      ChoiceAdviceCase data, WithdrawFurther command, AdviceContext context) {
    Optional<OfferedPlace> offer = beside(data, command.school(), context);
    return offer.isEmpty() ? Optional.empty() : mayStillAnswer(offer, command.on());
  }

  private static Optional<Reason> mayStillAnswer(Optional<OfferedPlace> offer, LocalDate on) {
    Optional<LocalDate> answerBy = offer.flatMap(OfferedPlace::answerBy);
    return answerBy.filter(on::isAfter).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.ANSWER_NOT_OVERDUE)
            .with("day", answerBy.map(LocalDate::toString).orElse("no day"))
            .with("on", on)
            .under(AdviceTerms.CODE)
            .saying("the family was asked for an answer by {day}, and this is {on}"));
  }

  static Optional<Reason> inYearFirst(ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    return data.hasFailedInYear(on, context)
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.IN_YEAR_FIRST)
            .under(PROTOCOL)
            .saying(
                "the protocol is for a child whose parent did not secure a place through in-year"
                    + " admission, and no in-year application failed"));
  }
}
