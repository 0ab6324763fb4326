/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.fairaccess.protocol.Circumstance;
import org.threeten.extra.LocalDateRange;

/**
 * That a circumstance holds, or held, for a child from one date to another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param circumstance what holds
 * @param period when it holds, end-exclusive; {@link LocalDateRange#ALL} where it holds and its dates do not
 *     matter
 */
public record CircumstanceFact(Circumstance circumstance, LocalDateRange period) {

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if the period is empty
   * @throws NullPointerException if a component is null
   */
  public CircumstanceFact {
    requireNonNull(circumstance, "circumstance");
    requireNonNull(period, "period");
    checkArgument(
        !period.isEmpty(),
        "CircumstanceFact period: must not be empty, but for %s was %s",
        circumstance,
        period);
  }

  /**
   * A circumstance that holds, since when and until when being of no importance.
   *
   * @param circumstance what holds
   * @return the fact
   */
  public static CircumstanceFact of(Circumstance circumstance) {
    return new CircumstanceFact(circumstance, LocalDateRange.ALL);
  }

  /**
   * A circumstance that holds from a date on.
   *
   * @param circumstance what holds
   * @param from the first day
   * @return the fact
   */
  public static CircumstanceFact since(Circumstance circumstance, LocalDate from) {
    return new CircumstanceFact(circumstance, LocalDateRange.ofUnboundedEnd(from));
  }

  /**
   * A circumstance that held up to a date.
   *
   * @param circumstance what held
   * @param last the last day on which it held, inclusive
   * @return the fact
   */
  public static CircumstanceFact until(Circumstance circumstance, LocalDate last) {
    return new CircumstanceFact(circumstance, LocalDateRange.ofUnboundedStart(last.plusDays(1)));
  }

  /**
   * A circumstance that held between two dates.
   *
   * @param circumstance what held
   * @param from the first day
   * @param last the last day on which it held, inclusive
   * @return the fact
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static CircumstanceFact between(
      Circumstance circumstance, LocalDate from, LocalDate last) {
    checkArgument(
        !last.isBefore(from),
        "CircumstanceFact last: must not be before the first day, %s, but was %s",
        from,
        last);
    return new CircumstanceFact(circumstance, LocalDateRange.of(from, last.plusDays(1)));
  }

  /**
   * Whether the circumstance holds on a date.
   *
   * @param date the date
   * @return true if the period contains it
   */
  public boolean holdsOn(LocalDate date) {
    return period.contains(date);
  }
}
