/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.Suppression;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * The laws of hiding small counts, tested by solving what was published.
 *
 * <p>The reader is taken to know which hidden counts are small. Even then a small count that is no total may be any
 * number below the threshold but zero, and any other hidden count at least two numbers. A test class implements
 * this interface and inherits the properties; a way of hiding of one's own is tried by overriding {@link
 * #publish}.
 */
public interface SuppressionLaws {

  /**
   * The rules to test.
   *
   * @return the rules
   */
  @Provide
  default Arbitrary<SuppressionRule> rules() {
    return ReportArbitraries.rules();
  }

  /**
   * The tables that are published together.
   *
   * @return tables of one measure that agree
   */
  @Provide
  default Arbitrary<List<CountTable>> tables() {
    return ReportArbitraries.tables();
  }

  /**
   * Publishes tables.
   *
   * @param rule which counts are too small
   * @param tables the tables
   * @return what is published
   */
  default Publication publish(SuppressionRule rule, List<CountTable> tables) {
    return Suppression.publish(rule, tables);
  }

  /**
   * No hidden count can be found by adding and subtracting.
   *
   * @param rule the rule
   * @param tables the tables
   */
  @Property(tries = 300)
  default void nothingHiddenIsFound(
      @ForAll("rules") SuppressionRule rule, @ForAll("tables") List<CountTable> tables) {
    Publication publication = publish(rule, tables);
    new Reader(rule, tables, ImmutableList.of(), ImmutableList.of(), publication)
        .findsNothing(rule, tables, publication);
  }

  /**
   * Every small count is hidden, zero is shown, and what is shown is true.
   *
   * @param rule the rule
   * @param tables the tables
   */
  @Property(tries = 300)
  default void smallCountsAreHiddenAndZerosShown(
      @ForAll("rules") SuppressionRule rule, @ForAll("tables") List<CountTable> tables) {
    Publication publication = publish(rule, tables);
    for (int place = 0; place < tables.size(); place++) {
      CountTable table = tables.get(place);
      publication.tables().get(place).counts().forEach((cell, shown) -> {
        long count = table.counts().getOrDefault(cell, 0L);
        holds(
            !shown.isShown() || shown.equals(PublishedCount.shown(count)),
            "What is shown is true, but %s is %s and not %s",
            cell,
            count,
            shown);
        holds(
            shown.isShown() != rule.isSmall(count) || !shown.isShown(),
            "A small count is hidden, but %s is shown as %s",
            cell,
            shown);
        holds(count != 0 || shown.isShown(), "Zero is shown, but %s is %s", cell, shown);
      });
    }
  }

  /**
   * The order of the tables means nothing.
   *
   * @param rule the rule
   * @param tables the tables
   */
  @Property(tries = 100)
  default void orderOfTheTablesMeansNothing(
      @ForAll("rules") SuppressionRule rule, @ForAll("tables") List<CountTable> tables) {
    holds(
        Lists.reverse(publish(rule, Lists.reverse(tables)).tables())
            .equals(publish(rule, tables).tables()),
        "The order of the tables means nothing, but for %s it did",
        tables);
  }
}
