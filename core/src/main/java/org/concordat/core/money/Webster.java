/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import com.google.common.primitives.UnsignedLong;
import java.math.BigInteger;

/**
 * Units one by one to the highest claim: the weight over 2a + 1 for whoever already has a units.
 *
 * <p>Rounding every quota to the nearest unit, halves up, gives everybody just the units whose claim
 * reaches one common limit. Those are the first of the sequence whatever their number, so it only has to
 * be carried on, or taken back, from there.
 */
final class Webster {

  /** Compares the claim of i to its unit number a, counted from zero, with that of j to number b. */
  @FunctionalInterface
  private interface Claims {
    int compare(int i, long a, int j, long b);
  }

  private final long[] shares;
  private final Claims claims;
  private final int[] heap;
  private int size;
  private final boolean giving;

  private Webster(long[] shares, Claims claims, boolean giving) {
    this.shares = shares;
    this.claims = claims;
    this.heap = new int[shares.length];
    this.giving = giving;
  }

  /** Divides where the sum of the weights, and each weight times the units, is a long. */
  static long[] split(long units, long[] weights, long sum) {
    long[] shares = new long[weights.length];
    long left = units;
    Divisor divisor = new Divisor(sum);
    for (int i = 0; i < weights.length; i++) {
      long product = units * weights[i];
      long share = divisor.quotient(product);
      long remainder = product - share * sum;
      shares[i] = remainder >= sum - remainder ? share + 1 : share;
      left -= shares[i];
    }
    return finish(
        shares,
        left,
        (i, a, j, b) -> Products.compare(weights[i], 2 * b + 1, weights[j], 2 * a + 1));
  }

  /** Divides whatever the size of the numbers. */
  static long[] split(BigInteger units, BigInteger[] weights, BigInteger sum) {
    long[] shares = new long[weights.length];
    BigInteger left = units;
    for (int i = 0; i < weights.length; i++) {
      BigInteger share = units.multiply(weights[i]).shiftLeft(1).add(sum).divide(sum.shiftLeft(1));
      shares[i] = share.longValue();
      left = left.subtract(share);
    }
    return finish(
        shares,
        left.longValueExact(),
        (i, a, j, b) -> weights[i].multiply(odd(b)).compareTo(weights[j].multiply(odd(a))));
  }

  private static BigInteger odd(long unit) {
    return UnsignedLong.fromLongBits(unit).bigIntegerValue().shiftLeft(1).setBit(0);
  }

  private static long[] finish(long[] shares, long left, Claims claims) {
    if (left != 0) {
      Webster webster = new Webster(shares, claims, left > 0);
      webster.fill();
      for (long still = Math.abs(left); still > 0; still--) {
        webster.step();
      }
    }
    return shares;
  }

  private void fill() {
    for (int i = 0; i < shares.length; i++) {
      if (giving || shares[i] != 0) {
        heap[size++] = i;
      }
    }
    for (int place = size / 2 - 1; place >= 0; place--) {
      sink(place);
    }
  }

  private void step() {
    int first = heap[0];
    shares[first] += giving ? 1 : -1;
    if (!giving && shares[first] == 0) {
      heap[0] = heap[--size];
    }
    sink(0);
  }

  private void sink(int place) {
    int moving = heap[place];
    int at = place;
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], moving)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moving;
  }

  // Giving goes down the sequence, taking back goes up: the very last unit is the first to go.
  private boolean isBefore(int i, int j) {
    if (giving) {
      int order = claims.compare(i, shares[i], j, shares[j]);
      return order > 0 || (order == 0 && i < j);
    }
    int order = claims.compare(i, shares[i] - 1, j, shares[j] - 1);
    return order < 0 || (order == 0 && i > j);
  }
}
