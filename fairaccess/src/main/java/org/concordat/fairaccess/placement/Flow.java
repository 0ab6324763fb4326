/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.math.LongMath;
import java.util.Arrays;
import org.concordat.core.pupil.PupilReference;

/**
 * Children at nodes and nodes at prices, while they are being worked on.
 *
 * <p>A price is what one child more at the node costs in the end. Whoever is at a node is there because no
 * other is cheaper for it, the price included; a school has used up every place that costs less than its
 * price and none that costs more. What still may differ is how many children are at a node and how many it
 * has places for; {@link Search} moves children until that agrees, and then nothing is cheaper.
 *
 * <p>Children may stand for several like them: then {@code size} of them take a place together.
 */
final class Flow {

  static final long NEVER = Long.MAX_VALUE / 4;
  static final int NOWHERE = -1;
  static final int ABSENT = -2;

  final Places places;
  final int[][] rows;
  final int[] classes;
  final Scale scale;
  final int[] node;
  final int[] pick;
  final long[] own;
  final long[] other;
  final int[] head;
  final int[] next;
  final int[] in;
  final int[] out;
  final long[] price;
  final long[] up;
  final long[] down;
  private final int[] previous;
  private int size = 1;

  Flow(PlacementProblem problem, Scale scale) {
    this(problem.places(), problem.rows(), problem.classes(), scale);
  }

  Flow(Places places, int[][] rows, int[] classes, Scale scale) {
    this.places = places;
    this.rows = rows;
    this.classes = classes;
    this.scale = scale;
    int nodes = places.nodes;
    this.node = new int[rows.length];
    this.pick = new int[rows.length];
    this.own = new long[rows.length];
    this.other = new long[rows.length];
    this.next = new int[rows.length];
    this.previous = new int[rows.length];
    this.head = new int[nodes];
    this.in = new int[nodes];
    this.out = new int[nodes];
    this.price = new long[nodes];
    this.up = new long[places.count];
    this.down = new long[places.count];
    clear();
  }

  private void clear() {
    Arrays.fill(node, ABSENT);
    Arrays.fill(head, NOWHERE);
    Arrays.fill(in, 0);
  }

  /** Every node at the price of its first place, and no child anywhere. */
  void open(int groups) {
    size = groups;
    for (int school = 0; school < places.count; school++) {
      setOut(school, 0);
      price[school] = up[school] == NEVER ? 0 : up[school];
    }
    levelYears();
  }

  private void levelYears() {
    for (int year = places.count; year < places.nodes; year++) {
      price[year] = price[places.parent[year]];
    }
  }

  /** Keeps the prices, puts every n-th child where it is cheapest and fills the places these prices buy. */
  void reopen(int groups, long discount) {
    size = groups;
    clear();
    levelYears();
    for (int index = 0; index < places.nodes; index++) {
      price[index] -= discount;
    }
    for (int child = 0; child < rows.length; child += groups) {
      place(child);
    }
    passAll();
  }

  /**
   * Begins with the prices of another problem, keeps whoever is where it is cheapest, moves the others there
   * and fills the places that the prices buy.
   */
  void settle(PlacementProblem problem, PlacementProblem earlier, Standing standing) {
    Places before = earlier.places();
    for (int index = 0; index < places.nodes; index++) {
      int school = places.parent[index];
      int entry = index < places.count ? school : before.entry(school, places.year(index));
      price[index] = Math.max(standing.price()[school], standing.price()[entry]);
    }
    int old = 0;
    for (int child = 0; child < rows.length; child++) {
      PupilReference reference = problem.children().get(child).reference();
      while (old < earlier.children().size()
          && earlier.children().get(old).reference().compareTo(reference) < 0) {
        old++;
      }
      boolean known = old < earlier.children().size()
          && earlier.children().get(old).reference().equals(reference);
      int at = known ? standing.node()[old] : NOWHERE;
      stay(child, at < 0 ? NOWHERE : offset(child, before.parent[at]));
    }
    passAll();
  }

  private void stay(int child, int option) {
    int best = cheapest(child);
    long second = other[child];
    if (option >= 0 && option != best && cost(child, option) == cost(child, best)) {
      second = cost(child, best);
      best = option;
    }
    move(child, best);
    other[child] = second;
  }

