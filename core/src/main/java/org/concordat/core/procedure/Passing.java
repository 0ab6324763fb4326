/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a life goes on: by an event, and by time alone. */
final class Passing<G extends Enum<G> & Stage, D, E extends Event, X> {

  private final Rows<G, D, ?, E, X> rows;

  Passing(Rows<G, D, ?, E, X> rows) {
    this.rows = rows;
  }

  /** What time brought up to a date. */
  record Passage<G extends Enum<G> & Stage, D, E extends Event>(
      State<G, D> state, ImmutableList<E> events, ImmutableList<Lapsed<G, D>> lapsed) {}

  /** A deadline that was over, and the life as it stood until then. */
  record Lapsed<G extends Enum<G> & Stage, D>(State<G, D> before, Obligation obligation) {}

  /** The next thing that time brings. */
  record Lapse<G extends Enum<G> & Stage, D, E extends Event, X>(
      Row<G, D, LocalDate, E, X> row, LocalDate on, Obligation obligation) {}

  /** The state after an event; null if it may not follow. */
  @Nullable
  State<G, D> after(State<G, D> state, E event) {
    Fold<G, D, E> fold = new Fold<>(state, rows.following(state.stage()));
    return fold.take(event, PackedDate.of(event.on())) ? fold.state() : null;
  }

  /** The state after what time brings, which always follows. */
  State<G, D> brought(State<G, D> state, E event) {
    return requireNonNull(after(state, event), "brought");
  }

  /** What time alone brings up to a date. */
  Passage<G, D, E> until(State<G, D> state, LocalDate date, X context) {
    State<G, D> now = state;
    ImmutableList.Builder<E> events = ImmutableList.builder();
    ImmutableList.Builder<Lapsed<G, D>> lapsed = ImmutableList.builder();
    for (Lapse<G, D, E, X> lapse = next(now, date, context);
        lapse != null;
        lapse = next(now, date, context)) {
      E event = lapse.row().emit(now.data(), lapse.on(), context);
      events.add(event);
      lapsed.add(new Lapsed<>(now, lapse.obligation()));
      now = brought(now, event);
    }
    return new Passage<>(now, events.build(), lapsed.build());
  }

  /** The next thing that time alone brings by a date; null if it brings nothing. */
  @Nullable
  Lapse<G, D, E, X> next(State<G, D> state, LocalDate date, X context) {
    Lapse<G, D, E, X> first = null;
    for (Row<G, D, LocalDate, E, X> row : rows.lapsing(state.stage())) {
      Obligation obligation =
          row.deadline().flatMap(one -> running(one, state, context)).orElse(null);
      LocalDate last = obligation == null ? null : obligation.due().find().orElse(null);
      if (obligation == null || last == null || !last.isBefore(date)) {
        continue;
      }
      LocalDate over = last.plusDays(1);
      LocalDate on = over.isBefore(state.since()) ? state.since() : over;
      if (on.isAfter(date)) {
        continue;
      }
      if ((first == null || on.isBefore(first.on())) && row.isCase(state.data(), on, context)) {
        first = new Lapse<>(row, on, obligation);
      }
    }
    return first;
  }

  /** The obligation that a deadline is in a state; empty if it does not run, or is held back. */
  Optional<Obligation> running(Deadline<G, D, X> deadline, State<G, D> state, X context) {
    Optional<LocalDate> started =
        deadline.isOwed() ? state.running(deadline.duty().code()) : Optional.of(state.since());
    return started
        .filter(day -> deadline.isAbout(state.data(), context))
        .map(day -> deadline.obligation(day, state.data(), context));
  }
}
