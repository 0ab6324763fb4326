/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;

/**
 * A scale from the day on which a liability started.
 *
 * <p>It gives what the scale gives, and takes shares of amounts in pence without an object for each: of
 * 75,000,000 pence from 1 September 2011 over 25 years by the day, 55,190,539 are at risk on 9 April 2018.
 * What does not depend on the date is worked out once.
 *
 * <p>Immutable and thread-safe; equal where scale and start are.
 */
public final class RunningScale {

  /** How the steps are counted. */
  enum Counter {
    /** Days between two numbers. */
    DAYS,
    /** Months by year, month and day of the month. */
    MONTHS,
    /** Twelve of them. */
    YEARS,
    /** As the scale itself does it. */
    SCALE
  }

  private static final int SHORTEST_MONTH = 28;

  private final DiminishingScale scale;
  private final LocalDate start;
  private final Optional<LocalDate> end;
  private final Counter counter;
  private final int total;
  private final long reciprocal;
  private final long endDay;
  private final long startMonth;
  private final int startDayOfMonth;

  private RunningScale(DiminishingScale scale, LocalDate start) {
    this.scale = scale;
    this.start = start;
    this.end = scale.endOf(start);
    checkArgument(
        end.map(start::isBefore).orElse(true),
        "DiminishingScale end: must be after the start, %s, but was %s",
        start,
        end.orElse(start));
    this.counter = counter(scale, start);
    this.endDay = end.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    this.startMonth = month(start);
    this.startDayOfMonth = start.getDayOfMonth();
    this.total = total();
    this.reciprocal = total == 0 ? 0 : HalfUp.reciprocal(total);
  }

  static RunningScale of(DiminishingScale scale, LocalDate start) {
    return new RunningScale(scale, start);
  }

  private static Counter counter(DiminishingScale scale, LocalDate start) {
    if (!(scale instanceof SteppedScale stepped) || !stepped.isPlainLine()) {
      return Counter.SCALE;
    }
    if (stepped.step() == Step.DAY) {
      return Counter.DAYS;
    }
    boolean isOrdinary = stepped.convention() == Convention.BEGINNING_WITH
        && stepped.partStep() == PartStep.COUNTS_AS_REMAINING
        && (stepped.leapDayRule() == LeapDayRule.FEBRUARY_28 || !isLeapDay(start));
    if (!isOrdinary) {
      return Counter.SCALE;
    }
    return stepped.step() == Step.MONTH ? Counter.MONTHS : Counter.YEARS;
  }

  private static boolean isLeapDay(LocalDate date) {
    return date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
  }

  private int total() {
    return switch (counter) {
      case DAYS ->
        Math.toIntExact(endDay
            - start.toEpochDay()
            - (((SteppedScale) scale).convention() == Convention.AFTER ? 1 : 0));
      case MONTHS -> Math.toIntExact(month(end.orElseThrow()) - startMonth);
      case YEARS -> end.orElseThrow().getYear() - start.getYear();
      case SCALE -> 0;
    };
  }

  static long month(LocalDate date) {
    return (long) date.getYear() * LiabilityPeriod.MONTHS_A_YEAR + date.getMonthValue();
  }

  /**
   * The scale.
   *
   * @return the scale
   */
  public DiminishingScale scale() {
    return scale;
  }

  /**
   * The first day of the liability.
   *
   * @return the start
   */
  public LocalDate start() {
    return start;
  }

  /**
   * The first day on which nothing is at risk.
   *
   * @return the end; empty if there is none
   */
  public Optional<LocalDate> end() {
    return end;
  }

  /**
   * Whether the liability is over.
   *
   * @param date the date that is asked about
   * @return true on the end and after it; false if there is none
   */
  public boolean isOverOn(LocalDate date) {
    return end.isPresent() && !date.isBefore(end.get());
  }

  /**
   * The fraction that is at risk on a date.
   *
   * @param date the date that is asked about
   * @return the exact fraction, from 0 to 1; 1 up to the start and 0 from the end on
   * @throws IllegalArgumentException if the scale says less than 0 or more than 1
   */
  public Ratio fractionOn(LocalDate date) {
    if (!date.isAfter(start)) {
      return Ratio.ONE;
    }
    if (isOverOn(date)) {
      return Ratio.ZERO;
    }
    if (counter != Counter.SCALE) {
      return Ratio.of(left(date), total);
    }
    Ratio fraction = scale.fractionOn(start, date);
    checkArgument(
        !fraction.isNegative() && fraction.compareTo(Ratio.ONE) <= 0,
        "DiminishingScale fraction: must be from 0 to 1, but from %s on %s was %s",
        start,
        date,
        fraction);
    return fraction;
  }

