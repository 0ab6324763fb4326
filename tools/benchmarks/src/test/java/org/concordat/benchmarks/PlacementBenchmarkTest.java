/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

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

  @Test
  void aPlanThatGrewChildByChildKeepsNothingOfTheOnesBeforeIt() {
    WholeListPlanner planner = WholeListPlanner.of(Balance.of(Ratio.ONE));
    List<PlacementChild> more = Towns.drawMore(256, 120, 1);
    OptimalPlan grown = planner.plan(Towns.draw(300, 120, 1));
    for (PlacementChild child : more.subList(0, 200)) {
      grown = grown.withChild(child).after();
    }
    OptimalPlan afresh = planner.plan(grown.problem());
    for (PlacementChild child : more.subList(200, 256)) {
      grown.withChild(child);
      afresh.withChild(child);
    }
    assertThat(bytes(grown)).isLessThan(bytes(afresh) * 11 / 10);
  }

  private static long bytes(OptimalPlan plan) {
    System.setProperty("jol.magicFieldOffset", "true");
    return GraphLayout.parseInstance(plan).totalSize();
  }
}
