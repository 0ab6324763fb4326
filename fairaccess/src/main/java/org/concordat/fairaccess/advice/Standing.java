/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Term;

/**
 * How one school stands to one application, by all that is known.
 *
 * <p>Brook School was asked in-year on 12 October 2023, owes its answer by 9 November, and gave none: its answer is
 * late from 10 November on, whatever else happened meanwhile and in whatever order it was learned.
 *
 * @param application the place of the application among all, from 0 on
 * @param made the application
 * @param school the school, as it was asked
 * @param answer its first answer since
 * @param isTold whether the family was advised once that answer was given
 * @param endedOn when the family next took a place, from which day on it waits for none
 * @param term when the answer is due
 */
record Standing(
    int application,
    PlaceApplication made,
    Urn school,
    Optional<GivenAnswer> answer,
    boolean isTold,
    Optional<LocalDate> endedOn,
    Term term) {

  Standing {
    requireNonNull(made, "made");
    requireNonNull(school, "school");
    requireNonNull(answer, "answer");
    requireNonNull(endedOn, "endedOn");
    requireNonNull(term, "term");
  }

  /** Of each school in each application, in the order in which they were made. */
  static ImmutableList<Standing> all(ChoiceAdviceCase data, AdviceContext context) {
    ImmutableList.Builder<Standing> all = ImmutableList.builder();
    for (int i = 0; i < data.applications().size(); i++) {
      int application = i;
      PlaceApplication made = data.applications().get(i);
      Term term = made.inYear()
          ? AdviceTerms.answerTo(made.on(), context)
          : AdviceTerms.offerTo(made.on(), data.question(), context);
      Optional<LocalDate> ended = data.asked().takings().stream()
          .filter(taken -> taken.applications() > application)
          .map(TakenPlace::on)
          .findFirst();
      for (Urn school : made.schools()) {
        Optional<GivenAnswer> answer = data.asked().answers().stream()
            .filter(one ->
                one.applications() > application && data.numbers().areOne(one.school(), school))
            .findFirst();
        boolean told = answer
            .filter(one -> data.asked().answers().indexOf(one) < data.asked().told())
            .isPresent();
        all.add(new Standing(i, made, school, answer, told, ended, term));
      }
    }
    return all.build();
  }

  /** Those of the applications that the family made since it last took a place. */
  private static ImmutableList<Standing> since(ChoiceAdviceCase data, AdviceContext context) {
    return all(data, context).stream()
        .filter(one -> data.isWaitedFor(one.application()))
        .collect(toImmutableList());
  }

  /** Those that the family waits for or waited for since it last took a place, each school as it was last asked. */
  static ImmutableList<Standing> waiting(ChoiceAdviceCase data, AdviceContext context) {
    ImmutableList.Builder<Standing> waiting = ImmutableList.builder();
    List<Urn> later = new ArrayList<>();
    for (Standing one : all(data, context).reverse()) {
      if (later.stream().anyMatch(school -> data.numbers().areOne(school, one.school()))) {
        continue;
      }
      later.add(one.school());
      if (data.isWaitedFor(one.application())) {
        waiting.add(one);
      }
    }
    return waiting.build().reverse();
  }

  /** The in-year answers among them that are not given. */
  static ImmutableList<Standing> awaited(ChoiceAdviceCase data, AdviceContext context) {
    return waiting(data, context).stream()
        .filter(one -> one.made().inYear() && one.answer().isEmpty())
        .collect(toImmutableList());
  }

  /** The first day on which the answer was late; empty if it was in time, is not yet late or has no last day. */
  Optional<LocalDate> lateFrom() {
    return made.inYear()
        ? term.due()
            .find()
            .map(last -> last.plusDays(1))
            .filter(late -> answer.filter(one -> one.on().isBefore(late)).isEmpty())
            .filter(late -> endedOn.filter(taken -> taken.isBefore(late)).isEmpty())
        : Optional.empty();
  }

  /** The day from which on the school is waited for no more. */
  private Optional<LocalDate> overOn() {
    return lateFrom().or(() -> answer.map(GivenAnswer::on));
  }

  /** Whether the waiting for it ends, if only by silence. */
  private boolean ends(AdviceContext context) {
    return answer.isPresent()
        || (made.inYear() && AdviceTerms.inYearLimits(made.on(), context).isPresent());
  }

  /** The day from which on it holds nothing up any more, where it has a last day: that of the answer, or the day after. */
  private Optional<LocalDate> heldUpTo() {
    return term.due()
        .find()
        .map(last -> last.plusDays(1))
        .map(late -> answer.map(GivenAnswer::on).filter(late::isAfter).orElse(late));
  }

  /** Whether a place was refused in-year, or the school is silent past its last day. */
  private boolean hasFailed() {
    return made.inYear()
        && (lateFrom().isPresent() || answer.filter(one -> !one.isOffer()).isPresent());
  }

  /** Whether by a day a place was refused in-year, or the school was silent past its last day. */
  boolean hasFailedBy(LocalDate on) {
    return made.inYear()
        && Stream.concat(
                lateFrom().stream(),
                answer.filter(one -> !one.isOffer()).map(GivenAnswer::on).stream())
            .anyMatch(failed -> !failed.isAfter(on));
  }

  private boolean isNews(ChoiceAdviceCase data) {
    return lateFrom()
        .map(late -> data.advisedOn().filter(told -> !late.isAfter(told)).isEmpty())
        .orElse(!isTold);
  }

  private boolean isFailureUntold(ChoiceAdviceCase data) {
    return hasFailed() && isNews(data);
  }

  /**
   * Whether there is a day from which on the family waits for none in vain, of which it was not told yet: no answer can
   * come in time any more or, once an in-year application failed, none that has a last day.
   */
  static boolean endsUntold(ChoiceAdviceCase data, AdviceContext context) {
    ImmutableList<Standing> waiting = waiting(data, context);
    return since(data, context).stream().anyMatch(one -> one.isFailureUntold(data))
        || (waiting.stream().allMatch(one -> one.ends(context))
            && waiting.stream().anyMatch(one -> one.isNews(data)));
  }

  /** Whether there is such a day, and the family was told of all that ends by then. */
  static boolean endsTold(ChoiceAdviceCase data, AdviceContext context) {
    return overFrom(data, context).isPresent()
        && since(data, context).stream()
            .noneMatch(one -> one.overOn().isPresent() && one.isNews(data));
  }

  /**
   * The first day from which on the family waits for none in vain; empty if it is not known, or nothing was asked. Once an
   * in-year application failed, it is the day of the first failure of which the family was not told, or the day from
   * which on no answer that has a last day can come, whichever is later.
   */
  static Optional<LocalDate> overFrom(ChoiceAdviceCase data, AdviceContext context) {
    ImmutableList<Standing> waiting = waiting(data, context);
    ImmutableList<Standing> failed =
        since(data, context).stream().filter(Standing::hasFailed).collect(toImmutableList());
    if (failed.isEmpty()) {
      return waiting.stream().allMatch(one -> one.overOn().isPresent())
          ? waiting.stream().flatMap(one -> one.overOn().stream()).max(Comparator.naturalOrder())
          : Optional.empty();
    }
    boolean told = failed.stream().noneMatch(one -> one.isNews(data));
    Optional<LocalDate> first = failed.stream()
        .filter(one -> told || one.isNews(data))
        .flatMap(one -> one.overOn().stream())
        .min(Comparator.naturalOrder());
    return Stream.concat(first.stream(), waiting.stream().flatMap(one -> one.heldUpTo().stream()))
        .max(Comparator.naturalOrder());
  }

  /** The last day on which an answer could come in time. */
  static Due lastDay(ChoiceAdviceCase data, LocalDate since, AdviceContext context) {
    boolean told = since(data, context).stream().noneMatch(one -> one.isFailureUntold(data));
    return waiting(data, context).stream()
        .filter(one -> told && one.overOn().isEmpty())
        .map(one -> one.term().due())
        .findFirst()
        .orElseGet(
            () -> Due.on(overFrom(data, context).map(over -> over.minusDays(1)).orElse(since)));
  }
}
