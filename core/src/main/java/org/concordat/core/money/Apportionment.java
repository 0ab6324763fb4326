/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A method of dividing a whole number of units by weights, so that nothing is lost or made.
 *
 * <p>The units may be pence, children or places. Each method takes the weights in tie order: where two
 * have the same claim to a unit, the one with the lower index gets it. To divide among named
 * beneficiaries, whose order in a list must not matter, use {@link Split} for money and {@link Shares}
 * for everything else.
 *
 * <p>By the weights 6, 6 and 2:
 *
 * <table>
 * <caption>Units given to each of three</caption>
 * <tr><th>units</th><th>exactly</th><th>largest remainder</th><th>Webster</th></tr>
 * <tr><td>10</td><td>4.29, 4.29, 1.43</td><td>4, 4, 2</td><td>5, 4, 1</td></tr>
 * <tr><td>11</td><td>4.71, 4.71, 1.57</td><td>5, 5, 1</td><td>5, 5, 1</td></tr>
 * <tr><td>12</td><td>5.14, 5.14, 1.71</td><td>5, 5, 2</td><td>5, 5, 2</td></tr>
 * </table>
 *
 * <p>Under the largest remainder the third loses a unit when there is one more to give (the Alabama
 * paradox). For pence that costs a penny at most; where whole places are given out one after the other,
 * Webster's method never takes one back.
 *
 * <p>Under every method a zero weight gets nothing, and a negative number of units is divided like the
 * positive one with every sign turned, so that recovering money mirrors paying it. The arithmetic is
 * exact for all longs.
 */
public enum Apportionment {
  /**
   * Rounds every exact quota down and gives the units that are left to the largest remainders.
   *
   * <p>Nobody is ever a whole unit away from the exact quota. Takes time in proportion to the number of
   * weights.
   */
  LARGEST_REMAINDER {
    @Override
    long[] splitLean(long units, long[] weights, long sum) {
      return LargestRemainder.split(units, weights, sum);
    }

    @Override
    long[] splitExact(BigInteger units, BigInteger[] weights, BigInteger sum) {
      return LargestRemainder.split(units, weights, sum);
    }
  },

  /**
   * Gives the units one by one, each to the highest claim: the weight over 1, 3, 5 and so on for the
   * first, second and third unit of the same beneficiary.
   *
   * <p>Also known as Sainte-Laguë. One more unit never leaves anybody with less, but a share may be
   * more than a unit away from the exact quota.
   */
  WEBSTER {
    @Override
    long[] splitLean(long units, long[] weights, long sum) {
      return Webster.split(units, weights, sum);
    }

    @Override
    long[] splitExact(BigInteger units, BigInteger[] weights, BigInteger sum) {
      return Webster.split(units, weights, sum);
    }
  };

  // Leaves room for doubling and for one unit too many for each weight.
  private static final long MOST_LEAN_UNITS = Long.MAX_VALUE >> 3;

  /**
   * Divides units by weights.
   *
   * @param units how many there are to divide, of either sign
   * @param weights the weights, in tie order
   * @return what each gets, in the order of the weights; they add up to the units
   * @throws IllegalArgumentException if there is no weight, if one is negative, or if all are zero
   */
  public long[] split(long units, long[] weights) {
    checkArgument(weights.length > 0, "Apportionment weights: must be at least one, but were none");
    long sum = 0;
    long largest = 0;
    long signs = 0;
    long overflow = 0;
    for (long weight : weights) {
      sum += weight;
      largest = Math.max(largest, weight);
      signs |= weight;
      overflow |= sum;
    }
    if (signs <= 0) {
      throw refused(weights);
    }
    long magnitude = Math.abs(units);
    boolean lean = overflow >= 0
        && magnitude >= 0
        && magnitude <= MOST_LEAN_UNITS
        && Products.fit(magnitude, largest);
    if (!lean) {
      return signed(units, exact(units, Scaling.toBigIntegers(weights)));
    }
    return signed(units, splitLean(magnitude, weights, sum));
  }

  /**
   * Divides units by decimal weights, exactly.
   *
   * @param units how many there are to divide, of either sign
   * @param weights the weights, in tie order
   * @return what each gets, in the order of the weights; they add up to the units
   * @throws IllegalArgumentException if there is no weight, if one is negative, or if all are zero
   */
  public long[] split(long units, List<BigDecimal> weights) {
    return splitBy(units, weights.stream().map(Ratio::of).toList());
  }

  /** Divides units by fractions. */
  long[] splitBy(long units, List<Ratio> weights) {
    if (weights.stream().allMatch(weight -> weight.isNarrow() && weight.isWhole())) {
      return split(units, weights.stream().mapToLong(Ratio::narrowNumerator).toArray());
    }
    for (int i = 0; i < weights.size(); i++) {
      if (weights.get(i).isNegative()) {
        throw negative(i, weights.get(i));
      }
    }
    BigInteger[] whole = Scaling.toWhole(weights);
    BigInteger bits = BigInteger.ZERO;
    for (BigInteger weight : whole) {
      bits = bits.or(weight);
    }
    return bits.bitLength() < Long.SIZE
        ? split(units, Scaling.toLongs(whole))
        : signed(units, exact(units, whole));
  }

  abstract long[] splitLean(long units, long[] weights, long sum);

  // A share of 2 to the power of 63 wraps round to the smallest long, which is right once negated.
  abstract long[] splitExact(BigInteger units, BigInteger[] weights, BigInteger sum);

  private long[] exact(long units, BigInteger[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : weights) {
      sum = sum.add(weight);
    }
    return splitExact(BigInteger.valueOf(units).abs(), weights, sum);
  }

  private static long[] signed(long units, long[] shares) {
    if (units < 0) {
      for (int i = 0; i < shares.length; i++) {
        shares[i] = -shares[i];
      }
    }
    return shares;
  }

  private static IllegalArgumentException refused(long[] weights) {
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] < 0) {
        return negative(i, weights[i]);
      }
    }
    return new IllegalArgumentException(
        "Apportionment weights: must not all be zero, but all " + weights.length + " were");
  }

  private static IllegalArgumentException negative(int index, Object weight) {
    return new IllegalArgumentException(
        "Apportionment weights: must not be negative, but at index " + index + " was " + weight);
  }
}
