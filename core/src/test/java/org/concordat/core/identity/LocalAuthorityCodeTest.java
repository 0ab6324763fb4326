/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthorityCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"350", "001", "000", "999", " 883 "})
  void readsAnyThreeDigitsListedOrNot(String text) {
    LocalAuthorityCode code = LocalAuthorityCode.parse(text);

    assertThat(code).hasToString(text.strip());
    assertThat(LocalAuthorityCode.of(code.value())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "35", "3500", "35O", "1", "E08000001", "\u0663\u0665\u0660"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthorityCode.parse(text))
        .withMessage("LocalAuthorityCode value: must be three digits, but was '" + text + "'");
  }

  @Test
  void isNotStrippedByOf() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthorityCode.of(" 350"))
        .withMessageContaining("but was ' 350'");
  }

  @Test
  void ordersByDigits() {
    assertThat(LocalAuthorityCode.of("001")).isLessThan(LocalAuthorityCode.of("350"));
  }
}
