/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.concordat.core.money.Rounding;

/**
 * Many amounts, each on a scale of its own, asked about together.
 *
 * <p>The amounts belong to owners, numbered from 0, such as contracts with one or more tranches. One pass
 * gives what is at risk for each owner: every amount is rounded once, then those of an owner are added, as
 * if each had been asked by itself.
 *
 * <p>Plain straight lines rounded half up to the smallest unit lie in columns and are divided by
 * multiplication; everything else is asked of its own {@link RunningScale}. Immutable and thread-safe.
 */
public final class ScaleColumns {

  private final int owners;
  private final Lines days;
  private final Lines months;
  private final Lines years;
  private final ImmutableList<Row> others;

  private ScaleColumns(Builder builder) {
    this.owners = builder.owners;
    ImmutableList<Row> rows = builder.rows.build();
    this.days = Lines.of(rows, RunningScale.Counter.DAYS);
    this.months = Lines.of(rows, RunningScale.Counter.MONTHS);
    this.years = Lines.of(rows, RunningScale.Counter.YEARS);
    this.others =
        rows.stream().filter(row -> !Lines.canHold(row)).collect(ImmutableList.toImmutableList());
  }

  /**
   * One amount.
   *
   * @param owner whose it is, from 0
   * @param minor the amount in minor units, pence for pounds; not negative
   * @param scale its scale from its start
   * @param paidOn the first day on which anything is at risk
   * @param rounding how the part at risk is rounded; never to more than the amount
   */
  public record Row(
      int owner, long minor, RunningScale scale, LocalDate paidOn, Rounding rounding) {

    /**
     * Checks owner and amount.
     *
     * @throws IllegalArgumentException if one of them is negative
     * @throws NullPointerException if a component is null
     */
    public Row {
      requireNonNull(scale, "scale");
      requireNonNull(paidOn, "paidOn");
      requireNonNull(rounding, "rounding");
      checkArgument(owner >= 0, "Row owner: must not be negative, but was %s", owner);
      checkArgument(minor >= 0, "Row minor: must not be negative, but was %s", minor);
    }

    private long shareOn(LocalDate date) {
      return date.isBefore(paidOn) ? 0 : Math.min(minor, scale.shareOn(minor, date, rounding));
    }
  }

  /**
   * Begins columns.
   *
   * @return a builder without rows
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many owners there are.
   *
   * @return one more than the largest number of an owner
   */
  public int owners() {
    return owners;
  }

  /**
   * What is at risk on a date.
   *
   * @param date the date that is asked about
   * @return the sums in minor units, by the number of the owner
   * @throws IllegalArgumentException if a scale says less than 0 or more than 1
   * @throws ArithmeticException if a sum is not a long
   */
  public long[] sharesOn(LocalDate date) {
    long[] sums = new long[owners];
    days.addDays(sums, date);
    months.addMonths(sums, date, 1);
    years.addMonths(sums, date, LiabilityPeriod.MONTHS_A_YEAR);
    for (Row row : others) {
      sums[row.owner()] = Math.addExact(sums[row.owner()], row.shareOn(date));
    }
    return sums;
  }

  /** Collects amounts. Not thread-safe. */
  public static final class Builder {

    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private int owners;

    private Builder() {}

    /**
     * Adds an amount.
     *
     * @param row the amount, whose it is, and its scale
     * @return this builder
     */
    public Builder add(Row row) {
      rows.add(row);
      return owners(row.owner() + 1);
    }

    /**
     * Makes room for owners without an amount.
     *
     * @param number how many there are at least
     * @return this builder
     */
    public Builder owners(int number) {
      owners = Math.max(owners, number);
      return this;
    }

    /**
     * Makes the columns.
     *
     * @return the columns
     */
    public ScaleColumns build() {
      return new ScaleColumns(this);
    }
  }

  /** Straight lines counted in one way, half up to the smallest unit. */
  private static final class Lines {

    /** Differences of numbers up to this are ints. */
    private static final int MOST = Integer.MAX_VALUE / 4;

    private final int[] owner;
    private final long[] minor;
    private final int[] steps;
    private final int[] paidDay;
    private final int[] end;
    private final byte[] dayOfMonth;
    private final int[] totals;
    private final long[] reciprocals;
    private final boolean isOneEach;

    private Lines(ImmutableList<Row> rows, RunningScale.Counter counter) {
      int size = rows.size();
      owner = new int[size];
      minor = new long[size];
      steps = new int[size];
      paidDay = new int[size];
      end = new int[size];
      dayOfMonth = new byte[size];
      totals =
          rows.stream().mapToInt(row -> row.scale().steps()).distinct().sorted().toArray();
      reciprocals = Arrays.stream(totals).mapToLong(HalfUp::reciprocal).toArray();
      for (int i = 0; i < size; i++) {
        put(i, rows.get(i), counter);
      }
      isOneEach = IntStream.range(0, size).allMatch(i -> owner[i] == i);
    }

    static boolean canHold(Row row) {
      return row.scale().counter() != RunningScale.Counter.SCALE
          && row.rounding().equals(Rounding.HALF_UP_TO_PENNY)
          && HalfUp.fits(row.minor(), row.scale().steps())
          && isInt(row.paidOn().toEpochDay())
          && isInt(row.scale().endDay());
    }

    private static boolean isInt(long day) {
      return Math.abs(day) < MOST;
    }

    static Lines of(ImmutableList<Row> rows, RunningScale.Counter counter) {
      ImmutableList<Row> held = rows.stream()
          .filter(row -> row.scale().counter() == counter && canHold(row))
          .collect(ImmutableList.toImmutableList());
      return new Lines(held, counter);
    }

    private void put(int i, Row row, RunningScale.Counter counter) {
      RunningScale scale = row.scale();
      owner[i] = row.owner();
      minor[i] = row.minor();
      steps[i] = Arrays.binarySearch(totals, scale.steps());
      paidDay[i] = (int) row.paidOn().toEpochDay();
      end[i] =
          counter == RunningScale.Counter.DAYS ? (int) scale.endDay() : (int) scale.startMonth();
      dayOfMonth[i] = (byte) scale.startDayOfMonth();
    }

    void addDays(long[] sums, LocalDate date) {
      int day = bounded(date.toEpochDay());
      if (isOneEach) {
        for (int i = 0; i < owner.length; i++) {
          sums[i] += share(i, end[i] - day, day);
        }
      } else {
        for (int i = 0; i < owner.length; i++) {
          sums[owner[i]] += share(i, end[i] - day, day);
        }
      }
    }

    void addMonths(long[] sums, LocalDate date, int monthsAStep) {
      int day = bounded(date.toEpochDay());
      int month = bounded(RunningScale.month(date));
      int dayOfDate = date.getDayOfMonth();
      int length = date.lengthOfMonth();
      for (int i = 0; i < owner.length; i++) {
        int months = month - end[i] - (dayOfDate < Math.min(dayOfMonth[i], length) ? 1 : 0);
        int left = totals[steps[i]] - Math.floorDiv(months, monthsAStep);
        sums[owner[i]] += share(i, left, day);
      }
    }

    private static int bounded(long number) {
      return (int) Math.max(-MOST, Math.min(number, MOST));
    }

    /** The share of an amount, or nothing before it is paid, without a branch to mispredict. */
    private long share(int i, int stepsLeft, int day) {
      int total = totals[steps[i]];
      int left = Math.max(0, Math.min(stepsLeft, total));
      long unpaid = ((long) day - paidDay[i]) >> (Long.SIZE - 1);
      return HalfUp.share(minor[i], left, total, reciprocals[steps[i]]) & ~unpaid;
    }
  }
}
