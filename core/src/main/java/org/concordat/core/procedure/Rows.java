/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

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
import java.util.List;
import java.util.Map;

/** The rows of a table, indexed by what decides, by what lapses and by what follows. */
final class Rows<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final ImmutableList<Transition<G>> faces;
  private final Map<G, ImmutableListMultimap<Class<?>, Row<G, D, C, E, X>>> commanded;
  private final ImmutableListMultimap<G, Row<G, D, LocalDate, E, X>> lapsing;
  private final Map<G, ImmutableListMultimap<Class<?>, Row<G, D, LocalDate, E, X>>> byTimeAlone;
  private final ImmutableSet<Class<?>> onlyByTime;
  private final Map<G, Moves<G, D, E>> moves;

  /** The rows as they were written, with the type of the command of each. */
  record Written<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
      Class<?> command, Row<G, D, C, E, X> row) {}

  Rows(
      List<Transition<G>> faces,
      List<Written<G, D, C, E, X>> written,
      List<Row<G, D, LocalDate, E, X>> lapses,
      Vocabulary<D, C, E> vocabulary,
      Map<String, Deadline<G, D, X>> deadlines) {
    this.faces = ImmutableList.copyOf(faces);
    Map<G, ImmutableListMultimap.Builder<Class<?>, Row<G, D, C, E, X>>> byStage = new HashMap<>();
    Map<G, Moves<G, D, E>> following = new HashMap<>();
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
    this.onlyByTime = lapses.stream()
        .<Class<?>>map(row -> row.outcome().event())
        .filter(event -> written.stream().noneMatch(one -> one.row().outcome().event() == event))
        .collect(toImmutableSet());
    this.moves = enumMap(following);
  }

  private static <G extends Enum<G>, V> Map<G, V> enumMap(Map<G, V> map) {
    return map.isEmpty() ? ImmutableMap.of() : new EnumMap<>(map);
  }

  private static <G extends Enum<G> & Stage, D, T, E extends Event, X> void follow(
      Map<G, Moves<G, D, E>> following,
      Row<G, D, T, E, X> row,
      Vocabulary<D, ?, E> vocabulary,
      Map<String, Deadline<G, D, X>> deadlines) {
    G to = row.face().leadsTo();
    ImmutableSet<String> lasting = deadlines.values().stream()
        .filter(deadline -> deadline.stages().contains(to))
        .map(deadline -> deadline.duty().code())
        .collect(toImmutableSet());
    Class<?> event = row.outcome().event();
    following
        .computeIfAbsent(row.face().leadsFrom(), Moves::new)
        .add(
            row.face().event(),
            new Move<>(
                event,
                following.computeIfAbsent(to, Moves::new),
                vocabulary.foldOf(event),
                row.outcome().starts(),
                lasting));
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

  /** Whether only time brings an event, from whichever stage. */
  boolean isByTimeAlone(Class<?> event) {
    return onlyByTime.contains(event);
  }

  /** What may follow in a stage. */
  Moves<G, D, E> following(G stage) {
    Moves<G, D, E> following = moves.get(stage);
    return following == null ? new Moves<>(stage) : following;
  }
}
