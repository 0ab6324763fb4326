/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import org.concordat.core.procedure.Stage;

/** Where a managed move stands. */
public enum MoveStage implements Stage {
  /** Proposed; consents are gathered. */
  PROPOSED,
  /** On trial at the receiving school, on both registers. */
  TRIAL,
  /** The time of the trial is over and nobody has said how it ended. */
  TRIAL_OVER,
  /** Directed off site by the home school, on both registers. */
  OFF_SITE,
  /** The trial failed; the pupil goes back to the home school, whose roll it never left. */
  FAILED,
  /** Agreed for good; the pupil is still on the home school's roll. */
  SUCCESSFUL,
  /** On the receiving school's roll alone. */
  TRANSFERRED,
  /** Back at the home school. */
  RETURNED,
  /** Refused by somebody whose consent was needed. */
  REFUSED,
  /** Given up before it began. */
  WITHDRAWN
}
