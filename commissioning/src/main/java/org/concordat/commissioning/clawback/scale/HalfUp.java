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

  /** The amount times left over total; left is from 0 to the total. */
  static long share(long minor, long left, int total, long reciprocal) {
    long number = minor * left + (total >> 1);
    long estimate = Math.multiplyHigh(number << 1, reciprocal);
    long rest = number - estimate * total;
    return estimate - ((total - 1 - rest) >> (Long.SIZE - 1));
  }
}
