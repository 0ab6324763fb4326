/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** What a conflict of interest takes away for the item it is declared in. */
public enum ConflictEffect {
  /** The vote; whoever declared it still counts for the quorum. */
  VOTE,
  /** The vote and the place in the quorum. */
  VOTE_AND_QUORUM
}
