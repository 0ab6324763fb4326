/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Transition;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.concordat.fairaccess.report.SumsReading.Count;
import org.concordat.fairaccess.report.SumsReading.Known;
import org.concordat.fairaccess.report.SumsReading.Stood;

/**
 * What a reader of the stage tables knows of counts of cases and moves, having gone every way through them.
 *
 * <p>The cases gone through are those of a year that began in it or before, without those that a school had refused before it:
 * that there is none is mostly so.
 */
final class StageReading {

  /** A way through a table: where it leads and what happened on it. */
  private record Way<G>(G stage, ImmutableSet<String> events) {}

  private static final String ALL_CASES = "cases of the year[]";
  private static final String EARLIER = "earlier ";
  private static final String RETURNED = "cases of the year[came in=returned]";
  private static final String ANY_CATEGORY = "cases accepted in the year[category]";
  private static final String CONSIDERED_AGAIN = "children considered more than once[in=year]";
  private static final String WAS_OPEN = "was open";
  private static final String WAS = "was ";

  private static final ImmutableSet<String> REFUSALS =
      ImmutableSet.of("refused", "refusal-deemed", "agreement-broken");

  private static final Way<MoveStage> PROPOSED =
      new Way<>(ManagedMoves.PROCEDURE.initial(), ImmutableSet.of());

  private static final ImmutableSet<String> OF_MOVE = ImmutableSet.of(
      "trial-started",
      "off-site-directed",
      "trial-extended",
      "trial-failed",
      "returned",
      "off-site-ended",
      "move-refused",
      "move-withdrawn");

  private static final ImmutableSet<Way<MoveStage>> MOVES =
      ways(ManagedMoves.PROCEDURE, PROPOSED, OF_MOVE);

  /** What is counted of a move. */
  private static final ImmutableMap<String, Predicate<Way<MoveStage>>> OF_A_MOVE =
      ImmutableMap.<String, Predicate<Way<MoveStage>>>builder()
          .put("proposed", way -> true)
          .put("started", happened("trial-started", "off-site-directed"))
          .put("on-trial", stands(MoveStage.TRIAL, MoveStage.TRIAL_OVER, MoveStage.OFF_SITE))
          .put("extended", happened("trial-extended"))
          .put("successful", stands(MoveStage.SUCCESSFUL, MoveStage.TRANSFERRED))
          .put("failed", happened("trial-failed"))
          .put("returned", happened("returned", "off-site-ended"))
          .put("refused", happened("move-refused"))
          .put("withdrawn", happened("move-withdrawn"))
          .buildOrThrow();

  /** What is counted of a case beside how it stands. */
  private static final ImmutableList<Count<Way<CaseStage>>> OF_A_CASE = ImmutableList.of(
      Count.onceIf("cases of the year[came in=opening]", happened(WAS_OPEN)),
      Count.onceIf(RETURNED, way -> !isNew(way) && !way.events().contains(WAS_OPEN)),
      Count.onceIf(ANY_CATEGORY, way -> isNew(way) && way.events().contains("accepted")),
      Count.onceAtMostIf(CONSIDERED_AGAIN, happened("considered")),
      Count.onceAtLeastIf(
          "refusals of the year[]", way -> REFUSALS.stream().anyMatch(way.events()::contains)),
      new Count<>(
          "children waiting[education meanwhile=none]",
          way -> isWaiting(way) && !way.events().contains("interim-arranged") ? 1 : 0,
          way -> isWaiting(way) ? 1 : 0));

  static final ImmutableSet<Known> OF_MOVES = SumsReading.of(MOVES, counts(StageReading::times));

  /** What is so of how the counts of moves grew. */
  static final ImmutableSet<Known> OF_MOVES_SINCE = since(MOVES);

  /** The ways of moves of which every one that began is a trial. */
  private static final ImmutableSet<Way<MoveStage>> TRIALS = MOVES.stream()
      .filter(way -> !way.events().contains("off-site-directed"))
      .collect(toImmutableSet());

