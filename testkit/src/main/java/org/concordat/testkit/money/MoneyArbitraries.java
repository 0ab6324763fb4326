/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.LongArbitrary;

/** Amounts in pence, and weights to divide them by. */
public final class MoneyArbitraries {

  private MoneyArbitraries() {}

  /**
   * Amounts of any size and sign.
   *
   * @return pence: often a pound or two, often as much as a budget, and sometimes any long but the least,
   *     which has no opposite
   */
  public static Arbitrary<Long> pence() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-200, 200),
        Arbitraries.longs().between(-1L << 40, 1L << 40),
        Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE));
  }

  /**
   * Weights of any size.
   *
   * @return from one to sixty weights, none of them negative and at least one of them positive; often a few
   *     that are equal, often like pupils on roll, sometimes as large as a long can be
   */
  public static Arbitrary<long[]> weights() {
    return Arbitraries.oneOf(
        some(Arbitraries.longs().between(0, 4), 60),
        some(Arbitraries.longs().between(0, 2_000), 60),
        some(Arbitraries.longs().between(0, 1L << 40), 12),
        some(Arbitraries.longs().between(0, Long.MAX_VALUE), 12),
        some(Arbitraries.longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE), 5));
  }

  /**
   * Weights few and small enough to be divided by hand.
   *
   * @return from one to eight weights from 0 to 30, at least one of them positive
   */
  public static Arbitrary<long[]> smallWeights() {
    return some(Arbitraries.longs().between(0, 30), 8);
  }

  private static Arbitrary<long[]> some(LongArbitrary weight, int most) {
    return weight
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(most)
        .filter(weights -> Arrays.stream(weights).anyMatch(one -> one > 0));
  }
}
