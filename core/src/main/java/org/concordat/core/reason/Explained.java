/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A result with the explanation of how it came about.
 *
 * <p>The explanation is built anew each time it is asked for, from the immutable inputs of the result;
 * whoever does not ask pays nothing. Two of these are equal when their values are.
 *
 * <p>Immutable and thread-safe when its value is.
 *
 * @param <T> the type of the result
 */
public final class Explained<T> {

  private final T value;
  private final Supplier<Explanation> explanation;

  private Explained(T value, Supplier<Explanation> explanation) {
    this.value = value;
    this.explanation = explanation;
  }

  /**
   * Pairs a result with its explanation.
   *
   * @param <T> the type of the result
   * @param value the result
   * @param explanation builds the explanation; it must give an equal one each time
   * @return the pair
   */
  public static <T> Explained<T> of(T value, Supplier<Explanation> explanation) {
    return new Explained<>(
        Objects.requireNonNull(value, "value"), Objects.requireNonNull(explanation, "explanation"));
  }

  /**
   * The result.
   *
   * @return the result
   */
  public T value() {
    return value;
  }

  /**
   * How the result came about.
   *
   * @return the explanation, built now
   */
  public Explanation explanation() {
    return explanation.get();
  }

  /**
   * The same explanation of something computed from the result.
   *
   * @param <R> the type of what is computed
   * @param change computes it
   * @return the pair
   */
  public <R> Explained<R> map(Function<? super T, ? extends R> change) {
    return of(change.apply(value), explanation);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explained<?> that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
