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
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a school year's reports sees, and what one who solves them finds. */
class SchoolYearTest {

  private static final ImmutableSet<String> YEARLY = ImmutableSet.of(
      "permanent exclusions",
      "managed moves of the year",
      "cases of the year",
      "cases accepted in the year",
      "decisions of the year",
      "refusals of the year",
      "directions of the year",
      "children admitted under the protocol",
      "children considered more than once");

  private static ImmutableList<PublishedMonth> year(int schools, long seed, int months) {
    ReportFacts facts = SchoolYearSamples.facts(schools, seed);
    PublishedSoFar out = PublishedSoFar.none();
    for (int month = 0; month < months; month++) {
      PanelCopy copy = MonthlyReports.compile(facts, SchoolYearSamples.SEPTEMBER.plusMonths(month))
          .orElseThrow();
      out = out.and(new PublishedMonth(copy, copy.publish(BELOW_FIVE, out)));
    }
    return out.months();
  }

  private static Map<CellId, PublishedCount> counts(PublishedReport report) {
    Map<CellId, PublishedCount> counts = new TreeMap<>();
    report.tables().forEach(table -> counts.putAll(table.counts()));
    return counts;
  }

  private static boolean isZero(PublishedCount count) {
    return count.equals(PublishedCount.shown(0));
  }

  @Test
  void aQuarterOfWhatIsNotZeroIsShownInEachMonthOfAYear() {
    for (PublishedMonth month : year(20, 1, 11)) {
      Map<CellId, PublishedCount> counts = counts(month.report());
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
    Reading reading = new Reading(year(schools, seed, months));

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
    "7, 176, 4"
  })
  void noSmallCountIsNarrowedByWhoKnowsWhichAreSmall(int schools, long seed, int months) {
    Reading reading = new Reading(year(schools, seed, months));

    assertThat(reading.narrowed()).isEmpty();
  }

  @Test
  void whoSolvesReportsThatForgetEachOtherFindsMuch() {
    ImmutableList.Builder<PublishedMonth> careless = ImmutableList.builder();
    for (PublishedMonth month : year(6, 3, 4)) {
      PanelCopy copy = month.copy();
      careless.add(new PublishedMonth(copy, copy.publish(BELOW_FIVE, PublishedSoFar.none())));
    }
    Reading reading = new Reading(careless.build());

    assertThat(reading.solved()).hasSizeGreaterThan(10);
    assertThat(reading.narrowed()).hasSizeGreaterThan(10);
  }

  @Test
  void noTwoReportsOfAYearDifferByAFewInWhatOnlyGrows() {
    Map<CellId, Set<Long>> before = new HashMap<>();
    for (PublishedMonth month : year(20, 8, 11)) {
      counts(month.report()).forEach((cell, count) -> {
        if (YEARLY.contains(cell.measure())
            && !cell.by().containsKey("when")
            && !cell.by().containsValue("not yet")
            && count instanceof PublishedCount.Shown shown) {
          Set<Long> others = before.computeIfAbsent(cell, one -> new HashSet<>());
          assertThat(others)
              .as("%s %s", month, cell)
              .noneMatch(other -> BELOW_FIVE.isSmall(shown.value() - other));
          others.add(shown.value());
        }
      });
    }
  }

  /** A reader of several reports, who knows what they count and nothing of how they were made. */
  private static final class Reading {

    private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);

    private final Map<String, Long> truth = new LinkedHashMap<>();
    private final Map<String, PublishedCount> published = new LinkedHashMap<>();
    private final Set<String> totals = new HashSet<>();
    private final List<Map<String, Integer>> sums = new ArrayList<>();
    private final List<Map<String, Integer>> atLeastZero = new ArrayList<>();

