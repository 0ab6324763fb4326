/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;

/**
 * What is drawn for one step of a random life: how many days pass, how sensible the command is, which one it
 * is, who gives it and what else is in it.
 */
record Step(int gap, Sense sense, int row, int role, Occasion.Draw draw) {

  private static final int MOST = 9999;
  private static final Role STRANGER = Role.of("stranger", "a stranger");

  /** Whether the command leads on to where the life is going, is at least allowed, or is any. */
  enum Sense {
    ONWARD,
    ALLOWED,
    ANY
  }

  static Arbitrary<Step> steps(Arbitrary<Integer> gaps) {
    Arbitrary<Sense> senses = Arbitraries.frequency(
        Tuple.of(8, Sense.ONWARD), Tuple.of(1, Sense.ALLOWED), Tuple.of(1, Sense.ANY));
    return Combinators.combine(gaps, senses, numbers(), numbers(), draws()).as(Step::new);
  }

  static Arbitrary<Occasion.Draw> draws() {
    return Combinators.combine(numbers(), numbers()).as(Occasion.Draw::new);
  }

  static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, MOST).withDistribution(RandomDistribution.uniform());
  }

  /** The life with one more turn. */
  <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> Life<G, D, C, E, X> take(
      ProcedureWalks<G, D, C, E, X> walks, Life<G, D, C, E, X> life, int goal) {
    LocalDate on = life.state().since().plusDays(gap);
    return sense == Sense.ONWARD
        ? onward(walks, life, on, goal)
        : life.when(command(
            walks, life.on(on), on, allowed(life.procedure(), life.on(on).stage())));
  }

  private <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      Life<G, D, C, E, X> onward(
          ProcedureWalks<G, D, C, E, X> walks, Life<G, D, C, E, X> life, LocalDate on, int goal) {
    List<G> stages = ImmutableList.copyOf(EnumSet.allOf(life.begun().stage().getDeclaringClass()));
    Map<G, Integer> ways = ways(life.procedure().table(), stages.get(goal % stages.size()));
    G stage = life.on(on).stage();
    LocalDate day = leads(life.procedure(), stage, ways).isEmpty() ? passed(life, on) : on;
    State<G, D> then = life.on(day);
    ImmutableList<Transition<G>> allowed = allowed(life.procedure(), then.stage());
    ImmutableList<Transition<G>> rows = ImmutableList.<Transition<G>>builder()
        .addAll(turned(leads(life.procedure(), then.stage(), ways)))
        .addAll(turned(allowed.stream()
            .filter(one -> one.leadsTo() == then.stage())
            .collect(ImmutableList.toImmutableList())))
        .build();
    return rows.stream()
        .map(one -> life.when(command(walks, then, day, ImmutableList.of(one))))
        .filter(one -> one.turns().get(one.turns().size() - 1).decision().isAccepted())
        .findFirst()
        .orElseGet(() -> life.when(command(walks, then, day, rows.isEmpty() ? allowed : rows)));
  }

  /** The day on which time alone leads on, if it does, and otherwise the day that was drawn. */
  private static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      LocalDate passed(Life<G, D, C, E, X> life, LocalDate on) {
    return NextStep.in(life.procedure(), life.on(on), life.context()).stream()
        .flatMap(step -> step.otherwise().stream())
        .flatMap(otherwise -> otherwise.on().find().stream())
        .findFirst()
        .orElse(on);
  }

  private <G extends Enum<G> & Stage, D, C extends Command> C command(
      ProcedureWalks<G, D, C, ?, ?> walks,
      State<G, D> then,
      LocalDate on,
      ImmutableList<Transition<G>> rows) {
    if (sense == Sense.ANY || rows.isEmpty()) {
      String code = nth(walks.procedure().commandTypes().keySet().asList(), row);
      Role by = nth(roles(walks.procedure()).asList(), role);
      return walks.command(new Occasion<>(code, by, on, then, draw));
    }
    Transition<G> taken = nth(rows, row);
    Role by = nth(taken.who().asList(), role);
    return walks.command(new Occasion<>(taken.command().orElseThrow(), by, on, then, draw));
  }

  private static <G extends Enum<G> & Stage> ImmutableList<Transition<G>> allowed(
      Procedure<G, ?, ?, ?, ?> procedure, G stage) {
    return procedure.table().stream()
        .filter(one -> one.leadsFrom() == stage && one.command().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows of commands that lead nearer to a goal. */
  private static <G extends Enum<G> & Stage> ImmutableList<Transition<G>> leads(
      Procedure<G, ?, ?, ?, ?> procedure, G stage, Map<G, Integer> ways) {
    int far = ways.getOrDefault(stage, 0);
    return allowed(procedure, stage).stream()
        .filter(one -> ways.getOrDefault(one.leadsTo(), far) < far)
        .collect(ImmutableList.toImmutableList());
  }

  private <T> ImmutableList<T> turned(ImmutableList<T> list) {
    int first = list.isEmpty() ? 0 : row % list.size();
    return ImmutableList.<T>builder()
        .addAll(list.subList(first, list.size()))
        .addAll(list.subList(0, first))
        .build();
  }

  /**
   * How far each stage is from a goal; none for a stage that never leads there. A row counts as one; but one of several for
   * a command that leads to different stages counts as longer than any way without such rows, for what happened before
   * chooses between them, and not who walks.
   */
  private static <G extends Enum<G> & Stage> Map<G, Integer> ways(
      List<Transition<G>> table, G goal) {
    Map<G, Integer> ways = new EnumMap<>(goal.getDeclaringClass());
    ways.put(goal, 0);
    List<Integer> lengths = lengths(table);
    boolean nearer = true;
    while (nearer) {
      nearer = false;
      for (int i = 0; i < table.size(); i++) {
        Transition<G> row = table.get(i);
        Integer rest = ways.get(row.leadsTo());
        if (rest != null
            && rest + lengths.get(i) < ways.getOrDefault(row.leadsFrom(), Integer.MAX_VALUE)) {
          ways.put(row.leadsFrom(), rest + lengths.get(i));
          nearer = true;
        }
      }
    }
    return ways;
  }

  /** How long each row of a table is. */
  private static <G extends Enum<G> & Stage> List<Integer> lengths(List<Transition<G>> table) {
    SetMultimap<List<?>, G> targets = HashMultimap.create();
    table.forEach(row -> targets.put(List.of(row.leadsFrom(), row.trigger()), row.leadsTo()));
    return table.stream()
        .map(row ->
            targets.get(List.of(row.leadsFrom(), row.trigger())).size() == 1 ? 1 : table.size())
        .toList();
  }

  private static <T> T nth(ImmutableList<T> list, int number) {
    return list.get(number % list.size());
  }

  /** Those whom the table names, and a stranger. */
  static ImmutableSortedSet<Role> roles(Procedure<?, ?, ?, ?, ?> procedure) {
    return ImmutableSortedSet.orderedBy(Comparator.<Role>naturalOrder())
        .addAll(procedure.table().stream().flatMap(row -> row.who().stream()).iterator())
        .add(STRANGER)
        .build();
  }

  @Override
  public String toString() {
    return sense + " after " + gap + " days: row " + row + ", role " + role + ", " + draw;
  }
}
