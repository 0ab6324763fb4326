/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * A reader who adds and subtracts, and who knows which of the hidden counts are small.
 *
 * <p>All whole numbers that the published tables allow are searched: bounds are narrowed by each sum until nothing
 * moves, then a number's range is halved. The search is complete.
 */
final class Reader {

  /** A sum over the places of its cells. */
  private static final class PlacedSum {
    private final int total;
    private final int[] parts;

    PlacedSum(int total, int[] parts) {
      this.total = total;
      this.parts = parts;
    }
  }

  private final ImmutableList<CellId> cells;
  private final ImmutableList<PlacedSum> sums;
  private final Map<CellId, Integer> places = new HashMap<>();
  private final long[] least;
  private final long[] most;

  Reader(SuppressionRule rule, List<CountTable> tables, List<Sum> known, Publication publication) {
    Map<CellId, Long> truth = new HashMap<>();
    tables.forEach(table -> truth.putAll(table.counts()));
    Map<CellId, PublishedCount> shown = new HashMap<>();
    publication.tables().forEach(table -> shown.putAll(table.counts()));
    long all =
        rule.threshold() + truth.values().stream().mapToLong(Long::longValue).sum();
    this.cells = ImmutableList.sortedCopyOf(truth.keySet());
    this.least = new long[cells.size()];
    this.most = new long[cells.size()];
    for (int place = 0; place < cells.size(); place++) {
      CellId cell = cells.get(place);
      places.put(cell, place);
      long count = truth.getOrDefault(cell, 0L);
      PublishedCount published = shown.getOrDefault(cell, PublishedCount.LEFT_OUT);
      boolean small = rule.isSmall(count);
      if (published instanceof PublishedCount.Shown number) {
        least[place] = number.value();
        most[place] = number.value();
      } else if (published instanceof PublishedCount.Hidden) {
        least[place] = small ? 1 : rule.floor();
        most[place] = small ? rule.threshold() - 1 : all;
      } else {
        most[place] = all;
      }
    }
    this.sums = ImmutableSet.<Sum>builder()
        .addAll(publication.tables().stream()
            .flatMap(table -> table.sums().stream())
            .toList())
        .addAll(known)
        .build()
        .stream()
        .map(sum -> new PlacedSum(
            place(sum.total()), sum.parts().stream().mapToInt(this::place).toArray()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a count may be a number from one to another. */
  boolean mayBe(CellId cell, long from, long to) {
    int place = place(cell);
    long[] low = least.clone();
    long[] high = most.clone();
    low[place] = Math.max(low[place], from);
    high[place] = Math.min(high[place], to);
    return isPossible(low, high);
  }

  private int place(CellId cell) {
    return places.getOrDefault(cell, -1);
  }

  private boolean isPossible(long[] low, long[] high) {
    if (!narrow(low, high)) {
      return false;
    }
    int widest = -1;
    for (int place = 0; place < low.length; place++) {
      if (low[place] < high[place]
          && (widest < 0 || high[place] - low[place] < high[widest] - low[widest])) {
        widest = place;
      }
    }
    if (widest < 0) {
      return true;
    }
    long middle = low[widest] + (high[widest] - low[widest]) / 2;
    long[] upper = low.clone();
    long[] lower = high.clone();
    lower[widest] = middle;
    upper[widest] = middle + 1;
    return isPossible(low.clone(), lower) || isPossible(upper, high.clone());
  }

  private boolean narrow(long[] low, long[] high) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (PlacedSum sum : sums) {
        long partsLow = 0;
        long partsHigh = 0;
        for (int place : sum.parts) {
          partsLow += low[place];
          partsHigh += high[place];
        }
        int total = sum.total;
        moved |= tighten(low, high, total, partsLow, partsHigh);
        for (int place : sum.parts) {
          moved |= tighten(
              low,
              high,
              place,
              low[total] - (partsHigh - high[place]),
              high[total] - (partsLow - low[place]));
          if (low[place] > high[place]) {
            return false;
          }
        }
        if (low[total] > high[total]) {
          return false;
        }
      }
    }
    for (int place = 0; place < low.length; place++) {
      if (low[place] > high[place]) {
        return false;
      }
    }
    return true;
  }

  private static boolean tighten(long[] low, long[] high, int place, long from, long to) {
    boolean moved = from > low[place] || to < high[place];
    low[place] = Math.max(low[place], from);
    high[place] = Math.min(high[place], to);
    return moved && low[place] <= high[place];
  }
}
