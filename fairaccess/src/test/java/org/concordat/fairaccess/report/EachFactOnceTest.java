/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.Schools;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Facts that are given twice, names that are not there, and arguments that are missing. All is invented. */
class EachFactOnceTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);

  private static EscalationFact escalation(String pupil, Urn school, LocalDate began) {
    return new EscalationFact(
        PupilReference.of(pupil),
        school,
        ImmutableList.of(new StageTime("directed", began, began.plusDays(9), false)),
        Optional.of(began),
        Optional.empty());
  }

  private static ProvisionFact places(String provider, int occupied) {
    return new ProvisionFact(
        provider,
        8,
        occupied,
        Money.of(CurrencyUnit.GBP, 100),
        new ProvisionFact.Leavers(0, 0, 0, 0));
  }

  private static ProvisionFact contract(String provider, String contract, int occupied) {
    ProvisionFact one = places(provider, occupied);
    return new ProvisionFact(provider, contract, one.places(), occupied, one.cost(), one.leavers());
  }

  private static MeetingFact sitting(LocalDate on, String name, Urn invited, boolean came) {
    ImmutableSortedSet<Urn> schools = ImmutableSortedSet.of(invited);
    return new MeetingFact(
        on,
        name,
        schools,
        came ? schools : ImmutableSortedSet.of(),
        ImmutableList.of(invited),
        new MeetingFact.Business(0, 1));
  }

  private static MeetingFact meeting(LocalDate on, int deferred) {
    return new MeetingFact(
        on,
        ImmutableSortedSet.of(Schools.A),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        new MeetingFact.Business(deferred, 0));
  }

  private static PanelCopy report(ReportFacts.Builder facts) {
    return MonthlyReports.compile(facts.build(), NOVEMBER).orElseThrow();
  }

  @Test
  void givenAnEscalationTwiceThenItIsRefusedWhateverElseTheTwoSay() {
    EscalationFact once = escalation("case-17", Schools.F, day(11, 6));
    EscalationFact later = new EscalationFact(
        once.pupil(), once.school(), once.stays(), once.directedOn(), Optional.of(day(11, 26)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts().escalations(ImmutableList.of(once, later)).build())
        .withMessage("ReportFacts escalations: must hold each once, but one of a child at 100006"
            + " that began on 2012-11-06 came twice");
  }

  @Test
  void givenTwoChildrenOfEqualHistoryAtOneSchoolThenBothCount() {
    PanelCopy copy = report(facts()
        .escalations(ImmutableList.of(
            escalation("case-17", Schools.F, day(11, 6)),
            escalation("case-18", Schools.F, day(11, 6)))));

    assertThat(copy.directions()).isEqualTo(2);
  }

  @Test
  void givenOneChildAtTwoSchoolsOrAnewThenEachEscalationCounts() {
    PanelCopy copy = report(facts()
        .escalations(ImmutableList.of(
            escalation("case-17", Schools.F, day(11, 6)),
            escalation("case-17", Schools.E, day(11, 6)),
            escalation("case-17", Schools.F, day(11, 20)))));

    assertThat(copy.directions()).isEqualTo(3);
  }

  @Test
  void givenAProviderTwiceThenItIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts()
            .provision(ImmutableList.of(places("unit", 6), places("unit", 7)))
            .build())
        .withMessage("ReportFacts provision: must hold each once, but one of unit came twice");
    assertThat(report(facts().provision(ImmutableList.of(places("a", 6), places("b", 6))))
            .provision())
        .hasSize(2);
  }

  @Test
  void givenAMeetingTwiceThenItIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts()
            .meetings(ImmutableList.of(meeting(day(11, 8), 1), meeting(day(11, 8), 2)))
            .build())
        .withMessage("ReportFacts meetings: must hold each once, but one of 2012-11-08 came twice");
    assertThat(report(facts()
                .meetings(ImmutableList.of(meeting(day(11, 8), 1), meeting(day(11, 9), 1))))
            .conductInMonth()
            .meetings())
        .isEqualTo(2);
  }

  @Test
  void placesOfOneProviderInTwoLinesAreAddedUp() {
    PanelCopy copy = report(facts()
        .provision(
            ImmutableList.of(contract("unit", "mornings", 7), contract("unit", "afternoons", 6))));

    assertThat(copy.provision())
        .extracting(ProvisionFact::contract)
        .containsExactly("afternoons", "mornings");
    assertThat(copy.publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none())
            .table("places occupied", "provider")
            .count("unit"))
        .isEqualTo(PublishedCount.shown(13));
  }

  @Test
  void givenAContractTwiceThenItIsRefused() {
    for (ProvisionFact again :
        ImmutableList.of(contract("unit", "mornings", 7), contract("unit", " mornings ", 6))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> facts()
              .provision(ImmutableList.of(contract("unit", "mornings", 7), again))
              .build())
          .withMessage("ReportFacts provision: must hold each once, but one of unit, mornings, came"
              + " twice");
    }
  }

  @Test
  void givenTwoSittingsOfOneDayThenEachCountsWithThoseThatMissedIt() {
    PanelConduct conduct = report(facts()
            .meetings(ImmutableList.of(
                sitting(day(11, 8), "north", Schools.A, true),
                sitting(day(11, 8), "south", Schools.B, false),
                sitting(day(11, 8), "", Schools.A, false))))
        .conductInMonth();

    assertThat(conduct.meetings()).isEqualTo(3);
    assertThat(conduct.namedInAbsence()).isEqualTo(2);
    assertThat(conduct.business().votes()).isEqualTo(3);
    assertThat(conduct.attendance())
        .containsEntry(Schools.A, Rate.of(1, 2))
        .containsEntry(Schools.B, Rate.of(0, 1));
  }

  @Test
  void givenASittingTwiceThenItIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts()
            .meetings(ImmutableList.of(
                sitting(day(11, 8), "north", Schools.A, true),
                sitting(day(11, 8), "north ", Schools.A, false)))
            .build())
        .withMessage("ReportFacts meetings: must hold each once, but one of 2012-11-08, north, came"
            + " twice");
  }

  @Test
  void everyTableAndFigureIsFoundByTheNamesThatAreListed() {
    PublishedReport published =
        report(facts()).publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none());

    published.tableNames().forEach((measure, dimension) -> {
      assertThat(published.table(measure, dimension).measure()).isEqualTo(measure);
      assertThat(published.table(measure, dimension).dimensions()).startsWith(dimension);
    });
    assertThat(published.tableNames().get("refusals of the year")).containsExactly("school");
    assertThat(published.tableNames().get("cases of the month"))
        .containsExactly("came in", "outcome");
    assertThat(published.tables())
        .allMatch(table -> published
            .tableNames()
            .containsEntry(table.measure(), table.dimensions().get(0)));
    assertThat(published.figureNames())
        .contains(PublishedReport.PLACED_RATE, PublishedReport.MEDIAN_DAYS_OUT)
        .allSatisfy(name -> assertThat(published.figure(name)).isNotNull());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.table("refusals of the year", "phase"))
        .withMessageContaining("refusals of the year=[school]")
        .withMessageEndingWith("but was 'refusals of the year' by 'phase'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.figure("mean"))
        .withMessageContaining("placed rate")
        .withMessageEndingWith("but was 'mean'");
  }

  @Test
  void missingArgumentsAreNamed() {
    assertThatThrownBy(() -> ReportFacts.builder().cases(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("cases");
    assertThatThrownBy(() -> ReportFacts.builder().from(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("facts");
    assertThatThrownBy(() -> AnnualExtract.of(null, AcademicYear.of(2012)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("facts");
    ReportFacts facts = facts().build();
    assertThatThrownBy(() -> AnnualExtract.of(facts, (AcademicYear) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("year");
    assertThatThrownBy(() -> Reconciliation.ofChildren(
            ImmutableSet.of(), null, ImmutableMap.of(), ImmutableSet.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("received");
  }
}
