/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** What may happen when a maintained school that must admit does not. */
public sealed interface BreachEvent extends FoundationEvent, CommunityEvent {

  /**
   * Whoever decided, directed or ordered set the first day.
   *
   * @param on the day
   * @param startOn the first day on which the child is to attend
   */
  record FirstDaySet(LocalDate on, LocalDate startOn) implements BreachEvent, AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FirstDaySet {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * The school said that it will not admit, though it must.
   *
   * @param on the day
   * @param reasons what it said
   */
  record AdmissionDeclined(LocalDate on, String reasons) implements BreachEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AdmissionDeclined {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The authority complained to the Secretary of State.
   *
   * @param on the day
   */
  record Complained(LocalDate on) implements BreachEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Complained {
      requireNonNull(on, "on");
    }
  }

  /**
   * The Secretary of State ordered the school to admit; the first day set before counts only where the
   * order sets none and it is still to come.
   *
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the order sets one
   */
  record AdmissionOrdered(LocalDate on, Optional<LocalDate> startOn) implements BreachEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AdmissionOrdered {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * The Secretary of State dismissed the complaint.
   *
   * @param on the day
   */
  record ComplaintDismissed(LocalDate on) implements BreachEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ComplaintDismissed {
      requireNonNull(on, "on");
    }
  }
}
