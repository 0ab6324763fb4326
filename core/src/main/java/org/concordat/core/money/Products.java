/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

/** Products of two longs, without overflow and without objects. */
final class Products {

  private Products() {}

  /** Whether {@code a * b} is a long. */
  static boolean fit(long a, long b) {
    return Math.multiplyHigh(a, b) == (a * b) >> 63;
  }

  /** Compares {@code a * b} with {@code c * d} over all 128 bits. */
  static int compare(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
