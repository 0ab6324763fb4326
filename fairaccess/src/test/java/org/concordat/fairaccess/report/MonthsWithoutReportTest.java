/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.base.Splitter;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports tell of the ends of months of which none is out, under whatever name. */
class MonthsWithoutReportTest {

  private static final String TREND = "children waiting at the end[of month=";

  /** The reports of so many months after the first of the facts, in which six months of the year before are. */
  private static List<PublishedMonth> published(int schools, long seed, String months) {
    YearMonth march = SchoolYearSamples.SEPTEMBER.minusMonths(6);
    ReportFacts facts = SchoolYearSamples.facts(schools, seed, march, 24);
    PublishedSoFar out = PublishedSoFar.none();
    for (String month : Splitter.on(' ').split(months)) {
      PanelCopy copy = MonthlyReports.compile(facts, march.plusMonths(Integer.parseInt(month)))
          .orElseThrow();
      out = out.and(new PublishedMonth(copy, copy.publish(BELOW_FIVE, out)));
    }
    return out.months();
  }

  private static YearMonth lastAugust(YearMonth month) {
    int year = month.getYear();
    return YearMonth.of(month.getMonth().compareTo(Month.SEPTEMBER) < 0 ? year - 1 : year, 8);
  }

  private static Optional<YearMonth> waitedAt(YearMonth month, String cell) {
    return switch (cell) {
      case "children waiting[]" -> Optional.of(month);
      case "cases of the month[came in=opening]" -> Optional.of(month.minusMonths(1));
      case "cases of the year[came in=opening]" -> Optional.of(lastAugust(month));
      default ->
        cell.startsWith(TREND)
            ? Optional.of(YearMonth.parse(cell.substring(TREND.length(), cell.length() - 1)))
            : Optional.empty();
    };
  }

  private static Optional<YearMonth> excludedBy(YearMonth month, String cell) {
    return switch (cell) {
      case "permanent exclusions[]" -> Optional.of(month);
      case "permanent exclusions a year before[period=the same]" ->
        Optional.of(month.minusYears(1));
      default -> Optional.empty();
    };
  }

  /** What the reports show, by the month that the count is of. */
  private static SetMultimap<YearMonth, Long> shown(
      List<PublishedMonth> out, BiFunction<YearMonth, String, Optional<YearMonth>> of) {
    SetMultimap<YearMonth, Long> found = TreeMultimap.create();
    for (PublishedMonth one : out) {
      YearMonth month = one.copy().header().month();
      one.report()
          .tables()
          .forEach(table -> table.counts().forEach((cell, count) -> {
            if (count instanceof PublishedCount.Shown shown) {
              of.apply(month, cell.toString()).ifPresent(at -> found.put(at, shown.value()));
            }
          }));
    }
    return found;
  }

  private static boolean isByAFew(
      Map.Entry<YearMonth, Long> one, Map.Entry<YearMonth, Long> other) {
    return BELOW_FIVE.isSmall(Math.abs(one.getValue() - other.getValue()));
  }

  @ParameterizedTest
  @CsvSource({"8, 1, 10", "8, 3, 10", "8, 4, 10", "8, 1, 2 5 6", "8, 4, 4 7 8"})
  void howManyWaitedAtTwoTimesIsNotShownWhereItDiffersByAFew(
      int schools, long seed, String months) {
    SetMultimap<YearMonth, Long> waited =
        shown(published(schools, seed, months), MonthsWithoutReportTest::waitedAt);

    assertThat(waited.keySet()).hasSizeGreaterThan(1);
    for (Map.Entry<YearMonth, Long> one : waited.entries()) {
      assertThat(waited.entries()).noneMatch(other -> isByAFew(one, other));
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 2, 7 9 20 21", "4, 3, 7 9 20 21", "4, 4, 7 9 20 21"})
  void whatTheYearBeforeHadByAMonthWithoutReportIsNotShownWhereItDiffersByAFew(
      int schools, long seed, String months) {
    SetMultimap<YearMonth, Long> excluded =
        shown(published(schools, seed, months), MonthsWithoutReportTest::excludedBy);

    assertThat(excluded.keySet()).hasSizeGreaterThan(1);
    for (Map.Entry<YearMonth, Long> one : excluded.entries()) {
      assertThat(excluded.entries())
          .noneMatch(other ->
              lastAugust(one.getKey()).equals(lastAugust(other.getKey())) && isByAFew(one, other));
    }
  }
}
