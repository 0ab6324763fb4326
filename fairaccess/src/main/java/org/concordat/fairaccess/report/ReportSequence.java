/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Growth;
import org.concordat.fairaccess.report.suppression.Released;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * What a reader of one month's report after another knows of both.
 *
 * <p>Only what is so is taken: a count that was corrected since does not go on from the one that is out. By how many it was
 * corrected is protected where they are few.
 *
 * @param sums which counts of one report add up to counts of another
 * @param growths which counts go on from which, and by how many a stock rose or fell, or a count was corrected, where they are few
 * @param bounds which counts, some of one report and some of another, are mostly at most which others
 */
record ReportSequence(
    ImmutableList<Sum> sums, ImmutableList<Growth> growths, ImmutableList<AtMost> bounds) {

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

  private static final CellId EXCLUDED = CellId.of(ReportPublisher.EXCLUSIONS, ImmutableMap.of());

  /** What is counted as it stands at the end of a month, and may fall. */
  private static final ImmutableSet<String> STANDING =
      ImmutableSet.of(ReportPublisher.WAITING, ReportPublisher.OCCUPIED);

  /** What stands so in tables of what else only grows: dimension and key. */
  private static final ImmutableSetMultimap<String, String> STOCKS =
      ImmutableSetMultimap.<String, String>builder()
          .put(ReportPublisher.STOOD, ReportPublisher.STILL_OPEN)
          .put(ReportPublisher.ON_ROLL, ReportPublisher.NOT_YET)
          .put(ReportPublisher.STEP, ReportPublisher.label(MoveMeasure.ON_TRIAL))
          .putAll(
              ReportPublisher.STANDING,
              ReportPublisher.label(ExclusionStanding.GOVERNORS_PENDING),
              ReportPublisher.label(ExclusionStanding.REVIEW_OPEN),
              ReportPublisher.label(ExclusionStanding.REVIEW_PENDING),
              ReportPublisher.label(ExclusionStanding.RECONSIDERATION_PENDING))
          .put(ReportPublisher.SIXTH_DAY, ReportPublisher.label(DaySixStanding.NOT_DUE))
          .build();

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
    Pairs pairs = new Pairs(rule);
    pairs.waitedWithoutReport(all);
    for (int place = 1; place < all.size(); place++) {
      pairs.compare(all.get(place - 1), all.get(place));
      pairs.acrossFalls(all.subList(0, place), all.get(place));
      pairs.sinceShown(all.subList(0, place), all.get(place));
    }
    for (Issue later : all) {
      pairs.yearBefore(all, later);
      all.stream()
          .filter(earlier -> earlier.month().equals(later.lastOfTheYearBefore()))
          .forEach(earlier -> pairs.same(
              later, Issue.opening(ReportPublisher.CASES_OF_YEAR), earlier, Issue.WAITING));
    }
    return new ReportSequence(
        pairs.sums.build(), pairs.growths.build().asList(), ReportBounds.ofSeveral(all));
  }

  /** Collects what is known of pairs of reports. */
  private static final class Pairs {

    private final SuppressionRule rule;
    private final ImmutableList.Builder<Sum> sums = ImmutableList.builder();
    private final ImmutableSet.Builder<Growth> growths = ImmutableSet.builder();

    Pairs(SuppressionRule rule) {
      this.rule = rule;
    }

    /**
     * How many waited at the end of a month without a report is told by later ones, as what they opened with or by their trend.
     * Of two months with a report each it is the count of both reports, and compared as such.
     */
    void waitedWithoutReport(List<Issue> all) {
      ImmutableSet<YearMonth> reported =
          all.stream().map(Issue::month).collect(ImmutableSet.toImmutableSet());
      Map<CellId, YearMonth> seen = new LinkedHashMap<>();
      Map<CellId, Long> counts = new HashMap<>();
      for (Issue issue : all) {
        issue
            .waited()
            .forEach((cell, month) -> issue.count(cell).ifPresent(count -> {
              boolean isNew = seen.entrySet().stream()
                  .noneMatch(one ->
                      one.getValue().equals(month) && count.equals(counts.get(one.getKey())));
              if (isNew) {
                seen.forEach((other, then) -> {
                  if (!then.equals(month)
                      && !(reported.contains(month) && reported.contains(then))
                      && rule.isSmall(Math.abs(count - counts.getOrDefault(other, count)))) {
                    growths.add(Growth.orFall(other, issue.name(cell)));
                  }
                });
                seen.put(issue.name(cell), month);
                counts.put(issue.name(cell), count);
              }
            }));
      }
    }

    /** What a report says of the year before, which is a count of that year's report or, if there is none, between two. */
    void yearBefore(List<Issue> all, Issue later) {
      YearMonth then = later.month().minusYears(1);
      CellId cell = ReportPublisher.yearBefore();
      boolean isReported = all.stream().anyMatch(one -> one.month().equals(then));
      for (Issue one : all) {
        if (one.month().equals(then)) {
          same(later, cell, one, EXCLUDED);
        } else if (!isReported && one.isOfTheYearOf(then)) {
          if (one.month().isBefore(then)) {
            grows(one, EXCLUDED, later, cell);
          } else {
            grows(later, cell, one, EXCLUDED);
          }
        }
      }
    }

    private void grows(Issue from, CellId before, Issue to, CellId after) {
      Optional<Long> first = from.count(before);
      Optional<Long> last = to.count(after);
      if (first.isPresent() && last.isPresent() && first.get() <= last.get()) {
        growths.add(new Growth(from.name(before), to.name(after)));
      }
    }

    void compare(Issue earlier, Issue later) {
      boolean next = earlier.month().plusMonths(1).equals(later.month());
      if (next) {
        same(later, Issue.opening(ReportPublisher.CASES_OF_MONTH), earlier, Issue.WAITING);
      }
      for (CellId cell : ImmutableList.sortedCopyOf(later.counts().keySet())) {
        if (isStock(cell)) {
          changes(earlier, later, cell);
        } else if (earlier.isOfTheYearOf(later)) {
          compare(earlier, later, cell, next);
        }
      }
    }

    private void compare(Issue earlier, Issue later, CellId cell, boolean next) {
      if (cell.measure().equals(ReportPublisher.TREND)
          || cell.equals(Issue.opening(ReportPublisher.CASES_OF_YEAR))) {
        same(later, cell, earlier, cell);
      } else if (isYearly(cell) && !(next && isInTwo(earlier, later, cell))) {
        changes(earlier, later, cell);
        if (!next) {
          cameBetween(earlier, later, cell);
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
                changes(earlier, later, cell);
              }
              highest = then;
            }
          }
          cameAcross(before, later, cell);
        }
      }
    }

    /**
     * What a count is at least with what came in the month of the later report, where that does not follow from the report
     * before it: of one child in provision in October none has left it if there are two in December, of whom one entered it then;
     * that there were two in November, of whom one left, says less.
     */
    private void cameAcross(List<Issue> before, Issue later, CellId cell) {
      long came = later.count(ofMonth(cell)).orElse(0L);
      long room = later.count(cell).orElse(0L) - came;
      long highest = -1;
      for (Issue earlier : Lists.reverse(before)) {
        long then = earlier.count(cell).orElse(Long.MAX_VALUE);
        boolean isNext = earlier.month().plusMonths(1).equals(later.month());
        if (earlier.isOfTheYearOf(later)
            && then > highest
            && (isNext ? then == room : then <= room)) {
          if (!isNext) {
            cameBetween(earlier, later, cell);
          }
          highest = then;
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
      CellId ofMonth = ofMonth(cell);
      Optional<Long> came = later.count(ofMonth);
      if (came.isPresent()
          && (cell.measure().equals(ReportPublisher.EXCLUSIONS) || isOfCases(cell))
          && earlier.count(cell).orElse(Long.MAX_VALUE / 2) + came.get()
              <= later.count(cell).orElse(0L)) {
        growths.add(new Growth(
            ImmutableList.of(earlier.name(cell), later.name(ofMonth)), later.name(cell)));
      }
    }

    private static CellId ofMonth(CellId cell) {
      return cell.measure().equals(ReportPublisher.EXCLUSIONS)
          ? split(cell, ReportPublisher.IN_MONTH)
          : new CellId(ReportPublisher.CASES_OF_MONTH, cell.by());
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
      ImmutableList<CellId> both = ImmutableList.of(earlier.name(cell), later.name(ofMonth));
      Optional<Long> sum =
          earlier.count(cell).flatMap(sofar -> later.count(ofMonth).map(came -> sofar + came));
      boolean so = sum.isPresent() && sum.equals(later.count(cell));
      if (so) {
        sums.add(new Sum(later.name(cell), both));
      } else {
        corrected(later, cell, both, sum);
      }
      return so;
    }

    /** What is small since a report that shows a count, if others came between. */
    void sinceShown(List<Issue> before, Issue later) {
      Issue compared = before.get(before.size() - 1);
      for (CellId cell : ImmutableList.sortedCopyOf(later.counts().keySet())) {
        if (isYearly(cell) || isStock(cell)) {
          Set<Optional<Long>> seen = new HashSet<>();
          Lists.reverse(before).stream()
              .filter(one -> isStock(cell) || one.isOfTheYearOf(later))
              .filter(one -> one.shown().contains(cell))
              .filter(one -> seen.add(one.count(cell)) && !one.equals(compared))
              .filter(one -> isSmall(one, later, cell))
              .forEach(one -> changes(one, later, cell));
        }
      }
    }

    /** Whether a count begins anew in September and only grows. */
    private static boolean isYearly(CellId cell) {
      return YEARLY.contains(cell.measure())
          && !cell.by().containsKey(ReportPublisher.WHEN)
          && !isStock(cell);
    }

    private static boolean isStock(CellId cell) {
      return STANDING.contains(cell.measure())
          || (YEARLY.contains(cell.measure())
              && cell.by().entrySet().stream()
                  .anyMatch(one -> STOCKS.containsEntry(one.getKey(), one.getValue())));
    }

    boolean same(Issue later, CellId cell, Issue earlier, CellId before) {
      Optional<Long> count = later.count(cell);
      boolean so = count.isPresent() && count.equals(earlier.count(before));
      if (so) {
        sums.add(new Sum(later.name(cell), ImmutableList.of(earlier.name(before))));
      } else {
        corrected(later, cell, ImmutableList.of(earlier.name(before)), earlier.count(before));
      }
      return so;
    }

    /** By how many a later report corrects what is out, if they are few. */
    private void corrected(
        Issue later, CellId cell, ImmutableList<CellId> out, Optional<Long> was) {
      if (was.isPresent()
          && later.count(cell).isPresent()
          && rule.isSmall(Math.abs(later.count(cell).get() - was.get()))) {
        growths.add(new Growth(out, later.name(cell), true));
      }
    }

    /** What came since, if the count only grows; otherwise, or if it fell all the same, by how many it changed, if they are few. */
    private void changes(Issue earlier, Issue later, CellId cell) {
      Optional<Long> before = earlier.count(cell);
      if (before.isPresent()
          && isYearly(cell)
          && before.get() <= later.count(cell).orElse(0L)) {
        growths.add(new Growth(earlier.name(cell), later.name(cell)));
      } else if (before.isPresent() && isSmall(earlier, later, cell)) {
        growths.add(Growth.orFall(earlier.name(cell), later.name(cell)));
      }
    }

    private boolean isSmall(Issue earlier, Issue later, CellId cell) {
      return rule.isSmall(
          Math.abs(later.count(cell).orElse(0L) - earlier.count(cell).orElse(0L)));
    }
  }
}
