/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/** A state in the making, so that many events are folded and one state is made of them. */
final class Fold<G extends Enum<G> & Stage, D, E extends Event> {

  private Moves<G, D, E> following;
  private D data;
  private int since;
  private Running running;
  private int started;

  Fold(State<G, D> state, Moves<G, D, E> following) {
    this.following = following;
    this.data = state.data();
    this.since = state.packedSince();
    this.running = state.runs();
    this.started = state.onlyStarted();
  }

  G stage() {
    return following.stage();
  }

  /** Takes an event that takes effect on a packed date, if it may follow; tells whether it may. */
  boolean take(E event, int on) {
    Move<G, D, E> move = following.on(event.getClass());
    if (move == null) {
      return false;
    }
    following = move.to();
    data = requireNonNull(move.data(data, event), "data");
    since = Math.max(on, since);
    if (move.isOnlyFirst(running)) {
      running = move.first();
      started = move.firstStarted(event, on);
    } else if (!move.isGoingOn(running)) {
      ImmutableMap<String, LocalDate> days = move.running(running.days(started), event);
      running = Running.of(days);
      started = Running.only(days);
    }
    return true;
  }

  State<G, D> state() {
    G stage = following.stage();
    return new State<>(stage, since, data, running, started);
  }
}
