/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import java.math.BigInteger;
import java.util.List;

/** Weights as whole numbers in the same proportions. */
final class Scaling {

  private Scaling() {}

  /** Multiplies fractions by the lowest common denominator. */
  static BigInteger[] toWhole(List<Ratio> weights) {
    BigInteger common = BigInteger.ONE;
    for (Ratio weight : weights) {
      if (!weight.isWhole()) {
        BigInteger denominator = weight.denominator();
        common = common.divide(common.gcd(denominator)).multiply(denominator);
      }
    }
    BigInteger[] whole = new BigInteger[weights.size()];
    for (int i = 0; i < whole.length; i++) {
      Ratio weight = weights.get(i);
      whole[i] = common.divide(weight.denominator()).multiply(weight.numerator());
    }
    return whole;
  }

  /** Narrows weights that are known to fit. */
  static long[] toLongs(BigInteger[] weights) {
    long[] result = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      result[i] = weights[i].longValueExact();
    }
    return result;
  }

  /** Widens weights. */
  static BigInteger[] toBigIntegers(long[] weights) {
    BigInteger[] result = new BigInteger[weights.length];
    for (int i = 0; i < weights.length; i++) {
      result[i] = BigInteger.valueOf(weights[i]);
    }
    return result;
  }
}
