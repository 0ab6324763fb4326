/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;

/** A life in a test: its state after the commands so far, and what was recorded. */
record Life<G extends Enum<G> & Stage, C extends Command, E extends Event>(
    Procedure<G, Escalation, C, E, EscalationContext> procedure,
    EscalationContext context,
    State<G, Escalation> begun,
    State<G, Escalation> state,
    History<E> history) {

  static Life<FoundationStage, FoundationCommand, FoundationEvent> foundation(
      EscalatedChild child, NamedSchool school) {
    return begun(FoundationRoute.PROCEDURE, Escalation.of(child, school));
  }

  static Life<FoundationStage, FoundationCommand, FoundationEvent> foundation() {
    return foundation(Cases.CHILD, Cases.FOUNDATION);
  }

  static Life<AcademyStage, AcademyCommand, AcademyEvent> academy() {
    return begun(AcademyRoute.PROCEDURE, Escalation.of(Cases.CHILD, Cases.ACADEMY));
  }

  static Life<CommunityStage, CommunityCommand, CommunityEvent> community() {
    return begun(CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, Cases.COMMUNITY));
  }

  static <G extends Enum<G> & Stage, C extends Command, E extends Event> Life<G, C, E> begun(
      Procedure<G, Escalation, C, E, EscalationContext> procedure, Escalation data) {
    State<G, Escalation> begun = procedure.begin(Cases.october(1), data);
    return new Life<>(procedure, Cases.CONTEXT, begun, begun, History.empty());
  }

  Life<G, C, E> under(EscalationContext other) {
    return new Life<>(procedure, other, begun, state, history);
  }

  /** The life after commands that must each be accepted. */
  Life<G, C, E> after(List<? extends C> commands) {
    Life<G, C, E> life = this;
    for (C command : commands) {
      life = life.after(command);
    }
    return life;
  }

  Life<G, C, E> after(C command) {
    return when(command)
        .match(
            accepted -> new Life<>(
                procedure,
                context,
                begun,
                accepted.state(),
                history.recordAll(command.on(), accepted.events())),
            refused -> {
              throw new AssertionError(command + " was refused: " + refused.reasons());
            });
  }

  /** The life after a command that is learned of last, whenever it took effect. */
  Life<G, C, E> learns(C command) {
    return procedure
        .decide(begun, history, command, context)
        .match(
            accepted -> new Life<>(
                procedure,
                context,
                begun,
                accepted.state(),
                history.recordAll(
                    state.since().isAfter(command.on()) ? state.since() : command.on(),
                    accepted.events())),
            refused -> {
              throw new AssertionError(command + " was refused: " + refused.reasons());
            });
  }

  Decision<G, Escalation, E> when(C command) {
    return procedure.decide(state, command, context);
  }

  /** Refuses a command, for the reasons given as text, leaving the state as it was. */
  void refuses(C command, String... reasons) {
    State<G, Escalation> before = state;
    assertThat(when(command).reasons()).extracting(Reason::toString).containsExactly(reasons);
    assertThat(state).isEqualTo(before);
  }

  void refusesFor(C command, String... codes) {
    assertThat(when(command).reasons()).extracting(Reason::code).containsExactly(codes);
  }

  ImmutableList<E> events() {
    return history.entries().stream()
        .map(History.Entry::event)
        .collect(ImmutableList.toImmutableList());
  }

  G stageOn(LocalDate date) {
    return procedure.advance(state, date, context).stage();
  }

  G stage() {
    return state.stage();
  }

  Escalation data() {
    return state.data();
  }

  /** What is owed by whom, by the code of the duty. */
  Map<String, Due> owed() {
    Map<String, Due> owed = new TreeMap<>();
    for (Obligation one : procedure.obligations(state, context)) {
      owed.put(one.duty().code(), one.due());
    }
    return owed;
  }

  /** How each thing that is owed is explained. */
  ImmutableList<String> explanations() {
    return procedure.obligations(state, context).stream()
        .map(one -> one.explanation().render())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<NextStep<G>> steps() {
    return NextStep.in(procedure, state, context);
  }
}
