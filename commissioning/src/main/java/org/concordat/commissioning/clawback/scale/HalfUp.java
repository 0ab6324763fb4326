/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

/**
 * So many of so many steps of an amount, half up to its smallest unit, by multiplication.
 *
 * <p>A number times the reciprocal, in units of 2 to the power of -63 and rounded down, gives the quotient or
 * one less; the rest tells which.
 */
final class HalfUp {

  private static final long ROOM = Long.MAX_VALUE / 4;

  private HalfUp() {}

  /** Whether no product of the amount and a number of steps is too large. */
  static boolean fits(long minor, int total) {
    return minor >= 0 && minor < ROOM / (total + 1L);
  }

  static long reciprocal(int total) {
    return Long.MAX_VALUE / total;
  }

  /**
   * The amount times one step less after the other, from left down to 0, over the total.
   *
   * <p>Each differs from the one before by the same amount, so there is nothing to divide: what is taken off
   * the rest is borrowed from the quotient where it does not suffice.
   *
   * @param shares takes the results, from an index on, one for each step from left down to 1
   */
  static void falling(long[] shares, int from, int until, long minor, long left, int total) {
    long number = minor * left + (total >> 1);
    long whole = minor / total;
    long part = minor % total;
    long quotient = number / total;
    long rest = number % total;
    for (int i = from; i < until; i++) {
      shares[i] = quotient;
      rest -= part;
      long borrow = rest >> (Long.SIZE - 1);
      quotient += borrow - whole;
      rest += borrow & total;
    }
  }

  /** The amount times left over total; left is from 0 to the total. */
  static long share(long minor, long left, int total, long reciprocal) {
    long number = minor * left + (total >> 1);
    long estimate = Math.multiplyHigh(number << 1, reciprocal);
    long rest = number - estimate * total;
    return estimate - ((total - 1 - rest) >> (Long.SIZE - 1));
  }
}
