/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import org.concordat.core.procedure.Stage;

/** Where a programme of devolution stands. */
public enum ProgrammeStage implements Stage {
  /** Before the bodies, and approved by none. */
  PROPOSED,
  /** Approved by the Cabinet, and not by the Schools Forum. */
  CABINET_APPROVED,
  /** Approved by the Schools Forum, and not by the Cabinet. */
  SCHOOLS_FORUM_APPROVED,
  /** Approved by both, and not begun. */
  APPROVED,
  /** Tried out. */
  PILOT,
  /** Committed to for long by the elected members. */
  LONG_TERM_COMMITTED,
  /** Committed to, and the pupil referral unit is closed. */
  PRU_CLOSED,
  /** Declined by a body, or given up before the pilot. */
  DECLINED,
  /** Wound up by the elected members after it had begun. */
  WOUND_UP;

  /**
   * Whether both bodies have approved and the programme goes on.
   *
   * @return true from the second approval on, unless it is wound up
   */
  public boolean isApproved() {
    return this == APPROVED || this == PILOT || this == LONG_TERM_COMMITTED || this == PRU_CLOSED;
  }
}
