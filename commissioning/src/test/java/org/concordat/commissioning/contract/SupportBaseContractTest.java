/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.commissioning.contract.ContractSamples.START;
import static org.concordat.commissioning.contract.ContractSamples.withoutCapital;

import java.time.LocalDate;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class SupportBaseContractTest {

  @Test
  void theTermIsEndExclusiveAndItsLastDayIsShown() {
    SupportBaseContract contract = ContractSamples.contract();
    assertThat(contract.start()).isEqualTo(LocalDate.of(2012, 9, 1));
    assertThat(contract.end()).isEqualTo(LocalDate.of(2015, 9, 1));
    assertThat(contract.lastDay()).isEqualTo(LocalDate.of(2015, 8, 31));
  }

  @Test
  void bothPartiesGiveSixMonthsUnlessTheContractSaysOtherwise() {
    SupportBaseContract contract = ContractSamples.contract();
    NoticeTerm sixMonths = NoticeTerm.notLessThan(TimeLimit.monthsAfter(6));
    assertThat(contract.noticeByHost().value()).isEqualTo(sixMonths);
    assertThat(contract.noticeByCommissioner().value()).isEqualTo(sixMonths);
    assertThat(contract.noticeByHost().strength()).isEqualTo(Strength.AGREED);
    assertThat(contract.noticeByHost().source()).hasToString("Contract SB-2012-07 notice");
    Rule<NoticeTerm> year =
        Rule.agreed("notice", NoticeTerm.fullAcademicYears(1), contract.clause("clause 12"));
    assertThat(withoutCapital().noticeByHost(year).build().noticeByHost()).isEqualTo(year);
  }

  @Test
  void theContractIsItsOwnSource() {
    assertThat(ContractSamples.contract().clause("clause 7"))
        .isEqualTo(Citation.of("Contract SB-2012-07", "clause 7"));
    assertThat(withoutCapital().citation(Citation.of("Base agreement")).build().clause("2.1"))
        .isEqualTo(Citation.of("Base agreement", "2.1"));
  }

  @Test
  void aDraftMayLackWhatAProposalMayNot() {
    SupportBaseContract bare = SupportBaseContract.builder()
        .reference("SB")
        .commissioner(ContractSamples.contract().commissioner())
        .host(ContractSamples.contract().host())
        .specialism("autism")
        .places(1)
        .term(ContractSamples.contract().term())
        .build();
    assertThat(bare.outcomes()).isEmpty();
    assertThat(bare.revenue()).isEmpty();
    assertThat(bare.clawback()).isEmpty();
    assertThat(bare.reviews()).isEmpty();
  }

  @Test
  void refusesAContractWithoutParties() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SupportBaseContract.builder().build());
  }

  @Test
  void refusesABlankReferenceOrSpecialism() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withoutCapital().reference(" ").build())
        .withMessage("SupportBaseContract reference: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withoutCapital().specialism("").build())
        .withMessage("SupportBaseContract specialism: must not be blank, but was ''");
  }

  @Test
  void refusesNoPlaces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withoutCapital().places(0).build())
        .withMessage("SupportBaseContract places: must be positive, but was 0");
  }

  @Test
  void refusesATermWithoutAnEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> withoutCapital().term(LocalDateRange.ofUnboundedEnd(START)).build())
        .withMessageStartingWith(
            "SupportBaseContract term: must have a first and a last day, but was 2012-09-01/");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> withoutCapital().term(LocalDateRange.ofUnboundedStart(START)).build())
        .withMessageContaining("must have a first and a last day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withoutCapital().term(LocalDateRange.ofEmpty(START)).build())
        .withMessage("SupportBaseContract term: must have a first and a last day,"
            + " but was 2012-09-01/2012-09-01");
  }

  @Test
  void refusesTwoOutcomesOfOneCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            withoutCapital().addOutcome(OutcomeOwed.of("inclusion", "more")).build())
        .withMessage("SupportBaseContract outcomes: codes must be distinct,"
            + " but were [inclusion, inclusion]");
  }

  @Test
  void refusesAnOutcomeWithoutWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeOwed.of("inclusion", " "))
        .withMessage("OutcomeOwed description: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeOwed.of("Inclusion", "pupils learn"))
        .withMessageContaining("but was 'Inclusion'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeOwed.of("inclusion", "pupils learn", "Hours"))
        .withMessageContaining("but was 'Hours'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void refusesReviewsLessOftenThanYearly(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewTerms.builder()
            .everyMonths(months)
            .reportBefore(TimeLimit.schoolDaysAfter(10))
            .build())
        .withMessage("ReviewTerms everyMonths: must be from 1 to 12, but was " + months);
  }

  @Test
  void refusesAContributionOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RevenueContribution.perYear(Money.parse("GBP 0.00")))
        .withMessage("RevenueContribution amount: must be positive, but was GBP 0.00");
    assertThat(RevenueContribution.perYear(Money.parse("GBP 1.00"))).hasToString("£1.00 a year");
    assertThat(RevenueContribution.perPlaceAndYear(Money.parse("GBP 1.00")))
        .hasToString("£1.00 a place and year");
  }
}
