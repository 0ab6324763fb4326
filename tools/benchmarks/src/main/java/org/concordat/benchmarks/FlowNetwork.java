/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementOption;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.placement.Score;

/**
 * A list written out as a flow network, for solvers of such networks.
 *
 * <p>A node for each child, then for each school, then one where they end. An arc leads from a child to each of
 * its schools, one from each child past all schools at a cost that nobody would choose, and one from each
 * school for each place it has, dearer one by one. One point weighs as much as one unit.
 */
final class FlowNetwork {

  private static final int FIRST_SIZE = 1024;

  final int children;
  final int end;
  private int[] from = new int[FIRST_SIZE];
  private int[] to = new int[FIRST_SIZE];
  private long[] cost = new long[FIRST_SIZE];
  private int size;
  private long past;

  FlowNetwork(PlacementProblem problem) {
    this.children = problem.children().size();
    this.end = children + problem.schools().size();
    Map<Urn, Integer> nodes = new HashMap<>();
    for (PlacementSchool school : problem.schools()) {
      nodes.put(school.school(), children + nodes.size());
    }
    for (int child = 0; child < children; child++) {
      PlacementChild one = problem.children().get(child);
      for (PlacementOption option : one.options()) {
        add(child, nodes.getOrDefault(option.school(), end), option.unsuitability());
      }
    }
    for (PlacementSchool school : problem.schools()) {
      for (int t = 1; t <= Math.min(school.limit(), children); t++) {
        add(nodes.getOrDefault(school.school(), end), end, units(school, t, problem.resolution()));
      }
    }
    long most = Arrays.stream(cost, 0, size).max().orElse(0);
    past = (2L * problem.schools().size() + 4) * (most + 1);
    for (int child = 0; child < children; child++) {
      add(child, end, past);
    }
  }

  private static long units(PlacementSchool school, int t, int resolution) {
    long bears = (long) school.carried().net() + t;
    return Ratio.of(2 * bears - 1, 2)
        .over(school.share())
        .times(Ratio.of(resolution))
        .toDecimal(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private void add(int tail, int head, long each) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
    }
    from[size] = tail;
    to[size] = head;
    cost[size++] = each;
  }

  int size() {
    return size;
  }

  int from(int arc) {
    return from[arc];
  }

  int to(int arc) {
    return to[arc];
  }

  long cost(int arc) {
    return cost[arc];
  }

  /** The cost of the flow that a plan with a score stands for. */
  long cost(Score score) {
    return score.unevenness() + score.unsuitability() + past * (children - score.placedInAll());
  }
}
