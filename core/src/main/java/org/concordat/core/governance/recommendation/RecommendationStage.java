/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import org.concordat.core.procedure.Stage;

/** Where a recommendation stands. */
public enum RecommendationStage implements Stage {
  /** Being written. */
  DRAFT,
  /** Made, and waiting for its answer. */
  MADE,
  /** Made, and not answered by the due date; a late answer is still one. */
  UNANSWERED,
  /** Accepted in all its points. */
  ACCEPTED,
  /** Accepted in some of its points. */
  ACCEPTED_IN_PART,
  /** Rejected in all its points. */
  REJECTED,
  /** Taken back by those who made it. */
  WITHDRAWN
}
