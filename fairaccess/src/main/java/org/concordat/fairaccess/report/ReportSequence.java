/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Growth;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.concordat.fairaccess.report.suppression.Released;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * What a reader of one month's report after another knows of both.
 *
 * <p>Only what is so is taken: a count that was corrected since does not go on from the one that is out.
 *
 * @param sums which counts of one report add up to counts of another
 * @param growths which counts go on from which
 */
record ReportSequence(ImmutableList<Sum> sums, ImmutableList<Growth> growths) {

  private static final ImmutableSet<String> YEARLY = ImmutableSet.of(
      ReportPublisher.EXCLUSIONS,
      ReportPublisher.YEAR_BEFORE,
      ReportPublisher.MOVES,
      ReportPublisher.CASES_OF_YEAR,
      ReportPublisher.ACCEPTED,
      ReportPublisher.DECISIONS,
      ReportPublisher.REFUSALS,
      ReportPublisher.DIRECTIONS,
      ReportPublisher.ADMITTED,
      ReportPublisher.CONSIDERED_AGAIN);

  /** What stands so in a table of what only grows, and may fall. */
  static final ImmutableSet<String> STOCKS = ImmutableSet.of(
      ReportPublisher.STILL_OPEN,
      "not yet",
      "on-trial",
      "governors-pending",
      "review-open",
      "review-pending",
      "reconsideration-pending",
      "not-due");

  static ReportSequence of(
      SuppressionRule rule,
      List<PublishedMonth> before,
      List<Released> released,
      PanelCopy copy,
      List<CountTable> tables) {
    ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    for (int place = 0; place < before.size(); place++) {
      Released out = released.get(place);
      PublishedMonth one = before.get(place);
      issues.add(Issue.of(one.copy(), out.tables(), out::cell, one.report().tables()));
    }
    ImmutableList<Issue> all = issues
        .add(Issue.of(copy, tables, UnaryOperator.identity(), ImmutableList.of()))
        .build();
    Pairs pairs = new Pairs();
    for (int place = 1; place < all.size(); place++) {
      pairs.compare(all.get(place - 1), all.get(place));
      pairs.acrossFalls(all.subList(0, place), all.get(place));
      pairs.sinceShown(rule, all.subList(0, place), all.get(place));
    }
    for (Issue later : all) {
      all.stream()
          .filter(earlier -> earlier.month().equals(later.month().minusYears(1)))
          .forEach(earlier -> pairs.same(
              later,
              ReportPublisher.yearBefore(),
              earlier,
              CellId.of(ReportPublisher.EXCLUSIONS, ImmutableMap.of())));
      all.stream()
          .filter(earlier -> earlier.month().equals(later.lastOfTheYearBefore()))
          .forEach(earlier -> pairs.same(
              later,
              opening(ReportPublisher.CASES_OF_YEAR),
              earlier,
              CellId.of(ReportPublisher.WAITING, ImmutableMap.of())));
    }
    return new ReportSequence(pairs.sums.build(), pairs.growths.build());
  }

  private static CellId opening(String measure) {
    return CellId.of(measure, ImmutableMap.of(ReportPublisher.CAME_IN, ReportPublisher.OPENING));
  }

  /** One report: its month, its counts, how they are named beside those of the others, and which it shows. */
  private record Issue(
      YearMonth month,
      Map<CellId, Long> counts,
      UnaryOperator<CellId> names,
      ImmutableSet<CellId> shown) {

    static Issue of(
        PanelCopy copy,
        List<CountTable> tables,
        UnaryOperator<CellId> names,
        List<PublishedTable> published) {
      Map<CellId, Long> counts = new HashMap<>();
      tables.forEach(table -> counts.putAll(table.counts()));
      ImmutableSet.Builder<CellId> shown = ImmutableSet.builder();
      published.forEach(table -> table.counts().forEach((cell, count) -> {
        if (count.isShown()) {
          shown.add(cell);
        }
      }));
      return new Issue(copy.header().month(), counts, names, shown.build());
    }

    Optional<Long> count(CellId id) {
      return Optional.ofNullable(counts.get(id));
    }

    CellId name(CellId id) {
      return names.apply(id);
    }

    boolean isOfTheYearOf(Issue other) {
      return schoolYear() == other.schoolYear();
    }

    YearMonth lastOfTheYearBefore() {
      return YearMonth.of(schoolYear(), Month.AUGUST);
    }

    private int schoolYear() {
      return month.getMonthValue() >= Month.SEPTEMBER.getValue()
          ? month.getYear()
          : month.getYear() - 1;
    }
  }

  /** Collects what is known of pairs of reports. */
  private static final class Pairs {

    private final ImmutableList.Builder<Sum> sums = ImmutableList.builder();
    private final ImmutableList.Builder<Growth> growths = ImmutableList.builder();

