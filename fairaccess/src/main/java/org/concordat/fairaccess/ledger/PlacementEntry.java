/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;

/**
 * That a school took a child of a type on a date, and whether the trial failed.
 *
 * <p>Twins are two entries. Immutable and thread-safe.
 *
 * @param school the school, under the URN it had then
 * @param type as what the child came
 * @param on the day of the panel's decision
 * @param failedTrial how the child's trial failed, or empty if it did not or there was none
 */
public record PlacementEntry(
    Urn school, PlacementType type, LocalDate on, Optional<FailedTrial> failedTrial) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the trial failed before the child came
   */
  public PlacementEntry {
    checkArgument(
        failedTrial.filter(trial -> trial.on().isBefore(on)).isEmpty(),
        "PlacementEntry failedTrial: must not be before %s, but was %s",
        on,
        failedTrial.map(trial -> trial.on().toString()).orElse(""));
  }

  /**
   * An entry.
   *
   * @param school the school, under the URN it had then
   * @param type as what the child came
   * @param on the day of the panel's decision
   * @return the entry
   */
  public static PlacementEntry of(Urn school, PlacementType type, LocalDate on) {
    return new PlacementEntry(school, type, on, Optional.empty());
  }

  /**
   * The same entry, whose trial failed.
   *
   * @param day the day from which it counts as failed
   * @param served which part of the agreed trial had passed, from 0 to 1
   * @return a copy
   * @throws IllegalArgumentException if the day is before the child came, or the part is not from 0 to 1
   */
  public PlacementEntry failed(LocalDate day, Ratio served) {
    return new PlacementEntry(school, type, on, Optional.of(new FailedTrial(day, served)));
  }

  /**
   * How the trial had failed by a date.
   *
   * @param date the date
   * @return the failed trial, or empty if by then there was none
   */
  public Optional<FailedTrial> failedBy(LocalDate date) {
    return failedTrial.filter(trial -> !trial.on().isAfter(date));
  }
}
