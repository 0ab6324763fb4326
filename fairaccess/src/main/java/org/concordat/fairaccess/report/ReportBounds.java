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
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;

/**
 * Counts of one report of which a reader takes some to be at most others, mostly rightly.
 *
 * <p>Those on roll are among the placed, the placed among the decided, and the accepted among the referred; a move that began is on
 * trial or has ended, and what ended one way has not ended another. Nobody has education meanwhile who is not assessed, and what
 * came back was accepted before; a school is directed that refused. What is said of the cases of the month is tied to those of the
 * year: the referred of the month are among the accepted of the year or stand as who is not accepted does, and what the year has
 * more than the month was settled before it. A case that was reopened, or decided on in the year before, one of two categories, a
 * trial that began or a school that refused then, a move that was agreed without a transfer, a direction to another school, or
 * an exclusion after the examinations can make one of them untrue; then by how many is protected.
 *
 * <p>What is said of those who were assessed between two reports is protected where it is nearly reached, so that no count is found;
 * where more were referred than were assessed a reader may leave out a number that a small count could be.
 */
final class ReportBounds {

  private static final CellId DECIDED = CellId.of(ReportPublisher.DECISIONS, ImmutableMap.of());
  private static final CellId ADMITTED = CellId.of(ReportPublisher.ADMITTED, ImmutableMap.of());
  private static final CellId ALL_CASES =
      CellId.of(ReportPublisher.CASES_OF_YEAR, ImmutableMap.of());
  private static final CellId RECEIVED =
      ReportPublisher.came(ReportPublisher.CASES_OF_YEAR, ReportPublisher.RECEIVED);
  private static final CellId RECEIVED_IN_MONTH =
      ReportPublisher.came(ReportPublisher.CASES_OF_MONTH, ReportPublisher.RECEIVED);
  private static final CellId RETURNED = returned(ReportPublisher.CASES_OF_YEAR);
  private static final CellId CONSIDERED_AGAIN = CellId.of(
      ReportPublisher.CONSIDERED_AGAIN,
      ImmutableMap.of(ReportPublisher.CONSIDERED_IN, ReportPublisher.YEAR));
  private static final CellId REFUSALS = CellId.of(ReportPublisher.REFUSALS, ImmutableMap.of());
  private static final CellId WITHOUT_EDUCATION = CellId.of(
      ReportPublisher.WAITING,
      ImmutableMap.of(ReportPublisher.EDUCATION_MEANWHILE, WaitingSection.NOTHING));

  private static final ImmutableList<CellId> ON_ROLL = Stream.of(
          ReportPublisher.WITHIN, ReportPublisher.OVER, ReportPublisher.NOT_KNOWN)
      .map(one ->
          CellId.of(ReportPublisher.DECISIONS, ImmutableMap.of(ReportPublisher.ON_ROLL, one)))
      .collect(toImmutableList());

