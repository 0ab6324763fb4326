/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Every authority of England one after the other on one thread: with all 153, about 24,400 schools and
 * 100,000 referrals.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EnglandBenchmark extends SideBySide {

  private static final WholeListPlanner PLANNER = WholeListPlanner.of(Balance.of(Ratio.ONE));
  private static final int SCHOOLS = 24_400;
  private static final int REFERRALS = 100_000;
  private static final int ALL = 153;

  /** How many authorities, each as large as with all 153. */
  @Param({"19", "38", "76", "153"})
  int authorities;

  private final List<PlacementProblem> problems = new ArrayList<>();
  private final List<NativeFlow> rivals = new ArrayList<>();

  /** Draws the lists, and checks that both find the same sums. */
  @Setup
  public void draw() {
    for (int authority = 0; authority < authorities; authority++) {
      PlacementProblem problem = Towns.draw(REFERRALS / ALL + 1, SCHOOLS / ALL + 1, authority);
      FlowNetwork network = new FlowNetwork(problem);
      NativeFlow rival = new NativeFlow(network);
      long ours = network.cost(PLANNER.plan(problem).plan().score());
      verify(ours == rival.cost(), "Sum of authority %s", authority);
      problems.add(problem);
      rivals.add(rival);
    }
  }

  /** Plans for each authority. */
  @Benchmark
  @Rival(method = "nativeFlow", target = 2.5)
  public long plan() {
    long placed = 0;
    for (PlacementProblem problem : problems) {
      placed += PLANNER.plan(problem).plan().score().placedInAll();
    }
    return placed;
  }

  /** OR-Tools. */
  @Benchmark
  public long nativeFlow() {
    long cost = 0;
    for (NativeFlow rival : rivals) {
      cost += rival.cost();
    }
    return cost;
  }
}
