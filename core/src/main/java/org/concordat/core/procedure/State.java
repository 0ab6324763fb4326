/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a life stands: its stage, its data, and the deadlines that run.
 *
 * <p>A state is what the events so far fold to; it knows nothing of time alone. To ask about a later
 * date, advance it: {@link Procedure#advance(State, LocalDate, Object)}. Immutable and thread-safe when
 * its data is.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param stage the stage
 * @param since the effective date of the last event, or of the beginning
 * @param data what the procedure keeps of the events
 * @param running the codes of the duties whose deadlines run, each with the day that started it
 */
public record State<G extends Enum<G> & Stage, D>(
    G stage, LocalDate since, D data, ImmutableMap<String, LocalDate> running) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public State {
    requireNonNull(stage, "stage");
    requireNonNull(since, "since");
    requireNonNull(data, "data");
    requireNonNull(running, "running");
  }

  /**
   * A hash code that is the same in every run where that of the data is: the stage counts by its code.
   *
   * @return the hash code, equal for equal states
   */
  @Override
  public int hashCode() {
    return Objects.hash(stage.code(), since, data, running);
  }

  @Override
  public String toString() {
    return stage.code() + " since " + since;
  }
}
