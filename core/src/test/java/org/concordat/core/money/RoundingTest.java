/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Pounds.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.core.reason.Explained;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  private static final Ratio HALF = Ratio.of(1, 2);

  @ParameterizedTest
  @CsvSource({
    // half of 100.01 and of 100.03, and of the same amounts owed the other way
    "HALF_UP, 50.01, 50.02, -50.01, -50.02",
    "HALF_EVEN, 50.00, 50.02, -50.00, -50.02",
    "HALF_DOWN, 50.00, 50.01, -50.00, -50.01",
    "UP, 50.01, 50.02, -50.01, -50.02",
    "DOWN, 50.00, 50.01, -50.00, -50.01",
    "CEILING, 50.01, 50.02, -50.00, -50.01",
    "FLOOR, 50.00, 50.01, -50.01, -50.02",
  })
  void money12_halfAPennyGoesWhereTheModeSays(
      RoundingMode mode, String first, String second, String third, String fourth) {
    Rounding rounding = Rounding.toPenny(mode);
    assertThat(rounding.apply(gbp("100.01"), HALF)).isEqualTo(gbp(first));
    assertThat(rounding.apply(gbp("100.03"), HALF)).isEqualTo(gbp(second));
    assertThat(rounding.apply(gbp("-100.01"), HALF)).isEqualTo(gbp(third));
    assertThat(rounding.apply(gbp("-100.03"), HALF)).isEqualTo(gbp(fourth));
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_UP, 50.00, 50.01",
    "HALF_DOWN, 50.00, 50.01",
    "HALF_EVEN, 50.00, 50.01",
    "UP, 50.01, 50.01",
    "DOWN, 50.00, 50.00",
    "CEILING, 50.01, 50.01",
    "FLOOR, 50.00, 50.00",
  })
  void justBelowAndJustAboveHalfAPenny(RoundingMode mode, String below, String above) {
    Rounding rounding = Rounding.toPenny(mode);
    assertThat(rounding.apply(new BigDecimal("50.00499"), CurrencyUnit.GBP)).isEqualTo(gbp(below));
    assertThat(rounding.apply(new BigDecimal("50.00501"), CurrencyUnit.GBP)).isEqualTo(gbp(above));
  }

  @Test
  void roundsOnceAtTheEnd() {
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(gbp("750000.00"), Ratio.of(6720, 9132)))
        .isEqualTo(gbp("551905.39"));
    assertThat(
            Rounding.HALF_UP_TO_PENNY.apply(gbp("750000.00"), Ratio.of(new BigDecimal("0.7359"))))
        .isEqualTo(gbp("551925.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2500.00, 4/6, 1666.67",
    "4480000.00, 1044/14120, 331240.79",
    "4480000.00, 1044/14127, 331076.66",
    "4781.42, 29/52, 2666.56",
    "4781.42, 13/52, 1195.36",
    "8400.00, 300/365, 6904.11",
    "489810.16, 15/100, 73471.52",
    "3391.46, 1/2, 1695.73",
    "4781.42, 1/2, 2390.71",
    "392406.25, 40/100, 156962.50",
  })
  void f7_f9_f10b_f11_f13_f14_sharesOfAmounts(String amount, String share, String result) {
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(gbp(amount), Ratio.parse(share)))
        .isEqualTo(gbp(result));
  }

  @ParameterizedTest
  @CsvSource({
    "1249.99, 1200.00",
    "1250.00, 1200.00",
    "1250.01, 1300.00",
    "1300.00, 1300.00",
    "50.00, 0.00",
    "-1250.00, -1200.00",
    "-1250.01, -1300.00",
  })
  void statuteRoundsHalfDownToAHundredPounds(String amount, String result) {
    assertThat(Rounding.HALF_DOWN_TO_HUNDRED_POUNDS.apply(gbp(amount))).isEqualTo(gbp(result));
  }

  @ParameterizedTest
  @CsvSource({"10.49, 10.00, 10.00", "10.50, 11.00, 10.00", "10.51, 11.00, 11.00"})
  void fiftyPenceGoesUpOrDownToThePound(String amount, String up, String down) {
    assertThat(Rounding.HALF_UP_TO_POUND.apply(gbp(amount))).isEqualTo(gbp(up));
    assertThat(Rounding.HALF_DOWN_TO_POUND.apply(gbp(amount))).isEqualTo(gbp(down));
  }

  @Test
  void constantsSayWhatTheyDo() {
    Ratio third = Ratio.of(1, 3);
    Ratio half = Ratio.of(1, 200);
    assertThat(Rounding.UP_TO_PENNY.apply(third, CurrencyUnit.GBP)).isEqualTo(gbp("0.34"));
    assertThat(Rounding.DOWN_TO_PENNY.apply(third, CurrencyUnit.GBP)).isEqualTo(gbp("0.33"));
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(half, CurrencyUnit.GBP)).isEqualTo(gbp("0.01"));
    assertThat(Rounding.HALF_DOWN_TO_PENNY.apply(half, CurrencyUnit.GBP)).isEqualTo(gbp("0.00"));
    assertThat(Rounding.HALF_EVEN_TO_PENNY.apply(half, CurrencyUnit.GBP)).isEqualTo(gbp("0.00"));
    assertThat(Rounding.toPound(RoundingMode.UP).apply(third, CurrencyUnit.GBP))
        .isEqualTo(gbp("1.00"));
  }

  @ParameterizedTest
  @CsvSource({"JPY, JPY 333", "GBP, GBP 333.33", "BHD, BHD 333.333"})
  void aStepIsTheCurrencysOwnSmallestUnit(String currency, String result) {
    Money thousand = Money.ofMajor(CurrencyUnit.of(currency), 1000);
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(thousand, Ratio.of(1, 3)))
        .isEqualTo(Money.parse(result));
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(Ratio.of(1000, 3), CurrencyUnit.of(currency)))
        .isEqualTo(Money.parse(result));
  }

  @Test
  void amountsBeyondALongOfPenceAreExact() {
    Money vast = gbp("123456789012345678901234567890.03");
    assertThat(Rounding.HALF_EVEN_TO_PENNY.apply(vast, HALF))
        .isEqualTo(gbp("61728394506172839450617283945.02"));
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(
            gbp("0.01"), Ratio.of(Long.MAX_VALUE).times(Ratio.of(Long.MAX_VALUE))))
        .isEqualTo(gbp("850705917302346158473969077842325012.49"));
  }

  @Test
  void halfIsExactAtTheEndOfTheLongs() {
    Rounding rounding = Rounding.HALF_UP_TO_PENNY;
    assertThat(rounding.applyToMinor(Long.MAX_VALUE, 1, 2)).isEqualTo(4611686018427387904L);
    assertThat(rounding.applyToMinor(Long.MIN_VALUE, 1, 2)).isEqualTo(-4611686018427387904L);
    assertThat(rounding.applyToMinor(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(rounding.applyToMinor(Long.MIN_VALUE, 1, 1)).isEqualTo(Long.MIN_VALUE);
    assertThat(rounding.applyToMinor(Long.MAX_VALUE, 1, Long.MAX_VALUE)).isEqualTo(1);
    assertThat(
            new Rounding(RoundingMode.HALF_UP, Long.MAX_VALUE).applyToMinor(Long.MAX_VALUE, 1, 2))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void refusesAResultThatIsNotALong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.HALF_UP_TO_PENNY.applyToMinor(Long.MAX_VALUE, 2, 1))
        .withMessage("Rounding result: must be a long, but was 18446744073709551614");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.toPound(RoundingMode.UP).applyToMinor(Long.MAX_VALUE, 1, 1))
        .withMessage("Rounding result: must be a long, but was 9223372036854775900");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.HALF_UP_TO_PENNY.applyToMinor(1, 1, 0))
        .withMessage("Rounding denominator: must be positive, but was 0");
  }

  @Test
  void refusesAModeThatDoesNotRoundAndAUnitOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.toPenny(RoundingMode.UNNECESSARY))
        .withMessage("Rounding mode: must be a direction, but was UNNECESSARY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rounding(RoundingMode.UP, 0))
        .withMessage("Rounding unit: must be positive, but was 0");
  }

  @Test
  void explainsWhatItRounded() {
    Explained<Money> due =
        Rounding.HALF_UP_TO_PENNY.explain(gbp("750000.00"), Ratio.of(6720, 9132));
    assertThat(due.value()).isEqualTo(gbp("551905.39"));
    assertThat(due.explanation().render()).isEqualTo("""
            share of the amount: £551,905.39
              amount: £750,000.00
              share: 560/761
              unrounded: 420000000/761
              rounding: half up to the penny""");
  }

  @Test
  void readsInWords() {
    assertThat(Rounding.HALF_UP_TO_PENNY).hasToString("half up to the penny");
    assertThat(Rounding.HALF_DOWN_TO_HUNDRED_POUNDS).hasToString("half down to 10000 pence");
  }
}
