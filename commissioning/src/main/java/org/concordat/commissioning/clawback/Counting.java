/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

/** What a contract says of a cause: whether it counts as the school's decision to withdraw. */
public enum Counting {
  /** It counts. */
  COUNTS,
  /** It does not count. */
  DOES_NOT_COUNT,
  /** The contract does not say, and nobody may guess. */
  NOT_SAID
}
