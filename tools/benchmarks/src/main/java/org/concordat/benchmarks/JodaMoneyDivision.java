/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.math.RoundingMode;
import java.util.Arrays;
import org.joda.money.Money;

/** Largest remainder with nothing but the operations of Joda-Money. */
final class JodaMoneyDivision {

  private record Remainder(Money size, int index) {}

  private JodaMoneyDivision() {}

  static Money[] split(Money pot, long[] weights) {
    long total = Arrays.stream(weights).sum();
    Money penny = Money.ofMinor(pot.getCurrencyUnit(), 1);
    Money[] shares = new Money[weights.length];
    Remainder[] remainders = new Remainder[weights.length];
    Money left = pot;
    for (int i = 0; i < weights.length; i++) {
      Money product = pot.multipliedBy(weights[i]);
      shares[i] = product.dividedBy(total, RoundingMode.DOWN);
      remainders[i] = new Remainder(product.minus(shares[i].multipliedBy(total)), i);
      left = left.minus(shares[i]);
    }
    Arrays.sort(remainders, (one, other) -> other.size().compareTo(one.size()));
    for (int i = 0; left.isPositive(); i++) {
      int index = remainders[i].index();
      shares[index] = shares[index].plus(penny);
      left = left.minus(penny);
    }
    return shares;
  }
}
