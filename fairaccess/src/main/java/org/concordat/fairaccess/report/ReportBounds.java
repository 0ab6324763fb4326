/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;

/**
 * Counts of one report of which a reader takes some to be at most others, mostly rightly.
 *
 * <p>Those on roll are among the placed, the placed among the decided, and the accepted among the referred; a move that began is on
 * trial or has ended. A case that was reopened, or decided on in the year before, or a trial that began then, can make one of them
 * untrue; then by how many is protected.
 */
final class ReportBounds {

  private static final CellId DECIDED = CellId.of(ReportPublisher.DECISIONS, ImmutableMap.of());
  private static final CellId ADMITTED = CellId.of(ReportPublisher.ADMITTED, ImmutableMap.of());
  private static final CellId ALL_CASES =
      CellId.of(ReportPublisher.CASES_OF_YEAR, ImmutableMap.of());
  private static final CellId RECEIVED =
      ReportPublisher.came(ReportPublisher.CASES_OF_YEAR, ReportPublisher.RECEIVED);

  private static final ImmutableList<CellId> ON_ROLL = Stream.of(
          ReportPublisher.WITHIN, ReportPublisher.OVER, ReportPublisher.NOT_KNOWN)
      .map(one ->
          CellId.of(ReportPublisher.DECISIONS, ImmutableMap.of(ReportPublisher.ON_ROLL, one)))
      .collect(toImmutableList());

