/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.governance.Holder;

/**
 * One vote and whose it is.
 *
 * <p>The natural order is that of the voter, then of the vote. Immutable and thread-safe.
 *
 * @param voter who votes
 * @param vote how
 */
public record Ballot(Holder voter, Vote vote) implements Comparable<Ballot> {

  private static final Comparator<Ballot> ORDER =
      Comparator.comparing(Ballot::voter).thenComparing(Ballot::vote);

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Ballot {
    requireNonNull(voter, "voter");
    requireNonNull(vote, "vote");
  }

  /**
   * A ballot.
   *
   * @param voter who votes
   * @param vote how
   * @return the ballot
   */
  public static Ballot of(Holder voter, Vote vote) {
    return new Ballot(voter, vote);
  }

  @Override
  public int compareTo(Ballot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return voter + " " + vote;
  }
}
