/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A motion on the agenda, the interests declared in it, and the votes given on it.
 *
 * <p>The order of conflicts and of ballots means nothing. Immutable and thread-safe.
 *
 * @param motion what is to be resolved
 * @param conflicts the interests declared
 * @param ballots the votes given
 * @param castingVote how whoever presides votes if the votes are equal; empty if they do not
 */
public record Item(
    Motion motion,
    ImmutableList<Conflict> conflicts,
    ImmutableList<Ballot> ballots,
    Optional<Vote> castingVote) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Item {
    requireNonNull(motion, "motion");
    requireNonNull(conflicts, "conflicts");
    requireNonNull(ballots, "ballots");
    requireNonNull(castingVote, "castingVote");
  }

  /**
   * An item on which nobody declared an interest or gave a casting vote.
   *
   * @param motion what is to be resolved
   * @param ballots the votes given
   * @return the item
   */
  public static Item of(Motion motion, List<Ballot> ballots) {
    return new Item(motion, ImmutableList.of(), ImmutableList.copyOf(ballots), Optional.empty());
  }

  /**
   * The same item with interests declared.
   *
   * @param declared the interests, instead of those before
   * @return a copy
   */
  public Item with(List<Conflict> declared) {
    return new Item(motion, ImmutableList.copyOf(declared), ballots, castingVote);
  }

  /**
   * The same item with a casting vote.
   *
   * @param vote how whoever presides votes if the votes are equal
   * @return a copy
   */
  public Item casting(Vote vote) {
    return new Item(motion, conflicts, ballots, Optional.of(vote));
  }
}
