/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Apportionment.LARGEST_REMAINDER;
import static org.concordat.core.money.Apportionment.WEBSTER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApportionmentTest {

  private static long[] of(long... numbers) {
    return numbers;
  }

  private static long[] read(String numbers) {
    return Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private static List<BigDecimal> decimals(String... numbers) {
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // what each asks, and what money libraries have answered instead
    "5, 0 7 3, 0 4 1",
    "-5, 3 7, -2 -3",
    "-5, 0 7 3, 0 -4 -1",
    "1, 1 1, 1 0",
    "-1, 1 1, -1 0",
    "9999, 75 25, 7499 2500",
    "9999, 25 75, 2500 7499",
    "100, 1 1 1, 34 33 33",
    "0, 1 2, 0 0",
    "7, 0 5 0, 0 7 0",
    "3, 1000000 1 1, 3 0 0",
    "10, 6 6 2, 4 4 2",
    "11, 6 6 2, 5 5 1",
    "12, 6 6 2, 5 5 2",
    "20, 1500 1200 1050 900 750 600, 5 4 4 3 2 2",
    "21, 1500 1200 1050 900 750 600, 5 4 4 3 3 2",
    "42, 9, 42",
  })
  void largestRemainder(long units, String weights, String shares) {
    assertThat(LARGEST_REMAINDER.split(units, read(weights))).isEqualTo(read(shares));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 6 6 2, 1 0 0",
    "2, 6 6 2, 1 1 0",
    "3, 6 6 2, 2 1 0",
    "4, 6 6 2, 2 2 0",
    "5, 6 6 2, 2 2 1",
    "9, 6 6 2, 4 4 1",
    "10, 6 6 2, 5 4 1",
    "11, 6 6 2, 5 5 1",
    "12, 6 6 2, 5 5 2",
    "-10, 6 6 2, -5 -4 -1",
    "10, 2 6 6, 2 4 4",
    "0, 1 2, 0 0",
    "7, 0 5 0, 0 7 0",
    "42, 9, 42",
    "1, 1 1, 1 0",
    // a share more than one away from its quota of 92.15: the price of never taking a unit back
    "100, 9215 158 158 157 156 156, 90 2 2 2 2 2",
  })
  void webster(long units, String weights, String shares) {
    assertThat(WEBSTER.split(units, read(weights))).isEqualTo(read(shares));
  }

  @Test
  void webstersMethodCanLeaveTheQuota() {
    long[] weights = of(9215, 158, 158, 157, 156, 156);
    assertThat(LARGEST_REMAINDER.split(100, weights)).isEqualTo(of(92, 2, 2, 2, 1, 1));
    assertThat(WEBSTER.split(100, weights)[0]).isEqualTo(90);
  }

  @ParameterizedTest
  @EnumSource
  void f5_equalSharesOfManyDifferByOneUnit(Apportionment method) {
    assertThat(method.split(40_000_000, of(1, 1, 1, 1, 1, 1, 1)))
        .isEqualTo(of(5_714_286, 5_714_286, 5_714_286, 5_714_286, 5_714_286, 5_714_285, 5_714_285));
  }

  @Test
  void t25_decimalWeights() {
    List<BigDecimal> weights =
        decimals("1637.25", "1285.8", "936.075", "712.35", "833.625", "594.9");
    assertThat(LARGEST_REMAINDER.split(20, weights)).isEqualTo(of(6, 4, 3, 2, 3, 2));
  }

  @ParameterizedTest
  @EnumSource
  void decimalWeightsCountOnlyByTheirProportions(Apportionment method) {
    assertThat(method.split(100, decimals("0.1", "0.20", "0", "1E-1")))
        .isEqualTo(method.split(100, of(1, 2, 0, 1)));
    assertThat(method.split(100, decimals("1E+30", "2E+30", "1E-30")))
        .isEqualTo(method.split(100, of(1, 2, 0)));
  }

  @ParameterizedTest
  @EnumSource
  void theLargestNumbersOverflowNothing(Apportionment method) {
    long max = Long.MAX_VALUE;
    assertThat(method.split(max, of(max))).isEqualTo(of(max));
    assertThat(method.split(max, of(max, max))).isEqualTo(of(max / 2 + 1, max / 2));
    assertThat(method.split(max, of(1, 0, max, 0))).isEqualTo(of(1, 0, max - 1, 0));
    assertThat(method.split(Long.MIN_VALUE, of(0, 7))).isEqualTo(of(0, Long.MIN_VALUE));
    assertThat(method.split(Long.MIN_VALUE, of(3, 3)))
        .isEqualTo(of(Long.MIN_VALUE / 2, Long.MIN_VALUE / 2));
    assertThat(method.split(2, of(max, max, max))).isEqualTo(of(1, 1, 0));
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheWeightsAsTheyWere(Apportionment method) {
    long[] weights = of(5, 3, 9, 1);
    method.split(1_000_003, weights);
    assertThat(weights).isEqualTo(of(5, 3, 9, 1));
  }

  @ParameterizedTest
  @EnumSource
  void refusesToDivideAmongNobody(Apportionment method) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(5, of()))
        .withMessage("Apportionment weights: must be at least one, but were none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(5, List.of()))
        .withMessage("Apportionment weights: must be at least one, but were none");
  }

  @ParameterizedTest
  @EnumSource
  void refusesANegativeWeight(Apportionment method) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(5, of(3, Long.MAX_VALUE, Long.MAX_VALUE, -2, -1)))
        .withMessage("Apportionment weights: must not be negative, but at index 3 was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(5, decimals("1E+40", "-0.5")))
        .withMessage("Apportionment weights: must not be negative, but at index 1 was -1/2");
  }

  @ParameterizedTest
  @EnumSource
  void refusesWeightsThatAreAllZeroEvenForNothing(Apportionment method) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(0, of(0, 0)))
        .withMessage("Apportionment weights: must not all be zero, but all 2 were");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.split(5, decimals("0.0")))
        .withMessage("Apportionment weights: must not all be zero, but all 1 were");
  }
}
