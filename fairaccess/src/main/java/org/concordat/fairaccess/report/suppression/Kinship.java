/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.BitSet;

/**
 * Which counts what is known ties together, over however many others, and to which of them something new is tied.
 *
 * <p>Used by one thread, for one publication.
 */
final class Kinship {

  private final int[] parents;
  private final BitSet touched = new BitSet();

  /** Counts none of which is tied to another. */
  Kinship(int counts) {
    this.parents = new int[counts];
    for (int count = 0; count < counts; count++) {
      parents[count] = count;
    }
  }

  /** Ties counts together, with something new or without. */
  void join(int[] counts, boolean withNew) {
    if (counts.length == 0) {
      return;
    }
    boolean isTouched = withNew;
    for (int count : counts) {
      isTouched |= isTouched(count);
      parents[root(count)] = root(counts[0]);
    }
    if (isTouched) {
      touched.set(root(counts[0]));
    }
  }

  /** Whether something new is tied to a count. */
  boolean isTouched(int count) {
    return touched.get(root(count));
  }

  /** Whether two counts are tied together. */
  boolean isTied(int one, int other) {
    return root(one) == root(other);
  }

  private int root(int count) {
    int root = count;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
