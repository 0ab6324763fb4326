/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Arrays;

/**
 * Moves one child at a time, along the cheapest way, until each node has as many as it has places for.
 *
 * <p>Where a node has one too many, {@link #relieve} looks outward for the cheapest chain of moves that ends
 * at a free place, or without one; where a place was bought that nobody fills, {@link #fill} looks backward
 * for the cheapest chain that ends there, or gives the place back. Both raise or lower the prices on their
 * way, so that nobody is ever at a node that is not the cheapest.
 */
final class Search {

  private static final int PASS = -2;

  private final Flow flow;
  private final Places places;
  private final int[][] rows;
  private final long points;
  private final long[] distance;
  private final int[] from;
  private final int[] mover;
  private final int[] option;
  private final boolean[] done;
  private final int[] settled;
  private final int[] touched;
  private final Heap waiting = new Heap();
  private int settledCount;
  private int touchedCount;
  private int[][] takers = {};
  private long best;
  private int end;
  private int endChild;
  private int endOption;

  Search(Flow flow) {
    this.flow = flow;
    this.places = flow.places;
    this.rows = flow.rows;
    this.points = flow.scale.suitability;
    int nodes = places.nodes;
    this.distance = new long[nodes];
    this.from = new int[nodes];
    this.mover = new int[nodes];
    this.option = new int[nodes];
    this.done = new boolean[nodes];
    this.settled = new int[nodes];
    this.touched = new int[nodes];
    Arrays.fill(distance, Flow.NEVER);
  }

  private void begin(int node) {
    settledCount = 0;
    touchedCount = 0;
    waiting.clear();
    best = Flow.NEVER;
    end = Flow.NOWHERE;
    endChild = Flow.NOWHERE;
    endOption = Flow.NOWHERE;
    reach(node, 0, Flow.NOWHERE, Flow.NOWHERE, Flow.NOWHERE);
  }

  /** The next node to look at, or none if no other can lead to anything cheaper. */
  private int next() {
    while (!waiting.isEmpty()) {
      int node = waiting.pop();
      if (!done[node]) {
        if (distance[node] >= best) {
          return Flow.NOWHERE;
        }
        done[node] = true;
        settled[settledCount++] = node;
        return node;
      }
    }
    return Flow.NOWHERE;
  }

  private void finish(long cost, int node, int child, int at) {
    if (cost < best) {
      best = cost;
      end = node;
      endChild = child;
      endOption = at;
    }
  }

  private void offer(int node, long cost, int before, int child, int at) {
    if (cost < best && cost < distance[node]) {
      reach(node, cost, before, child, at);
    }
  }

  private void reach(int node, long cost, int before, int child, int at) {
    if (distance[node] == Flow.NEVER) {
      touched[touchedCount++] = node;
    }
    distance[node] = cost;
    from[node] = before;
    mover[node] = child;
    option[node] = at;
    waiting.push(cost, node);
  }

  /** Takes one child too many away from a node. */
  void relieve(int node) {
    begin(node);
    for (int at = next(); at >= 0; at = next()) {
      long sofar = distance[at];
      if (at < places.count) {
        if (flow.in[at] < flow.out[at]) {
          finish(sofar, at, Flow.NOWHERE, Flow.NOWHERE);
        } else if (flow.up[at] != Flow.NEVER) {
          finish(sofar + flow.up[at] - flow.price[at], at, Flow.NOWHERE, Flow.NOWHERE);
        }
        for (int year : places.yearNodes[at]) {
          if (flow.out[year] > 0) {
            offer(year, sofar + flow.price[year] - flow.price[at], at, PASS, PASS);
          }
        }
      } else {
        int school = places.parent[at];
        if (flow.in[at] < flow.out[at]) {
          finish(sofar, at, Flow.NOWHERE, Flow.NOWHERE);
        } else if (flow.out[at] < places.limit[at]) {
          offer(school, sofar + flow.price[school] - flow.price[at], at, PASS, PASS);
        }
      }
      leave(at, sofar - flow.price[at]);
    }
    update(1);
    carryOut(node, 1);
  }

