/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.reason.Reason;

/**
 * What a history folds to, and what in it does not fit.
 *
 * <p>An event that no row of the table allows at its place, because a fact that was learned later
 * changed the stage before it, is left out of the fold and reported; so is, where lapses are judged
 * anew, a recorded lapse that time did not bring on its day. Immutable and thread-safe when the data and
 * the events are.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <E> the events
 * @param state the state that the fitting events fold to
 * @param broken the events that did not fit, in the order in which they take effect
 */
public record Replay<G extends Enum<G> & Stage, D, E extends Event>(
    State<G, D> state, ImmutableList<Break<E>> broken) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Replay {
    requireNonNull(state, "state");
    requireNonNull(broken, "broken");
  }

  /**
   * An event that does not fit.
   *
   * @param <E> the events
   * @param entry the entry that holds it
   * @param reason why it does not fit
   */
  public record Break<E extends Event>(History.Entry<E> entry, Reason reason) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Break {
      requireNonNull(entry, "entry");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Whether every event fitted.
   *
   * @return true if nothing was left out
   */
  public boolean isWhole() {
    return broken.isEmpty();
  }
}
