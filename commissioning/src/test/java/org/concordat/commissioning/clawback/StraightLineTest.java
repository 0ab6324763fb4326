/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.atRisk;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;
import static org.concordat.commissioning.clawback.scale.PartStep.COUNTS_AS_ELAPSED;
import static org.concordat.commissioning.clawback.scale.PartStep.COUNTS_AS_REMAINING;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.Step;
import org.concordat.commissioning.clawback.scale.SteppedScale;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLineTest {

  private static final SteppedScale DAILY = DiminishingScale.daily(25);
  private static final SteppedScale MONTHLY = DiminishingScale.completeMonths(25);
  private static final SteppedScale YEARLY = DiminishingScale.completeYears(25);
  private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

  @Test
  void cb1a_6720Of9132DaysAreLeftOn9April2018() {
    assertThat(DAILY.fractionOn(START, LocalDate.of(2018, 4, 9))).isEqualTo(Ratio.of(6720, 9132));
    assertThat(atRisk(building(DAILY), "2018-04-09")).isEqualTo(pounds("551905.39"));
  }

  @Test
  void cb1b_221Of300MonthsAreLeftOn9April2018() {
    assertThat(MONTHLY.fractionOn(START, LocalDate.of(2018, 4, 9))).isEqualTo(Ratio.of(221, 300));
    assertThat(atRisk(building(MONTHLY), "2018-04-09")).isEqualTo(pounds("552500.00"));
  }

  @Test
  void cb1c_19Of25YearsAreLeftOn9April2018() {
    assertThat(YEARLY.fractionOn(START, LocalDate.of(2018, 4, 9))).isEqualTo(Ratio.of(19, 25));
    assertThat(atRisk(building(YEARLY), "2018-04-09")).isEqualTo(pounds("570000.00"));
  }

  @Test
  void cb1d_lastDayOfServiceAndFirstDayWithoutItAre30000PoundsApart() {
    assertThat(atRisk(building(YEARLY), "2019-08-31")).isEqualTo(pounds("540000.00"));
    assertThat(atRisk(building(YEARLY), "2019-09-01")).isEqualTo(pounds("510000.00"));
  }

  @Test
  void cb1e_daysOnAnAnniversary() {
    assertThat(atRisk(building(DAILY), "2019-09-01")).isEqualTo(pounds("510019.71"));
  }

  @Test
  void cb1f_oneDayIsLeftOnTheLastDayAndNothingOnTheEnd() {
    assertThat(atRisk(building(DAILY), "2036-08-31")).isEqualTo(pounds("82.13"));
    assertThat(atRisk(building(DAILY), "2036-09-01")).isEqualTo(pounds("0.00"));
    assertThat(atRisk(building(MONTHLY), "2036-09-01")).isEqualTo(pounds("0.00"));
    assertThat(atRisk(building(YEARLY), "2036-09-01")).isEqualTo(pounds("0.00"));
  }

  @Test
  void cb1g_theFirstYearIsCompleteOnItsAnniversary() {
    assertThat(atRisk(building(YEARLY), "2012-08-31")).isEqualTo(pounds("750000.00"));
    assertThat(atRisk(building(YEARLY), "2012-09-01")).isEqualTo(pounds("720000.00"));
  }

  @Test
  void cb1h_aPartMonthCountsAsElapsedWhereTheContractSaysSo() {
    SteppedScale scale = MONTHLY.withPartStep(COUNTS_AS_ELAPSED);
    assertThat(atRisk(building(scale), "2018-04-09")).isEqualTo(pounds("550000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 9132, 750000.00, 300, 750000.00, 25, 750000.00",
    "2012-08-31, 8767, 720023.00, 289, 722500.00, 25, 750000.00",
    "2012-09-01, 8766, 719940.87, 288, 720000.00, 24, 720000.00",
    "2018-01-15, 6804, 558804.20, 224, 560000.00, 19, 570000.00",
    "2018-04-09, 6720, 551905.39, 221, 552500.00, 19, 570000.00",
    "2019-08-31, 6211, 510101.84, 205, 512500.00, 18, 540000.00",
    "2019-09-01, 6210, 510019.71, 204, 510000.00, 17, 510000.00",
    "2036-08-31, 1, 82.13, 1, 2500.00, 1, 30000.00",
    "2036-09-01, 0, 0.00, 0, 0.00, 0, 0.00",
    "2036-09-02, 0, 0.00, 0, 0.00, 0, 0.00",
    "2050-01-01, 0, 0.00, 0, 0.00, 0, 0.00",
    "2011-08-31, 9132, 0.00, 300, 0.00, 25, 0.00"
  })
  void boundariesOfTheStraightLine(
      LocalDate date,
      int days,
      String daily,
      int months,
      String monthly,
      int years,
      String yearly) {
    assertThat(DAILY.fractionOn(START, date)).isEqualTo(Ratio.of(days, 9132));
    assertThat(MONTHLY.fractionOn(START, date)).isEqualTo(Ratio.of(months, 300));
    assertThat(YEARLY.fractionOn(START, date)).isEqualTo(Ratio.of(years, 25));
    assertThat(atRisk(building(DAILY), date.toString())).isEqualTo(pounds(daily));
    assertThat(atRisk(building(MONTHLY), date.toString())).isEqualTo(pounds(monthly));
    assertThat(atRisk(building(YEARLY), date.toString())).isEqualTo(pounds(yearly));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 750000.00, 750000.00",
    "2011-09-02, 747500.00, 720000.00",
    "2011-10-01, 747500.00, 720000.00",
    "2018-01-15, 557500.00, 540000.00",
    "2018-04-09, 550000.00, 540000.00",
    "2019-08-31, 510000.00, 510000.00",
    "2019-09-01, 510000.00, 510000.00",
    "2036-08-01, 2500.00, 0.00",
    "2036-08-31, 0.00, 0.00",
    "2036-09-01, 0.00, 0.00"
  })
  void boundariesWherePartStepsCountAsElapsed(LocalDate date, String monthly, String yearly) {
    assertThat(atRisk(building(MONTHLY.withPartStep(COUNTS_AS_ELAPSED)), date.toString()))
        .isEqualTo(pounds(monthly));
    assertThat(atRisk(building(YEARLY.withPartStep(COUNTS_AS_ELAPSED)), date.toString()))
        .isEqualTo(pounds(yearly));
  }

  @Test
  void aDayHasNoPart() {
    LocalDate date = LocalDate.of(2018, 4, 9);
    assertThat(DAILY.withPartStep(COUNTS_AS_ELAPSED).fractionOn(START, date))
        .isEqualTo(DAILY.withPartStep(COUNTS_AS_REMAINING).fractionOn(START, date));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-02-29, 100000.00",
    "2013-02-27, 100000.00",
    "2013-02-28, 80000.00",
    "2013-03-01, 80000.00",
    "2016-02-28, 40000.00",
    "2016-02-29, 20000.00",
    "2017-02-27, 20000.00",
    "2017-02-28, 0.00"
  })
  void cb13_aLiabilityFrom29FebruaryHasItsAnniversaryOn28February(String date, String amount) {
    assertThat(atRisk(fiveYearsFromLeapDay(LeapDayRule.FEBRUARY_28), date))
        .isEqualTo(pounds(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-02-28, 100000.00",
    "2013-03-01, 80000.00",
    "2016-02-28, 40000.00",
    "2016-02-29, 20000.00",
    "2017-02-28, 20000.00",
    "2017-03-01, 0.00"
  })
  void aLiabilityFrom29FebruaryMayHaveItsAnniversaryOn1March(String date, String amount) {
    assertThat(atRisk(fiveYearsFromLeapDay(LeapDayRule.MARCH_1), date)).isEqualTo(pounds(amount));
  }

  @Test
  void cb13_theEndFollowsTheLeapDayRule() {
    assertThat(fiveYearsFromLeapDay(LeapDayRule.FEBRUARY_28).end())
        .contains(LocalDate.of(2017, 2, 28));
    assertThat(fiveYearsFromLeapDay(LeapDayRule.MARCH_1).end()).contains(LocalDate.of(2017, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-29, 12/12",
    "2011-09-30, 11/12",
    "2011-10-30, 11/12",
    "2011-10-31, 10/12",
    "2012-02-28, 7/12",
    "2012-02-29, 6/12",
    "2012-03-30, 6/12",
    "2012-03-31, 5/12"
  })
  void monthsFromTheEndOfAMonthAreCountedFromTheStartAndClipped(LocalDate date, String fraction) {
    assertThat(DiminishingScale.completeMonths(1).fractionOn(LocalDate.of(2011, 8, 31), date))
        .isEqualTo(Ratio.parse(fraction));
  }

  @Test
  void aPeriodFromItsFirstDayIsADayLongerThanOneBeginningWithIt() {
    SteppedScale beginning = DiminishingScale.completeYears(5);
    SteppedScale from = beginning.withConvention(Convention.AFTER);
    LocalDate start = LocalDate.of(2012, 3, 30);
    assertThat(beginning.fractionOn(start, LocalDate.of(2013, 3, 30))).isEqualTo(Ratio.of(4, 5));
    assertThat(from.fractionOn(start, LocalDate.of(2013, 3, 30))).isEqualTo(Ratio.ONE);
    assertThat(from.fractionOn(start, LocalDate.of(2013, 3, 31))).isEqualTo(Ratio.of(4, 5));
    assertThat(beginning.endOf(start)).contains(LocalDate.of(2017, 3, 30));
    assertThat(from.endOf(start)).contains(LocalDate.of(2017, 3, 31));
  }

  @Test
  void roundingHappensOnceAtTheEnd() {
    Money exact = atRisk(building(DAILY), "2018-04-09");
    assertThat(exact).isEqualTo(pounds("551905.39"));
    assertThat(exact)
        .as("not from 73.59 percent, a rounded daily rate, or years of 365 or 365.25 days")
        .isNotIn(
            pounds("551925.00"), pounds("551913.60"), pounds("551753.42"), pounds("551889.12"));
  }

  @Test
  void cb4_threeTranchesRunDownSideBySide() {
    LocalDate date = LocalDate.of(2014, 9, 1);
    Exposure yearly = threeTranches(Step.YEAR).exposureOn(date);
    assertThat(yearly.tranches())
        .extracting(TrancheExposure::amount)
        .containsExactly(pounds("320000.00"), pounds("84000.00"), pounds("11100.30"));
    assertThat(yearly.total()).isEqualTo(pounds("415100.30"));
    assertThat(yearly.total())
        .as("not merged from the first payment or from the last")
        .isNotIn(pounds("430800.40"), pounds("495420.46"));

    Exposure monthly = threeTranches(Step.MONTH).exposureOn(date);
    assertThat(monthly.tranches())
        .extracting(TrancheExposure::amount)
        .containsExactly(pounds("320000.00"), pounds("77000.00"), pounds("11100.30"));
    assertThat(monthly.total()).isEqualTo(pounds("408100.30"));

    Exposure daily = threeTranches(Step.DAY).exposureOn(date);
    assertThat(daily.tranches())
        .extracting(TrancheExposure::fraction)
        .containsExactly(Ratio.of(7305, 9131), Ratio.of(2323, 3653), Ratio.of(1096, 1826));
    assertThat(daily.tranches())
        .extracting(TrancheExposure::amount)
        .containsExactly(pounds("320008.76"), pounds("76309.88"), pounds("11104.35"));
    assertThat(daily.total()).as("each rounded, then added").isEqualTo(pounds("407422.99"));
  }

  private static CapitalTranche fiveYearsFromLeapDay(LeapDayRule rule) {
    return CapitalTranche.of(
        "equipment",
        pounds("100000.00"),
        LEAP_DAY,
        DiminishingScale.completeYears(5).withLeapDayRule(rule));
  }

  private static ClawbackTerms threeTranches(Step step) {
    return terms(
        CapitalTranche.of(
            "building", pounds("400000.00"), LocalDate.of(2009, 9, 1), over(25, step)),
        CapitalTranche.of(
            "refurbishment", pounds("120000.00"), LocalDate.of(2011, 1, 10), over(10, step)),
        CapitalTranche.of(
            "equipment", pounds("18500.50"), LocalDate.of(2012, 9, 1), over(5, step)));
  }

  private static SteppedScale over(int years, Step step) {
    return SteppedScale.straightLine(LiabilityPeriod.ofYears(years), step);
  }
}
