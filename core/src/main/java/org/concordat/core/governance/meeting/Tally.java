/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Votes counted: by member, or by unit where each school or other unit has one vote.
 *
 * <p>Seven for, four against, one abstention of 13 present and 15 members: one who was present gave no
 * vote and two were absent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param inFavour the votes for the motion
 * @param against the votes against it
 * @param abstentions the abstentions
 * @param present those present who could vote; no fewer than those who voted or abstained
 * @param members those who have a vote, present or not; no fewer than those present
 */
public record Tally(int inFavour, int against, int abstentions, int present, int members) {

  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, if more voted or abstained than were present, or
   *     if more were present than are members
   */
  public Tally {
    checkArgument(
        inFavour >= 0 && against >= 0 && abstentions >= 0,
        "Tally votes: must not be negative, but were %s for, %s against, %s abstentions",
        inFavour,
        against,
        abstentions);
    checkArgument(
        (long) inFavour + against + abstentions <= present,
        "Tally present: must not be fewer than %s for, %s against and %s abstentions, but was %s",
        inFavour,
        against,
        abstentions,
        present);
    checkArgument(
        present <= members,
        "Tally members: must not be fewer than %s present, but was %s",
        present,
        members);
  }

  /**
   * Those who voted for or against.
   *
   * @return their number; an abstention is no vote
   */
  public int voting() {
    return inFavour + against;
  }

  /**
   * Whether the votes are equal.
   *
   * @return true if as many voted for as against, and somebody did
   */
  public boolean isTied() {
    return inFavour == against && inFavour > 0;
  }

  @Override
  public String toString() {
    return inFavour + " for, " + against + " against, " + abstentions + " abstaining, of " + present
        + " present who could vote, and " + members + " members with a vote";
  }
}
