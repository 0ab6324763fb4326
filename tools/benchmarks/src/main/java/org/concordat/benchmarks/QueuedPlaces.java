/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.util.PriorityQueue;

/** Webster's method as its definition reads: a queue of claims, served once for every unit. */
final class QueuedPlaces {

  private record Claim(long weight, long odd, int index) implements Comparable<Claim> {

    @Override
    public int compareTo(Claim other) {
      int order = Long.compare(other.weight * odd, weight * other.odd);
      return order != 0 ? order : Integer.compare(index, other.index);
    }

    Claim next() {
      return new Claim(weight, odd + 2, index);
    }
  }

  private QueuedPlaces() {}

  static long[] split(long units, long[] weights) {
    PriorityQueue<Claim> claims = new PriorityQueue<>(weights.length);
    for (int i = 0; i < weights.length; i++) {
      claims.add(new Claim(weights[i], 1, i));
    }
    long[] shares = new long[weights.length];
    for (long left = units; left > 0; left--) {
      Claim first = claims.remove();
      shares[first.index()]++;
      claims.add(first.next());
    }
    return shares;
  }
}
