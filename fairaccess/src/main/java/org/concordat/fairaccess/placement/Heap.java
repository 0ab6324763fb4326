/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Arrays;

/** Nodes that wait, the one with the least key first. A node may wait more than once. */
final class Heap {

  private static final int FIRST_SIZE = 64;

  private long[] keys = new long[FIRST_SIZE];
  private int[] nodes = new int[FIRST_SIZE];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long leastKey() {
    return keys[0];
  }

  void push(long key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int above = (at - 1) >> 1;
      if (keys[above] <= key) {
        break;
      }
      keys[at] = keys[above];
      nodes[at] = nodes[above];
      at = above;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  int pop() {
    int top = nodes[0];
    size--;
    long key = keys[size];
    int node = nodes[size];
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && keys[below + 1] < keys[below]) {
        below++;
      }
      if (keys[below] >= key) {
        break;
      }
      keys[at] = keys[below];
      nodes[at] = nodes[below];
      at = below;
    }
    keys[at] = key;
    nodes[at] = node;
    return top;
  }
}
