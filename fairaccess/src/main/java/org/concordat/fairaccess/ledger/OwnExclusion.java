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

/**
 * That a school permanently excluded a child, for protocols that charge a school for it.
 *
 * <p>An exclusion that is undone, because the child was reinstated, a panel quashed it or the head cancelled
 * it, counts until the day before. Immutable and thread-safe.
 *
 * @param school the school, under the URN it had then
 * @param on the first day out
 * @param undoneOn the day from which it no longer counts, or empty while it stands
 */
public record OwnExclusion(Urn school, LocalDate on, Optional<LocalDate> undoneOn) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if it was undone before it took effect
   * @throws NullPointerException if a component is null
   */
  public OwnExclusion {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(undoneOn, "undoneOn");
    checkArgument(
        undoneOn.filter(on::isAfter).isEmpty(),
        "OwnExclusion undoneOn: must not be before the first day, %s, but was %s",
        on,
        undoneOn.map(LocalDate::toString).orElse(""));
  }

  /**
   * An exclusion that stands.
   *
   * @param school the school, under the URN it had then
   * @param on the first day out
   * @return the exclusion
   */
  public static OwnExclusion of(Urn school, LocalDate on) {
    return new OwnExclusion(school, on, Optional.empty());
  }

  /**
   * The same exclusion, undone.
   *
   * @param day the day from which it no longer counts
   * @return a copy
   * @throws IllegalArgumentException if it is before the first day
   */
  public OwnExclusion undone(LocalDate day) {
    return new OwnExclusion(school, on, Optional.of(day));
  }

  /**
   * Whether it counts on a date.
   *
   * @param date the date
   * @return true from the first day to the day before it was undone
   */
  public boolean standsOn(LocalDate date) {
    return !on.isAfter(date) && undoneOn.filter(day -> !day.isAfter(date)).isEmpty();
  }
}
