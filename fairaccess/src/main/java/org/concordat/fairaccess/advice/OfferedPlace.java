/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * A place that is offered, or accepted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param on the day of the offer
 * @param answerBy by when an answer is asked for, if the letter named a day or one was set since
 * @param acceptedOn when it was accepted; empty if it is not
 * @param startOn the first day on which the child is to attend, if one is set
 */
public record OfferedPlace(
    Urn school,
    LocalDate on,
    Optional<LocalDate> answerBy,
    Optional<LocalDate> acceptedOn,
    Optional<LocalDate> startOn) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public OfferedPlace {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(answerBy, "answerBy");
    requireNonNull(acceptedOn, "acceptedOn");
    requireNonNull(startOn, "startOn");
  }

  static OfferedPlace of(Urn school, LocalDate on, Optional<LocalDate> answerBy) {
    return new OfferedPlace(school, on, answerBy, Optional.empty(), Optional.empty());
  }

  /** Whether a letter of a day that asks for an answer by another, or by none, is the one that offered this. */
  boolean isOf(LocalDate letter, Optional<LocalDate> asked) {
    return on.equals(letter) && (asked.isEmpty() || asked.equals(answerBy));
  }

  OfferedPlace answeredBy(LocalDate day) {
    return new OfferedPlace(school, on, Optional.of(day), acceptedOn, startOn);
  }

  OfferedPlace startingOn(LocalDate day) {
    return new OfferedPlace(school, on, answerBy, acceptedOn, Optional.of(day));
  }

  OfferedPlace accepted(LocalDate day, Optional<LocalDate> start) {
    return new OfferedPlace(school, on, answerBy, Optional.of(day), start);
  }
}
