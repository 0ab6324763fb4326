/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

/** What an independent review panel decides. It cannot order that a pupil be reinstated. */
public enum ReviewOutcome {
  /** The decision of the responsible body stands. */
  UPHOLD,
  /** The responsible body is asked to think again. */
  RECOMMEND,
  /** The decision is quashed, and the responsible body is directed to think again. */
  QUASH
}
