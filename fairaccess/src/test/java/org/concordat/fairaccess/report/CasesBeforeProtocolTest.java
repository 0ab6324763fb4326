/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old cases among the facts, accepted before the protocol that came with the Code of 1 February 2012. */
class CasesBeforeProtocolTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);

  private static CaseFile accepted(LocalDate on) {
    return ReportSamples.file(
        "old",
        on.minusDays(1),
        new CaseEvent.Accepted(on, "2009", ImmutableList.of("out-of-education")),
        new CaseEvent.Considered(on.plusDays(7)),
        ReportSamples.placed(on.plusDays(7), Schools.F));
  }

  private static PanelCopy report(CaseFile... more) {
    return MonthlyReports.compile(
            ReportSamples.facts()
                .cases(ImmutableList.<CaseFile>builder()
                    .addAll(ReportSamples.CASES)
                    .add(more)
                    .build())
                .build(),
            NOVEMBER)
        .orElseThrow();
  }

  @Test
  void oneOldCaseDoesNotCostTheReportAndIsSaidToBeLeftOut() {
    PanelCopy copy = report(accepted(LocalDate.of(2011, 10, 10)));
    Reason leftOut = ReportReasons.casesBeforeProtocol(1).get(0);

    assertThat(leftOut.code()).isEqualTo("report.cases-before-protocol");
    assertThat(leftOut.message())
        .isEqualTo("1 cases were accepted on a day on which no protocol held and are not counted");
    assertThat(copy.cases().month().reasons()).containsExactly(leftOut);
    assertThat(copy.cases().year().reasons()).containsExactly(leftOut);
    assertThat(copy.extract().cautions()).containsExactly(leftOut);
    assertThat(copy.waiting()).isEqualTo(report().waiting());
    assertThat(copy.cases().year().outcomes()).isEqualTo(report().cases().year().outcomes());
    assertThat(copy.extract().admitted()).isEqualTo(report().extract().admitted());
  }

  @ParameterizedTest
  @CsvSource({"2012-01-31, 1", "2012-02-01, 0"})
  void aCaseAcceptedOnTheFirstDayOfTheProtocolIsCounted(LocalDate accepted, int leftOut) {
    PanelCopy copy = report(accepted(accepted));

    assertThat(copy.cases().month().reasons())
        .isEqualTo(ReportReasons.casesBeforeProtocol(leftOut));
    assertThat(copy.waiting().count()).isEqualTo(report().waiting().count() + 1 - leftOut);
  }

  @Test
  void aCaseAcceptedAfterTheMonthIsNotLeftOutOfIt() {
    assertThat(report(ReportSamples.file(
                "later",
                day(11, 26),
                new CaseEvent.Accepted(day(12, 3), "2012", ImmutableList.of("carer"))))
            .cases()
            .month()
            .reasons())
        .isEmpty();
  }
}
