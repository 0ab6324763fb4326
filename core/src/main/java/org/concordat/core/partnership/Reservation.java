/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

/** How much of a power or duty is kept from agreements. */
public enum Reservation {
  /** Nothing: an agreement may give it to somebody else. */
  NONE,
  /** Who answers: somebody else may act from day to day, and the holder answers for it all the same. */
  HOLDER,
  /** Who answers and who acts: nobody else may do it. */
  ACT;

  /**
   * Whether an agreement may change the holder.
   *
   * @return true unless it may
   */
  public boolean keepsHolder() {
    return this != NONE;
  }
}
