/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of the year before handed to the report of November 2012. */
class YearBeforePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2011-09, 2011-10",
    "2011-09, 2012-05",
    "2011-10, 2011-11",
    "2011-11, 2011-11",
    "2010-09, 2010-11",
    "2012-09, 2012-11"
  })
  void aNumberOfOtherMonthsIsNotThatOfTheYearBefore(YearMonth first, YearMonth last) {
    ExclusionSection section = report(first, last).exclusions();

    assertThat(section.yearBefore().match(count -> "", Reason::code))
        .isEqualTo(ReportReasons.UNLIKE_PERIODS);
    assertThat(section.change().match(change -> "", Reason::code))
        .isEqualTo(ReportReasons.UNLIKE_PERIODS);
  }

  @ParameterizedTest
  @CsvSource({"2011-09, 2011-11"})
  void aNumberOfTheSameMonthsIsTaken(YearMonth first, YearMonth last) {
    assertThat(report(first, last).exclusions().yearBefore())
        .isEqualTo(Answer.known(PeriodCount.of(ReportPeriod.of(first, last), 77)));
  }

  private static PanelCopy report(YearMonth first, YearMonth last) {
    return MonthlyReports.compile(
            ReportSamples.facts()
                .exclusionsYearBefore(PeriodCount.of(ReportPeriod.of(first, last), 77))
                .build(),
            YearMonth.of(2012, 11))
        .orElseThrow();
  }
}
