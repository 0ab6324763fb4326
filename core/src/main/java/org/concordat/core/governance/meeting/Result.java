/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** What became of a motion. */
public enum Result {
  /** Enough voted for it. */
  CARRIED,
  /** Not enough voted for it. */
  LOST,
  /** It could not be put to the vote. */
  NOT_PUT
}
