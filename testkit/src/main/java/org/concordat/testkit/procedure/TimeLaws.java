/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * The laws of what time alone brings: asking about a later date and recording what happened by then agree,
 * and what is owed comes from the deadlines that run.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface TimeLaws<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
    extends ProcedureWalks<G, D, C, E, X> {

  /**
   * Asking about a later date is recording what time has brought by then, and asking afterwards; and then
   * time has brought nothing more.
   *
   * @param life any life
   * @param days how many days after its last event it is asked about
   */
  @Property(tries = 100)
  default void askingLaterIsRecordingAndThenAsking(
      @ForAll("lives") Life<G, D, C, E, X> life, @ForAll("gaps") int days) {
    LocalDate date = life.state().since().plusDays(days);
    ImmutableList<E> lapses = procedure().lapses(life.state(), date, life.context());
    State<G, D> asked = life.on(date);
    Replay<G, D, E> recorded =
        procedure().replay(life.begun(), life.history().recordAll(lastOf(life, date), lapses));
    holds(
        recorded.isWhole() && recorded.state().equals(asked),
        "Asking about %s is recording %s and then asking, but %s gave %s asked and %s recorded",
        date,
        lapses,
        life,
        asked,
        recorded.state());
    ImmutableList<E> more = procedure().lapses(asked, date, life.context());
    holds(more.isEmpty(), "Time brings nothing twice, but by %s in %s also %s", date, asked, more);
  }

  private LocalDate lastOf(Life<G, D, C, E, X> life, LocalDate date) {
    return life.turns().stream()
        .map(turn -> turn.command().on())
        .filter(date::isBefore)
        .reduce(date, (one, other) -> one.isAfter(other) ? one : other);
  }

  /**
   * Asking about a date and then about a later one is asking about the later one.
   *
   * @param life any life
   * @param days how many days after its last event it is asked about first
   * @param more how many days after that it is asked about again
   */
  @Property(tries = 100)
  default void askingInTwoStepsIsAskingInOne(
      @ForAll("lives") Life<G, D, C, E, X> life,
      @ForAll("gaps") int days,
      @ForAll("gaps") int more) {
    LocalDate first = life.state().since().plusDays(days);
    LocalDate second = first.plusDays(more);
    State<G, D> inTwo = procedure().advance(life.on(first), second, life.context());
    holds(
        inTwo.equals(life.on(second)),
        "Asking in two steps is asking in one, but from %s by %s to %s it is %s and in one %s",
        life,
        first,
        second,
        inTwo,
        life.on(second));
  }

  /**
   * What time brings is dated in order, by the date that is asked about, and takes rows of the table whose
   * deadline is over.
   *
   * @param life any life
   * @param days how many days after its last event it is asked about
   */
  @Property(tries = 100)
  default void lapsesAreInOrderAndInTheTable(
      @ForAll("lives") Life<G, D, C, E, X> life, @ForAll("gaps") int days) {
    LocalDate date = life.state().since().plusDays(days);
    ImmutableList<E> lapses = procedure().lapses(life.state(), date, life.context());
    LocalDate day = life.state().since();
    for (E lapse : lapses) {
      holds(
          !lapse.on().isBefore(day) && !lapse.on().isAfter(date),
          "What time brings is dated in order, but from %s to %s there is %s",
          day,
          date,
          lapses);
      day = lapse.on();
    }
    new Agreement<>(procedure(), life.context()).checkPassing(life.state(), lapses);
  }

  /**
   * A command finds the life as it stands on its day, whether or not what time had brought was recorded.
   *
   * @param survey a life and all that might come next
   */
  @Property(tries = 60)
  default void aCommandFindsTheLifeAsItStands(@ForAll("surveys") Survey<G, D, C, E, X> survey) {
    for (Turn<G, D, C, E> turn : survey.turns()) {
      State<G, D> then =
          procedure().advance(turn.before(), turn.command().on(), survey.life().context());
      Decision<G, D, E> recorded =
          procedure().decide(then, turn.command(), survey.life().context());
      holds(
          recorded.isAccepted() == turn.decision().isAccepted()
              && (!recorded.isAccepted()
                  || recorded.orElseThrow().equals(turn.decision().orElseThrow())),
          "A command finds the life as it stands, but %s was %s once time had been recorded",
          turn,
          recorded);
    }
  }

  /**
   * What is owed comes from the deadlines that run, one from each, since the day that started it. A deadline that is
   * held back owes nothing, and owes again once it is not.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void obligationsComeFromRunningDeadlines(@ForAll("lives") Life<G, D, C, E, X> life) {
    Agreement<G, D, C, E, X> agreement = new Agreement<>(procedure(), life.context());
    for (Turn<G, D, C, E> turn : life.turns()) {
      agreement.checkOwed(turn.after(), procedure().obligations(turn.after(), life.context()));
    }
  }

  /**
   * A deadline runs because it ran before, or because a row that was taken started it.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void deadlinesAreStartedByRows(@ForAll("lives") Life<G, D, C, E, X> life) {
    State<G, D> before = life.begun();
    for (E event : life.events()) {
      State<G, D> state = before;
      State<G, D> after = procedure().evolve(state, event);
      ImmutableSet<String> started = procedure().table().stream()
          .filter(row -> row.leadsFrom() == state.stage()
              && row.leadsTo() == after.stage()
              && row.event().equals(procedure().codeOf(event)))
          .flatMap(row -> row.starts().stream())
          .collect(ImmutableSet.toImmutableSet());
      after
          .running()
          .forEach((duty, day) -> holds(
              started.contains(duty) || day.equals(state.running().get(duty)),
              "A deadline runs on or is started by a row, but after %s in %s %s runs from %s",
              event,
              state,
              duty,
              day));
      before = after;
    }
  }
}
