/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * The cheapest chains of moves between any two nodes of an optimal plan.
 *
 * <p>Besides the nodes of {@link Places} there is one for having no school and one in which the places of all
 * schools meet. Of the children at a node, the one with the cheapest move to another node stands for all.
 */
final class Detours {

  private static final int FREE = -1;

  private final PlacementProblem problem;
  private final Places places;
  private final Scale scale;
  private final Standing standing;
  private final int none;
  private final int meeting;
  private final int[] first;
  private final int[] tail;
  private final int[] child;
  private final long[] cost;
  private final long[] units;
  private final int[] points;
  private final long[] distance;
  private final int[] way;
  private int target = FREE;

  Detours(PlacementProblem problem, Scale scale, Standing standing) {
    this.problem = problem;
    this.places = problem.places();
    this.scale = scale;
    this.standing = standing;
    this.none = places.nodes;
    this.meeting = places.nodes + 1;
    Arcs arcs = new Arcs();
    addMoves(arcs);
    addPlaces(arcs);
    int nodes = places.nodes + 2;
    this.first = new int[nodes + 1];
    for (int arc = 0; arc < arcs.count; arc++) {
      first[arcs.to[arc] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    this.tail = new int[arcs.count];
    this.child = new int[arcs.count];
    this.cost = new long[arcs.count];
    this.units = new long[arcs.count];
    this.points = new int[arcs.count];
    int[] filled = Arrays.copyOf(first, nodes);
    for (int arc = 0; arc < arcs.count; arc++) {
      int at = filled[arcs.to[arc]]++;
      tail[at] = arcs.from[arc];
      child[at] = arcs.child[arc];
      cost[at] = arcs.cost[arc];
      units[at] = arcs.units[arc];
      points[at] = arcs.points[arc];
    }
    this.distance = new long[nodes];
    this.way = new int[nodes];
  }

  private int at(int one) {
    return standing.node()[one] < 0 ? none : standing.node()[one];
  }

  private long price(int node) {
    return node == none ? 0 : standing.price()[node];
  }

  private int pointsNow(int one) {
    return standing.node()[one] < 0 ? 0 : problem.row(one)[standing.pick()[one] + 1];
  }

  private void addMoves(Arcs arcs) {
    int size = problem.children().size();
    int[] start = new int[places.nodes + 2];
    for (int one = 0; one < size; one++) {
      start[at(one) + 1]++;
    }
    for (int node = 0; node <= places.nodes; node++) {
      start[node + 1] += start[node];
    }
    int[] members = new int[size];
    int[] filled = Arrays.copyOf(start, places.nodes + 1);
    for (int one = 0; one < size; one++) {
      members[filled[at(one)]++] = one;
    }
    long[] least = new long[places.nodes + 1];
    int[] mover = new int[places.nodes + 1];
    int[] more = new int[places.nodes + 1];
    int[] reached = new int[places.nodes + 1];
    Arrays.fill(least, Flow.NEVER);
    for (int node = 0; node <= places.nodes; node++) {
      int count = 0;
      for (int index = start[node]; index < start[node + 1]; index++) {
        int one = members[index];
        long now = standing.own()[one] + price(node);
        int pointsNow = pointsNow(one);
        int[] row = problem.row(one);
        for (int option = 0; option <= row.length; option += 2) {
          boolean away = option == row.length;
          int to = away ? none : row[option];
          if (to != node) {
            long then = away
                ? scale.unplaced[problem.classOf(one)]
                : scale.suitability * row[option + 1] + standing.price()[to];
            if (then - now < least[to]) {
              if (least[to] == Flow.NEVER) {
                reached[count++] = to;
              }
              least[to] = then - now;
              mover[to] = one;
              more[to] = (away ? 0 : row[option + 1]) - pointsNow;
            }
          }
        }
      }
      for (int index = 0; index < count; index++) {
        int to = reached[index];
        arcs.add(node, to, mover[to], least[to], 0, more[to]);
        least[to] = Flow.NEVER;
      }
    }
  }

  private void addPlaces(Arcs arcs) {
    int[] counts = new int[places.nodes];
    for (int node : standing.node()) {
      if (node >= 0) {
        counts[node]++;
        if (node >= places.count) {
          counts[places.parent[node]]++;
        }
      }
    }
    for (int node = 0; node < places.nodes; node++) {
      boolean year = node >= places.count;
      int to = year ? places.parent[node] : meeting;
      if (counts[node] < places.limit[node]) {
        long more = year ? 0 : places.units(node, counts[node] + 1);
        long reduced = year ? price(to) - price(node) : scale.evenness * more - price(node);
        arcs.add(node, to, FREE, reduced, more, 0);
      }
      if (counts[node] > 0) {
        long less = year ? 0 : -places.units(node, counts[node]);
        long reduced = year ? price(node) - price(to) : scale.evenness * less + price(node);
        arcs.add(to, node, FREE, reduced, less, 0);
      }
    }
    arcs.add(none, meeting, FREE, 0, 0, 0);
    arcs.add(meeting, none, FREE, 0, 0, 0);
  }

  /** Finds the cheapest way from every node to one. */
  private void towards(int node) {
    if (target == node) {
      return;
    }
    target = node;
    Arrays.fill(distance, Flow.NEVER);
    Arrays.fill(way, FREE);
    Heap heap = new Heap();
    distance[node] = 0;
    heap.push(0, node);
    while (!heap.isEmpty()) {
      long sofar = heap.leastKey();
      int at = heap.pop();
      if (sofar == distance[at]) {
        for (int arc = first[at]; arc < first[at + 1]; arc++) {
          int before = tail[arc];
          long longer = sofar + cost[arc];
          if (longer < distance[before]) {
            distance[before] = longer;
            way[before] = arc;
            heap.push(longer, before);
          }
        }
      }
    }
  }

  /** What each other school of a child would cost, by URN. */
  ImmutableList<Alternative> alternatives(int one) {
    int home = at(one);
    towards(home);
    int[] row = problem.row(one);
    ImmutableList.Builder<Alternative> all = ImmutableList.builder();
    for (int option = 0; option < row.length; option += 2) {
      if (row[option] != home) {
        all.add(alternative(one, row[option], row[option + 1] - pointsNow(one)));
      }
    }
    return all.build();
  }

  private Alternative alternative(int one, int node, int difference) {
    long moreUnits = 0;
    long morePoints = difference;
    Optional<String> placed = at(one) == none ? Optional.of(className(one)) : Optional.empty();
    Optional<String> displaced = Optional.empty();
    int from = node;
    while (from != target) {
      int arc = way[from];
      int to = head(arc);
      moreUnits += units[arc];
      morePoints += points[arc];
      if (child[arc] != FREE) {
        if (from == none) {
          placed = Optional.of(className(child[arc]));
        }
        if (to == none) {
          displaced = Optional.of(className(child[arc]));
        }
      }
      from = to;
    }
    if (placed.equals(displaced)) {
      placed = Optional.empty();
      displaced = Optional.empty();
    }
    Urn school = places.urn(node);
    return new Alternative(school, moreUnits, morePoints, placed, displaced);
  }

  private int head(int arc) {
    int low = 0;
    int high = first.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= arc) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private String className(int one) {
    return problem.priorities().get(problem.classOf(one));
  }

  /** Arcs as they are found. */
  private static final class Arcs {

    private static final int FIRST_SIZE = 256;

    private int count;
    private int[] from = new int[FIRST_SIZE];
    private int[] to = new int[FIRST_SIZE];
    private int[] child = new int[FIRST_SIZE];
    private long[] cost = new long[FIRST_SIZE];
    private long[] units = new long[FIRST_SIZE];
    private int[] points = new int[FIRST_SIZE];

    void add(int tail, int head, int mover, long reduced, long moreUnits, int morePoints) {
      if (count == from.length) {
        from = Arrays.copyOf(from, 2 * count);
        to = Arrays.copyOf(to, 2 * count);
        child = Arrays.copyOf(child, 2 * count);
        cost = Arrays.copyOf(cost, 2 * count);
        units = Arrays.copyOf(units, 2 * count);
        points = Arrays.copyOf(points, 2 * count);
      }
      from[count] = tail;
      to[count] = head;
      child[count] = mover;
      cost[count] = reduced;
      units[count] = moreUnits;
      points[count] = morePoints;
      count++;
    }
  }
}
