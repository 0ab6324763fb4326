/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cheapest chains of moves between any two nodes of an optimal plan.
 *
 * <p>Besides the nodes of {@link Places} there is one for having no school and one in which the places of all
 * schools meet. Of the children at a node, the one with the cheapest move to another node stands for all. A
 * chain either goes through the meeting of places, and then its two halves are known beforehand, or it stays
 * nearer than the meeting, so that few nodes have to be looked at for each.
 */
final class Detours {

  private static final int FREE = -1;
  private static final int ARCS_EACH = 32;

  private final PlacementProblem problem;
  private final Places places;
  private final Scale scale;
  private final Standing standing;
  private final int none;
  private final int meeting;
  private final Arcs arcs;
  private final int[] firstIn;
  private final int[] in;
  private final int[] before;
  private final long[] surplus;
  private final Tree toMeeting;
  private final Tree fromMeeting;
  private final Tree near;
  private final Heap heap = new Heap();

  Detours(PlacementProblem problem, Scale scale, Standing standing) {
    this.problem = problem;
    this.places = problem.places();
    this.scale = scale;
    this.standing = standing;
    this.none = places.nodes;
    this.meeting = places.nodes + 1;
    this.arcs = new Arcs(expectedArcs());
    addMoves();
    addPlaces();
    int nodes = places.nodes + 2;
    this.firstIn = new int[nodes + 1];
    this.in = new int[arcs.count];
    index(arcs.to, firstIn, in);
    int[] firstOut = new int[nodes + 1];
    int[] out = new int[arcs.count];
    index(arcs.from, firstOut, out);
    this.toMeeting = new Tree(nodes);
    this.fromMeeting = new Tree(nodes);
    this.near = new Tree(nodes);
    grow(toMeeting, meeting, firstIn, in, arcs.from);
    grow(fromMeeting, meeting, firstOut, out, arcs.to);
    this.before = new int[arcs.count];
    this.surplus = new long[arcs.count];
    compareWithMeeting();
  }

  /** How much longer each arc into a node is than the way to the meeting from where the arc begins. */
  private void compareWithMeeting() {
    for (int index = 0; index < in.length; index++) {
      int from = arcs.from[in[index]];
      before[index] = from;
      surplus[index] =
          from == meeting ? Flow.NEVER : arcs.cost[in[index]] - toMeeting.distance[from];
    }
  }

  private int expectedArcs() {
    long options = 0;
    for (int[] row : problem.rows()) {
      options += row.length / 2 + 1;
    }
    return (int) Math.min(options + 4L * places.nodes, ARCS_EACH * (places.nodes + 2L));
  }

