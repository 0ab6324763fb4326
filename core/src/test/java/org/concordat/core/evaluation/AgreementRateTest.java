/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.core.reason.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRateTest {

  @ParameterizedTest
  @CsvSource({
    "108, 148, 72.97",
    "81, 135, 60.00",
    "5, 8, 62.50",
    "6, 8, 75.00",
    "4, 7, 57.14",
    "0, 8, 0.00",
    "8, 8, 100.00",
    "1, 3, 33.33",
    "2, 3, 66.67"
  })
  void isRoundedOnceWhenAskedFor(int agreeing, int answers, BigDecimal percent) {
    assertThat(AgreementRate.of(agreeing, answers).toPercent(2, RoundingMode.HALF_UP))
        .isEqualTo(percent);
  }

  @Test
  void theModeIsTheCallers() {
    AgreementRate rate = AgreementRate.of(4, 7);

    assertThat(rate.toPercent(0, RoundingMode.FLOOR)).isEqualTo(new BigDecimal("57"));
    assertThat(rate.toPercent(0, RoundingMode.CEILING)).isEqualTo(new BigDecimal("58"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> rate.toPercent(2, RoundingMode.UNNECESSARY));
  }

  @Test
  void comparesByValueAndKeepsItsCounts() {
    assertThat(AgreementRate.of(108, 148)).isGreaterThan(AgreementRate.of(81, 135));
    assertThat(AgreementRate.of(1, 2))
        .isEqualByComparingTo(AgreementRate.of(2, 4))
        .isNotEqualTo(AgreementRate.of(2, 4))
        .hasToString("1/2");
    assertThat(AgreementRate.of(2_000_000_000, 2_000_000_001))
        .isLessThan(AgreementRate.of(2_000_000_001, 2_000_000_002));
    assertThat(AgreementRate.of(81, 135).toDatum()).isEqualTo(Datum.ofFraction(81, 135));
  }

  @Test
  void refusesARateOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementRate.of(0, 0))
        .withMessage("AgreementRate answers: must be at least 1, but was 0");
  }

  @ParameterizedTest
  @CsvSource({"-1", "9"})
  void refusesMoreThanAllAndLessThanNone(int agreeing) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementRate.of(agreeing, 8))
        .withMessage("AgreementRate agreeing: must be from 0 to 8, but was " + agreeing);
  }
}
