/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** A child who last attended on 14 September, is on roll from 15 November and did not come. */
class NeverArrivedInReportTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2012, 12);
  private static final YearMonth JANUARY = YearMonth.of(2013, 1);
  private static final CaseEvent NEVER_ARRIVED = new CaseEvent.NeverArrived(day(11, 22));

  private static PanelCopy report(YearMonth month, CaseEvent... since) {
    return MonthlyReports.compile(
            ReportSamples.facts()
                .cases(ImmutableList.of(ReportSamples.later(ReportSamples.PLACED, since)))
                .build(),
            month)
        .orElseThrow();
  }

  private static Answer<Integer> daysOut(YearMonth month, CaseEvent... since) {
    return report(month, since).cases().time().longest();
  }

  @Test
  void edge32_isOnRollFromTheDayAgreedAndOutOfSchoolUntilItComes() {
    PanelCopy november = report(NOVEMBER, NEVER_ARRIVED);

    assertThat(november.cases().onRoll()).isEqualTo(new CaseSection.OnRoll(0, 1, 0, 0));
    assertThat(november.extract().admitted()).containsEntry(Schools.F, 1);
    assertThat(november.waiting().count()).isZero();
    assertThat(november.cases().time().longest()).isEqualTo(Answer.known(50));
    assertThat(november.cases().time().children()).isEqualTo(1);
    assertThat(daysOut(DECEMBER, NEVER_ARRIVED)).isEqualTo(Answer.known(65));
  }

  @Test
  void oneWhoCameLaterWasOutUntilThatDayAndNotOnIt() {
    CaseEvent arrived = new CaseEvent.Arrived(day(11, 26));

    assertThat(daysOut(NOVEMBER, NEVER_ARRIVED, arrived)).isEqualTo(Answer.known(45));
    assertThat(daysOut(DECEMBER, NEVER_ARRIVED, arrived)).isEqualTo(Answer.known(45));
  }

  @Test
  void oneOfWhomNothingElseIsSaidCameOnTheDayAgreed() {
    assertThat(daysOut(NOVEMBER, new CaseEvent.Admitted(day(11, 15)))).isEqualTo(Answer.known(38));
  }

  @Test
  void oneWhoseCaseIsClosedIsCountedToThatDay() {
    CaseEvent closed = new CaseEvent.Closed(day(11, 29));

    assertThat(daysOut(NOVEMBER, NEVER_ARRIVED, closed)).isEqualTo(Answer.known(48));
    assertThat(daysOut(JANUARY, NEVER_ARRIVED, closed)).isEqualTo(Answer.known(48));
  }

  @Test
  void oneWhoCameAndIsMissedAgainWasOutUntilItCameFirst() {
    CaseEvent arrived = new CaseEvent.Arrived(day(11, 26));
    CaseEvent missedAgain = new CaseEvent.NeverArrived(day(12, 10));
    CaseEvent back = new CaseEvent.Arrived(day(12, 12));

    assertThat(daysOut(DECEMBER, NEVER_ARRIVED, arrived, missedAgain)).isEqualTo(Answer.known(45));
    assertThat(daysOut(DECEMBER, NEVER_ARRIVED, arrived, missedAgain, back))
        .isEqualTo(Answer.known(45));
  }
}
