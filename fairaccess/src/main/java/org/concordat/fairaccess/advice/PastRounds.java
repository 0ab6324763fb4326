/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.pupil.YearGroup;

/** Past rounds, each of which counts once, and which of them a family is shown. */
final class PastRounds {

  private static final int FIRST_SECONDARY_YEAR = 7;

  private PastRounds() {}

  static ImmutableList<PastRound> distinct(Collection<PastRound> history) {
    ImmutableSet<PastRound> rounds = ImmutableSet.copyOf(history);
    Set<List<Object>> seen = new HashSet<>();
    for (PastRound round : rounds) {
      checkArgument(
          seen.add(List.of(round.school(), round.entry(), round.yearGroup())),
          "PastRound history: must be one round for each school, entry and year group, but for %s"
              + " there were two in %s for year %s",
          round.school(),
          round.entry(),
          round.yearGroup());
    }
    return rounds.asList();
  }

  /** Those of one school's rounds that a family is shown, see {@link SchoolAdvice#pastRounds()}. */
  static ImmutableList<PastRound> shown(
      ImmutableList<PastRound> rounds, ChoiceQuestion question, AdviceContext context) {
    boolean inYear = AdviceTerms.isInYear(question, context);
    ImmutableList<PastRound> past = rounds.stream()
        .filter(round -> isOver(round, question.on(), context))
        .filter(round -> inYear || round.entry().compareTo(question.entry()) < 0)
        .sorted(Comparator.comparing(PastRound::entry).reversed().thenComparing(PastRound::school))
        .collect(toImmutableList());
    YearGroup entered = inYear ? lastEntry(past, question.yearGroup()) : question.yearGroup();
    return past.stream()
        .filter(round -> round.yearGroup().equals(entered))
        .collect(toImmutableList());
  }

  private static boolean isOver(PastRound round, LocalDate on, AdviceContext context) {
    return !on.isBefore(offers(round, context).orElse(round.entry().first()));
  }

  /** The day of a round's offers, where it is a national one and known. */
  private static Optional<LocalDate> offers(PastRound round, AdviceContext context) {
    return context
        .dates()
        .find(round.entry().previous().first())
        .flatMap(edition -> national(round.yearGroup(), edition.rules()))
        .flatMap(AdmissionDates.Round::offer)
        .flatMap(rule -> AdviceTerms.offerDay(round.entry(), rule, context).find());
  }

  private static Optional<AdmissionDates.Round> national(YearGroup entered, AdmissionDates dates) {
    if (entered.equals(YearGroup.RECEPTION)) {
      return Optional.of(dates.primary());
    }
    return entered.equals(YearGroup.of(FIRST_SECONDARY_YEAR))
        ? Optional.of(dates.secondary())
        : Optional.empty();
  }

  /** The year group into which a school last admits in rounds before a child is in its own, or into that. */
  private static YearGroup lastEntry(ImmutableList<PastRound> rounds, YearGroup own) {
    return rounds.stream()
        .map(PastRound::yearGroup)
        .filter(entered -> entered.compareTo(own) <= 0)
        .max(Comparator.naturalOrder())
        .orElse(own);
  }
}
