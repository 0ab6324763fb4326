/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.Suppression;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

class SuppressionProperties implements SuppressionLaws {

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
        careless);

    assertThat(reader.mayBe(small, 2, 2)).isTrue();
    assertThat(reader.mayBe(small, 1, 1)).isFalse();
    assertThat(reader.mayBe(small, 3, 4)).isFalse();
  }

  @Property(tries = 50)
  void theReaderNeverRulesOutTheTruth(@ForAll("tables") List<CountTable> tables) {
    Publication publication = publish(SuppressionRule.BELOW_FIVE, tables);
    Reader reader = new Reader(SuppressionRule.BELOW_FIVE, tables, ImmutableList.of(), publication);
    tables.forEach(table -> table
        .counts()
        .forEach((cell, count) -> assertThat(reader.mayBe(cell, count, count)).isTrue()));
  }
}
