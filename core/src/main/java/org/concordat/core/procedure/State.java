/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a life stands: its stage, its data, and the deadlines that run.
 *
 * <p>A state is what the events so far fold to; it knows nothing of time alone. To ask about a later
 * date, advance it: {@link Procedure#advance(State, LocalDate, Object)}. Immutable and thread-safe when
 * its data is.
 *
 * <p>Two are equal when the same deadlines run from the same days, in whichever order they started: a state that is
 * read back from a store which keeps no order is the one that was written, though {@link #running()} and {@link
 * Procedure#obligations} list its deadlines in another.
 *
 * <p>A portal holds one of each open case, so it is small: 32 bytes beside the data where at most one
 * deadline runs, its dates included. Each date that is asked for is made anew.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 */
public final class State<G extends Enum<G> & Stage, D> {

  private final G stage;
  private final D data;
  private final int since;
  private final Running running;
  private final int started;

  /**
   * A state.
   *
   * @param stage the stage
   * @param since the effective date of the last event, or of the beginning
   * @param data what the procedure keeps of the events
   * @param running the codes of the duties whose deadlines run, each with the day that started it
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if the year of a date has more than six digits
   */
  public State(G stage, LocalDate since, D data, ImmutableMap<String, LocalDate> running) {
    this(
        requireNonNull(stage, "stage"),
        PackedDate.of(since),
        requireNonNull(data, "data"),
        Running.of(running),
        Running.only(running));
  }

  /**
   * A state of packed dates, in which no deadline runs, or one that started on a day, or several. It checks nothing:
   * fields that are set without a branch between cost the collector's barriers nothing.
   */
  State(G stage, int since, D data, Running running, int started) {
    this.stage = stage;
    this.since = since;
    this.data = data;
    this.running = running;
    this.started = started;
  }

  /**
   * The stage.
   *
   * @return the stage
   */
  public G stage() {
    return stage;
  }

  /**
   * Since when nothing has happened.
   *
   * @return the effective date of the last event, or of the beginning
   */
  public LocalDate since() {
    return PackedDate.toDate(since);
  }

  /**
   * What the procedure keeps of the events.
   *
   * @return the data
   */
  public D data() {
    return data;
  }

  /**
   * The deadlines that run.
   *
   * @return the codes of their duties, each with the day that started it, in the order in which they started
   */
  public ImmutableMap<String, LocalDate> running() {
    return running.days(started);
  }

  /**
   * Since when a deadline runs.
   *
   * @param duty the code of its duty
   * @return the day that started it; empty if it does not run
   */
  public Optional<LocalDate> running(String duty) {
    int index = running.codes().indexOf(duty);
    return index < 0 ? Optional.empty() : Optional.of(started(index));
  }

  /** The day on which the deadline at an index started. */
  LocalDate started(int index) {
    return running.started(index, started);
  }

  int packedSince() {
    return since;
  }

  Running runs() {
    return running;
  }

  int onlyStarted() {
    return started;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State<?, ?> that
        && stage == that.stage
        && since == that.since
        && data.equals(that.data)
        && running().equals(that.running());
  }

  /** Takes the stage by its code, so that the number is the same in every run where that of the data is. */
  @Override
  public int hashCode() {
    return Objects.hash(stage.code(), since, data, running());
  }

  @Override
  public String toString() {
    return stage.code() + " since " + since();
  }
}
