/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.money.Apportionment.LARGEST_REMAINDER;
import static org.concordat.core.money.Apportionment.WEBSTER;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.LongArbitrary;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ApportionmentProperties {

  private static final long MAX = Long.MAX_VALUE;

  @Provide
  Arbitrary<Long> units() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-200, 200),
        Arbitraries.longs().between(-1L << 40, 1L << 40),
        Arbitraries.longs());
  }

  @Provide
  Arbitrary<long[]> weights() {
    return Arbitraries.oneOf(
        many(Arbitraries.longs().between(0, 4), 60),
        many(Arbitraries.longs().between(0, 2_000), 60),
        many(Arbitraries.longs().between(0, 1L << 40), 12),
        many(Arbitraries.longs().between(0, MAX), 12),
        many(Arbitraries.longs().between(MAX - 3, MAX), 5));
  }

  @Provide
  Arbitrary<long[]> fewWeights() {
    return many(Arbitraries.longs().between(0, 30), 8);
  }

  private static Arbitrary<long[]> many(LongArbitrary weight, int most) {
    return weight
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(most)
        .filter(weights -> Arrays.stream(weights).anyMatch(one -> one > 0));
  }

  @Property(tries = 2000)
  void nothingIsLostOrMade(
      @ForAll Apportionment method,
      @ForAll("units") long units,
      @ForAll("weights") long[] weights) {
    assertThat(sum(method.split(units, weights))).isEqualTo(BigInteger.valueOf(units));
  }

  @Property(tries = 2000)
  void negativeUnitsMirrorPositiveOnes(
      @ForAll Apportionment method,
      @ForAll("units") long units,
      @ForAll("weights") long[] weights) {
    long[] mirrored =
        Arrays.stream(method.split(units, weights)).map(share -> -share).toArray();
    if (units != Long.MIN_VALUE) {
      assertThat(method.split(-units, weights)).isEqualTo(mirrored);
    }
  }

  @Property
  void zeroWeightGetsNothing(
      @ForAll Apportionment method,
      @ForAll("units") long units,
      @ForAll("weights") long[] weights) {
    long[] shares = method.split(units, weights);
    assertThat(IntStream.range(0, weights.length).filter(i -> weights[i] == 0))
        .allMatch(i -> shares[i] == 0);
  }

  @Property
  void noShareHasTheOtherSign(
      @ForAll Apportionment method,
      @ForAll("units") long units,
      @ForAll("weights") long[] weights) {
    assertThat(Arrays.stream(method.split(units, weights)))
        .allMatch(share -> units < 0 ? share <= 0 : share >= 0);
  }

  @Property
  void largerWeightNeverGetsLess(
      @ForAll Apportionment method,
      @ForAll @LongRange(max = MAX) long units,
      @ForAll("weights") long[] weights) {
    long[] shares = method.split(units, weights);
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] != weights[i - 1]) {
        assertThat(shares[i] >= shares[i - 1] || weights[i] < weights[i - 1]).isTrue();
        assertThat(shares[i] <= shares[i - 1] || weights[i] > weights[i - 1]).isTrue();
      } else {
        assertThat(shares[i - 1] - shares[i]).isBetween(0L, 1L);
      }
    }
  }

  @Property(tries = 3000)
  void largestRemainderAgreesWithSortingAllRemainders(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    assertThat(LARGEST_REMAINDER.split(units, weights)).isEqualTo(bySorting(units, weights));
  }

  @Property(tries = 20)
  void largestRemainderAgreesWithSortingForManyWeights(
      @ForAll @IntRange(min = 1_000, max = 20_000) int count,
      @ForAll @LongRange(min = 1, max = 1L << 40) long units,
      @ForAll @LongRange(min = 1, max = 3_000) long spread) {
    long[] weights =
        IntStream.range(0, count).mapToLong(i -> (i * 7_919L) % spread + 1).toArray();
    assertThat(LARGEST_REMAINDER.split(units, weights)).isEqualTo(bySorting(units, weights));
  }

  private static long[] bySorting(long units, long[] weights) {
    BigInteger pot = BigInteger.valueOf(units).abs();
    BigInteger total = sum(weights);
    BigInteger[] shares = new BigInteger[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    BigInteger left = pot;
    for (int i = 0; i < weights.length; i++) {
      BigInteger product = pot.multiply(BigInteger.valueOf(weights[i]));
      shares[i] = product.divide(total);
      remainders[i] = product.mod(total);
      left = left.subtract(shares[i]);
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i])
            .reversed()
            .thenComparing(Comparator.naturalOrder()))
        .limit(left.intValueExact())
        .forEach(i -> shares[i] = shares[i].add(BigInteger.ONE));
    return Arrays.stream(shares)
        .map(share -> units < 0 ? share.negate() : share)
        .mapToLong(BigInteger::longValueExact)
        .toArray();
  }

  @Property(tries = 2000)
  void largestRemainderStaysWithinAUnitOfTheQuota(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = LARGEST_REMAINDER.split(units, weights);
    Ratio total = Ratio.of(sum(weights), BigInteger.ONE);
    for (int i = 0; i < weights.length; i++) {
      Ratio quota = Ratio.of(units).times(Ratio.of(weights[i])).over(total);
      assertThat(Ratio.of(shares[i]).minus(quota).abs()).isLessThan(Ratio.ONE);
    }
  }

  @Property(tries = 2000)
  void websterAgreesWithGivingUnitsOneByOne(
      @ForAll @LongRange(max = 300) long units, @ForAll("fewWeights") long[] weights) {
    assertThat(WEBSTER.split(units, weights)).isEqualTo(oneByOne(units, weights));
  }

  private static long[] oneByOne(long units, long[] weights) {
    long[] shares = new long[weights.length];
    for (long unit = 0; unit < units; unit++) {
      int best = 0;
      for (int i = 1; i < weights.length; i++) {
        if (weights[i] * (2 * shares[best] + 1) > weights[best] * (2 * shares[i] + 1)) {
          best = i;
        }
      }
      shares[best]++;
    }
    return shares;
  }

  // For some divisor every weight over it rounds to the share; a weight half way may round either
  // way.
  @Property(tries = 1000)
  void websterIsARoundingByOneCommonDivisor(
      @ForAll @LongRange(max = 300) long units, @ForAll("fewWeights") long[] weights) {
    long[] shares = WEBSTER.split(units, weights);
    assertThat(IntStream.range(0, weights.length)
            .boxed()
            .flatMap(i -> IntStream.rangeClosed(0, (int) units)
                .mapToObj(a -> Ratio.of(2 * weights[i], 2L * a + 1)))
            .filter(divisor -> !divisor.isZero()))
        .anyMatch(divisor -> IntStream.range(0, weights.length)
            .allMatch(i -> Ratio.of(weights[i])
                    .over(divisor)
                    .minus(Ratio.of(shares[i]))
                    .abs()
                    .compareTo(Ratio.of(1, 2))
                <= 0));
  }

  // Whoever gave the last unit of one to another would give it to a lower claim, or to a later one.
  @Property(tries = 2000)
  void websterNeverServesALowerClaimFirst(
      @ForAll @LongRange(max = MAX) long units, @ForAll("weights") long[] weights) {
    long[] shares = WEBSTER.split(units, weights);
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        if (i != j && shares[i] > 0) {
          BigInteger served = BigInteger.valueOf(weights[i]).multiply(odd(shares[j], 1));
          BigInteger waiting = BigInteger.valueOf(weights[j]).multiply(odd(shares[i], -1));
          int order = served.compareTo(waiting);
          assertThat(order > 0 || (order == 0 && i < j)).isTrue();
        }
      }
    }
  }

  private static BigInteger odd(long share, long step) {
    return BigInteger.valueOf(share).shiftLeft(1).add(BigInteger.valueOf(step));
  }

  @Property(tries = 2000)
  void websterNeverTakesAUnitBackWhenThereIsOneMore(
      @ForAll @LongRange(max = MAX - 1) long units, @ForAll("weights") long[] weights) {
    long[] before = WEBSTER.split(units, weights);
    long[] after = WEBSTER.split(units + 1, weights);
    long[] gained = IntStream.range(0, weights.length)
        .mapToLong(i -> after[i] - before[i])
        .filter(gain -> gain != 0)
        .toArray();
    assertThat(gained).containsExactly(1);
  }

  @Property
  void weightsCountOnlyByTheirProportions(
      @ForAll Apportionment method,
      @ForAll("units") long units,
      @ForAll("weights") long[] weights,
      @ForAll @LongRange(min = 1, max = MAX) long factor) {
    List<BigDecimal> scaled = Arrays.stream(weights)
        .mapToObj(weight ->
            BigDecimal.valueOf(weight).multiply(BigDecimal.valueOf(factor)).movePointLeft(30))
        .toList();
    assertThat(method.split(units, scaled)).isEqualTo(method.split(units, weights));
  }

  private static BigInteger sum(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
