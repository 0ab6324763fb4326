/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DfeNumberTest {

  @ParameterizedTest
  @CsvSource({
    "350/5401, 350, 5401",
    "3505401, 350, 5401",
    "' 350/5401 ', 350, 5401",
    "001/0001, 001, 1",
    "9379999, 937, 9999"
  })
  void readsWithASlashOrWithout(String text, String authority, int establishment) {
    assertThat(DfeNumber.parse(text))
        .isEqualTo(DfeNumber.of(LocalAuthorityCode.of(authority), establishment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "350",
        "350/",
        "350/540",
        "350/54011",
        "35/05401",
        "3505/401",
        "350//5401",
        "350/5401/",
        "/3505401",
        "350 5401",
        "350-5401",
        "350/54O1",
        "350/+401",
        "350/-401"
      })
  void refusesAnyOtherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DfeNumber.parse(text))
        .withMessage(
            "DfeNumber text: must be three digits and four, with at most one slash between,"
                + " but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void refusesEstablishmentNumbersOutOfRange(int establishment) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DfeNumber.of(LocalAuthorityCode.of("350"), establishment))
        .withMessage("DfeNumber establishment: must be from 1 to 9999, but was " + establishment);
  }

  @Test
  void refusesEstablishmentZeroWhenReading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DfeNumber.parse("350/0000"))
        .withMessage("DfeNumber establishment: must be from 1 to 9999, but was 0");
  }

  @Test
  void isShownWithItsZeros() {
    DfeNumber number = DfeNumber.of(LocalAuthorityCode.of("350"), 42);

    assertThat(number).hasToString("350/0042");
    assertThat(number.toDigits()).isEqualTo("3500042");
  }

  @Test
  void ordersByAuthorityThenEstablishment() {
    DfeNumber first = DfeNumber.parse("350/9999");
    DfeNumber second = DfeNumber.parse("883/0002");
    DfeNumber third = DfeNumber.parse("883/1000");

    assertThat(Stream.of(third, first, second).sorted()).containsExactly(first, second, third);
  }
}
