/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import org.concordat.core.procedure.Stage;

/** Where a peer challenge stands. */
public enum ChallengeStage implements Stage {
  /** Made, and not yet answered. */
  MADE,
  /** Answered, and not yet judged by the challenger's peers. */
  ANSWERED,
  /** The time to answer is over and no answer came; the panel sees it and may still judge. */
  UNANSWERED,
  /** Found right. */
  UPHELD,
  /** Found to be met by the answer. */
  MET,
  /** Taken back by the school that made it. */
  WITHDRAWN
}
