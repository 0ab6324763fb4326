/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.procedure.Stage;

/** Where an exclusion for a fixed period stands. */
public enum FixedPeriodStage implements Stage {
  /** Thought of, and not decided. */
  PROPOSED,
  /** Out of school. */
  EXCLUDED,
  /** Over; the pupil may return, and a meeting may still be owed. */
  OVER,
  /** Considered, and the pupil not reinstated. */
  UPHELD,
  /** Considered, and the pupil reinstated or, once back, the record put right. */
  REINSTATED,
  /** Followed by a permanent exclusion. */
  MADE_PERMANENT,
  /** Cancelled by the head before the responsible body met. */
  CANCELLED,
  /** Closed without a meeting, since none was owed. */
  CLOSED,
  /** Not decided after all. */
  NOT_EXCLUDED
}
