/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * One thing that may be done next in a life: what, who, by when, on which conditions, and what follows if
 * nobody does anything.
 *
 * <p>Steps are read off the table. A notice of 15 October 2012 that may be referred within fifteen days
 * gives, while its window is open:
 *
 * <pre>
 * what       refer                          the row's command
 * who        the governing body             who may give it
 * due        2012-10-29                     the last day of the duty that it discharges
 * evidence                                  the conditions that it must meet, by name
 * otherwise  window-closed on 2012-10-30    what time alone brings
 * </pre>
 *
 * <p>A step is due on the last day of what it discharges, as its row {@linkplain Transition#discharges()
 * says}, or of the deadline that it must come {@linkplain Transition#within() within}; of several, on the
 * first. Who owes a duty says nothing about it: a withdrawal ends a stage without doing what was owed in it,
 * and what a school's responsible body owes is done by whichever body that is. The day is unknown, for the
 * reason {@code procedure.no-limit}, where nothing of that kind runs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param row the row of the table that the step takes
 * @param due the last day of the step, or unknown with the reason
 * @param limits the obligations that set it: what the step discharges or must come within, in the order in
 *     which they started
 * @param otherwise what time alone brings to the stage, if anything
 */
public record NextStep<G extends Enum<G> & Stage>(
    Transition<G> row,
    Due due,
    ImmutableList<Obligation> limits,
    Optional<Otherwise<G>> otherwise) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public NextStep {
    requireNonNull(row, "row");
    requireNonNull(due, "due");
    requireNonNull(limits, "limits");
    requireNonNull(otherwise, "otherwise");
  }

  private static final Comparator<Obligation> FIRST_DUE = Comparator.comparing(
          (Obligation one) -> one.due().isKnown() ? 0 : 1)
      .thenComparing(one -> one.due().find().orElse(one.started()));

  /**
   * What time alone brings if nobody acts.
   *
   * @param <G> the stages
   * @param row the row of the table that time takes
   * @param on the day on which it takes effect, or unknown where the deadline's last day is
   */
  public record Otherwise<G extends Enum<G> & Stage>(Transition<G> row, Due on) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Otherwise {
      requireNonNull(row, "row");
      requireNonNull(on, "on");
    }

    @Override
    public String toString() {
      return row.event() + " on " + on;
    }
  }

  /**
   * What may be done in a state.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param procedure the procedure of the life
   * @param state the state, advanced to the date that is asked about
   * @param context the outside facts
   * @return a step for each row that a command takes out of the stage, in the order of the table; rows
   *     that hold in some cases only are among them, with their cases
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      ImmutableList<NextStep<G>> in(
          Procedure<G, D, C, E, X> procedure, State<G, D> state, X context) {
    Optional<Otherwise<G>> otherwise = procedure.otherwise(state, context);
    return procedure.table().stream()
        .filter(row -> row.leadsFrom() == state.stage() && row.command().isPresent())
        .map(row -> of(row, procedure.limits(row, state, context), otherwise))
        .collect(toImmutableList());
  }

  private static <G extends Enum<G> & Stage> NextStep<G> of(
      Transition<G> row, ImmutableList<Obligation> limits, Optional<Otherwise<G>> otherwise) {
    Due due = limits.stream()
        .min(FIRST_DUE)
        .map(Obligation::due)
        .orElseGet(() -> Due.unknown(noLimit(row)));
    return new NextStep<>(row, due, limits, otherwise);
  }

  private static Reason noLimit(Transition<?> row) {
    return Reason.coded(ProcedureReasons.NO_LIMIT)
        .with("command", row.trigger())
        .under(row.source())
        .saying("no time limit runs for {command}");
  }

  /**
   * What is done.
   *
   * @return the code of the command
   */
  public String what() {
    return row.trigger();
  }

  /**
   * Who may do it.
   *
   * @return the roles
   */
  public ImmutableSortedSet<Role> who() {
    return row.who();
  }

  /**
   * What must be shown for it.
   *
   * @return the names of the conditions, each of which refuses with a reason of its own
   */
  public ImmutableList<String> evidence() {
    return row.guards();
  }

  /**
   * How strongly the row binds.
   *
   * @return the strength
   */
  public Strength strength() {
    return row.strength();
  }

  /**
   * Where it is written.
   *
   * @return the source
   */
  public Citation source() {
    return row.source();
  }

  /**
   * The step in words, with its cases as the diagram of the table has them.
   *
   * @return such as {@code submit-draft by [the working group] [no conference is needed], due 2011-09-01 [...]}
   */
  @Override
  public String toString() {
    return row.trigger()
        + " by " + row.who() + Diagram.cases(row) + ", due " + due
        + otherwise.map(one -> ", otherwise " + one).orElse("") + " [" + row.source() + "]";
  }
}
