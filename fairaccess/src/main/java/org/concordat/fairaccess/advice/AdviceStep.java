/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Obligation;
import org.concordat.fairaccess.FairAccessRoles;

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
   * Checks that nothing is missing, and that the family brings its papers to no step of others.
   *
   * @throws IllegalArgumentException if the family is to bring something to a step that another takes
   * @throws NullPointerException if a component is null
   */
  public AdviceStep {
    requireNonNull(obligation, "obligation");
    requireNonNull(bring, "bring");
    checkArgument(
        bring.isEmpty() || obligation.duty().owner().equals(FairAccessRoles.PARENT),
        "AdviceStep bring: must be empty for a step of %s, but was %s",
        obligation.duty().owner().code(),
        bring);
  }
}
