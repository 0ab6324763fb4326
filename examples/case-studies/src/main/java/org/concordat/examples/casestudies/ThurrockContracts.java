/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.Expectation;
import org.concordat.commissioning.contract.NoticeTerm;
import org.concordat.commissioning.contract.OutcomeOwed;
import org.concordat.commissioning.contract.RevenueContribution;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.monitoring.Standard;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.SchoolCalendarBuilder;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** The invented contracts of three bases, and an invented calendar for ten years. */
final class ThurrockContracts {

  static final Calendars CALENDARS = Calendars.ofSchool(calendar());

  private static final LocalDate START = LocalDate.of(2011, 9, 1);

  private ThurrockContracts() {}

  /** A base whose contract both parties have signed. */
  static SupportBase agreed(String reference, String specialism, Urn host) {
    return SupportBase.draft(contract(reference, specialism, host), LocalDate.of(2011, 4, 4))
        .after(new Propose(COMMISSIONER, LocalDate.of(2011, 5, 9)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2011, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2011, 6, 20)), CALENDARS);
  }

  private static SupportBaseContract contract(String reference, String specialism, Urn host) {
    Citation capital = Citation.of("Contract " + reference, "clause 7");
    return SupportBaseContract.builder()
        .reference(reference)
        .commissioner(LocalAuthorityCode.parse("883"))
        .host(host)
        .specialism(specialism)
        .places(20)
        .term(LocalDateRange.of(START, LocalDate.of(2036, 9, 1)))
        .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00"))
            .tapering(Ratio.ONE, Ratio.ONE, Ratio.ofPercent(90)))
        .payments(PaymentTerms.of(1, TimeLimit.calendarDaysAfter(30)))
        .clawback(ClawbackTerms.of(
            capital,
            CapitalTranche.of(
                "building",
                Money.parse("GBP 750000.00"),
                START,
                DiminishingScale.completeYears(25))))
        .addOutcome(OutcomeOwed.of(
            "progress", "at least maintain the progress of pupils in the base", "progress"))
        .addOutcome(OutcomeOwed.of("attendance", "pupils attend", "attendance"))
        .addExpectation(
            new Expectation(COMMISSIONER, "referral", "refer pupils whose needs the base is for"))
        .addExpectation(
            new Expectation(HOST, "inclusion", "include pupils of the base in its lessons"))
        .reviews(reviews())
        .noticeByHost(Rule.agreed(
            "notice by the school",
            NoticeTerm.notLessThan(TimeLimit.monthsAfter(6)).endingWithAcademicYear(),
            Citation.of("Contract " + reference, "clause 12")))
        .build();
  }

  private static ReviewTerms reviews() {
    return ReviewTerms.builder()
        .reportBefore(TimeLimit.schoolDaysAfter(10))
        .firstDue(LocalDate.of(2012, 6, 20))
        .addStandard(Standard.of("staffing", "a qualified teacher leads the base"))
        .addStandard(Standard.grave("safeguarding", "safeguarding is effective"))
        .addIndicator(PerformanceIndicator.builder()
            .code("progress")
            .description("share of pupils with good progress")
            .baseline(Ratio.ofPercent(70))
            .minimumCohort(5)
            .build())
        .addIndicator(PerformanceIndicator.builder()
            .code("attendance")
            .description("share of pupils with good attendance")
            .direction(Direction.HIGHER_IS_BETTER)
            .target(Ratio.ofPercent(90))
            .tolerance(Ratio.ofPercent(5))
            .minimumCohort(5)
            .build())
        .build();
  }

  private static SchoolCalendar calendar() {
    SchoolCalendarBuilder calendar = SchoolCalendar.builder("invented")
        .published(LocalDate.of(2011, 9, 1), LocalDate.of(2022, 8, 31));
    for (int year = 2011; year < 2022; year++) {
      calendar
          .term(LocalDate.of(year, 9, 5), LocalDate.of(year, 12, 20))
          .term(LocalDate.of(year + 1, 1, 7), LocalDate.of(year + 1, 3, 28))
          .term(LocalDate.of(year + 1, 4, 15), LocalDate.of(year + 1, 7, 22));
    }
    return calendar.build();
  }
}
