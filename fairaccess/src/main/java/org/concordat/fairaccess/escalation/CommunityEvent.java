/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Event;

/** What may happen on the route on which the local authority decides itself. */
public sealed interface CommunityEvent extends Event
    permits CommonEvent,
        BreachEvent,
        CommunityEvent.DecisionIssued,
        CommunityEvent.DecisionReasonsGiven {

  /**
   * The authority decided that the school admits the child, which binds it from this day.
   *
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the decision sets one
   * @param reasons why it decided so in spite of a caution; blank where there was none
   */
  record DecisionIssued(LocalDate on, Optional<LocalDate> startOn, String reasons)
      implements CommunityEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DecisionIssued {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The authority gave the reasons of its decision after it.
   *
   * @param on the day
   * @param reasons why it decided so in spite of a caution
   */
  record DecisionReasonsGiven(LocalDate on, String reasons) implements CommunityEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DecisionReasonsGiven {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }
}
