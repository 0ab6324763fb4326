/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What is known of one family that asked for advice.
 *
 * <p>It is the data of {@link ChoiceAdviceCases#PROCEDURE}, which alone changes it. It holds no name and no address.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ChoiceAdviceCase {

  ChoiceAdviceCase() {}

  /**
   * The case of a family that asks.
   *
   * @param child the child
   * @param question what the family looks for
   * @param adviseWithin how long the adviser has to answer, from the day of the asking, and again once a place was
   *     refused; the standard of the authority or of whoever advises
   * @return the case, with nothing done
   */
  public static ChoiceAdviceCase of(
      PupilReference child, ChoiceQuestion question, Rule<TimeLimit> adviseWithin) {
    return ImmutableChoiceAdviceCase.builder()
        .child(child)
        .question(question)
        .adviseWithin(adviseWithin)
        .build();
  }

  ImmutableChoiceAdviceCase.Builder but() {
    return ImmutableChoiceAdviceCase.builder().from(this);
  }

  /**
   * The child.
   *
   * @return the reference
   */
  public abstract PupilReference child();

  /**
   * What the family looks for.
   *
   * @return the question
   */
  public abstract ChoiceQuestion question();

  /**
   * How long the adviser has.
   *
   * @return the limit with its source
   */
  public abstract Rule<TimeLimit> adviseWithin();

  /**
   * When the family was last advised.
   *
   * @return the day, or empty if it was not
   */
  public abstract Optional<LocalDate> advisedOn();

  /**
   * Of which schools it was told then.
   *
   * @return them, in the order of the advice
   */
  public abstract ImmutableList<Urn> shown();

  /** What it asked of schools, and what they answered. */
  @Value.Default
  Applications asked() {
    return Applications.NONE;
  }

  /** The places that it was offered, and what became of them. */
  @Value.Default
  Places places() {
    return Places.NONE;
  }

  /** The appeals that it won. */
  @Value.Default
  WonAppeals appeals() {
    return WonAppeals.NONE;
  }

  /** Which numbers are one school, by the facts that were recorded. */
  @Value.Default
  SchoolNumbers numbers() {
    return SchoolNumbers.none();
  }

  /**
   * Every application that was made.
   *
   * @return them, in the order in which they were made
   */
  public final ImmutableList<PlaceApplication> applications() {
    return asked().made();
  }

  /**
   * The applications to which the family waits for an answer: those made since it last took a place. An offer ends
   * the waiting for those made in a round, which it answers as a whole, unless the school was last asked in-year;
   * in-year each school answers for itself.
   *
   * @return them, in the order in which they were made; a school among them may have answered already, or be late
   */
  public final ImmutableList<PlaceApplication> waiting() {
    return asked().waiting(numbers());
  }

  final boolean isWaitedFor(int application) {
    return asked().isWaitedFor(application, numbers());
  }

  /** When it was last noted that the time to answer was over. */
  abstract Optional<LocalDate> missedOn();

  /** When the family was last left without the place that it held. */
  final Optional<LocalDate> leftOn() {
    return places().lost().map(LostPlace::on);
  }

  /** When it was left with none, if it has not been advised, applied or been offered a place since. */
  final Optional<LocalDate> leftWithout() {
    return places().without();
  }

  /** Whether it holds no place, and has applied since it lost the last. */
  final boolean isLeftWaiting() {
    return offer().isEmpty()
        && applications().size() > places().lost().map(LostPlace::applications).orElse(0);
  }

  /** Whether it holds no place, has not applied since it lost the last, and was advised since. */
  final boolean isLeftTold() {
    return offer().isEmpty() && !isLeftWaiting() && leftWithout().isEmpty();
  }

  /** The latest day of which something was recorded that bears on the answers. */
  final LocalDate knownTo() {
    return Stream.of(
            Stream.of(question().on()),
            asked().days(),
            declined().values().stream(),
            Stream.of(advisedOn(), missedOn(), leftOn()).flatMap(Optional::stream))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The latest application.
   *
   * @return the application, or empty if none was made
   */
  public final Optional<PlaceApplication> application() {
    return asked().last();
  }

  /**
   * The schools that offered a place, whatever became of it.
   *
   * @return them, as they last offered, each with the day of its last offer
   */
  public final ImmutableSortedMap<Urn, LocalDate> offered() {
    return places().offered();
  }

  /**
   * The schools that refused a place; of each the first refusal of its latest application. A school that took over from
   * several refuses for each of those that were asked.
   *
   * @return them, as they were last asked, each with its refusal
   */
  public final ImmutableSortedMap<Urn, RefusedPlace> refused() {
    return asked().refused(numbers());
  }

  /**
   * The place that the family holds: the one that is offered or accepted.
   *
   * @return the place, as it was offered, or empty if there is none
   */
  public final Optional<OfferedPlace> offer() {
    return places().held();
  }

  /**
   * The offers that came while the family held a place, and wait for its answer.
   *
   * @return them, by school; none unless a place is held, and none once the child is on a roll
   */
  public final ImmutableSortedMap<Urn, OfferedPlace> further() {
    return places().further();
  }

  /**
   * The schools against whose refusal an appeal was allowed, until the family had the place.
   *
   * @return them, as they refused, each with the day on which it was
   */
  public final ImmutableSortedMap<Urn, LocalDate> allowed() {
    return appeals().allowed();
  }

  /**
   * The schools whose place the family won on appeal and has not had since, and does not hold or have on offer. It is had
   * once: a family that was offered the place and declined it, took it, or let the day to answer pass, has no claim to it
   * any more.
   *
   * @return them, as they refused
   */
  public final ImmutableSortedSet<Urn> wonOnAppeal() {
    return appeals().owed(places(), numbers());
  }

  /**
   * When the family last took a place.
   *
   * @return the day, or empty if it never did
   */
  public final Optional<LocalDate> takenOn() {
    return asked().takings().stream().map(TakenPlace::on).reduce((first, last) -> last);
  }

  /**
   * The schools whose place the family declined or gave up, which a protocol may ask about.
   *
   * @return them, as they offered, each with the day of the last time
   */
  public final ImmutableSortedMap<Urn, LocalDate> declined() {
    return places().declined();
  }

  /**
   * When the child came on the roll.
   *
   * @return the day, or empty if it has not
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * On which school's roll.
   *
   * @return the school, as it offered or else as it was named; empty if the child is on none
   */
  public abstract Optional<Urn> admittedTo();

  /**
   * What was recorded of a place and, by what is known now, was not of that which the family held: a first day or an
   * admission at a school whose place it had given up, a day to answer an offer that was gone, the taking back of a place
   * that it had accepted, a refusal, by itself or with the offer of another school, of a place that was on offer, which is
   * taken back but not refused, an appeal that was allowed against such a refusal or had been allowed before, an offer of
   * a place that was on offer, of which the first stands, unless it is the same day's letter told again, and a day to
   * answer that is earlier than one that the family was given, of which the later stands. None of it bears on the place
   * that is held; whoever recorded it is to be asked. A first day that was set for Brook School on 25 October 2023 is among these
   * once it is known that the family took the place of Hill School instead on 22 October. An admission ends this life all
   * the same, since a child is on the roll that it is on: it is then {@link #admittedTo} another school than that of the
   * {@link #offer}.
   *
   * @return the events, in the order in which they took effect
   */
  public abstract ImmutableList<AdviceEvent> overtaken();

  /**
   * Why the advice ended without a place.
   *
   * @return the reason, or empty if it did not
   */
  public abstract Optional<AdviceClosing> closing();

  /**
   * Whether an application on a day is one outside the rounds.
   *
   * <p>It is from the first day of the first term of the school year of entry on, which is the first term to begin after
   * July. Where that is Wednesday 4 September 2024, an application of Monday 2 September belongs to the round, and
   * one of 4 September is in-year. Before August the round is not over whatever the calendar says, and a year
   * later it is. What is certain from a part of the calendar is known: on one that is published from 1 January 2025, with
   * a term from Monday 6 January, an application of 6 January is in-year, since the first term cannot be a later one; on
   * one that is published to Saturday 31 August 2024, with no term in August, one of that day is not, and of 1
   * September it is unknown. (School Admissions Code 2021 and, of the school year, Education Act 1996 s.579; both
   * second-hand, from practice.)
   *
   * @param on the day
   * @param calendars whose school calendar tells the terms
   * @return true in-year, and otherwise from that day on; unknown for the reason {@code
   *     advice.first-term-not-known} where what is published leaves open whether that day has come
   * @throws NullPointerException if an argument is null
   */
  public final Answer<Boolean> isInYearOn(LocalDate on, Calendars calendars) {
    requireNonNull(on, "on");
    requireNonNull(calendars, "calendars");
    return AdviceTerms.isInYear(question(), on, calendars);
  }

  /**
   * The schools that let the time to answer an in-year application pass. It follows from the last day alone, whatever
   * the family holds meanwhile, unless it took a place by that day; a late answer does not undo it.
   *
   * <p>Brook School was to answer by 9 November 2023 and did not: it is silent from 10 November on.
   *
   * @param on the day that is asked about
   * @param context the outside facts
   * @return them, each once and as it was last asked, with the first day on which its answer was late; of several
   *     applications that of the last such
   * @throws NullPointerException if an argument is null
   */
  public final ImmutableSortedMap<Urn, LocalDate> silentOn(LocalDate on, AdviceContext context) {
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    ImmutableSortedMap<Urn, LocalDate> silent = ImmutableSortedMap.of();
    for (Standing one : Standing.all(this, context)) {
      Optional<LocalDate> late = one.lateFrom().filter(day -> !day.isAfter(on));
      silent = late.isPresent() ? numbers().with(silent, one.school(), late.orElseThrow()) : silent;
    }
    return silent;
  }

  /**
   * Whether an in-year application failed by a day, without which the fair access protocol is not for the child.
   *
   * @param on the day, inclusive
   * @param context the outside facts
   * @return true if a school refused a place outside the rounds by that day, or was silent
   * @throws NullPointerException if an argument is null
   */
  public final boolean hasFailedInYear(LocalDate on, AdviceContext context) {
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    return Standing.all(this, context).stream().anyMatch(one -> one.hasFailedBy(on))
        || asked().refusals().stream()
            .map(Applications.Refusal::place)
            .anyMatch(refusal -> refusal.application().inYear() && !refusal.on().isAfter(on));
  }

  /**
   * The appeal that a school's refusal opens.
   *
   * @param school the school, under any of its numbers
   * @param context the outside facts
   * @return the appeal, not lodged; empty if the school has not refused, or if a plan names the child's school, since
   *     the ordinary admissions do not apply then
   * @throws NullPointerException if an argument is null
   */
  public final Optional<AdmissionAppeal> appealAgainst(Urn school, AdviceContext context) {
    requireNonNull(school, "school");
    requireNonNull(context, "context");
    if (AdviceTerms.planNamesSchool(question(), context).isPresent()) {
      return Optional.empty();
    }
    ImmutableSortedMap<Urn, RefusedPlace> refusals = refused();
    return numbers()
        .and(SchoolNumbers.of(ImmutableList.of(school), knownTo(), context.register()))
        .find(refusals.keySet(), school)
        .flatMap(named -> Optional.ofNullable(refusals.get(named))
            .map(refusal -> AdmissionAppeal.against(child(), named, refusal)));
  }

  /** Whether the family holds a place that it accepted. */
  final boolean isPlaceAccepted() {
    return places().isAccepted();
  }

  /** Whether the family holds an offer that it has yet to answer. */
  final boolean isOfferOpen() {
    return offer().isPresent() && !isPlaceAccepted();
  }
}
