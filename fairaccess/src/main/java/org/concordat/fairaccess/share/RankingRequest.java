/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.core.identity.Urn;

/**
 * The question who is next: for which child, among which schools, after what they took so far.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type as what the child comes
 * @param on the day of the decision
 * @param candidates the schools that may be asked
 * @param ledger what they have taken so far
 * @param exemptions the schools to be passed over
 */
public record RankingRequest(
    PlacementType type,
    LocalDate on,
    ImmutableList<Candidate> candidates,
    PlacementLedger ledger,
    ImmutableList<Exemption> exemptions) {

  /**
   * Checks the candidates.
   *
   * @throws IllegalArgumentException if a school comes twice
   */
  public RankingRequest {
    Set<Urn> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      checkArgument(
          seen.add(candidate.school()),
          "RankingRequest candidates: schools are distinct, but %s came twice",
          candidate.school());
    }
  }

  /**
   * A question with no exemptions.
   *
   * @param type as what the child comes
   * @param on the day of the decision
   * @param candidates the schools that may be asked
   * @param ledger what they have taken so far
   * @return the question
   * @throws IllegalArgumentException if a school comes twice
   */
  public static RankingRequest of(
      PlacementType type, LocalDate on, List<Candidate> candidates, PlacementLedger ledger) {
    return new RankingRequest(
        type, on, ImmutableList.copyOf(candidates), ledger, ImmutableList.of());
  }

  /**
   * The same question with schools to be passed over.
   *
   * @param others the exemptions in place of those held so far
   * @return a copy
   */
  public RankingRequest withExemptions(List<Exemption> others) {
    return new RankingRequest(type, on, candidates, ledger, ImmutableList.copyOf(others));
  }

  /**
   * The question for the next child, after a school took this one.
   *
   * @param taker the school that took this child
   * @param next as what the next child comes
   * @return a copy whose ledger has one more entry
   */
  public RankingRequest after(Urn taker, PlacementType next) {
    return new RankingRequest(
        next, on, candidates, ledger.with(PlacementEntry.of(taker, type, on)), exemptions);
  }
}
