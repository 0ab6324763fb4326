/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.BitSet;

/** The counts in whose rows a free count takes part. */
final class Column {

  private final BitSet users = new BitSet();
  private int size;

  /** Adds a count that is not in it. */
  void add(int user) {
    users.set(user);
    size++;
  }

  /** Takes out a count that is in it. */
  void remove(int user) {
    users.clear(user);
    size--;
  }

  int size() {
    return size;
  }

  /** The first count from a number on, or a negative number. */
  int next(int from) {
    return users.nextSetBit(from);
  }

  /** All of them, the lowest number first. */
  int[] toArray() {
    return users.stream().toArray();
  }
}
