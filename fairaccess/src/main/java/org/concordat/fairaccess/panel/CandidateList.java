/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.Ranking;

/**
 * The schools for one child as they are at one point of a meeting: those ruled out, and the others in order
 * with the arithmetic.
 *
 * <p>Immutable and thread-safe.
 *
 * @param candidates the schools that may be asked, and those ruled out beforehand
 * @param ranking the order, which proposes and does not decide
 */
public record CandidateList(Candidates candidates, Ranking ranking) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CandidateList {
    requireNonNull(candidates, "candidates");
    requireNonNull(ranking, "ranking");
  }

  /** Whether a school was looked at: ranked, left out or ruled out. */
  boolean holds(Urn school) {
    return Streams.concat(
            candidates.candidates().stream().map(Candidate::school),
            candidates.ruledOut().stream().map(one -> one.school()))
        .anyMatch(school::equals);
  }

  /** The schools that may be asked. */
  ImmutableList<Urn> schools() {
    return candidates.candidates().stream()
        .map(Candidate::school)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How the list came about.
   *
   * @return the tree of the ranking, and under it each school ruled out with its reasons
   */
  public Explanation explanation() {
    Explanation order = ranking.explanation();
    return Explanation.of(
        order.label(),
        order.result(),
        Streams.concat(
                order.inputs().stream(),
                candidates.ruledOut().stream()
                    .flatMap(one -> one.reasons().stream()
                        .map(reason -> Explanation.given(
                            "ruled out: " + one.school(), Datum.of(reason.message())))))
            .toList());
  }
}
