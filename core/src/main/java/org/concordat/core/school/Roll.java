/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The number of pupils of a school, as one census counted them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupils how many there were
 * @param census the day of the count
 */
public record Roll(int pupils, LocalDate census) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number is negative
   * @throws NullPointerException if a component is null
   */
  public Roll {
    requireNonNull(census, "census");
    checkArgument(pupils >= 0, "Roll pupils: must not be negative, but was %s", pupils);
  }

  /**
   * A count of pupils.
   *
   * @param pupils how many there were
   * @param census the day of the count
   * @return the roll
   * @throws IllegalArgumentException if the number is negative
   */
  public static Roll of(int pupils, LocalDate census) {
    return new Roll(pupils, census);
  }
}
