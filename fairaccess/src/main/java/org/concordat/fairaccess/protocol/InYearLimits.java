/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;

/**
 * By when an in-year application is reported to the authority and answered to the parent.
 *
 * <p>All count after the application. With a half-term break from 23 to 27 October 2023, an application of
 * Thursday 12 October is reported by Monday 16 October, answered if possible by Thursday 2 November and at
 * the latest by Thursday 9 November.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tellAuthority by when the school tells the authority
 * @param answerAim by when the parent should have an answer
 * @param answer by when the parent must have an answer
 */
public record InYearLimits(
    Rule<TimeLimit> tellAuthority, Rule<TimeLimit> answerAim, Rule<TimeLimit> answer) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public InYearLimits {
    requireNonNull(tellAuthority, "tellAuthority");
    requireNonNull(answerAim, "answerAim");
    requireNonNull(answer, "answer");
  }
}
