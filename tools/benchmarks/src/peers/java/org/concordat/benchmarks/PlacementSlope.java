/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Verify.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;

/**
 * How the time of a plan grows where more and more children come to the same schools, beside the native flow
 * solver of OR-Tools.
 *
 * <p>Many children at few schools are the weak spot of a whole-list plan. The slope is the power of the number of
 * children with which the time grows: 1 if twice as many take twice as long, 2 if they take four times as long. After the
 * first size, three times as a warm-up, each size is planned three times by both, and the median counts. Both have to
 * find the same sum.
 */
public final class PlacementSlope {

  private static final WholeListPlanner PLANNER = WholeListPlanner.of(Balance.of(Ratio.ONE));
  private static final int SCHOOLS = 400;
  private static final int TIMES = 3;
  private static final int[] CHILDREN = {25_000, 50_000, 100_000, 200_000, 400_000};

  private PlacementSlope() {}

  /**
   * Prints the times of each size, the slope from the size before and the slope from the first to the last.
   *
   * @param args the numbers of children, ascending; none for 25,000 to 400,000
   */
  public static void main(String... args) {
    int[] sizes = args.length == 0
        ? CHILDREN
        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int index = 1; index < sizes.length; index++) {
      checkArgument(
          sizes[index - 1] < sizes[index],
          "PlacementSlope children: must be ascending, but were %s",
          Arrays.toString(sizes));
    }
    Times[] all = new Times[sizes.length];
    for (int round = 0; round < TIMES; round++) {
      measure(sizes[0]);
    }
    for (int index = 0; index < sizes.length; index++) {
      all[index] = measure(sizes[index]);
      System.out.println(all[index] + (index == 0 ? "" : all[index].slopesFrom(all[index - 1])));
    }
    System.out.println("in all" + all[sizes.length - 1].slopesFrom(all[0]));
  }

  /** Plans a list of a size at the same schools as every other. */
  static Times measure(int children) {
    PlacementProblem problem = Towns.draw(children, SCHOOLS, 1);
    FlowNetwork network = new FlowNetwork(problem);
    NativeFlow rival = new NativeFlow(network);
    long sum = rival.cost();
    return new Times(
        children,
        median(sum, () -> network.cost(PLANNER.plan(problem).plan().score())),
        median(sum, rival::cost));
  }

  private static double median(long sum, LongSupplier plan) {
    double[] seconds = new double[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long start = System.nanoTime();
      long found = plan.getAsLong();
      seconds[time] = (System.nanoTime() - start) / 1e9;
      verify(found == sum, "Sum: %s, but %s", sum, found);
    }
    Arrays.sort(seconds);
    return seconds[TIMES / 2];
  }

  /**
   * The seconds of one size.
   *
   * @param children how many children
   * @param ours the seconds of this library
   * @param theirs the seconds of the native solver
   */
  record Times(int children, double ours, double theirs) {

    /** The slopes since a smaller size. */
    String slopesFrom(Times smaller) {
      return String.format(
          Locale.ROOT,
          "; slope %.2f, OR-Tools %.2f",
          slope(smaller.ours, ours, smaller),
          slope(smaller.theirs, theirs, smaller));
    }

    private double slope(double before, double after, Times smaller) {
      return Math.log(after / before) / Math.log((double) children / smaller.children);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d children at %d schools: %.3f s, OR-Tools %.3f s, %.1f times as fast",
          children,
          SCHOOLS,
          ours,
          theirs,
          theirs / ours);
    }
  }
}
