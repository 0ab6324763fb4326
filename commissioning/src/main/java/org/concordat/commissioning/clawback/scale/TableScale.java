/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * A scale whose dates and fractions the contract lists.
 *
 * <p>From each date on its fraction is at risk, and before the first date the whole: with 60 percent from 1
 * April 2015 and nothing from 1 April 2020, all of it is at risk on 31 March 2015, 3/5 on 1 April 2015 and on
 * 31 March 2020, and nothing on 1 April 2020, which is the end. A table that does not come down to nothing
 * has no end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fractions the fractions at risk, by the date from which they are
 */
public record TableScale(ImmutableSortedMap<LocalDate, Ratio> fractions)
    implements DiminishingScale {

  /**
   * Checks the fractions.
   *
   * @throws IllegalArgumentException if there is none, if one is less than 0 or more than 1, or if they rise
   * @throws NullPointerException if a component is null
   */
  public TableScale {
    requireNonNull(fractions, "fractions");
    checkArgument(
        !fractions.isEmpty(),
        "TableScale fractions: must hold at least one, but were %s",
        fractions);
    checkArgument(
        fractions.values().stream()
            .allMatch(one -> !one.isNegative() && one.compareTo(Ratio.ONE) <= 0),
        "TableScale fractions: must be from 0 to 1, but were %s",
        fractions);
    checkArgument(
        Ordering.natural().reverse().isOrdered(fractions.values()),
        "TableScale fractions: must not rise, but were %s",
        fractions);
  }

  /**
   * A scale of dates and fractions.
   *
   * @param fractions the fractions by date, in any order
   * @return the scale
   * @throws IllegalArgumentException if there is none, if one is less than 0 or more than 1, or if they rise
   */
  public static TableScale of(Map<LocalDate, Ratio> fractions) {
    return new TableScale(ImmutableSortedMap.copyOf(fractions));
  }

  @Override
  public Ratio fractionOn(LocalDate start, LocalDate date) {
    Map.Entry<LocalDate, Ratio> row = fractions.floorEntry(date);
    return row == null || !date.isAfter(start) ? Ratio.ONE : row.getValue();
  }

  @Override
  public Optional<LocalDate> endOf(LocalDate start) {
    Optional<LocalDate> end = fractions.entrySet().stream()
        .filter(row -> row.getValue().isZero())
        .map(Map.Entry::getKey)
        .findFirst();
    checkArgument(
        end.map(start::isBefore).orElse(true),
        "TableScale end: must be after the start, %s, but was %s",
        start,
        end.orElse(start));
    return end;
  }

  @Override
  public String wording() {
    return "The fraction at risk is the whole before "
        + Words.day(fractions.firstKey())
        + ", and "
        + fractions.entrySet().stream()
            .map(row -> (row.getValue().isZero() ? "nothing" : Words.share(row.getValue()))
                + " from " + Words.day(row.getKey()))
            .collect(joining(", "))
        + ".";
  }

  @Override
  public Explanation explain(LocalDate start, LocalDate date) {
    Map.Entry<LocalDate, Ratio> row = fractions.floorEntry(date);
    return Explanation.of(
        "fraction at risk",
        fractionOn(start, date).toDatum(),
        row == null
            ? Explanation.given(
                "before the first date of the table", Datum.of(fractions.firstKey()))
            : Explanation.given("in the table from", Datum.of(row.getKey())));
  }
}
