/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

/**
 * One number by which many are divided, each by a multiplication.
 *
 * <p>A number times the reciprocal, which is held in units of 2 to the power of -63 and rounded down, gives
 * the quotient or one less; the remainder tells which.
 */
final class Divisor {

  private final long divisor;
  private final long reciprocal;

  /** A positive divisor. */
  Divisor(long divisor) {
    this.divisor = divisor;
    this.reciprocal = Long.MAX_VALUE / divisor;
  }

  /** The whole part of a number, zero or more, over this one. */
  long quotient(long number) {
    long high = Math.multiplyHigh(number, reciprocal);
    long estimate = (high << 1) | ((number * reciprocal) >>> (Long.SIZE - 1));
    long remainder = number - estimate * divisor;
    return estimate - ((divisor - 1 - remainder) >> (Long.SIZE - 1));
  }
}
