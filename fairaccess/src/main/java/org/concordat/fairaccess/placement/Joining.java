/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Arrays;

/**
 * One child more at an optimum: the cheapest chain of moves that begins with the child and ends at a free place,
 * or with somebody who then has none.
 *
 * <p>It looks outward over the nodes, from the one that is cheapest for the child, and no further than the chain
 * is long. What it does not change, the new standing and the new rolls have in common with the old ones.
 */
final class Joining {

  private static final int PLACE = -2;
  private static final int PASS = -3;
  private static final int NEWCOMER = -4;
  private static final int WITHOUT = -5;

  private final PlacementProblem problem;
  private final Places places;
  private final Scale scale;
  private final long[] price;
  private final Rolls before;
  private final OnRoll newcomer;
  private final int added;
  private final long[] distance;
  private final int[] from;
  private final int[] mover;
  private final Heap waiting = new Heap();
  private long best = Flow.NEVER;
  private int end = Flow.NOWHERE;
  private int endMover = Flow.NOWHERE;
  private final int[] node;
  private final int[] pick;
  private final Roll[] roll;
  private final int[] filled;

  private Joining(
      PlacementProblem problem, Scale scale, Standing standing, Rolls before, int added) {
    this.problem = problem;
    this.places = problem.places();
    this.scale = scale;
    this.price = standing.price();
    this.before = before;
    this.newcomer = new OnRoll(problem, added);
    this.added = added;
    this.distance = new long[places.nodes];
    this.from = new int[places.nodes];
    this.mover = new int[places.nodes];
    this.node = inserted(standing.node(), added);
    this.pick = inserted(standing.pick(), added);
    this.roll = before.roll.clone();
    this.filled = before.filled.clone();
  }

  /** The optimum of a problem, begun with the one without a child of it and on the same scale. */
  static Optimum of(
      PlacementProblem problem, Scale scale, Standing standing, Rolls rolls, int added) {
    Joining joining = new Joining(problem, scale, standing, rolls, added);
    int start = joining.cheapest();
    if (start < 0) {
      return new Optimum(
          new Standing(joining.node, joining.pick, standing.price()), joining.before);
    }
    joining.search(start);
    joining.carryOut(start);
    return new Optimum(
        new Standing(joining.node, joining.pick, joining.prices()),
        new Rolls(joining.roll, joining.filled, joining.next()));
  }

  private static int[] inserted(int[] values, int at) {
    int[] more = new int[values.length + 1];
    System.arraycopy(values, 0, more, 0, at);
    more[at] = Flow.NOWHERE;
    System.arraycopy(values, at, more, at + 1, values.length - at);
    return more;
  }

  private int cheapest() {
    int[] row = newcomer.row;
    long least = scale.unplaced[newcomer.priority];
    int start = Flow.NOWHERE;
    for (int at = 0; at < row.length; at += 2) {
      long cost = scale.suitability * row[at + 1] + price[row[at]];
      if (cost < least || (cost == least && start < 0)) {
        least = cost;
        start = row[at];
      }
    }
    return start;
  }

  private void search(int start) {
    Arrays.fill(distance, Flow.NEVER);
    distance[start] = 0;
    buy(start, 0);
    if (best > 0) {
      pass(start, 0);
      goElsewhere(start);
      leave(start, 0);
    }
    while (!waiting.isEmpty()) {
      long sofar = waiting.leastKey();
      int at = waiting.pop();
      if (sofar >= best) {
        break;
      }
      if (sofar == distance[at]) {
        pass(at, sofar);
        leave(at, sofar);
      }
    }
  }

  /** Takes the next place of a school. */
  private void buy(int at, long sofar) {
    if (at < places.count && before.next[at] != Flow.NEVER) {
      finish(sofar + before.next[at] - price[at], at, PLACE);
    }
  }

  /** Changes between a year group and its school. */
  private void pass(int at, long sofar) {
    if (at >= places.count) {
      if (filled[at] < places.limit[at]) {
        int school = places.parent[at];
        offer(school, sofar + price[school] - price[at], at, PASS);
      }
      return;
    }
    for (int year : places.yearNodes[at]) {
      if (filled[year] > 0) {
        offer(year, sofar + price[year] - price[at], at, PASS);
      }
    }
  }

  private void goElsewhere(int start) {
    int[] row = newcomer.row;
    long base = -price[start] - scale.suitability * row[newcomer.option(start) + 1];
    finish(base + scale.unplaced[newcomer.priority], start, NEWCOMER);
    for (int at = 0; at < row.length; at += 2) {
      if (row[at] != start) {
        offer(row[at], base + scale.suitability * row[at + 1] + price[row[at]], start, NEWCOMER);
      }
    }
  }

  private void leave(int at, long sofar) {
    if (roll[at].isEmpty()) {
      return;
    }
    Departures departures = roll[at].departures();
    long base = sofar - price[at];
    finish(base + departures.costOfNone, at, WITHOUT);
    int[] to = departures.to;
    for (int index = 0; index < to.length; index++) {
      offer(to[index], base + departures.cost[index] + price[to[index]], at, index);
    }
  }

  private void finish(long cost, int at, int by) {
    if (cost < best) {
      best = cost;
      end = at;
      endMover = by;
    }
  }

  private void offer(int to, long cost, int at, int by) {
    if (cost < best && cost < distance[to]) {
      distance[to] = cost;
      from[to] = at;
      mover[to] = by;
      buy(to, cost);
      if (cost < best) {
        waiting.push(cost, to);
      }
    }
  }

  private void carryOut(int start) {
    int home = start;
    if (endMover == PLACE) {
      filled[end]++;
    } else if (endMover == NEWCOMER) {
      home = Flow.NOWHERE;
    } else {
      take(before.roll[end].child(before.roll[end].departures().whoForNone), end, Flow.NOWHERE);
    }
    for (int at = end; at != start; at = from[at]) {
      int last = from[at];
      if (mover[at] == PASS) {
        if (at < places.count) {
          filled[last]++;
        } else {
          filled[at]--;
        }
      } else if (mover[at] == NEWCOMER) {
        home = at;
      } else {
        Roll left = before.roll[last];
        take(left.child(left.departures().who[mover[at]]), last, at);
      }
    }
    if (home >= 0) {
      node[added] = home;
      pick[added] = newcomer.option(home);
      roll[home] = roll[home].with(newcomer);
    }
  }

  private void take(OnRoll one, int away, int to) {
    int child = one.numberIn(problem);
    roll[away] = roll[away].without(one);
    node[child] = to;
    pick[child] = Flow.NOWHERE;
    if (to >= 0) {
      pick[child] = one.option(to);
      roll[to] = roll[to].with(one);
    }
  }

  private long[] next() {
    if (endMover != PLACE) {
      return before.next;
    }
    long[] next = before.next.clone();
    next[end] = Rolls.next(places, scale, end, filled[end]);
    return next;
  }

  private long[] prices() {
    if (best == 0) {
      return price;
    }
    long[] raised = new long[price.length];
    for (int at = 0; at < raised.length; at++) {
      raised[at] = price[at] + Math.max(0, best - distance[at]);
    }
    for (int year = places.count; year < raised.length; year++) {
      raised[year] = Math.max(raised[year], raised[places.parent[year]]);
    }
    return raised;
  }
}
