/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import org.concordat.core.procedure.Stage;

/** Where an appeal against a school's refusal stands. */
public enum AppealStage implements Stage {
  /** The school has refused, and the family may appeal in time. */
  OPEN,
  /** The time to lodge it is over; it may still be lodged, and in a round no limit is then known for its hearing. */
  OUT_OF_TIME,
  /** Lodged, and not yet decided. */
  LODGED,
  /** Allowed: the school is to admit the child. */
  ALLOWED,
  /** Dismissed. */
  DISMISSED,
  /** Withdrawn by the family. */
  WITHDRAWN,
  /** The family left the refusal as it is. */
  FORGONE
}
