/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.clawback;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.PartStep;
import org.concordat.commissioning.clawback.scale.Shape;
import org.concordat.commissioning.clawback.scale.Step;
import org.concordat.commissioning.clawback.scale.SteppedScale;
import org.concordat.commissioning.clawback.scale.TableScale;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.rule.Citation;
import org.concordat.testkit.calendar.DateArbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Arbitrary scales, tranches and terms.
 *
 * <p>Liabilities last from one year to thirty, or without end; sums are from a penny to ten million pounds.
 * The methods keep nothing between calls.
 */
public final class ClawbackArbitraries {

  private static final int YEARS = 30;
  private static final Citation CLAUSE = Citation.of("contract", "clawback");

  private ClawbackArbitraries() {}

  /**
   * Scales that count days, months or years, of any shape the library knows.
   *
   * @return scales with every choice for part steps, 29 February and the first day
   */
  public static Arbitrary<SteppedScale> steppedScales() {
    return Combinators.combine(
            bareScales(),
            Arbitraries.of(PartStep.class),
            Arbitraries.of(LeapDayRule.class),
            Arbitraries.of(Convention.BEGINNING_WITH, Convention.AFTER))
        .as((scale, partStep, leapDayRule, convention) ->
            scale.withPartStep(partStep).withLeapDayRule(leapDayRule).withConvention(convention));
  }

  private static Arbitrary<SteppedScale> bareScales() {
    return Combinators.combine(
            Arbitraries.integers().between(2, YEARS), Arbitraries.integers().between(0, 6))
        .flatAs((years, kind) -> switch (kind) {
          case 0 -> lines(years);
          case 1 -> lines(years).map(line -> line.withHold(LiabilityPeriod.ofYears(years / 2)));
          case 2 -> bands(years);
          case 3 ->
            rates().map(rate -> DiminishingScale.reducingBalance(rate, Timing.ofYears(years)));
          case 4 -> rates().map(rate -> DiminishingScale.reducingBalance(rate, Timing.perpetual()));
          case 5 -> Arbitraries.just(DiminishingScale.sumOfDigits(years));
          default -> Arbitraries.just(DiminishingScale.cliff(years));
        });
  }

  private static Arbitrary<SteppedScale> lines(int years) {
    return Arbitraries.of(Step.class)
        .map(step -> SteppedScale.straightLine(LiabilityPeriod.ofYears(years), step));
  }

  private static Arbitrary<SteppedScale> bands(int years) {
    return Arbitraries.longs().between(0, 100).list().ofSize(years).map(percentages -> {
      long[] falling = percentages.stream()
          .sorted((one, other) -> Long.compare(other, one))
          .mapToLong(Long::longValue)
          .toArray();
      falling[0] = 100;
      return SteppedScale.of(Timing.ofYears(years), Step.YEAR, Shape.bands(falling));
    });
  }

  private static Arbitrary<Ratio> rates() {
    return Arbitraries.integers().between(1, 99).map(Ratio::ofPercent);
  }

  /**
   * Scales that list dates, all after 31 December 2060.
   *
   * @return scales with an end
   */
  public static Arbitrary<TableScale> tableScales() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 3_650),
            Arbitraries.integers().between(1, 3_650))
        .as((percent, first, length) -> {
          LocalDate from = LocalDate.of(2060, 12, 31).plusDays(first);
          return TableScale.of(
              ImmutableMap.of(from, Ratio.ofPercent(percent), from.plusDays(length), Ratio.ZERO));
        });
  }

  /**
   * Scales of every kind.
   *
   * @return stepped scales and tables
   */
  public static Arbitrary<DiminishingScale> scales() {
    return Arbitraries.oneOf(
        steppedScales().map(scale -> (DiminishingScale) scale),
        tableScales().map(scale -> (DiminishingScale) scale));
  }

  /**
   * Tranches that were paid, with their liability from the payment.
   *
   * @param key what the tranche is called
   * @param scales the scales
   * @return tranches paid in the years that matter
   */
  public static Arbitrary<CapitalTranche> tranches(
      String key, Arbitrary<? extends DiminishingScale> scales) {
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000_000_000), DateArbitraries.dates(), scales)
        .as((pence, paid, scale) ->
            CapitalTranche.of(key, Money.ofMinor(CurrencyUnit.GBP, pence), paid, scale));
  }

  /**
   * Terms of one to four tranches, without limits, on the original value.
   *
   * @param scales the scales
   * @return terms with any of the usual roundings
   */
  public static Arbitrary<ClawbackTerms> terms(Arbitrary<? extends DiminishingScale> scales) {
    Arbitrary<List<CapitalTranche>> tranches = Arbitraries.integers()
        .between(1, 4)
        .flatMap(number -> Combinators.combine(IntStream.range(0, number)
                .mapToObj(n -> tranches("tranche " + n, scales))
                .toList())
            .as(list -> list));
    return Combinators.combine(
            tranches,
            Arbitraries.of(
                Rounding.HALF_UP_TO_PENNY,
                Rounding.HALF_EVEN_TO_PENNY,
                Rounding.UP_TO_PENNY,
                Rounding.HALF_UP_TO_POUND,
                Rounding.HALF_DOWN_TO_HUNDRED_POUNDS))
        .as((list, rounding) -> ClawbackTerms.builder()
            .clause(CLAUSE)
            .addAllTranches(list)
            .rounding(rounding)
            .build());
  }
}
