/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.clawback.ClawbackSamples.CLAUSE;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.Drift;
import org.concordat.commissioning.clawback.value.EarlyRepayment;
import org.concordat.commissioning.clawback.value.IndexSeries;
import org.concordat.commissioning.clawback.value.LateInterest;
import org.concordat.commissioning.clawback.value.Limits;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.commissioning.clawback.value.ShortfallTreatment;
import org.concordat.commissioning.clawback.value.Valuation;
import org.concordat.commissioning.clawback.value.VaryingUse;
import org.concordat.core.calendar.Convention;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases, beside those of straight lines and of triggers. */
class ClawbackCasesTest {

  @ParameterizedTest
  @CsvSource({
    "2012-03-30, 80000.00",
    "2013-03-29, 80000.00",
    "2013-03-30, 64000.00",
    "2015-03-30, 32000.00",
    "2017-03-29, 16000.00",
    "2017-03-30, 0.00"
  })
  void cb2_bandsBeginningWithTheFinalPayment(LocalDate date, String amount) {
    assertThat(atRisk("80000.00", bands(), LocalDate.of(2012, 3, 30), date))
        .isEqualTo(pounds(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-03-30, 80000.00",
    "2013-03-31, 64000.00",
    "2017-03-30, 16000.00",
    "2017-03-31, 0.00"
  })
  void cb2_bandsFromTheFinalPaymentFallADayLater(LocalDate date, String amount) {
    DiminishingScale from =
        DiminishingScale.yearlyBands(100, 80, 60, 40, 20).withConvention(Convention.AFTER);
    assertThat(atRisk("80000.00", from, LocalDate.of(2012, 3, 30), date)).isEqualTo(pounds(amount));
  }

  @Test
  void cb3_aShareOfTheValueWithoutImprovements() {
    CapitalTranche discount = CapitalTranche.builder()
        .from(tranche("80000.00", DiminishingScale.completeYears(5), START))
        .basis(Basis.shareOfValue(Ratio.ofPercent(40)))
        .build();
    LocalDate date = START.plusYears(2);
    CapitalFacts facts = CapitalFacts.none()
        .withValuation(Valuation.of(date, pounds("250000.00"), pounds("20000.00")));
    assertThat(terms(discount).exposureOn(date, facts).total()).isEqualTo(pounds("55200.00"));
  }

  @Test
  void cb3b_thirdsOfTheSumPaid() {
    assertThat(atRisk("80000.00", DiminishingScale.completeYears(3), START, START.plusYears(2)))
        .isEqualTo(pounds("26666.67"));
  }

  @Test
  void cb5a_aPartByPlacesAndByArea() {
    Exposure exposure =
        terms(tranche("480000.00", DiminishingScale.completeYears(20), START)).exposureOn(START);
    assertThat(exposure.forPart(Part.places(8, 20))).isEqualTo(Answer.known(pounds("192000.00")));
    assertThat(exposure.forPart(Part.area(new BigDecimal("147.5"), new BigDecimal("412.0"))))
        .isEqualTo(Answer.known(pounds("171844.66")));
    assertThat(exposure.forPart(Part.hours(new BigDecimal("8"), new BigDecimal("20"))))
        .isEqualTo(Answer.known(pounds("192000.00")));
  }

  @Test
  void cb5b_aPartThatWasGivenUpIsAtRiskNoLonger() {
    ClawbackTerms terms = terms(tranche("600000.00", DiminishingScale.completeYears(20), START));
    LocalDate first = START.plusYears(5);
    LocalDate second = START.plusYears(10);
    assertThat(terms.exposureOn(first).forPart(Part.places(8, 20)))
        .isEqualTo(Answer.known(pounds("180000.00")));
    CapitalFacts facts = CapitalFacts.none().withPartLost(first, Part.places(8, 20));
    Exposure later = terms.exposureOn(second, facts);
    assertThat(later.total()).isEqualTo(pounds("180000.00"));
    assertThat(later.forPart(Part.places(12, 20))).isEqualTo(Answer.known(pounds("180000.00")));
    assertThat(terms
            .exposureOn(second, facts.withPartLost(second, Part.places(12, 20)))
            .total())
        .isEqualTo(pounds("0.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "REBASE_PRINCIPAL, 4, 150000.00, 0.00",
    "REBASE_PRINCIPAL, 9, 25000.00, 0.00",
    "EXTINGUISH_PROPORTION, 4, 142500.00, 0.00",
    "EXTINGUISH_PROPORTION, 9, 23750.00, 0.00",
    "CREDIT_AGAINST_CLAIM, 4, 130000.00, 0.00",
    "CREDIT_AGAINST_CLAIM, 9, 0.00, 20000.00"
  })
  void cb6_threePoliciesForAnEarlyRepayment(
      EarlyRepayment policy, int years, String claim, String overRepaid) {
    ClawbackTerms terms = ClawbackTerms.builder()
        .from(terms(tranche("300000.00", DiminishingScale.completeYears(10), START)))
        .earlyRepayment(policy)
        .build();
    CapitalFacts facts =
        CapitalFacts.none().withRepayment("building", START.plusYears(2), pounds("50000.00"));
    Exposure exposure = terms.exposureOn(START.plusYears(years), facts);
    assertThat(exposure.total()).isEqualTo(pounds(claim));
    assertThat(exposure.overRepaid()).isEqualTo(Answer.known(pounds(overRepaid)));
  }

  @Test
  void cb6b_aCreditBeyondTheClaimLeavesNothingToClaimAndIsReported() {
    ClawbackTerms terms = ClawbackTerms.builder()
        .from(terms(tranche("300000.00", DiminishingScale.completeYears(10), START)))
        .earlyRepayment(EarlyRepayment.CREDIT_AGAINST_CLAIM)
        .build();
    CapitalFacts facts =
        CapitalFacts.none().withRepayment("building", START.plusYears(2), pounds("50000.00"));
    Exposure exposure = terms.exposureOn(START.plusYears(9), facts);
    assertThat(exposure.total()).isEqualTo(pounds("0.00"));
    assertThat(exposure.overRepaid()).isEqualTo(Answer.known(pounds("20000.00")));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 300000.00, 1, 264000.00",
    "12, 300000.00, 2, 232320.00",
    "12, 300000.00, 3, 204441.60",
    "12, 300000.00, 4, 179908.61",
    "12, 300000.00, 5, 158319.58",
    "12, 300000.00, 6, 139321.23",
    "12, 300000.00, 7, 122602.68",
    "12, 300000.00, 25, 12279.71",
    "12, 300000.00, 45, 952.45",
    "15, 123456.78, 9, 28594.68"
  })
  void cb7_aReducingBalanceNeverEndsAndIsRoundedOnce(
      int percent, String paid, int years, String amount) {
    DiminishingScale scale =
        DiminishingScale.reducingBalance(Ratio.ofPercent(percent), Timing.perpetual());
    assertThat(atRisk(paid, scale, START, START.plusYears(years))).isEqualTo(pounds(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 110000.00",
    "1, 90000.00",
    "2, 72000.00",
    "3, 56000.00",
    "4, 42000.00",
    "5, 30000.00",
    "6, 20000.00",
    "7, 12000.00",
    "8, 6000.00",
    "9, 2000.00",
    "10, 0.00"
  })
  void cb8_sumOfDigits(int years, String amount) {
    assertThat(atRisk("110000.00", DiminishingScale.sumOfDigits(10), START, START.plusYears(years)))
        .isEqualTo(pounds(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "false, 272.5, 139030.61",
    "true, 272.5, 139030.61",
    "false, 229.8, 117244.90",
    "true, 229.8, 120000.00"
  })
  void cb9_anIndexForTheMonthBeforeEachDate(boolean upwards, BigDecimal figure, String amount) {
    LocalDate date = START.plusYears(8);
    IndexSeries prices = IndexSeries.of(
        "retail prices",
        Map.of(
            YearMonth.of(2011, 8), new BigDecimal("235.2"),
            YearMonth.of(2011, 9), new BigDecimal("999.9"),
            YearMonth.of(2019, 8), figure,
            YearMonth.of(2019, 9), new BigDecimal("1.0")));
    CapitalTranche indexed = CapitalTranche.builder()
        .from(tranche("200000.00", DiminishingScale.completeYears(20), START))
        .basis(Basis.original(
            upwards ? Drift.indexedUpwards("retail prices") : Drift.indexed("retail prices")))
        .build();
    assertThat(terms(indexed)
            .exposureOn(date, CapitalFacts.none().withIndex(prices))
            .total())
        .isEqualTo(pounds(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 500000.00",
    "5, 500000.00",
    "6, 475000.00",
    "15, 250000.00",
    "24, 25000.00",
    "25, 0.00"
  })
  void cb10_holdThenTaper(int years, String amount) {
    DiminishingScale scale = DiminishingScale.holdThenTaper(5, 25);
    assertThat(atRisk("500000.00", scale, START, START.plusYears(years))).isEqualTo(pounds(amount));
  }

  @Test
  void cb11_theGreaterOfTwoBasesAndTheProceedsOfASale() {
    LocalDate date = START.plusYears(10);
    Basis share = Basis.shareOfValue(Ratio.ofPercent(35));
    CapitalFacts facts =
        CapitalFacts.none().withValuation(Valuation.of(date, pounds("1600000.00")));
    assertThat(grant(Basis.original(), date, facts)).isEqualTo(pounds("210000.00"));
    assertThat(grant(share, date, facts)).isEqualTo(pounds("336000.00"));
    assertThat(grant(Basis.shareOfValue(Ratio.ofPercent(35)).untapered(), date, facts))
        .isEqualTo(pounds("560000.00"));
    Basis greater = Basis.greaterOf(Basis.original(), share);
    assertThat(grant(greater, date, facts)).isEqualTo(pounds("336000.00"));
    assertThat(grant(Basis.lesserOf(Basis.original(), share), date, facts))
        .isEqualTo(pounds("210000.00"));
    for (ShortfallTreatment treatment : ShortfallTreatment.values()) {
      Exposure sold = ClawbackTerms.builder()
          .clause(CLAUSE)
          .addTranche(grant(greater))
          .proceedsCap(treatment)
          .build()
          .exposureOn(date, facts.withNetProceeds(pounds("150000.00")));
      assertThat(sold.total()).isEqualTo(pounds("150000.00"));
      assertThat(sold.shortfall()).isEqualTo(Answer.known(pounds("186000.00")));
      assertThat(sold.explanation().render())
          .contains("net proceeds: £150,000.00")
          .contains("shortfall, which " + treatment + ": £186,000.00");
    }
  }

  private static Money grant(Basis basis, LocalDate date, CapitalFacts facts) {
    return terms(grant(basis)).exposureOn(date, facts).total();
  }

  private static CapitalTranche grant(Basis basis) {
    return CapitalTranche.builder()
        .from(tranche("350000.00", DiminishingScale.completeYears(25), START))
        .basis(basis)
        .build();
  }

  @Test
  void cb12_useThatChangesFromIntervalToInterval() {
    VaryingUse use = VaryingUse.ofFullUse(pounds("80000.00"), 10);
    assertThat(use.forInterval(Ratio.ofPercent(60)).value()).isEqualTo(pounds("3200.00"));
    assertThat(use.onDisposal(4, Ratio.ZERO).value()).isEqualTo(pounds("32000.00"));
  }

  @ParameterizedTest
  @CsvSource({"5000.00, 0.00", "7000.00, 2000.00", "15000.00, 10000.00", "18000.00, 10000.00"})
  void cb14_flatWithAThresholdAndACap(String grant, String amount) {
    CapitalTranche facilities = CapitalTranche.builder()
        .from(tranche(grant, DiminishingScale.cliff(10), START))
        .limits(
            Limits.builder().excess(pounds("5000.00")).cap(pounds("10000.00")).build())
        .build();
    assertThat(terms(facilities).exposureOn(START.plusYears(10).minusDays(1)).total())
        .isEqualTo(pounds(amount));
    assertThat(terms(facilities).exposureOn(START.plusYears(10)).total()).isEqualTo(pounds("0.00"));
  }

  @Test
  void cb21_lateInterestIsSimpleAndByDaysOver365() {
    LateInterest interest = LateInterest.of(Ratio.of(85, 1000));
    assertThat(interest.on(pounds("552500.00"), 45).value()).isEqualTo(pounds("5789.90"));
    LocalDate due = LocalDate.of(2018, 5, 7);
    assertThat(interest.on(pounds("552500.00"), due, due.plusDays(45)).value())
        .isEqualTo(pounds("5789.90"));
    assertThat(interest.on(pounds("552500.00"), due, due).value()).isEqualTo(pounds("0.00"));
  }

  private static DiminishingScale bands() {
    return DiminishingScale.yearlyBands(100, 80, 60, 40, 20);
  }

  private static CapitalTranche tranche(String paid, DiminishingScale scale, LocalDate start) {
    return CapitalTranche.of("building", pounds(paid), start, scale);
  }

  private static Money atRisk(
      String paid, DiminishingScale scale, LocalDate start, LocalDate date) {
    return terms(tranche(paid, scale, start)).exposureOn(date).total();
  }
}
