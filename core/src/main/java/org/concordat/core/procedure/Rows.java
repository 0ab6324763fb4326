/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The rows of a table, indexed by what decides, by what lapses and by what follows. */
final class Rows<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final ImmutableList<Transition<G>> faces;
  private final Map<G, ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>>> commanded;
  private final ImmutableListMultimap<G, Row<G, D, LocalDate, E, X>> lapsing;
  private final Map<G, ImmutableListMultimap<Class<?>, Row<G, D, LocalDate, E, X>>> byTimeAlone;
  private final Map<G, Moves<G, D, E>> moves;

  /** The rows as they were written, with the type of the command of each. */
  record Written<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
      Class<?> command, Row<G, D, C, E, X> row) {}

  /** Where an event leads, what it does to the data, and which deadlines go on. */
  record Move<G extends Enum<G> & Stage, D, E extends Event>(
      G to,
      BiFunction<D, E, D> fold,
      ImmutableList<Row.Start<E>> starts,
      ImmutableSet<String> lasting) {

    ImmutableMap<String, LocalDate> running(State<G, ?> before, E event) {
      ImmutableMap<String, LocalDate> earlier = before.running();
      if (earlier.isEmpty() || lasting.isEmpty()) {
        return started(event);
      }
      if (starts.isEmpty() && lasting.containsAll(earlier.keySet())) {
        return earlier;
      }
      ImmutableMap.Builder<String, LocalDate> running = ImmutableMap.builder();
      earlier.forEach((code, started) -> {
        if (lasting.contains(code)
            && starts.stream().noneMatch(start -> start.code().equals(code))) {
          running.put(code, started);
        }
      });
      return running.putAll(started(event)).buildOrThrow();
    }

    private ImmutableMap<String, LocalDate> started(E event) {
      if (starts.size() > 1) {
        ImmutableMap.Builder<String, LocalDate> started = ImmutableMap.builder();
        starts.forEach(start -> started.put(start.code(), start.from().apply(event)));
        return started.buildOrThrow();
      }
      return starts.isEmpty()
          ? ImmutableMap.of()
          : ImmutableMap.of(starts.get(0).code(), starts.get(0).from().apply(event));
    }
  }

  /** What may follow in a stage; the few types are looked through, which is quicker than hashing one. */
  private static final class Moves<G extends Enum<G> & Stage, D, E extends Event> {

    private final Class<?>[] events;
    private final ImmutableList<Move<G, D, E>> moves;

    Moves(Map<Class<?>, Move<G, D, E>> following) {
      this.events = following.keySet().toArray(Class<?>[]::new);
      this.moves = ImmutableList.copyOf(following.values());
    }

    @Nullable
    Move<G, D, E> on(Class<?> event) {
      for (int i = 0; i < events.length; i++) {
        if (events[i] == event) {
          return moves.get(i);
        }
      }
      return null;
    }
  }

  Rows(
      List<Transition<G>> faces,
      List<Written<G, D, C, E, X>> written,
      List<Row<G, D, LocalDate, E, X>> lapses,
      Vocabulary<D, C, E> vocabulary,
      Map<String, Deadline<G, D, X>> deadlines) {
    this.faces = ImmutableList.copyOf(faces);
    Map<G, ImmutableListMultimap.Builder<Class<?>, Row<G, D, C, E, X>>> byStage = new HashMap<>();
    Map<G, Map<Class<?>, Move<G, D, E>>> following = new HashMap<>();
    ImmutableListMultimap.Builder<G, Row<G, D, LocalDate, E, X>> lapsingRows =
        ImmutableListMultimap.builder();
    for (Written<G, D, C, E, X> one : written) {
      byStage
          .computeIfAbsent(one.row().face().leadsFrom(), stage -> ImmutableListMultimap.builder())
          .put(one.command(), one.row());
      follow(following, one.row(), vocabulary, deadlines);
    }
    for (Row<G, D, LocalDate, E, X> row : lapses) {
      lapsingRows.put(row.face().leadsFrom(), row);
      follow(following, row, vocabulary, deadlines);
    }
    this.lapsing = lapsingRows.build();
    Map<G, ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>>> commandedRows = new HashMap<>();
    byStage.forEach((stage, rows) -> commandedRows.put(stage, rows.build()));
    this.commanded = enumMap(commandedRows);
    this.byTimeAlone = enumMap(Maps.asMap(lapsing.keySet(), stage -> byTimeAlone(stage)));
    this.moves = enumMap(Maps.transformValues(following, Moves::new));
  }

  private static <G extends Enum<G>, V> Map<G, V> enumMap(Map<G, V> map) {
    return map.isEmpty() ? ImmutableMap.of() : new EnumMap<>(map);
  }

  private static <G extends Enum<G> & Stage, D, T, E extends Event, X> void follow(
      Map<G, Map<Class<?>, Move<G, D, E>>> following,
      Row<G, D, T, E, X> row,
      Vocabulary<D, ?, E> vocabulary,
      Map<String, Deadline<G, D, X>> deadlines) {
    G to = row.face().leadsTo();
    ImmutableSet<String> lasting = deadlines.values().stream()
        .filter(deadline -> deadline.stages().contains(to))
        .map(deadline -> deadline.duty().code())
        .collect(toImmutableSet());
    Class<?> event = row.outcome().event();
    Move<G, D, E> move = new Move<>(to, vocabulary.foldOf(event), row.outcome().starts(), lasting);
    Move<G, D, E> earlier = following
        .computeIfAbsent(row.face().leadsFrom(), stage -> new LinkedHashMap<>())
        .putIfAbsent(event, move);
    checkArgument(
        earlier == null || (earlier.to() == to && codes(earlier).equals(codes(move))),
        "Procedure event: leads from one stage to one stage, but %s leads from %s elsewhere too",
        row.face().event(),
        row.face().leadsFrom());
  }

  private static <E extends Event> ImmutableList<String> codes(Move<?, ?, E> move) {
    return move.starts().stream().map(Row.Start::code).collect(toImmutableList());
  }

  ImmutableList<Transition<G>> faces() {
    return faces;
  }

  ImmutableList<Row<G, D, C, E, X>> on(G stage, Class<?> command) {
    ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>> rows = commanded.get(stage);
    return rows == null ? ImmutableList.of() : rows.get(command);
  }

  ImmutableList<Row<G, D, LocalDate, E, X>> lapsing(G stage) {
    return lapsing.get(stage);
  }

  /** The rows by which time alone brings an event from a stage; empty if a command may bring it too. */
  ImmutableList<Row<G, D, LocalDate, E, X>> broughtByTimeAlone(G stage, Class<?> event) {
    ImmutableListMultimap<Class<?>, Row<G, D, LocalDate, E, X>> rows = byTimeAlone.get(stage);
    return rows == null ? ImmutableList.of() : rows.get(event);
  }

  private ImmutableListMultimap<Class<?>, Row<G, D, LocalDate, E, X>> byTimeAlone(G stage) {
    ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>> rows = commanded.get(stage);
    ImmutableSet<Class<?>> broughtByCommand = rows == null
        ? ImmutableSet.of()
        : rows.values().stream().map(row -> row.outcome().event()).collect(toImmutableSet());
    return lapsing.get(stage).stream()
        .filter(row -> !broughtByCommand.contains(row.outcome().event()))
        .collect(toImmutableListMultimap(row -> row.outcome().event(), row -> row));
  }

  @Nullable
  Move<G, D, E> move(G stage, Class<?> event) {
    Moves<G, D, E> following = moves.get(stage);
    return following == null ? null : following.on(event);
  }
}
