/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoUpnReasonTest {

  @ParameterizedTest
  @EnumSource
  void readsItsOwnName(NoUpnReason reason) {
    assertThat(NoUpnReason.parse(" " + reason.name())).isEqualTo(reason);
    assertThat(NoUpnReason.find(reason.toString())).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UN0", "UN6", "un1", "UN", "E350999900999"})
  void isNothingElse(String text) {
    assertThat(NoUpnReason.find(text)).isEmpty();
  }

  @Test
  void doesNotQuoteWhatMayBeAUpn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoUpnReason.parse("E350999900999"))
        .withMessage(
            "NoUpnReason text: must be one of UN1 to UN5, but was another text of 13 characters")
        .withNoCause();
  }
}
