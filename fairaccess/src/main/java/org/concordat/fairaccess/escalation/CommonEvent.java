/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;

/** What may happen on every route. */
public sealed interface CommonEvent extends FoundationEvent, AcademyEvent, CommunityEvent {

  /**
   * The school was asked to admit the child.
   *
   * @param on the day
   */
  record Asked(LocalDate on) implements CommonEvent {}

  /**
   * The school agreed to admit.
   *
   * @param on the day of the agreement
   * @param startOn the first day on which the child is to attend
   */
  record Agreed(LocalDate on, LocalDate startOn) implements CommonEvent {}

  /**
   * The school refused.
   *
   * @param on the day
   * @param reasons the written reasons, or where they are kept
   */
  record Refused(LocalDate on, String reasons) implements CommonEvent {}

  /**
   * The school kept silent until its time was over, which counts as a refusal.
   *
   * @param on the day after the last day to answer
   */
  record RefusalDeemed(LocalDate on) implements CommonEvent {}

  /**
   * The school agreed and did not admit, which counts as a refusal.
   *
   * @param on the day on which it was reported
   */
  record AgreementBroken(LocalDate on) implements CommonEvent {}

  /**
   * The case went back to the panel with something new.
   *
   * @param on the day
   */
  record ReturnedToPanel(LocalDate on) implements CommonEvent {}

  /**
   * The child was admitted.
   *
   * @param on the first day on roll
   */
  record Admitted(LocalDate on) implements CommonEvent {}

  /**
   * The case ended without an admission.
   *
   * @param on the day
   * @param reason why
   */
  record Closed(LocalDate on, ClosingReason reason) implements CommonEvent {}
}
