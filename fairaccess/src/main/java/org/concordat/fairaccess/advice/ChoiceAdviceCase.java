/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
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
   * The applications to which the family waits for an answer: those made since it last waited for none.
   *
   * @return them, in the order in which they were made; a school among them may have refused already
   */
  public abstract ImmutableList<PlaceApplication> waiting();

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
   * The schools that did not answer an in-year application in time.
   *
   * @return them, each with the first day on which its answer was late
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, LocalDate> silent();

  /**
   * The schools that refused a place; of each the first refusal of its latest application.
   *
   * @return them, each with its refusal
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, RefusedPlace> refused();

  /**
   * The place that is offered or accepted.
   *
   * @return the place, or empty if there is none
   */
  public abstract Optional<OfferedPlace> offer();

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
   * Why the advice ended without a place.
   *
   * @return the reason, or empty if it did not
   */
  public abstract Optional<AdviceClosing> closing();

  /**
   * Whether an application on a day is one outside the rounds.
   *
   * @param on the day
   * @return true in-year, and from the first day of the school year of entry on
   */
  public final boolean isInYearOn(LocalDate on) {
    return question().route() == Route.IN_YEAR
        || !on.isBefore(question().entry().first());
  }

  /**
   * Whether an in-year application failed, without which the fair access protocol is not for the child.
   *
   * @return true if a school refused a place outside the rounds, or did not answer in time
   */
  public final boolean hasFailedInYear() {
    return !silent().isEmpty()
        || refused().values().stream().anyMatch(refusal -> refusal.application().inYear());
  }

  /**
   * The appeal that a school's refusal opens.
   *
   * @param school the school
   * @return the appeal, not lodged; empty if the school has not refused
   */
  public final Optional<AdmissionAppeal> appealAgainst(Urn school) {
    return Optional.ofNullable(refused().get(school))
        .map(refusal -> AdmissionAppeal.against(child(), school, refusal));
  }

  ChoiceAdviceCase advised(Advised event) {
    return but().advisedOn(event.on()).shown(event.schools()).build();
  }

  ChoiceAdviceCase applied(Applied event) {
    return applied(
        new PlaceApplication(event.on(), event.schools(), false, AdviceTerms.ofRound(question())));
  }

  ChoiceAdviceCase applied(AppliedInYear event) {
    return applied(new PlaceApplication(event.on(), event.schools(), true, event.on()));
  }

  private ChoiceAdviceCase applied(PlaceApplication made) {
    return but().addApplications(made).addWaiting(made).build();
  }

  ChoiceAdviceCase offered(Offered event) {
    return refusedBy(event.refused(), event.on())
        .but()
        .waiting(ImmutableList.of())
        .offer(new OfferedPlace(
            event.school(), event.on(), event.answerBy(), Optional.empty(), Optional.empty()))
        .build();
  }

  ChoiceAdviceCase refused(PlaceRefused event) {
    return refusedBy(event.refused(), event.on())
        .but()
        .waiting(ImmutableList.of())
        .build();
  }

  ChoiceAdviceCase schoolRefused(SchoolRefused event) {
    return refusedBy(event.refused(), event.on());
  }

  ChoiceAdviceCase unanswered(AnswerMissed event) {
    TreeMap<Urn, LocalDate> all = new TreeMap<>(silent());
    event.schools().forEach(school -> all.put(school, event.on()));
    return but()
        .silent(ImmutableSortedMap.copyOfSorted(all))
        .waiting(waiting().stream()
            .filter(made -> !event.schools().containsAll(made.schools()))
            .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private ChoiceAdviceCase refusedBy(Iterable<Urn> schools, LocalDate on) {
    TreeMap<Urn, RefusedPlace> all = new TreeMap<>(refused());
    for (Urn school : schools) {
      latestFor(school)
          .filter(made -> Optional.ofNullable(all.get(school))
              .filter(before -> before.application().equals(made))
              .isEmpty())
          .ifPresent(made -> all.put(school, new RefusedPlace(on, made)));
    }
    return but().refused(ImmutableSortedMap.copyOfSorted(all)).build();
  }

  private Optional<PlaceApplication> latestFor(Urn school) {
    return applications().reverse().stream()
        .filter(made -> made.schools().contains(school))
        .findFirst()
        .or(this::application);
  }

  ChoiceAdviceCase accepted(LocalDate on, Optional<LocalDate> startOn) {
    return but().offer(offer().map(place -> place.accepted(on, startOn))).build();
  }

  ChoiceAdviceCase takenInstead(TakenInstead event) {
    return withoutPlace(event.on())
        .but()
        .offer(new OfferedPlace(
            event.school(), event.on(), Optional.empty(), Optional.of(event.on()), event.startOn()))
        .build();
  }

  ChoiceAdviceCase withoutPlace(LocalDate on) {
    TreeMap<Urn, LocalDate> all = new TreeMap<>(declined());
    offer().ifPresent(place -> all.put(place.school(), on));
    return but()
        .declined(ImmutableSortedMap.copyOfSorted(all))
        .offer(Optional.empty())
        .build();
  }

  ChoiceAdviceCase offerWithdrawn() {
    return but().offer(Optional.empty()).build();
  }

  ChoiceAdviceCase admitted(Admitted event) {
    return but().admittedOn(event.on()).build();
  }

  ChoiceAdviceCase closed(Closed event) {
    return but().closing(event.reason()).build();
  }
}
