/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * A reader who adds and subtracts, who may know which counts are at most which others, and who knows which of the
 * hidden counts are small.
 *
 * <p>All whole numbers that the published tables allow are searched: bounds are narrowed by each sum until nothing
 * moves, then a number's range is halved. The search is complete.
 */
final class Reader {

  /** What is at most something else, by the places of the cells. */
  private static final class PlacedBound {
    private final int[] parts;
    private final int[] whole;

    PlacedBound(int[] parts, int[] whole) {
      this.parts = parts;
      this.whole = whole;
    }
  }

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
  private final ImmutableList<PlacedBound> bounds;
  private final ImmutableSet<CellId> knownTotals;
  private final Map<CellId, Integer> places = new HashMap<>();
  private final long[] least;
  private final long[] most;

  Reader(
      SuppressionRule rule,
      List<CountTable> tables,
      List<Sum> known,
      List<AtMost> bounds,
      Publication publication) {
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
        .map(sum -> new PlacedSum(place(sum.total()), places(sum.parts())))
        .collect(ImmutableList.toImmutableList());
    this.knownTotals = known.stream().map(Sum::total).collect(ImmutableSet.toImmutableSet());
    this.bounds = bounds.stream()
        .map(bound -> new PlacedBound(places(bound.parts()), places(bound.whole())))
        .collect(ImmutableList.toImmutableList());
  }

  private int[] places(List<CellId> ids) {
    return ids.stream().mapToInt(this::place).toArray();
  }

  /** Fails if the reader can tell a hidden count. */
  void findsNothing(SuppressionRule rule, List<CountTable> tables, Publication publication) {
    Set<CellId> totals = new HashSet<>(knownTotals);
    tables.forEach(table -> table.sums().forEach(sum -> totals.add(sum.total())));
    for (int at = 0; at < tables.size(); at++) {
      CountTable table = tables.get(at);
      publication.tables().get(at).counts().forEach((cell, shown) -> {
        long count = table.counts().getOrDefault(cell, 0L);
        if (shown.isShown()) {
          return;
        }
        if (rule.isSmall(count) && !totals.contains(cell)) {
          for (int value = 1; value < rule.threshold(); value++) {
            holds(
                mayBe(cell, value, value),
                "A small count may be any below the threshold, but %s cannot be %s in %s",
                cell,
                value,
                publication.tables());
          }
        } else {
          holds(
              mayBe(cell, 0, count - 1) || mayBe(cell, count + 1, Long.MAX_VALUE),
              "A hidden count is never found, but %s is %s in %s",
              cell,
              count,
              publication.tables());
        }
      });
    }
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
      for (PlacedBound bound : bounds) {
        long most = sum(high, bound.whole);
        long least = sum(low, bound.parts);
        for (int place : bound.parts) {
          moved |= tighten(low, high, place, low[place], most - (least - low[place]));
        }
        for (int place : bound.whole) {
          moved |= tighten(low, high, place, least - (most - high[place]), high[place]);
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

  private static long sum(long[] numbers, int[] places) {
    long sum = 0;
    for (int place : places) {
      sum += numbers[place];
    }
    return sum;
  }

  private static boolean tighten(long[] low, long[] high, int place, long from, long to) {
    boolean moved = from > low[place] || to < high[place];
    low[place] = Math.max(low[place], from);
    high[place] = Math.min(high[place], to);
    return moved && low[place] <= high[place];
  }
}