  private static final ImmutableList<CellId> PLACED = ImmutableList.of(
      became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.PLACED),
      became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.ESCALATED_AND_DECIDED));

  private static final ImmutableList<String> CASES =
      ImmutableList.of(ReportPublisher.CASES_OF_YEAR, ReportPublisher.CASES_OF_MONTH);

  /** The placed, with those whom a school is still to answer for, are whom the panel decided on. */
  private static final AtMost PLACED_ARE_DECIDED =
      new AtMost(with(PLACED, CaseStage.PLACED), ImmutableList.of(DECIDED));

  private static final AtMost DECIDED_ARE_PLACED =
      new AtMost(ImmutableList.of(DECIDED), with(PLACED, CaseStage.PLACED));

  /** What holds of how the counts grew within a year as it does of the counts. */
  private static final ImmutableList<AtMost> GROWING =
      ImmutableList.of(PLACED_ARE_DECIDED, DECIDED_ARE_PLACED);

  /** What becomes of a case that is assessed and not accepted. */
  private static final ImmutableList<CellId> NEVER_ACCEPTED =
      neverAccepted(ReportPublisher.CASES_OF_YEAR);

  /** What stands, or stood, after a school refused. */
  private static final ImmutableList<CellId> REFUSED = with(
      ImmutableList.of(became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.ESCALATED_AND_DECIDED)),
      CaseStage.REFUSED,
      CaseStage.ESCALATED);

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

  private ReportBounds(PanelCopy copy) {
    this.copy = copy;
  }

  static ImmutableList<AtMost> of(PanelCopy copy, List<CountTable> tables) {
    ReportBounds known = new ReportBounds(copy);
    known.decided();
    known.cases();
    known.oneCategory();
    known.cameBack();
    known.earlierMonths();
    known.bounds.addAll(MoveBounds.OF_YEAR);
    known.bounds.add(ExclusionBounds.OF_YEAR);
    known.directions();
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

  private void decided() {
    atMost(ON_ROLL, PLACED);
    atMost(PLACED, ImmutableList.of(DECIDED));
    bounds.add(PLACED_ARE_DECIDED, DECIDED_ARE_PLACED);
    atMost(ON_ROLL, ImmutableList.of(ADMITTED));
    ImmutableList<CellId> came = copy.countsManagedMoves()
        ? with(MoveBounds.cell(MoveMeasure.SUCCESSFUL), ON_ROLL)
        : ON_ROLL;
    atMost(ImmutableList.of(ADMITTED), came);
    atMost(came, ImmutableList.of(ADMITTED));
  }

  private void cases() {
    atMost(ImmutableList.of(DECIDED), ImmutableList.of(ALL_CASES));
    atMost(
        with(with(CONSIDERED_AGAIN, NEVER_ACCEPTED), CaseStage.RECEIVED, CaseStage.ACCEPTED),
        ImmutableList.of(ALL_CASES));
    atMost(ImmutableList.of(RECEIVED_IN_MONTH), ImmutableList.of(RECEIVED));
    for (ClosingOutcome outcome : ClosingOutcome.values()) {
      atMost(
          ImmutableList.of(became(ReportPublisher.CASES_OF_MONTH, outcome)),
          ImmutableList.of(became(ReportPublisher.CASES_OF_YEAR, outcome)));
    }
    ImmutableList<CellId> categories = categories();
    categories.forEach(category -> accepted(ImmutableList.of(category)));
    for (String measure : CASES) {
      atMost(
          ImmutableList.of(ReportPublisher.came(measure, ReportPublisher.RECEIVED)),
          with(with(categories, perhapsNotAccepted(measure)), CaseStage.RECEIVED));
    }
    atMost(REFUSED, ImmutableList.of(REFUSALS));
    atMost(with(ImmutableList.of(), CaseStage.RECEIVED), ImmutableList.of(WITHOUT_EDUCATION));
  }

  /** A case is mostly accepted for one category: all of them together are no more than one of them may be. */
  private void oneCategory() {
    ImmutableList<CellId> categories = categories();
    if (!categories.isEmpty()) {
      accepted(categories);
    }
  }

  /** What is accepted was referred, and is none of what is not accepted or came back. */
  private void accepted(ImmutableList<CellId> categories) {
    atMost(categories, ImmutableList.of(RECEIVED));
    atMost(
        with(with(categories, with(RETURNED, NEVER_ACCEPTED)), CaseStage.RECEIVED),
        ImmutableList.of(ALL_CASES));
    atMost(
        with(with(categories, neverAccepted(ReportPublisher.CASES_OF_MONTH)), CaseStage.RECEIVED),
        ImmutableList.of(Issue.opening(ReportPublisher.CASES_OF_MONTH), RECEIVED));
  }

  /**
   * What came back was accepted before, in its year or an earlier one, and stands otherwise than it did: what is in alternative
   * provision again was refused by a school. So did what came back in a month, and what stands so that was open when the month
   * began or was accepted in the year.
   */
  private void cameBack() {
    ImmutableList<CellId> categories = categories();
    atMost(
        with(ImmutableList.of(CONSIDERED_AGAIN), CaseStage.ACCEPTED),
        with(RETURNED, with(Issue.opening(ReportPublisher.CASES_OF_YEAR), categories)));
    for (String measure : CASES) {
      CellId all = CellId.of(measure, ImmutableMap.of());
      CellId returned = returned(measure);
      ImmutableList<CellId> before = with(Issue.opening(measure), categories);
      ImmutableList<CellId> never = neverAccepted(measure);
      CellId provided = became(measure, ClosingOutcome.ALTERNATIVE_PROVISION);
      ImmutableList<CellId> refused = with(with(provided, REFUSED), CaseStage.ACCEPTED);
      atMost(with(ImmutableList.of(), CaseStage.ACCEPTED), before);
      atMost(refused, with(REFUSALS, before));
      atMost(
          with(with(with(returned, refused), never), CaseStage.RECEIVED),
          ImmutableList.of(all, REFUSALS));
      atMost(
          with(with(returned, never), CaseStage.RECEIVED, CaseStage.ACCEPTED),
          ImmutableList.of(all));
    }
  }

  /**
   * What came to something in earlier months of the year, which is the year's less the month's, is none of what was referred in the
   * month.
   */
  private void earlierMonths() {
    ImmutableList<CellId> categories = categories();
    CellId opening = Issue.opening(ReportPublisher.CASES_OF_YEAR);
    ImmutableList<CellId> neverOfMonth = neverAccepted(ReportPublisher.CASES_OF_MONTH);
    ImmutableList<CellId> settled = with(RECEIVED_IN_MONTH, NEVER_ACCEPTED);
    ImmutableList<CellId> came = with(RECEIVED, with(opening, neverOfMonth));
    CellId providedInMonth =
        became(ReportPublisher.CASES_OF_MONTH, ClosingOutcome.ALTERNATIVE_PROVISION);
    ImmutableList<CellId> refused =
        with(became(ReportPublisher.CASES_OF_YEAR, ClosingOutcome.ALTERNATIVE_PROVISION), REFUSED);
    atMost(settled, came);
    atMost(with(settled, CaseStage.ACCEPTED), with(came, categories));
    atMost(
        with(with(CONSIDERED_AGAIN, settled), CaseStage.ACCEPTED),
        with(ALL_CASES, with(neverOfMonth, categories)));
    atMost(with(settled, refused), with(REFUSALS, with(providedInMonth, came)));
    atMost(
        with(with(settled, refused), CaseStage.ACCEPTED), with(REFUSALS, with(came, categories)));
    atMost(
        with(RECEIVED_IN_MONTH, refused),
        with(
            with(
                with(opening, with(REFUSALS, with(providedInMonth, categories))),
                perhapsNotAccepted(ReportPublisher.CASES_OF_MONTH)),
            CaseStage.RECEIVED));
  }

  private ImmutableList<CellId> categories() {
    return categories(copy);
  }

  private static ImmutableList<CellId> categories(PanelCopy copy) {
    return copy.cases().byCategory().keySet().stream()
        .map(code ->
            CellId.of(ReportPublisher.ACCEPTED, ImmutableMap.of(ReportPublisher.CATEGORY, code)))
        .collect(toImmutableList());
  }

  /** Who is directed has mostly refused in the year, as often at least: each school, and all together. */
  private void directions() {
    atMost(
        ImmutableList.of(CellId.of(ReportPublisher.DIRECTIONS, ImmutableMap.of())),
        ImmutableList.of(REFUSALS));
    copy.disputes().keySet().forEach(school -> {
      ImmutableMap<String, String> by =
          ImmutableMap.of(ReportPublisher.SCHOOL, ReportPublisher.label(school));
      atMost(
          ImmutableList.of(CellId.of(ReportPublisher.DIRECTIONS, by)),
          ImmutableList.of(CellId.of(ReportPublisher.REFUSALS, by)));
    });
  }

  /**
   * What is known by who reads one report after another: by how many some counts grew is at most by how many others did, whatever
   * went on from before. Over the end of a school year only what is on trial goes on.
   */
  static ImmutableList<AtMost> ofSeveral(List<Issue> all) {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    for (int place = 1; place < all.size(); place++) {
      bounds.addAll(since(all.get(place - 1), all.get(place)));
    }
    return bounds.build();
  }

  private static ImmutableList<AtMost> since(Issue earlier, Issue later) {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    if (earlier.isOfTheYearOf(later)) {
      Stream.of(GROWING, MoveBounds.GROWING)
          .flatMap(List::stream)
          .map(one -> grew(one, earlier, later))
          .forEach(bounds::add);
      Stream.concat(Stream.of(MoveBounds.AGREED_OR_GIVEN_UP), ExclusionBounds.AS_FAR.stream())
          .forEach(cells -> bounds.add(new AtMost(
              named(earlier, cells, later, ImmutableList.of()),
              named(later, cells, earlier, ImmutableList.of()))));
    } else {
      MoveBounds.GROWING.forEach(one -> bounds.add(new AtMost(
          named(later, one.parts(), earlier, MoveBounds.onTrial(one.whole())),
          named(later, one.whole(), earlier, MoveBounds.onTrial(one.parts())))));
    }
    Map<CellId, Long> counts = new HashMap<>();
    for (Issue one : ImmutableList.of(earlier, later)) {
      one.counts().forEach((cell, count) -> counts.put(one.name(cell), count));
    }
    return ImmutableList.<AtMost>builder()
        .addAll(asTheyAre(bounds.build(), counts))
        .addAll(nearlyReached(assessed(earlier, later), counts))
        .build();
  }

  private static AtMost grew(AtMost bound, Issue earlier, Issue later) {
    return new AtMost(
        named(later, bound.parts(), earlier, bound.whole()),
        named(later, bound.whole(), earlier, bound.parts()));
  }

  /** Those of which a reader who adds and subtracts finds a count, or all but one number for it. */
  private static ImmutableList<AtMost> nearlyReached(
      List<AtMost> bounds, Map<CellId, Long> counts) {
    return asTheyAre(bounds, counts).stream()
        .filter(one -> sum(one.whole(), counts) - sum(one.parts(), counts) <= 1)
        .collect(toImmutableList());
  }

  /**
   * By how many those grew who are to be assessed, who are not under the protocol and who were accepted, of one category or, since it
   * is mostly one, of all, is at most how many were referred since: nobody is assessed twice. Of 4 referred since, 3 were accepted
   * and one is to be assessed.
   */
  private static ImmutableList<AtMost> assessed(Issue earlier, Issue later) {
    if (!earlier.isOfTheYearOf(later)) {
      return ImmutableList.of();
    }
    ImmutableList<CellId> categories = categories(later.copy());
    return Stream.of(
            Stream.of(with(NEVER_ACCEPTED, CaseStage.ACCEPTED), with(categories, NEVER_ACCEPTED)),
            categories.stream().map(category -> with(category, NEVER_ACCEPTED)))
        .flatMap(Function.identity())
        .map(some -> new AtMost(with(some, CaseStage.RECEIVED), ImmutableList.of(RECEIVED)))
        .map(one -> grew(one, earlier, later))
        .collect(toImmutableList());
  }

  private static ImmutableList<CellId> named(
      Issue one, List<CellId> cells, Issue other, List<CellId> others) {
    return Stream.concat(cells.stream().map(one::name), others.stream().map(other::name))
        .collect(toImmutableList());
  }

  private static CellId returned(String measure) {
    return ReportPublisher.came(measure, ReportPublisher.RETURNED);
  }

  private static ImmutableList<CellId> perhapsNotAccepted(String measure) {
    return PERHAPS_NOT_ACCEPTED.stream()
        .map(outcome -> became(measure, outcome))
        .collect(toImmutableList());
  }

  private static ImmutableList<CellId> neverAccepted(String measure) {
    return ImmutableList.of(
        became(measure, ClosingOutcome.INELIGIBLE), became(measure, ClosingOutcome.ROUTED_OUT));
  }

  private static CellId became(String measure, ClosingOutcome outcome) {
    return CellId.of(measure, ImmutableMap.of(ReportPublisher.STOOD, outcome.code()));
  }

  private static ImmutableList<CellId> with(CellId cell, List<CellId> others) {
    return ImmutableList.<CellId>builder().add(cell).addAll(others).build();
  }

  private static ImmutableList<CellId> with(List<CellId> cells, List<CellId> others) {
    return ImmutableList.<CellId>builder().addAll(cells).addAll(others).build();
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
