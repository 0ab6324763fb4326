/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import java.util.Arrays;

/** Finds one value of an array by its rank, without sorting the others. */
final class Selection {

  private static final int FEW = 24;

  private Selection() {}

  /**
   * The value that stands at a rank when all are counted down from the largest.
   *
   * <p>This is Hoare's selection; should the pivots keep falling badly, what is left is sorted instead.
   *
   * @param values left in another order
   * @param rank 1 for the largest, at most the number of values
   */
  static long largest(long[] values, int rank) {
    int index = values.length - rank;
    int low = 0;
    int high = values.length - 1;
    int patience = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(values.length));
    while (high - low > FEW && patience-- > 0) {
      long pivot = median(values[low], values[(low + high) >>> 1], values[high]);
      int left = low;
      int right = high;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          long swapped = values[left];
          values[left++] = values[right];
          values[right--] = swapped;
        }
      }
      if (index <= right) {
        high = right;
      } else if (index >= left) {
        low = left;
      } else {
        return pivot;
      }
    }
    Arrays.sort(values, low, high + 1);
    return values[index];
  }

  private static long median(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
