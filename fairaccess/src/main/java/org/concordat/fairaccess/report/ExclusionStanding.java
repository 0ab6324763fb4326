/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

/** How far a permanent exclusion has come on a date. */
public enum ExclusionStanding {
  /** The governors have not decided. */
  GOVERNORS_PENDING,
  /** Upheld by the governors; the parent may still apply for a review. */
  REVIEW_OPEN,
  /** Before a review panel. */
  REVIEW_PENDING,
  /** Back with the governors, to be considered again. */
  RECONSIDERATION_PENDING,
  /** Final. */
  FINAL,
  /** The pupil was reinstated. */
  REINSTATED,
  /** Cancelled by the head, and so no permanent exclusion. */
  CANCELLED
}
