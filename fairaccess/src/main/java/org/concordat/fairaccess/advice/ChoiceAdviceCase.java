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
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.advice.AdviceEvent.Accepted;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerDaySet;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.Declined;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;
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

  private ImmutableChoiceAdviceCase.Builder but() {
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

  /**
   * Every application that was made.
   *
   * @return them, in the order in which they were made
   */
  public abstract ImmutableList<PlaceApplication> applications();

  /**
   * The applications to which the family waits for an answer: those made since it last took a place. An offer ends
   * the waiting for those made in a round, which it answers as a whole, unless the school was last asked in-year;
   * in-year each school answers for itself.
   *
   * @param context the outside facts
   * @return them, in the order in which they were made; a school among them may have answered already, or be late
   * @throws NullPointerException if the context is null
   */
  public final ImmutableList<PlaceApplication> waiting(AdviceContext context) {
    requireNonNull(context, "context");
    return IntStream.range(0, applications().size())
        .filter(one -> isWaitedFor(one, context))
        .mapToObj(applications()::get)
        .collect(ImmutableList.toImmutableList());
  }

  final boolean isWaitedFor(int application, AdviceContext context) {
    return takings().stream().noneMatch(taken -> taken.applications() > application)
        && (applications().get(application).inYear()
            || answers().stream()
                .noneMatch(answer -> answer.isOffer()
                    && answer.applications() > application
                    && !isAskedInYear(answer, context)));
  }

  /** Whether the school that answers was last asked in-year, so that it answers for itself alone. */
  private boolean isAskedInYear(GivenAnswer answer, AdviceContext context) {
    return applications().subList(0, answer.applications()).reverse().stream()
        .filter(made -> made.schools().stream()
            .anyMatch(asked -> context.register().sameSchool(asked, answer.school())))
        .findFirst()
        .filter(PlaceApplication::inYear)
        .isPresent();
  }

  /** What schools answered, in order. */
  abstract ImmutableList<GivenAnswer> answers();

  /** How many of those answers were known when the family was last advised. */
  @Value.Default
  int answersTold() {
    return 0;
  }

  /** The places that were taken, in order. */
  abstract ImmutableList<TakenPlace> takings();

  /** When it was last noted that the time to answer was over. */
  abstract Optional<LocalDate> missedOn();

  /** When the family was last left without the place that it held. */
  abstract Optional<LocalDate> leftOn();

  /** When it was left with none, if it has not been advised, applied or been offered a place since. */
  abstract Optional<LocalDate> leftWithout();

  /** How many applications it had made by then. */
  @Value.Default
  int leftAfter() {
    return 0;
  }

  /** Whether it holds no place, and has applied since it lost the last. */
  final boolean isLeftWaiting() {
    return offer().isEmpty() && applications().size() > leftAfter();
  }

  /** Whether it holds no place, has not applied since it lost the last, and was advised since. */
  final boolean isLeftTold() {
    return offer().isEmpty() && !isLeftWaiting() && leftWithout().isEmpty();
  }

  /** The latest day of which something was recorded that bears on the answers. */
  final LocalDate knownTo() {
    return Stream.of(
            Stream.of(question().on()),
            applications().stream().map(PlaceApplication::on),
            answers().stream().map(GivenAnswer::on),
            takings().stream().map(TakenPlace::on),
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
    return applications().isEmpty()
        ? Optional.empty()
        : Optional.of(applications().get(applications().size() - 1));
  }

  /**
   * The schools that offered a place, whatever became of it.
   *
   * @return them, each with the day of its last offer
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, LocalDate> offered();

  /**
   * The schools that refused a place; of each the first refusal of its latest application.
   *
   * @return them, as they were asked, each with its refusal
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, RefusedPlace> refused();

  /**
   * The place that the family holds: the one that is offered or accepted.
   *
   * @return the place, or empty if there is none
   */
  public abstract Optional<OfferedPlace> offer();

  /**
   * The offers that came while the family held a place, and wait for its answer.
   *
   * @return them, by school; none unless a place is held, and none once the child is on a roll
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, OfferedPlace> further();

  /**
   * The schools against whose refusal an appeal was allowed, until the family had the place under the same number.
   *
   * @return them, each with the day on which it was; see {@link #wonOnAppeal} for a school that was renumbered
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, LocalDate> allowed();

  /** The refusals against which an appeal was allowed, by school; against each it is allowed once. */
  @Value.NaturalOrder
  abstract ImmutableSortedMap<Urn, RefusedPlace> appealed();

  /** The schools whose place the family took, declined or lost, each with the day of the last time. */
  @Value.NaturalOrder
  abstract ImmutableSortedMap<Urn, LocalDate> settled();

  /**
   * The schools whose place the family won on appeal and has not had since. It is had once: a family that was offered
   * the place and declined it, took it, or let the day to answer pass, has no claim to it any more.
   *
   * @param context the outside facts
   * @return them, as they refused
   * @throws NullPointerException if the context is null
   */
  public final ImmutableSortedSet<Urn> wonOnAppeal(AdviceContext context) {
    return AdviceGuards.won(this, requireNonNull(context, "context"));
  }

  /**
   * When the family last took a place.
   *
   * @return the day, or empty if it never did
   */
  public final Optional<LocalDate> takenOn() {
    return takings().isEmpty()
        ? Optional.empty()
        : Optional.of(takings().get(takings().size() - 1).on());
  }

  /**
   * The schools whose place the family declined or gave up, which a protocol may ask about.
   *
   * @return them, each with the day of the last time
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, LocalDate> declined();

  /**
   * When the child came on the roll.
   *
   * @return the day, or empty if it has not
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * On which school's roll.
   *
   * @return the school, as it offered or, on appeal, refused; empty if the child is on none
   */
  public abstract Optional<Urn> admittedTo();

  /**
   * What was recorded of a place and, by what is known now, was not of that which the family held: a first day or an
   * admission at a school whose place it had given up, a day to answer an offer that was gone, the taking back of a place
   * that it had accepted, and a refusal, by itself or with the offer of another school, of a place that was on offer,
   * which is taken back but not refused. None of it bears on the place that is held; whoever recorded it is to be asked. A first day that
   * was set for Brook School on 25 October 2023 is among these once it is known that the family took the place of Hill
   * School instead on 22 October.
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
   * @return them, as they were asked, each with the first day on which its answer was late; of several applications
   *     that of the last such
   * @throws NullPointerException if an argument is null
   */
  public final ImmutableSortedMap<Urn, LocalDate> silentOn(LocalDate on, AdviceContext context) {
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    TreeMap<Urn, LocalDate> silent = new TreeMap<>();
    for (Standing one : Standing.all(this, context)) {
      one.lateFrom()
          .filter(late -> !late.isAfter(on))
          .ifPresent(late -> silent.put(one.school(), late));
    }
    return ImmutableSortedMap.copyOfSorted(silent);
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
        || refused().values().stream()
            .anyMatch(refusal -> refusal.application().inYear() && !refusal.on().isAfter(on));
  }

  /**
   * The appeal that a school's refusal opens.
   *
   * @param school the school, under any of its numbers
   * @param context the outside facts
   * @return the appeal, not lodged; empty if the school has not refused
   * @throws NullPointerException if an argument is null
   */
  public final Optional<AdmissionAppeal> appealAgainst(Urn school, AdviceContext context) {
    requireNonNull(school, "school");
    requireNonNull(context, "context");
    Urn named = AdviceGuards.refusedAs(this, school, context);
    return Optional.ofNullable(refused().get(named))
        .map(refusal -> AdmissionAppeal.against(child(), named, refusal));
  }

  ChoiceAdviceCase advised(Advised event) {
    return but()
        .advisedOn(event.on())
        .leftWithout(Optional.empty())
        .answersTold(answers().size())
        .shown(event.schools())
        .build();
  }

  ChoiceAdviceCase applied(Applied event) {
    return applied(
        new PlaceApplication(event.on(), event.schools(), false, AdviceTerms.ofRound(question())));
  }

  ChoiceAdviceCase applied(AppliedInYear event) {
    return applied(new PlaceApplication(event.on(), event.schools(), true, event.on()));
  }

  private ChoiceAdviceCase applied(PlaceApplication made) {
    return but().addApplications(made).leftWithout(Optional.empty()).build();
  }

  /** A place is offered; while the family holds one, beside that. */
  ChoiceAdviceCase offered(Offered event) {
    OfferedPlace place = OfferedPlace.of(event.school(), event.on(), event.answerBy());
    ChoiceAdviceCase answered = refusedBy(event.refused(), event.on());
    ImmutableChoiceAdviceCase.Builder next = (event.refused().stream().anyMatch(this::isOffering)
            ? answered.overtakenBy(event)
            : answered)
        .but()
        .addAnswers(new GivenAnswer(event.school(), event.on(), applications().size(), true))
        .leftWithout(Optional.empty())
        .offered(with(offered(), event.school(), event.on()));
    if (offer().isEmpty()) {
      return next.offer(place).build();
    }
    return holds(event.school())
        ? next.build()
        : next.further(with(further(), event.school(), place)).build();
  }

  ChoiceAdviceCase allowed(AppealAllowed event) {
    Optional<RefusedPlace> against = Optional.ofNullable(refused().get(event.school()));
    if (against.isPresent()
        && against.equals(Optional.ofNullable(appealed().get(event.school())))) {
      return this;
    }
    return but()
        .appealed(
            against.map(refusal -> with(appealed(), event.school(), refusal)).orElse(appealed()))
        .allowed(with(allowed(), event.school(), event.on()))
        .settled(without(settled(), event.school()))
        .build();
  }

  ChoiceAdviceCase answerDay(AnswerDaySet event) {
    OfferedPlace beside = further().get(event.school());
    if (beside != null) {
      return but()
          .further(with(further(), event.school(), beside.answeredBy(event.answerBy())))
          .build();
    }
    return holds(event.school())
        ? but().offer(offer().map(place -> place.answeredBy(event.answerBy()))).build()
        : overtakenBy(event);
  }

  ChoiceAdviceCase startSet(StartSet event) {
    return holds(event.school())
        ? but().offer(offer().map(place -> place.startingOn(event.startOn()))).build()
        : overtakenBy(event);
  }

  private ChoiceAdviceCase overtakenBy(AdviceEvent event) {
    return but().addOvertaken(event).build();
  }

  private ChoiceAdviceCase settled(Urn school, LocalDate on) {
    return but()
        .allowed(without(allowed(), school))
        .settled(with(settled(), school, on))
        .build();
  }

  private static <V> ImmutableSortedMap<Urn, V> with(
      ImmutableSortedMap<Urn, V> map, Urn school, V value) {
    TreeMap<Urn, V> all = new TreeMap<>(map);
    all.put(school, value);
    return ImmutableSortedMap.copyOfSorted(all);
  }

  private static <V> ImmutableSortedMap<Urn, V> without(
      ImmutableSortedMap<Urn, V> map, Urn school) {
    TreeMap<Urn, V> all = new TreeMap<>(map);
    all.remove(school);
    return ImmutableSortedMap.copyOfSorted(all);
  }

  ChoiceAdviceCase refused(PlaceRefused event) {
    return refusedBy(event.refused(), event.on());
  }

  ChoiceAdviceCase schoolRefused(SchoolRefused event) {
    ChoiceAdviceCase next = refusedBy(event.refused(), event.on());
    return event.refused().stream().anyMatch(this::isOffering) ? next.overtakenBy(event) : next;
  }

  ChoiceAdviceCase unanswered(AnswerMissed event) {
    return but().missedOn(event.on()).build();
  }

  private ChoiceAdviceCase refusedBy(Iterable<Urn> schools, LocalDate on) {
    TreeMap<Urn, RefusedPlace> all = new TreeMap<>(refused());
    ImmutableChoiceAdviceCase.Builder next = but();
    for (Urn school : schools) {
      Optional<PlaceApplication> made = latestFor(school)
          .filter(one -> !isOffering(school))
          .filter(one -> Optional.ofNullable(all.get(school))
              .filter(before -> before.application().equals(one))
              .isEmpty());
      if (made.isPresent()) {
        all.put(school, new RefusedPlace(on, made.get()));
        next.addAnswers(new GivenAnswer(school, on, applications().size(), false));
      }
    }
    return next.refused(ImmutableSortedMap.copyOfSorted(all)).build();
  }

  private Optional<PlaceApplication> latestFor(Urn school) {
    return applications().reverse().stream()
        .filter(made -> made.schools().contains(school))
        .findFirst()
        .or(this::application);
  }

  private boolean holds(Urn school) {
    return offer().filter(place -> place.school().equals(school)).isPresent();
  }

  /** Whether a place at the school is offered or held. */
  private boolean isOffering(Urn school) {
    return holds(school) || further().containsKey(school);
  }

  /** Whether the family holds a place that it accepted. */
  final boolean isPlaceAccepted() {
    return offer().flatMap(OfferedPlace::acceptedOn).isPresent();
  }

  /** Whether the family holds an offer that it has yet to answer. */
  final boolean isOfferOpen() {
    return offer().isPresent() && !isPlaceAccepted();
  }

  /** A place is accepted; another offer that was held stands beside it, and another place that was accepted goes. */
  ChoiceAdviceCase accepted(Accepted event) {
    ChoiceAdviceCase before = isPlaceAccepted() ? givenUpFor(event.school(), event.on()) : this;
    TreeMap<Urn, OfferedPlace> beside = new TreeMap<>(before.further());
    before.offer().ifPresent(place -> beside.put(place.school(), place));
    return before
        .but()
        .offer(Optional.empty())
        .further(ImmutableSortedMap.copyOfSorted(beside))
        .build()
        .taken(event.school(), event.on(), event.startOn());
  }

  ChoiceAdviceCase takenInstead(TakenInstead event) {
    return givenUpFor(event.school(), event.on())
        .taken(event.school(), event.on(), event.startOn());
  }

  /** The place that is held is given up, unless it is the one that is taken. */
  private ChoiceAdviceCase givenUpFor(Urn school, LocalDate on) {
    Optional<OfferedPlace> other = offer().filter(place -> !place.school().equals(school));
    return other
        .map(place ->
            declinedOf(place.school(), on).but().offer(Optional.empty()).build())
        .orElse(this);
  }

  private ChoiceAdviceCase taken(Urn school, LocalDate on, Optional<LocalDate> startOn) {
    OfferedPlace place = offer()
        .or(() -> Optional.ofNullable(further().get(school)))
        .orElseGet(() -> OfferedPlace.of(school, on, Optional.empty()));
    return settled(school, on)
        .but()
        .addTakings(new TakenPlace(on, applications().size()))
        .further(without(further(), school))
        .leftWithout(Optional.empty())
        .offer(place.accepted(on, startOn))
        .build();
  }

  private ChoiceAdviceCase declinedOf(Urn school, LocalDate on) {
    return settled(school, on).but().declined(with(declined(), school, on)).build();
  }

  ChoiceAdviceCase declined(Declined event) {
    return declinedOf(event.school(), event.on()).withoutPlace(event.school(), event.on());
  }

  /** An offer is taken back; a place that was accepted is not. */
  ChoiceAdviceCase offerWithdrawn(OfferWithdrawn event) {
    return holds(event.school()) && isPlaceAccepted()
        ? overtakenBy(event)
        : settled(event.school(), event.on()).withoutPlace(event.school(), event.on());
  }

  /** A place is gone; if it was the held one, the earliest of the further offers, if there is one, is held instead. */
  private ChoiceAdviceCase withoutPlace(Urn school, LocalDate on) {
    if (!holds(school)) {
      return but().further(without(further(), school)).build();
    }
    Optional<OfferedPlace> next = further().values().stream()
        .min(Comparator.comparing(OfferedPlace::on).thenComparing(OfferedPlace::school));
    return but()
        .leftOn(on)
        .leftAfter(applications().size())
        .leftWithout(next.isPresent() ? Optional.empty() : Optional.of(on))
        .offer(next)
        .further(next.map(place -> without(further(), place.school())).orElse(further()))
        .build();
  }

  ChoiceAdviceCase admitted(Admitted event) {
    ChoiceAdviceCase next = but()
        .further(ImmutableSortedMap.of())
        .admittedOn(event.on())
        .admittedTo(event.school())
        .build();
    return holds(event.school()) ? next : next.overtakenBy(event);
  }

  ChoiceAdviceCase closed(Closed event) {
    return but().closing(event.reason()).build();
  }
}
