/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * An amount of exclusion, in half-days.
 *
 * <p>A session missed is one half-day. Eleven of them are 5.5 school days, which is more than five:
 *
 * <pre>{@code
 * HalfDays.of(11).exceeds(5);      // true
 * HalfDays.ofDays(5).exceeds(5);   // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param number how many half-days
 */
public record HalfDays(int number) implements Comparable<HalfDays> {

  /** Nothing. */
  public static final HalfDays ZERO = new HalfDays(0);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public HalfDays {
    checkArgument(number >= 0, "HalfDays number: must not be negative, but was %s", number);
  }

  /**
   * A number of half-days.
   *
   * @param number how many
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   */
  public static HalfDays of(int number) {
    return new HalfDays(number);
  }

  /**
   * A number of school days of two sessions each.
   *
   * @param days how many
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   * @throws ArithmeticException if the half-days do not fit an {@code int}
   */
  public static HalfDays ofDays(int days) {
    return new HalfDays(Math.multiplyExact(2, days));
  }

  /**
   * This amount and another.
   *
   * @param other the other
   * @return the sum
   * @throws ArithmeticException if it does not fit an {@code int}
   */
  public HalfDays plus(HalfDays other) {
    requireNonNull(other, "other");
    return new HalfDays(Math.addExact(number, other.number));
  }

  /**
   * Whether this is more than a number of school days.
   *
   * @param days the number of whole school days
   * @return true if it is more; false if it is just as much
   */
  public boolean exceeds(int days) {
    return number > 2L * days;
  }

  @Override
  public int compareTo(HalfDays other) {
    return Integer.compare(number, other.number);
  }

  /**
   * The amount in school days.
   *
   * @return such as {@code 5.5 school days}
   */
  @Override
  public String toString() {
    return number / 2
        + (number % 2 == 0 ? "" : ".5")
        + (number == 2 ? " school day" : " school days");
  }
}
