/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Growth;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.concordat.fairaccess.report.suppression.Released;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.Suppression;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

class SuppressionProperties implements SuppressionLaws {

  private static final CellId PLACED = CellId.of("cases", ImmutableMap.of("outcome", "placed"));
  private static final CellId OPEN = CellId.of("cases", ImmutableMap.of("outcome", "open"));

  @Example
  void theReaderFindsASecondCountThatWasForgotten() {
    CountTable parts = CountTable.overlapping("p", "group", ImmutableMap.of("a", 2L, "b", 30L));
    CountTable total = CountTable.overlapping("t", "group", ImmutableMap.of("a", 32L));
    CellId all = CellId.of("t", ImmutableMap.of("group", "a"));
    CellId small = CellId.of("p", ImmutableMap.of("group", "a"));
    CellId large = CellId.of("p", ImmutableMap.of("group", "b"));
    List<CountTable> tables = ImmutableList.of(parts, total);
    Publication careless = Suppression.publish(SuppressionRule.BELOW_FIVE, tables);
    Reader reader = new Reader(
        SuppressionRule.BELOW_FIVE,
        tables,
        ImmutableList.of(new Sum(all, ImmutableList.of(small, large))),
        ImmutableList.of(),
        careless);

    assertThat(reader.mayBe(small, 2, 2)).isTrue();
    assertThat(reader.mayBe(small, 1, 1)).isFalse();
    assertThat(reader.mayBe(small, 3, 4)).isFalse();
  }

  @Property(tries = 50)
  void theReaderNeverRulesOutTheTruth(@ForAll("tables") List<CountTable> tables) {
    Publication publication = publish(SuppressionRule.BELOW_FIVE, tables);
    Reader reader = new Reader(
        SuppressionRule.BELOW_FIVE, tables, ImmutableList.of(), ImmutableList.of(), publication);
    tables.forEach(table -> table
        .counts()
        .forEach((cell, count) -> assertThat(reader.mayBe(cell, count, count)).isTrue()));
  }

  @Example
  void aReaderWhoKnowsABoundFindsWhatWasCarelesslyPublished() {
    CountTable cases =
        CountTable.oneWay("cases", "outcome", ImmutableMap.of("placed", 6L, "open", 3L));
    CountTable admitted = CountTable.oneWay("admitted", "school", ImmutableMap.of("100001", 6L));
    ImmutableList<AtMost> bounds =
        ImmutableList.of(AtMost.of(admitted.counts().keySet().asList().get(0), PLACED));
    List<CountTable> tables = ImmutableList.of(cases, admitted);
    Publication careless = Suppression.publish(SuppressionRule.BELOW_FIVE, tables);
    Publication careful =
        Suppression.publish(SuppressionRule.BELOW_FIVE, tables, ImmutableList.of(), bounds);

    assertThat(reader(tables, bounds, careless).mayBe(OPEN, 4, 4)).isFalse();
    assertThat(reader(tables, bounds, careful).mayBe(OPEN, 1, 1)).isTrue();
    assertThat(reader(tables, bounds, careful).mayBe(OPEN, 4, 4)).isTrue();
  }

  private static Reader reader(
      List<CountTable> tables, List<AtMost> bounds, Publication publication) {
    return new Reader(SuppressionRule.BELOW_FIVE, tables, ImmutableList.of(), bounds, publication);
  }

