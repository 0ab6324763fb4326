/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"4.1", "4.10", "3.19", "12.345"})
  void roundTrips(String text) {
    assertThat(StatementNumber.parse(" " + text)).hasToString(text);
  }

  @Test
  void isNotADecimal() {
    assertThat(StatementNumber.parse("4.10")).isNotEqualTo(StatementNumber.parse("4.1"));
    assertThat(Stream.of("4.10", "10.1", "4.9", "3.19", "4.1")
            .map(StatementNumber::parse)
            .sorted())
        .map(StatementNumber::toString)
        .containsExactly("3.19", "4.1", "4.9", "4.10", "10.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "4.", ".2", "4.0", "0.1", "4.02", "4,2", "4.2.1", "-4.2", "99999.1"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementNumber.parse(text))
        .withMessage("StatementNumber text: must be such as 4.10, but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({"0,1,section,0", "1,0,item,0", "-1,1,section,-1"})
  void refusesPartsBelowOne(int section, int item, String part, int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementNumber.of(section, item))
        .withMessage("StatementNumber " + part + ": must be at least 1, but was " + value);
  }
}
