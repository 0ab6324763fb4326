/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Quotas rounded down, and the units that are left to the largest remainders.
 *
 * <p>The remainders are counted by their leading bits, in about as many buckets as there are weights. So all
 * but those in one bucket are settled without comparing any two.
 */
final class LargestRemainder {

  private static final int MOST_BUCKET_BITS = 12;

  private LargestRemainder() {}

  /** Divides where the sum of the weights, and each weight times the units, is a long. */
  static long[] split(long units, long[] weights, long sum) {
    int bucketBits = Math.min(bits(weights.length), MOST_BUCKET_BITS);
    int shift = Math.max(0, bits(sum) - bucketBits);
    int[] buckets = new int[1 << bucketBits];
    long[] shares = new long[weights.length];
    long[] remainders = new long[weights.length];
    Divisor divisor = new Divisor(sum);
    long left = units;
    for (int i = 0; i < weights.length; i++) {
      long product = units * weights[i];
      long share = divisor.quotient(product);
      long remainder = product - share * sum;
      shares[i] = share;
      remainders[i] = remainder;
      buckets[(int) (remainder >>> shift)]++;
      left -= share;
    }
    if (left > 0) {
      giveOut((int) left, remainders, shares, buckets, shift);
    }
    return shares;
  }

  private static void giveOut(
      int left, long[] remainders, long[] shares, int[] buckets, int shift) {
    int still = left;
    int last = buckets.length - 1;
    while (buckets[last] < still) {
      still -= buckets[last--];
    }
    int[] among = new int[buckets[last]];
    int found = 0;
    for (int i = 0; i < shares.length; i++) {
      int bucket = (int) (remainders[i] >>> shift);
      shares[i] += (last - bucket) >>> (Integer.SIZE - 1);
      if (bucket == last) {
        among[found++] = i;
      }
    }
    giveOut(still, remainders, shares, among);
  }

  private static void giveOut(int left, long[] remainders, long[] shares, int[] among) {
    if (left == among.length) {
      for (int i : among) {
        shares[i]++;
      }
      return;
    }
    long[] values = new long[among.length];
    for (int i = 0; i < among.length; i++) {
      values[i] = remainders[among[i]];
    }
    long least = Selection.largest(values, left);
    int still = left;
    for (int i : among) {
      if (remainders[i] > least) {
        shares[i]++;
        still--;
      }
    }
    for (int i = 0; still > 0; i++) {
      if (remainders[among[i]] == least) {
        shares[among[i]]++;
        still--;
      }
    }
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
  }

  /** Divides whatever the size of the numbers. */
  static long[] split(BigInteger units, BigInteger[] weights, BigInteger sum) {
    long[] shares = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    BigInteger given = BigInteger.ZERO;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] parts = units.multiply(weights[i]).divideAndRemainder(sum);
      shares[i] = parts[0].longValue();
      remainders[i] = parts[1];
      given = given.add(parts[0]);
    }
    int left = units.subtract(given).intValueExact();
    if (left > 0) {
      giveOut(left, remainders, shares, Math.max(0, sum.bitLength() - Long.SIZE + 1));
    }
    return shares;
  }

  // The leading bits of the remainders decide all but those that share them with the least.
  private static void giveOut(int left, BigInteger[] remainders, long[] shares, int shift) {
    long[] leading = new long[remainders.length];
    for (int i = 0; i < leading.length; i++) {
      leading[i] = remainders[i].shiftRight(shift).longValueExact();
    }
    long least = Selection.largest(leading.clone(), left);
    int still = left;
    for (int i = 0; i < shares.length; i++) {
      if (leading[i] > least) {
        shares[i]++;
        still--;
      }
    }
    IntStream.range(0, shares.length)
        .filter(i -> leading[i] == least)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(still)
        .forEach(i -> shares[i]++);
  }
}
