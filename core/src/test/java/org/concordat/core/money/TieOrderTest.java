/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieOrderTest {

  private static final Weights<String> WEIGHTS =
      Weights.of(ImmutableMap.of("d", 2L, "c", 1L, "b", 2L, "a", 0L));

  @Test
  void byKeyPutsTheLowerKeyFirst() {
    TieOrder<String> order = TieOrder.byKey();
    assertThat(order.arrange(WEIGHTS).keySet()).containsExactly("a", "b", "c", "d");
    assertThat(order).hasToString("key");
  }

  @Test
  void byWeightPutsTheLargerWeightFirstThenTheLowerKey() {
    TieOrder<String> order = TieOrder.byWeightThenKey();
    assertThat(order.arrange(WEIGHTS).keySet()).containsExactly("b", "d", "c", "a");
    assertThat(order).hasToString("larger weight, then key");
  }

  @Test
  void anyOrderOfTheKeysWillDo() {
    TieOrder<String> order = TieOrder.by("reverse letter", Comparator.reverseOrder());
    assertThat(order.arrange(WEIGHTS).keySet()).containsExactly("d", "c", "b", "a");
    assertThat(order.afterWeight().arrange(WEIGHTS).keySet()).containsExactly("d", "b", "c", "a");
    assertThat(order.afterWeight()).hasToString("larger weight, then reverse letter");
  }

  @Test
  void refusesAnOrderThatDoesNotTellTwoKeysApart() {
    TieOrder<String> order = TieOrder.by("length", Comparator.comparing(String::length));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order.arrange(Weights.equal(List.of("bb", "a", "cc"))))
        .withMessage("TieOrder length: must tell any two keys apart, but bb ties with cc");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieOrder.<BigDecimal>byKey()
            .arrange(Weights.equal(List.of(new BigDecimal("1.0"), new BigDecimal("1.00")))))
        .withMessage("TieOrder key: must tell any two keys apart, but 1.0 ties with 1.00");
  }

  @Test
  void keysOfDifferentWeightNeedNoTellingApartAfterWeight() {
    TieOrder<String> order =
        TieOrder.<String>by("length", Comparator.comparing(String::length)).afterWeight();
    assertThat(order.arrange(Weights.of(ImmutableMap.of("b", 1L, "a", 2L))).keySet())
        .containsExactly("a", "b");
  }

  @Test
  void refusesANameThatSaysNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieOrder.by(" ", Comparator.<String>naturalOrder()))
        .withMessage("TieOrder name: must not be blank, but was ' '");
  }
}
