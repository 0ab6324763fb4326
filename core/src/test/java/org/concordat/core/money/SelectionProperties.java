/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The arithmetic under apportionment, against plain ways to do the same. */
class SelectionProperties {

  @Provide
  Arbitrary<long[]> values() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 5).array(long[].class).ofMinSize(1).ofMaxSize(300),
        Arbitraries.longs().array(long[].class).ofMinSize(1).ofMaxSize(300));
  }

  @Property(tries = 1000)
  void selectsWhatSortingWouldFind(
      @ForAll("values") long[] values, @ForAll @IntRange(min = 0, max = 299) int place) {
    int rank = place % values.length + 1;
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    assertThat(Selection.largest(values.clone(), rank)).isEqualTo(sorted[values.length - rank]);
  }

  @Example
  void pivotsThatKeepFallingBadlyDoNotMatter() {
    long[] values = withBadPivots(10_000);
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    for (int rank : new int[] {1, 2, 5_000, 9_999, 10_000}) {
      assertThat(Selection.largest(values.clone(), rank)).isEqualTo(sorted[10_000 - rank]);
    }
  }

  // The first and the middle of what is left are always the two smallest.
  private static long[] withBadPivots(int count) {
    long[] values = new long[count];
    Arrays.setAll(values, i -> (long) count + i);
    for (int round = 0; round < count / 4; round++) {
      values[2 * round] = 2L * round + 1;
      values[(count - 1) / 2 + round] = 2L * round + 2;
    }
    return values;
  }

  @Property(tries = 5000)
  void dividesLikeTheDivisionOperator(
      @ForAll @LongRange(max = Long.MAX_VALUE) long number,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long divisor) {
    assertThat(new Divisor(divisor).quotient(number)).isEqualTo(number / divisor);
  }

  @Property(tries = 5000)
  void dividesRightAroundMultiples(
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long divisor,
      @ForAll @LongRange(max = Long.MAX_VALUE) long factor,
      @ForAll @LongRange(min = -1, max = 1) long off) {
    long number = factor % (Long.MAX_VALUE / divisor + 1) * divisor + off;
    if (number >= 0) {
      assertThat(BigInteger.valueOf(new Divisor(divisor).quotient(number)))
          .isEqualTo(BigInteger.valueOf(number).divide(BigInteger.valueOf(divisor)));
    }
  }
}
