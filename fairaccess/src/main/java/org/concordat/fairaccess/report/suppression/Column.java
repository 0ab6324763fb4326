/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.Arrays;

/** The counts in whose rows a free count takes part, the lowest number first. */
final class Column {

  private int[] users = {};
  private int size;

  int size() {
    return size;
  }

  int user(int place) {
    return users[place];
  }

  int[] toArray() {
    return Arrays.copyOf(users, size);
  }

  /** Adds a count that is not in it. */
  void add(int user) {
    int place = -1 - Arrays.binarySearch(users, 0, size, user);
    if (size == users.length) {
      users = Arrays.copyOf(users, Math.max(4, 2 * size));
    }
    System.arraycopy(users, place, users, place + 1, size - place);
    users[place] = user;
    size++;
  }

  /** Takes out a count that is in it. */
  void remove(int user) {
    int place = Arrays.binarySearch(users, 0, size, user);
    size--;
    System.arraycopy(users, place + 1, users, place, size - place);
  }
}
