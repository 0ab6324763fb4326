/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.RunningScale;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.money.Rounding;
import org.threeten.extra.LocalDateRange;

/**
 * Exposure of one contract over time.
 *
 * <p>A table has a row for each date; every row is an {@link Exposure} that explains itself. £750,000.00 from
 * 1 September 2011 over 25 years by complete years, once a year from the start:
 *
 * <pre>{@code
 * Projection table = Projection.every(LiabilityPeriod.ofYears(1), terms, facts, period);
 * table.rows().get(0).total();    // GBP 750000.00 on 2011-09-01
 * table.rows().get(8).total();    // GBP 510000.00 on 2019-09-01
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the exposures, the earliest first
 */
public record Projection(ImmutableList<Exposure> rows) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Projection {
    requireNonNull(rows, "rows");
  }

  /**
   * The exposure on some dates.
   *
   * @param terms the terms
   * @param facts what has happened to capital and prices; on each date those dated after it are left out
   * @param dates the dates, in any order
   * @return the projection, the earliest date first, each date once
   */
  public static Projection on(ClawbackTerms terms, CapitalFacts facts, Iterable<LocalDate> dates) {
    requireNonNull(terms, "terms");
    requireNonNull(facts, "facts");
    requireNonNull(dates, "dates");
    return new Projection(ImmutableList.copyOf(dates).stream()
        .distinct()
        .sorted()
        .map(date -> terms.exposureOn(date, facts))
        .collect(toImmutableList()));
  }

  /**
   * The exposure at even distances.
   *
   * @param distance how far the dates are apart; anniversaries of the first day, counted from it
   * @param terms the terms
   * @param facts what has happened to capital and prices
   * @param period the period, end-exclusive; its first day is the first date
   * @return the projection
   * @throws IllegalArgumentException if the period is empty or without a bound
   */
  public static Projection every(
      LiabilityPeriod distance, ClawbackTerms terms, CapitalFacts facts, LocalDateRange period) {
    checkPeriod(period);
    Anniversaries anniversaries = Anniversaries.of(period.getStart());
    ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
    for (int n = 0; anniversaries.month(n).isBefore(period.getEnd()); n += distance.months()) {
      dates.add(anniversaries.month(n));
    }
    return on(terms, facts, dates.build());
  }

  /**
   * What is at risk on every day of a period, in minor units.
   *
   * <p>For a curve or a search over thousands of days, without an object for each figure; ask the terms for
   * the exposure of a day that needs its explanation.
   *
   * @param terms the terms
   * @param period the period, end-exclusive
   * @return the sums, in pence for pounds, from the first day of the period on
   * @throws IllegalArgumentException if the period is empty or without a bound
   * @throws java.util.NoSuchElementException if one of them is unknown
   */
  public static long[] minorOnEachDay(ClawbackTerms terms, LocalDateRange period) {
    checkPeriod(period);
    LocalDate first = period.getStart();
    int days = Math.toIntExact(period.lengthInDays());
    return terms.isPlain()
        ? plain(terms, first, days)
        : IntStream.range(0, days)
            .mapToLong(day -> terms.exposureOn(first.plusDays(day)).totalMinor())
            .toArray();
  }

  private static long[] plain(ClawbackTerms terms, LocalDate first, int days) {
    long[] sums = new long[days];
    for (CapitalTranche tranche : terms.tranches()) {
      RunningScale scale = tranche.running().orElse(null);
      LocalDate paid = tranche.paidOn().orElse(null);
      if (scale != null && paid != null) {
        long minor = tranche.amount().getAmountMinorLong();
        long before = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(first, paid)));
        int from = Math.toIntExact(before);
        long[] shares =
            scale.sharesFrom(first.plusDays(from), days - from, minor, terms.rounding());
        if (terms.tranches().size() == 1 && from == 0) {
          return bounded(shares, minor, terms.rounding());
        }
        for (int i = from; i < days; i++) {
          sums[i] = Math.addExact(sums[i], Math.min(minor, shares[i - from]));
        }
      }
    }
    return sums;
  }

  /** Never more than the amount, which rounding to the nearest smallest unit does not exceed anyway. */
  private static long[] bounded(long[] shares, long minor, Rounding rounding) {
    if (!rounding.equals(Rounding.HALF_UP_TO_PENNY)) {
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.min(minor, shares[i]);
      }
    }
    return shares;
  }

  private static void checkPeriod(LocalDateRange period) {
    checkArgument(
        !period.isEmpty() && !period.isUnboundedStart() && !period.isUnboundedEnd(),
        "Projection period: must have a first and a last day, but was %s",
        period);
  }
}
