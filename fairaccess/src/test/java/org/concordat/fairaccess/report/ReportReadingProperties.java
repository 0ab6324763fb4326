/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What no reader of one month's report after another finds, whatever the authority. */
class ReportReadingProperties {

  @Property(tries = 12)
  void nothingIsToldByTheReportsOfSmallAuthorities(
      @ForAll @IntRange(min = 1, max = 4) int schools,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 2) int begunBefore,
      @ForAll @IntRange(min = 0, max = 4) int silent,
      @ForAll @IntRange(min = 2, max = 6) int months) {
    YearMonth september = SchoolYearSamples.SEPTEMBER;
    ReportFacts facts =
        SchoolYearSamples.facts(schools, seed, september.minusMonths(begunBefore), 11);
    PublishedSoFar out = PublishedSoFar.none();
    for (int month = silent; month < silent + months; month++) {
      PanelCopy copy =
          MonthlyReports.compile(facts, september.plusMonths(month)).orElseThrow();
      out = out.and(new PublishedMonth(copy, copy.publish(BELOW_FIVE, out)));
    }

    ReportReading reading = new ReportReading(out.months());

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }
}
