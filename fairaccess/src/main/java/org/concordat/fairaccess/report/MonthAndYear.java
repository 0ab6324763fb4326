/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A number of the month and of the year to its end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param month in the month
 * @param year in the academic year to the end of the month
 */
public record MonthAndYear(int month, int year) {

  /** None in either. */
  public static final MonthAndYear NONE = new MonthAndYear(0, 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if that of the month is not from zero to that of the year
   */
  public MonthAndYear {
    checkArgument(
        month >= 0 && month <= year,
        "MonthAndYear month: must be from 0 to the year's %s, but was %s",
        year,
        month);
  }

  MonthAndYear plus(boolean inMonth) {
    return new MonthAndYear(inMonth ? month + 1 : month, year + 1);
  }

  /**
   * How many there were before the month.
   *
   * @return the year's number less the month's
   */
  public int earlier() {
    return year - month;
  }
}
