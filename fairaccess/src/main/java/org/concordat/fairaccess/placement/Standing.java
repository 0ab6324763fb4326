/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/** Where each child is, and the price of each node. The arrays are never written again. */
final class Standing {

  private final int[] node;
  private final int[] pick;
  private final long[] price;

  Standing(int[] node, int[] pick, long[] price) {
    this.node = node;
    this.pick = pick;
    this.price = price;
  }

  /** The node of each child, or less than zero. */
  int[] node() {
    return node;
  }

  /** Where in its row each child's option begins, or less than zero. */
  int[] pick() {
    return pick;
  }

  long[] price() {
    return price;
  }
}
