/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;

/**
 * The outside facts of a dispute: whose days count, and which school became which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which the time for a step is counted
 * @param successions the links between establishments
 */
public record DisputeContext(Calendars calendars, Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public DisputeContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of schools that keep their identity.
   *
   * @param calendars the calendars in which the time for a step is counted
   * @return the context, with no links between establishments
   */
  public static DisputeContext of(Calendars calendars) {
    return new DisputeContext(calendars, Successions.none());
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   */
  public DisputeContext withSuccessions(Successions links) {
    return new DisputeContext(calendars, links);
  }
}
