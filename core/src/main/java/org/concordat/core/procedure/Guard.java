/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.reason.Reason;

/**
 * A condition that a command must meet, with a reason for refusal when it does not.
 *
 * <p>Every guard has a name, which stands in the published table. Immutable and thread-safe when its
 * test is, as a pure function should be.
 *
 * @param <D> the data of the life
 * @param <K> the type of the command
 * @param <X> the context: calendars, editions and other outside facts
 * @param name the condition in a few words, such as {@code served on the head}
 * @param test gives a reason when the condition fails, or empty
 */
public record Guard<D, K, X>(String name, Test<D, K, X> test) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Guard {
    requireNonNull(name, "name");
    requireNonNull(test, "test");
  }

  /**
   * Tests a command against the data of a life.
   *
   * @param <D> the data of the life
   * @param <K> the type of the command
   * @param <X> the context
   */
  @FunctionalInterface
  public interface Test<D, K, X> {

    /**
     * Tests one command.
     *
     * @param data the data of the life before the command
     * @param command what somebody wants to do
     * @param context the outside facts
     * @return why it may not be done, or empty if it may
     */
    Optional<Reason> refusal(D data, K command, X context);
  }

  /**
   * A condition.
   *
   * @param <D> the data of the life
   * @param <K> the type of the command
   * @param <X> the context
   * @param name the condition in a few words
   * @param test gives a reason when the condition fails
   * @return the guard
   */
  public static <D, K, X> Guard<D, K, X> of(String name, Test<D, K, X> test) {
    return new Guard<>(name, test);
  }
}
