/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class RoundingProperties {

  @Provide
  Arbitrary<Rounding> roundings() {
    Arbitrary<Long> units = Arbitraries.oneOf(
        Arbitraries.of(1L, 5L, 100L, 10_000L), Arbitraries.longs().between(1, Long.MAX_VALUE));
    return Combinators.combine(modes(), units).as(Rounding::new);
  }

  private static Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-100_000, 100_000),
        Arbitraries.longs().between(-1L << 45, 1L << 45),
        Arbitraries.longs());
  }

  @Provide
  Arbitrary<Long> parts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 400), Arbitraries.longs().between(1, Long.MAX_VALUE));
  }

  private static BigInteger reference(Rounding rounding, long minor, long upper, long lower) {
    BigDecimal unit = BigDecimal.valueOf(rounding.unit());
    return BigDecimal.valueOf(minor)
        .multiply(BigDecimal.valueOf(upper))
        .divide(BigDecimal.valueOf(lower).multiply(unit), 0, rounding.mode())
        .multiply(unit)
        .toBigIntegerExact();
  }

  @Property(tries = 2000)
  void agreesWithBigDecimal(
      @ForAll("roundings") Rounding rounding,
      @ForAll("amounts") long minor,
      @ForAll("amounts") long upper,
      @ForAll("parts") long lower) {
    BigInteger expected = reference(rounding, minor, upper, lower);
    assertThat(rounding.apply(Money.ofMinor(CurrencyUnit.GBP, minor), Ratio.of(upper, lower)))
        .isEqualTo(Money.of(CurrencyUnit.GBP, new BigDecimal(expected, 2)));
    Assume.that(expected.bitLength() < Long.SIZE);
    assertThat(rounding.applyToMinor(minor, upper, lower)).isEqualTo(expected.longValueExact());
  }

  @Property(tries = 2000)
  void halvesAgreeWithBigDecimal(
      @ForAll("roundings") Rounding rounding,
      @ForAll @LongRange(min = -1000, max = 1000) long steps,
      @ForAll @LongRange(min = -1, max = 1) long off) {
    Assume.that(rounding.unit() <= 1L << 40);
    long minor = (2 * steps + 1) * rounding.unit() + off;
    assertThat(rounding.applyToMinor(minor, 1, 2))
        .isEqualTo(reference(rounding, minor, 1, 2).longValueExact());
  }

  @Property
  void theResultIsAWholeNumberOfSteps(
      @ForAll("roundings") Rounding rounding,
      @ForAll("amounts") long minor,
      @ForAll("parts") long upper,
      @ForAll("parts") long lower) {
    Money result = rounding.apply(Money.ofMinor(CurrencyUnit.GBP, minor), Ratio.of(upper, lower));
    Ratio steps = Ratio.of(result.getAmountMinor()).over(Ratio.of(rounding.unit()));
    Ratio exact = Ratio.of(minor).times(Ratio.of(upper, lower)).over(Ratio.of(rounding.unit()));
    assertThat(steps.isWhole()).isTrue();
    assertThat(steps.minus(exact).abs()).isLessThan(Ratio.ONE);
  }

  @Property
  void roundingTwiceChangesNothing(
      @ForAll("roundings") Rounding rounding, @ForAll("amounts") long minor) {
    Money once = rounding.apply(Money.ofMinor(CurrencyUnit.GBP, minor));
    assertThat(rounding.apply(once)).isEqualTo(once);
  }

  @Property
  void aFigureInPoundsAndAShareOfAnAmountAreOneComputation(
      @ForAll("roundings") Rounding rounding,
      @ForAll("amounts") long minor,
      @ForAll("parts") long upper,
      @ForAll("parts") long lower) {
    Money amount = Money.ofMinor(CurrencyUnit.GBP, minor);
    Ratio share = Ratio.of(upper, lower);
    assertThat(rounding.apply(Ratio.of(amount.getAmount()).times(share), CurrencyUnit.GBP))
        .isEqualTo(rounding.apply(amount, share));
  }
}
