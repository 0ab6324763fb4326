/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

/** What becomes of the turn of a school that is passed over. */
public enum SkippedTurn {
  /** It keeps its turn and is asked first next time. */
  OWED,
  /** It loses its turn and goes to the end of the queue. */
  LOST
}
