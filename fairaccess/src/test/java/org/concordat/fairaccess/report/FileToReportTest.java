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
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.junit.jupiter.api.Test;

/** The way from a file to a report, as the package shows it. */
class FileToReportTest {

  @Test
  void aChildWhoWaitsIsCountedForThePanelAndHiddenInWhatIsPublished() {
    RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> life =
        FairAccessCases.life(ReportSamples.referral("waiting", day(11, 5)));

    CaseFile file = new CaseFile(life.begun().data().referral(), life.history());
    ReportFacts facts = ReportFacts.builder()
        .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.SECONDARY, "Bolton"))
        .schools(ReportSamples.SCHOOLS)
        .coveredFrom(LocalDate.of(2012, 9, 1))
        .context(ReportSamples.CONTEXT)
        .completeness(new DataCompleteness(ReportSamples.SCHOOLS, ReportSamples.SCHOOLS))
        .cases(ImmutableList.of(file))
        .build();
    PanelCopy copy = MonthlyReports.compile(facts, YearMonth.of(2012, 11)).orElseThrow();
    PublishedReport report = copy.publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none());
    PublishedCount shown = report.table("children waiting", "stage").total();
    PublishedSoFar out = PublishedSoFar.none().and(new PublishedMonth(copy, report));

    assertThat(copy.cases().month().balances()).isTrue();
    assertThat(copy.waiting().count()).isEqualTo(1);
    assertThat(shown.isShown()).isFalse();
    assertThat(out.months()).hasSize(1);
  }
}
