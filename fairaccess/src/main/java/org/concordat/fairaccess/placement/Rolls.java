/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/**
 * The roll of each node of an optimal plan, how many places of it are filled, at a school by the children of all
 * year groups, and what its next place costs. The arrays are never written again.
 */
final class Rolls {

  final Roll[] roll;
  final int[] filled;
  final long[] next;

  Rolls(Roll[] roll, int[] filled, long[] next) {
    this.roll = roll;
    this.filled = filled;
    this.next = next;
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
        children[at][filled[at]++] = new OnRoll(problem, child);
      }
    }
    Roll[] rolls = new Roll[places.nodes];
    for (int at = 0; at < places.nodes; at++) {
      rolls[at] = new Roll(at, children[at], scale, places.nodes);
      if (at >= places.count) {
        filled[places.parent[at]] += filled[at];
      }
    }
    long[] next = new long[places.count];
    for (int school = 0; school < next.length; school++) {
      next[school] = next(places, scale, school, filled[school]);
    }
    return new Rolls(rolls, filled, next);
  }

  /** What the next place of a school costs, or {@link Flow#NEVER} if it has none. */
  static long next(Places places, Scale scale, int school, int filled) {
    return filled < places.limit[school]
        ? scale.evenness * places.units(school, filled + 1)
        : Flow.NEVER;
  }
}