  private static final ImmutableList<CellId> PLACED = ImmutableList.of(
      became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.PLACED),
      became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.ESCALATED_AND_DECIDED));

  private static final ImmutableList<MoveMeasure> AFTER_START =
      ImmutableList.of(MoveMeasure.ON_TRIAL, MoveMeasure.FAILED, MoveMeasure.SUCCESSFUL);

  /**
   * The placed, with those whom a school is still to answer for, are whom the panel decided on; those on roll, with managed moves,
   * are the admitted; what began is on trial or has ended.
   */
  private static final ImmutableList<AsMany> AS_MANY = ImmutableList.of(
      new AsMany(with(PLACED, CaseStage.PLACED), ImmutableList.of(DECIDED)),
      new AsMany(
          ImmutableList.<CellId>builder()
              .addAll(ON_ROLL)
              .add(moves(MoveMeasure.SUCCESSFUL))
              .build(),
          ImmutableList.of(ADMITTED)),
      new AsMany(moves(AFTER_START), moves(ImmutableList.of(MoveMeasure.STARTED))));

  /** What becomes of a case that was not accepted, or of one that was. */
  private static final ImmutableSet<ClosingOutcome> PERHAPS_NOT_ACCEPTED = ImmutableSet.of(
      ClosingOutcome.INELIGIBLE,
      ClosingOutcome.ROUTED_OUT,
      ClosingOutcome.HOME_EDUCATION,
      ClosingOutcome.MOVED_AWAY,
      ClosingOutcome.PLACE_FOUND,
      ClosingOutcome.OUT_OF_AGE);

  private final PanelCopy copy;
  private final ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();

  /** Counts that together are mostly as many as others, but for what goes on from the year before. */
  private record AsMany(ImmutableList<CellId> some, ImmutableList<CellId> others) {}

  private ReportBounds(PanelCopy copy) {
    this.copy = copy;
  }

  static ImmutableList<AtMost> of(PanelCopy copy, List<CountTable> tables) {
    ReportBounds known = new ReportBounds(copy);
    known.decided();
    known.cases();
    known.moves();
    Map<CellId, Long> counts = new HashMap<>();
    tables.forEach(table -> counts.putAll(table.counts()));
    return asTheyAre(known.bounds.build(), counts);
  }

  /** The same of the counts that there are, those that are not so as mostly so. */
  private static ImmutableList<AtMost> asTheyAre(List<AtMost> bounds, Map<CellId, Long> counts) {
    ImmutableList.Builder<AtMost> known = ImmutableList.builder();
    for (AtMost bound : bounds) {
      ImmutableList<CellId> parts =
          bound.parts().stream().filter(counts::containsKey).collect(toImmutableList());
      ImmutableList<CellId> whole =
          bound.whole().stream().filter(counts::containsKey).collect(toImmutableList());
      if (!parts.isEmpty() && !whole.isEmpty()) {
        AtMost there = new AtMost(parts, whole);
        known.add(sum(parts, counts) <= sum(whole, counts) ? there : there.orMore());
      }
    }
    return known.build();
  }

  private static long sum(List<CellId> cells, Map<CellId, Long> counts) {
    return cells.stream().mapToLong(cell -> counts.getOrDefault(cell, 0L)).sum();
  }

  private void atMost(List<CellId> parts, List<CellId> whole) {
    bounds.add(new AtMost(ImmutableList.copyOf(parts), ImmutableList.copyOf(whole)));
  }

  private void asMany(List<CellId> some, List<CellId> others) {
    atMost(some, others);
    atMost(others, some);
  }

  private void decided() {
    atMost(ON_ROLL, PLACED);
    atMost(ImmutableList.of(ADMITTED), PLACED);
    atMost(PLACED, ImmutableList.of(DECIDED));
    asMany(ON_ROLL, ImmutableList.of(ADMITTED));
    AS_MANY.forEach(one -> asMany(one.some(), one.others()));
  }

  private void cases() {
    atMost(ImmutableList.of(DECIDED), ImmutableList.of(ALL_CASES));
    atMost(
        ImmutableList.of(
            CellId.of(ReportPublisher.CONSIDERED_AGAIN, ImmutableMap.of("in", "year"))),
        ImmutableList.of(ALL_CASES));
    atMost(
        ImmutableList.of(
            ReportPublisher.came(ReportPublisher.CASES_OF_MONTH, ReportPublisher.RECEIVED)),
        ImmutableList.of(RECEIVED));
    for (ClosingOutcome outcome : ClosingOutcome.values()) {
      atMost(
          ImmutableList.of(became(ReportPublisher.CASES_OF_MONTH, outcome)),
          ImmutableList.of(became(ReportPublisher.CASES_OF_YEAR, outcome)));
    }
    ImmutableList<CellId> categories = copy.cases().byCategory().keySet().stream()
        .map(code -> CellId.of(ReportPublisher.ACCEPTED, ImmutableMap.of("category", code)))
        .collect(toImmutableList());
    categories.forEach(cell -> atMost(ImmutableList.of(cell), ImmutableList.of(RECEIVED)));
    ImmutableList<CellId> notAccepted = PERHAPS_NOT_ACCEPTED.stream()
        .map(outcome -> became(ReportPublisher.CASES_OF_YEAR, outcome))
        .collect(toImmutableList());
    atMost(
        ImmutableList.of(RECEIVED),
        with(
            ImmutableList.<CellId>builder()
                .addAll(categories)
                .addAll(notAccepted)
                .build(),
            CaseStage.RECEIVED));
    atMost(
        with(
            ImmutableList.of(
                became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.ESCALATED_AND_DECIDED)),
            CaseStage.REFUSED,
            CaseStage.ESCALATED),
        ImmutableList.of(CellId.of(ReportPublisher.REFUSALS, ImmutableMap.of())));
    atMost(
        ImmutableList.of(CellId.of(
            ReportPublisher.EXCLUSIONS,
            ImmutableMap.of(
                ReportPublisher.SIXTH_DAY, ReportPublisher.label(DaySixStanding.NOT_DUE)))),
        ImmutableList.of(CellId.of(
            ReportPublisher.EXCLUSIONS,
            ImmutableMap.of(ReportPublisher.WHEN, ReportPublisher.IN_MONTH))));
  }

  /** What began is on trial, or has ended one way or another; what began, was refused or given up had been proposed. */
  private void moves() {
    ImmutableList<CellId> began = moves(ImmutableList.of(MoveMeasure.STARTED));
    ImmutableList<CellId> proposed = moves(ImmutableList.of(MoveMeasure.PROPOSED));
    atMost(moves(ImmutableList.of(MoveMeasure.ON_TRIAL, MoveMeasure.FAILED)), began);
    atMost(
        began,
        moves(ImmutableList.of(
            MoveMeasure.ON_TRIAL,
            MoveMeasure.FAILED,
            MoveMeasure.SUCCESSFUL,
            MoveMeasure.RETURNED,
            MoveMeasure.WITHDRAWN)));
    atMost(moves(ImmutableList.of(MoveMeasure.STARTED, MoveMeasure.REFUSED)), proposed);
    atMost(
        moves(ImmutableList.of(MoveMeasure.STARTED, MoveMeasure.REFUSED, MoveMeasure.WITHDRAWN)),
        proposed);
  }

  /**
   * What is known by who reads one report after another: counts that are mostly as many grow by as many, whatever went on from the
   * year before; and what came back failed, and what was extended began, unless it was not so before in the year.
   */
  static ImmutableList<AtMost> ofSeveral(List<Issue> all) {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    for (int place = 0; place < all.size(); place++) {
      List<Issue> soFar = all.subList(0, place + 1);
      usually(soFar, MoveMeasure.RETURNED, MoveMeasure.FAILED).ifPresent(bounds::add);
      usually(soFar, MoveMeasure.EXTENDED, MoveMeasure.STARTED).ifPresent(bounds::add);
      if (place > 0) {
        bounds.addAll(since(all.get(place - 1), all.get(place)));
      }
    }
    return bounds.build();
  }

  private static Optional<AtMost> usually(List<Issue> soFar, MoveMeasure part, MoveMeasure whole) {
    Issue last = soFar.get(soFar.size() - 1);
    return soFar.stream()
            .filter(last::isOfTheYearOf)
            .allMatch(one -> sum(ImmutableList.of(moves(part)), one.counts())
                <= sum(ImmutableList.of(moves(whole)), one.counts()))
        ? Optional.of(AtMost.of(last.name(moves(part)), last.name(moves(whole))))
        : Optional.empty();
  }

  private static ImmutableList<AtMost> since(Issue earlier, Issue later) {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    if (earlier.isOfTheYearOf(later)) {
      AS_MANY.forEach(one -> bounds
          .add(new AtMost(
              named(later, one.some(), earlier, one.others()),
              named(later, one.others(), earlier, one.some())))
          .add(new AtMost(
              named(later, one.others(), earlier, one.some()),
              named(later, one.some(), earlier, one.others()))));
    } else {
      ImmutableList<CellId> began = named(
          later,
          moves(ImmutableList.of(MoveMeasure.STARTED)),
          earlier,
          moves(ImmutableList.of(MoveMeasure.ON_TRIAL)));
      ImmutableList<CellId> became = named(later, moves(AFTER_START), earlier, ImmutableList.of());
      bounds.add(new AtMost(began, became), new AtMost(became, began));
    }
    Map<CellId, Long> counts = new HashMap<>();
    for (Issue one : ImmutableList.of(earlier, later)) {
      one.counts().forEach((cell, count) -> counts.put(one.name(cell), count));
    }
    return asTheyAre(bounds.build(), counts);
  }

  private static ImmutableList<CellId> named(
      Issue one, List<CellId> cells, Issue other, List<CellId> others) {
    return Stream.concat(cells.stream().map(one::name), others.stream().map(other::name))
        .collect(toImmutableList());
  }

  private static ImmutableList<CellId> moves(List<MoveMeasure> steps) {
    return steps.stream().map(ReportBounds::moves).collect(toImmutableList());
  }

  static CellId moves(MoveMeasure step) {
    return CellId.of(
        ReportPublisher.MOVES, ImmutableMap.of(ReportPublisher.STEP, ReportPublisher.label(step)));
  }

  private static CellId became(String measure, ClosingOutcome outcome) {
    return CellId.of(measure, ImmutableMap.of(ReportPublisher.STOOD, outcome.code()));
  }

  private static ImmutableList<CellId> with(List<CellId> cells, CaseStage... stages) {
    return Stream.concat(
            cells.stream(),
            Stream.of(stages)
                .map(stage -> CellId.of(
                    ReportPublisher.WAITING,
                    ImmutableMap.of(ReportPublisher.STAGE, ReportPublisher.label(stage)))))
        .collect(toImmutableList());
  }
}
