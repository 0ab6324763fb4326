/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/** Where each child is, and the price of each node. The arrays are never written again. */
final class Standing {

  private final int[] node;
  private final int[] pick;
  private final long[] own;
  private final long[] price;
  private final long[] up;
  private final long[] down;

  Standing(int[] node, int[] pick, long[] own, long[] price, long[] up, long[] down) {
    this.node = node;
    this.pick = pick;
    this.own = own;
    this.price = price;
    this.up = up;
    this.down = down;
  }

  /** The node of each child, or less than zero. */
  int[] node() {
    return node;
  }

  /** Where in its row each child's option begins, or less than zero. */
  int[] pick() {
    return pick;
  }

  /** What each child's option costs, its price left aside. */
  long[] own() {
    return own;
  }

  long[] price() {
    return price;
  }

  /** What each school's next place costs. */
  long[] up() {
    return up;
  }

  /** What each school's last place costs. */
  long[] down() {
    return down;
  }
}
