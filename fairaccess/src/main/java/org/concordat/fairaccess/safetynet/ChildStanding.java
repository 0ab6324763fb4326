/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

/** How a child stands on a date. */
public enum ChildStanding {
  /** On the register of a school. */
  ON_ROLL,
  /** On a register, and has not appeared: missing from education, and not without a place. */
  NOT_SEEN,
  /** Educated at home. */
  HOME_EDUCATED,
  /** On no register; an offer stands and has not been taken up. */
  OFFERED,
  /** On no register, and no offer stands. */
  WITHOUT_PLACE,
  /** Living elsewhere. */
  MOVED_AWAY,
  /** Nothing shows whether the child is on a register. */
  NOT_KNOWN;

  /**
   * Whether the child is without education at a school, so that somebody must act.
   *
   * @return true for a child not seen, with an offer only, or without a place
   */
  public boolean isOut() {
    return this == NOT_SEEN || this == OFFERED || this == WITHOUT_PLACE;
  }
}
