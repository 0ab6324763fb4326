/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {30, 24_400})
  void bothGiveTheSamePlaces(int schools) {
    PlacesBenchmark benchmark = new PlacesBenchmark();
    benchmark.schools = schools;
    assertThatCode(benchmark::draw).doesNotThrowAnyException();
  }
}
