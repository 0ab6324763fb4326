/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/** Folds a history and judges again what it says that time has brought. */
final class Judging<G extends Enum<G> & Stage, D, E extends Event, X> {

  private final Rows<G, D, ?, E, X> rows;
  private final Passing<G, D, E, X> passing;
  private final Vocabulary<D, ?, E> vocabulary;

  Judging(Rows<G, D, ?, E, X> rows, Passing<G, D, E, X> passing, Vocabulary<D, ?, E> vocabulary) {
    this.rows = rows;
    this.passing = passing;
    this.vocabulary = vocabulary;
  }

  /** What is folded in place of a recorded lapse, null for nothing, and why. */
  private record Instead<E extends Event>(@Nullable E brought, Reason reason) {}

  /** Where an event fits: the state it finds after lapses, and the state it leaves. */
  private record Place<G extends Enum<G> & Stage, D, E extends Event>(
      State<G, D> before, ImmutableList<E> lapses, State<G, D> after) {}

  /** The state, the events that were folded, and those that did not fit or were not due. */
  Replay<G, D, E> replay(State<G, D> begun, History<E> history, X context) {
    State<G, D> state = begun;
    ImmutableList.Builder<E> folded = ImmutableList.builder();
    ImmutableList.Builder<Replay.Break<E>> broken = ImmutableList.builder();
    boolean isLapseLeftOut = false;
    for (History.Entry<E> entry : history.inOrder()) {
      E event = entry.event();
      if (event.on().isBefore(begun.since())) {
        broken.add(outOfPlace(entry, state.stage()));
        continue;
      }
      State<G, D> next = passing.after(state, event);
      if (next == null || isLapseLeftOut) {
        Place<G, D, E> place = place(state, event, context);
        if (place != null) {
          folded.addAll(place.lapses());
          state = place.before();
          next = place.after();
        }
      }
      if (next == null) {
        broken.add(
            outOfPlace(entry, passing.until(state, event.on(), context).state().stage()));
        isLapseLeftOut |= rows.isByTimeAlone(event.getClass());
        continue;
      }
      Instead<E> instead = judged(state, event, context);
      if (instead == null) {
        state = next;
        folded.add(event);
        continue;
      }
      broken.add(new Replay.Break<>(entry, instead.reason()));
      E brought = instead.brought();
      isLapseLeftOut = true;
      if (brought != null) {
        state = passing.brought(state, brought);
        folded.add(brought);
      }
    }
    return Replay.judged(state, broken.build(), folded.build());
  }

  /** An event that does not fit, with the stage that it found. */
  Replay.Break<E> outOfPlace(History.Entry<E> entry, G stage) {
    E event = entry.event();
    return new Replay.Break<>(
        entry, ProcedureReasons.eventOutOfPlace(vocabulary.codeOf(event), stage, event.on()));
  }

  /**
   * Where an event fits after lapses that are due by its day: where time brings just this event, else after
   * the last that it may follow; null if it may follow none.
   */
  private @Nullable Place<G, D, E> place(State<G, D> state, E event, X context) {
    Place<G, D, E> found = null;
    State<G, D> before = state;
    List<E> lapses = new ArrayList<>(1);
    for (Passing.Lapse<G, D, E, X> lapse = passing.next(before, event.on(), context);
        lapse != null;
        lapse = passing.next(before, event.on(), context)) {
      if (lapse.on().equals(event.on()) && isBroughtBy(lapse, before, event)) {
        return new Place<>(before, ImmutableList.copyOf(lapses), passing.brought(before, event));
      }
      E brought = lapse.row().emit(before.data(), lapse.on(), context);
      before = passing.brought(before, brought);
      lapses.add(brought);
      State<G, D> after = passing.after(before, event);
      if (after != null) {
        found = new Place<>(before, ImmutableList.copyOf(lapses), after);
      }
    }
    return found;
  }

  private boolean isBroughtBy(Passing.Lapse<G, D, E, X> lapse, State<G, D> state, E event) {
    return rows.broughtByTimeAlone(state.stage(), event.getClass()).contains(lapse.row());
  }

  /** What is to be said of a recorded lapse that time did not bring; null for an event that stands. */
  private @Nullable Instead<E> judged(State<G, D> state, E event, X context) {
    ImmutableList<Row<G, D, LocalDate, E, X>> recorded =
        rows.broughtByTimeAlone(state.stage(), event.getClass());
    if (recorded.isEmpty() || recorded.stream().anyMatch(row -> isUnknown(row, state, context))) {
      return null;
    }
    Passing.Lapse<G, D, E, X> lapse = passing.next(state, event.on(), context);
    if (lapse == null) {
      return new Instead<>(
          null, ProcedureReasons.lapseNotDue(vocabulary.codeOf(event), event.on()));
    }
    if (recorded.contains(lapse.row()) && lapse.on().equals(event.on())) {
      return null;
    }
    return new Instead<>(
        lapse.row().emit(state.data(), lapse.on(), context),
        ProcedureReasons.lapseNotDue(
            vocabulary.codeOf(event), event.on(), lapse.row().face().event(), lapse.on()));
  }

  private boolean isUnknown(Row<G, D, LocalDate, E, X> row, State<G, D> state, X context) {
    return row.deadline()
        .flatMap(one -> passing.running(one, state, context))
        .filter(obligation -> !obligation.due().isKnown())
        .isPresent();
  }
}
