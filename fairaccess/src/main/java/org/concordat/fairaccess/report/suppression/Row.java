/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Map;

/** A count, times the scale, as a sum of free counts, each times its factor. */
final class Row {

  static final Row EMPTY = new Row(new int[0], new long[0], 1);

  private final int[] counts;
  private final long[] factors;
  private final long scale;

  private Row(int[] counts, long[] factors, long scale) {
    this.counts = counts;
    this.factors = factors;
    this.scale = scale;
  }

  static Row of(Map<Integer, Long> factors) {
    int[] counts =
        factors.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    long[] sorted = Arrays.stream(counts)
        .mapToLong(count -> factors.getOrDefault(count, 0L))
        .toArray();
    return new Row(counts, sorted, 1);
  }

  static Row single(int count) {
    return new Row(new int[] {count}, new long[] {1}, 1);
  }

  int size() {
    return counts.length;
  }

  long scale() {
    return scale;
  }

  int count(int place) {
    return counts[place];
  }

  long factorAt(int place) {
    return factors[place];
  }

  long factor(int count) {
    return factors[Arrays.binarySearch(counts, count)];
  }

  /** The same row with what a count is in its place. */
  Row with(int count, Row known) {
    return combine(
        known.scale, this, factor(count), known, count, Math.multiplyExact(scale, known.scale));
  }

  /** The row of one of its counts, in which the count whose row this was takes part; none if that is negative. */
  Row solvedFor(int count, int solved) {
    long factor = factor(count);
    int sign = Long.signum(factor);
    Row left = solved < 0 ? EMPTY : new Row(new int[] {solved}, new long[] {scale}, 1);
    return combine(-sign, this, sign, left, count, Math.abs(factor));
  }

  private static Row combine(
      long times, Row one, long otherTimes, Row other, int without, long scale) {
    int[] counts = new int[one.size() + other.size()];
    long[] factors = new long[counts.length];
    int size = 0;
    int at = 0;
    int otherAt = 0;
    long divisor = scale;
    while (at < one.size() || otherAt < other.size()) {
      int next = at < one.size() ? one.counts[at] : Integer.MAX_VALUE;
      int otherNext = otherAt < other.size() ? other.counts[otherAt] : Integer.MAX_VALUE;
      int count = Math.min(next, otherNext);
      long factor = 0;
      if (count == next) {
        factor = count == without ? 0 : Math.multiplyExact(times, one.factors[at]);
        at++;
      }
      if (count == otherNext) {
        factor = Math.addExact(factor, Math.multiplyExact(otherTimes, other.factors[otherAt]));
        otherAt++;
      }
      if (factor != 0) {
        counts[size] = count;
        factors[size] = factor;
        size++;
        divisor = divisor == 1 ? 1 : LongMath.gcd(divisor, Math.abs(factor));
      }
    }
    long[] reduced = Arrays.copyOf(factors, size);
    if (divisor > 1) {
      for (int place = 0; place < size; place++) {
        reduced[place] /= divisor;
      }
    }
    return new Row(Arrays.copyOf(counts, size), reduced, scale / divisor);
  }
}
