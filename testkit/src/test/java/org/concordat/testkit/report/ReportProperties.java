/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.report.CaseFile;
import org.concordat.fairaccess.report.DataCompleteness;
import org.concordat.fairaccess.report.ReportFacts;
import org.concordat.fairaccess.report.ReportScope;

class ReportProperties implements ReportLaws {

  private static final ImmutableSortedSet<Urn> SCHOOLS = ImmutableSortedSet.of(Urn.of(100001));

  @Override
  public ReportFacts facts(List<CaseFile> cases) {
    return ReportFacts.builder()
        .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.SECONDARY, "panel"))
        .schools(SCHOOLS)
        .coveredFrom(LocalDate.of(2012, 7, 1))
        .context(CaseContext.of(
            Calendars.of(SchoolCalendar.unpublished("area"), WorkingDays.unpublished()),
            FairAccessProtocol.of(AdmissionsCodes.CODE_2012)))
        .completeness(new DataCompleteness(SCHOOLS, SCHOOLS))
        .cases(ImmutableList.copyOf(cases))
        .build();
  }
}
