/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Term;

/**
 * An answer to an in-year application that a school still owes: asked on 12 October 2023, Hill School answers by 9
 * November.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school, as the family named it
 * @param appliedOn when the family applied to it
 * @param term the last day to answer, inclusive, and the rule that sets it
 */
public record AwaitedAnswer(Urn school, LocalDate appliedOn, Term term) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AwaitedAnswer {
    requireNonNull(school, "school");
    requireNonNull(appliedOn, "appliedOn");
    requireNonNull(term, "term");
  }
}
