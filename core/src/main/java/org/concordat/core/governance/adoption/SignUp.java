/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The sign-up of one elector for one phase.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the elector's key
 * @param phase the phase
 * @param from the day of the sign-up
 * @param until the day of its withdrawal, on which it no longer holds; empty while it holds
 */
public record SignUp(String key, String phase, LocalDate from, Optional<LocalDate> until) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SignUp {
    requireNonNull(key, "key");
    requireNonNull(phase, "phase");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /**
   * Whether it holds on a date.
   *
   * @param date the date
   * @return true from the day of the sign-up to the day before its withdrawal
   */
  public boolean isOn(LocalDate date) {
    return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
  }

  boolean isOpenFor(String oneKey, String onePhase) {
    return until.isEmpty() && key.equals(oneKey) && phase.equals(onePhase);
  }
}
