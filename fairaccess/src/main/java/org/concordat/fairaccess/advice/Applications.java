/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;

/**
 * What a family asked of schools, what they answered, and when it took a place and so waited no more.
 *
 * @param made the applications, in the order in which they were made
 * @param answers what schools answered, in order; a refusal as its school was asked
 * @param told how many of those answers were known when the family was last advised
 * @param takings the places that were taken, in order
 */
record Applications(
    ImmutableList<PlaceApplication> made,
    ImmutableList<GivenAnswer> answers,
    int told,
    ImmutableList<TakenPlace> takings) {

  static final Applications NONE =
      new Applications(ImmutableList.of(), ImmutableList.of(), 0, ImmutableList.of());

  Applications {
    requireNonNull(made, "made");
    requireNonNull(answers, "answers");
    requireNonNull(takings, "takings");
  }

  /** A refusal with the school that refused, as it was asked. */
  record Refusal(Urn school, RefusedPlace place) {

    Refusal {
      requireNonNull(school, "school");
      requireNonNull(place, "place");
    }
  }

  Applications and(PlaceApplication application) {
    return new Applications(with(made, application), answers, told, takings);
  }

  Applications advised() {
    return new Applications(made, answers, answers.size(), takings);
  }

  Applications offered(Urn school, LocalDate on) {
    return answered(new GivenAnswer(school, on, made.size(), true));
  }

  Applications taken(LocalDate on) {
    return new Applications(made, answers, told, with(takings, new TakenPlace(on, made.size())));
  }

  private Applications answered(GivenAnswer answer) {
    return new Applications(made, with(answers, answer), told, takings);
  }

  /** Refused by a school: each that it is by now, unless that is on offer or refused the same application before. */
  Applications refused(Urn school, LocalDate on, Predicate<Urn> isOffering, SchoolNumbers numbers) {
    Applications next = this;
    for (Urn asked : askedAs(school, numbers)) {
      RefusedPlace place = new RefusedPlace(on, latestFor(asked, made.size()));
      if (!isOffering.test(asked) && !next.hasRefused(asked, place.application(), numbers)) {
        next = next.answered(new GivenAnswer(asked, on, made.size(), false));
      }
    }
    return next;
  }

  private boolean hasRefused(Urn school, PlaceApplication application, SchoolNumbers numbers) {
    return refusals().stream()
        .anyMatch(one ->
            one.place().application().equals(application) && numbers.areOne(one.school(), school));
  }

  /**
   * The schools that a school is of those that were asked, each as it was last asked: one, or each of several that it took
   * over from; the school itself where none was asked, unless there is no application at all.
   */
  private ImmutableList<Urn> askedAs(Urn school, SchoolNumbers numbers) {
    List<Urn> found = new ArrayList<>();
    for (PlaceApplication application : made.reverse()) {
      for (Urn asked : numbers.among(application.schools(), school)) {
        if (found.stream().noneMatch(later -> numbers.areOne(later, asked))) {
          found.add(asked);
        }
      }
    }
    return found.isEmpty() && !made.isEmpty()
        ? ImmutableList.of(school)
        : ImmutableList.copyOf(found);
  }

  /** The latest of the first applications in which a school was asked under this number, or else the latest of them. */
  private PlaceApplication latestFor(Urn school, int first) {
    return made.subList(0, first).reverse().stream()
        .filter(application -> application.schools().contains(school))
        .findFirst()
        .orElseGet(() -> made.get(first - 1));
  }

  /** A school that refuses, and each of those that were asked for which it does. */
  Stream<Urn> refusing(Urn school, SchoolNumbers numbers) {
    return Stream.concat(Stream.of(school), askedAs(school, numbers).stream());
  }

  boolean isAsked(Urn school, SchoolNumbers numbers) {
    return made.stream()
        .anyMatch(application -> numbers.find(application.schools(), school).isPresent());
  }

  /** Every refusal, in order: of each school the first of each application. */
  ImmutableList<Refusal> refusals() {
    return answers.stream()
        .filter(answer -> !answer.isOffer())
        .map(answer -> new Refusal(
            answer.school(),
            new RefusedPlace(answer.on(), latestFor(answer.school(), answer.applications()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** The refusal of a school on a day. */
  Optional<Refusal> refusal(Urn school, LocalDate on, SchoolNumbers numbers) {
    ImmutableList<Refusal> then = refusals().stream()
        .filter(one -> one.place().on().equals(on))
        .collect(ImmutableList.toImmutableList());
    return then.reverse().stream()
        .filter(one -> one.school().equals(school))
        .findFirst()
        .or(() -> then.reverse().stream()
            .filter(one -> numbers.areOne(one.school(), school))
            .findFirst());
  }

  /** Of each school that refused, the last refusal. */
  ImmutableSortedMap<Urn, RefusedPlace> refused(SchoolNumbers numbers) {
    ImmutableSortedMap<Urn, RefusedPlace> all = ImmutableSortedMap.of();
    for (Refusal one : refusals()) {
      all = numbers.with(all, one.school(), one.place());
    }
    return all;
  }

  Optional<PlaceApplication> last() {
    return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
  }

  ImmutableList<PlaceApplication> waiting(SchoolNumbers numbers) {
    return IntStream.range(0, made.size())
        .filter(one -> isWaitedFor(one, numbers))
        .mapToObj(made::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the family waits for an answer to an application, by its place among all. */
  boolean isWaitedFor(int application, SchoolNumbers numbers) {
    return takings.stream().noneMatch(taken -> taken.applications() > application)
        && (made.get(application).inYear()
            || answers.stream()
                .noneMatch(answer -> answer.isOffer()
                    && answer.applications() > application
                    && !isAskedInYear(answer, numbers)));
  }

  /** Whether the school that answers was last asked in-year, so that it answers for itself alone. */
  private boolean isAskedInYear(GivenAnswer answer, SchoolNumbers numbers) {
    return made.subList(0, answer.applications()).reverse().stream()
        .filter(
            application -> numbers.find(application.schools(), answer.school()).isPresent())
        .findFirst()
        .filter(PlaceApplication::inYear)
        .isPresent();
  }

  /** The days of all that is known here. */
  Stream<LocalDate> days() {
    return Stream.of(
            made.stream().map(PlaceApplication::on),
            answers.stream().map(GivenAnswer::on),
            takings.stream().map(TakenPlace::on))
        .flatMap(days -> days);
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> all, T more) {
    return ImmutableList.<T>builder().addAll(all).add(more).build();
  }
}
