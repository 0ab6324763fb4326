/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;

/** Walks through a life, command by command, and tells what is owed after each. */
record Walk<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
    Procedure<G, D, C, E, X> procedure, State<G, D> state, X context) {

  static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      Walk<G, D, C, E, X> of(Procedure<G, D, C, E, X> procedure, State<G, D> state, X context) {
    return new Walk<>(procedure, state, context);
  }

  Walk<G, D, C, E, X> along(Story story, ImmutableList<? extends C> commands) {
    Walk<G, D, C, E, X> walk = this;
    for (C command : commands) {
      walk = walk.one(story, command);
    }
    return walk;
  }

  private Walk<G, D, C, E, X> one(Story story, C command) {
    Decision<G, D, E> decision = procedure.decide(state, command, context);
    State<G, D> next = decision.orElseThrow();
    story.line(
        "  %s  %s: now %s",
        command.on(), procedure.codeOf(command), next.stage().code());
    return new Walk<>(procedure, next, context).owed(story);
  }

  Walk<G, D, C, E, X> owed(Story story) {
    for (Obligation owed : procedure.obligations(state, context)) {
      story.line("              owed: %s", owed);
    }
    return this;
  }

  void steps(Story story) {
    for (NextStep<G> step : NextStep.in(procedure, state, context)) {
      story.line("  next may be: %s", step);
    }
  }

  void refused(Story story, C command) {
    story.line("  %s  %s: refused", command.on(), procedure.codeOf(command));
    for (Reason reason : procedure.decide(state, command, context).reasons()) {
      story.line("              %s", reason);
    }
  }
}
