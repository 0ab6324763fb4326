/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * One command in a life, and what became of it.
 *
 * <p>Immutable and thread-safe when the data, the commands and the events are.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param before the state in which the command was given, before what time had brought by its date
 * @param command what somebody wanted to do
 * @param decision what became of it
 */
public record Turn<G extends Enum<G> & Stage, D, C extends Command, E extends Event>(
    State<G, D> before, C command, Decision<G, D, E> decision) {

  /**
   * The state after the turn.
   *
   * @return the state that was decided, or after a refusal the state before
   */
  public State<G, D> after() {
    return decision.match(Decision.Accepted::state, refused -> before);
  }

  /**
   * The events of the turn.
   *
   * @return those that time had brought and then the command's own; none after a refusal
   */
  public ImmutableList<E> events() {
    return decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
  }

  @Override
  public String toString() {
    return command
        + decision.match(
            accepted -> " -> " + accepted.state(), refused -> " refused: " + refused.reasons());
  }
}
