/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.PartStep;
import org.concordat.commissioning.clawback.scale.Step;
import org.concordat.commissioning.clawback.scale.SteppedScale;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws that {@link DiminishingScale} states, and what follows for an exposure. */
class ScaleProperties {

  private static final int DAYS = 40 * 366;

  @Property
  void theWholeIsAtRiskUpToTheStartAndNothingFromTheEndOn(
      @ForAll("scales") SteppedScale scale,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = DAYS) int days) {
    LocalDate end = scale.endOf(start).orElseThrow();
    assertThat(end).isAfter(start);
    assertThat(scale.fractionOn(start, start.minusDays(days))).isEqualTo(Ratio.ONE);
    assertThat(scale.fractionOn(start, end.plusDays(days))).isEqualTo(Ratio.ZERO);
  }

  @Property
  void theFractionNeverRises(
      @ForAll("scales") SteppedScale scale,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = DAYS) int one,
      @ForAll @IntRange(max = DAYS) int more) {
    Ratio earlier = scale.fractionOn(start, start.plusDays(one));
    Ratio later = scale.fractionOn(start, start.plusDays(one).plusDays(more));
    assertThat(later).isBetween(Ratio.ZERO, earlier);
    assertThat(earlier).isLessThanOrEqualTo(Ratio.ONE);
  }

  @Property
  void aBegunStepMakesNoMoreThanOneStepOfDifference(
      @ForAll("scales") SteppedScale scale,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = DAYS) int days) {
    LocalDate date = start.plusDays(days);
    Ratio remaining = scale.withPartStep(PartStep.COUNTS_AS_REMAINING).fractionOn(start, date);
    Ratio elapsed = scale.withPartStep(PartStep.COUNTS_AS_ELAPSED).fractionOn(start, date);
    int steps =
        scale.step() == Step.YEAR ? period(scale).years() : period(scale).months();
    assertThat(remaining.minus(elapsed)).isBetween(Ratio.ZERO, Ratio.of(1, steps));
  }

  private static LiabilityPeriod period(SteppedScale scale) {
    return ((Timing.Limited) scale.timing()).period();
  }

  @Property
  void theExplanationGivesTheFraction(
      @ForAll("scales") SteppedScale scale,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = -DAYS, max = DAYS) int days) {
    LocalDate date = start.plusDays(days);
    assertThat(Ratio.parse(scale.explain(start, date).result().toString()))
        .isEqualTo(scale.fractionOn(start, date));
  }

  @Property
  void theExposureLiesBetweenNothingAndThePrincipalAndNeverRisesOncePaid(
      @ForAll("scales") SteppedScale scale,
      @ForAll("dates") LocalDate start,
      @ForAll @LongRange(min = 1, max = 100_000_000_000L) long pence,
      @ForAll @IntRange(max = DAYS) int one,
      @ForAll @IntRange(max = DAYS) int more) {
    Money principal = Money.ofMinor(CurrencyUnit.GBP, pence);
    ClawbackTerms terms = ClawbackTerms.of(
        Citation.of("contract"), CapitalTranche.of("building", principal, start, scale));
    Money earlier = terms.exposureOn(start.plusDays(one)).total();
    Money later = terms.exposureOn(start.plusDays(one).plusDays(more)).total();
    assertThat(terms.exposureOn(start).total()).isEqualTo(principal);
    assertThat(earlier.isGreaterThan(principal)).isFalse();
    assertThat(later.isGreaterThan(earlier)).isFalse();
    assertThat(later.isNegative()).isFalse();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(1999, 1, 1).toEpochDay(), LocalDate.of(2051, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay)
        .edgeCases(config -> config.add(
            LocalDate.of(2012, 2, 29), LocalDate.of(2011, 8, 31), LocalDate.of(2000, 1, 31)));
  }

  @Provide
  Arbitrary<SteppedScale> scales() {
    Arbitrary<Convention> conventions = Arbitraries.of(Convention.BEGINNING_WITH, Convention.AFTER);
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(Step.class),
            Arbitraries.of(PartStep.class),
            Arbitraries.of(LeapDayRule.class),
            conventions)
        .as((years, step, partStep, leapDayRule, convention) -> SteppedScale.builder()
            .timing(Timing.ofYears(years))
            .step(step)
            .partStep(partStep)
            .leapDayRule(leapDayRule)
            .convention(convention)
            .build());
  }
}
