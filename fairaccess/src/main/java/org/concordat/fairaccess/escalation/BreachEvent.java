/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;

/** What may happen when a maintained school that must admit does not. */
public sealed interface BreachEvent extends FoundationEvent, CommunityEvent {

  /**
   * The authority complained to the Secretary of State.
   *
   * @param on the day
   */
  record Complained(LocalDate on) implements BreachEvent {}

  /**
   * The Secretary of State ordered the school to admit.
   *
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the order sets one
   */
  record AdmissionOrdered(LocalDate on, Optional<LocalDate> startOn) implements BreachEvent {}

  /**
   * The Secretary of State dismissed the complaint.
   *
   * @param on the day
   */
  record ComplaintDismissed(LocalDate on) implements BreachEvent {}
}
