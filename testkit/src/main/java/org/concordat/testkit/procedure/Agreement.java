/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.concordat.core.reason.Reason;

/** Whether what was decided stands in the table. */
record Agreement<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
    Procedure<G, D, C, E, X> procedure, X context) {

  /** Holds when the turn is one that the table allows or refuses. */
  void check(Turn<G, D, C, E> turn) {
    if (turn.command().on().isBefore(turn.before().since())) {
      holds(
          codes(turn).equals(ImmutableSet.of(ProcedureReasons.BEFORE_LAST_EVENT)),
          "A command dated before the last event is refused for that, but in %s %s",
          turn.before(),
          turn);
      return;
    }
    State<G, D> then = procedure.advance(turn.before(), turn.command().on(), context);
    String code = procedure.codeOf(turn.command());
    ImmutableList<Transition<G>> rows = procedure.table().stream()
        .filter(row -> row.leadsFrom() == then.stage()
            && row.command().filter(code::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
    if (turn.decision().isAccepted()) {
      checkAccepted(turn, then, rows);
    } else {
      checkRefused(turn, then, rows);
    }
  }

  private void checkAccepted(
      Turn<G, D, C, E> turn, State<G, D> then, ImmutableList<Transition<G>> rows) {
    holds(
        !turn.events().isEmpty(),
        "An accepted command has an event, but in %s %s had none",
        then,
        turn);
    List<E> brought = turn.events().subList(0, turn.events().size() - 1);
    holds(
        brought.equals(procedure.lapses(turn.before(), turn.command().on(), context)),
        "Before the command's own event stand those that time had brought, but in %s before %s stand"
            + " %s",
        turn.before(),
        turn,
        brought);
    holds(
        rows.stream().anyMatch(row -> isTaken(row, turn, then)),
        "Only rows of the table are taken, but no row of %s leads on as %s did",
        then.stage(),
        turn);
  }

  private boolean isTaken(Transition<G> row, Turn<G, D, C, E> turn, State<G, D> then) {
    return row.who().contains(turn.command().by())
        && row.event().equals(procedure.codeOf(turn.events().get(turn.events().size() - 1)))
        && row.leadsTo() == turn.after().stage()
        && turn.after().running().keySet().containsAll(row.starts())
        && procedure.obligations(then, context).stream()
            .noneMatch(owed -> row.within().filter(owed.duty().code()::equals).isPresent()
                && owed.isOverdueOn(turn.command().on()));
  }

  private void checkRefused(
      Turn<G, D, C, E> turn, State<G, D> then, ImmutableList<Transition<G>> rows) {
    ImmutableSet<String> codes = codes(turn);
    holds(
        codes.contains(ProcedureReasons.NOT_ALLOWED) == rows.isEmpty(),
        "A command is not allowed exactly where no row has it, but %s has %s rows for %s",
        then.stage(),
        rows.size(),
        turn);
    boolean isStranger =
        rows.stream().noneMatch(row -> row.who().contains(turn.command().by()));
    boolean isEntitled =
        rows.stream().allMatch(row -> row.who().contains(turn.command().by()));
    holds(
        !isEntitled || !codes.contains(ProcedureReasons.NOT_ENTITLED),
        "Whoever every row names is entitled, but in %s %s",
        then,
        turn);
    holds(
        rows.isEmpty()
            || !isStranger
            || codes.contains(ProcedureReasons.NOT_ENTITLED)
            || codes.contains(ProcedureReasons.NO_CASE_HOLDS),
        "Whoever no row names is not entitled, but in %s %s",
        then,
        turn);
  }

  /** Holds when time takes a row of the table for each of the events. */
  State<G, D> checkPassing(State<G, D> state, List<E> lapses) {
    State<G, D> now = state;
    for (E event : lapses) {
      State<G, D> next = procedure.evolve(now, event);
      G from = now.stage();
      ImmutableSet<String> running = procedure.obligations(now, context).stream()
          .filter(
              owed -> !owed.due().find().map(last -> !last.isBefore(event.on())).orElse(true))
          .map((Obligation owed) -> owed.duty().code())
          .collect(ImmutableSet.toImmutableSet());
      holds(
          procedure.table().stream()
              .anyMatch(row -> row.leadsFrom() == from
                  && row.lapse()
                      .filter(duty -> running.contains(duty) || !procedure.isOwed(duty))
                      .isPresent()
                  && row.event().equals(procedure.codeOf(event))
                  && row.leadsTo() == next.stage()),
          "Time takes rows of the table once their deadline is over, but from %s, with %s over, it took"
              + " %s to %s",
          from,
          running,
          event,
          next);
      now = next;
    }
    return now;
  }

  /** Holds when the obligations are those of the deadlines that run in a state and are not held back. */
  void checkOwed(State<G, D> state, List<Obligation> owed) {
    ImmutableMap<String, LocalDate> since = owed.stream()
        .collect(ImmutableMap.toImmutableMap(one -> one.duty().code(), Obligation::started));
    ImmutableSet<String> heldBack = state.running().keySet().stream()
        .filter(duty -> procedure.isHeldBack(duty, state, context))
        .collect(ImmutableSet.toImmutableSet());
    holds(
        since.equals(Maps.filterKeys(state.running(), duty -> !heldBack.contains(duty))),
        "What is owed comes from the deadlines that run and are not held back, but of %s, with %s held"
            + " back, there are owed %s",
        state.running(),
        heldBack,
        owed);
  }

  private ImmutableSet<String> codes(Turn<G, D, C, E> turn) {
    return turn.decision().reasons().stream()
        .map(Reason::code)
        .collect(ImmutableSet.toImmutableSet());
  }
}
