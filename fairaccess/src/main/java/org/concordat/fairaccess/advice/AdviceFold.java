/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
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
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;

/** What each event does to what is known of a family. It looks nothing up: all that it needs is in the events. */
final class AdviceFold {

  private AdviceFold() {}

  /** With what a fact tells of the numbers of its schools. */
  static ChoiceAdviceCase knowing(ChoiceAdviceCase data, SchoolNumbers more) {
    return more.others().isEmpty()
        ? data
        : data.but().numbers(data.numbers().and(more)).build();
  }

  static ChoiceAdviceCase advised(ChoiceAdviceCase data, Advised event) {
    return data.but()
        .advisedOn(event.on())
        .asked(data.asked().advised())
        .places(data.places().going())
        .shown(event.schools())
        .build();
  }

  static ChoiceAdviceCase applied(ChoiceAdviceCase data, Applied event) {
    return withApplication(
        data,
        new PlaceApplication(
            event.on(), event.schools(), false, AdviceTerms.ofRound(data.question())));
  }

  static ChoiceAdviceCase appliedInYear(ChoiceAdviceCase data, AppliedInYear event) {
    return withApplication(
        data, new PlaceApplication(event.on(), event.schools(), true, event.on()));
  }

  private static ChoiceAdviceCase withApplication(ChoiceAdviceCase data, PlaceApplication made) {
    return data.but()
        .asked(data.asked().and(made))
        .places(data.places().going())
        .build();
  }

  static ChoiceAdviceCase offered(ChoiceAdviceCase data, Offered event) {
    boolean repeated = place(data, event.school())
        .filter(place -> !place.isOf(event.on(), event.answerBy()))
        .isPresent();
    ChoiceAdviceCase answered = refusedBy(data, event.refused(), event, repeated);
    return answered
        .but()
        .asked(answered.asked().offered(event.school(), event.on()))
        .places(data.places()
            .offered(OfferedPlace.of(event.school(), event.on(), event.answerBy()), data.numbers()))
        .build();
  }

  static ChoiceAdviceCase schoolRefused(ChoiceAdviceCase data, SchoolRefused event) {
    return refusedBy(data, event.refused(), event, false);
  }

  private static ChoiceAdviceCase refusedBy(
      ChoiceAdviceCase data,
      ImmutableSortedSet<Urn> schools,
      AdviceEvent event,
      boolean isOvertaken) {
    Applications next = data.asked();
    for (Urn school : schools) {
      next = next.refused(school, event.on(), asked -> isOffering(data, asked), data.numbers());
    }
    ChoiceAdviceCase refused = data.but().asked(next).build();
    return isOvertaken
            || schools.stream()
                .flatMap(school -> data.asked().refusing(school, data.numbers()))
                .anyMatch(school -> isOffering(data, school))
        ? overtakenBy(refused, event)
        : refused;
  }

  static ChoiceAdviceCase answerMissed(ChoiceAdviceCase data, AnswerMissed event) {
    return data.but().missedOn(event.on()).build();
  }

  static ChoiceAdviceCase appealAllowed(ChoiceAdviceCase data, AppealAllowed event) {
    SchoolNumbers numbers = data.numbers();
    return data.asked()
        .refusal(event.school(), event.refusedOn(), numbers)
        .map(refusal -> data.appeals().isDecided(refusal, numbers)
            ? overtakenBy(data, event)
            : data.but()
                .appeals(data.appeals().and(refusal, event.on(), numbers))
                .build())
        .orElseGet(() -> overtakenBy(data, event));
  }

  static ChoiceAdviceCase answerDaySet(ChoiceAdviceCase data, AnswerDaySet event) {
    return place(data, event.school())
        .filter(place -> place.answerBy().filter(event.answerBy()::isBefore).isEmpty())
        .map(place -> having(
            data, data.places().answeredBy(event.school(), event.answerBy(), data.numbers())))
        .orElseGet(() -> overtakenBy(data, event));
  }

  static ChoiceAdviceCase startSet(ChoiceAdviceCase data, StartSet event) {
    return holds(data, event.school())
        ? having(data, data.places().startingOn(event.startOn()))
        : overtakenBy(data, event);
  }

  static ChoiceAdviceCase accepted(ChoiceAdviceCase data, Accepted event) {
    return taken(
        data,
        data.places().accepted(event.school(), event.on(), event.startOn(), data.numbers()),
        event.school(),
        event.on());
  }

  static ChoiceAdviceCase takenInstead(ChoiceAdviceCase data, TakenInstead event) {
    return taken(
        data,
        data.places().takenInstead(event.school(), event.on(), event.startOn(), data.numbers()),
        event.school(),
        event.on());
  }

  /** A place is taken, and one that was held and goes for it is had too. */
  private static ChoiceAdviceCase taken(
      ChoiceAdviceCase data, Places next, Urn school, LocalDate on) {
    SchoolNumbers numbers = data.numbers();
    Optional<Urn> gone =
        data.offer().map(OfferedPlace::school).filter(before -> !next.isOffering(before, numbers));
    WonAppeals had = data.appeals().had(school, numbers);
    return data.but()
        .places(next)
        .asked(data.asked().taken(on))
        .appeals(gone.map(before -> had.had(before, numbers)).orElse(had))
        .build();
  }

  static ChoiceAdviceCase declined(ChoiceAdviceCase data, Declined event) {
    return gone(
        data,
        data.places()
            .declined(event.school(), event.on(), data.applications().size(), data.numbers()),
        event.school());
  }

  /** An offer is taken back; a place that was accepted is not. */
  static ChoiceAdviceCase offerWithdrawn(ChoiceAdviceCase data, OfferWithdrawn event) {
    return place(data, event.school()).flatMap(OfferedPlace::acceptedOn).isPresent()
        ? overtakenBy(data, event)
        : gone(
            data,
            data.places()
                .gone(event.school(), event.on(), data.applications().size(), data.numbers()),
            event.school());
  }

  private static ChoiceAdviceCase gone(ChoiceAdviceCase data, Places next, Urn school) {
    return data.but()
        .places(next)
        .appeals(data.appeals().had(school, data.numbers()))
        .build();
  }

  static ChoiceAdviceCase admitted(ChoiceAdviceCase data, Admitted event) {
    ChoiceAdviceCase next = data.but()
        .places(data.places().onRoll())
        .admittedOn(event.on())
        .admittedTo(data.places().shown(event.school(), data.numbers()))
        .build();
    return holds(data, event.school()) ? next : overtakenBy(next, event);
  }

  static ChoiceAdviceCase closed(ChoiceAdviceCase data, Closed event) {
    return data.but().closing(event.reason()).build();
  }

  private static ChoiceAdviceCase having(ChoiceAdviceCase data, Places next) {
    return data.but().places(next).build();
  }

  private static ChoiceAdviceCase overtakenBy(ChoiceAdviceCase data, AdviceEvent event) {
    return data.but().addOvertaken(event).build();
  }

  private static boolean holds(ChoiceAdviceCase data, Urn school) {
    return data.places().holds(school, data.numbers());
  }

  private static Optional<OfferedPlace> place(ChoiceAdviceCase data, Urn school) {
    return data.places().at(school, data.numbers());
  }

  private static boolean isOffering(ChoiceAdviceCase data, Urn school) {
    return data.places().isOffering(school, data.numbers());
  }
}
