/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Obligation;

/**
 * One step on a family's way, by when, and what to bring.
 *
 * <p>Immutable and thread-safe.
 *
 * @param obligation who does what by when, under which rule
 * @param bring what the family brings; empty for a step of others
 */
public record AdviceStep(Obligation obligation, ImmutableList<String> bring) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AdviceStep {
    requireNonNull(obligation, "obligation");
    requireNonNull(bring, "bring");
  }
}
