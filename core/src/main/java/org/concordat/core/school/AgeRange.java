/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The ages a school is established for, in years, as the register states them.
 *
 * <p>Both ends belong to it: a secondary school with a sixth form is 11 to 18, and {@code contains(18)}
 * is true.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the lowest age, inclusive
 * @param high the highest age, inclusive
 */
public record AgeRange(int low, int high) {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if the lowest age is negative, or above the highest
   */
  public AgeRange {
    checkArgument(
        low >= 0 && low <= high,
        "AgeRange low: must be from 0 to the highest age, but was %s with %s",
        low,
        high);
  }

  /**
   * A range of ages.
   *
   * @param low the lowest age, inclusive
   * @param high the highest age, inclusive
   * @return the range
   * @throws IllegalArgumentException if the lowest age is negative, or above the highest
   */
  public static AgeRange of(int low, int high) {
    return new AgeRange(low, high);
  }

  /**
   * Whether an age is in the range.
   *
   * @param age in years
   * @return true if it is
   */
  public boolean contains(int age) {
    return low <= age && age <= high;
  }

  /**
   * The range in figures.
   *
   * @return such as {@code 11-18}
   */
  @Override
  public String toString() {
    return low + "-" + high;
  }
}
