/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * Two scales side by side on the same tranches.
 *
 * <p>Of £750,000.00 from 1 September 2011 over 25 years, £570,000.00 are at risk on 9 April 2018 by complete
 * years and £551,905.39 by days: the school is £18,094.61 better off by days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param one the terms with the first scale
 * @param other the terms with the second scale
 * @param rows the exposures by date, the earliest first
 */
public record ScaleComparison(ClawbackTerms one, ClawbackTerms other, ImmutableList<Row> rows) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public ScaleComparison {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(rows, "rows");
  }

  /**
   * Both exposures on a date.
   *
   * @param one with the first scale
   * @param other with the second scale
   */
  public record Row(Exposure one, Exposure other) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Row {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
    }

    /**
     * The date.
     *
     * @return the date
     */
    public LocalDate date() {
      return one.date();
    }

    /**
     * By how much the first scale leaves more at risk.
     *
     * @return the difference with both exposures; negative where the first leaves less
     * @throws java.util.NoSuchElementException if one of them is unknown
     */
    public Explained<Money> difference() {
      Money difference = one.total().minus(other.total());
      return Explained.of(
          difference,
          () -> Explanation.of(
              "difference", Datum.of(difference), one.explanation(), other.explanation()));
    }
  }

  /**
   * Compares two scales.
   *
   * @param terms the terms; the scales of their tranches do not matter
   * @param one the first scale, for every tranche
   * @param other the second scale, for every tranche
   * @param facts what has happened to capital and prices
   * @param dates the dates, in any order
   * @return the comparison, the earliest date first, each date once
   * @throws IllegalArgumentException if a tranche was paid on or after the end of its liability on one of
   *     the scales
   */
  public static ScaleComparison of(
      ClawbackTerms terms,
      DiminishingScale one,
      DiminishingScale other,
      CapitalFacts facts,
      Iterable<LocalDate> dates) {
    return of(terms.withScale(one), terms.withScale(other), facts, dates);
  }

  /**
   * Compares the terms of two contracts, or of one before and after a variation.
   *
   * @param one the first terms
   * @param other the second terms
   * @param facts what has happened to capital and prices
   * @param dates the dates, in any order
   * @return the comparison, the earliest date first, each date once
   */
  public static ScaleComparison of(
      ClawbackTerms one, ClawbackTerms other, CapitalFacts facts, Iterable<LocalDate> dates) {
    return new ScaleComparison(
        one,
        other,
        ImmutableList.copyOf(dates).stream()
            .distinct()
            .sorted()
            .map(date -> new Row(one.exposureOn(date, facts), other.exposureOn(date, facts)))
            .collect(toImmutableList()));
  }
}
