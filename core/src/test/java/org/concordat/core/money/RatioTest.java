/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.concordat.core.reason.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  private static final BigInteger TWO_TO_THE_63 = BigInteger.ONE.shiftLeft(63);

  @ParameterizedTest
  @CsvSource({
    "17, 25, 17/25",
    "34, 50, 17/25",
    "-34, 50, -17/25",
    "34, -50, -17/25",
    "-34, -50, 17/25",
    "0, -7, 0",
    "6, 2, 3",
    "-6, 2, -3",
    "6720, 9132, 560/761",
    "9223372036854775807, 9223372036854775807, 1",
    "-9223372036854775808, 1, -9223372036854775808",
    "-9223372036854775808, -1, 9223372036854775808",
    "1, -9223372036854775808, -1/9223372036854775808",
    "-9223372036854775808, -9223372036854775808, 1",
    "-9223372036854775808, 4, -2305843009213693952",
  })
  void isHeldInLowestTermsWithTheSignAbove(long numerator, long denominator, String text) {
    assertThat(Ratio.of(numerator, denominator)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.15, 3/20",
    "1637.25, 6549/4",
    "-0.5, -1/2",
    "1E+3, 1000",
    "1.00, 1",
    "0E-10, 0",
    "0E+3, 0",
    "12345678901234567890.5, 24691357802469135781/2",
    "0.0000000000000000000000001, 1/10000000000000000000000000",
  })
  void takesDecimalsExactly(BigDecimal decimal, String text) {
    assertThat(Ratio.of(decimal)).hasToString(text);
  }

  @Test
  void takesPercentages() {
    assertThat(Ratio.ofPercent(40)).isEqualTo(Ratio.of(2, 5));
    assertThat(Ratio.ofPercent(-150)).isEqualTo(Ratio.of(-3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17/25", "-17/25", "3", "0", "-9223372036854775809/2"})
  void readsWhatItWrites(String text) {
    assertThat(Ratio.parse(text)).hasToString(text);
  }

  @Test
  void readsFractionsThatAreNotInLowestTerms() {
    assertThat(Ratio.parse("+6720/9132")).isEqualTo(Ratio.of(6720, 9132));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1/2", "1/-2", "1/", "/2", "0.5", "1/2/3", "half", "1 / 2"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse(text))
        .withMessage("Ratio text: must be such as 17/25 or 3, but was '%s'", text);
  }

  @Test
  void refusesToDivideByZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(5, 0))
        .withMessage("Ratio denominator: must not be zero, but was 5/0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(BigInteger.TEN, BigInteger.ZERO))
        .withMessage("Ratio denominator: must not be zero, but was 10/0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("3/0"))
        .withMessage("Ratio denominator: must not be zero, but was 3/0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1, 2).over(Ratio.ZERO))
        .withMessage("Ratio divisor: must not be zero, but was 1/2 over 0");
  }

  @Test
  void computesLikeFractionsOnPaper() {
    Ratio third = Ratio.of(1, 3);
    Ratio quarter = Ratio.of(1, 4);
    assertThat(third.plus(quarter)).isEqualTo(Ratio.of(7, 12));
    assertThat(third.minus(quarter)).isEqualTo(Ratio.of(1, 12));
    assertThat(third.times(quarter)).isEqualTo(Ratio.of(1, 12));
    assertThat(third.over(quarter)).isEqualTo(Ratio.of(4, 3));
    assertThat(third.over(quarter.negated())).isEqualTo(Ratio.of(-4, 3));
    assertThat(third.minus(third)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void staysExactBeyondLongsAndComesBack() {
    Ratio most = Ratio.of(Long.MAX_VALUE);
    Ratio beyond = most.plus(Ratio.ONE);
    assertThat(beyond.numerator()).isEqualTo(TWO_TO_THE_63);
    assertThat(beyond.minus(Ratio.ONE)).isEqualTo(most);
    assertThat(most.times(most).over(most)).isEqualTo(most);
    assertThat(Ratio.of(1, Long.MAX_VALUE).plus(Ratio.of(1, Long.MAX_VALUE - 1)).denominator())
        .isGreaterThan(TWO_TO_THE_63);
  }

  @Test
  void theSmallestLongIsLikeAnyOtherNumber() {
    Ratio smallest = Ratio.of(Long.MIN_VALUE);
    assertThat(smallest).isEqualTo(Ratio.of(TWO_TO_THE_63.negate(), BigInteger.ONE));
    assertThat(smallest.negated().numerator()).isEqualTo(TWO_TO_THE_63);
    assertThat(smallest.abs()).isEqualTo(smallest.negated());
    assertThat(smallest.isNegative()).isTrue();
    assertThat(smallest.isWhole()).isTrue();
    assertThat(smallest.isZero()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"7, 2, 3", "-7, 2, -3", "6, 2, 3", "1, 2, 0", "-1, 2, 0"})
  void wholePartIsTowardsZero(long numerator, long denominator, BigInteger whole) {
    assertThat(Ratio.of(numerator, denominator).wholePart()).isEqualTo(whole);
  }

  @Test
  void asksAboutItself() {
    assertThat(Ratio.ZERO.isZero()).isTrue();
    assertThat(Ratio.of(0, 5)).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.of(1, 5).isZero()).isFalse();
    assertThat(Ratio.of(-1, 5).isNegative()).isTrue();
    assertThat(Ratio.ZERO.isNegative()).isFalse();
    assertThat(Ratio.of(10, 5).isWhole()).isTrue();
    assertThat(Ratio.of(10, 4).isWhole()).isFalse();
    assertThat(Ratio.of(3, 4).numerator()).isEqualTo(3);
    assertThat(Ratio.of(3, 4).denominator()).isEqualTo(4);
    assertThat(Ratio.of(-3, 4).abs()).isEqualTo(Ratio.of(3, 4));
    assertThat(Ratio.of(3, 4).abs()).isEqualTo(Ratio.of(3, 4));
  }

  @Test
  void ordersWhereADoubleWouldSeeNoDifference() {
    Ratio lower = Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
    Ratio higher = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(lower).isLessThan(higher);
    assertThat(lower.negated()).isGreaterThan(higher.negated());
    assertThat(lower.times(higher)).isLessThan(higher.times(higher));
  }

  @Test
  void isShownRoundedOnlyWhenAsked() {
    assertThat(Ratio.of(6, 7).toDecimal(4, RoundingMode.HALF_UP)).isEqualTo("0.8571");
    assertThat(Ratio.of(-49, 77).times(Ratio.of(100)).toDecimal(1, RoundingMode.HALF_UP))
        .isEqualTo("-63.6");
  }

  @Test
  void isANumberInAnExplanationWhereItIsWhole() {
    assertThat(Ratio.of(34, 50).toDatum()).isEqualTo(Datum.ofFraction(17, 25));
    assertThat(Ratio.of(34).toDatum()).isEqualTo(Datum.of(34));
  }

  @Test
  void equalFractionsAreEqual() {
    BigInteger wide = TWO_TO_THE_63.multiply(BigInteger.TEN);
    new EqualsTester()
        .addEqualityGroup(
            Ratio.of(17, 25),
            Ratio.of(34, 50),
            Ratio.of(new BigDecimal("0.68")),
            Ratio.of(wide.multiply(BigInteger.valueOf(17)), wide.multiply(BigInteger.valueOf(25))))
        .addEqualityGroup(Ratio.of(-17, 25))
        .addEqualityGroup(
            Ratio.of(wide, BigInteger.ONE), Ratio.of(wide.shiftLeft(1), BigInteger.TWO))
        .addEqualityGroup(Ratio.of(wide.negate(), BigInteger.ONE))
        .addEqualityGroup(Ratio.of(BigInteger.ONE, wide))
        .addEqualityGroup(Ratio.ZERO, Ratio.of(BigDecimal.ZERO))
        .testEquals();
  }
}
