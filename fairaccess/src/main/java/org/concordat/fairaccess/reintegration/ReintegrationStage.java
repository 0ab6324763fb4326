/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import org.concordat.core.procedure.Stage;

/** Where a child is on the way back. */
public enum ReintegrationStage implements Stage {
  /** Out of school, without a place in alternative provision yet. */
  TO_BE_PLACED,
  /** In alternative provision. */
  PLACED,
  /** Being assessed. */
  ASSESSMENT,
  /** Assessed; whether the child is ready is to be found. */
  READINESS_REVIEW,
  /** Not ready; looked at again on a day that is named. */
  NOT_READY,
  /** Ready to return. */
  READY,
  /** Referred to fair access. */
  REFERRED,
  /** In a mainstream school, with support. */
  REINTEGRATING,
  /** Back, and there to stay. */
  SUSTAINED,
  /** The return failed; the child goes to alternative provision again. */
  BROKEN_DOWN,
  /** Left the way back, to home education, another area or over age. */
  LEFT
}
