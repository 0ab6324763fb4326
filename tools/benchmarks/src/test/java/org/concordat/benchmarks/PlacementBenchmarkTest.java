/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.junit.jupiter.api.Test;

class PlacementBenchmarkTest {

  private static final int DRAWN = 1000;

  @Test
  void theSmallestListIsPlacedAlike() {
    PlacementBenchmark benchmark = new PlacementBenchmark();
    benchmark.size = "50x30";
    assertThatCode(benchmark::draw).doesNotThrowAnyException();
  }

  @Test
  void capacityScalingFindsTheSameSum() {
    for (int seed = 0; seed < DRAWN; seed++) {
      PlacementProblem problem = Towns.draw(5 + seed % 40, 4 + seed % 13, seed);
      FlowNetwork network = new FlowNetwork(problem);
      OptimalPlan best = WholeListPlanner.of(Balance.of(Ratio.ONE)).plan(problem);
      assertThat(network.cost(best.plan().score()))
          .as("seed %s", seed)
          .isEqualTo(new CapacityScaling(network).cost());
      assertThat(best.certificate().check(best.plan()).accepted())
          .as("seed %s", seed)
          .isTrue();
    }
  }
}
