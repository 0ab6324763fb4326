/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Counts of one measure by one dimension or by two, with the totals that they add up to.
 *
 * <p>A list by year group with 23, 47 and 2 has three counts and the total 72; a table by school and year group
 * has a total for each school, one for each year group, and that of all. Where parts overlap, as the categories
 * of children who are in several, there is no total: see {@link #overlapping}. Keys are shown in the order
 * given. Immutable and thread-safe; {@code toString} shows no count.
 */
public final class CountTable {

  private final String measure;
  private final ImmutableList<String> dimensions;
  private final ImmutableMap<CellId, Long> counts;
  private final ImmutableList<Sum> sums;

  private CountTable(
      String measure,
      ImmutableList<String> dimensions,
      ImmutableMap<CellId, Long> counts,
      ImmutableList<Sum> sums) {
    this.measure = measure;
    this.dimensions = dimensions;
    this.counts = counts;
    this.sums = sums;
  }

  /**
   * A list with its total.
   *
   * @param measure what is counted
   * @param dimension by what
   * @param counts the count of each key, zero or more
   * @return the table
   * @throws IllegalArgumentException if a name is blank, a count is negative or the total is too large for a
   *     {@code long}
   */
  public static CountTable oneWay(String measure, String dimension, Map<String, Long> counts) {
    ImmutableMap<CellId, Long> cells = cells(measure, dimension, counts);
    return new CountTable(
        measure,
        ImmutableList.of(dimension),
        withTotal(cells, CellId.total(measure), cells.keySet()),
        ImmutableList.of(new Sum(CellId.total(measure), cells.keySet().asList())));
  }

  /**
   * A list whose parts overlap, so that they add up to nothing.
   *
   * @param measure what is counted; not the measure of a list that adds up
   * @param dimension by what
   * @param counts the count of each key, zero or more
   * @return the table, without a total
   * @throws IllegalArgumentException if a name is blank or a count is negative
   */
  public static CountTable overlapping(String measure, String dimension, Map<String, Long> counts) {
    return new CountTable(
        measure,
        ImmutableList.of(dimension),
        cells(measure, dimension, counts),
        ImmutableList.of());
  }

  /**
   * A table with a total for each row, for each column, and of all.
   *
   * @param measure what is counted
   * @param row by what the rows go
   * @param column by what the columns go, another dimension
   * @param counts the counts, zero or more; a cell that is not given is zero
   * @return the table
   * @throws IllegalArgumentException if a name is blank, both dimensions are one, a count is negative or the
   *     total is too large for a {@code long}
   */
  public static CountTable twoWay(
      String measure, String row, String column, ImmutableTable<String, String, Long> counts) {
    checkArgument(
        !row.equals(column),
        "CountTable column: must be another than the rows', but was %s",
        column);
    CellId all = CellId.total(measure);
    Map<CellId, Long> cells = new LinkedHashMap<>();
    ImmutableList.Builder<Sum> sums = ImmutableList.builder();
    ImmutableList.Builder<CellId> rows = ImmutableList.builder();
    for (String one : counts.rowKeySet()) {
      ImmutableList<CellId> parts = counts.columnKeySet().stream()
          .map(other -> id(all, row, one).with(column, other))
          .collect(toImmutableList());
      for (String other : counts.columnKeySet()) {
        CellId id = id(all, row, one).with(column, other);
        cells.put(id, checked(id, Objects.requireNonNullElse(counts.get(one, other), 0L)));
      }
      cells.put(id(all, row, one), sum(cells, parts));
      sums.add(new Sum(id(all, row, one), parts));
      rows.add(id(all, row, one));
    }
    ImmutableList.Builder<CellId> columns = ImmutableList.builder();
    for (String other : counts.columnKeySet()) {
      ImmutableList<CellId> parts = counts.rowKeySet().stream()
          .map(one -> id(all, row, one).with(column, other))
          .collect(toImmutableList());
      cells.put(id(all, column, other), sum(cells, parts));
      sums.add(new Sum(id(all, column, other), parts));
      columns.add(id(all, column, other));
    }
    cells.put(all, sum(cells, rows.build()));
    sums.add(new Sum(all, rows.build())).add(new Sum(all, columns.build()));
    return new CountTable(
        measure, ImmutableList.of(row, column), ImmutableMap.copyOf(cells), sums.build());
  }

  private static ImmutableMap<CellId, Long> cells(
      String measure, String dimension, Map<String, Long> counts) {
    ImmutableMap.Builder<CellId, Long> cells = ImmutableMap.builder();
    counts.forEach((key, count) -> {
      CellId id = id(CellId.total(measure), dimension, key);
      cells.put(id, checked(id, count));
    });
    requireNonNull(dimension, "dimension");
    return cells.buildOrThrow();
  }

  private static CellId id(CellId all, String dimension, String key) {
    checkArgument(
        !dimension.isBlank(), "CountTable dimension: must not be blank, but was '%s'", dimension);
    return all.with(dimension, key);
  }

  private static long checked(CellId id, Long count) {
    checkArgument(
        count >= 0, "CountTable counts: must not be negative, but of %s was %s", id, count);
    return count;
  }

  private static ImmutableMap<CellId, Long> withTotal(
      ImmutableMap<CellId, Long> cells, CellId total, ImmutableSet<CellId> parts) {
    return ImmutableMap.<CellId, Long>builder()
        .putAll(cells)
        .put(total, sum(cells, parts))
        .buildOrThrow();
  }

  private static long sum(Map<CellId, Long> cells, Iterable<CellId> parts) {
    long sum = 0;
    for (CellId part : parts) {
      long count = requireNonNull(cells.get(part));
      checkArgument(
          count <= Long.MAX_VALUE / 4 - sum,
          "CountTable counts: must add up to less than %s, but with %s did not",
          Long.MAX_VALUE / 4,
          part);
      sum += count;
    }
    return sum;
  }

  /**
   * What is counted.
   *
   * @return the measure
   */
  public String measure() {
    return measure;
  }

  /**
   * By what it is counted.
   *
   * @return one dimension, or that of the rows and that of the columns
   */
  public ImmutableList<String> dimensions() {
    return dimensions;
  }

  /**
   * All counts, totals among them.
   *
   * @return the number of each, in the order of the keys, a total after its parts
   */
  public ImmutableMap<CellId, Long> counts() {
    return counts;
  }

  /**
   * Which counts add up to which.
   *
   * @return the sums; none where parts overlap
   */
  public ImmutableList<Sum> sums() {
    return sums;
  }

  PublishedTable published(Function<CellId, PublishedCount> publish) {
    ImmutableMap.Builder<CellId, PublishedCount> cells = ImmutableMap.builder();
    counts.keySet().forEach(id -> cells.put(id, publish.apply(id)));
    return new PublishedTable(measure, dimensions, cells.buildOrThrow(), sums);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountTable that
        && dimensions.equals(that.dimensions)
        && counts.equals(that.counts)
        && sums.equals(that.sums);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return measure + " by " + Iterables.getFirst(dimensions, "")
        + (dimensions.size() > 1 ? " and " + dimensions.get(1) : "");
  }
}
