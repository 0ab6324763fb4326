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
import org.jspecify.annotations.Nullable;

/** Where an event leads, what it does to the data, and which deadlines start and go on. */
final class Move<G extends Enum<G> & Stage, D, E extends Event> {

  private final Class<?> event;
  private final Moves<G, D, E> to;
  private final BiFunction<D, E, D> fold;
  private final ImmutableList<Row.Start<E>> starts;
  private final ImmutableSet<String> lasting;
  private final boolean isOfOneAtMost;
  private final boolean isNothingLasting;
  private final Running first;
  private final Row.@Nullable Start<E> start;
  private final @Nullable Move<G, D, E> other;

  Move(
      Class<?> event,
      Moves<G, D, E> to,
      BiFunction<D, E, D> fold,
      ImmutableList<Row.Start<E>> starts,
      ImmutableSet<String> lasting) {
    this(event, to, fold, starts, lasting, null);
  }

  private Move(
      Class<?> event,
      Moves<G, D, E> to,
      BiFunction<D, E, D> fold,
      ImmutableList<Row.Start<E>> starts,
      ImmutableSet<String> lasting,
      @Nullable Move<G, D, E> other) {
    this.event = event;
    this.to = to;
    this.fold = fold;
    this.starts = starts;
    this.lasting = lasting;
    this.isOfOneAtMost = starts.size() < 2;
    this.isNothingLasting = lasting.isEmpty();
    this.start = starts.isEmpty() ? null : starts.get(0);
    this.first = start == null ? Running.NONE : Running.only(start.code());
    this.other = other;
  }

  /** The same, beside other moves of its stage. */
  Move<G, D, E> before(@Nullable Move<G, D, E> others) {
    return new Move<>(event, to, fold, starts, lasting, others);
  }

  /** Another move of the same stage; null if this is the last that is looked at. */
  @Nullable
  Move<G, D, E> other() {
    return other;
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

  /** Whether this leads where another leads, and starts the same deadlines on days that are found by the same function. */
  boolean isLike(Move<G, D, E> another) {
    return to == another.to && starts.equals(another.starts);
  }

  private ImmutableList<String> codes() {
    return starts.stream().map(Row.Start::code).collect(toImmutableList());
  }

  /** Whether what ran is over, and at most one deadline starts. */
  boolean isOnlyFirst(Running before) {
    return isOfOneAtMost && (isNothingLasting || before.isEmpty());
  }

  /** The only deadline that starts, or none. */
  Running first() {
    return first;
  }

  /** The packed date on which the only deadline starts, given that of the event; 0 if none does. */
  int firstStarted(E event, int on) {
    return start == null ? 0 : start.packedDay(event, on);
  }

  /** Whether all that ran goes on, and nothing starts. */
  boolean isGoingOn(Running before) {
    return start == null && lasting.containsAll(before.codes());
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
