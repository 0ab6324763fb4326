/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;

/** Largest remainder in the way it is usually written, in pounds and with {@code BigDecimal}. */
final class DecimalDivision {

  private static final int SCALE = 12;
  private static final BigDecimal PENNY = new BigDecimal("0.01");

  private record Remainder(BigDecimal size, int index) {}

  private DecimalDivision() {}

  static BigDecimal[] split(BigDecimal pot, BigDecimal[] weights) {
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal weight : weights) {
      total = total.add(weight);
    }
    BigDecimal[] shares = new BigDecimal[weights.length];
    Remainder[] remainders = new Remainder[weights.length];
    BigDecimal left = pot;
    for (int i = 0; i < weights.length; i++) {
      BigDecimal quota = pot.multiply(weights[i]).divide(total, SCALE, RoundingMode.DOWN);
      shares[i] = quota.setScale(PENNY.scale(), RoundingMode.DOWN);
      remainders[i] = new Remainder(quota.subtract(shares[i]), i);
      left = left.subtract(shares[i]);
    }
    Arrays.sort(remainders, Comparator.comparing(Remainder::size).reversed());
    for (int i = 0; left.signum() > 0; i++) {
      int index = remainders[i].index();
      shares[index] = shares[index].add(PENNY);
      left = left.subtract(PENNY);
    }
    return shares;
  }
}
