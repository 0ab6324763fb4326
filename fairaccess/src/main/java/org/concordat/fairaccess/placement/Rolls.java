/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.base.Suppliers;

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
    int[] numbers = numbersByNode(node, filled);
    Roll[] rolls = new Roll[places.nodes];
    int from = 0;
    for (int at = 0; at < places.nodes; at++) {
      int first = from;
      int end = from + filled[at];
      rolls[at] = new Roll(
          at,
          filled[at],
          Suppliers.memoize(() -> onRoll(problem, numbers, first, end)),
          scale,
          places.nodes);
      from = end;
    }
    for (int year = places.count; year < places.nodes; year++) {
      filled[places.parent[year]] += filled[year];
    }
    long[] next = new long[places.count];
    for (int school = 0; school < next.length; school++) {
      next[school] = next(places, scale, school, filled[school]);
    }
    return new Rolls(rolls, filled, next);
  }

  /** The numbers of the children who have places, node by node and ascending at each. */
  private static int[] numbersByNode(int[] node, int[] counts) {
    int[] next = new int[counts.length];
    int placed = 0;
    for (int at = 0; at < counts.length; at++) {
      next[at] = placed;
      placed += counts[at];
    }
    int[] numbers = new int[placed];
    for (int child = 0; child < node.length; child++) {
      if (node[child] >= 0) {
        numbers[next[node[child]]++] = child;
      }
    }
    return numbers;
  }

  private static OnRoll[] onRoll(PlacementProblem problem, int[] numbers, int first, int end) {
    OnRoll[] children = new OnRoll[end - first];
    for (int index = first; index < end; index++) {
      children[index - first] = new OnRoll(problem, numbers[index]);
    }
    return children;
  }

  /** What the next place of a school costs, or {@link Flow#NEVER} if it has none. */
  static long next(Places places, Scale scale, int school, int filled) {
    return filled < places.limit[school]
        ? scale.evenness * places.units(school, filled + 1)
        : Flow.NEVER;
  }
}