  /** Those of moves of which none is agreed but after a trial. */
  private static final ImmutableSet<Way<MoveStage>> AGREED_AFTER_TRIAL = TRIALS.stream()
      .filter(way -> way.events().contains("trial-started") || !wasAgreed(way))
      .collect(toImmutableSet());

  /** What a reader may take the moves of an area to be. */
  private static final ImmutableList<ImmutableSet<Way<MoveStage>>> AREAS = ImmutableList.of(
      TRIALS,
      AGREED_AFTER_TRIAL,
      backAtOnce(MOVES),
      backAtOnce(TRIALS),
      backAtOnce(AGREED_AFTER_TRIAL));

  /** What is so where all moves are trials, none is agreed but after one, or whoever failed is back. */
  static final ImmutableSet<Known> OF_AREAS = AREAS.stream()
      .flatMap(ways -> SumsReading.of(ways, counts(StageReading::times)).stream())
      .filter(one -> !OF_MOVES.contains(one))
      .collect(toImmutableSet());

  /** What is so there of how the counts grew. */
  static final ImmutableSet<Known> OF_AREAS_SINCE = AREAS.stream()
      .flatMap(ways -> since(ways).stream())
      .filter(one -> !OF_MOVES_SINCE.contains(one))
      .collect(toImmutableSet());

  private static final ImmutableSet<Known> OF_CASES = SumsReading.of(ALL_CASES, cases(), OF_A_CASE);

  /** What of it is so of the cases of a month, too: what says only how they came in and how they stand. */
  static final ImmutableSet<Known> OF_MONTH = OF_CASES.stream()
      .filter(one -> Sets.union(one.parts(), one.whole()).stream()
          .allMatch(cell ->
              cell.startsWith("cases of the year[") || cell.startsWith("children waiting[stage=")))
      .map(one -> new Known(ofMonth(one.parts()), ofMonth(one.whole())))
      .collect(toImmutableSet());

  /** What is so of the cases of a month beside those of the year. */
  private static final ImmutableSet<Known> OF_MONTH_IN_YEAR = SumsReading.of(
          ALL_CASES,
          monthsInYear(),
          ImmutableList.of(
              Count.onceIf(
                  "cases of the month[came in=opening]",
                  month -> month.before().equals(Optional.of(WAS_OPEN))),
              Count.onceIf(
                  "cases of the month[came in=received]",
                  month -> month.before().isEmpty()),
              Count.onceIf("cases of the year[came in=received]", month -> isNew(month.way())),
              Count.onceIf(
                  "cases of the year[came in=opening]",
                  month -> month.way().events().contains(WAS_OPEN)),
              Count.onceIf(
                  ANY_CATEGORY,
                  month -> isNew(month.way()) && month.way().events().contains("accepted")),
              Count.onceAtMostIf(
                  CONSIDERED_AGAIN, month -> month.way().events().contains("considered")),
              Count.onceAtLeastIf(
                  "refusals of the year[]",
                  month -> REFUSALS.stream().anyMatch(month.way().events()::contains))))
      .stream()
      .flatMap(one -> ofMonthAndYear(one).stream())
      .filter(one -> isOfBoth(Sets.union(one.parts(), one.whole())))
      .collect(toImmutableSet());

  /** A way of a year, how it stood when the last month of it began, if it had begun, and how it stands. */
  private record InMonth(Optional<String> before, Way<CaseStage> way, String stands) {

    boolean isOfEarlier() {
      return before.equals(Optional.of(WAS + stands));
    }

    Stood<InMonth> stood() {
      return new Stood<>(this, Optional.of(isOfEarlier() ? EARLIER + stands : stands));
    }
  }

