/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.clawback.ClawbackSamples.CLAUSE;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.DeMinimis;
import org.concordat.commissioning.clawback.value.Drift;
import org.concordat.commissioning.clawback.value.EarlyRepayment;
import org.concordat.commissioning.clawback.value.Limits;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.commissioning.clawback.value.Valuation;
import org.concordat.commissioning.clawback.value.ValueReasons;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What bears on an exposure beside dates and scales. */
class ExposureFactsTest {

  private static final ClawbackTerms TEN_YEARS = terms(CapitalTranche.of(
      "building", pounds("300000.00"), START, DiminishingScale.completeYears(10)));

  @Test
  void aMissingFigureMakesTheExposureUnknownAndNothingIsComputed() {
    ClawbackTerms indexed = terms(CapitalTranche.builder()
        .from(building(DiminishingScale.completeYears(25)))
        .basis(Basis.original(Drift.indexed("retail prices")))
        .build());
    Exposure exposure = indexed.exposureOn(LocalDate.of(2019, 9, 1));
    assertThat(exposure.answer().match(known -> "known", Reason::code))
        .isEqualTo(ValueReasons.INDEX_MISSING);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(exposure::total);
    assertThat(exposure.explanation().render())
        .startsWith("at risk: unknown: the figures of the index retail prices were not given");
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, START.plusYears(8)))
        .withDifferentUse(UseSpell.from("offices", START.plusYears(8)));
    ClawbackOutcome outcome = indexed.assess(facts, LocalDate.of(2020, 1, 1));
    assertThat(outcome).isInstanceOf(ClawbackOutcome.Undecided.class);
    assertThat(((ClawbackOutcome.Undecided) outcome).reasons())
        .extracting(Reason::code)
        .containsExactly(ValueReasons.INDEX_MISSING);
    assertThat(indexed.exposureOn(LocalDate.of(2036, 9, 1)).total()).isEqualTo(pounds("0.00"));
  }

  @Test
  void interestRaisesWhatTheScaleLeaves() {
    CapitalTranche bearing = CapitalTranche.builder()
        .from(building(DiminishingScale.flat(Timing.perpetual())))
        .basis(Basis.original(Drift.interest(Ratio.ofPercent(5))))
        .build();
    assertThat(terms(bearing).exposureOn(START.plusDays(365)).total())
        .isEqualTo(pounds("787500.00"));
    assertThat(terms(bearing).lastDay().isKnown()).isFalse();
    assertThat(bearing.isPerpetual()).isTrue();
  }

  @Test
  void aFixedPriceFallsOnTheScale() {
    CapitalTranche fixed = CapitalTranche.builder()
        .from(building(DiminishingScale.completeYears(25)))
        .basis(Basis.fixedPrice(pounds("1000000.00")))
        .build();
    assertThat(terms(fixed).exposureOn(START.plusYears(5)).total()).isEqualTo(pounds("800000.00"));
    assertThat(terms(fixed)
            .exposureOn(
                START.plusYears(5), CapitalFacts.none().withPartLost(START, Part.places(5, 20)))
            .total())
        .isEqualTo(pounds("600000.00"));
  }

  @Test
  void aRepaymentOfAllThatIsAtRiskBuysItAllOut() {
    LocalDate on = START.plusDays(1000);
    Money exposure = terms(building(DiminishingScale.daily(25))).exposureOn(on).total();
    Exposure after = terms(building(DiminishingScale.daily(25)))
        .exposureOn(on.plusDays(1), CapitalFacts.none().withRepayment("building", on, exposure));
    assertThat(after.total()).isEqualTo(pounds("0.00"));
    assertThat(after.overRepaid()).isEqualTo(Answer.known(pounds("0.00")));
  }

  @Test
  void aRepaymentOfMoreIsReportedUnderEveryPolicy() {
    CapitalFacts facts =
        CapitalFacts.none().withRepayment("building", START.plusYears(2), pounds("310000.00"));
    assertThat(repaid(EarlyRepayment.REBASE_PRINCIPAL, facts)).isEqualTo("GBP 0.00, GBP 10000.00");
    assertThat(repaid(EarlyRepayment.EXTINGUISH_PROPORTION, facts))
        .isEqualTo("GBP 0.00, GBP 70000.00");
    assertThat(repaid(EarlyRepayment.CREDIT_AGAINST_CLAIM, facts))
        .isEqualTo("GBP 0.00, GBP 130000.00");
  }

  private static String repaid(EarlyRepayment policy, CapitalFacts facts) {
    Exposure exposure = ClawbackTerms.builder()
        .from(TEN_YEARS)
        .earlyRepayment(policy)
        .build()
        .exposureOn(START.plusYears(4), facts);
    assertThat(exposure.explanation().render()).contains("repaid beyond what was at risk: £");
    return exposure.total() + ", " + exposure.overRepaid();
  }

  @Test
  void aRepaymentAfterTheDateIsLeftOutOfAccount() {
    CapitalFacts facts =
        CapitalFacts.none().withRepayment("building", START.plusYears(5), pounds("50000.00"));
    assertThat(TEN_YEARS.exposureOn(START.plusYears(4), facts).total())
        .isEqualTo(pounds("180000.00"));
  }

  @Test
  void creditThatAPartUsesUpIsUsedUp() {
    ClawbackTerms terms = ClawbackTerms.builder()
        .from(TEN_YEARS)
        .earlyRepayment(EarlyRepayment.CREDIT_AGAINST_CLAIM)
        .build();
    CapitalFacts repaid =
        CapitalFacts.none().withRepayment("building", START.plusYears(1), pounds("50000.00"));
    assertThat(terms.exposureOn(START.plusYears(2), repaid).forPart(Part.places(10, 20)))
        .isEqualTo(Answer.known(pounds("70000.00")));
    CapitalFacts lost = repaid.withPartLost(START.plusYears(2), Part.places(10, 20));
    assertThat(terms.exposureOn(START.plusYears(2), lost).total()).isEqualTo(pounds("120000.00"));
  }

  @Test
  void aPartThatIsNotThereAnyMoreIsUnknown() {
    CapitalFacts lost = CapitalFacts.none().withPartLost(START, Part.places(12, 20));
    Answer<Money> answer = TEN_YEARS.exposureOn(START, lost).forPart(Part.places(10, 20));
    assertThat(answer.match(known -> "known", Reason::code))
        .isEqualTo(ClawbackReasons.PART_NOT_LEFT);
  }

  @Test
  void partsDividedLoseNoPenny() {
    Exposure exposure =
        terms(building(DiminishingScale.daily(25))).exposureOn(LocalDate.of(2018, 4, 9));
    assertThat(exposure
            .among(ImmutableMap.of(
                "a", Part.places(1, 3), "b", Part.places(1, 3), "c", Part.places(1, 3)))
            .shares()
            .values())
        .containsExactly(pounds("183968.47"), pounds("183968.46"), pounds("183968.46"));
  }

  @Test
  void aFloorHoldsBeforeTheEndAndNotFromItOn() {
    CapitalTranche floored = CapitalTranche.builder()
        .from(building(DiminishingScale.completeYears(25)))
        .limits(Limits.builder().floor(pounds("100000.00")).build())
        .build();
    assertThat(terms(floored).exposureOn(LocalDate.of(2036, 8, 31)).total())
        .isEqualTo(pounds("100000.00"));
    assertThat(terms(floored).exposureOn(LocalDate.of(2036, 9, 1)).total())
        .isEqualTo(pounds("0.00"));
  }

  @Test
  void limitsOfTheSumApplyAfterThoseOfTheTranches() {
    CapitalTranche half =
        CapitalTranche.of("half", pounds("1000.00"), START, DiminishingScale.completeYears(10));
    ClawbackTerms terms = ClawbackTerms.builder()
        .clause(CLAUSE)
        .addTranche(half)
        .addTranche(CapitalTranche.builder().from(half).key("other").build())
        .limits(Limits.builder()
            .excess(pounds("100.00"))
            .floor(pounds("300.00"))
            .cap(pounds("1500.00"))
            .deMinimis(DeMinimis.below(pounds("350.00")))
            .build())
        .build();
    assertThat(terms.exposureOn(START).total()).isEqualTo(pounds("1500.00"));
    assertThat(terms.exposureOn(START.plusYears(5)).total()).isEqualTo(pounds("900.00"));
    assertThat(terms.exposureOn(START.plusYears(9)).total())
        .as("300, too small")
        .isEqualTo(pounds("0.00"));
    assertThat(terms.exposureOn(START.plusYears(10)).total()).isEqualTo(pounds("0.00"));
    assertThat(terms.exposureOn(START).explanation().render())
        .contains("excess: £100.00")
        .contains("not asked for: less than £350.00");
  }

  @Test
  void roundingUpNeverExceedsWhatWasPaid() {
    ClawbackTerms terms = ClawbackTerms.builder()
        .clause(CLAUSE)
        .addTranche(CapitalTranche.of(
            "equipment", pounds("18500.50"), START, DiminishingScale.completeYears(5)))
        .rounding(Rounding.HALF_UP_TO_POUND)
        .build();
    assertThat(terms.exposureOn(START).total()).isEqualTo(pounds("18500.50"));
    assertThat(terms.exposureOn(START).totalMinor()).isEqualTo(1_850_050);
    assertThat(terms.exposureOn(START).tranches().get(0).amount()).isEqualTo(pounds("18500.50"));
  }

  @Test
  void refusesATranchePaidOnTheEndOrAfterIt() {
    CapitalTranche.Builder late = CapitalTranche.builder()
        .key("late")
        .amount(pounds("1.00"))
        .scale(DiminishingScale.completeYears(5))
        .liabilityStart(LiabilityStart.of(LiabilityStart.Basis.DESIGNATION, START));
    assertThat(late.paidOn(LocalDate.of(2016, 8, 31)).build().end())
        .contains(LocalDate.of(2016, 9, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> late.paidOn(LocalDate.of(2016, 9, 1)).build())
        .withMessage("CapitalTranche paidOn: must be before the end of the liability, 2016-09-01,"
            + " but was 2016-09-01");
  }

  @Test
  void refusesAmountsInAnotherCurrency() {
    Money euros = Money.parse("EUR 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalTranche.builder()
            .from(building(DiminishingScale.daily(5)))
            .basis(Basis.fixedPrice(euros))
            .build())
        .withMessageStartingWith(
            "CapitalTranche currency: must be that of the amount, GBP 750000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClawbackTerms.builder()
            .from(TEN_YEARS)
            .limits(Limits.builder().cap(euros).build())
            .build())
        .withMessageStartingWith(
            "ClawbackTerms limits: must be in the currency of the tranches, GBP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClawbackTerms.builder()
            .from(TEN_YEARS)
            .significance(Significance.eachTrancheFrom(euros))
            .build())
        .withMessageStartingWith("Significance threshold: must be in the currency of the tranches");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN_YEARS.exposureOn(START, CapitalFacts.none().withNetProceeds(euros)))
        .withMessage("CapitalFacts currency: must be that of the tranches, GBP, but was EUR 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN_YEARS.exposureOn(
            START, CapitalFacts.none().withValuation(Valuation.of(START, euros))));
  }

  @Test
  void refusesFactsAboutATrancheThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN_YEARS.exposureOn(
            START, CapitalFacts.none().withRepayment("annexe", START, pounds("1.00"))))
        .withMessageStartingWith("CapitalFacts tranche: must be one of [building], but was");
  }

  @Test
  void vatThatWasRecoveredIsTakenOff() {
    Money gross = pounds("960000.00");
    Money vat = pounds("160000.00");
    assertThat(VatTreatment.RECOVERED.atRisk(gross, vat)).isEqualTo(pounds("800000.00"));
    assertThat(VatTreatment.BORNE.atRisk(gross, vat)).isEqualTo(gross);
    assertThat(VatTreatment.NONE_CHARGED.atRisk(gross, pounds("0.00"))).isEqualTo(gross);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VatTreatment.NONE_CHARGED.atRisk(gross, vat))
        .withMessage(
            "VatTreatment vat: must be nothing where none was charged, but was GBP 160000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VatTreatment.RECOVERED.atRisk(gross, pounds("-1.00")))
        .withMessageStartingWith("VatTreatment vat: must be from nothing");
  }
}
