/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** JGraphT's capacity scaling on a {@link FlowNetwork}. */
final class CapacityScaling {

  private final MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem;

  CapacityScaling(FlowNetwork network) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    for (int node = 0; node <= network.end; node++) {
      graph.addVertex(node);
    }
    for (int arc = 0; arc < network.size(); arc++) {
      DefaultWeightedEdge edge = graph.addEdge(network.from(arc), network.to(arc));
      graph.setEdgeWeight(edge, (double) network.cost(arc));
    }
    problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
        graph,
        node -> node < network.children ? 1 : node == network.end ? -network.children : 0,
        edge -> 1,
        edge -> 0);
  }

  long cost() {
    return Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
        .getMinimumCostFlow(problem)
        .getCost());
  }
}
