/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * Lives of one kind that a support base has by number: its reviews, its remedies, its payments.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param <D> the data of a life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
abstract class NumberedLives<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final SupportBase base;
  private final Procedure<G, D, C, E, X> procedure;
  private final ImmutableSortedMap<Integer, History<E>> histories;

  NumberedLives(
      SupportBase base,
      Procedure<G, D, C, E, X> procedure,
      ImmutableSortedMap<Integer, History<E>> histories) {
    this.base = base;
    this.procedure = procedure;
    this.histories = histories;
  }

  final SupportBase base() {
    return base;
  }

  /** What one of the lives is called. */
  abstract String kind();

  /** The first state of a life as it is known on a date; empty if there is none. */
  abstract Optional<State<G, D>> begun(int number, LocalDate date, Calendars calendars);

  /** The outside facts as they are known on a date. */
  abstract X context(LocalDate date, Calendars calendars);

  /** The histories of the base with others of this kind. */
  abstract BaseHistories recording(Map<Integer, History<E>> others);

  /**
   * How one of them stands on a date.
   *
   * @param number which one, from 1
   * @param date the date
   * @param calendars the calendars
   * @return the state, with what time alone has brought by then; empty if the contract has no such life by
   *     then
   * @throws IllegalArgumentException if the number is not positive
   */
  public Optional<State<G, D>> on(int number, LocalDate date, Calendars calendars) {
    return region(number, date, calendars).map(life -> life.on(date, calendars));
  }

  /**
   * What the history of one of them folds to on a date, before time alone has brought anything.
   *
   * <p>It tells what of the record stands. A lapse that was recorded for one day and is due on another, by a
   * calendar published or a fact learned since, is {@linkplain Replay#broken() broken}, and so is a fact that no
   * longer finds its stage.
   *
   * @param number which one, from 1
   * @param date the date; events that take effect later are left out
   * @param calendars the calendars
   * @return the state after the last event, the events that were folded, and those that did not fit or were not
   *     due; empty if the contract has no such life by then
   * @throws IllegalArgumentException if the number is not positive
   */
  public Optional<Replay<G, D, E>> replayOn(int number, LocalDate date, Calendars calendars) {
    return region(number, date, calendars).map(life -> life.replayOn(date, calendars));
  }

  /**
   * What would become of a command, judged on the command's own date.
   *
   * @param number which one, from 1
   * @param command what somebody wants to do
   * @param calendars the calendars
   * @return the events to record, or the reasons for refusal
   * @throws IllegalArgumentException if the contract has no such life by the date of the command
   */
  public Decision<G, D, E> decide(int number, C command, Calendars calendars) {
    return commanded(number, command, calendars).decide(command, calendars);
  }

  /**
   * The base after a command, for a caller who expects no refusal.
   *
   * @param number which one, from 1
   * @param command what somebody does; its events are recorded on its own date, or on the last recorded date
   *     of this life if that is later
   * @param calendars the calendars
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   * @throws IllegalArgumentException if the contract has no such life by the date of the command
   */
  public SupportBase after(int number, C command, Calendars calendars) {
    return commanded(number, command, calendars).after(command, calendars);
  }

  /**
   * The base with more events.
   *
   * @param number which one, from 1
   * @param recordedOn when they are recorded; not before the last entry of this life
   * @param events what happened, in order
   * @return a base with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public SupportBase record(int number, LocalDate recordedOn, List<E> events) {
    Map<Integer, History<E>> others = new TreeMap<>(histories);
    others.put(number, history(number).recordAll(recordedOn, events));
    return base.with(recording(others));
  }

  private Region<G, D, C, E, X> commanded(int number, C command, Calendars calendars) {
    return region(number, command.on(), calendars)
        .orElseThrow(() -> new IllegalArgumentException("SupportBase " + kind()
            + ": must be one that the contract has by " + command.on() + ", but was " + number));
  }

  private Optional<Region<G, D, C, E, X>> region(int number, LocalDate date, Calendars calendars) {
    checkArgument(number > 0, "SupportBase %s: must be positive, but was %s", kind(), number);
    return begun(number, date, calendars).map(begun -> new Numbered(number, begun));
  }

  private History<E> history(int number) {
    return histories.getOrDefault(number, History.empty());
  }

  /** One of them beside the other lives of the base. */
  private final class Numbered extends Region<G, D, C, E, X> {

    private final int number;

    Numbered(int number, State<G, D> begun) {
      super(procedure, begun, history(number));
      this.number = number;
    }

    @Override
    X context(LocalDate date, Calendars calendars) {
      return NumberedLives.this.context(date, calendars);
    }

    @Override
    SupportBase record(LocalDate recordedOn, List<E> events) {
      return NumberedLives.this.record(number, recordedOn, events);
    }
  }
}
