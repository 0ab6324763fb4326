/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or unknown with the reason why.
 *
 * <p>Where the facts do not reach, an answer says so and never guesses: the school days between two
 * dates are {@link Known} inside the published calendar and {@link Unknown} beyond it.
 *
 * <p>Immutable and thread-safe when its value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> {

  /**
   * A value that is known.
   *
   * @param <T> the type of the value
   * @param value the value
   */
  record Known<T>(T value) implements Answer<T> {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Known {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R match(
        Function<? super T, ? extends R> known, Function<Reason, ? extends R> unknown) {
      return known.apply(value);
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * A value that is not known.
   *
   * @param <T> the type the value would have
   * @param reason why it is not known
   */
  record Unknown<T>(Reason reason) implements Answer<T> {

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
        Function<? super T, ? extends R> known, Function<Reason, ? extends R> unknown) {
      return unknown.apply(reason);
    }

    @Override
    public String toString() {
      return "unknown: " + reason.message();
    }
  }

  /**
   * A known value.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the answer
   */
  static <T> Answer<T> known(T value) {
    return new Known<>(value);
  }

  /**
   * An unknown value.
   *
   * @param <T> the type the value would have
   * @param reason why it is not known
   * @return the answer
   */
  static <T> Answer<T> unknown(Reason reason) {
    return new Unknown<>(reason);
  }

  /**
   * Handles both cases. Where the outcome goes to a method that takes several types, such as {@code println}, its type
   * is to be named:
   *
   * <pre>{@code
   * System.out.println(answer.<String>match(Object::toString, Reason::message));
   * }</pre>
   *
   * @param <R> the type of the outcome
   * @param known what to do with the value
   * @param unknown what to do with the reason
   * @return the outcome
   */
  <R> R match(Function<? super T, ? extends R> known, Function<Reason, ? extends R> unknown);

  /**
   * Whether the value is known.
   *
   * @return true if it is
   */
  default boolean isKnown() {
    return this instanceof Known;
  }

  /**
   * The value, where it is known.
   *
   * @return the value, or empty
   */
  default Optional<T> find() {
    return match(Optional::of, reason -> Optional.empty());
  }

  /**
   * The value, for a caller who has checked that it is known.
   *
   * @return the value
   * @throws NoSuchElementException if it is unknown; the message is the reason's
   */
  default T orElseThrow() {
    return match(value -> value, reason -> {
      throw new NoSuchElementException(reason.toString());
    });
  }

  /**
   * The same answer about something computed from the value.
   *
   * @param <R> the type of what is computed
   * @param change computes it
   * @return the outcome, or unknown for the same reason
   */
  default <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return match(value -> new Known<R>(change.apply(value)), Unknown::new);
  }

  /**
   * Another answer that depends on the value, such as who decides on admissions to the school that a register
   * may or may not know. Where either is unknown, the outcome is:
   *
   * <pre>{@code
   * register.asOf(urn, date).flatMap(school -> school.typeOn(date));   // Answer<SchoolType>
   * }</pre>
   *
   * @param <R> the type of the value of the other answer
   * @param next asks for it
   * @return the other answer, or unknown for the reason of this one
   * @throws NullPointerException if {@code next} gives null
   */
  default <R> Answer<R> flatMap(Function<? super T, ? extends Answer<R>> next) {
    return match(value -> requireNonNull(next.apply(value), "next"), Unknown::new);
  }
}
