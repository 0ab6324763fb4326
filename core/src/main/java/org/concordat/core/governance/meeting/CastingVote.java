/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** Who decides when the votes are equal. */
public enum CastingVote {
  /** Whoever presides, by a vote beside their own. */
  PRESIDING,
  /** Nobody: what is tied is lost. */
  NOBODY
}
