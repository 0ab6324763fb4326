/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting to which A and B were invited, of whom A came. */
class ConductInReportTest {

  @ParameterizedTest
  @CsvSource({"100001, 0, 0", "100002, 1, 0", "100003, 0, 1"})
  void edge20_aSchoolThatStayedAwayIsToldFromOneThatWasNotInvited(
      int named, int inAbsence, int uninvited) {
    MeetingFact meeting = new MeetingFact(
        day(11, 8),
        ImmutableSortedSet.of(Schools.A, Schools.B),
        ImmutableSortedSet.of(Schools.A),
        ImmutableList.of(Urn.of(named)),
        new MeetingFact.Business(0, 1));

    PanelConduct conduct = MonthlyReports.compile(
            ReportSamples.facts().meetings(ImmutableList.of(meeting)).build(),
            YearMonth.of(2012, 11))
        .orElseThrow()
        .conductInMonth();

    assertThat(conduct.decisions()).isEqualTo(1);
    assertThat(conduct.namedInAbsence()).isEqualTo(inAbsence);
    assertThat(conduct.namedUninvited()).isEqualTo(uninvited);
  }
}
