/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A school's refusal of a place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day of the refusal
 * @param application what was refused
 */
public record RefusedPlace(LocalDate on, PlaceApplication application) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public RefusedPlace {
    requireNonNull(on, "on");
    requireNonNull(application, "application");
  }
}
