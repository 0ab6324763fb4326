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

class UrnTest {

  @ParameterizedTest
  @ValueSource(strings = {"105267", " 144044", "100000\t", "999999"})
  void readsSixDigits(String text) {
    Urn urn = Urn.parse(text);

    assertThat(urn).hasToString(text.strip());
    assertThat(Urn.parse(urn.toString())).isEqualTo(urn);
    assertThat(Urn.of(urn.value())).isEqualTo(urn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10526",
        "1052670",
        "012345",
        "10526x",
        "+10526",
        "-10526",
        "105 267",
        "\u0661\u0660\u0665\u0662\u0666\u0667"
      })
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Urn.parse(text))
        .withMessage("Urn text: must be six digits without a leading zero, but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {99_999, 1_000_000, 0, -105_267})
  void refusesNumbersOfAnotherLength(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Urn.of(value))
        .withMessage("Urn value: must have six digits and no leading zero, but was " + value);
  }

  @Test
  void ordersByNumber() {
    assertThat(Urn.of(105_267)).isLessThan(Urn.of(144_044));
  }
}
