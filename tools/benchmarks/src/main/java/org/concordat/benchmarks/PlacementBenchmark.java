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
import org.concordat.fairaccess.placement.Certificate;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Placing a whole list at the least sum beside JGraphT's capacity scaling, and what goes with it.
 *
 * <p>Both begin with the list in their own form, and their sums are compared beforehand. Checking the
 * certificate and placing one child more are set beside solving anew, which is another operation.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlacementBenchmark extends SideBySide {

  private static final WholeListPlanner PLANNER = WholeListPlanner.of(Balance.of(Ratio.ONE));
  private static final int MORE = 256;

  /** Children x schools. */
  @Param({"50x30", "300x120", "2000x400", "10000x400"})
  String size = "50x30";

  private PlacementProblem problem;
  private CapacityScaling rival;
  private OptimalPlan best;
  private Certificate certificate;
  private List<PlacementChild> more;
  private int next;

  /** Draws a list, and checks that both find the same sum and that the certificate is accepted. */
  @Setup
  public void draw() {
    int children = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int schools = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    problem = Towns.draw(children, schools, 1);
    FlowNetwork network = new FlowNetwork(problem);
    rival = new CapacityScaling(network);
    best = plan();
    certificate = best.certificate();
    more = Towns.drawMore(MORE, schools, 1);
    long ours = network.cost(best.plan().score());
    long theirs = rival.cost();
    verify(ours == theirs, "Sum of %s: %s, but %s", size, ours, theirs);
    verify(certificate.check(best.plan()).accepted(), "Certificate of %s", size);
  }

  /** Plans. */
  @Benchmark
  @Rival(
      method = "capacityScaling",
      target = 8,
      targetAt = {"2000x400", "10000x400"})
  public OptimalPlan plan() {
    return PLANNER.plan(problem);
  }

  /** Plans, and says of every child why it is not elsewhere. */
  @Benchmark
  @Rival(
      method = "capacityScaling",
      target = 4,
      targetAt = {"2000x400", "10000x400"})
  public Object planAndExplain() {
    return PLANNER.plan(problem).whyAll();
  }

  /** Checks the certificate. */
  @Benchmark
  @Rival(method = "plan", target = 20)
  public Object check() {
    return certificate.check(best.plan());
  }

  /** Places one child more. */
  @Benchmark
  @Rival(method = "plan")
  public Object oneMore() {
    return best.withChild(more.get(next++ & (MORE - 1)));
  }

  /** JGraphT. */
  @Benchmark
  public long capacityScaling() {
    return rival.cost();
  }
}
