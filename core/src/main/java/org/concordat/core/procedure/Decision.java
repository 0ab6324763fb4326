/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.concordat.core.reason.Reason;

/**
 * What became of a command: accepted with its events, or refused with reasons.
 *
 * <p>A refusal changes nothing: the caller's state is still the state. Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <E> the events
 */
public sealed interface Decision<G extends Enum<G> & Stage, D, E extends Event> {

  /**
   * The command may be done.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <E> the events
   * @param events the events to record, in order: first those that time alone had brought, then the
   *     command's own
   * @param state the state after them
   * @param broken events of a history that fitted and no longer do once these are recorded, lapses that
   *     are no longer due among them; an event that did not fit before is not reported again. Empty unless
   *     the command was judged against a history
   */
  record Accepted<G extends Enum<G> & Stage, D, E extends Event>(
      ImmutableList<E> events, State<G, D> state, ImmutableList<Replay.Break<E>> broken)
      implements Decision<G, D, E> {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accepted {
      requireNonNull(events, "events");
      requireNonNull(state, "state");
      requireNonNull(broken, "broken");
    }

    @Override
    public <R> R match(
        Function<Accepted<G, D, E>, ? extends R> accepted,
        Function<Refused<G, D, E>, ? extends R> refused) {
      return accepted.apply(this);
    }
  }

  /**
   * The command may not be done.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <E> the events
   * @param reasons why not; at least one
   */
  record Refused<G extends Enum<G> & Stage, D, E extends Event>(ImmutableList<Reason> reasons)
      implements Decision<G, D, E> {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Refused {
      checkArgument(
          !reasons.isEmpty(), "Refused reasons: must hold at least one, but were %s", reasons);
    }

    @Override
    public <R> R match(
        Function<Accepted<G, D, E>, ? extends R> accepted,
        Function<Refused<G, D, E>, ? extends R> refused) {
      return refused.apply(this);
    }
  }

  /**
   * Handles both outcomes.
   *
   * @param <R> the type of what comes out
   * @param accepted what to do with the events
   * @param refused what to do with the reasons
   * @return what came out
   */
  <R> R match(
      Function<Accepted<G, D, E>, ? extends R> accepted,
      Function<Refused<G, D, E>, ? extends R> refused);

  /**
   * Whether the command may be done.
   *
   * @return true if it was accepted
   */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * Why the command may not be done.
   *
   * @return the reasons; empty if it was accepted
   */
  default ImmutableList<Reason> reasons() {
    return match(accepted -> ImmutableList.of(), Refused::reasons);
  }

  /**
   * The state after an accepted command, for a caller who expects no refusal.
   *
   * @return the state
   * @throws IllegalStateException if the command was refused; the message lists the reasons
   */
  default State<G, D> orElseThrow() {
    return match(Accepted::state, refused -> {
      throw new IllegalStateException("Command refused: " + refused.reasons());
    });
  }
}
