/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * One of the lives that run side by side in a support base, with what joins it to the others.
 *
 * <p>Its outside facts follow from the other lives, as they are known on the day that is asked about, and what happens
 * in it is recorded in the base. Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
abstract class Region<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final RecordedLife<G, D, C, E, X> life;

  Region(Procedure<G, D, C, E, X> procedure, State<G, D> begun, History<E> history) {
    this.life = RecordedLife.of(procedure, begun, history);
  }

  /** The outside facts as they are known on a date. */
  abstract X context(LocalDate date, Calendars calendars);

  /** The base with more events of this life. */
  abstract SupportBase record(LocalDate recordedOn, List<E> events);

  /** The day on which what a command brings becomes known. */
  LocalDate knownOn(C command) {
    return command.on();
  }

  final State<G, D> on(LocalDate date, Calendars calendars) {
    return life.on(requireNonNull(date, "date"), context(date, calendars));
  }

  final Replay<G, D, E> replayOn(LocalDate date, Calendars calendars) {
    return life.replayOn(requireNonNull(date, "date"), context(date, calendars));
  }

  Decision<G, D, E> decide(C command, Calendars calendars) {
    return life.decide(command, context(command.on(), calendars));
  }

  final SupportBase after(C command, Calendars calendars) {
    ImmutableList<E> events = decide(command, calendars)
        .match(Decision.Accepted::events, refused -> {
          throw new IllegalStateException(
              "SupportBase command: was refused, for " + refused.reasons());
        });
    return record(life.recordableOn(knownOn(command)), events);
  }
}
