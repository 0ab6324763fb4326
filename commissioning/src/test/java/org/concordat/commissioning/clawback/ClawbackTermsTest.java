/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.clawback.ClawbackSamples.CLAUSE;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.atRisk;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackOutcome.Claim;
import org.concordat.commissioning.clawback.ClawbackOutcome.Dormant;
import org.concordat.commissioning.clawback.ClawbackOutcome.Lapsed;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClawbackTermsTest {

  private static final DiminishingScale YEARLY = DiminishingScale.completeYears(25);
  private static final CapitalTranche BUILDING = building(YEARLY);
  private static final CapitalTranche EQUIPMENT = CapitalTranche.of(
      "equipment", pounds("18500.50"), LocalDate.of(2012, 9, 1), DiminishingScale.completeYears(5));
  private static final ServiceEnd WITHDRAWAL =
      ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, LocalDate.of(2014, 9, 1));
  private static final UseSpell OFFICES = UseSpell.from("offices", LocalDate.of(2014, 9, 1));
  private static final ClawbackFacts BOTH =
      ClawbackFacts.none().withServiceEnd(WITHDRAWAL).withDifferentUse(OFFICES);

  @ParameterizedTest
  @CsvSource({
    "2011-03-01, 0.00",
    "2011-03-14, 0.00",
    "2011-03-15, 750000.00",
    "2011-08-31, 750000.00",
    "2011-09-01, 750000.00",
    "2012-09-01, 720000.00"
  })
  void whatIsPaidBeforeTheLiabilityStartsIsAllAtRisk(String date, String amount) {
    CapitalTranche tranche = CapitalTranche.builder()
        .key("building")
        .amount(pounds("750000.00"))
        .paidOn(LocalDate.of(2011, 3, 15))
        .liabilityStart(LiabilityStart.of(LiabilityStart.Basis.SERVICE_COMMENCEMENT, START))
        .scale(YEARLY)
        .build();
    assertThat(atRisk(tranche, date)).isEqualTo(pounds(amount));
  }

  @Test
  void whatIsPaidAfterTheLiabilityStartsIsAtRiskFromThePaymentOn() {
    CapitalTranche tranche = CapitalTranche.builder()
        .key("building")
        .amount(pounds("750000.00"))
        .paidOn(LocalDate.of(2012, 10, 1))
        .liabilityStart(LiabilityStart.of(LiabilityStart.Basis.FIXED, START))
        .scale(YEARLY)
        .build();
    assertThat(atRisk(tranche, "2012-09-30")).isEqualTo(pounds("0.00"));
    assertThat(atRisk(tranche, "2012-10-01")).isEqualTo(pounds("720000.00"));
  }

  @Test
  void whatWasNotPaidIsNotAtRisk() {
    ClawbackTerms terms = terms(unpaid());
    Exposure exposure = terms.exposureOn(LocalDate.of(2014, 9, 1));
    assertThat(exposure.total()).isEqualTo(pounds("0.00"));
    assertThat(exposure.tranche("later").flatMap(TrancheExposure::nothing).map(Reason::code))
        .contains(ClawbackReasons.TRANCHE_NOT_PAID);
    Dormant dormant = (Dormant) terms.assess(ClawbackFacts.none(), LocalDate.of(2014, 9, 1));
    assertThat(dormant.lastDay().isKnown()).isFalse();
  }

  @Test
  void aTrancheThatWasPaidAfterTheTriggerIsNoPartOfTheClaim() {
    CapitalTranche late =
        CapitalTranche.of("late", pounds("100000.00"), LocalDate.of(2014, 9, 2), YEARLY);
    LocalDate later = LocalDate.of(2015, 1, 1);
    Claim claim = terms(BUILDING, late).assess(BOTH, later).claim().orElseThrow();
    assertThat(claim.total()).isEqualTo(pounds("660000.00"));
    assertThat(claim.exposure().tranche("late").flatMap(TrancheExposure::nothing))
        .isPresent();
    assertThat(terms(late).isAnythingLiableOn(later)).isTrue();
    Dormant dormant = (Dormant) terms(late).assess(BOTH, later);
    assertThat(dormant.reasons())
        .extracting(Reason::code)
        .containsExactly(ClawbackReasons.TRANCHE_NOT_PAID);
  }

  @Test
  void aTrancheWhoseLiabilityIsOverIsNoPartOfTheClaim() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(WITHDRAWAL)
        .withDifferentUse(UseSpell.from("offices", LocalDate.of(2017, 9, 1)));
    Claim claim = terms(BUILDING, EQUIPMENT)
        .assess(facts, LocalDate.of(2018, 1, 1))
        .claim()
        .orElseThrow();
    assertThat(claim.total()).isEqualTo(pounds("570000.00"));
    assertThat(claim.exposure().tranches())
        .extracting(one -> one.nothing().map(Reason::code))
        .containsExactly(Optional.empty(), Optional.of(ClawbackReasons.LIABILITY_OVER));
  }

  @Test
  void theRightLastsAsLongAsItsLastTranche() {
    Dormant dormant =
        (Dormant) terms(EQUIPMENT, BUILDING).assess(ClawbackFacts.none(), LocalDate.of(2018, 1, 1));
    assertThat(dormant.lastDay().find()).contains(LocalDate.of(2036, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({"18500.49, true", "18500.50, true", "18500.51, false"})
  void aTrancheThatJustReachesTheThresholdCounts(String threshold, boolean counts) {
    ClawbackTerms terms = significant(Significance.eachTrancheFrom(pounds(threshold)));
    assertThat(terms.isSignificant(EQUIPMENT)).isEqualTo(counts);
    assertThat(terms.isSignificant(BUILDING)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"768500.50, true", "768500.51, false"})
  void anInvestmentThatJustReachesTheThresholdCounts(String threshold, boolean counts) {
    ClawbackTerms terms = significant(Significance.investmentFrom(pounds(threshold)));
    assertThat(terms.isSignificant(EQUIPMENT)).isEqualTo(counts);
    assertThat(terms.isSignificant(BUILDING)).isEqualTo(counts);
  }

  @Test
  void whatIsNotSignificantIsNeverClaimed() {
    LocalDate date = LocalDate.of(2014, 9, 1);
    ClawbackTerms one = significant(Significance.eachTrancheFrom(pounds("50000.00")));
    assertThat(one.exposureOn(date).total()).isEqualTo(pounds("660000.00"));
    assertThat(one.assess(BOTH, date).claim().map(Claim::total)).contains(pounds("660000.00"));
    ClawbackTerms none = significant(Significance.eachTrancheFrom(pounds("1000000.00")));
    assertThat(((Lapsed) none.assess(BOTH, date)).reasons())
        .extracting(Reason::code)
        .containsExactly(
            ClawbackReasons.TRANCHE_NOT_SIGNIFICANT, ClawbackReasons.TRANCHE_NOT_SIGNIFICANT);
    assertThat(none.assess(ClawbackFacts.none(), date)).isInstanceOf(Lapsed.class);
  }

  @Test
  void theRoundingIsTheContracts() {
    ClawbackTerms pounds = ClawbackTerms.builder()
        .clause(CLAUSE)
        .addTranche(building(DiminishingScale.daily(25)))
        .rounding(Rounding.HALF_DOWN_TO_HUNDRED_POUNDS)
        .build();
    assertThat(pounds.exposureOn(LocalDate.of(2018, 4, 9)).total()).isEqualTo(pounds("551900.00"));
  }

  @Test
  void vatThatWasReclaimedIsNotAtRisk() {
    LocalDate halfway = LocalDate.of(2021, 9, 1);
    DiminishingScale scale = DiminishingScale.completeYears(20);
    CapitalTranche net = CapitalTranche.builder()
        .from(CapitalTranche.of("works", pounds("800000.00"), START, scale))
        .vatTreatment(VatTreatment.RECOVERED)
        .build();
    CapitalTranche gross = CapitalTranche.builder()
        .from(CapitalTranche.of("works", pounds("960000.00"), START, scale))
        .vatTreatment(VatTreatment.BORNE)
        .build();
    assertThat(terms(net).exposureOn(halfway).total()).isEqualTo(pounds("400000.00"));
    assertThat(terms(gross).exposureOn(halfway).total()).isEqualTo(pounds("480000.00"));
    assertThat(CapitalTranche.of("works", pounds("1.00"), START, scale).vatTreatment())
        .isEqualTo(VatTreatment.NOT_RECORDED);
  }

  @Test
  void theExposureExplainsItself() {
    Exposure exposure = terms(BUILDING, EQUIPMENT).exposureOn(LocalDate.of(2019, 9, 1));
    assertThat(exposure.explained().value()).isEqualTo(exposure.total());
    assertThat(exposure.explained().explanation().render()).isEqualTo("""
            at risk: £510,000.00 [Support base contract clause 7]
              date: 2019-09-01
              building: £510,000.00
                principal: £750,000.00
                paid on: 2011-09-01
                liability from payment: 2011-09-01
                nothing at risk from: 2036-09-01
                fraction at risk: 17/25
                  shape: straight line
                  years left: 17
                  years in all: 25
                  counted: beginning with the start, anniversaries of 29 February on 28 February, \
            a part step counts as remaining
                rounding: half up to the penny
              equipment: £0.00
                principal: £18,500.50
                paid on: 2012-09-01
                liability from payment: 2012-09-01
                nothing at risk from: 2017-09-01
                nothing because: nothing of equipment is at risk from 2017-09-01 on""");
  }

  @Test
  void thereIsNoExposureOfATrancheThatTheContractDoesNotHave() {
    assertThat(terms(BUILDING).exposureOn(START).tranche("garden")).isEmpty();
  }

  @Test
  void refusesTermsWithoutCapital() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms())
        .withMessage("ClawbackTerms tranches: must hold at least one, but were []");
  }

  @Test
  void refusesTwoTranchesOfOneKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(BUILDING, BUILDING))
        .withMessage(
            "ClawbackTerms tranches: keys must be distinct, but were [building, building]");
  }

  @Test
  void refusesTwoCurrencies() {
    CapitalTranche francs = CapitalTranche.of("machine", Money.parse("CHF 1.00"), START, YEARLY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(BUILDING, francs))
        .withMessage("ClawbackTerms tranches: must be in one currency,"
            + " but were [GBP 750000.00, CHF 1.00]");
  }

  @Test
  void refusesATrancheOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalTranche.of("building", pounds("0.00"), START, YEARLY))
        .withMessage("CapitalTranche amount: must be positive, but was GBP 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalTranche.of(" ", pounds("1.00"), START, YEARLY))
        .withMessage("CapitalTranche key: must not be blank, but was ' '");
  }

  @Test
  void refusesANegativeThreshold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Significance.eachTrancheFrom(pounds("-0.01")))
        .withMessage("Significance threshold: must not be negative, but was GBP -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Significance.investmentFrom(pounds("-0.01")))
        .withMessage("Significance threshold: must not be negative, but was GBP -0.01");
  }

  @Test
  void refusesAScaleOfOnesOwnThatGivesMoreThanTheWhole() {
    CapitalTranche tranche =
        CapitalTranche.of("building", pounds("1.00"), START, growing(Ratio.of(5, 4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tranche.fractionOn(LocalDate.of(2012, 1, 1)))
        .withMessage("DiminishingScale fraction: must be from 0 to 1,"
            + " but from 2011-09-01 on 2012-01-01 was 5/4");
    assertThat(tranche.fractionOn(START)).as("before it is asked").isEqualTo(Ratio.ONE);
    assertThat(tranche.fractionOn(LocalDate.of(2021, 9, 1))).isEqualTo(Ratio.ZERO);
  }

  @Test
  void aScaleOfOnesOwnIsExplainedByItsFraction() {
    CapitalTranche tranche =
        CapitalTranche.of("building", pounds("1.00"), START, growing(Ratio.of(1, 4)));
    assertThat(terms(tranche).exposureOn(LocalDate.of(2012, 1, 1)).explanation().render())
        .contains("fraction at risk: 1/4");
  }

  private static ClawbackTerms significant(Significance significance) {
    return ClawbackTerms.builder()
        .clause(CLAUSE)
        .addTranche(BUILDING)
        .addTranche(EQUIPMENT)
        .significance(significance)
        .build();
  }

  private static CapitalTranche unpaid() {
    return CapitalTranche.builder()
        .key("later")
        .amount(pounds("100000.00"))
        .scale(YEARLY)
        .build();
  }

  private static DiminishingScale growing(Ratio fraction) {
    return new DiminishingScale() {
      @Override
      public Ratio fractionOn(LocalDate start, LocalDate date) {
        return fraction;
      }

      @Override
      public Optional<LocalDate> endOf(LocalDate start) {
        return Optional.of(start.plusYears(10));
      }

      @Override
      public String wording() {
        return "The fraction at risk is always " + fraction + ".";
      }
    };
  }
}
