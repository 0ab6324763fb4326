/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * Random lives of a procedure.
 *
 * <p>A life begins as the test says and is given up to thirty commands, some days apart. Eight times in ten
 * the command leads on towards a stage drawn for the life, if one is accepted that does, or waits for what time
 * brings; once in ten it comes from any row that leaves the stage of its day, given by one who may; otherwise it is
 * any command of the procedure, given by any role of the table or by a stranger. What else is in it is the
 * test's to say.
 *
 * <p>Besides the laws, a property of one's own can be asked of every life, and of every step of a walk:
 *
 * <pre>{@code
 * @Property
 * void nobodyIsDirectedTwice(@ForAll("walks") ActionChain<Life<...>> walk) {
 *   walk.withInvariant(life -> Law.holds(directions(life) <= 1, "Directed once, but %s", life)).run();
 * }
 * }</pre>
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface ProcedureWalks<
    G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  /** The most commands that are given in one life. */
  int LONGEST = 30;

  /**
   * The procedure to test.
   *
   * @return the procedure
   */
  Procedure<G, D, C, E, X> procedure();

  /**
   * How its lives begin.
   *
   * @return lives without turns, each with its outside facts
   */
  Arbitrary<Life<G, D, C, E, X>> beginnings();

  /**
   * The command of an occasion.
   *
   * @param occasion which command is given by whom, when, and where the life then stands
   * @return a command of that code, by that role, on that day
   */
  C command(Occasion<G, D> occasion);

  /**
   * How many days pass between one command and the next.
   *
   * @return mostly up to two weeks, sometimes up to four months, now and then up to three years
   */
  @Provide
  default Arbitrary<Integer> gaps() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(0, 14)),
        Tuple.of(3, Arbitraries.integers().between(15, 120)),
        Tuple.of(1, Arbitraries.integers().between(121, 1100)));
  }

  /**
   * Random lives.
   *
   * @return lives of up to thirty commands, each decided after the one before
   */
  @Provide
  default Arbitrary<Life<G, D, C, E, X>> lives() {
    return Combinators.combine(
            beginnings(), Step.numbers(), Step.steps(gaps()).list().ofMaxSize(LONGEST))
        .as((begun, goal, steps) -> {
          Life<G, D, C, E, X> life = begun;
          for (Step step : steps) {
            life = step.take(this, life, goal);
          }
          return life;
        })
        .withoutEdgeCases();
  }

  /**
   * Random walks.
   *
   * @return the same lives as chains of actions, to be run with invariants
   */
  @Provide
  default Arbitrary<ActionChain<Life<G, D, C, E, X>>> walks() {
    return Combinators.combine(beginnings(), Step.numbers())
        .flatAs((begun, goal) -> {
          Action.Independent<Life<G, D, C, E, X>> action = () -> Step.steps(gaps())
              .map(step -> Transformer.transform(
                  step.toString(), (Life<G, D, C, E, X> life) -> step.take(this, life, goal)));
          return ActionChain.<Life<G, D, C, E, X>>startWith(() -> begun)
              .withAction(action)
              .withMaxTransformations(LONGEST);
        })
        .withoutEdgeCases();
  }

  /**
   * Lives in which, at some moment, everybody gives every command.
   *
   * @return lives, each with a turn that might come next for every command and role, allowed or not, and one
   *     time in ten dated before the last event
   */
  @Provide
  default Arbitrary<Survey<G, D, C, E, X>> surveys() {
    Arbitrary<Integer> days = Arbitraries.frequencyOf(
        Tuple.of(9, gaps()), Tuple.of(1, Arbitraries.integers().between(-30, -1)));
    return Combinators.combine(lives(), days, Step.draws())
        .as((life, gap, draw) ->
            new Survey<>(life, everyCommand(life, life.state().since().plusDays(gap), draw)))
        .withoutEdgeCases();
  }

  private ImmutableList<Turn<G, D, C, E>> everyCommand(
      Life<G, D, C, E, X> life, LocalDate on, Occasion.Draw draw) {
    State<G, D> then = life.on(on);
    return procedure().commandTypes().keySet().stream()
        .flatMap(code -> Step.roles(procedure()).stream()
            .map(by -> life.next(command(new Occasion<>(code, by, on, then, draw)))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A life, and what becomes of every command that might be given in it next.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param life the life
   * @param turns one turn for each command and role, none of them part of the life
   */
  record Survey<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>(
      Life<G, D, C, E, X> life, ImmutableList<Turn<G, D, C, E>> turns) {

    @Override
    public String toString() {
      return life + ", and then any of " + turns.size() + " commands";
    }
  }
}
