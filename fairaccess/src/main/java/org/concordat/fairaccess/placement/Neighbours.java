/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Arrays;

/**
 * The children of a problem so numbered that those whose most suitable school is the same come together:
 * whoever is looked at together is then also kept together.
 */
final class Neighbours {

  private final int[] order;
  private final int[][] rows;
  private final int[] classes;

  Neighbours(PlacementProblem problem) {
    int size = problem.rows().length;
    long[] keys = new long[size];
    for (int child = 0; child < size; child++) {
      keys[child] = (long) mostSuitable(problem.row(child)) << Integer.SIZE | child;
    }
    Arrays.sort(keys);
    this.order = new int[size];
    this.rows = new int[size][];
    this.classes = new int[size];
    for (int index = 0; index < size; index++) {
      int child = (int) keys[index];
      order[index] = child;
      rows[index] = problem.row(child).clone();
      classes[index] = problem.classOf(child);
    }
  }

  private static int mostSuitable(int[] row) {
    int best = 0;
    for (int at = 2; at < row.length; at += 2) {
      if (row[at + 1] < row[best + 1]) {
        best = at;
      }
    }
    return row.length == 0 ? 0 : row[best];
  }

  int[][] rows() {
    return rows;
  }

  int[] classes() {
    return classes;
  }

  /** The same standing by the numbers of the problem. */
  Standing inOrder(Standing standing) {
    int size = order.length;
    int[] node = new int[size];
    int[] pick = new int[size];
    for (int index = 0; index < size; index++) {
      int child = order[index];
      node[child] = standing.node()[index];
      pick[child] = standing.pick()[index];
    }
    return new Standing(node, pick, standing.price());
  }
}
