/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

/** What the holder of a seat may do; said for every seat, never supposed. */
public enum SeatStanding {
  /** A member who may move and vote. */
  VOTING,
  /** A member who may move and speak, and has no vote. */
  NON_VOTING,
  /** Somebody who attends to advise, and is no member. */
  ADVISORY;

  /**
   * Whether the holder has a vote.
   *
   * @return true for {@link #VOTING}
   */
  public boolean hasVote() {
    return this == VOTING;
  }

  /**
   * Whether the holder is a member, who must be invited and may move.
   *
   * @return false for {@link #ADVISORY}
   */
  public boolean isMember() {
    return this != ADVISORY;
  }
}
