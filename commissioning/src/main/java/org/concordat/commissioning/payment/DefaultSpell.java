/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time for which a remedy was in default.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from its first day
 * @param until the day on which it was over, not counted; empty while it goes on
 * @param isRemedied whether it was over because the remedy was accepted
 */
public record DefaultSpell(LocalDate from, Optional<LocalDate> until, boolean isRemedied) {

  /**
   * Checks the days.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if it ends before it begins, or if it goes on although it is remedied
   */
  public DefaultSpell {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    checkArgument(
        until.filter(from::isAfter).isEmpty(),
        "DefaultSpell until: must not be before %s, but was %s",
        from,
        until.orElse(from));
    checkArgument(
        !isRemedied || until.isPresent(),
        "DefaultSpell isRemedied: must have an end, but has none since %s",
        from);
  }

  /**
   * Whether a day lies in it.
   *
   * @param day the day
   * @return true if it began on or before the day and was not over on it
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.filter(end -> !end.isAfter(day)).isEmpty();
  }

  @Override
  public String toString() {
    return "default from " + from + until.map(end -> " until " + end).orElse("");
  }
}
