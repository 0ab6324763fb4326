/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a child attends a school, and since when not.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Attendance {

  /** The child attends a school or other education. */
  record Attending() implements Attendance {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /**
   * The child is out of education.
   *
   * @param last the last day attended
   */
  record Out(LocalDate last) implements Attendance {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Out {
      requireNonNull(last, "last");
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(last);
    }
  }

  /**
   * The child attends.
   *
   * @return the attendance
   */
  static Attendance attending() {
    return new Attending();
  }

  /**
   * The child attended last on a date and is out of education since; for a child who came from abroad, the
   * last day of schooling there, or the day before the arrival.
   *
   * @param last the last day attended
   * @return the attendance
   */
  static Attendance lastOn(LocalDate last) {
    return new Out(last);
  }

  /**
   * The last day attended.
   *
   * @return the day, or empty for a child who attends
   */
  Optional<LocalDate> lastDay();
}
