/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackReasons;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.Significance;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class OutlookTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final Citation CLAUSE = Citation.of("Support base contract", "clause 7");
  private static final CapitalTranche BUILDING =
      CapitalTranche.of("building", pounds("750000.00"), START, DiminishingScale.completeYears(25));
  private static final CapitalTranche EQUIPMENT = CapitalTranche.of(
      "equipment", pounds("18500.50"), LocalDate.of(2012, 9, 1), DiminishingScale.daily(5));
  private static final CapitalTranche UNPAID = CapitalTranche.builder()
      .key("later")
      .amount(pounds("1000.00"))
      .scale(DiminishingScale.daily(5))
      .build();
  private static final ClawbackTerms TERMS = ClawbackTerms.of(CLAUSE, BUILDING);
  private static final ClawbackTerms SEVERAL =
      ClawbackTerms.of(CLAUSE, BUILDING, EQUIPMENT, UNPAID);
  private static final ClawbackTerms LIMITED = ClawbackTerms.builder()
      .clause(CLAUSE)
      .addTranche(BUILDING)
      .addTranche(EQUIPMENT)
      .significance(Significance.eachTrancheFrom(pounds("100000.00")))
      .build();

  @Test
  void aTableHasARowForEachDate() {
    Projection table = Projection.every(
        LiabilityPeriod.ofYears(1),
        TERMS,
        CapitalFacts.none(),
        LocalDateRange.of(START, LocalDate.of(2036, 9, 2)));
    assertThat(table.rows()).hasSize(26);
    assertThat(table.rows().get(0).total()).isEqualTo(pounds("750000.00"));
    assertThat(table.rows().get(8).date()).isEqualTo(LocalDate.of(2019, 9, 1));
    assertThat(table.rows().get(8).total()).isEqualTo(pounds("510000.00"));
    assertThat(table.rows().get(25).total()).isEqualTo(pounds("0.00"));
    assertThat(table.rows().get(8).explanation().render()).contains("fraction at risk: 17/25");
  }

  @Test
  void aTableTakesEachDateOnceInOrderWithWhatHadHappenedByThen() {
    LocalDate five = START.plusYears(5);
    CapitalFacts facts = CapitalFacts.none().withPartLost(five, Part.places(8, 20));
    Projection table = Projection.on(TERMS, facts, ImmutableList.of(five, START, five));
    assertThat(table.rows()).extracting(Exposure::date).containsExactly(START, five);
    assertThat(table.rows())
        .extracting(Exposure::total)
        .containsExactly(pounds("750000.00"), pounds("360000.00"));
  }

  @Test
  void everyDayIsWhatTheTermsSayOfIt() {
    LocalDateRange period = LocalDateRange.of(LocalDate.of(2011, 8, 1), LocalDate.of(2018, 1, 1));
    for (ClawbackTerms terms : ImmutableList.of(TERMS, SEVERAL, LIMITED)) {
      long[] days = Projection.minorOnEachDay(terms, period);
      assertThat(days).hasSize(period.lengthInDays());
      for (int day = 0; day < days.length; day++) {
        assertThat(days[day])
            .isEqualTo(terms.exposureOn(period.getStart().plusDays(day)).totalMinor());
      }
    }
  }

  @Test
  void refusesAPeriodWithoutABound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.minorOnEachDay(TERMS, LocalDateRange.ofUnboundedEnd(START)))
        .withMessageStartingWith("Projection period: must have a first and a last day, but was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.every(
            LiabilityPeriod.ofYears(1),
            TERMS,
            CapitalFacts.none(),
            LocalDateRange.of(START, START)));
  }

  @Test
  void ifTheSchoolWithdrew() {
    WhatIf asked = WhatIf.of(TERMS);
    assertThat(asked.withdrawal(LocalDate.of(2019, 9, 1)))
        .isInstanceOf(ClawbackOutcome.Dormant.class);
    assertThat(asked.withdrawalAndUse(LocalDate.of(2019, 9, 1), "sixth form centre"))
        .extracting(outcome -> outcome.claim().orElseThrow().total())
        .isEqualTo(pounds("510000.00"));
    assertThat(asked
            .withdrawalAndUse(
                LocalDate.of(2019, 9, 1), "sixth form centre", LocalDate.of(2021, 9, 1))
            .claim()
            .orElseThrow()
            .total())
        .isEqualTo(pounds("450000.00"));
    assertThat(asked.withdrawalAndUse(LocalDate.of(2036, 9, 1), "offices"))
        .isInstanceOf(ClawbackOutcome.Lapsed.class);
  }

  @Test
  void ifTheSchoolWithdrewBeforeAnythingWasPaid() {
    LocalDate before = START.minusDays(1);
    ClawbackOutcome outcome = WhatIf.of(TERMS).withdrawalAndUse(before, "offices");
    assertThat(outcome).asInstanceOf(type(ClawbackOutcome.Dormant.class)).satisfies(dormant -> {
      assertThat(dormant.reasons())
          .extracting(Reason::message)
          .containsExactly("building was not paid by 2011-08-31");
      assertThat(dormant.lastDay().find()).contains(LocalDate.of(2036, 8, 31));
    });
    assertThat(outcome.explanation().render()).contains("dormant");
    assertThat(WhatIf.of(TERMS).withdrawalAndUse(START, "offices").claim()).isPresent();
  }

  @Test
  void whatIsStillToBePaidHasNotLapsedWhereTheRestHas() {
    LocalDate over = LocalDate.of(2017, 9, 1);
    ClawbackOutcome outcome =
        WhatIf.of(ClawbackTerms.of(CLAUSE, EQUIPMENT, UNPAID)).withdrawalAndUse(over, "offices");
    assertThat(outcome)
        .asInstanceOf(type(ClawbackOutcome.Dormant.class))
        .extracting(dormant -> dormant.reasons().stream().map(Reason::code).toList())
        .isEqualTo(
            ImmutableList.of(ClawbackReasons.LIABILITY_OVER, ClawbackReasons.TRANCHE_NOT_PAID));
    assertThat(WhatIf.of(ClawbackTerms.of(CLAUSE, EQUIPMENT)).withdrawalAndUse(over, "offices"))
        .isInstanceOf(ClawbackOutcome.Lapsed.class);
  }

  @Test
  void twoScalesOnTheSameTranches() {
    LocalDate date = LocalDate.of(2018, 4, 9);
    ScaleComparison comparison = ScaleComparison.of(
        TERMS,
        DiminishingScale.completeYears(25),
        DiminishingScale.daily(25),
        CapitalFacts.none(),
        ImmutableList.of(date));
    ScaleComparison.Row row = comparison.rows().get(0);
    assertThat(row.date()).isEqualTo(date);
    assertThat(row.one().total()).isEqualTo(pounds("570000.00"));
    assertThat(row.other().total()).isEqualTo(pounds("551905.39"));
    assertThat(row.difference().value()).isEqualTo(pounds("18094.61"));
    assertThat(row.difference().explanation().render())
        .startsWith("difference: £18,094.61\n  at risk: £570,000.00");
  }

  @Test
  void aBookAnswersAsEachContractDoes() {
    ImmutableMap<String, ClawbackTerms> contracts =
        ImmutableMap.of("c", LIMITED, "a", TERMS, "b", SEVERAL);
    ExposureBook<String> book = ExposureBook.of(contracts);
    for (int month = -2; month < 12 * 26; month++) {
      LocalDate date = START.plusMonths(month).plusDays(month % 28);
      BookExposure<String> exposures = book.exposureOn(date);
      assertThat(exposures.amounts())
          .isEqualTo(ImmutableSortedMap.of(
              "a", TERMS.exposureOn(date).total(),
              "b", SEVERAL.exposureOn(date).total(),
              "c", LIMITED.exposureOn(date).total()));
      assertThat(exposures.total()).isEqualTo(Money.total(exposures.amounts().values()));
      assertThat(exposures.date()).isEqualTo(date);
    }
    BookExposure<String> exposures = book.exposureOn(LocalDate.of(2014, 9, 1));
    assertThat(exposures.of("a")).isEqualTo(TERMS.exposureOn(LocalDate.of(2014, 9, 1)));
    assertThat(exposures.explained().explanation().render())
        .startsWith("at risk in all contracts: £")
        .contains("\n  a: £660,000.00\n    at risk: £660,000.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exposures.of("d"))
        .withMessage("ExposureBook contract: must be one of the book, but was d");
  }

  @Test
  void refusesABookOfNothingOrOfTwoCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExposureBook.of(ImmutableMap.<String, ClawbackTerms>of()))
        .withMessage("ExposureBook terms: must hold at least one, but were {}");
    ClawbackTerms euros = ClawbackTerms.of(
        CLAUSE,
        CapitalTranche.of("building", Money.parse("EUR 1.00"), START, DiminishingScale.daily(5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExposureBook.of(ImmutableMap.of("a", TERMS, "b", euros)))
        .withMessage("ExposureBook terms: must be in one currency, but were in [GBP, EUR]");
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }
}