    Reading(List<PublishedMonth> months) {
      for (PublishedMonth month : months) {
        month.report().tables().forEach(table -> put(at(month), table));
        new ReportPublisher(month.copy(), BELOW_FIVE, PublishedSoFar.none())
            .tables()
            .forEach(table ->
                table.counts().forEach((cell, count) -> truth.put(name(at(month), cell), count)));
      }
      for (int place = 0; place < months.size(); place++) {
        YearMonth now = at(months.get(place));
        List<String> waiting = List.of(
            now + " children waiting[]",
            now + " cases of the month[outcome=still-open]",
            now + " cases of the year[outcome=still-open]",
            now + " children waiting at the end[of month=" + now + "]");
        waiting.forEach(one -> same(one, waiting.get(0)));
        for (PublishedMonth earlier : months.subList(0, place)) {
          YearMonth then = at(earlier);
          same(
              now + " children waiting at the end[of month=" + then + "]",
              then + " children waiting[]");
          same(
              now + " cases of the year[came in=opening]",
              then + " cases of the year[came in=opening]");
        }
        if (place > 0) {
          goesOn(at(months.get(place - 1)), now);
        } else {
          counts(months.get(0).report()).keySet().stream()
              .filter(cell -> cell.measure().equals("cases of the month"))
              .forEach(cell ->
                  same(name(now, cell), name(now, new CellId("cases of the year", cell.by()))));
        }
      }
    }

    private void goesOn(YearMonth before, YearMonth now) {
      same(now + " cases of the month[came in=opening]", before + " children waiting[]");
      for (String cell : ImmutableList.copyOf(truth.keySet())) {
        if (!cell.startsWith(now + " ")) {
          continue;
        }
        String what = cell.substring(now.toString().length() + 1);
        if (what.startsWith("permanent exclusions[") && what.contains("when=earlier")) {
          same(cell, before + " " + what.replace(", when=earlier", "").replace("when=earlier", ""));
        } else if (what.startsWith("cases of the month[") && !what.contains("opening")) {
          String year = what.replace("month", "year");
          totals.add(now + " " + year);
          sum(ImmutableMap.of(now + " " + year, -1, before + " " + year, 1, cell, 1));
        }
        if (YEARLY.stream().anyMatch(measure -> what.startsWith(measure + "["))
            && !what.contains("when=")
            && truth.getOrDefault(before + " " + what, Long.MAX_VALUE)
                <= truth.getOrDefault(cell, 0L)) {
          atLeastZero.add(ImmutableMap.of(cell, 1, before + " " + what, -1));
        }
      }
    }

    private static YearMonth at(PublishedMonth month) {
      return month.copy().header().month();
    }

    private static String name(YearMonth month, CellId cell) {
      return month + " " + cell;
    }

    private void put(YearMonth month, PublishedTable table) {
      table.counts().forEach((cell, count) -> published.put(name(month, cell), count));
      table.sums().forEach(sum -> {
        totals.add(name(month, sum.total()));
        Map<String, Integer> factors = new LinkedHashMap<>();
        factors.put(name(month, sum.total()), -1);
        sum.parts().forEach(part -> factors.put(name(month, part), 1));
        sums.add(factors);
      });
    }

    private void same(String one, String other) {
      if (!one.equals(other)) {
        totals.add(one);
        sum(ImmutableMap.of(one, 1, other, -1));
      }
    }

    /** Takes what is so: the reader is right. */
    private void sum(Map<String, Integer> factors) {
      if (truth.keySet().containsAll(factors.keySet()) && come(factors) == 0) {
        sums.add(factors);
      }
    }

    private long come(Map<String, Integer> factors) {
      return factors.entrySet().stream()
          .mapToLong(one -> one.getValue() * truth.getOrDefault(one.getKey(), 0L))
          .sum();
    }

    private boolean isHidden(String cell) {
      return !published.getOrDefault(cell, PublishedCount.HIDDEN).isShown();
    }

