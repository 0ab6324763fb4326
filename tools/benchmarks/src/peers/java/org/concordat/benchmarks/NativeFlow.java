/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;

/** The native minimum cost flow of OR-Tools on a {@link FlowNetwork}. */
final class NativeFlow {

  private final MinCostFlow flow;

  NativeFlow(FlowNetwork network) {
    Loader.loadNativeLibraries();
    flow = new MinCostFlow();
    for (int arc = 0; arc < network.size(); arc++) {
      flow.addArcWithCapacityAndUnitCost(network.from(arc), network.to(arc), 1, network.cost(arc));
    }
    for (int child = 0; child < network.children; child++) {
      flow.setNodeSupply(child, 1);
    }
    flow.setNodeSupply(network.end, -network.children);
  }

  long cost() {
    if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
      throw new IllegalStateException("not solved");
    }
    return flow.getOptimalCost();
  }
}
