/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.concordat.core.money.Pounds.gbp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAmountTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT, GBP 500.00",
    "ABOUT, about GBP 500.00",
    "JUST_OVER, just over GBP 500.00",
    "JUST_UNDER, just under GBP 500.00",
    "AT_LEAST, at least GBP 500.00",
    "AT_MOST, at most GBP 500.00",
  })
  void keepsTheWordOfItsSource(Precision precision, String text) {
    StatedAmount stated = new StatedAmount(gbp("500.00"), precision);
    assertThat(stated).hasToString(text);
    assertThat(StatedAmount.parse(text)).isEqualTo(stated);
    assertThat(stated.isExact()).isEqualTo(precision == Precision.EXACT);
  }

  @Test
  void refusesAnAmountWithoutAWordOrAFigure() {
    assertThatNullPointerException()
        .isThrownBy(() -> new StatedAmount(gbp("1.00"), null))
        .withMessage("precision");
    assertThatNullPointerException()
        .isThrownBy(() -> new StatedAmount(null, Precision.EXACT))
        .withMessage("amount");
  }

  @Test
  void factoriesNameTheWord() {
    assertThat(StatedAmount.exactly(gbp("1.00"))).hasToString("GBP 1.00");
    assertThat(StatedAmount.exactly(gbp("1.00")).text()).isEqualTo("£1.00");
    assertThat(StatedAmount.about(gbp("400000.00")).text()).isEqualTo("about £400,000.00");
    assertThat(StatedAmount.about(gbp("2500.00"))).hasToString("about GBP 2500.00");
    assertThat(StatedAmount.justOver(gbp("500.00"))).hasToString("just over GBP 500.00");
    assertThat(StatedAmount.justUnder(gbp("3.00"))).hasToString("just under GBP 3.00");
    assertThat(StatedAmount.atLeast(gbp("4.00"))).hasToString("at least GBP 4.00");
    assertThat(StatedAmount.atMost(gbp("5.00"))).hasToString("at most GBP 5.00");
  }

  @Test
  void anAmountWithAWordIsNotTheAmountWithout() {
    assertThat(StatedAmount.justOver(gbp("500.00")))
        .isNotEqualTo(StatedAmount.exactly(gbp("500.00")))
        .isNotEqualTo(StatedAmount.about(gbp("500.00")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "500",
        "roughly GBP 500.00",
        "just over",
        "just over 500",
        "Just over GBP 500.00",
        "about GBP 500.001",
        "about ABC 500.00",
        "just overGBP 500.00"
      })
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedAmount.parse(text))
        .withMessage(
            "StatedAmount text: must be such as 'just over GBP 500.00', but was '%s'", text);
  }
}
