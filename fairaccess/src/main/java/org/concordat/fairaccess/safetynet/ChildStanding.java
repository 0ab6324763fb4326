/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

/** How a child stands on a date. */
public enum ChildStanding {
  /** On the register of a school, and not reported to have left it. */
  ON_ROLL,
  /** On a register, and has not appeared: missing from education, and not without a place. */
  NOT_SEEN,
  /** On a register until the day of deletion, and attending no longer: the child has left, and no offer stands. */
  LEFT_ON_ROLL,
  /** Educated at home, and no place was asked for since. */
  HOME_EDUCATED,
  /** At no school, on a register at most until the day of deletion; an offer stands and has not been taken up. */
  OFFERED,
  /** On no register, and no offer stands, be it that the school closed which made one. */
  WITHOUT_PLACE,
  /** Living elsewhere. */
  MOVED_AWAY,
  /** Over compulsory school age, on no register and not known to live elsewhere: no place at a school is waited for. */
  PAST_SCHOOL_AGE,
  /** Nothing shows whether the child is on a register, as of one whose school closed and was taken over by several. */
  NOT_KNOWN;

  /**
   * Whether the child is without education at a school, so that somebody must act.
   *
   * @return true for a child not seen, one that has left, with an offer only, or without a place
   */
  public boolean isOut() {
    return this == NOT_SEEN || this == LEFT_ON_ROLL || this == OFFERED || this == WITHOUT_PLACE;
  }
}
