/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Placing a whole list at the least sum beside the native flow solver of OR-Tools, and one child more beside
 * its solving anew. The last sizes have the schools of the ones before and many more children.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NativePlacementBenchmark extends SideBySide {

  private static final WholeListPlanner PLANNER = WholeListPlanner.of(Balance.of(Ratio.ONE));
  private static final int MORE = 256;

  /** Children x schools. */
  @Param({"50x30", "300x120", "2000x400", "10000x400"})
  String size = "50x30";

  private PlacementProblem problem;
  private NativeFlow rival;
  private OptimalPlan best;
  private List<PlacementChild> more;
  private int next;

  /** Draws a list, and checks that both find the same sum. */
  @Setup
  public void draw() {
    int children = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int schools = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    problem = Towns.draw(children, schools, 1);
    FlowNetwork network = new FlowNetwork(problem);
    rival = new NativeFlow(network);
    best = plan();
    more = Towns.drawMore(MORE, schools, 1);
    long ours = network.cost(best.plan().score());
    long theirs = rival.cost();
    verify(ours == theirs, "Sum of %s: %s, but %s", size, ours, theirs);
  }

  /** Plans. */
  @Benchmark
  @Rival(method = "nativeFlow", target = 3)
  public OptimalPlan plan() {
    return PLANNER.plan(problem);
  }

  /** Plans, and says of every child why it is not elsewhere. */
  @Benchmark
  @Rival(method = "nativeFlow", target = 1.5)
  public Object planAndExplain() {
    return PLANNER.plan(problem).whyAll();
  }

  /** Places one child more, where the rival solves anew. */
  @Benchmark
  @Rival(method = "nativeFlow", target = 500)
  public Object oneMore() {
    return best.withChild(more.get(next++ & (MORE - 1)));
  }

  /** OR-Tools. */
  @Benchmark
  public long nativeFlow() {
    return rival.cost();
  }
}
