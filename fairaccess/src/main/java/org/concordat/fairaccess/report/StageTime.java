/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in one stage of an escalation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the code of the stage
 * @param from the first day
 * @param until the day on which it was left, or up to which it is counted; not counted itself
 * @param ended whether it was left
 */
public record StageTime(String stage, LocalDate from, LocalDate until, boolean ended) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it ends before it begins
   * @throws NullPointerException if a component is null
   */
  public StageTime {
    requireNonNull(until, "until");
    requireNonNull(stage, "stage");
    requireNonNull(from, "from");
    checkArgument(
        !until.isBefore(from), "StageTime until: must not be before %s, but was %s", from, until);
  }

  /** The number of calendar days up to a date. */
  long daysBy(LocalDate date) {
    LocalDate end = ended && until.isBefore(date) ? until : date;
    return end.isBefore(from) ? 0 : ChronoUnit.DAYS.between(from, end);
  }

  boolean isOpenOn(LocalDate date) {
    return !from.isAfter(date) && (!ended || until.isAfter(date));
  }
}
