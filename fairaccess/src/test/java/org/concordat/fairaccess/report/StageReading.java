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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Transition;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveStage;

/**
 * What a reader of the stage tables knows of counts: which exclude each other, and which are nowhere without another.
 *
 * <p>Every way through a table is gone; what is at most something else on each way is so of all cases or moves together.
 */
final class StageReading {

  /** Counts that together are at most others. */
  record Known(ImmutableSet<String> parts, ImmutableSet<String> whole) {

    private boolean tells(Known other) {
      return parts.containsAll(other.parts) && other.whole.containsAll(whole);
    }
  }

  /** A way through a table: where it leads and what happened on it. */
  private record Way<G>(G stage, ImmutableSet<String> events) {}

  private static final String RECEIVED = "cases of the year[came in=received]";

  /** What is counted of a move. */
  private static final ImmutableMap<String, Predicate<Way<MoveStage>>> OF_A_MOVE =
      ImmutableMap.<String, Predicate<Way<MoveStage>>>builder()
          .put(moves("proposed"), way -> true)
          .put(moves("started"), happened("trial-started", "off-site-directed"))
          .put(moves("on-trial"), stands(MoveStage.TRIAL, MoveStage.TRIAL_OVER, MoveStage.OFF_SITE))
          .put(moves("extended"), happened("trial-extended"))
          .put(moves("successful"), stands(MoveStage.SUCCESSFUL, MoveStage.TRANSFERRED))
          .put(moves("failed"), happened("trial-failed"))
          .put(moves("returned"), happened("returned", "off-site-ended"))
          .put(moves("refused"), happened("move-refused"))
          .put(moves("withdrawn"), happened("move-withdrawn"))
          .buildOrThrow();

  private static final ImmutableSet<Way<MoveStage>> MOVES = ways(
      ManagedMoves.PROCEDURE,
      new Way<>(ManagedMoves.PROCEDURE.initial(), ImmutableSet.of()),
      ImmutableSet.of(
          "trial-started",
          "off-site-directed",
          "trial-extended",
          "trial-failed",
          "returned",
          "off-site-ended",
          "move-refused",
          "move-withdrawn"));

  private static final ImmutableSet<Way<CaseStage>> CASES = ways(
      FairAccessCases.PROCEDURE,
      new Way<>(FairAccessCases.PROCEDURE.initial(), ImmutableSet.of()),
      ImmutableSet.of(
          "accepted", "considered", "refused", "refusal-deemed", "agreement-broken", "escalated"));

  static final ImmutableSet<Known> OF_MOVES = moves();

  /** What is so of a move's counts is so of how they grew. */
  static final ImmutableSet<Known> OF_MOVES_SINCE =
      OF_MOVES.stream().filter(StageReading::growsSo).collect(toImmutableSet());

  private StageReading() {}

  private static String moves(String step) {
    return "managed moves of the year[step=" + step + "]";
  }

  private static <G> Predicate<Way<G>> happened(String... events) {
    return way -> Stream.of(events).anyMatch(way.events()::contains);
  }

  private static Predicate<Way<MoveStage>> stands(MoveStage... stages) {
    return way -> Stream.of(stages).anyMatch(way.stage()::equals);
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

  private static int count(Set<String> measures, Way<MoveStage> way) {
    return (int) measures.stream().filter(one -> OF_A_MOVE.get(one).test(way)).count();
  }

  private static boolean isSo(Known known) {
    return MOVES.stream().allMatch(way -> count(known.parts(), way) <= count(known.whole(), way));
  }

  private static boolean growsSo(Known known) {
    return MOVES.stream()
        .allMatch(before -> ways(ManagedMoves.PROCEDURE, before, counted()).stream()
            .allMatch(way -> count(known.parts(), way) - count(known.parts(), before)
                <= count(known.whole(), way) - count(known.whole(), before)));
  }

  private static ImmutableSet<String> counted() {
    return MOVES.stream().flatMap(way -> way.events().stream()).collect(toImmutableSet());
  }

  /** As many counts as are together at most one, and as few as one is at most together. */
  private static ImmutableSet<Known> moves() {
    ImmutableSet.Builder<Known> known = ImmutableSet.builder();
    for (String one : OF_A_MOVE.keySet()) {
      Set<ImmutableSet<String>> below = new HashSet<>();
      Set<ImmutableSet<String>> above = new HashSet<>();
      Sets.powerSet(Sets.difference(OF_A_MOVE.keySet(), Set.of(one)).immutableCopy())
          .forEach(others -> {
            if (isSo(new Known(ImmutableSet.copyOf(others), ImmutableSet.of(one)))) {
              below.add(ImmutableSet.copyOf(others));
            }
            if (isSo(new Known(ImmutableSet.of(one), ImmutableSet.copyOf(others)))) {
              above.add(ImmutableSet.copyOf(others));
            }
          });
      below.stream()
          .filter(some -> !some.isEmpty())
          .filter(some -> below.stream().noneMatch(more -> isWithin(some, more)))
          .forEach(some -> known.add(new Known(some, ImmutableSet.of(one))));
      above.stream()
          .filter(some -> above.stream().noneMatch(fewer -> isWithin(fewer, some)))
          .forEach(some -> known.add(new Known(ImmutableSet.of(one), some)));
    }
    ImmutableSet<Known> all = known.build();
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.tells(one)))
        .collect(toImmutableSet());
  }

  private static boolean isWithin(Set<String> some, Set<String> more) {
    return more.size() > some.size() && more.containsAll(some);
  }

  /** What of the cases of a year is at most what, if those are the categories. */
  static ImmutableList<Known> ofCases(Set<String> categories) {
    ImmutableList.Builder<Known> known = ImmutableList.builder();
    ImmutableSet<String> all = ImmutableSet.of("cases of the year[]");
    Predicate<Way<CaseStage>> accepted = happened("accepted");
    for (String category : categories) {
      known.add(new Known(with(Set.of(category), standsNowhere(accepted)), all));
    }
    known.add(new Known(
        with(
            Set.of("children considered more than once[in=year]"),
            standsNowhere(happened("considered"))),
        all));
    known.add(
        new Known(ImmutableSet.of(RECEIVED), with(categories, standsSomewhere(accepted.negate()))));
    known.add(new Known(
        standsNowhere(
            StageReading.<CaseStage>happened("refused", "refusal-deemed", "agreement-broken")
                .negate()),
        ImmutableSet.of("refusals of the year[]")));
    return known.build();
  }

  private static ImmutableSet<String> with(Set<String> some, Set<String> others) {
    return Sets.union(some, others).immutableCopy();
  }

  /** How a case stands, as a report says it, to which no such way leads. */
  private static ImmutableSet<String> standsNowhere(Predicate<Way<CaseStage>> ways) {
    return Sets.difference(standsSomewhere(way -> true), standsSomewhere(ways)).immutableCopy();
  }

  private static ImmutableSet<String> standsSomewhere(Predicate<Way<CaseStage>> ways) {
    return CASES.stream().filter(ways).flatMap(StageReading::standing).collect(toImmutableSet());
  }

  private static Stream<String> standing(Way<CaseStage> way) {
    ImmutableList<Optional<ClosingOutcome>> outcomes = Stream.of(WithdrawalReason.values())
        .map(reason ->
            ClosingOutcome.of(way.stage(), way.events().contains("escalated"), Optional.of(reason)))
        .distinct()
        .collect(toImmutableList());
    return outcomes.stream()
        .map(outcome -> outcome
            .map(one -> "cases of the year[outcome=" + one.code() + "]")
            .orElse("children waiting[stage=" + way.stage().code() + "]"));
  }
}