  private static ImmutableSet<Stood<InMonth>> monthsInYear() {
    Way<CaseStage> referred = new Way<>(FairAccessCases.PROCEDURE.initial(), ImmutableSet.of());
    Set<String> counted =
        Sets.union(REFUSALS, ImmutableSet.of("accepted", "considered", "escalated"));
    ImmutableSet.Builder<Stood<InMonth>> cases = ImmutableSet.builder();
    Stream.concat(
            Stream.of(Map.entry(Optional.<String>empty(), referred)),
            Stream.concat(Stream.of(referred), beforeTheYear(REFUSALS))
                .flatMap(from -> ways(FairAccessCases.PROCEDURE, from, counted).stream())
                .distinct()
                .flatMap(way -> standing(way)
                    .map(
                        one -> Map.entry(Optional.of(isWaiting(way) ? WAS_OPEN : WAS + one), way))))
        .forEach(one -> ways(FairAccessCases.PROCEDURE, one.getValue(), counted)
            .forEach(way -> standing(way)
                .filter(stands -> !way.events().contains(WAS + stands))
                .forEach(stands -> cases.add(new InMonth(one.getKey(), way, stands).stood()))));
    return cases.build();
  }

  /**
   * The same of the counts that there are, where one of the month and one of earlier months are known apart: those of earlier
   * months are the year's less the month's, and none is said twice.
   */
  private static Optional<Known> ofMonthAndYear(Known known) {
    Map<String, Integer> factors = new LinkedHashMap<>();
    known.parts().forEach(cell -> put(cell, 1, factors));
    known.whole().forEach(cell -> put(cell, -1, factors));
    return factors.values().stream().anyMatch(factor -> Math.abs(factor) > 1)
        ? Optional.empty()
        : Optional.of(new Known(cells(factors, 1), cells(factors, -1)));
  }

  private static void put(String cell, int factor, Map<String, Integer> factors) {
    String stands = cell.replace(EARLIER, "");
    String ofMonth =
        stands.contains("[outcome=") ? stands.replace("of the year", "of the month") : stands;
    if (cell.startsWith(EARLIER)) {
      factors.merge(stands, factor, Integer::sum);
      factors.merge(ofMonth, -factor, Integer::sum);
    } else {
      factors.merge(ofMonth, factor, Integer::sum);
    }
  }

  private static ImmutableSet<String> cells(Map<String, Integer> factors, int factor) {
    return factors.keySet().stream()
        .filter(cell -> factors.get(cell) == factor)
        .collect(toImmutableSet());
  }

  private static boolean isOfBoth(Set<String> cells) {
    return cells.stream().anyMatch(cell -> cell.startsWith("cases of the month["))
        && cells.stream()
            .anyMatch(cell ->
                !cell.startsWith("cases of the month[") && !cell.startsWith("children waiting["));
  }

  /** Where a way led to, and where it leads to later. */
  private record Since<G>(Optional<Way<G>> before, Way<G> now) {

    int by(Predicate<Way<G>> count) {
      return (count.test(now) ? 1 : 0)
          - before.map(way -> count.test(way) ? 1 : 0).orElse(0);
    }
  }

  private static final ImmutableList<String> ENDS_OF_CASES = ImmutableList.of(
      "cases of the year[outcome=ineligible]",
      "cases of the year[outcome=routed-out]",
      "cases of the year[outcome=home-education]",
      "cases of the year[outcome=moved-away]",
      "cases of the year[outcome=place-found]",
      "cases of the year[outcome=out-of-age]");

  /** What is so of how the counts of cases grew that are assessed, or were not accepted, beside what came in in the month. */
  private static final ImmutableSet<Known> OF_CASES_SINCE =
      SumsReading.of(casesSince(), ofCasesSince());

  private StageReading() {}

  private static <G> Predicate<Way<G>> happened(String... events) {
    return way -> Stream.of(events).anyMatch(way.events()::contains);
  }

  private static Predicate<Way<MoveStage>> stands(MoveStage... stages) {
    return way -> Stream.of(stages).anyMatch(way.stage()::equals);
  }

  private static int times(Way<MoveStage> way, Predicate<Way<MoveStage>> count) {
    return count.test(way) ? 1 : 0;
  }

  /** Those of moves of which nobody is between a trial that failed and the return. */
  private static ImmutableSet<Way<MoveStage>> backAtOnce(Set<Way<MoveStage>> among) {
    return among.stream().filter(way -> way.stage() != MoveStage.FAILED).collect(toImmutableSet());
  }

