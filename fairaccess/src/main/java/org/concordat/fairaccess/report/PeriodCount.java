/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How many there were in a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the months
 * @param count how many, zero or more
 */
public record PeriodCount(ReportPeriod period, int count) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   * @throws NullPointerException if a component is null
   */
  public PeriodCount {
    requireNonNull(period, "period");
    checkArgument(count >= 0, "PeriodCount count: must not be negative, but was %s", count);
  }

  /**
   * A count.
   *
   * @param period the months
   * @param count how many, zero or more
   * @return the count
   * @throws IllegalArgumentException if the number is negative
   */
  public static PeriodCount of(ReportPeriod period, int count) {
    return new PeriodCount(period, count);
  }
}
