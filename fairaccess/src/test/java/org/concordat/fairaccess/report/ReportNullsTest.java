/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.Schools;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of a report refuses null where it is made. */
class ReportNullsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);

  @ParameterizedTest
  @ValueSource(
      classes = {
        CellId.class,
        DataCompleteness.class,
        EscalationFact.class,
        ExclusionFact.class,
        ExclusionFact.End.class,
        MeetingFact.class,
        PanelConduct.class,
        PeriodCount.class,
        ProvisionFact.class,
        Publication.class,
        PublishedSoFar.class,
        ReportHeader.class,
        ReportPeriod.class,
        ReportScope.class,
        StageTime.class,
        Sum.class
      })
  void nullIsRefused(Class<?> type) {
    ReportScope scope = new ReportScope(LocalAuthorityCode.of("350"), Phase.SECONDARY, "panel");
    new NullPointerTester()
        .setDefault(String.class, "a")
        .setDefault(LocalDate.class, DAY)
        .setDefault(YearMonth.class, YearMonth.of(2012, 10))
        .setDefault(ReportPeriod.class, ReportPeriod.month(YearMonth.of(2012, 10)))
        .setDefault(Optional.class, Optional.empty())
        .setDefault(ImmutableList.class, ImmutableList.of())
        .setDefault(ImmutableSortedMap.class, ImmutableSortedMap.of())
        .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of())
        .setDefault(Urn.class, Schools.A)
        .setDefault(PupilReference.class, PupilReference.of("x"))
        .setDefault(YearGroup.class, YearGroup.of(9))
        .setDefault(ExclusionStanding.class, ExclusionStanding.FINAL)
        .setDefault(
            PermanentExclusion.class,
            ReportSamples.exclusion("x", Schools.A, DAY).build())
        .setDefault(Money.class, Money.of(CurrencyUnit.GBP, 1))
        .setDefault(ProvisionFact.Leavers.class, new ProvisionFact.Leavers(0, 0, 0, 0))
        .setDefault(MeetingFact.Business.class, new MeetingFact.Business(0, 0))
        .setDefault(LocalAuthorityCode.class, scope.authority())
        .setDefault(Phase.class, scope.phase())
        .setDefault(ReportScope.class, scope)
        .setDefault(
            DataCompleteness.class,
            new DataCompleteness(ImmutableSortedSet.of(), ImmutableSortedSet.of()))
        .setDefault(SuppressionRule.class, SuppressionRule.BELOW_FIVE)
        .setDefault(CellId.class, new CellId("a", ImmutableSortedMap.of()))
        .testConstructors(type, Visibility.PUBLIC);
  }
}
