/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Where an event leads, what it does to the data, and which deadlines start and go on. */
final class Move<G extends Enum<G> & Stage, D, E extends Event> {

  private final Class<?> event;
  private final Moves<G, D, E> to;
  private final BiFunction<D, E, D> fold;
  private final ImmutableList<Row.Start<E>> starts;
  private final ImmutableSet<String> lasting;
  private final boolean isNothingLasting;
  private final int count;
  private final Running first;

  Move(
      Class<?> event,
      Moves<G, D, E> to,
      BiFunction<D, E, D> fold,
      ImmutableList<Row.Start<E>> starts,
      ImmutableSet<String> lasting) {
    this.event = event;
    this.to = to;
    this.fold = fold;
    this.starts = starts;
    this.lasting = lasting;
    this.isNothingLasting = lasting.isEmpty();
    this.count = starts.size();
    this.first = starts.isEmpty() ? Running.NONE : Running.only(starts.get(0).code());
  }

  /** The type of the event. */
  Class<?> event() {
    return event;
  }

  /** What may follow in the stage to which it leads. */
  Moves<G, D, E> to() {
    return to;
  }

  D data(D data, E event) {
    return fold.apply(data, event);
  }

  /** Whether this leads where another leads, and starts the same deadlines. */
  boolean isLike(Move<G, D, E> other) {
    return to == other.to && codes().equals(other.codes());
  }

  private ImmutableList<String> codes() {
    return starts.stream().map(Row.Start::code).collect(toImmutableList());
  }

  /** Whether what ran is over, and at most one deadline starts. */
  boolean isOnlyFirst(Running before) {
    return count < 2 && (isNothingLasting || before.isEmpty());
  }

  /** The only deadline that starts, or none. */
  Running first() {
    return first;
  }

  /** The packed date on which the only deadline starts, given that of the event; 0 if none does. */
  int firstStarted(E event, int on) {
    return count == 0 ? 0 : starts.get(0).packedDay(event, on);
  }

  /** Whether all that ran goes on, and nothing starts. */
  boolean isGoingOn(Running before) {
    return count == 0 && lasting.containsAll(before.codes());
  }

  /** What runs after an event, from what ran before it. */
  ImmutableMap<String, LocalDate> running(ImmutableMap<String, LocalDate> before, E event) {
    ImmutableList<String> anew = codes();
    ImmutableMap.Builder<String, LocalDate> running = ImmutableMap.builder();
    before.forEach((code, started) -> {
      if (lasting.contains(code) && !anew.contains(code)) {
        running.put(code, started);
      }
    });
    starts.forEach(start -> running.put(start.code(), start.day(event)));
    return running.buildOrThrow();
  }
}