    /** The hidden counts that the sums determine, by elimination modulo a large prime. */
    List<String> solved() {
      List<String> unknown = published.keySet().stream().filter(this::isHidden).toList();
      Map<String, Map<String, BigInteger>> rows = new LinkedHashMap<>();
      for (Map<String, Integer> sum : sums) {
        Map<String, BigInteger> row = new TreeMap<>();
        sum.forEach((cell, factor) -> {
          if (isHidden(cell)) {
            row.merge(cell, BigInteger.valueOf(factor).mod(PRIME), BigInteger::add);
          }
        });
        for (String cell : ImmutableList.copyOf(row.keySet())) {
          subtract(row, cell, rows.getOrDefault(cell, Map.of()));
        }
        row.values().removeIf(factor -> factor.signum() == 0);
        if (!row.isEmpty()) {
          String pivot = row.keySet().iterator().next();
          BigInteger inverse = row.getOrDefault(pivot, BigInteger.ONE).modInverse(PRIME);
          row.replaceAll((cell, factor) -> factor.multiply(inverse).mod(PRIME));
          rows.values().forEach(other -> subtract(other, pivot, row));
          rows.put(pivot, row);
        }
      }
      return unknown.stream()
          .filter(cell -> rows.getOrDefault(cell, Map.of()).size() == 1)
          .toList();
    }

    private static void subtract(
        Map<String, BigInteger> from, String cell, Map<String, BigInteger> row) {
      BigInteger factor = from.getOrDefault(cell, BigInteger.ZERO);
      if (factor.signum() != 0) {
        row.forEach((other, by) -> from.merge(
            other, by.multiply(factor).negate().mod(PRIME), (a, b) -> a.add(b).mod(PRIME)));
        from.values().removeIf(value -> value.signum() == 0);
      }
    }

    /** The small counts, no totals, that cannot be any from one to four, by narrowing every sum. */
    List<String> narrowed() {
      Map<String, Long> low = new HashMap<>();
      Map<String, Long> high = new HashMap<>();
      published.forEach((cell, count) -> {
        long value = truth.getOrDefault(cell, 0L);
        boolean marked = count.equals(PublishedCount.HIDDEN);
        low.put(cell, count.isShown() ? value : marked ? 1L : 0L);
        high.put(cell, count.isShown() ? value : marked && value < 5 ? 4L : 1_000_000L);
      });
      boolean moved = true;
      while (moved) {
        moved = false;
        for (Map<String, Integer> sum : sums) {
          moved |= narrow(sum, low, high, true);
        }
        for (Map<String, Integer> sum : atLeastZero) {
          moved |= narrow(sum, low, high, false);
        }
      }
      return published.keySet().stream()
          .filter(this::isHidden)
          .filter(cell -> truth.getOrDefault(cell, 0L) < 5 && !totals.contains(cell))
          .filter(cell -> low.getOrDefault(cell, 0L) > 1 || high.getOrDefault(cell, 0L) < 4)
          .toList();
    }

    private static boolean narrow(
        Map<String, Integer> sum, Map<String, Long> low, Map<String, Long> high, boolean equal) {
      boolean moved = false;
      for (Map.Entry<String, Integer> one : sum.entrySet()) {
        long least = 0;
        long most = 0;
        for (Map.Entry<String, Integer> other : sum.entrySet()) {
          if (!other.getKey().equals(one.getKey())) {
            long from = low.getOrDefault(other.getKey(), 0L);
            long to = high.getOrDefault(other.getKey(), 0L);
            least += other.getValue() * (other.getValue() > 0 ? from : to);
            most += other.getValue() * (other.getValue() > 0 ? to : from);
          }
        }
        boolean positive = one.getValue() > 0;
        long newLow = positive ? -most : equal ? least : Long.MIN_VALUE;
        long newHigh = positive ? equal ? -least : Long.MAX_VALUE : most;
        moved |= newLow > low.getOrDefault(one.getKey(), 0L)
            || newHigh < high.getOrDefault(one.getKey(), 0L);
        low.merge(one.getKey(), newLow, Math::max);
        high.merge(one.getKey(), newHigh, Math::min);
      }
      return moved;
    }
  }
}
