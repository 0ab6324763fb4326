/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import org.concordat.core.procedure.Stage;

/** Where the remedy after a review stands; never where the contract stands. */
public enum RemedyStage implements Stage {
  /** Both parties are to agree the action, or a further period for it. */
  TO_BE_AGREED,
  /** The agreed period runs. */
  OPEN,
  /** Every action is reported done, or the agreed period is over; a further review is due. */
  AWAITING_RE_REVIEW,
  /** The day for the further review is over. */
  RE_REVIEW_OVERDUE,
  /** Put right. */
  REMEDIED,
  /** Not put right, and no further period is left. */
  DEFAULT,
  /** Given up: the contract is over, or the authority lets it go. */
  CLOSED
}