  private int offset(int child, int school) {
    int[] row = rows[child];
    for (int at = 0; at < row.length; at += 2) {
      if (places.parent[row[at]] == school) {
        return at;
      }
    }
    return NOWHERE;
  }

  private long cost(int child, int option) {
    int[] row = rows[child];
    return option < 0
        ? scale.unplaced[classes[child]]
        : scale.suitability * row[option + 1] + price[row[option]];
  }

  private void passAll() {
    for (int year = places.count; year < places.nodes; year++) {
      out[year] = price[year] > price[places.parent[year]]
          ? places.limit[year]
          : Math.min(in[year], places.limit[year]);
      in[places.parent[year]] += out[year];
    }
    for (int school = 0; school < places.count; school++) {
      int filled = 0;
      while (true) {
        long cost = place(school, filled + 1);
        if (cost < price[school] || (cost == price[school] && filled < in[school])) {
          filled++;
        } else {
          break;
        }
      }
      setOut(school, filled);
    }
  }

  /** Puts a child where it is cheapest; true if its school has a place at the price. */
  boolean join(int child) {
    place(child);
    int at = node[child];
    if (at >= 0 && at < places.count && up[at] == price[at]) {
      setOut(at, out[at] + 1);
      return true;
    }
    return at < 0;
  }

  private void place(int child) {
    int best = cheapest(child);
    long second = other[child];
    move(child, best);
    other[child] = second;
  }

  private int cheapest(int child) {
    int[] row = rows[child];
    long least = scale.unplaced[classes[child]];
    long second = NEVER;
    int best = NOWHERE;
    for (int at = 0; at < row.length; at += 2) {
      long cost = scale.suitability * row[at + 1] + price[row[at]];
      if (cost < second) {
        if (cost < least || (cost == least && best < 0)) {
          second = least;
          least = cost;
          best = at;
        } else {
          second = cost;
        }
      }
    }
    other[child] = second;
    return best;
  }

  /** Takes a child to one of its options, or to none. */
  void move(int child, int option) {
    if (node[child] >= 0) {
      unlink(child);
    }
    other[child] = -NEVER;
    pick[child] = option;
    if (option < 0) {
      node[child] = NOWHERE;
      own[child] = scale.unplaced[classes[child]];
    } else {
      int[] row = rows[child];
      node[child] = row[option];
      own[child] = scale.suitability * row[option + 1];
      link(child, row[option]);
    }
  }

  private void link(int child, int at) {
    int first = head[at];
    next[child] = first;
    previous[child] = NOWHERE;
    if (first >= 0) {
      previous[first] = child;
    }
    head[at] = child;
    in[at]++;
  }

  private void unlink(int child) {
    int at = node[child];
    int after = next[child];
    int before = previous[child];
    if (after >= 0) {
      previous[after] = before;
    }
    if (before >= 0) {
      next[before] = after;
    } else {
      head[at] = after;
    }
    in[at]--;
  }

  /** What the n-th place of a school costs; nobody needs more places than there are children, and one. */
  private long place(int school, int number) {
    long most = (Math.min(places.limit[school], rows.length + 1L) + size - 1) / size;
    if (number > most) {
      return NEVER;
    }
    long units = places.units(school, number, size);
    return size == 1
        ? scale.evenness * units
        : Math.min(NEVER / 2, LongMath.saturatedMultiply(scale.evenness, units));
  }

  void setOut(int school, int filled) {
    out[school] = filled;
    up[school] = place(school, filled + 1);
    down[school] = filled == 0 ? -NEVER : place(school, filled);
  }

  /** What a place more costs, in the middle of the schools: the step from the first to the second. */
  long typicalStep() {
    long[] steps = new long[places.count];
    for (int school = 0; school < places.count; school++) {
      steps[school] =
          scale.evenness * (places.units(school, 2, size) - places.units(school, 1, size));
    }
    Arrays.sort(steps);
    return steps.length == 0 ? 0 : steps[steps.length / 2];
  }

  Standing standing() {
    long[] prices = price.clone();
    for (int year = places.count; year < places.nodes; year++) {
      prices[year] = Math.max(prices[year], prices[places.parent[year]]);
    }
    return new Standing(node, pick, prices);
  }
}
