/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** Which refusals of a school are silences: those to which it gave no reply in time. */
class SilencesInReportTest {

  private static SchoolDisputes disputes(CaseEvent... sincePlaced) {
    CaseFile placed = ReportSamples.file(
        "silent",
        day(9, 10),
        new CaseEvent.Accepted(day(9, 11), "2012", ImmutableList.of("out-of-education")),
        new CaseEvent.Listed(day(9, 12), day(9, 20)),
        new CaseEvent.Considered(day(9, 20)),
        ReportSamples.placed(day(9, 20), Schools.F));
    CaseFile file = sincePlaced.length == 0 ? placed : ReportSamples.later(placed, sincePlaced);
    return MonthlyReports.compile(
            ReportSamples.facts().cases(ImmutableList.of(file)).build(), YearMonth.of(2012, 10))
        .orElseThrow()
        .disputes()
        .get(Schools.F);
  }

  @Test
  void aSchoolThatAgreedAndDidNotAdmitRefusedAndWasNotSilent() {
    SchoolDisputes broken = disputes(
        new CaseEvent.StartAgreed(day(9, 25), day(10, 2)),
        new CaseEvent.AgreementBroken(day(10, 9)));

    assertThat(broken.refusals()).isEqualTo(new MonthAndYear(1, 1));
    assertThat(broken.silences()).isZero();
  }

  @Test
  void aSchoolThatGaveNoReplyInTimeWasSilentWhetherOrNotThatWasRecorded() {
    assertThat(disputes().refusals()).isEqualTo(new MonthAndYear(1, 1));
    assertThat(disputes().silences()).isEqualTo(1);
    assertThat(disputes(new CaseEvent.RefusalDeemed(day(10, 6))).silences()).isEqualTo(1);
  }

  @Test
  void aSchoolThatRefusedInWritingWasNotSilent() {
    SchoolDisputes refused =
        disputes(new CaseEvent.Refused(day(10, 1), ImmutableList.of("year 9 is full")));

    assertThat(refused.refusals()).isEqualTo(new MonthAndYear(1, 1));
    assertThat(refused.silences()).isZero();
  }
}
