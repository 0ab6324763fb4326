/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.concordat.core.reason.Reason;

/**
 * The last allowed day of a limit, or unknown with the reason why.
 *
 * <p>What is due on 29 October may still be done on 29 October; it is past from 30 October on, the day on
 * which it lapses. A limit that runs beyond the published calendar is unknown until more of the calendar
 * is published, and an unknown limit is never past:
 *
 * <pre>{@code
 * Due due = TimeLimit.calendarDaysBeginningWith(15).from(LocalDate.of(2012, 10, 15), calendars);
 * due.isPastOn(LocalDate.of(2012, 10, 29));   // false
 * due.isPastOn(LocalDate.of(2012, 10, 30));   // true
 * due.lapsesOn();                             // Optional[2012-10-30]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Due {

  /**
   * A day that is known.
   *
   * @param date the last allowed day
   */
  record On(LocalDate date) implements Due {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public On {
      requireNonNull(date, "date");
    }

    @Override
    public <R> R match(
        Function<? super LocalDate, ? extends R> on, Function<Reason, ? extends R> unknown) {
      return on.apply(date);
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A day that is not known.
   *
   * @param reason why it is not known
   */
  record Unknown(Reason reason) implements Due {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Unknown {
      requireNonNull(reason, "reason");
    }

    @Override
    public <R> R match(
        Function<? super LocalDate, ? extends R> on, Function<Reason, ? extends R> unknown) {
      return unknown.apply(reason);
    }

    @Override
    public String toString() {
      return "unknown: " + reason.message();
    }
  }

  /**
   * Due on a day.
   *
   * @param date the last allowed day
   * @return the due date
   */
  static Due on(LocalDate date) {
    return new On(date);
  }

  /**
   * Due on a day that is not known.
   *
   * @param reason why it is not known
   * @return the due date
   */
  static Due unknown(Reason reason) {
    return new Unknown(reason);
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the outcome
   * @param on what to do with the last allowed day
   * @param unknown what to do with the reason
   * @return the outcome
   */
  <R> R match(Function<? super LocalDate, ? extends R> on, Function<Reason, ? extends R> unknown);

  /**
   * The last allowed day, where it is known.
   *
   * @return the day, or empty
   */
  default Optional<LocalDate> find() {
    return match(Optional::of, reason -> Optional.empty());
  }

  /**
   * Whether the day is known.
   *
   * @return true if it is
   */
  default boolean isKnown() {
    return this instanceof On;
  }

  /**
   * Whether the last allowed day is over.
   *
   * @param today the day on which the question is asked
   * @return true if the day is known and {@code today} is after it; an unknown day is never past
   */
  default boolean isPastOn(LocalDate today) {
    return this instanceof On known && today.isAfter(known.date());
  }

  /**
   * The first day on which it is too late.
   *
   * @return the day after the last allowed day; empty if that is unknown, or is {@link LocalDate#MAX}
   */
  default Optional<LocalDate> lapsesOn() {
    return find().filter(LocalDate.MAX::isAfter).map(date -> date.plusDays(1));
  }

  /**
   * The same due date moved.
   *
   * @param change computes another day from the last allowed day
   * @return the outcome, or unknown for the same reason
   */
  default Due map(UnaryOperator<LocalDate> change) {
    return flatMap(date -> on(change.apply(date)));
  }

  /**
   * Another due date that depends on this one, such as a limit that runs from the end of another.
   *
   * @param next computes it from the last allowed day
   * @return the outcome, or unknown for the same reason
   */
  default Due flatMap(Function<? super LocalDate, Due> next) {
    return match(next, reason -> this);
  }

  /**
   * The last allowed day, for a caller who has checked that it is known.
   *
   * @return the day
   * @throws NoSuchElementException if it is unknown; the message is the reason's
   */
  default LocalDate orElseThrow() {
    if (this instanceof On known) {
      return known.date();
    }
    throw new NoSuchElementException(((Unknown) this).reason().toString());
  }
}
