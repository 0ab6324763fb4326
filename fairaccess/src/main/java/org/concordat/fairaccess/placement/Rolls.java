/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/**
 * The roll of each node of an optimal plan, and how many places of it are filled: at a school by the children of
 * all year groups. The arrays are never written again.
 */
final class Rolls {

  final Roll[] roll;
  final int[] filled;

  Rolls(Roll[] roll, int[] filled) {
    this.roll = roll;
    this.filled = filled;
  }

  static Rolls of(PlacementProblem problem, Scale scale, Standing standing) {
    Places places = problem.places();
    int[] node = standing.node();
    int[] filled = new int[places.nodes];
    for (int at : node) {
      if (at >= 0) {
        filled[at]++;
      }
    }
    OnRoll[][] children = new OnRoll[places.nodes][];
    for (int at = 0; at < places.nodes; at++) {
      children[at] = new OnRoll[filled[at]];
      filled[at] = 0;
    }
    for (int child = 0; child < node.length; child++) {
      int at = node[child];
      if (at >= 0) {
        children[at][filled[at]++] =
            new OnRoll(problem.children().get(child), problem.row(child), problem.classOf(child));
      }
    }
    Roll[] rolls = new Roll[places.nodes];
    for (int at = 0; at < places.nodes; at++) {
      rolls[at] = new Roll(at, children[at], scale, places.nodes);
      if (at >= places.count) {
        filled[places.parent[at]] += filled[at];
      }
    }
    return new Rolls(rolls, filled);
  }
}
