/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.junit.jupiter.api.DynamicTest;

/** Given, when, then for the rows of a table, and a check that no row is left out. */
public final class TableCases<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final Procedure<G, D, C, E, X> procedure;
  private final State<G, D> begun;
  private final X context;
  private final List<DynamicTest> tests = new ArrayList<>();
  private final Set<Transition<G>> taken = new LinkedHashSet<>();

  public TableCases(Procedure<G, D, C, E, X> procedure, State<G, D> begun, X context) {
    this.procedure = procedure;
    this.begun = begun;
    this.context = context;
  }

  /** A state after events. */
  public State<G, D> after(List<? extends E> events) {
    State<G, D> state = begun;
    for (E event : events) {
      state = procedure.evolve(state, event);
    }
    return state;
  }

  /** Given events, when a command is given, then an event follows, and a stage. */
  public TableCases<G, D, C, E, X> row(List<? extends E> given, C when, E then, G stage) {
    return row(context, given, when, then, stage);
  }

  /** The same with other outside facts. */
  public TableCases<G, D, C, E, X> row(X facts, List<? extends E> given, C when, E then, G stage) {
    State<G, D> state = after(given);
    String code = procedure.codeOf(when);
    taken.addAll(rows(state.stage(), stage, then).stream()
        .filter(row -> row.command().filter(code::equals).isPresent())
        .toList());
    tests.add(DynamicTest.dynamicTest(
        state.stage().code() + ", " + code + ": " + stage.code(), () -> {
          Decision<G, D, E> decision = procedure.decide(state, when, facts);
          assertThat(decision.reasons()).isEmpty();
          assertThat(decision.<ImmutableList<E>>match(Decision.Accepted::events, refused -> {
                throw new AssertionError(refused);
              }))
              .containsExactly(then);
          assertThat(decision.orElseThrow().stage()).isEqualTo(stage);
        }));
    return this;
  }

  /** Given events, when the day comes, then an event follows, and a stage, and not the day before. */
  public TableCases<G, D, C, E, X> passing(List<? extends E> given, E then, G stage) {
    State<G, D> state = after(given);
    taken.addAll(rows(state.stage(), stage, then).stream()
        .filter(row -> row.lapse().isPresent())
        .toList());
    tests.add(DynamicTest.dynamicTest(state.stage().code() + ", time: " + stage.code(), () -> {
      LocalDate day = then.on();
      assertThat(procedure.lapses(state, day.minusDays(1), context)).isEmpty();
      assertThat(procedure.lapses(state, day, context)).containsExactly(then);
      assertThat(procedure.advance(state, day, context).stage()).isEqualTo(stage);
    }));
    return this;
  }

  /** All of them, and that every row was taken. */
  public Stream<DynamicTest> tests() {
    tests.add(DynamicTest.dynamicTest(
        "every row is taken",
        () -> assertThat(procedure.table()).allSatisfy(row -> assertThat(taken).contains(row))));
    return tests.stream();
  }

  private List<Transition<G>> rows(G from, G to, E event) {
    return procedure.table().stream()
        .filter(row -> row.leadsFrom() == from
            && row.leadsTo() == to
            && row.event().equals(procedure.codeOf(event)))
        .toList();
  }
}
