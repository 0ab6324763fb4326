/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final YearMonth AUGUST = YearMonth.of(2011, 8);

  @Test
  void aMonthThatIsNotPublishedIsUnknown() {
    IndexSeries prices = series("prices", Map.of(AUGUST, "235.2"));
    Answer<Ratio> factor = Drift.indexed("prices")
        .factor(START, LocalDate.of(2019, 9, 1), CapitalFacts.none().withIndex(prices));
    assertThat(reason(factor).code()).isEqualTo(ValueReasons.INDEX_MONTH_MISSING);
    assertThat(reason(factor).message()).isEqualTo("the index prices has no figure for 2019-08");
    assertThat(reason(Drift.indexed("prices").factor(START, START, CapitalFacts.none()))
            .code())
        .isEqualTo(ValueReasons.INDEX_MISSING);
  }

  @Test
  void aSeriesOnAnotherBaseContinuesTheOldOne() {
    YearMonth link = YearMonth.of(2015, 12);
    YearMonth later = YearMonth.of(2019, 8);
    IndexSeries old = series("prices", Map.of(AUGUST, "200.0", link, "240.0", later, "1.0"));
    IndexSeries rebased = series("prices", Map.of(link, "100.0", later, "110.0"));
    IndexSeries linked = old.linked(link, rebased);
    assertThat(linked.figure(later)).isEqualTo(Answer.known(Ratio.of(264)));
    assertThat(linked.figure(AUGUST)).isEqualTo(Answer.known(Ratio.of(200)));
    assertThat(Drift.indexed("prices")
            .factor(START, LocalDate.of(2019, 9, 1), CapitalFacts.none().withIndex(linked)))
        .isEqualTo(Answer.known(Ratio.of(264, 200)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> old.linked(YearMonth.of(2016, 1), rebased))
        .withMessage("IndexSeries link: must be a month that both series have, but was 2016-01");
  }

  @Test
  void theMonthOfAnIndexIsAParameter() {
    IndexSeries prices =
        series("prices", Map.of(YearMonth.of(2011, 9), "100.0", YearMonth.of(2012, 9), "103.0"));
    assertThat(new Drift.Indexed("prices", 0, false)
            .factor(START, START.plusYears(1), CapitalFacts.none().withIndex(prices)))
        .isEqualTo(Answer.known(Ratio.of(103, 100)));
  }

  @Test
  void interestIsSimpleFromTheStart() {
    assertThat(Drift.interest(Ratio.ofPercent(5))
            .factor(START, START.plusDays(730), CapitalFacts.none()))
        .isEqualTo(Answer.known(Ratio.of(110, 100)));
    assertThat(Drift.interest(Ratio.ofPercent(5)).factor(START, START, CapitalFacts.none()))
        .isEqualTo(Answer.known(Ratio.ONE));
  }

  @Test
  void theLastValuationByTheDateCounts() {
    CapitalFacts facts = CapitalFacts.none()
        .withValuation(Valuation.of(START.plusYears(2), pounds("300.00")))
        .withValuation(Valuation.of(START, pounds("200.00")))
        .withValuation(new Valuation(
            START.plusYears(1), pounds("900.00"), pounds("0.00"), Optional.of("other")));
    assertThat(facts.valuation("building", START.plusYears(1)).orElseThrow().marketValue())
        .isEqualTo(pounds("200.00"));
    assertThat(facts.valuation("other", START.plusYears(1)).orElseThrow().marketValue())
        .isEqualTo(pounds("900.00"));
    assertThat(
            facts.valuation("building", START.minusDays(1)).match(known -> "known", Reason::code))
        .isEqualTo(ValueReasons.VALUATION_MISSING);
  }

  @Test
  void improvementsMayBeCounted() {
    CapitalFacts facts = CapitalFacts.none()
        .withValuation(Valuation.of(START, pounds("250000.00"), pounds("20000.00")));
    Position at = new Position(
        new Stake("building", CurrencyUnit.GBP, Ratio.of(1), Ratio.ONE),
        Ratio.of(3, 5),
        START,
        START);
    assertThat(Basis.shareOfValue(Ratio.ofPercent(40)).withImprovements().worth(at, facts))
        .isEqualTo(Answer.known(Ratio.of(60000)));
  }

  @ParameterizedTest
  @CsvSource({
    "7000.00, 5000.00, , , 2000.00",
    "4000.00, 5000.00, , , 0.00",
    "4000.00, , 4500.00, , 4500.00",
    "4000.00, , 9500.00, , 9000.00",
    "4000.00, , , 3000.00, 3000.00",
    "4000.00, 3500.00, 1000.00, 2000.00, 1000.00"
  })
  void excessThenFloorThenCap(
      BigDecimal amount, String excess, String floor, String cap, BigDecimal bounded) {
    Limits.Builder limits = Limits.builder();
    Optional.ofNullable(excess).ifPresent(one -> limits.excess(pounds(one)));
    Optional.ofNullable(floor).ifPresent(one -> limits.floor(pounds(one)));
    Optional.ofNullable(cap).ifPresent(one -> limits.cap(pounds(one)));
    assertThat(limits.build().bound(Ratio.of(amount), Ratio.of(9000))).isEqualTo(Ratio.of(bounded));
  }

  @Test
  void whatIsTooSmallIsSaidToIncludeItsAmountOrNot() {
    Limits below = Limits.builder().deMinimis(DeMinimis.below(pounds("500.00"))).build();
    Limits upTo = Limits.builder().deMinimis(DeMinimis.upTo(pounds("500.00"))).build();
    assertThat(below.orNothing(pounds("499.99"))).isEqualTo(pounds("0.00"));
    assertThat(below.orNothing(pounds("500.00"))).isEqualTo(pounds("500.00"));
    assertThat(upTo.orNothing(pounds("500.00"))).isEqualTo(pounds("0.00"));
    assertThat(upTo.orNothing(pounds("500.01"))).isEqualTo(pounds("500.01"));
    assertThat(below.wording()).isNotEqualTo(upTo.wording());
  }

  @Test
  void useThatRisesIsPaidBack() {
    VaryingUse use =
        new VaryingUse(pounds("80000.00"), 10, Ratio.ofPercent(50), Rounding.HALF_UP_TO_PENNY);
    assertThat(use.forInterval(Ratio.ONE).value()).isEqualTo(pounds("-4000.00"));
    assertThat(use.onDisposal(0, Ratio.ZERO).value()).isEqualTo(pounds("0.00"));
    assertThat(use.onDisposal(10, Ratio.ZERO).value()).isEqualTo(pounds("40000.00"));
    assertThat(use.onDisposal(3, Ratio.ZERO).explanation().render())
        .startsWith("adjustment for the use: £12,000.00")
        .contains("intervals adjusted: 3/10");
  }

  @Test
  void refusesImpossibleValues() {
    refuses(
        "Limits amounts: must not be negative, but were [GBP -1.00]",
        () -> Limits.builder().floor(pounds("-1.00")).build());
    refuses(
        "Limits floor: must not exceed the cap, but they were [GBP 2.00, GBP 1.00]",
        () -> Limits.builder().floor(pounds("2.00")).cap(pounds("1.00")).build());
    refuses(
        "Limits amounts: must be in one currency, but were [GBP 2.00, EUR 1.00]",
        () ->
            Limits.builder().excess(pounds("2.00")).cap(Money.parse("EUR 1.00")).build());
    refuses(
        "DeMinimis amount: must not be negative, but was GBP -0.01",
        () -> DeMinimis.below(pounds("-0.01")));
    refuses(
        "Valuation amounts: must not be negative, but were GBP -1.00 and GBP 0.00",
        () -> Valuation.of(START, pounds("-1.00")));
    refuses(
        "Valuation amounts: must be in one currency, but were GBP 1.00 and EUR 1.00",
        () -> Valuation.of(START, pounds("1.00"), Money.parse("EUR 1.00")));
    refuses(
        "Valuation improvements: must not exceed the market value, GBP 1.00, but were GBP 2.00",
        () -> Valuation.of(START, pounds("1.00"), pounds("2.00")));
    refuses(
        "IndexSeries figures: must be positive, but were {2011-08=0}",
        () -> series("prices", Map.of(AUGUST, "0")));
    refuses("IndexSeries name: must not be blank, but was ' '", () -> series(" ", Map.of()));
    refuses(
        "Part lost: must be above 0 and at most the 20 places that were funded, but was 21",
        () -> Part.places(21, 20));
    refuses(
        "Part lost: must be above 0 and at most the 20 places that were funded, but was 0",
        () -> Part.places(0, 20));
    refuses(
        "Repaid amount: must be positive, but was GBP 0.00",
        () -> CapitalFacts.none().withRepayment("building", START, pounds("0.00")));
    refuses(
        "CapitalFacts netProceeds: must not be negative, but were GBP -1.00",
        () -> CapitalFacts.none().withNetProceeds(pounds("-1.00")));
    refuses(
        "CapitalFacts parts: must not be more than the whole together, but were 21/20",
        () -> CapitalFacts.none()
            .withPartLost(START, Part.places(8, 20))
            .withPartLost(START, Part.places(13, 20)));
    refuses(
        "FixedPrice price: must be positive, but was GBP 0.00",
        () -> Basis.fixedPrice(pounds("0.00")));
    refuses(
        "ShareOfValue share: must be above 0 and at most 1, but was 0",
        () -> Basis.shareOfValue(Ratio.ZERO));
    refuses("GreaterOf bases: must be at least two, but were []", Basis::greaterOf);
    refuses(
        "Indexed monthsBefore: must not be negative, but was -1",
        () -> new Drift.Indexed("prices", -1, false));
    refuses(
        "Interest yearlyRate: must not be negative, but was -1",
        () -> Drift.interest(Ratio.of(-1)));
    refuses(
        "LateInterest days: must not be negative, but was -1",
        () -> LateInterest.of(Ratio.ONE).on(pounds("1.00"), -1));
    refuses(
        "VaryingUse intervals: must be positive, but was 0",
        () -> VaryingUse.ofFullUse(pounds("1.00"), 0));
    refuses(
        "VaryingUse left: must be from 0 to 10, but was 11",
        () -> VaryingUse.ofFullUse(pounds("1.00"), 10).onDisposal(11, Ratio.ZERO));
    refuses(
        "VaryingUse use: must be from 0 to 1, but was 2",
        () -> VaryingUse.ofFullUse(pounds("1.00"), 10).forInterval(Ratio.of(2)));
  }

  private static void refuses(String message, Runnable value) {
    assertThatIllegalArgumentException().isThrownBy(value::run).withMessage(message);
  }

  private static Reason reason(Answer<Ratio> answer) {
    return answer.match(
        known -> {
          throw new AssertionError(known);
        },
        reason -> reason);
  }

  private static IndexSeries series(String name, Map<YearMonth, String> figures) {
    return IndexSeries.of(
        name,
        figures.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue()))));
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }
}
