/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GssCodeTest {

  @ParameterizedTest
  @CsvSource({"E08000001,E08", "E10000031,E10", "E06000034,E06", "W06000001,W06", "Z99000000,Z99"})
  void readsALetterAndEightDigits(String text, String entity) {
    GssCode code = GssCode.parse(" " + text);

    assertThat(code).hasToString(text);
    assertThat(code.entity()).isEqualTo(entity);
    assertThat(GssCode.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "e08000001", "E0800001", "E080000011", "E0800000A", "108000001"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GssCode.parse(text))
        .withMessage(
            "GssCode value: must be a capital letter and eight digits, but was '" + text + "'");
  }

  @Test
  void ordersByText() {
    assertThat(GssCode.of("E06000034")).isLessThan(GssCode.of("E08000001"));
  }
}
