/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A row as it decides: its published face and the functions behind it.
 *
 * @param <T> what takes the row: a command, or the date on which time takes it
 */
record Row<G extends Enum<G> & Stage, D, T, E extends Event, X>(
    Transition<G> face,
    ImmutableList<Case<D, T, X>> cases,
    ImmutableList<Guard<D, T, X>> guards,
    Optional<Deadline<G, D, X>> deadline,
    Outcome<D, T, E, X> outcome) {

  /** A condition that chooses a row. */
  record Case<D, T, X>(String name, ProcedureBuilder.Condition<D, T, X> condition) {}

  /** What a row brings about. */
  record Outcome<D, T, E extends Event, X>(
      Class<? extends E> event,
      ProcedureBuilder.Emission<D, T, X, ? extends E> emission,
      ImmutableList<Start<E>> starts) {}

  /**
   * A deadline that an event starts, and from which day.
   *
   * @param from finds a day that the event names; null for its own day
   */
  record Start<E extends Event>(String code, @Nullable Function<? super E, LocalDate> from) {

    LocalDate day(E event) {
      return from == null ? event.on() : from.apply(event);
    }

    /** The same as a packed date, given that of the event's own day. */
    int packedDay(E event, int on) {
      return from == null ? on : PackedDate.of(from.apply(event));
    }
  }

  boolean isCase(D data, T trigger, X context) {
    for (Case<D, T, X> one : cases) {
      if (!one.condition().holds(data, trigger, context)) {
        return false;
      }
    }
    return true;
  }

  ImmutableList<Reason> guardsAgainst(D data, T trigger, X context) {
    return guards.stream()
        .flatMap(guard -> guard.test().refusal(data, trigger, context).stream())
        .collect(toImmutableList());
  }

  E emit(D data, T trigger, X context) {
    return outcome.emission().event(trigger, data, context);
  }
}
