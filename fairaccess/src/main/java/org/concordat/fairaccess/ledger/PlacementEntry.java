/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;

/**
 * That a school was named for a child of a type on a date, whether the trial failed, and whether the place was
 * taken back.
 *
 * <p>A place counts from the panel's decision, so that the next child of the same meeting goes to the next
 * school. If the school refuses it, or the child goes elsewhere first, the place is taken back: named on 20
 * November and refused on 27 November, it counts from 20 to 26 November and no longer. A trial that fails is
 * something else, for there the child came.
 *
 * <p>Twins are two entries. Immutable and thread-safe.
 *
 * @param school the school, under the URN it had then
 * @param type as what the child came
 * @param on the day of the panel's decision
 * @param failedTrial how the child's trial failed, or empty if it did not or there was none
 * @param takenBackOn the day from which the place no longer counts, or empty while it stands
 */
public record PlacementEntry(
    Urn school,
    PlacementType type,
    LocalDate on,
    Optional<FailedTrial> failedTrial,
    Optional<LocalDate> takenBackOn) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the trial failed or the place was taken back before the decision, or
   *     the trial failed of a place that was taken back
   * @throws NullPointerException if a component is null
   */
  public PlacementEntry {
    requireNonNull(school, "school");
    requireNonNull(type, "type");
    requireNonNull(on, "on");
    requireNonNull(failedTrial, "failedTrial");
    requireNonNull(takenBackOn, "takenBackOn");
    checkArgument(
        failedTrial.filter(trial -> trial.on().isBefore(on)).isEmpty(),
        "PlacementEntry failedTrial: must not be before %s, but was %s",
        on,
        failedTrial.map(trial -> trial.on().toString()).orElse(""));
    checkArgument(
        takenBackOn.filter(on::isAfter).isEmpty(),
        "PlacementEntry takenBackOn: must not be before %s, but was %s",
        on,
        takenBackOn.map(LocalDate::toString).orElse(""));
    checkArgument(
        failedTrial.isEmpty() || takenBackOn.isEmpty(),
        "PlacementEntry takenBackOn: no child came, so no trial can have failed, but one did on %s",
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
    return new PlacementEntry(school, type, on, Optional.empty(), Optional.empty());
  }

  /**
   * The same entry, whose trial failed.
   *
   * @param day the day from which it counts as failed
   * @param served which part of the agreed trial had passed, from 0 to 1
   * @return a copy
   * @throws IllegalArgumentException if the day is before the child came, the part is not from 0 to 1, or the
   *     place was taken back
   */
  public PlacementEntry failed(LocalDate day, Ratio served) {
    return new PlacementEntry(
        school, type, on, Optional.of(new FailedTrial(day, served)), takenBackOn);
  }

  /**
   * The same entry, whose place was taken back, because the school refused it or the child went elsewhere.
   *
   * @param day the day from which it no longer counts, at the earliest that of the decision
   * @return a copy
   * @throws IllegalArgumentException if the day is before the decision, or the child came and the trial failed
   */
  public PlacementEntry takenBack(LocalDate day) {
    return new PlacementEntry(school, type, on, failedTrial, Optional.of(day));
  }

  /**
   * Whether it counts on a date.
   *
   * @param date the date
   * @return true from the day of the decision to the day before the place was taken back
   */
  public boolean standsOn(LocalDate date) {
    return !on.isAfter(date) && takenBackOn.filter(day -> !day.isAfter(date)).isEmpty();
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
