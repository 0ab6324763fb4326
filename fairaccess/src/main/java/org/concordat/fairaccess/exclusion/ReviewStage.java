/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.procedure.Stage;

/** Where the review of a permanent exclusion stands. */
public enum ReviewStage implements Stage {
  /** At risk of exclusion, and not excluded. */
  AT_RISK,
  /** Excluded; the responsible body has no notice yet. */
  EXCLUDED,
  /** Before the responsible body. */
  GOVERNORS,
  /** Not reinstated; the parent may apply for a review. */
  REVIEW_WINDOW,
  /** Before the independent review panel. */
  REVIEW_PANEL,
  /** Back with the responsible body, by recommendation or after a quashing. */
  RECONSIDER,
  /** No review is open any more, and the pupil may be taken off the roll. */
  FINAL,
  /** Off the roll of the excluding school. */
  OFF_ROLL,
  /** Reinstated. */
  REINSTATED,
  /** Cancelled by the head before the responsible body met. */
  CANCELLED,
  /** Not excluded after all. */
  NOT_EXCLUDED
}