  private void index(int[] ends, int[] first, int[] sorted) {
    for (int arc = 0; arc < arcs.count; arc++) {
      first[ends[arc] + 1]++;
    }
    for (int node = 1; node < first.length; node++) {
      first[node] += first[node - 1];
    }
    int[] filled = first.clone();
    for (int arc = 0; arc < arcs.count; arc++) {
      sorted[filled[ends[arc]]++] = arc;
    }
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

  private void addMoves() {
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
        int pointsNow = pointsNow(one);
        long now = node == none
            ? scale.unplaced[problem.classOf(one)]
            : scale.suitability * pointsNow + price(node);
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

  private void addPlaces() {
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

  /** Finds the cheapest ways between a node and all others. */
  private void grow(Tree tree, int root, int[] first, int[] sorted, int[] ends) {
    begin(tree, root);
    while (!heap.isEmpty()) {
      int at = heap.pop();
      if (settle(tree, root, at)) {
        long sofar = tree.distance[at];
        for (int index = first[at]; index < first[at + 1]; index++) {
          int arc = sorted[index];
          reach(tree, ends[arc], sofar + arcs.cost[arc], arc, at);
        }
      }
    }
  }

  /**
   * Finds the cheapest ways to a node from those from which the way through the meeting is no cheaper. A
   * way from farther off that leads through any other costs no less than through the meeting.
   */
  private void growNear(int root) {
    long home = fromMeeting.distance[root];
    begin(near, root);
    while (!heap.isEmpty()) {
      int at = heap.pop();
      if (settle(near, root, at)) {
        long sofar = near.distance[at];
        long most = home - sofar;
        int end = firstIn[at + 1];
        for (int index = firstIn[at]; index < end; index++) {
          if (surplus[index] <= most) {
            reach(near, before[index], sofar + arcs.cost[in[index]], in[index], at);
          }
        }
      }
    }
  }

  private void begin(Tree tree, int root) {
    tree.clear(root);
    heap.clear();
    heap.push(0, root);
  }

  private boolean settle(Tree tree, int root, int at) {
    if (tree.done[at]) {
      return false;
    }
    tree.done[at] = true;
    if (at != root) {
      follow(tree, at);
    }
    return true;
  }

  private void reach(Tree tree, int node, long longer, int arc, int next) {
    if (longer < tree.distance[node]) {
      tree.distance[node] = longer;
      tree.way[node] = arc;
      tree.next[node] = next;
      heap.push(longer, node);
    }
  }

  /** Adds up what the way between a node and the root changes. */
  private void follow(Tree tree, int node) {
    int arc = tree.way[node];
    int next = tree.next[node];
    int mover = arcs.child[arc];
    tree.units[node] = tree.units[next] + arcs.units[arc];
    tree.points[node] = tree.points[next] + arcs.points[arc];
    tree.placed[node] = mover != FREE && arcs.from[arc] == none ? mover : tree.placed[next];
    tree.displaced[node] = mover != FREE && arcs.to[arc] == none ? mover : tree.displaced[next];
  }

  /** What each other school of some children would cost, by URN; the children are all at one node. */
  ImmutableList<ImmutableList<Alternative>> alternatives(int[] children, int from, int end) {
    int home = at(children[from]);
    growNear(home);
    ImmutableList.Builder<ImmutableList<Alternative>> each = ImmutableList.builder();
    for (int index = from; index < end; index++) {
      int one = children[index];
      int[] row = problem.row(one);
      int pointsNow = pointsNow(one);
      ImmutableList.Builder<Alternative> all =
          ImmutableList.builderWithExpectedSize(row.length / 2 - (home == none ? 0 : 1));
      for (int option = 0; option < row.length; option += 2) {
        if (row[option] != home) {
          all.add(alternative(one, home, row[option], row[option + 1] - pointsNow));
        }
      }
      each.add(all.build());
    }
    return each.build();
  }

  /** The index just after the children that are at the same node as the one at an index. */
  int endOfNode(int[] children, int from) {
    int end = from + 1;
    while (end < children.length && at(children[end]) == at(children[from])) {
      end++;
    }
    return end;
  }

  private Alternative alternative(int one, int home, int node, int difference) {
    boolean direct = near.distance[node] <= toMeeting.distance[node] + fromMeeting.distance[home];
    Tree tree = direct ? near : toMeeting;
    long units = tree.units[node] + (direct ? 0 : fromMeeting.units[home]);
    long points = tree.points[node] + (direct ? 0 : fromMeeting.points[home]);
    int gains = tree.placed[node];
    int loses = tree.displaced[node];
    if (!direct) {
      gains = gains == FREE ? fromMeeting.placed[home] : gains;
      loses = loses == FREE ? fromMeeting.displaced[home] : loses;
    }
    gains = gains == FREE && home == none ? one : gains;
    boolean same =
        gains != FREE && loses != FREE && problem.classOf(gains) == problem.classOf(loses);
    boolean placing = gains != FREE && !same;
    boolean displacing = loses != FREE && !same;
    return new Alternative(
        places.urn(node),
        units,
        difference + points,
        placing ? Optional.of(className(gains)) : Optional.empty(),
        displacing ? Optional.of(className(loses)) : Optional.empty(),
        placing && problem.comesFirst(gains),
        displacing && problem.comesFirst(loses));
  }

  private String className(int one) {
    return problem.priorities().get(problem.priorityOf(one));
  }

  /** The cheapest ways between one node and others, with what they change on the way. */
  private static final class Tree {

    private final long[] distance;
    private final boolean[] done;
    private final int[] way;
    private final int[] next;
    private final long[] units;
    private final long[] points;
    private final int[] placed;
    private final int[] displaced;

    Tree(int nodes) {
      distance = new long[nodes];
      done = new boolean[nodes];
      way = new int[nodes];
      next = new int[nodes];
      units = new long[nodes];
      points = new long[nodes];
      placed = new int[nodes];
      displaced = new int[nodes];
    }

    /** Nothing is reached but a root, where nothing is changed, nobody placed and nobody displaced. */
    void clear(int root) {
      Arrays.fill(distance, Flow.NEVER);
      Arrays.fill(done, false);
      distance[root] = 0;
      units[root] = 0;
      points[root] = 0;
      placed[root] = FREE;
      displaced[root] = FREE;
    }
  }

  /** Arcs as they are found. */
  private static final class Arcs {

    private int count;
    private int[] from;
    private int[] to;
    private int[] child;
    private long[] cost;
    private long[] units;
    private int[] points;

    Arcs(int expected) {
      from = new int[expected];
      to = new int[expected];
      child = new int[expected];
      cost = new long[expected];
      units = new long[expected];
      points = new int[expected];
    }

    void add(int tail, int head, int mover, long reduced, long moreUnits, int morePoints) {
      if (count == from.length) {
        int longer = 2 * count + 2;
        from = Arrays.copyOf(from, longer);
        to = Arrays.copyOf(to, longer);
        child = Arrays.copyOf(child, longer);
        cost = Arrays.copyOf(cost, longer);
        units = Arrays.copyOf(units, longer);
        points = Arrays.copyOf(points, longer);
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
