/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The rows of a table, indexed by what decides, by what lapses and by what follows. */
final class Rows<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final ImmutableList<Transition<G>> faces;
  private final Map<G, ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>>> commanded;
  private final ImmutableListMultimap<G, Row<G, D, LocalDate, E, X>> lapsing;
  private final Map<G, ImmutableMap<Class<?>, Move<G, D, E>>> moves;

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
      if (starts.isEmpty() && lasting.containsAll(before.running().keySet())) {
        return before.running();
      }
      ImmutableMap.Builder<String, LocalDate> running = ImmutableMap.builder();
      before.running().forEach((code, started) -> {
        if (lasting.contains(code)
            && starts.stream().noneMatch(start -> start.code().equals(code))) {
          running.put(code, started);
        }
      });
      starts.forEach(start -> running.put(start.code(), start.from().apply(event)));
      return running.buildOrThrow();
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
    Map<G, ImmutableMap<Class<?>, Move<G, D, E>>> followed = new HashMap<>();
    following.forEach((stage, map) -> followed.put(stage, ImmutableMap.copyOf(map)));
    this.moves = enumMap(followed);
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
        .collect(ImmutableSet.toImmutableSet());
    Class<?> event = row.outcome().event();
    Move<G, D, E> move = new Move<>(to, vocabulary.foldOf(event), row.outcome().starts(), lasting);
    Move<G, D, E> earlier = following
        .computeIfAbsent(row.face().leadsFrom(), stage -> new HashMap<>())
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
    ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>> rows = commanded.get(stage);
    if (rows != null
        && rows.values().stream().anyMatch(row -> row.outcome().event().equals(event))) {
      return ImmutableList.of();
    }
    return lapsing.get(stage).stream()
        .filter(row -> row.outcome().event().equals(event))
        .collect(toImmutableList());
  }

  @Nullable
  Move<G, D, E> move(G stage, Class<?> event) {
    ImmutableMap<Class<?>, Move<G, D, E>> following = moves.get(stage);
    return following == null ? null : following.get(event);
  }
}
