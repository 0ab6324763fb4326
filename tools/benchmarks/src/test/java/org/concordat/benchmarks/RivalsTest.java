/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rivals, by divisions worked out by hand. */
class RivalsTest {

  @ParameterizedTest
  @CsvSource({"10, 4 4 2", "11, 5 5 1", "12, 5 5 2", "14, 6 6 2", "1, 1 0 0"})
  void pennyByPennyTheLargestRemainderWins(long pence, String shares) {
    long[] weights = {6, 6, 2};
    assertThat(DecimalDivision.split(
            BigDecimal.valueOf(pence, 2),
            LongStream.of(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new)))
        .extracting(share -> share.unscaledValue().longValueExact())
        .containsExactly(numbers(shares));
    assertThat(JodaMoneyDivision.split(Money.ofMinor(CurrencyUnit.GBP, pence), weights))
        .extracting(Money::getAmountMinorLong)
        .containsExactly(numbers(shares));
  }

  @ParameterizedTest
  @CsvSource({"10, 5 4 1", "11, 5 5 1", "12, 5 5 2", "14, 6 6 2", "1, 1 0 0"})
  void placeByPlaceTheHighestClaimWins(long places, String shares) {
    assertThat(QueuedPlaces.split(places, new long[] {6, 6, 2})).containsExactly(numbers(shares));
  }

  private static Long[] numbers(String text) {
    return Stream.of(text.split(" ")).map(Long::valueOf).toArray(Long[]::new);
  }
}
