/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;

/**
 * The laws of what is recorded: it folds to what was decided, in whatever order it was learned, and can be
 * told apart by its codes.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface HistoryLaws<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
    extends ProcedureWalks<G, D, C, E, X> {

  /**
   * At every moment the events recorded so far replay, every one, to the state that was decided, after an
   * acceptance and after a refusal; and lapses that were recorded in time stand when they are judged anew.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void replayingGivesTheStateThatWasDecided(@ForAll("lives") Life<G, D, C, E, X> life) {
    History<E> history = History.empty();
    for (Turn<G, D, C, E> turn : life.turns()) {
      history = history.recordAll(turn.command().on(), turn.events());
      Replay<G, D, E> replay = procedure().replay(life.begun(), history);
      holds(
          replay.isWhole() && replay.state().equals(turn.after()),
          "Replaying gives the state that was decided, but after %s it gave %s with %s left out",
          turn,
          replay.state(),
          replay.broken());
      Replay<G, D, E> judged = procedure().replay(life.begun(), history, life.context());
      holds(
          judged.equals(replay),
          "Judging recorded lapses anew gives the state that was decided, but after %s it gave %s"
              + " with %s left out",
          turn,
          judged.state(),
          judged.broken());
    }
  }

  /**
   * Folding one event after the other gives the same state.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void foldingEventByEventGivesTheSameState(@ForAll("lives") Life<G, D, C, E, X> life) {
    State<G, D> state = life.begun();
    for (E event : life.events()) {
      State<G, D> next = procedure().evolve(state, event);
      holds(
          !next.since().isBefore(state.since()),
          "A life goes forward, but %s led from %s back to %s",
          event,
          state,
          next);
      state = next;
    }
    holds(
        state.equals(life.state()),
        "Folding event by event gives the state that was decided, but %s gave %s",
        life,
        state);
  }

  /**
   * Events fold by the dates on which they took effect: whichever day's events are learned last, and if all
   * are learned backwards, the state is the same.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void theOrderOfRecordingDoesNotMatter(@ForAll("lives") Life<G, D, C, E, X> life) {
    ImmutableListMultimap<LocalDate, E> byDate = Multimaps.index(life.events(), Event::on);
    ImmutableList<LocalDate> dates = byDate.keySet().asList();
    recordedAs(life, byDate, Lists.reverse(dates));
    for (LocalDate late : dates) {
      List<LocalDate> order = new ArrayList<>(dates);
      order.remove(late);
      order.add(late);
      recordedAs(life, byDate, order);
    }
  }

  private void recordedAs(
      Life<G, D, C, E, X> life, ImmutableListMultimap<LocalDate, E> byDate, List<LocalDate> order) {
    List<E> events = new ArrayList<>();
    order.forEach(date -> events.addAll(byDate.get(date)));
    Replay<G, D, E> replay = procedure().replay(life.begun(), History.of(events));
    holds(
        replay.isWhole() && replay.state().equals(life.state()),
        "The order of recording does not matter, but %s recorded by %s folds to %s with %s left out",
        life,
        order,
        replay.state(),
        replay.broken());
  }

  /**
   * A stored event is found again by its code, and so is a command.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void codesLeadBackToTypes(@ForAll("lives") Life<G, D, C, E, X> life) {
    for (Turn<G, D, C, E> turn : life.turns()) {
      String code = procedure().codeOf(turn.command());
      holds(
          turn.command().getClass().equals(procedure().commandTypes().get(code)),
          "A command's code leads back to its type, but %s leads to %s",
          code,
          procedure().commandTypes().get(code));
      for (E event : turn.events()) {
        String name = procedure().codeOf(event);
        holds(
            event.getClass().equals(procedure().eventTypes().get(name)),
            "An event's code leads back to its type, but %s leads to %s",
            name,
            procedure().eventTypes().get(name));
      }
    }
  }

  /**
   * The stays of a life lie end to end, from its beginning to the date that is asked about, and none but the
   * last is still going on.
   *
   * @param life any life
   * @param days how many days after its last event it is asked about
   */
  @Property(tries = 100)
  default void staysLieEndToEnd(
      @ForAll("lives") Life<G, D, C, E, X> life, @ForAll("gaps") int days) {
    LocalDate asOf = life.state().since().plusDays(days);
    ImmutableList<Stay<G>> stays =
        Stay.of(procedure(), life.begun(), life.history(), asOf, life.context());
    LocalDate day = life.begun().since();
    for (Stay<G> stay : stays) {
      holds(
          stay.from().equals(day)
              && stay.ended() == !stay.equals(stays.reverse().get(0)),
          "Stays lie end to end, but on %s of %s there is %s",
          day,
          stays,
          stay);
      day = stay.until();
    }
    holds(
        day.equals(asOf) && stays.reverse().get(0).stage() == life.on(asOf).stage(),
        "Stays lie end to end up to the date that is asked about, but up to %s there are %s",
        asOf,
        stays);
  }
}
