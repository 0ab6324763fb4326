/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import static org.concordat.testkit.law.Law.holds;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/**
 * The laws of Webster's method: every weight over one common divisor, rounded to the nearest, and one unit more
 * takes none back.
 */
public interface WebsterLaws extends ApportionmentLaws {

  /**
   * Weights for the search of a divisor.
   *
   * @return few and small weights, not all zero
   */
  @Provide
  default Arbitrary<long[]> smallWeights() {
    return MoneyArbitraries.smallWeights();
  }

  /**
   * Some divisor, found by trying all at which a rounding changes, gives the shares; a weight half way between
   * two may be rounded either way.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void sharesAreRoundedByOneDivisor(
      @ForAll @LongRange(max = 300) long units, @ForAll("smallWeights") long[] weights) {
    long[] shares = split(units, weights);
    boolean isFound = Arrays.stream(weights)
        .filter(one -> one > 0)
        .anyMatch(weight -> LongStream.rangeClosed(0, units)
            .anyMatch(unit -> isRounding(shares, weights, 2 * weight, 2 * unit + 1)));
    holds(
        isFound,
        "Shares are rounded by one divisor, but none gives %s by %s as %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(shares));
  }

  // Whether weight / (above / below) is within a half of the share, for every weight.
  private static boolean isRounding(long[] shares, long[] weights, long above, long below) {
    return IntStream.range(0, weights.length)
        .allMatch(i -> Math.abs(2 * (weights[i] * below - shares[i] * above)) <= above);
  }

  /**
   * One unit more goes to one, and nobody has less.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void oneUnitMoreTakesNoneBack(
      @ForAll @LongRange(max = Long.MAX_VALUE - 1) long units, @ForAll("weights") long[] weights) {
    long[] before = split(units, weights);
    long[] after = split(units + 1, weights);
    long[] gains = IntStream.range(0, weights.length)
        .mapToLong(i -> after[i] - before[i])
        .filter(gain -> gain != 0)
        .toArray();
    holds(
        Arrays.equals(gains, new long[] {1}),
        "One unit more goes to one and takes none back, but from %s on by %s the gains are %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(gains));
  }
}
