/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Optional;

/**
 * Finds the least sum by rounds that grow finer.
 *
 * <p>Each round places every n-th child, for n of it, and begins with the prices that the round before ended
 * with. They are nearly right, so that few children have to be moved; the last round places everybody and
 * ends at the optimum, whatever it began with. A short list has one round, in which they join one by one.
 */
final class Solver {

  private static final int SHORT_LIST = 100;
  private static final int CROWDED = 16;
  private static final int VERY_CROWDED = 64;
  private static final int SEARCHES_UNWATCHED = 64;

  private final Flow flow;
  private final Search search;
  private final Progress progress;
  private final int children;
  private int searches;
  private boolean stopped;

  private Solver(Flow flow, Progress progress) {
    this.flow = flow;
    this.search = new Search(flow);
    this.progress = progress;
    this.children = flow.rows.length;
  }

  /** The optimum, or empty if the watcher ended it. */
  static Optional<Standing> solve(PlacementProblem problem, Scale scale, Progress progress) {
    Neighbours neighbours = new Neighbours(problem);
    Flow flow = new Flow(problem.places(), neighbours.rows(), neighbours.classes(), scale);
    return new Solver(flow, progress).fromNothing().map(neighbours::inOrder);
  }

  /** The optimum, begun with the prices of a similar problem, or empty if the watcher ended it. */
  static Optional<Standing> resume(
      PlacementProblem problem,
      Scale scale,
      PlacementProblem earlier,
      Standing standing,
      Progress progress) {
    Solver solver = new Solver(new Flow(problem, scale), progress);
    solver.flow.settle(problem, earlier, standing);
    solver.agree(1);
    return solver.result();
  }

  private Optional<Standing> fromNothing() {
    int schools = Math.max(1, flow.places.count);
    int factor = children / schools >= CROWDED ? 4 : 2;
    int groups = 1;
    if (children >= SHORT_LIST) {
      while (children / groups > schools) {
        groups *= factor;
      }
    }
    flow.open(groups);
    for (int child = 0; child < children && goesOn(child / groups); child += groups) {
      if (!flow.join(child)) {
        search.relieve(flow.node[child]);
        searches++;
      }
    }
    while (groups > 1 && !stopped) {
      groups /= factor;
      boolean crowded = children / groups / schools >= VERY_CROWDED;
      flow.reopen(groups, crowded ? flow.typicalStep() / factor : 0);
      agree(groups);
    }
    return result();
  }

  private void agree(int groups) {
    for (int node = flow.places.nodes - 1; node >= 0; node--) {
      while (flow.in[node] > flow.out[node] && goesOn(children / groups)) {
        search.relieve(node);
        searches++;
      }
    }
    boolean noted = false;
    for (int node = 0; node < flow.places.nodes; node++) {
      while (flow.in[node] < flow.out[node] && goesOn(children / groups)) {
        if (!noted) {
          search.noteTakers(groups);
          noted = true;
        }
        search.fill(node);
        searches++;
      }
    }
  }

  private boolean goesOn(int done) {
    if (!stopped && searches % SEARCHES_UNWATCHED == 0) {
      stopped = !progress.goOn(done, children);
    }
    return !stopped;
  }

  private Optional<Standing> result() {
    return stopped ? Optional.empty() : Optional.of(flow.standing());
  }
}
