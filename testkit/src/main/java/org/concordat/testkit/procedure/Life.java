/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * A life in a test: how it began, and every command that was given in it, accepted or not.
 *
 * <pre>{@code
 * Life<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> life =
 *     Life.begin(procedure, procedure.begin(day, notice), calendars)
 *         .when(new Serve(AUTHORITY, day))
 *         .when(new Answer(SCHOOL, day.plusDays(3)));
 * life.state().stage();     // ANSWERED
 * life.turns().size();      // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe when the data, the commands and the events are.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 * @param procedure the procedure of the life
 * @param context the outside facts
 * @param begun the first state
 * @param turns the commands that were given, in order, each with what became of it
 */
public record Life<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
    Procedure<G, D, C, E, X> procedure,
    X context,
    State<G, D> begun,
    ImmutableList<Turn<G, D, C, E>> turns) {

  /**
   * A life that begins.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param procedure the procedure of the life
   * @param begun the first state
   * @param context the outside facts
   * @return a life without turns
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      Life<G, D, C, E, X> begin(Procedure<G, D, C, E, X> procedure, State<G, D> begun, X context) {
    return new Life<>(procedure, context, begun, ImmutableList.of());
  }

  /**
   * Where the life stands.
   *
   * @return the state after the last turn; what time alone brings later is not in it
   */
  public State<G, D> state() {
    return turns.isEmpty() ? begun : turns.get(turns.size() - 1).after();
  }

  /**
   * Where the life stands on a date.
   *
   * @param date the date that is asked about
   * @return the state with what time alone has brought by then
   */
  public State<G, D> on(LocalDate date) {
    return procedure.advance(state(), date, context);
  }

  /**
   * Gives a command.
   *
   * @param command what somebody wants to do
   * @return the life with one more turn, accepted or refused
   */
  public Life<G, D, C, E, X> when(C command) {
    return with(next(command));
  }

  /**
   * What would become of a command, were it given next.
   *
   * @param command what somebody wants to do
   * @return the turn; it is no part of the life
   */
  public Turn<G, D, C, E> next(C command) {
    State<G, D> before = state();
    return new Turn<>(before, command, procedure.decide(before, command, context));
  }

  /**
   * Adds a turn, however it was decided.
   *
   * @param turn the turn
   * @return the life with one more turn
   */
  public Life<G, D, C, E, X> with(Turn<G, D, C, E> turn) {
    return new Life<>(
        procedure,
        context,
        begun,
        ImmutableList.<Turn<G, D, C, E>>builder().addAll(turns).add(turn).build());
  }

  /**
   * The events of the life.
   *
   * @return them, in the order in which they were decided
   */
  public ImmutableList<E> events() {
    return turns.stream()
        .flatMap(turn -> turn.events().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The events as an embedder would store them.
   *
   * @return the history, each event recorded on the day of the command that brought it
   */
  public History<E> history() {
    History<E> history = History.empty();
    for (Turn<G, D, C, E> turn : turns) {
      history = history.recordAll(turn.command().on(), turn.events());
    }
    return history;
  }

  @Override
  public String toString() {
    return procedure.code() + " begun on " + begun.since() + ": " + turns;
  }
}