  @Property(tries = 200)
  void whoKnowsBoundsFindsNothing(
      @ForAll("rules") SuppressionRule rule,
      @ForAll("tables") List<CountTable> tables,
      @ForAll("tables") List<CountTable> others,
      @ForAll @Size(max = 4) List<@IntRange(max = 999) Integer> draws) {
    List<CountTable> all = new ArrayList<>(tables);
    others.forEach(table -> all.add(renamed(table)));
    List<CellId> cells = all.stream()
        .flatMap(table -> table.counts().keySet().stream())
        .distinct()
        .toList();
    Map<CellId, Long> counts = new HashMap<>();
    all.forEach(table -> counts.putAll(table.counts()));
    ImmutableList<AtMost> bounds = draws.stream()
        .map(draw -> {
          CellId one = cells.get(draw % cells.size());
          CellId other = cells.get(draw * 7 % cells.size());
          boolean less = counts.getOrDefault(one, 0L) <= counts.getOrDefault(other, 0L);
          return less ? AtMost.of(one, other) : AtMost.of(other, one);
        })
        .collect(ImmutableList.toImmutableList());
    Publication publication = Suppression.publish(rule, all, ImmutableList.of(), bounds);
    new Reader(rule, all, ImmutableList.of(), bounds, publication)
        .findsNothing(rule, all, publication);
  }

  /** The same counts in one list of another measure. */
  private static CountTable renamed(CountTable table) {
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    table.counts().forEach((cell, count) -> counts.put(cell.toString(), count));
    return CountTable.oneWay(
        "other " + table.measure() + table.dimensions(), "cell", counts.buildOrThrow());
  }

  /** The counts of a school year so far, with those of a month and of the months before it. */
  private static CountTable month(List<List<Integer>> counts, int month) {
    ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
    for (int row = 0; row < counts.size(); row++) {
      List<Integer> months = counts.get(row);
      cells.put("r" + row, "month", (long) months.get(month));
      cells.put(
          "r" + row,
          "earlier",
          months.subList(0, month).stream().mapToLong(Integer::longValue).sum());
    }
    return CountTable.twoWay("to " + month, "school", "when", cells.buildOrThrow());
  }

  private static Sum goesOn(
      int month, ImmutableMap<String, String> by, Function<CellId, CellId> out) {
    CellId sofar = CellId.of(
        "to " + month,
        ImmutableMap.<String, String>builder().putAll(by).put("when", "earlier").buildOrThrow());
    return new Sum(sofar, ImmutableList.of(out.apply(CellId.of("to " + (month - 1), by))));
  }

  private static ImmutableList<Sum> goesOn(int month, int rows, Function<CellId, CellId> out) {
    ImmutableList.Builder<Sum> known = ImmutableList.builder();
    known.add(goesOn(month, ImmutableMap.of(), out));
    for (int row = 0; row < rows; row++) {
      known.add(goesOn(month, ImmutableMap.of("school", "r" + row), out));
    }
    return known.build();
  }

  @Example
  void aReaderOfTwoMonthsFindsWhatWasPublishedWithoutTheOneBefore() {
    List<List<Integer>> counts = ImmutableList.of(ImmutableList.of(10, 2, 0));
    List<CountTable> tables = ImmutableList.of(month(counts, 0), month(counts, 1));
    ImmutableList<PublishedTable> careless = tables.stream()
        .flatMap(table -> Suppression.publish(SuppressionRule.BELOW_FIVE, table).tables().stream())
        .collect(ImmutableList.toImmutableList());
    Reader reader = new Reader(
        SuppressionRule.BELOW_FIVE,
        tables,
        goesOn(1, 1, cell -> cell),
        ImmutableList.of(),
        new Publication(SuppressionRule.BELOW_FIVE, careless, ImmutableList.of()));
    CellId october = CellId.of("to 1", ImmutableMap.of("school", "r0", "when", "month"));

    assertThat(reader.mayBe(october, 2, 2)).isTrue();
    assertThat(reader.mayBe(october, 1, 1)).isFalse();
    assertThat(reader.mayBe(october, 3, 4)).isFalse();
  }

  @Property(tries = 300)
  void whoReadsMonthAfterMonthFindsNothing(
      @ForAll("rules") SuppressionRule rule, @ForAll("months") List<List<Integer>> counts) {
    nothingIsFoundIn(rule, counts);
  }

  @Property(tries = 100)
  void whoReadsHalfAYearOfManySchoolsFindsNothing(
      @ForAll("rules") SuppressionRule rule, @ForAll("halfYears") List<List<Integer>> counts) {
    nothingIsFoundIn(rule, counts);
  }

