/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.Convention;

/**
 * How long a liability lasts: for a period, up to a date, or without end.
 *
 * <p>A liability that starts on 1 September 2011 and lasts 25 years has its end on 1 September 2036, the
 * first day on which nothing is at risk.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Timing {

  /**
   * It lasts for a period from its start.
   *
   * @param period the length
   */
  record Limited(LiabilityPeriod period) implements Timing {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Limited {
      requireNonNull(period, "period");
    }

    @Override
    public Optional<LocalDate> endOf(Anniversaries anniversaries, Convention convention) {
      LocalDate last = anniversaries.month(period.months());
      return Optional.of(convention == Convention.AFTER ? last.plusDays(1) : last);
    }

    @Override
    public String wording() {
      return "for " + period;
    }

    @Override
    public String toString() {
      return period.toString();
    }
  }

  /**
   * It lasts up to a date that the contract names.
   *
   * @param end the first day on which nothing is at risk
   */
  record Dated(LocalDate end) implements Timing {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Dated {
      requireNonNull(end, "end");
    }

    @Override
    public Optional<LocalDate> endOf(Anniversaries anniversaries, Convention convention) {
      return Optional.of(end);
    }

    @Override
    public String wording() {
      return "until, and not including, " + Words.day(end);
    }

    @Override
    public String toString() {
      return "until " + end;
    }
  }

  /** It lasts without end. */
  record Perpetual() implements Timing {

    /** The time, which has no end to give. */
    public Perpetual {}

    @Override
    public Optional<LocalDate> endOf(Anniversaries anniversaries, Convention convention) {
      return Optional.empty();
    }

    @Override
    public String wording() {
      return "without limit of time";
    }

    @Override
    public String toString() {
      return "without end";
    }
  }

  /**
   * A liability of so many years.
   *
   * @param years the length, from 1
   * @return the timing
   * @throws IllegalArgumentException if the length is not positive
   */
  static Timing ofYears(int years) {
    return new Limited(LiabilityPeriod.ofYears(years));
  }

  /**
   * A liability of so many months.
   *
   * @param months the length, from 1
   * @return the timing
   * @throws IllegalArgumentException if the length is not positive
   */
  static Timing ofMonths(int months) {
    return new Limited(LiabilityPeriod.ofMonths(months));
  }

  /**
   * A liability up to a date.
   *
   * @param end the first day on which nothing is at risk
   * @return the timing
   */
  static Timing until(LocalDate end) {
    return new Dated(end);
  }

  /**
   * A liability without end.
   *
   * @return the timing
   */
  static Timing perpetual() {
    return new Perpetual();
  }

  /**
   * The end of a liability.
   *
   * @param anniversaries the anniversaries of its start
   * @param convention whether its first day counts
   * @return the first day on which nothing is at risk; empty if there is none
   */
  Optional<LocalDate> endOf(Anniversaries anniversaries, Convention convention);

  /**
   * How long, as a clause says it.
   *
   * @return such as {@code for 25 years}
   */
  String wording();
}
