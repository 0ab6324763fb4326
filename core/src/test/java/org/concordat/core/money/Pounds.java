/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.joda.money.Money;

/** Short ways to write amounts in tests. */
final class Pounds {

  private Pounds() {}

  static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  static ImmutableList<Money> gbps(String... amounts) {
    return Arrays.stream(amounts).map(Pounds::gbp).collect(ImmutableList.toImmutableList());
  }
}
