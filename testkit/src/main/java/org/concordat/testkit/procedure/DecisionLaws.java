/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;

/**
 * The laws of a decision: it is a pure function, a refusal changes nothing and says why in stable codes, and
 * what is judged against a history is judged alike.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface DecisionLaws<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
    extends ProcedureWalks<G, D, C, E, X> {

  /**
   * Deciding changes nothing that was there, and decides alike a second time.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void decidingLeavesTheStateAsItWas(@ForAll("lives") Life<G, D, C, E, X> life) {
    for (Turn<G, D, C, E> turn : life.turns()) {
      State<G, D> before = turn.before();
      int hash = before.hashCode();
      String text = before.toString() + before.data() + before.running();
      Decision<G, D, E> again = procedure().decide(before, turn.command(), life.context());
      holds(
          again.equals(turn.decision()),
          "A command is decided alike each time, but after %s it was %s",
          turn,
          again);
      holds(
          hash == before.hashCode()
              && text.equals(before.toString() + before.data() + before.running()),
          "Deciding leaves the state as it was, but %s did not",
          turn);
    }
  }

  /**
   * After a refusal the life goes on as if nothing had been asked.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void refusalsLeaveNoTrace(@ForAll("lives") Life<G, D, C, E, X> life) {
    Life<G, D, C, E, X> without = Life.begin(procedure(), life.begun(), life.context());
    for (Turn<G, D, C, E> turn : life.turns()) {
      without = turn.decision().isAccepted() ? without.when(turn.command()) : without;
    }
    holds(
        without.state().equals(life.state()) && without.history().equals(life.history()),
        "Refusals leave no trace, but without them %s ends as %s",
        life,
        without.state());
  }

  /**
   * A refusal gives reasons, each once, with a stable code and a message that leaves no gap.
   *
   * @param survey a life and all that might come next
   */
  @Property(tries = 60)
  default void aRefusalSaysWhy(@ForAll("surveys") Survey<G, D, C, E, X> survey) {
    for (Turn<G, D, C, E> turn : survey.turns()) {
      holds(
          turn.decision().isAccepted()
              != turn.decision().reasons().stream().findAny().isPresent(),
          "A refusal has a reason and an acceptance none, but %s has %s",
          turn.command(),
          turn.decision().reasons());
      holds(
          ImmutableSet.copyOf(turn.decision().reasons()).size()
              == turn.decision().reasons().size(),
          "A refusal gives each reason once, but %s gives %s",
          turn.command(),
          turn.decision().reasons());
      for (Reason reason : turn.decision().reasons()) {
        holds(
            Reason.checkCode(reason.code()).indexOf('.') > 0
                && !reason.message().isBlank(),
            "A reason has a code of its family and a message, but %s has %s",
            turn.command(),
            reason);
      }
    }
  }

  /**
   * A command that comes after everything recorded is decided against the history as against the state.
   *
   * @param survey a life and all that might come next
   */
  @Property(tries = 60)
  default void againstTheHistoryIsAgainstTheState(@ForAll("surveys") Survey<G, D, C, E, X> survey) {
    Life<G, D, C, E, X> life = survey.life();
    History<E> history = life.history();
    for (Turn<G, D, C, E> turn : survey.turns()) {
      if (!turn.command().on().isBefore(life.state().since())) {
        Decision<G, D, E> late =
            procedure().decide(life.begun(), history, turn.command(), life.context());
        holds(
            late.equals(turn.decision()),
            "A command is decided against the history as against the state, but after %s %s was %s",
            life,
            turn,
            late);
      }
    }
  }
}
