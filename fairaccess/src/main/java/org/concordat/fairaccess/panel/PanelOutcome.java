/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.governance.meeting.Fallback;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.reason.Reason;

/**
 * What became of a proposal.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PanelOutcome {

  /**
   * It was decided.
   *
   * @param decision the decision
   * @param after the case after it
   * @param facts the facts for the next case
   */
  record Decided(PanelDecision decision, PanelCase after, PanelFacts facts)
      implements PanelOutcome {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Decided {
      requireNonNull(decision, "decision");
      requireNonNull(after, "after");
      requireNonNull(facts, "facts");
    }

    @Override
    public <R> R match(
        Function<Decided, ? extends R> decided, Function<Refused, ? extends R> refused) {
      return decided.apply(this);
    }
  }

  /**
   * It was not: it may not be decided so, could not be put, or was lost. The case stays where it was.
   *
   * @param reasons why, at least one
   * @param resolution what became of the motion; empty where it did not come to one
   */
  record Refused(ImmutableList<Reason> reasons, Optional<Resolution> resolution)
      implements PanelOutcome {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(reasons, "reasons");
      requireNonNull(resolution, "resolution");
      checkArgument(
          !reasons.isEmpty(), "Refused reasons: must hold at least one, but were %s", reasons);
    }

    /**
     * What follows where conflicts of interest removed the quorum.
     *
     * @return what the orders say; empty in every other case
     */
    public Optional<Fallback> fallback() {
      return resolution.flatMap(Resolution::fallback);
    }

    @Override
    public <R> R match(
        Function<Decided, ? extends R> decided, Function<Refused, ? extends R> refused) {
      return refused.apply(this);
    }
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the outcome
   * @param decided what to do with a decision
   * @param refused what to do with a refusal
   * @return the outcome
   */
  <R> R match(Function<Decided, ? extends R> decided, Function<Refused, ? extends R> refused);

  /**
   * Why it was not decided.
   *
   * @return the reasons; empty if it was
   */
  default ImmutableList<Reason> reasons() {
    return match(decided -> ImmutableList.of(), Refused::reasons);
  }

  /**
   * The decision, for a caller who expects no refusal.
   *
   * @return the decision
   * @throws IllegalStateException if it was refused; the message holds the reasons
   */
  default PanelDecision orElseThrow() {
    return match(Decided::decision, refused -> {
      throw new IllegalStateException("Proposal refused: " + refused.reasons());
    });
  }
}
