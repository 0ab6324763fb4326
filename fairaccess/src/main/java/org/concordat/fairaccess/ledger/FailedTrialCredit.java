/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import org.concordat.core.money.Ratio;

/**
 * What a school keeps of its credit for a child whose trial failed.
 *
 * <p>Of 3 points for a trial that failed after a third of it, a school keeps 0, 3 or 1.
 */
public enum FailedTrialCredit {
  /** Nothing, as if the child had never come. */
  REMOVED,
  /** All. */
  KEPT,
  /** The part of the trial that had passed. */
  PRO_RATA;

  /**
   * The part of the credit that is kept.
   *
   * @param trial the trial that failed
   * @return from 0 to 1
   */
  public Ratio kept(FailedTrial trial) {
    return switch (this) {
      case REMOVED -> Ratio.ZERO;
      case KEPT -> Ratio.ONE;
      case PRO_RATA -> trial.served();
    };
  }
}
