/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * Which count a number is: of what, and for which values of which dimensions.
 *
 * <p>The count of exclusions in year 9 is {@code exclusions[year=9]}, that of all years {@code exclusions[]};
 * wherever a table has a count of that name, it is the same number. The natural order is that of the text.
 * Immutable and thread-safe.
 *
 * @param measure what is counted
 * @param by the value of each dimension that is fixed; none for the total
 */
public record CellId(String measure, ImmutableSortedMap<String, String> by)
    implements Comparable<CellId> {

  /**
   * Checks the measure.
   *
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if a component is null
   */
  public CellId {
    requireNonNull(measure, "measure");
    requireNonNull(by, "by");
    checkArgument(!measure.isBlank(), "CellId measure: must not be blank, but was '%s'", measure);
  }

  /**
   * A count.
   *
   * @param measure what is counted
   * @param by the value of each dimension that is fixed
   * @return the name of the count
   * @throws IllegalArgumentException if the measure is blank
   */
  public static CellId of(String measure, Map<String, String> by) {
    return new CellId(measure, ImmutableSortedMap.copyOf(by));
  }

  static CellId total(String measure) {
    return new CellId(measure, ImmutableSortedMap.of());
  }

  CellId with(String dimension, String value) {
    return new CellId(
        measure,
        ImmutableSortedMap.<String, String>naturalOrder()
            .putAll(by)
            .put(dimension, value)
            .buildOrThrow());
  }

  @Override
  public int compareTo(CellId other) {
    return measure.startsWith(other.measure) || other.measure.startsWith(measure)
        ? toString().compareTo(other.toString())
        : measure.compareTo(other.measure);
  }

  /**
   * The measure and the values.
   *
   * @return such as {@code exclusions[school=105267, year=9]}
   */
  @Override
  public String toString() {
    String values = by.toString();
    return measure + "[" + values.substring(1, values.length() - 1) + "]";
  }
}
