/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/**
 * The children who have their places at one node, in the order of their references. Never changed: with a child
 * more or one fewer it is another roll.
 */
final class Roll {

  private final int node;
  private final OnRoll[] children;
  private final Scale scale;
  private final int nodes;
  private volatile Departures departures = Departures.UNKNOWN;

  Roll(int node, OnRoll[] children, Scale scale, int nodes) {
    this.node = node;
    this.children = children;
    this.scale = scale;
    this.nodes = nodes;
  }

  boolean isEmpty() {
    return children.length == 0;
  }

  /** The cheapest ways to leave, worked out when they are first asked for and the same whoever asks. */
  Departures departures() {
    Departures known = departures;
    if (known == Departures.UNKNOWN) {
      known = Departures.of(children, node, scale, nodes);
      departures = known;
    }
    return known;
  }

  OnRoll child(int index) {
    return children[index];
  }

  Roll with(OnRoll joining) {
    int at = 0;
    while (at < children.length
        && children[at].child.reference().compareTo(joining.child.reference()) < 0) {
      at++;
    }
    OnRoll[] more = new OnRoll[children.length + 1];
    System.arraycopy(children, 0, more, 0, at);
    more[at] = joining;
    System.arraycopy(children, at, more, at + 1, children.length - at);
    return new Roll(node, more, scale, nodes);
  }

  Roll without(OnRoll leaving) {
    int at = 0;
    while (children[at] != leaving) {
      at++;
    }
    OnRoll[] fewer = new OnRoll[children.length - 1];
    System.arraycopy(children, 0, fewer, 0, at);
    System.arraycopy(children, at + 1, fewer, at, fewer.length - at);
    return new Roll(node, fewer, scale, nodes);
  }
}
