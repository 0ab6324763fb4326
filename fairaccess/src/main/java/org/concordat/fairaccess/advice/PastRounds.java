/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Past rounds, each of which counts once. */
final class PastRounds {

  private PastRounds() {}

  static ImmutableList<PastRound> distinct(Collection<PastRound> history) {
    ImmutableSet<PastRound> rounds = ImmutableSet.copyOf(history);
    Set<List<Object>> seen = new HashSet<>();
    for (PastRound round : rounds) {
      checkArgument(
          seen.add(List.of(round.school(), round.entry(), round.yearGroup())),
          "PastRound history: must be one round for each school, entry and year group, but for %s"
              + " there were two in %s for year %s",
          round.school(),
          round.entry(),
          round.yearGroup());
    }
    return rounds.asList();
  }
}
