/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a school year's reports sees, and what one who solves them finds. */
class SchoolYearTest {

  private static final ImmutableSet<String> COMPARED = ImmutableSet.of(
      "permanent exclusions",
      "managed moves of the year",
      "cases of the year",
      "cases accepted in the year",
      "decisions of the year",
      "refusals of the year",
      "directions of the year",
      "children admitted under the protocol",
      "children considered more than once",
      "children waiting",
      "places occupied");

  private static final Map<ImmutableList<Long>, ImmutableList<PublishedMonth>> YEARS =
      new ConcurrentHashMap<>();

  /** The reports of a year, made once for all tests: nothing in them can change. */
  private static ImmutableList<PublishedMonth> year(int schools, long seed, int months) {
    return YEARS.computeIfAbsent(
        ImmutableList.of((long) schools, seed, (long) months),
        one -> SchoolYearSamples.published(
                SchoolYearSamples.facts(schools, seed), SchoolYearSamples.SEPTEMBER, months)
            .months());
  }

  private static boolean isZero(PublishedCount count) {
    return count.equals(PublishedCount.shown(0));
  }

  @Test
  void almostAQuarterOfWhatIsNotZeroIsShownInEachMonthOfAYear() {
    for (PublishedMonth month : year(20, 1, 11)) {
      Map<CellId, PublishedCount> counts = SchoolYearSamples.counts(month.report());
      long zero = counts.values().stream().filter(SchoolYearTest::isZero).count();
      long shown = counts.values().stream().filter(PublishedCount::isShown).count() - zero;

      assertThat(100 * shown / (counts.size() - zero)).as("%s", month).isGreaterThan(23);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 6",
    "5, 2, 6",
    "6, 3, 6",
    "7, 4, 5",
    "8, 5, 5",
    "8, 6, 4",
    "20, 7, 4",
    "5, 183, 6",
    "7, 176, 4"
  })
  void nothingHiddenIsFoundByWhoSolvesAllReports(int schools, long seed, int months) {
    ReportReading reading = new ReportReading(year(schools, seed, months));

    assertThat(reading.solved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 6",
    "5, 2, 6",
    "6, 3, 6",
    "7, 4, 5",
    "8, 5, 5",
    "8, 6, 4",
    "20, 7, 11",
    "5, 183, 6",
    "7, 176, 4",
    "1, 1011, 11",
    "1, 1014, 11",
    "1, 5070, 11",
    "2, 3, 8"
  })
  void noNumberOfASmallCountIsRuledOutByWhoKnowsWhichAreSmall(int schools, long seed, int months) {
    ReportReading reading = new ReportReading(year(schools, seed, months));

    assertThat(reading.ruledOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, 1", "12, 3", "12, 4", "12, 5"})
  void whatStandsIsNotToldOverTheEndOfASchoolYear(int schools, long seed) {
    YearMonth july = SchoolYearSamples.SEPTEMBER.plusMonths(10);
    ReportReading reading = new ReportReading(SchoolYearSamples.published(
            SchoolYearSamples.facts(schools, seed, july.minusMonths(3), 7), july, 4)
        .months());

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  @Test
  void rowsTellNothingByBeingThere() {
    Set<Set<String>> rows = new HashSet<>();
    for (PublishedMonth month : year(1, 1014, 11)) {
      rows.add(SchoolYearSamples.counts(month.report()).keySet().stream()
          .map(CellId::toString)
          .filter(cell ->
              cell.contains("year group=") || cell.contains("stage=") || cell.contains("category="))
          .collect(Collectors.toSet()));
    }

    assertThat(rows).hasSize(1);
  }

  @Test
  void whatCameInMonthsWithoutAReportIsNotToldByTheNext() {
    ReportFacts facts = SchoolYearSamples.facts(12, 5);
    PublishedSoFar out = PublishedSoFar.none();
    int compared = 0;
    for (int month : new int[] {1, 4, 7, 10}) {
      PanelCopy copy = MonthlyReports.compile(facts, SchoolYearSamples.SEPTEMBER.plusMonths(month))
          .orElseThrow();
      PublishedReport report = copy.publish(BELOW_FIVE, out);
      Map<CellId, PublishedCount> now = SchoolYearSamples.counts(report);
      for (PublishedMonth earlier : out.months()) {
        for (Map.Entry<CellId, PublishedCount> one :
            SchoolYearSamples.counts(earlier.report()).entrySet()) {
          CellId cell = one.getKey();
          if (cell.measure().equals("permanent exclusions") && !cell.by().containsKey("when")) {
            CellId sofar = CellId.of(
                cell.measure(),
                ImmutableMap.<String, String>builder()
                    .putAll(cell.by())
                    .put("when", "earlier")
                    .buildOrThrow());
            if (one.getValue() instanceof PublishedCount.Shown before
                && now.get(sofar) instanceof PublishedCount.Shown after) {
              assertThat(BELOW_FIVE.isSmall(after.value() - before.value()))
                  .as("%s %s", earlier, sofar)
                  .isFalse();
              compared++;
            }
          }
        }
      }
      out = out.and(new PublishedMonth(copy, report));
    }

    assertThat(compared).isPositive();
  }

  @Test
  void whoSolvesReportsThatForgetEachOtherFindsMuch() {
    ImmutableList.Builder<PublishedMonth> careless = ImmutableList.builder();
    for (PublishedMonth month : year(6, 3, 4)) {
      PanelCopy copy = month.copy();
      careless.add(new PublishedMonth(copy, copy.publish(BELOW_FIVE, PublishedSoFar.none())));
    }
    ReportReading reading = new ReportReading(careless.build());

    assertThat(reading.solved()).hasSizeGreaterThan(10);
    assertThat(reading.ruledOut()).hasSizeGreaterThan(10);
  }

  @Test
  void noTwoReportsOfAYearDifferByAFewInWhatGrowsOrStands() {
    noneDifferByAFew(
        year(20, 8, 11),
        cell -> COMPARED.contains(cell.measure()) && !cell.by().containsKey("when"));
  }

  @ParameterizedTest
  @CsvSource({"8, 2", "8, 4", "8, 5", "12, 2", "12, 5"})
  void noTwoReportsDifferByAFewInWhatStandsOverTheEndOfASchoolYear(int schools, long seed) {
    YearMonth july = SchoolYearSamples.SEPTEMBER.minusMonths(2);
    ReportFacts facts = SchoolYearSamples.facts(schools, seed, july.minusMonths(2), 10);

    noneDifferByAFew(
        SchoolYearSamples.published(facts, july, 5).months(),
        cell -> cell.measure().equals("children waiting")
            || cell.by().containsValue("on-trial")
            || cell.by().containsValue("not yet")
            || cell.by().containsValue("governors-pending"));
  }

  private static void noneDifferByAFew(List<PublishedMonth> months, Predicate<CellId> compared) {
    Map<CellId, Set<Long>> before = new HashMap<>();
    for (PublishedMonth month : months) {
      SchoolYearSamples.counts(month.report()).forEach((cell, count) -> {
        if (compared.test(cell) && count instanceof PublishedCount.Shown shown) {
          Set<Long> others = before.computeIfAbsent(cell, one -> new HashSet<>());
          assertThat(others)
              .as("%s %s", month, cell)
              .noneMatch(other -> BELOW_FIVE.isSmall(Math.abs(shown.value() - other)));
          others.add(shown.value());
        }
      });
    }
    assertThat(before).isNotEmpty();
  }
}
