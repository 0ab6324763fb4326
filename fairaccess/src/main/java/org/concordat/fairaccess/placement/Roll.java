/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * The children who have their places at one node, in the order of their references. Never changed: with a child
 * more or one fewer it is another roll.
 */
final class Roll {

  private final int node;
  private final int size;
  private final Supplier<OnRoll[]> children;
  private final Scale scale;
  private final int nodes;
  private volatile Departures departures = Departures.UNKNOWN;

  /** The children of a node, who are only looked up when they are first asked for. */
  Roll(int node, int size, Supplier<OnRoll[]> children, Scale scale, int nodes) {
    this.node = node;
    this.size = size;
    this.children = children;
    this.scale = scale;
    this.nodes = nodes;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The cheapest ways to leave, worked out when they are first asked for and the same whoever asks. */
  Departures departures() {
    Departures known = departures;
    if (known == Departures.UNKNOWN) {
      known = Departures.of(children.get(), node, scale, nodes);
      departures = known;
    }
    return known;
  }

  OnRoll child(int index) {
    return children.get()[index];
  }

  Roll with(OnRoll joining) {
    OnRoll[] now = children.get();
    int at = 0;
    while (at < size && now[at].child.reference().compareTo(joining.child.reference()) < 0) {
      at++;
    }
    OnRoll[] more = new OnRoll[size + 1];
    System.arraycopy(now, 0, more, 0, at);
    more[at] = joining;
    System.arraycopy(now, at, more, at + 1, size - at);
    return changed(more);
  }

  Roll without(OnRoll leaving) {
    OnRoll[] now = children.get();
    int at = 0;
    while (now[at] != leaving) {
      at++;
    }
    OnRoll[] fewer = new OnRoll[size - 1];
    System.arraycopy(now, 0, fewer, 0, at);
    System.arraycopy(now, at + 1, fewer, at, fewer.length - at);
    return changed(fewer);
  }

  private Roll changed(OnRoll[] others) {
    return new Roll(node, others.length, Suppliers.ofInstance(others), scale, nodes);
  }
}
