/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A step that came after its last allowed day. What was decided is valid all the same; the breach is kept.
 *
 * <p>Immutable and thread-safe.
 *
 * @param duty the code of the duty that was late
 * @param due its last allowed day
 * @param on the day on which it was done
 */
public record LateStep(String duty, LocalDate due, LocalDate on) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the step was in time
   * @throws NullPointerException if a component is null
   */
  public LateStep {
    requireNonNull(duty, "duty");
    requireNonNull(due, "due");
    requireNonNull(on, "on");
    checkArgument(
        on.isAfter(due), "LateStep on: must be after the last day, %s, but was %s", due, on);
  }
}