  private static boolean wasAgreed(Way<MoveStage> way) {
    return way.stage() == MoveStage.SUCCESSFUL || way.stage() == MoveStage.TRANSFERRED;
  }

  /** What is so of how the counts grew of moves that go these ways, each on from another or begun since. */
  private static ImmutableSet<Known> since(ImmutableSet<Way<MoveStage>> among) {
    return SumsReading.of(
        Stream.concat(
                among.stream().map(way -> new Since<>(Optional.empty(), way)),
                among.stream()
                    .flatMap(before -> ways(ManagedMoves.PROCEDURE, before, OF_MOVE).stream()
                        .filter(among::contains)
                        .map(way -> new Since<>(Optional.of(before), way))))
            .toList(),
        counts((since, count) -> times(since.now(), count)
            - since.before().map(way -> times(way, count)).orElse(0)));
  }

  private static <W> ImmutableList<Count<W>> counts(
      ToIntBiFunction<W, Predicate<Way<MoveStage>>> times) {
    return OF_A_MOVE.entrySet().stream()
        .map(one -> Count.<W>exactly(
            "managed moves of the year[step=" + one.getKey() + "]",
            way -> times.applyAsInt(way, one.getValue())))
        .collect(toImmutableList());
  }

  private static <G extends Enum<G> & Stage> ImmutableSet<Way<G>> ways(
      Procedure<G, ?, ?, ?, ?> procedure, Way<G> from, Set<String> counted) {
    Set<Way<G>> ways = new LinkedHashSet<>(Set.of(from));
    ArrayDeque<Way<G>> open = new ArrayDeque<>(ways);
    while (!open.isEmpty()) {
      Way<G> way = open.remove();
      for (Transition<G> row : procedure.table()) {
        if (row.leadsFrom() == way.stage()) {
          ImmutableSet<String> event =
              counted.contains(row.event()) ? ImmutableSet.of(row.event()) : ImmutableSet.of();
          Way<G> next = new Way<>(row.leadsTo(), Sets.union(way.events(), event).immutableCopy());
          if (ways.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return ImmutableSet.copyOf(ways);
  }

  private static boolean isNew(Way<CaseStage> way) {
    return way.events().stream().noneMatch(event -> event.startsWith(WAS));
  }

  private static boolean isWaiting(Way<CaseStage> way) {
    return standing(way).anyMatch(one -> one.startsWith("children waiting["));
  }

  /** The ways of a year with where they stand, without those that stand as they did before it. */
  private static ImmutableSet<Stood<Way<CaseStage>>> cases() {
    Way<CaseStage> referred = new Way<>(FairAccessCases.PROCEDURE.initial(), ImmutableSet.of());
    Set<String> counted = Sets.union(
        REFUSALS, ImmutableSet.of("accepted", "considered", "escalated", "interim-arranged"));
    ImmutableSet<String> before =
        ImmutableSet.<String>builder().addAll(REFUSALS).add("interim-arranged").build();
    ImmutableSet.Builder<Stood<Way<CaseStage>>> cases = ImmutableSet.builder();
    Stream.concat(Stream.of(referred), beforeTheYear(before))
        .flatMap(from -> ways(FairAccessCases.PROCEDURE, from, counted).stream())
        .forEach(way -> standing(way)
            .filter(one -> !way.events().contains(WAS + one))
            .forEach(one -> cases.add(new Stood<>(way, Optional.of(one)))));
    return cases.build();
  }

  /** How the cases stand when a year begins. */
  private static Stream<Way<CaseStage>> beforeTheYear(Set<String> counted) {
    return ways(
            FairAccessCases.PROCEDURE,
            new Way<>(FairAccessCases.PROCEDURE.initial(), ImmutableSet.of()),
            counted)
        .stream()
        .filter(way -> REFUSALS.stream().noneMatch(way.events()::contains))
        .flatMap(way -> standing(way)
            .map(one -> new Way<>(
                way.stage(),
                Sets.union(way.events(), ImmutableSet.of(isWaiting(way) ? WAS_OPEN : WAS + one))
                    .immutableCopy())));
  }

  /** The ways of a case of one month after those of the month before, each with one of the ways in which it can stand. */
  private static ImmutableSet<Stands> casesSince() {
    Way<CaseStage> referred = new Way<>(FairAccessCases.PROCEDURE.initial(), ImmutableSet.of());
    Set<String> counted = ImmutableSet.of("accepted");
    return Stream.concat(
            ways(FairAccessCases.PROCEDURE, referred, counted).stream()
                .map(now -> new Since<>(Optional.<Way<CaseStage>>empty(), now)),
            Stream.concat(Stream.of(referred), beforeTheYear(ImmutableSet.of()))
                .flatMap(from -> ways(FairAccessCases.PROCEDURE, from, counted).stream())
                .distinct()
                .flatMap(before -> ways(FairAccessCases.PROCEDURE, before, counted).stream()
                    .map(now -> new Since<>(Optional.of(before), now))))
        .flatMap(since -> standing(since.now()).map(stands -> new Stands(since, stands)))
        .collect(toImmutableSet());
  }

  /** A case of one month after the month before, and how it stands. */
  private record Stands(Since<CaseStage> since, String stands) {

    boolean isEnded(String end) {
      return stands.equals(end)
          && since.before().map(way -> way.stage() != since.now().stage()).orElse(true);
    }
  }

  private static ImmutableList<Count<Stands>> ofCasesSince() {
    ImmutableList.Builder<Count<Stands>> counts = ImmutableList.<Count<Stands>>builder()
        .add(Count.onceIf(
            "cases of the month[came in=received]", one -> one.since().before().isEmpty()))
        .add(Count.exactly(
            "children waiting[stage=received]",
            one -> one.since().by(way -> way.stage() == CaseStage.RECEIVED)))
        .add(Count.exactly(
            "children waiting[stage=accepted]",
            one -> one.since().by(way -> way.stage() == CaseStage.ACCEPTED)))
        .add(Count.exactly(
            ANY_CATEGORY,
            one -> one.since().by(way -> isNew(way) && way.events().contains("accepted"))));
    ENDS_OF_CASES.forEach(end -> counts.add(Count.onceIf(end, one -> one.isEnded(end))));
    return counts.build();
  }

  /** What of it is so if those are the categories. */
  static ImmutableList<Known> ofCasesSince(Set<String> categories) {
    return of(OF_CASES_SINCE, categories);
  }

  /** How a case stands, as a report says it. */
  private static Stream<String> standing(Way<CaseStage> way) {
    return Stream.of(WithdrawalReason.values())
        .map(reason ->
            ClosingOutcome.of(way.stage(), way.events().contains("escalated"), Optional.of(reason)))
        .distinct()
        .map(outcome -> outcome
            .map(one -> "cases of the year[outcome=" + one.code() + "]")
            .orElse("children waiting[stage=" + way.stage().code() + "]"));
  }

  /** What of the cases of a year is at most what, if those are the categories, of which a case has mostly one. */
  static ImmutableList<Known> ofCases(Set<String> categories) {
    return of(OF_CASES, categories);
  }

  /** What of the cases of a month is at most what of the year, or the other way, if those are the categories. */
  static ImmutableList<Known> ofMonthInYear(Set<String> categories) {
    return of(OF_MONTH_IN_YEAR, categories);
  }

  private static ImmutableList<Known> of(Set<Known> known, Set<String> categories) {
    return known.stream()
        .flatMap(one -> one.parts().contains(ANY_CATEGORY)
            ? Stream.concat(Stream.of(categories), categories.stream().map(Set::of))
                .map(some -> new Known(with(one.parts(), some), one.whole()))
            : Stream.of(new Known(one.parts(), with(one.whole(), categories))))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> with(Set<String> counts, Set<String> categories) {
    return counts.stream()
        .flatMap(one -> one.equals(ANY_CATEGORY) ? categories.stream() : Stream.of(one))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> ofMonth(Set<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("of the year", "of the month"))
        .collect(toImmutableSet());
  }
}
