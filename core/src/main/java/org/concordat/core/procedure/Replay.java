/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.concordat.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a history folds to, and what in it does not fit.
 *
 * <p>An event that no row of the table allows at its place, because a fact that was learned later
 * changed the stage before it, is left out of the fold and reported; so is, where lapses are judged
 * anew, a recorded lapse that time did not bring on its day. What time brought in its stead is among the
 * {@linkplain #events() events} that were folded. Immutable and thread-safe when the data and the events are.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <E> the events
 */
public final class Replay<G extends Enum<G> & Stage, D, E extends Event> {

  private final State<G, D> state;
  private final ImmutableList<Break<E>> broken;
  private final History<E> history;
  private final @Nullable ImmutableList<E> folded;

  private Replay(
      State<G, D> state,
      ImmutableList<Break<E>> broken,
      History<E> history,
      @Nullable ImmutableList<E> folded) {
    this.state = state;
    this.broken = broken;
    this.history = history;
    this.folded = folded;
  }

  /** A fold of just what was recorded, without what did not fit. */
  static <G extends Enum<G> & Stage, D, E extends Event> Replay<G, D, E> asRecorded(
      State<G, D> state, ImmutableList<Break<E>> broken, History<E> history) {
    return new Replay<>(state, broken, history, null);
  }

  /** A fold in which lapses were judged anew. */
  static <G extends Enum<G> & Stage, D, E extends Event> Replay<G, D, E> judged(
      State<G, D> state, ImmutableList<Break<E>> broken, ImmutableList<E> folded) {
    return new Replay<>(state, broken, History.empty(), folded);
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
   * The state that the events fold to.
   *
   * @return the state after the last event that was folded
   */
  public State<G, D> state() {
    return state;
  }

  /**
   * What did not fit.
   *
   * @return the events that were left out, in the order in which they take effect
   */
  public ImmutableList<Break<E>> broken() {
    return broken;
  }

  /**
   * What was folded.
   *
   * <p>A window was recorded as closed from 30 October, and it is learned that it had closed on 27 October: the
   * closure of 27 October is among these, that of 30 October among those that are {@linkplain #broken() broken}.
   *
   * @return the events that lead from the first state to {@link #state()}, in the order in which they take effect:
   *     the recorded ones that stand, and what time brought in place of those that do not
   */
  public ImmutableList<E> events() {
    if (folded != null) {
      return folded;
    }
    ImmutableSet<Integer> out =
        broken.stream().map(one -> one.entry().sequence()).collect(toImmutableSet());
    return history.inOrder().stream()
        .filter(entry -> !out.contains(entry.sequence()))
        .map(History.Entry::event)
        .collect(toImmutableList());
  }

  /**
   * Whether every event fitted.
   *
   * @return true if nothing was left out
   */
  public boolean isWhole() {
    return broken.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Replay<?, ?, ?> that
        && state.equals(that.state)
        && broken.equals(that.broken)
        && events().equals(that.events());
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, broken);
  }

  @Override
  public String toString() {
    return "Replay to " + state + (isWhole() ? "" : " without " + broken);
  }
}
