/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * A seat, who holds it, and from when until when.
 *
 * <p>A term from 1 September 2011 until 1 September 2015 includes its first day and not its last: the
 * holder sits until 31 August 2015.
 *
 * <p>Immutable and thread-safe.
 *
 * @param seat the code of the seat
 * @param holder who holds it
 * @param term the days on which they do; open-ended where no end is known
 */
public record Appointment(String seat, Holder holder, LocalDateRange term) {

  /**
   * Checks the seat and the term.
   *
   * @throws IllegalArgumentException if the seat is not of the form of a code, or the term is empty
   * @throws NullPointerException if a component is null
   */
  public Appointment {
    requireNonNull(seat, "seat");
    requireNonNull(holder, "holder");
    requireNonNull(term, "term");
    Reason.checkCode(seat);
    checkArgument(
        !term.isEmpty(), "Appointment term: must hold a day, but for %s was %s", seat, term);
  }

  /**
   * An appointment without a known end.
   *
   * @param seat the code of the seat
   * @param holder who holds it
   * @param from the first day
   * @return the appointment
   * @throws IllegalArgumentException if the seat is not of the form of a code
   */
  public static Appointment from(String seat, Holder holder, LocalDate from) {
    return new Appointment(seat, holder, LocalDateRange.ofUnboundedEnd(from));
  }

  /**
   * An appointment for a term.
   *
   * @param seat the code of the seat
   * @param holder who holds it
   * @param from the first day
   * @param until the day after the last
   * @return the appointment
   * @throws IllegalArgumentException if the seat is not of the form of a code, or the term is empty
   * @throws java.time.DateTimeException if the term ends before it begins
   */
  public static Appointment of(String seat, Holder holder, LocalDate from, LocalDate until) {
    return new Appointment(seat, holder, LocalDateRange.of(from, until));
  }

  /**
   * The same appointment, given up.
   *
   * @param on the first day on which the holder no longer sits; within the term, and not its first day
   * @return a copy with the shorter term
   * @throws IllegalArgumentException if the day is not within the term, or is its first day
   */
  public Appointment endedOn(LocalDate on) {
    checkArgument(
        term.contains(on) && term.contains(on.minusDays(1)),
        "Appointment end: must be within the term and after its first day, but for %s of %s was %s",
        seat,
        term,
        on);
    return new Appointment(seat, holder, term.withEnd(on));
  }

  @Override
  public String toString() {
    return holder + " in " + seat + ", " + term;
  }
}
