/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an edition of some rules begins to apply: on a date, or at a time not known yet.
 *
 * <p>An Act may be passed long before its sections commence. Such an edition is written down with
 * {@link #notKnown()} and switched on later by {@link Editions#commencing(String, LocalDate)}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Commencement {

  /**
   * The edition applies from a date on.
   *
   * @param date the first date, inclusive
   */
  record On(LocalDate date) implements Commencement {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public On {
      requireNonNull(date, "date");
    }

    @Override
    public String toString() {
      return "from " + date;
    }
  }

  /** The edition is written but no date is set for it. */
  record NotKnown() implements Commencement {

    /** A commencement without a date. */
    public NotKnown {}

    @Override
    public String toString() {
      return "commencement not known";
    }
  }

  /**
   * The edition is written and no date is set for it, but it is not in force before one.
   *
   * @param date the first date that may be set, such as that on which the Act was passed
   */
  record NotBefore(LocalDate date) implements Commencement {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NotBefore {
      requireNonNull(date, "date");
    }

    @Override
    public String toString() {
      return "commencement not known, not before " + date;
    }
  }

  /**
   * Commencement on a date.
   *
   * @param date the first date on which the edition applies, inclusive
   * @return the commencement
   */
  static Commencement on(LocalDate date) {
    return new On(date);
  }

  /**
   * Commencement at a time not known yet.
   *
   * @return the commencement
   */
  static Commencement notKnown() {
    return new NotKnown();
  }

  /**
   * Commencement at a time not known yet, on a date or after it.
   *
   * @param date the first date that may be set, such as that on which the Act was passed
   * @return the commencement
   */
  static Commencement notBefore(LocalDate date) {
    return new NotBefore(date);
  }

  /**
   * The date, where it is known.
   *
   * @return the first date on which the edition applies, or empty
   */
  default Optional<LocalDate> find() {
    return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
  }
}
