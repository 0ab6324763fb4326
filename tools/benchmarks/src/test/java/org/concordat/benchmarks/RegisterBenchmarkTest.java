/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {1000, 24_400})
  void bothFindTheSameSchools(int schools) {
    RegisterBenchmark benchmark = benchmark(schools);
    assertThatCode(benchmark::draw).doesNotThrowAnyException();
    assertThat(benchmark.build().all()).hasSize(schools);
  }

  @Test
  void anotherCountryIsNoticed() {
    RegisterBenchmark benchmark = benchmark(1000);
    benchmark.draw();
    FilteredSchools other = new FilteredSchools(Country.draw(900));
    assertThatThrownBy(() -> benchmark.compare(other)).isInstanceOf(VerifyException.class);
  }

  private static RegisterBenchmark benchmark(int schools) {
    RegisterBenchmark benchmark = new RegisterBenchmark();
    benchmark.schools = schools;
    return benchmark;
  }
}
