/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.junit.jupiter.api.Test;

class NativePlacementBenchmarkTest {

  private static final int DRAWN = 3000;

  @Test
  void theSmallestListIsPlacedAlike() {
    NativePlacementBenchmark benchmark = new NativePlacementBenchmark();
    benchmark.size = "50x30";
    assertThatCode(benchmark::draw).doesNotThrowAnyException();
  }

  @Test
  void theNativeFlowHasTheSameSum() {
    for (int seed = 0; seed < DRAWN; seed++) {
      PlacementProblem problem = Towns.draw(5 + seed % 300, 4 + seed % 60, seed);
      FlowNetwork network = new FlowNetwork(problem);
      assertThat(network.cost(WholeListPlanner.of(Balance.of(Ratio.ONE))
              .plan(problem)
              .plan()
              .score()))
          .as("seed %s", seed)
          .isEqualTo(new NativeFlow(network).cost());
    }
  }

  @Test
  void theSlopeIsThePowerOfTheNumberOfChildren() {
    PlacementSlope.Times few = new PlacementSlope.Times(1_000, 0.5, 2);
    PlacementSlope.Times many = new PlacementSlope.Times(4_000, 8, 8);
    assertThat(many + many.slopesFrom(few))
        .isEqualTo("4,000 children at 400 schools: 8.000 s, OR-Tools 8.000 s, 1.0 times as fast;"
            + " slope 2.00, OR-Tools 1.00");
    assertThatCode(() -> PlacementSlope.main("500", "1000")).doesNotThrowAnyException();
  }
}