  private void leave(int at, long base) {
    for (int child = flow.head[at]; child >= 0; child = flow.next[child]) {
      long start = base - flow.own[child];
      if (start + flow.other[child] >= best) {
        continue;
      }
      long least = flow.scale.unplaced[flow.classes[child]];
      finish(start + least, at, child, Flow.NOWHERE);
      int[] row = rows[child];
      for (int index = 0; index < row.length; index += 2) {
        int node = row[index];
        if (node != at) {
          long cost = points * row[index + 1] + flow.price[node];
          if (cost < least) {
            least = cost;
          }
          offer(node, start + cost, at, child, index);
        }
      }
      flow.other[child] = least;
    }
  }

  /** Brings one child to a node that has too few, or gives its place back. */
  void fill(int node) {
    begin(node);
    for (int at = next(); at >= 0; at = next()) {
      long sofar = distance[at];
      if (flow.in[at] > flow.out[at]) {
        finish(sofar, at, Flow.NOWHERE, Flow.NOWHERE);
      } else if (at < places.count && flow.out[at] > 0) {
        finish(sofar + flow.price[at] - flow.down[at], at, Flow.NOWHERE, Flow.NOWHERE);
      }
      if (at < places.count) {
        for (int year : places.yearNodes[at]) {
          if (flow.out[year] < places.limit[year]) {
            offer(year, sofar + flow.price[at] - flow.price[year], at, PASS, PASS);
          }
        }
      } else if (flow.out[at] > 0) {
        int school = places.parent[at];
        offer(school, sofar + flow.price[at] - flow.price[school], at, PASS, PASS);
      }
      attract(at, sofar + flow.price[at]);
    }
    update(-1);
    carryOut(node, -1);
  }

  private void attract(int at, long base) {
    int[] list = takers[at];
    for (int index = 0; index < list.length; index += 2) {
      int child = list[index];
      int now = flow.node[child];
      if (now == at || now == Flow.ABSENT) {
        continue;
      }
      int here = list[index + 1];
      long cost = base + points * rows[child][here + 1] - flow.own[child];
      if (now < 0) {
        finish(cost, at, child, here);
      } else {
        offer(now, cost - flow.price[now], at, child, here);
      }
    }
  }

  private void update(int direction) {
    for (int index = 0; index < settledCount; index++) {
      int node = settled[index];
      done[node] = false;
      if (distance[node] < best) {
        flow.price[node] += direction * (best - distance[node]);
      }
    }
  }

  /** Moves children along the way found: outward (1), or inward (-1). */
  private void carryOut(int start, int direction) {
    int at = end;
    boolean school = at < places.count;
    if (endChild >= 0) {
      flow.move(endChild, endOption);
    } else if (school && direction * (flow.in[at] - flow.out[at]) >= 0) {
      flow.setOut(at, flow.out[at] + direction);
    }
    while (at != start) {
      int before = from[at];
      if (mover[at] >= 0) {
        flow.move(mover[at], option[at]);
      } else if (at < places.count) {
        flow.out[before] += direction;
        flow.in[at] += direction;
      } else {
        flow.out[at] -= direction;
        flow.in[before] -= direction;
      }
      at = before;
    }
    for (int index = 0; index < touchedCount; index++) {
      distance[touched[index]] = Flow.NEVER;
    }
  }

  /** Notes for each node which of every n-th child could be there. */
  void noteTakers(int groups) {
    int[] counts = new int[places.nodes];
    for (int child = 0; child < rows.length; child += groups) {
      int[] row = rows[child];
      for (int index = 0; index < row.length; index += 2) {
        counts[row[index]] += 2;
      }
    }
    takers = new int[places.nodes][];
    for (int node = 0; node < counts.length; node++) {
      takers[node] = new int[counts[node]];
      counts[node] = 0;
    }
    for (int child = 0; child < rows.length; child += groups) {
      int[] row = rows[child];
      for (int index = 0; index < row.length; index += 2) {
        int node = row[index];
        takers[node][counts[node]++] = child;
        takers[node][counts[node]++] = index;
      }
    }
  }
}
