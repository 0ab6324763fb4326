/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import org.junit.jupiter.api.Test;

class ClawbackBenchmarkTest {

  @Test
  void everyContractIsWorkedOutAlike() {
    assertThatCode(benchmark()::draw).doesNotThrowAnyException();
  }

  @Test
  void anotherSumIsNoticed() {
    ClawbackBenchmark benchmark = benchmark();
    benchmark.draw();
    benchmark.decimals[0] = benchmark.decimals[1];
    assertThatThrownBy(benchmark::compare)
        .isInstanceOf(VerifyException.class)
        .hasMessageEndingWith("by BigDecimal");
  }

  @Test
  void everyDayIsWorkedOutAlike() {
    assertThatCode(new ClawbackDaysBenchmark()::draw).doesNotThrowAnyException();
  }

  @Test
  void anotherSumIsNoticedOnSomeDay() {
    ClawbackDaysBenchmark benchmark = new ClawbackDaysBenchmark();
    benchmark.draw();
    benchmark.decimals[0] = benchmark.decimals[1];
    assertThatThrownBy(benchmark::compare)
        .isInstanceOf(VerifyException.class)
        .hasMessageEndingWith("by BigDecimal");
  }

  private static ClawbackBenchmark benchmark() {
    ClawbackBenchmark benchmark = new ClawbackBenchmark();
    benchmark.contracts = 500;
    return benchmark;
  }
}
