/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;

/**
 * A published index, month by month.
 *
 * <p>A month that is not among the figures is unknown; it is never taken from a neighbour. Where the publisher
 * changes the base, {@link #linked} continues the old figures with the new ones, so that a factor across the
 * change is right: with 240.0 on the old base and 100.0 on the new in the month where both are published, a
 * new figure of 110.0 counts as 264.0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the index is called, such as {@code retail prices}
 * @param figures the figures by month
 */
public record IndexSeries(String name, ImmutableSortedMap<YearMonth, Ratio> figures) {

  /**
   * Checks name and figures.
   *
   * @throws IllegalArgumentException if the name is blank, or if a figure is not positive
   * @throws NullPointerException if a component is null
   */
  public IndexSeries {
    requireNonNull(name, "name");
    requireNonNull(figures, "figures");
    checkArgument(!name.isBlank(), "IndexSeries name: must not be blank, but was '%s'", name);
    checkArgument(
        figures.values().stream().allMatch(one -> one.compareTo(Ratio.ZERO) > 0),
        "IndexSeries figures: must be positive, but were %s",
        figures);
  }

  /**
   * An index as it is published.
   *
   * @param name what the index is called
   * @param figures the figures by month, exactly as published
   * @return the series
   * @throws IllegalArgumentException if the name is blank, or if a figure is not positive
   */
  public static IndexSeries of(String name, Map<YearMonth, BigDecimal> figures) {
    ImmutableSortedMap.Builder<YearMonth, Ratio> exact = ImmutableSortedMap.naturalOrder();
    figures.forEach((month, figure) -> exact.put(month, Ratio.of(figure)));
    return new IndexSeries(name, exact.buildOrThrow());
  }

  /**
   * The figure of a month.
   *
   * @param month the month
   * @return the figure; unknown if it is not among those published
   */
  public Answer<Ratio> figure(YearMonth month) {
    Ratio figure = figures.get(month);
    return figure == null
        ? Answer.unknown(ValueReasons.monthMissing(name, month))
        : Answer.known(figure);
  }

  /**
   * This series up to a month, continued by one on another base.
   *
   * @param link a month that both have; later figures of this series give way
   * @param rebased the series on the other base
   * @return the series on the base of this one
   * @throws IllegalArgumentException if one of the two lacks the month
   */
  public IndexSeries linked(YearMonth link, IndexSeries rebased) {
    Ratio old = figures.get(link);
    Ratio changed = rebased.figures.get(link);
    checkArgument(
        old != null && changed != null,
        "IndexSeries link: must be a month that both series have, but was %s",
        link);
    Ratio factor = old.over(changed);
    ImmutableSortedMap.Builder<YearMonth, Ratio> longer = ImmutableSortedMap.naturalOrder();
    longer.putAll(figures.headMap(link, true));
    rebased
        .figures
        .tailMap(link, false)
        .forEach((month, figure) -> longer.put(month, figure.times(factor)));
    return new IndexSeries(name, longer.buildOrThrow());
  }
}