  private static void nothingIsFoundIn(SuppressionRule rule, List<List<Integer>> counts) {
    List<CountTable> all = new ArrayList<>();
    List<Released> released = new ArrayList<>();
    List<PublishedTable> published = new ArrayList<>();
    List<Sum> plain = new ArrayList<>();
    for (int month = 0; month < counts.get(0).size(); month++) {
      CountTable table = month(counts, month);
      List<Sum> known = new ArrayList<>();
      for (int later = 1; later <= month; later++) {
        Released out = released.get(later - 1);
        ImmutableList<Sum> sums = goesOn(later, counts.size(), out::cell);
        if (later < month) {
          Released then = released.get(later);
          sums.forEach(sum -> known.add(new Sum(then.cell(sum.total()), sum.parts())));
        } else {
          known.addAll(sums);
          plain.addAll(goesOn(later, counts.size(), cell -> cell));
        }
      }
      Publication publication = Suppression.publish(
          rule, ImmutableList.of(table), known, ImmutableList.of(), ImmutableList.of(), released);
      all.add(table);
      published.addAll(publication.tables());
      released.add(new Released("month " + month, ImmutableList.of(table), publication));
      assertThat(publication.notes())
          .noneMatch(note -> note.code().equals(Publication.TOLD_BEFORE));
    }
    Publication together =
        new Publication(rule, ImmutableList.copyOf(published), ImmutableList.of());
    new Reader(rule, all, plain, ImmutableList.of(), together).findsNothing(rule, all, together);
  }

  @Provide
  Arbitrary<List<List<Integer>>> halfYears() {
    return Arbitraries.integers()
        .between(4, 6)
        .flatMap(months -> Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 3)),
                Tuple.of(2, Arbitraries.integers().between(4, 9)),
                Tuple.of(1, Arbitraries.integers().between(10, 30)))
            .list()
            .ofSize(months)
            .list()
            .ofMinSize(4)
            .ofMaxSize(8));
  }

  @Provide
  Arbitrary<List<List<Integer>>> months() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 6)),
            Tuple.of(1, Arbitraries.integers().between(7, 30)))
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  void whatCameSinceAnEarlierPublicationIsNotItsDifference(
      @ForAll("rules") SuppressionRule rule, @ForAll("months") List<List<Integer>> counts) {
    List<Released> released = new ArrayList<>();
    List<Growth> growths = new ArrayList<>();
    for (int month = 0; month < 3; month++) {
      Map<String, Long> soFar = new TreeMap<>();
      for (int row = 0; row < counts.size(); row++) {
        soFar.put(
            "r" + row,
            counts.get(row).subList(0, month + 1).stream()
                .mapToLong(Integer::longValue)
                .sum());
      }
      CountTable table = CountTable.overlapping("so far", "school", soFar);
      ImmutableList.Builder<Growth> now = ImmutableList.<Growth>builder().addAll(growths);
      if (month > 0) {
        Released last = released.get(month - 1);
        table.counts().keySet().forEach(cell -> now.add(new Growth(last.cell(cell), cell)));
      }
      Publication publication = Suppression.publish(
          rule,
          ImmutableList.of(table),
          ImmutableList.of(),
          ImmutableList.of(),
          now.build(),
          released);
      Released out = new Released("month " + month, ImmutableList.of(table), publication);
      if (month > 0) {
        Released last = released.get(month - 1);
        table.counts().keySet().forEach(cell -> {
          growths.add(new Growth(last.cell(cell), out.cell(cell)));
          PublishedCount before =
              last.publication().tables().get(0).counts().getOrDefault(cell, PublishedCount.HIDDEN);
          PublishedCount after =
              publication.tables().get(0).counts().getOrDefault(cell, PublishedCount.HIDDEN);
          if (before instanceof PublishedCount.Shown one
              && after instanceof PublishedCount.Shown other) {
            assertThat(rule.isSmall(other.value() - one.value())).isFalse();
          }
        });
      }
      released.add(out);
    }
  }
}
