/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.junit.jupiter.api.Test;

/** The printed text of a published report says what its marks mean. */
class PublishedTextTest {

  private static final List<String> LINES = ReportSamples.november()
      .publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none())
      .toString()
      .lines()
      .toList();

  @Test
  void theMarksAreExplainedBelowTheHeading() {
    assertThat(LINES.subList(0, 2))
        .containsExactly(
            "PublishedReport of Bolton, 2012-11",
            "* is a count that is hidden, - one that is left out");
  }

  @Test
  void theTablesFollow() {
    assertThat(LINES.get(2)).startsWith("permanent exclusions");
  }
}
