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

class UkprnTest {

  @ParameterizedTest
  @ValueSource(strings = {"10001142", " 10000000 ", "19999999"})
  void readsEightDigitsBeginningWithOne(String text) {
    Ukprn ukprn = Ukprn.parse(text);

    assertThat(ukprn).hasToString(text.strip());
    assertThat(Ukprn.parse(ukprn.toString())).isEqualTo(ukprn);
    assertThat(Ukprn.of(ukprn.value())).isEqualTo(ukprn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000114", "100011420", "20001142", "00001142", "1000114x"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ukprn.parse(text))
        .withMessage("Ukprn text: must be eight digits beginning with 1, but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {9_999_999, 20_000_000, -10_001_142})
  void refusesNumbersOutOfRange(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ukprn.of(value))
        .withMessage("Ukprn value: must have eight digits beginning with 1, but was " + value);
  }

  @Test
  void ordersByNumber() {
    assertThat(Ukprn.of(10_001_142)).isLessThan(Ukprn.of(10_001_143));
  }
}
