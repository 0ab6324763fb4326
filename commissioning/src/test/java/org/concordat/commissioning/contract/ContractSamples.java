/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractEvent.Agreed;
import org.concordat.commissioning.contract.ContractEvent.NoticeServed;
import org.concordat.commissioning.contract.ContractEvent.Proposed;
import org.concordat.commissioning.contract.ContractEvent.Signed;
import org.concordat.commissioning.contract.ContractEvent.Started;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.monitoring.Standard;
import org.concordat.commissioning.party.Parties;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** A contract of 2012 to 2015, and the events of its life. */
final class ContractSamples {

  static final Calendars CALENDARS = Calendars.ofSchool(SchoolCalendar.unpublished("none"));
  static final LocalDate DRAFTED = LocalDate.of(2012, 5, 1);
  static final LocalDate START = LocalDate.of(2012, 9, 1);
  static final LocalDate END = LocalDate.of(2015, 9, 1);

  static final ContractEvent PROPOSED = new Proposed(LocalDate.of(2012, 5, 14));
  static final ContractEvent SIGNED = new Signed(LocalDate.of(2012, 6, 1), Parties.COMMISSIONER);
  static final ContractEvent AGREED = new Agreed(LocalDate.of(2012, 6, 18), Parties.HOST);
  static final ContractEvent STARTED = new Started(START);
  static final ContractEvent HOST_NOTICE =
      new NoticeServed(LocalDate.of(2013, 1, 15), Parties.HOST, LocalDate.of(2013, 9, 1));
  static final ContractEvent AUTHORITY_NOTICE =
      new NoticeServed(LocalDate.of(2013, 2, 1), Parties.COMMISSIONER, LocalDate.of(2014, 1, 1));

  private ContractSamples() {}

  static SupportBaseContract contract() {
    return withoutCapital().clawback(terms()).build();
  }

  static SupportBaseContract.Builder withoutCapital() {
    return SupportBaseContract.builder()
        .reference("SB-2012-07")
        .commissioner(LocalAuthorityCode.of("883"))
        .host(Urn.of(115207))
        .specialism("autism")
        .places(20)
        .term(LocalDateRange.of(START, END))
        .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00")))
        .addOutcome(
            OutcomeOwed.of("inclusion", "pupils learn in mainstream lessons", "mainstream-hours"))
        .reviews(ReviewTerms.builder()
            .reportBefore(TimeLimit.schoolDaysAfter(10))
            .addStandard(Standard.of("staffing", "a qualified teacher leads the base"))
            .addIndicator(PerformanceIndicator.maintaining(
                "mainstream-hours",
                "hours a week in mainstream lessons",
                Direction.HIGHER_IS_BETTER,
                Ratio.of(15)))
            .withholdingCap(Ratio.of(1, 10))
            .build());
  }

  static ClawbackTerms terms() {
    return ClawbackTerms.of(
        Citation.of("Contract SB-2012-07", "clause 7"),
        CapitalTranche.of(
            "building",
            Money.parse("GBP 750000.00"),
            LocalDate.of(2011, 9, 1),
            DiminishingScale.completeYears(25)));
  }

  static State<ContractStage, ContractStanding> after(ContractEvent... events) {
    return after(contract(), events);
  }

  static State<ContractStage, ContractStanding> after(
      SupportBaseContract contract, ContractEvent... events) {
    State<ContractStage, ContractStanding> state = ContractLife.begin(contract, DRAFTED);
    for (ContractEvent event : events) {
      state = ContractLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }
}
