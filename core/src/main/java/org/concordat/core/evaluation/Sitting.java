/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A questionnaire as it was answered at one time.
 *
 * <p>The same questionnaire is put again after a year or two; {@link #since(Sitting)} sets the later sitting
 * against the earlier one, statement by statement, as far as the wording is the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day on which the answers were in
 * @param result the answers
 */
public record Sitting(LocalDate on, SurveyResult result) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Sitting {
    requireNonNull(on, "on");
    requireNonNull(result, "result");
  }

  /**
   * A sitting.
   *
   * @param on the day on which the answers were in
   * @param result the answers
   * @return the sitting
   */
  public static Sitting of(LocalDate on, SurveyResult result) {
    return new Sitting(on, result);
  }

  /**
   * This sitting set against an earlier one.
   *
   * @param earlier the earlier sitting
   * @return the statements that both have, and those that cannot be compared
   * @throws IllegalArgumentException if the other is not earlier
   */
  public SittingComparison since(Sitting earlier) {
    return SittingComparison.of(earlier, this);
  }
}
