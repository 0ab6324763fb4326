/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.function.Function;
import org.concordat.core.identity.LocalAuthorityCode;

/**
 * Who answers a questionnaire: an authority by its code, or one that is only numbered.
 *
 * <p>A published survey often hides who said what. An anonymous respondent is told from the others of its
 * sitting by its number, and the number says nothing of a second sitting.
 *
 * <p>The natural order is by code, then by number. Immutable and thread-safe.
 */
public sealed interface Respondent extends Comparable<Respondent> {

  /**
   * An authority that is named.
   *
   * @param authority its code
   */
  record Named(LocalAuthorityCode authority) implements Respondent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Named {
      requireNonNull(authority, "authority");
    }

    @Override
    public <R> R match(
        Function<Named, ? extends R> named, Function<Anonymous, ? extends R> anonymous) {
      return named.apply(this);
    }

    @Override
    public String toString() {
      return authority.toString();
    }
  }

  /**
   * An authority that is not named.
   *
   * @param number its number in the sitting, from 1
   */
  record Anonymous(int number) implements Respondent {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     * @throws NullPointerException if a component is null
     */
    public Anonymous {
      checkArgument(number >= 1, "Anonymous number: must be at least 1, but was %s", number);
    }

    @Override
    public <R> R match(
        Function<Named, ? extends R> named, Function<Anonymous, ? extends R> anonymous) {
      return anonymous.apply(this);
    }

    @Override
    public String toString() {
      return "respondent " + number;
    }
  }

  /**
   * A named respondent.
   *
   * @param authority its code
   * @return the respondent
   */
  static Respondent of(LocalAuthorityCode authority) {
    return new Named(authority);
  }

  /**
   * A respondent that is not named.
   *
   * @param number its number in the sitting, from 1
   * @return the respondent
   * @throws IllegalArgumentException if the number is below 1
   */
  static Respondent anonymous(int number) {
    return new Anonymous(number);
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the outcome
   * @param named what to do with an authority that is named
   * @param anonymous what to do with one that is not
   * @return the outcome
   */
  <R> R match(Function<Named, ? extends R> named, Function<Anonymous, ? extends R> anonymous);

  @Override
  default int compareTo(Respondent other) {
    return Comparator.comparing((Respondent one) -> one.match(named -> 0, anonymous -> 1))
        .thenComparing(one -> one.match(named -> named.authority().toString(), anonymous -> ""))
        .thenComparing(one -> one.match(named -> 0, Anonymous::number))
        .compare(this, other);
  }
}
