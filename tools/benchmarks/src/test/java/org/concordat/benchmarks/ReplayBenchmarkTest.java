/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ReplayBenchmarkTest {

  @Test
  void everyLifeEndsAlikeWhoeverFoldsIt() {
    assertThatCode(() -> new ReplayBenchmark().draw(3_000)).doesNotThrowAnyException();
  }

  @Test
  void aLiveCaseIsSmallerThanAMachine() {
    assertThat(Footprint.concordat(1_000)).isLessThan(Footprint.stateless4j(1_000));
  }
}
