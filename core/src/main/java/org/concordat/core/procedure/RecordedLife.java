/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One life with its history: what was recorded of it, and what that means on any date.
 *
 * <p>It is a procedure, a first state and a history, kept together. A command is judged on its own date, its events are
 * added to the history, and every question is answered from the whole of it, with recorded lapses judged anew.
 *
 * <pre>{@code
 * RecordedLife<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> life =
 *     RecordedLife.begin(PROCEDURE, begun)
 *         .after(new Serve(AUTHORITY, october15, addressees), calendars);
 * life.worklistOn("notice-1", october15, calendars);    // refer the notice by 29 October
 * life.on(october30, calendars).stage();                // OPEN: the window closed on the 29th
 * }</pre>
 *
 * <p>Two lives are equal if they have one procedure, one first state and one history. The hash code is the same in every
 * run where that of the data and of the events is.
 *
 * <p>Immutable and thread-safe when the data and the events are.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public final class RecordedLife<
    G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final Procedure<G, D, C, E, X> procedure;
  private final State<G, D> begun;
  private final History<E> history;

  private RecordedLife(Procedure<G, D, C, E, X> procedure, State<G, D> begun, History<E> history) {
    this.procedure = requireNonNull(procedure, "procedure");
    this.begun = requireNonNull(begun, "begun");
    this.history = requireNonNull(history, "history");
  }

  /**
   * A life of which nothing is recorded yet.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param procedure the procedure of the life
   * @param begun its first state
   * @return the life, with an empty history
   * @throws NullPointerException if one is null
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      RecordedLife<G, D, C, E, X> begin(Procedure<G, D, C, E, X> procedure, State<G, D> begun) {
    return of(procedure, begun, History.empty());
  }

  /**
   * A life from what an embedder stored.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param procedure the procedure of the life
   * @param begun its first state
   * @param history what was recorded since
   * @return the life
   * @throws NullPointerException if one is null
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      RecordedLife<G, D, C, E, X> of(
          Procedure<G, D, C, E, X> procedure, State<G, D> begun, History<E> history) {
    return new RecordedLife<>(procedure, begun, history);
  }

  /**
   * The first state.
   *
   * @return the state in which the life began
   */
  public State<G, D> begun() {
    return begun;
  }

  /**
   * What was recorded.
   *
   * @return the events as they were recorded
   */
  public History<E> history() {
    return history;
  }

  /**
   * The life as far as it was known on a date.
   *
   * @param date the date
   * @return a life without what was recorded later
   */
  public RecordedLife<G, D, C, E, X> asKnownOn(LocalDate date) {
    return of(procedure, begun, history.asKnownOn(date));
  }

  /**
   * What would become of a command, judged on its own date.
   *
   * @param command what somebody wants to do
   * @param context the outside facts
   * @return the events to record, with the state after the whole history, or the reasons for refusal
   */
  public Decision<G, D, E> decide(C command, X context) {
    return procedure.decide(begun, history, command, context);
  }

  /**
   * The life after a command, for a caller who expects no refusal.
   *
   * @param command what somebody does; its events are recorded on its own date, or on the last recorded date if
   *     that is later
   * @param context the outside facts
   * @return a life with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public RecordedLife<G, D, C, E, X> after(C command, X context) {
    ImmutableList<E> events = decide(command, context).match(Decision.Accepted::events, refused -> {
      throw new IllegalStateException(
          "RecordedLife command: was refused, for " + refused.reasons());
    });
    return record(recordableOn(command.on()), events);
  }

  /**
   * The first day, from a given one on, on which more can be recorded. With a last entry of 20 March, what happened
   * on 6 March is recorded on 20 March, and what happens on 1 April on 1 April.
   *
   * @param on the day on which something became known, such as that of a command
   * @return that day, or the day of the last entry if it is later
   */
  public LocalDate recordableOn(LocalDate on) {
    return history.entries().stream()
        .map(History.Entry::recordedOn)
        .max(Comparator.naturalOrder())
        .filter(requireNonNull(on, "on")::isBefore)
        .orElse(on);
  }

  /**
   * The life with more events.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a life with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public RecordedLife<G, D, C, E, X> record(LocalDate recordedOn, List<E> events) {
    return of(procedure, begun, history.recordAll(recordedOn, events));
  }

  /**
   * What the history folds to on a date, before time alone has brought anything.
   *
   * @param date the date; events that take effect later are left out
   * @param context the outside facts
   * @return the state after the last event, the events that were folded, and those that did not fit or were not due
   */
  public Replay<G, D, E> replayOn(LocalDate date, X context) {
    return procedure.replay(begun, history.effectiveBy(date), context);
  }

  /**
   * What took effect by a date and stands.
   *
   * @param date the date
   * @param context the outside facts
   * @return the events in the order in which they take effect, without those that do not fit or were not due, and
   *     with what time brought in their place; they fold to the state of {@link #replayOn}
   */
  public ImmutableList<E> eventsOn(LocalDate date, X context) {
    return replayOn(date, context).events();
  }

  /**
   * How the life stands on a date.
   *
   * @param date the date; before the life began it is the first state
   * @param context the outside facts
   * @return the state, with what time alone has brought by then; a recorded lapse that was not due is left out,
   *     and takes effect on the day on which it is
   */
  public State<G, D> on(LocalDate date, X context) {
    return procedure.advance(replayOn(date, context).state(), date, context);
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * @param date the date
   * @param context the outside facts
   * @return the running deadlines, in the order in which they started
   */
  public ImmutableList<Obligation> obligationsOn(LocalDate date, X context) {
    return procedure.obligations(on(date, context), context);
  }

  /**
   * Who owes what, as a worklist.
   *
   * @param subject the embedder's own key of the life; nothing that identifies a pupil
   * @param date the date
   * @param context the outside facts
   * @return the obligations in the order of their last days
   */
  public Worklist worklistOn(String subject, LocalDate date, X context) {
    return Worklist.of(obligationsOn(date, context).stream()
        .map(one -> new Worklist.Item(subject, one))
        .collect(toImmutableList()));
  }

  /**
   * How long the life stayed in each stage up to a date.
   *
   * @param date the date
   * @param context the outside facts
   * @return the stays, the earliest first; empty if the life begins after the date
   */
  public ImmutableList<Stay<G>> staysOn(LocalDate date, X context) {
    return Stay.of(procedure, begun, history, date, context);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordedLife<?, ?, ?, ?, ?> that
        && procedure.equals(that.procedure)
        && begun.equals(that.begun)
        && history.equals(that.history);
  }

  @Override
  public int hashCode() {
    return Objects.hash(procedure.code(), begun, history);
  }

  @Override
  public String toString() {
    return "RecordedLife begun on " + begun.since() + " " + history;
  }
}
