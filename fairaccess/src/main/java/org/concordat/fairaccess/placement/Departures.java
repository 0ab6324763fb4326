/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Arrays;

/**
 * Of the children on a roll, who leaves for each other node at the least cost, and who for none.
 *
 * <p>A cost is what the new option costs more than the present one, prices left aside, so that it stays true
 * while prices change. Of several children at the same cost it is the first by reference.
 */
final class Departures {

  static final Departures UNKNOWN =
      new Departures(new int[0], new long[0], new int[0], 0, Flow.NOWHERE);

  /** The other nodes, each once. */
  final int[] to;

  /** What leaving for each costs. */
  final long[] cost;

  /** Who leaves for each, by number on the roll. */
  final int[] who;

  /** What leaving for none costs. */
  final long costOfNone;

  /** Who leaves for none, by number on the roll. */
  final int whoForNone;

  private Departures(int[] to, long[] cost, int[] who, long costOfNone, int whoForNone) {
    this.to = to;
    this.cost = cost;
    this.who = who;
    this.costOfNone = costOfNone;
    this.whoForNone = whoForNone;
  }

  static Departures of(OnRoll[] children, int node, Scale scale, int nodes) {
    int most = 0;
    for (OnRoll one : children) {
      most += one.row.length / 2;
    }
    int[] to = new int[most];
    long[] cost = new long[most];
    int[] who = new int[most];
    int[] found = new int[nodes];
    int count = 0;
    long costOfNone = Flow.NEVER;
    int whoForNone = Flow.NOWHERE;
    for (int index = 0; index < children.length; index++) {
      int[] row = children[index].row;
      long own = scale.suitability * row[children[index].option(node) + 1];
      long none = scale.unplaced[children[index].priority] - own;
      if (none < costOfNone) {
        costOfNone = none;
        whoForNone = index;
      }
      for (int at = 0; at < row.length; at += 2) {
        int other = row[at];
        if (other != node) {
          long more = scale.suitability * row[at + 1] - own;
          int place = found[other] - 1;
          if (place < 0) {
            place = count++;
            found[other] = count;
            to[place] = other;
            cost[place] = Flow.NEVER;
          }
          if (more < cost[place]) {
            cost[place] = more;
            who[place] = index;
          }
        }
      }
    }
    return new Departures(
        Arrays.copyOf(to, count),
        Arrays.copyOf(cost, count),
        Arrays.copyOf(who, count),
        costOfNone,
        whoForNone);
  }
}
