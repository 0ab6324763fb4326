/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import org.concordat.core.procedure.Stage;

/** Where a programme of devolution stands. */
public enum ProgrammeStage implements Stage {
  /** Not begun; whether it is approved is told by its approval, which has a life of its own. */
  PROPOSED,
  /** Tried out. */
  PILOT,
  /** Committed to for long by the elected members. */
  LONG_TERM_COMMITTED,
  /** Committed to, and the pupil referral unit is closed. */
  PRU_CLOSED,
  /** Wound up by the elected members after it had been approved. */
  WOUND_UP
}
