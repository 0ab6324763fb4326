/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {30, 24_400})
  void everyPotIsDividedAlike(int schools) {
    assertThatCode(benchmark(schools)::draw).doesNotThrowAnyException();
  }

  @Test
  void onePupilMoreIsNoticed() {
    MoneyBenchmark benchmark = benchmark(30);
    benchmark.draw();
    benchmark.decimals[0] = benchmark.decimals[0].add(BigDecimal.ONE);
    assertThatThrownBy(benchmark::compare)
        .isInstanceOf(VerifyException.class)
        .hasMessageEndingWith("by BigDecimal");
  }

  private static MoneyBenchmark benchmark(int schools) {
    MoneyBenchmark benchmark = new MoneyBenchmark();
    benchmark.schools = schools;
    return benchmark;
  }
}
