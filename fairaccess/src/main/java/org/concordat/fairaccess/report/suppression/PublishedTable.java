/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;

/**
 * A table as it is published.
 *
 * <p>It knows no number that it does not show. Its text has a line for each count:
 *
 * <pre>
 * placements by school
 *   Alder: 40
 *   Beech: *
 *   Cedar: *
 *   total: 96
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedTable {

  private static final String TOTAL = "total";

  private final String measure;
  private final ImmutableList<String> dimensions;
  private final ImmutableMap<CellId, PublishedCount> counts;
  private final ImmutableList<Sum> sums;

  PublishedTable(
      String measure,
      ImmutableList<String> dimensions,
      ImmutableMap<CellId, PublishedCount> counts,
      ImmutableList<Sum> sums) {
    this.measure = measure;
    this.dimensions = dimensions;
    this.counts = counts;
    this.sums = sums;
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
   * @return them in the order of the keys, a total after its parts
   */
  public ImmutableMap<CellId, PublishedCount> counts() {
    return counts;
  }

  /**
   * Which counts add up to which, as any reader sees.
   *
   * @return the sums
   */
  public ImmutableList<Sum> sums() {
    return sums;
  }

  /**
   * The count of a key of a list, or the total of a row.
   *
   * @param key the key
   * @return the count
   * @throws IllegalArgumentException if the table has no such key
   */
  public PublishedCount count(String key) {
    return count(ImmutableSortedMap.of(dimensions.get(0), key));
  }

  /**
   * The count of a row and a column.
   *
   * @param row the key of the row
   * @param column the key of the column
   * @return the count
   * @throws IllegalArgumentException if the table has no such cell
   */
  public PublishedCount count(String row, String column) {
    checkArgument(
        dimensions.size() == 2,
        "PublishedTable dimensions: must be two for a row and a column, but were %s",
        dimensions);
    return count(ImmutableSortedMap.of(dimensions.get(0), row, dimensions.get(1), column));
  }

  /**
   * The total of a column.
   *
   * @param column the key of the column
   * @return the count
   * @throws IllegalArgumentException if the table has no such column
   */
  public PublishedCount columnTotal(String column) {
    checkArgument(
        dimensions.size() == 2,
        "PublishedTable dimensions: must be two for the total of a column, but were %s",
        dimensions);
    return count(ImmutableSortedMap.of(dimensions.get(1), column));
  }

  /**
   * The total of all.
   *
   * @return the count
   * @throws IllegalArgumentException if the table has none, since its parts overlap
   */
  public PublishedCount total() {
    return count(ImmutableSortedMap.of());
  }

  private PublishedCount count(ImmutableSortedMap<String, String> by) {
    CellId id = new CellId(measure, by);
    PublishedCount found = counts.get(id);
    checkArgument(found != null, "PublishedTable counts: must hold the cell, but %s was asked", id);
    return found;
  }

  /**
   * The counts that are left out, most often totals.
   *
   * @return which, in the order of the table
   */
  public ImmutableList<CellId> leftOut() {
    return counts.entrySet().stream()
        .filter(one -> one.getValue().equals(PublishedCount.LEFT_OUT))
        .map(one -> one.getKey())
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedTable that
        && dimensions.equals(that.dimensions)
        && counts.equals(that.counts)
        && sums.equals(that.sums);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /**
   * The table in lines, to be printed: the heading, then each count after what it is the count of.
   *
   * <p>In a table by two dimensions the count of a row and a column is {@code Alder, year 9: 12}, the total of a row
   * {@code Alder, total: 40} and that of a column {@code total, year 9: 30}.
   *
   * @return a line for each of {@link #counts()}, in their order; {@code *} for a hidden count and {@code -} for one
   *     that is left out
   */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(one -> "\n  " + label(one.getKey()) + ": " + one.getValue())
        .collect(joining("", measure + " by " + String.join(" and ", dimensions), ""));
  }

  private String label(CellId cell) {
    return cell.by().isEmpty()
        ? TOTAL
        : dimensions.stream()
            .map(dimension -> cell.by().getOrDefault(dimension, TOTAL))
            .collect(joining(", "));
  }
}
