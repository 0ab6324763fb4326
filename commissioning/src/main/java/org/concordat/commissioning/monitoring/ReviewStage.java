/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import org.concordat.core.procedure.Stage;

/** Where a review stands. */
public enum ReviewStage implements Stage {
  /** It is to be held, and the school's report is not yet due. */
  SCHEDULED,
  /** The day for the school's report is over, and there is none. */
  REPORT_OVERDUE,
  /** The school's report is in. */
  REPORT_RECEIVED,
  /** The day for the review is over; neither report nor meeting. */
  OVERDUE,
  /** The day for the review is over; the report is in, and no meeting was held. */
  MEETING_OVERDUE,
  /** The meeting was held, and its outcome is not concluded. */
  HELD,
  /** Concluded: nothing has to be put right. */
  SATISFACTORY,
  /** Concluded: remedial action has to follow. */
  REMEDIAL_REQUIRED,
  /** Concluded: remedial action has to follow, one level up. */
  SERIOUS_CONCERN
}
