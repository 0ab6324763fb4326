/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
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
}
