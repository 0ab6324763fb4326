/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty with a time limit that runs through some stages of a life.
 *
 * <p>A row of the table starts it; it runs while the life is in one of its stages and stops when the
 * life leaves them. A clock that outlasts one stage names them all: the limit for allocating a place
 * runs from acceptance through listing, deferral and consideration, and stops at placement.
 *
 * <p>A day that comes from outside, such as the day on which a school converts, is a deadline that nobody
 * owes; see {@link #outside}. No row starts it and it is in no list of obligations; time takes its rows all
 * the same.
 *
 * <p>What is owed to one of several may be over while the life stays where it is: three schools are asked, one
 * offers a place, and the others owe their answers still, until the last has given it. Such a deadline is owed
 * only while something says so; see {@link #whileOwed}.
 *
 * <p>Immutable and thread-safe when its terms are, as a pure function should be.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <X> the context
 */
public final class Deadline<G extends Enum<G> & Stage, D, X> {

  private final Duty duty;
  private final ImmutableSet<G> stages;
  private final Terms<D, X> terms;
  private final boolean owed;
  private final @Nullable Owing<D, X> owing;

  private Deadline(
      Duty duty,
      ImmutableSet<G> stages,
      Terms<D, X> terms,
      boolean owed,
      @Nullable Owing<D, X> owing) {
    this.duty = duty;
    this.stages = stages;
    this.terms = terms;
    this.owed = owed;
    this.owing = owing;
  }

  /**
   * Finds the term of a deadline, by the edition that governs the event that started it.
   *
   * @param <D> the data of the life
   * @param <X> the context
   */
  @FunctionalInterface
  public interface Terms<D, X> {

    /**
     * The term of a deadline that runs.
     *
     * @param started the day of the event that started it
     * @param data the data of the life now
     * @param context the outside facts
     * @return the last allowed day and the rule that sets it
     */
    Term term(LocalDate started, D data, X context);
  }

  /**
   * Says whether there is something that a deadline which was started is about.
   *
   * @param <D> the data of the life
   * @param <X> the context
   */
  @FunctionalInterface
  public interface Owing<D, X> {

    /**
     * Whether it is owed.
     *
     * @param data the data of the life now
     * @param context the outside facts
     * @return false once nothing is left to be done
     */
    boolean isOwed(D data, X context);
  }

  /**
   * A deadline.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <X> the context
   * @param duty who owes what
   * @param stages the stages through which it runs
   * @param terms finds the last allowed day
   * @return the deadline
   * @throws IllegalArgumentException if it runs through no stage
   */
  public static <G extends Enum<G> & Stage, D, X> Deadline<G, D, X> of(
      Duty duty, Iterable<G> stages, Terms<D, X> terms) {
    return of(duty, stages, terms, true);
  }

  /**
   * The last day before something that comes from outside and that nobody owes. It runs in each of its
   * stages from the life's last event on.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <X> the context
   * @param duty what may be done until then, and whose chance it is
   * @param stages the stages that it ends
   * @param terms finds the last day before it; unknown where nothing is known to come
   * @return the deadline
   * @throws IllegalArgumentException if it runs through no stage
   */
  public static <G extends Enum<G> & Stage, D, X> Deadline<G, D, X> outside(
      Duty duty, Iterable<G> stages, Terms<D, X> terms) {
    return of(duty, stages, terms, false);
  }

  private static <G extends Enum<G> & Stage, D, X> Deadline<G, D, X> of(
      Duty duty, Iterable<G> stages, Terms<D, X> terms, boolean owed) {
    ImmutableSet<G> copy = Sets.immutableEnumSet(stages);
    checkArgument(
        !copy.isEmpty(),
        "Deadline stages: must name at least one, but for %s were %s",
        duty.code(),
        copy);
    return new Deadline<>(duty, copy, requireNonNull(terms, "terms"), owed, null);
  }

  /**
   * The same, held back whenever nothing is owed. While it is, it is in no list of obligations, never lapses and
   * refuses nothing, and no step discharges it, though it stays started: if something is owed again before
   * the life leaves its stages, it runs again from the day that started it.
   *
   * <p>One that has a condition keeps it: it is owed only while both say so.
   *
   * @param condition whether there is something that it is about
   * @return a copy, which a table takes for another deadline than this one
   * @throws NullPointerException if the condition is null
   */
  public Deadline<G, D, X> whileOwed(Owing<D, X> condition) {
    requireNonNull(condition, "condition");
    return new Deadline<>(
        duty,
        stages,
        terms,
        owed,
        (data, context) -> isAbout(data, context) && condition.isOwed(data, context));
  }

  /**
   * Who owes what.
   *
   * @return the duty
   */
  public Duty duty() {
    return duty;
  }

  /**
   * The stages through which it runs.
   *
   * @return them, in the order of the enum
   */
  public ImmutableSet<G> stages() {
    return stages;
  }

  /**
   * Whether somebody owes it.
   *
   * @return false for a day that comes from outside
   */
  public boolean isOwed() {
    return owed;
  }

  /** Whether there is something that it is about. */
  boolean isAbout(D data, X context) {
    return owing == null || owing.isOwed(data, context);
  }

  /**
   * The obligation that this deadline is, once it runs.
   *
   * @param started the day of the event that started it
   * @param data the data of the life
   * @param context the outside facts
   * @return who owes what, since when and by when
   */
  public Obligation obligation(LocalDate started, D data, X context) {
    return new Obligation(duty, started, terms.term(started, data, context));
  }

  @Override
  public String toString() {
    return duty + " while " + stages;
  }
}