  /**
   * The part of an amount in minor units that is at risk on a date, rounded once.
   *
   * @param minor the amount in minor units, pence for pounds
   * @param date the date that is asked about
   * @param rounding how the part is rounded
   * @return the same as the amount times {@link #fractionOn}, rounded
   * @throws IllegalArgumentException if the scale says less than 0 or more than 1, or if the result is not a
   *     long
   */
  public long shareOn(long minor, LocalDate date, Rounding rounding) {
    if (counter == Counter.SCALE) {
      return rounding.applyToMinor(minor, fractionOn(date));
    }
    return rounding.equals(Rounding.HALF_UP_TO_PENNY) && HalfUp.fits(minor, total)
        ? HalfUp.share(minor, left(date), total, reciprocal)
        : rounding.applyToMinor(minor, left(date), total);
  }

  /**
   * The parts of an amount in minor units that are at risk on days that follow each other, each rounded once.
   *
   * @param minor the amount in minor units, pence for pounds
   * @param first the first day
   * @param days how many days, from 0
   * @param rounding how the parts are rounded
   * @return what {@link #shareOn} gives for each day
   * @throws IllegalArgumentException if the scale says less than 0 or more than 1, or if a result is not a
   *     long
   */
  public long[] sharesFrom(LocalDate first, int days, long minor, Rounding rounding) {
    long[] shares = new long[days];
    if (counter == Counter.DAYS
        && rounding.equals(Rounding.HALF_UP_TO_PENNY)
        && HalfUp.fits(minor, total)) {
      long left = endDay - first.toEpochDay();
      int whole = (int) Math.max(0, Math.min(days, left - total));
      int until = (int) Math.max(whole, Math.min(days, left));
      Arrays.fill(shares, 0, whole, minor);
      HalfUp.falling(shares, whole, until, minor, Math.min(left, total), total);
      return shares;
    }
    int i = 0;
    while (i < days) {
      LocalDate date = first.plusDays(i);
      int until = i + Math.min(days - i, daysAlike(date));
      Arrays.fill(shares, i, until, shareOn(minor, date, rounding));
      i = until;
    }
    return shares;
  }

  /** For how many days from a date on the same fraction is at risk, as far as that is known. */
  private int daysAlike(LocalDate date) {
    if (date.isBefore(start) || counter == Counter.DAYS || counter == Counter.SCALE) {
      return 1;
    }
    int months = Math.toIntExact(month(date) - startMonth);
    LocalDate next = Anniversaries.of(start).month(months);
    LocalDate change = next.isAfter(date) ? next : Anniversaries.of(start).month(months + 1);
    return Math.toIntExact(change.toEpochDay() - date.toEpochDay());
  }

  /** The steps that are left, where the scale is a plain line. */
  private int left(LocalDate date) {
    if (counter == Counter.DAYS) {
      return clamped(endDay - date.toEpochDay());
    }
    int anniversary = startDayOfMonth > SHORTEST_MONTH
        ? Math.min(startDayOfMonth, date.lengthOfMonth())
        : startDayOfMonth;
    long months = month(date) - startMonth - (date.getDayOfMonth() < anniversary ? 1 : 0);
    long elapsed =
        counter == Counter.YEARS ? Math.floorDiv(months, LiabilityPeriod.MONTHS_A_YEAR) : months;
    return clamped(total - elapsed);
  }

  private int clamped(long left) {
    return (int) Math.max(0, Math.min(left, total));
  }

  Counter counter() {
    return counter;
  }

  int steps() {
    return total;
  }

  long endDay() {
    return endDay;
  }

  long startMonth() {
    return startMonth;
  }

  int startDayOfMonth() {
    return startDayOfMonth;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RunningScale that
        && scale.equals(that.scale)
        && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + start.hashCode();
  }

  /**
   * The scale and its start.
   *
   * @return the text of the scale, and {@code from} its first day
   */
  @Override
  public String toString() {
    return scale + " from " + start;
  }
}
