/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.Renew;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** A contract whose text changes, and the contract that follows it. */
class VariationTest {

  private static final LocalDate AGREED = LocalDate.of(2014, 2, 3);
  private static final Variation PLACES = Variation.builder().places(24).build();
  private static final Variation CAPITAL = Variation.builder()
      .clawback(ClawbackTerms.of(
          Citation.of("Contract SB-2012-07", "clause 7"),
          CapitalTranche.of(
              "building",
              Money.parse("GBP 750000.00"),
              LocalDate.of(2011, 9, 1),
              DiminishingScale.completeYears(10))))
      .build();

  private static SupportBase signed(SupportBaseContract contract) {
    return SupportBase.draft(contract, DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), CALENDARS)
        .recordContract(ContractSamples.START, List.of(ContractSamples.STARTED));
  }

  private static SupportBase signed() {
    return signed(ContractSamples.contract());
  }

  private static Vary vary(LocalDate on, Variation variation) {
    return new Vary(HOST, on, variation, Optional.of(AGREED));
  }

  @Test
  void theContractReadsAsVariedFromTheDayAndTheOriginalIsKept() {
    LocalDate september = LocalDate.of(2014, 9, 1);
    SupportBase base = signed().after(vary(september, PLACES), CALENDARS);
    assertThat(
            base.contractOn(september.minusDays(1), CALENDARS).data().contract().places())
        .isEqualTo(20);
    ContractStanding standing = base.contractOn(september, CALENDARS).data();
    assertThat(standing.contract().places()).isEqualTo(24);
    assertThat(standing.contractAsOf(september.minusDays(1)).places()).isEqualTo(20);
    assertThat(standing.amendments()).hasSize(1);
    assertThat(base.contract().places()).isEqualTo(20);
    assertThat(base.stageOn(september, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({"2013-09-01, true", "2013-08-31, false", "2014-02-02, true", "2012-09-01, false"})
  void aVariationReachesBackWithinTheYearInWhichItIsAgreed(LocalDate on, boolean isAllowed) {
    List<Reason> reasons = signed().decide(vary(on, PLACES), CALENDARS).reasons();
    assertThat(reasons)
        .extracting(Reason::code)
        .isEqualTo(isAllowed ? List.of() : List.of(ContractReasons.PERIOD_CLOSED));
    if (!isAllowed) {
      assertThat(reasons.get(0).message())
          .isEqualTo("what was agreed on 2014-02-03 reaches back to 2013-09-01, not to " + on
              + ": the years before are closed");
    }
  }

  @Test
  void whatIsAgreedLateIsNotKnownEarlier() {
    SupportBase base = signed().after(vary(LocalDate.of(2013, 9, 1), PLACES), CALENDARS);
    LocalDate december = LocalDate.of(2013, 12, 1);
    assertThat(base.contractOn(december, CALENDARS).data().contract().places()).isEqualTo(24);
    assertThat(base.asKnownOn(december)
            .contractOn(december, CALENDARS)
            .data()
            .contract()
            .places())
        .isEqualTo(20);
  }

  @Test
  void termsOnCapitalChangeAheadOnly() {
    Reason reason =
        signed().decide(vary(AGREED.minusDays(1), CAPITAL), CALENDARS).reasons().get(0);
    assertThat(reason.code()).isEqualTo(ContractReasons.CAPITAL_VARIED_BACKWARDS);
    assertThat(reason.message())
        .isEqualTo("terms on capital that were agreed on 2014-02-03 do not change from 2014-02-02");
    SupportBase base = signed().after(vary(AGREED, CAPITAL), CALENDARS);
    assertThat(base.exposureOn(AGREED.minusDays(1), CALENDARS).map(Exposure::total))
        .contains(Money.parse("GBP 690000.00"));
    assertThat(base.exposureOn(AGREED, CALENDARS).map(Exposure::total))
        .contains(Money.parse("GBP 600000.00"));
  }

  @Test
  void bothPartiesVary() {
    assertThat(signed()
            .decide(new Vary(HOST, AGREED, PLACES, Optional.empty()), CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.CONSENT_MISSING);
  }

  @Test
  void aVariationChangesSomething() {
    assertThat(signed()
            .decide(vary(AGREED, Variation.builder().places(20).build()), CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.NOTHING_VARIED);
    assertThat(signed()
            .decide(vary(AGREED, Variation.builder().build()), CALENDARS)
            .reasons())
        .extracting(Reason::toString)
        .containsExactly("contract.nothing-varied: the contract would read on 2014-02-03 as it"
            + " did before [Contract SB-2012-07 variation]");
  }

  @ParameterizedTest
  @CsvSource({"2014-02-03, false", "2014-02-04, true", "2012-09-01, false", "2020-09-01, true"})
  void theTermEndsAfterTheVariation(LocalDate end, boolean isAllowed) {
    List<Reason> reasons = signed()
        .decide(vary(AGREED, Variation.builder().end(end).build()), CALENDARS)
        .reasons();
    assertThat(reasons)
        .extracting(Reason::code)
        .isEqualTo(isAllowed ? List.of() : List.of(ContractReasons.END_NOT_LATER));
  }

  @Test
  void theTermIsNotCutShortOfANotice() {
    SupportBase base = signed()
        .after(
            new ServeNotice(HOST, LocalDate.of(2014, 1, 6), LocalDate.of(2014, 9, 1)), CALENDARS);
    assertThat(base.decide(
                vary(AGREED, Variation.builder().end(LocalDate.of(2014, 9, 1)).build()), CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.END_NOT_LATER);
  }

  @Test
  void aLongerTermExpiresLater() {
    LocalDate end = LocalDate.of(2016, 9, 1);
    SupportBase base =
        signed().after(vary(AGREED, Variation.builder().end(end).build()), CALENDARS);
    assertThat(base.stageOn(ContractSamples.END, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(base.stageOn(end, CALENDARS)).isEqualTo(ContractStage.EXPIRED);
  }

  @Test
  void aRenewedContractIsRenewedAndNotExpired() {
    Renewal next =
        new Renewal("SB-2015-02", LocalDateRange.of(ContractSamples.END, LocalDate.of(2018, 9, 1)));
    SupportBase base =
        signed().after(new Renew(HOST, AGREED, next, Optional.of(AGREED)), CALENDARS);
    assertThat(base.stageOn(ContractSamples.END.minusDays(1), CALENDARS))
        .isEqualTo(ContractStage.IN_FORCE);
    assertThat(base.stageOn(ContractSamples.END, CALENDARS)).isEqualTo(ContractStage.RENEWED);
    ContractStanding standing = base.contractOn(ContractSamples.END, CALENDARS).data();
    assertThat(standing.end()).isEmpty();
    assertThat(standing.renewal()).contains(next);
    assertThat(standing.renewalFlags()).isEmpty();
    SupportBaseContract successor = SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .reference("SB-2015-02")
        .predecessor("SB-2012-07")
        .term(next.term())
        .build();
    assertThat(Renewal.by(successor)).isEqualTo(next);
    assertThat(successor.predecessor()).contains("SB-2012-07");
  }

  @Test
  void aGapOfADayIsFlagged() {
    Renewal late = new Renewal(
        "SB-2015-02", LocalDateRange.of(LocalDate.of(2015, 9, 2), LocalDate.of(2018, 9, 1)));
    SupportBase base =
        signed().after(new Renew(COMMISSIONER, AGREED, late, Optional.of(AGREED)), CALENDARS);
    assertThat(base.contractOn(AGREED, CALENDARS).data().renewalFlags())
        .extracting(Reason::toString)
        .containsExactly("contract.renewal-gap: no contract is in force from 2015-09-01 to"
            + " 2015-09-01 [Contract SB-2012-07 renewal]");
    Renewal early = new Renewal(
        "SB-2015-02", LocalDateRange.of(LocalDate.of(2015, 8, 31), LocalDate.of(2018, 9, 1)));
    assertThat(early.flags(ContractSamples.contract()))
        .extracting(Reason::message)
        .containsExactly("two contracts are in force from 2015-08-31 to 2015-08-31");
  }

  @Test
  void aContractIsRenewedOnceByAnotherAndByBoth() {
    Renewal next =
        new Renewal("SB-2015-02", LocalDateRange.of(ContractSamples.END, LocalDate.of(2018, 9, 1)));
    SupportBase renewed =
        signed().after(new Renew(HOST, AGREED, next, Optional.of(AGREED)), CALENDARS);
    assertThat(codes(renewed, new Renew(HOST, AGREED, next, Optional.of(AGREED))))
        .containsExactly(ContractReasons.RENEWAL_AGREED);
    assertThat(codes(renewed, new DeclineRenewal(HOST, AGREED)))
        .containsExactly(ContractReasons.RENEWAL_AGREED);
    assertThat(codes(signed(), new Renew(HOST, AGREED, next, Optional.empty())))
        .containsExactly(ContractReasons.CONSENT_MISSING);
    Renewal same = new Renewal("SB-2012-07", next.term());
    assertThat(codes(signed(), new Renew(HOST, AGREED, same, Optional.of(AGREED))))
        .containsExactly(ContractReasons.SAME_CONTRACT);
  }

  @Test
  void expectationsAreMutualAndIndicatorsDefined() {
    SupportBaseContract oneSided = SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .addExpectation(new Expectation(HOST, "inclusion", "include pupils of the base in lessons"))
        .build();
    LocalDate may = LocalDate.of(2012, 5, 14);
    assertThat(codes(SupportBase.draft(oneSided, DRAFTED), new Propose(COMMISSIONER, may)))
        .containsExactly(ContractReasons.EXPECTATIONS_NOT_MUTUAL);
    SupportBaseContract mutual = SupportBaseContract.builder()
        .from(oneSided)
        .addExpectation(new Expectation(COMMISSIONER, "referral", "refer pupils with autism only"))
        .build();
    assertThat(codes(SupportBase.draft(mutual, DRAFTED), new Propose(COMMISSIONER, may)))
        .isEmpty();
    SupportBaseContract undefined = SupportBaseContract.builder()
        .from(mutual)
        .reviews(ReviewTerms.yearly(TimeLimit.schoolDaysAfter(10)))
        .build();
    assertThat(SupportBase.draft(undefined, DRAFTED)
            .decide(new Propose(COMMISSIONER, may), CALENDARS)
            .reasons())
        .extracting(Reason::toString)
        .containsExactly("contract.indicator-not-defined: the review terms of SB-2012-07 do not"
            + " define mainstream-hours [Contract SB-2012-07 reviews]");
  }

  @Test
  void aContributionTapersByYearsOfTheContract() {
    RevenueContribution tapering = RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00"))
        .tapering(Ratio.ONE, Ratio.of(3, 4), Ratio.of(1, 2));
    SupportBase base = signed(SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .revenue(tapering)
        .payments(PaymentTerms.of(12, TimeLimit.calendarDaysAfter(30)))
        .build());
    for (int year = 1; year <= 3; year++) {
      Money contribution =
          base.payments().contributionIn(year, AGREED, CALENDARS).orElseThrow().value();
      Money sum = Money.parse("GBP 0.00");
      for (int number = 12 * year - 11; number <= 12 * year; number++) {
        sum = sum.plus(base.payments()
            .on(number, AGREED, CALENDARS)
            .orElseThrow()
            .data()
            .instalment()
            .amount());
      }
      assertThat(sum).isEqualTo(contribution);
      assertThat(contribution)
          .isEqualTo(Money.parse(
              List.of("GBP 200000.00", "GBP 150000.00", "GBP 100000.00").get(year - 1)));
    }
    assertThat(base.payments().on(37, AGREED, CALENDARS)).as("after the term").isEmpty();
    assertThat(tapering.fractionIn(9)).isEqualTo(Ratio.of(1, 2));
    assertThat(tapering.forYear(2, 20, Rounding.HALF_UP_TO_PENNY).explanation().render())
        .isEqualTo("""
            contribution in year 2: £150,000.00
              contribution: £10,000.00 a place and year
              places: 20
              fraction paid: 3/4
              rounding: half up to the penny""");
  }

  @Test
  void aVariationLeavesThePaymentsBeforeIt() {
    SupportBase base = signed(SupportBaseContract.builder()
            .from(ContractSamples.contract())
            .payments(PaymentTerms.of(4, TimeLimit.calendarDaysAfter(30)))
            .build())
        .after(vary(LocalDate.of(2014, 3, 1), PLACES), CALENDARS);
    LocalDate later = LocalDate.of(2014, 6, 2);
    assertThat(base.payments()
            .on(6, later, CALENDARS)
            .orElseThrow()
            .data()
            .instalment()
            .amount())
        .isEqualTo(Money.parse("GBP 50000.00"));
    assertThat(base.payments()
            .on(7, later, CALENDARS)
            .orElseThrow()
            .data()
            .instalment()
            .amount())
        .isEqualTo(Money.parse("GBP 60000.00"));
  }

  @Test
  void refusesATaperThatRises() {
    RevenueContribution flat = RevenueContribution.perYear(Money.parse("GBP 1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat.tapering(Ratio.of(1, 2), Ratio.ONE))
        .withMessage(
            "RevenueContribution taper: must be from 0 to 1 and never rise," + " but was [1/2, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat.tapering(Ratio.of(3, 2)))
        .withMessageContaining("but was [3/2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flat.fractionIn(0))
        .withMessage("RevenueContribution year: must be positive, but was 0");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variation.builder().places(0).build())
        .withMessage("Variation places: must be positive, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variation.builder().specialism(" ").build())
        .withMessage("Variation specialism: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupportBaseContract.builder()
            .from(ContractSamples.contract())
            .predecessor("SB-2012-07")
            .build())
        .withMessage(
            "SupportBaseContract predecessor: must be another contract, but was SB-2012-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Renewal("SB-2015-02", LocalDateRange.of(ContractSamples.END, ContractSamples.END)))
        .withMessageStartingWith("Renewal term: must have a first and a last day, but was ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Expectation(Role.of("parent", "the parent"), "x", "x"))
        .withMessageStartingWith("Expectation of: must be one of ");
  }

  private static List<String> codes(SupportBase base, ContractCommand command) {
    return base.decide(command, CALENDARS).reasons().stream().map(Reason::code).toList();
  }
}
