/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioProperties {

  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<Ratio> small = Combinators.combine(
            Arbitraries.longs().between(-1_000, 1_000), Arbitraries.longs().between(1, 1_000))
        .as(Ratio::of);
    Arbitrary<Ratio> large = Combinators.combine(
            Arbitraries.longs(), Arbitraries.longs().filter(number -> number != 0))
        .as(Ratio::of);
    Arbitrary<Ratio> wide = Combinators.combine(
            Arbitraries.bigIntegers(), Arbitraries.bigIntegers().filter(n -> n.signum() != 0))
        .as(Ratio::of);
    return Arbitraries.oneOf(small, large, wide);
  }

  @Property
  void isInLowestTerms(@ForAll("ratios") Ratio ratio) {
    assertThat(ratio.denominator()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Property
  void sumAgreesWithBigIntegers(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    BigInteger upper =
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator()));
    assertThat(a.plus(b)).isEqualTo(Ratio.of(upper, a.denominator().multiply(b.denominator())));
  }

  @Property
  void productAgreesWithBigIntegers(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(a.times(b))
        .isEqualTo(Ratio.of(
            a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator())));
  }

  @Property
  void differenceUndoesTheSum(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
  }

  @Property
  void quotientUndoesTheProduct(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    if (!b.isZero()) {
      assertThat(a.times(b).over(b)).isEqualTo(a);
    }
  }

  @Property
  void orderIsTheSignOfTheDifference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).numerator().signum());
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void textComesBack(@ForAll("ratios") Ratio ratio) {
    assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
  }

  @Property
  void productsOfLongsAreJudgedOverAllTheirBits(
      @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
    BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(d));
    assertThat(Products.fit(a, b)).isEqualTo(left.bitLength() < Long.SIZE);
    assertThat(Integer.signum(Products.compare(a, b, c, d))).isEqualTo(left.compareTo(right));
  }
}
