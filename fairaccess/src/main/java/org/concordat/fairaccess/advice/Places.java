/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * The places that a family was offered, and what became of them.
 *
 * @param held the one that it holds, offered or accepted
 * @param further those on offer beside it, by school
 * @param offered the schools that ever offered one, each with the day of its last offer
 * @param declined the schools whose place it declined or gave up, each with the day of the last time
 * @param lost when it was last left without the place that it held
 */
record Places(
    Optional<OfferedPlace> held,
    ImmutableSortedMap<Urn, OfferedPlace> further,
    ImmutableSortedMap<Urn, LocalDate> offered,
    ImmutableSortedMap<Urn, LocalDate> declined,
    Optional<LostPlace> lost) {

  static final Places NONE = new Places(
      Optional.empty(),
      ImmutableSortedMap.of(),
      ImmutableSortedMap.of(),
      ImmutableSortedMap.of(),
      Optional.empty());

  Places {
    requireNonNull(held, "held");
    requireNonNull(further, "further");
    requireNonNull(offered, "offered");
    requireNonNull(declined, "declined");
    requireNonNull(lost, "lost");
  }

  /** Whether it is the held place that a school names: no other is on offer under that very number. */
  boolean holds(Urn school, SchoolNumbers numbers) {
    return !further.containsKey(school)
        && held.filter(place -> numbers.areOne(place.school(), school)).isPresent();
  }

  /** Whether a place at the school is offered or held. */
  boolean isOffering(Urn school, SchoolNumbers numbers) {
    return at(school, numbers).isPresent();
  }

  /** The offer of a school beside the held place, unless it is that which the school names. */
  Optional<OfferedPlace> beside(Urn school, SchoolNumbers numbers) {
    return holds(school, numbers)
        ? Optional.empty()
        : numbers.find(further.keySet(), school).map(further::get);
  }

  /** The offer of a school, held or beside the held place, that waits for an answer. */
  Optional<OfferedPlace> open(Urn school, SchoolNumbers numbers) {
    return at(school, numbers).filter(place -> place.acceptedOn().isEmpty());
  }

  /** A school as it offered, if its place is held or on offer. */
  Urn shown(Urn school, SchoolNumbers numbers) {
    return at(school, numbers).map(OfferedPlace::school).orElse(school);
  }

  /** The place at a school that is held or on offer. */
  Optional<OfferedPlace> at(Urn school, SchoolNumbers numbers) {
    return holds(school, numbers) ? held : beside(school, numbers);
  }

  boolean isAccepted() {
    return held.flatMap(OfferedPlace::acceptedOn).isPresent();
  }

  /** Whether the family was left with no place, and has not been advised, applied or been offered one since. */
  Optional<LocalDate> without() {
    return lost.filter(LostPlace::isWithout).map(LostPlace::on);
  }

  /** That the family was advised, applied or was offered a place. */
  Places going() {
    return new Places(held, further, offered, declined, lost.map(LostPlace::past));
  }

  /** A place is offered; while the family holds one, beside that, and while it is on offer, no other. */
  Places offered(OfferedPlace place, SchoolNumbers numbers) {
    Urn school = place.school();
    Places known = new Places(
            held, further, numbers.with(offered, school, place.on()), declined, lost)
        .going();
    if (held.isEmpty()) {
      return known.holding(place);
    }
    return isOffering(school, numbers) ? known : known.beside(numbers.with(further, school, place));
  }

  private Places holding(OfferedPlace place) {
    return new Places(Optional.of(place), further, offered, declined, lost);
  }

  private Places beside(ImmutableSortedMap<Urn, OfferedPlace> offers) {
    return new Places(held, offers, offered, declined, lost);
  }

  Places answeredBy(Urn school, LocalDate day, SchoolNumbers numbers) {
    return holds(school, numbers)
        ? held.map(place -> holding(place.answeredBy(day))).orElse(this)
        : beside(school, numbers)
            .map(offer -> beside(numbers.with(further, offer.school(), offer.answeredBy(day))))
            .orElse(this);
  }

  Places startingOn(LocalDate day) {
    return held.map(place -> holding(place.startingOn(day))).orElse(this);
  }

  /** A place is accepted; another offer that was held stands beside it, and another place that was accepted goes. */
  Places accepted(Urn school, LocalDate on, Optional<LocalDate> startOn, SchoolNumbers numbers) {
    Optional<OfferedPlace> other = held.filter(place -> !holds(school, numbers));
    return other
        .filter(place -> !isAccepted())
        .map(place -> beside(numbers.with(further, place.school(), place)))
        .orElse(this)
        .takenInstead(school, on, startOn, numbers, isAccepted());
  }

  /** A place is taken; another that was held is given up. */
  Places takenInstead(
      Urn school, LocalDate on, Optional<LocalDate> startOn, SchoolNumbers numbers) {
    return takenInstead(school, on, startOn, numbers, true);
  }

  private Places takenInstead(
      Urn school,
      LocalDate on,
      Optional<LocalDate> startOn,
      SchoolNumbers numbers,
      boolean givesUp) {
    Optional<OfferedPlace> other = held.filter(place -> givesUp && !holds(school, numbers));
    OfferedPlace taken =
        at(school, numbers).orElseGet(() -> OfferedPlace.of(school, on, Optional.empty()));
    return new Places(
        Optional.of(taken.accepted(on, startOn)),
        numbers.without(further, school),
        offered,
        other.map(place -> numbers.with(declined, place.school(), on)).orElse(declined),
        lost.map(LostPlace::past));
  }

  Places declined(Urn school, LocalDate on, int applications, SchoolNumbers numbers) {
    return new Places(
            held, further, offered, numbers.with(declined, shown(school, numbers), on), lost)
        .gone(school, on, applications, numbers);
  }

  /** A place is gone; if it was the held one, the earliest of the further offers, if there is one, is held instead. */
  Places gone(Urn school, LocalDate on, int applications, SchoolNumbers numbers) {
    if (!holds(school, numbers)) {
      return beside(numbers.without(further, school));
    }
    Optional<OfferedPlace> next = further.values().stream()
        .min(Comparator.comparing(OfferedPlace::on).thenComparing(OfferedPlace::school));
    return new Places(
        next,
        next.map(place -> numbers.without(further, place.school())).orElse(further),
        offered,
        declined,
        Optional.of(new LostPlace(on, applications, next.isEmpty())));
  }

  /** The child is on a roll, and no offer waits any more. */
  Places onRoll() {
    return beside(ImmutableSortedMap.of());
  }
}
