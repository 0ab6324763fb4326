/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.ShareReasons;

/**
 * One case of a sequential plan: what the rule said of the schools that were open to the child then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param child the child
 * @param ranking the order of the schools, after the cases before; empty if the child has no type, or one
 *     that the rule cannot count
 * @param proposed the school proposed, or empty if there is none
 * @param ruledOut the schools that were not open to the child, with their reasons; never the one that is proposed
 * @param notes cautions and confirmations about the proposed school, and first, where the child is fixed there and
 *     the rule does not rank it, the rule's reason; or why there is none
 */
public record SequentialStep(
    PupilReference child,
    Optional<Ranking> ranking,
    Optional<Urn> proposed,
    ImmutableList<LeftOut> ruledOut,
    ImmutableList<Reason> notes) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SequentialStep {
    requireNonNull(child, "child");
    requireNonNull(ranking, "ranking");
    requireNonNull(proposed, "proposed");
    requireNonNull(ruledOut, "ruledOut");
    requireNonNull(notes, "notes");
  }

  /**
   * Whether the panel has to give reasons of its own before the child may go there.
   *
   * @return true if the school is charged for children it excluded and no other rule has it first
   */
  public boolean needsDecision() {
    return notes.stream()
        .anyMatch(note -> note.is(PlacementReasons.CHARGED_FOR_EXCLUSION)
            || note.is(ShareReasons.FIRST_BY_PENALTY));
  }

  /**
   * The case as a tree.
   *
   * @return the school proposed, under it the ranking, the schools ruled out and the notes
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    ranking.ifPresent(order -> inputs.add(order.explanation()));
    for (LeftOut one : ruledOut) {
      for (Reason reason : one.reasons()) {
        inputs.add(Explanation.given("ruled out: " + one.school(), Datum.of(reason.message())));
      }
    }
    for (Reason note : notes) {
      inputs.add(Explanation.given("note", Datum.of(note.message())));
    }
    return Explanation.of(
        "school of " + child, Datum.of(proposed.map(Urn::toString).orElse("none")), inputs.build());
  }
}