    void compare(Issue earlier, Issue later) {
      boolean next = earlier.month().plusMonths(1).equals(later.month());
      if (next) {
        same(
            later,
            opening(ReportPublisher.CASES_OF_MONTH),
            earlier,
            CellId.of(ReportPublisher.WAITING, ImmutableMap.of()));
      }
      if (!earlier.isOfTheYearOf(later)) {
        return;
      }
      for (CellId cell : ImmutableList.sortedCopyOf(later.counts().keySet())) {
        if (cell.measure().equals(ReportPublisher.TREND)
            || cell.equals(opening(ReportPublisher.CASES_OF_YEAR))) {
          same(later, cell, earlier, cell);
        } else if (isYearly(cell) && !(next && isInTwo(earlier, later, cell))) {
          grows(earlier, later, cell);
          if (!next) {
            cameBetween(earlier, later, cell);
          }
        }
      }
    }

    /**
     * What a count is at least after it fell and rose again: a decision that a school refused stands no more, and with the
     * next one there are as many as before. What is between neighbours follows over those in between, unless one is less.
     */
    void acrossFalls(List<Issue> before, Issue later) {
      for (CellId cell : ImmutableList.sortedCopyOf(later.counts().keySet())) {
        if (isYearly(cell)) {
          long now = later.count(cell).orElse(0L);
          long highest = -1;
          for (Issue earlier : Lists.reverse(before)) {
            long then = earlier.count(cell).orElse(Long.MAX_VALUE);
            if (earlier.isOfTheYearOf(later) && then > highest && then <= now) {
              if (!earlier.equals(before.get(before.size() - 1))) {
                grows(earlier, later, cell);
                cameBetween(earlier, later, cell);
              }
              highest = then;
            }
          }
        }
      }
    }

    /** Whether the later report gives the count in what was before the month and what came in it. */
    private boolean isInTwo(Issue earlier, Issue later, CellId cell) {
      return cell.measure().equals(ReportPublisher.EXCLUSIONS)
          ? same(later, split(cell, ReportPublisher.EARLIER), earlier, cell)
          : isOfCases(cell) && adds(earlier, later, cell);
    }

    /** What came in months of which there is no report, where the later report gives what came in its own month. */
    private void cameBetween(Issue earlier, Issue later, CellId cell) {
      CellId ofMonth = cell.measure().equals(ReportPublisher.EXCLUSIONS)
          ? split(cell, "month")
          : new CellId(ReportPublisher.CASES_OF_MONTH, cell.by());
      Optional<Long> came = later.count(ofMonth);
      if (came.isPresent()
          && (cell.measure().equals(ReportPublisher.EXCLUSIONS) || isOfCases(cell))
          && earlier.count(cell).orElse(Long.MAX_VALUE / 2) + came.get()
              <= later.count(cell).orElse(0L)) {
        growths.add(new Growth(
            ImmutableList.of(earlier.name(cell), later.name(ofMonth)), later.name(cell)));
      }
    }

    private static CellId split(CellId cell, String when) {
      return CellId.of(
          cell.measure(),
          ImmutableMap.<String, String>builder()
              .putAll(cell.by())
              .put(ReportPublisher.WHEN, when)
              .buildOrThrow());
    }

    /** Whether the cases of a month add to those of the year, as what came in does, and each outcome. */
    private static boolean isOfCases(CellId cell) {
      return cell.measure().equals(ReportPublisher.CASES_OF_YEAR) && !cell.by().isEmpty();
    }

    private boolean adds(Issue earlier, Issue later, CellId cell) {
      CellId ofMonth = CellId.of(ReportPublisher.CASES_OF_MONTH, cell.by());
      long sofar = earlier.count(cell).orElse(-1L);
      long came = later.count(ofMonth).orElse(-1L);
      boolean so = sofar >= 0 && came >= 0 && later.count(cell).orElse(-1L) == sofar + came;
      if (so) {
        sums.add(
            new Sum(later.name(cell), ImmutableList.of(earlier.name(cell), later.name(ofMonth))));
      }
      return so;
    }

    /** What is small since the last report that shows a count, if others came between. */
    void sinceShown(SuppressionRule rule, List<Issue> before, Issue later) {
      YearMonth compared = before.get(before.size() - 1).month();
      for (CellId cell : ImmutableList.sortedCopyOf(later.counts().keySet())) {
        if (isYearly(cell)) {
          before.stream()
              .filter(one -> one.isOfTheYearOf(later) && one.shown().contains(cell))
              .reduce((one, next) -> next)
              .filter(last -> last.month().isBefore(compared))
              .filter(last ->
                  rule.isSmall(later.count(cell).orElse(0L) - last.count(cell).orElse(0L)))
              .ifPresent(last -> grows(last, later, cell));
        }
      }
    }

    private static boolean isYearly(CellId cell) {
      return YEARLY.contains(cell.measure())
          && !cell.by().containsKey(ReportPublisher.WHEN)
          && Collections.disjoint(cell.by().values(), STOCKS);
    }

    boolean same(Issue later, CellId cell, Issue earlier, CellId before) {
      Optional<Long> count = later.count(cell);
      boolean so = count.isPresent() && count.equals(earlier.count(before));
      if (so) {
        sums.add(new Sum(later.name(cell), ImmutableList.of(earlier.name(before))));
      }
      return so;
    }

    private void grows(Issue earlier, Issue later, CellId cell) {
      long count = later.count(cell).orElse(0L);
      if (earlier.count(cell).filter(before -> before <= count).isPresent()) {
        growths.add(new Growth(earlier.name(cell), later.name(cell)));
      }
    }
  }
}
