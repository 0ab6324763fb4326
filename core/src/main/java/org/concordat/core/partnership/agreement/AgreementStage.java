/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import org.concordat.core.procedure.Stage;

/** Where the life of a partnership agreement stands. */
public enum AgreementStage implements Stage {
  /** Being drafted, and not signed by all; nobody is bound. */
  NEGOTIATING,
  /** Signed by all, before the term. */
  BINDING,
  /** Within the term, before the first review. */
  ACTIVE,
  /** Under review, and in force meanwhile. */
  REVIEW,
  /** Reviewed, and going on until the next review or the end of the term. */
  CONTINUES,
  /** Given up, ended at a review or by agreement, or at the end of its term. */
  ENDED;

  /**
   * Whether the parties are bound.
   *
   * @return true between the last signature and the end
   */
  public boolean isBinding() {
    return this != NEGOTIATING && this != ENDED;
  }
}
