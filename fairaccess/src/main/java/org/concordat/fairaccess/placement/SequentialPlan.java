/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What came of going through a list case by case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan which child goes where
 * @param steps the cases, in the order in which they were taken
 */
public record SequentialPlan(PlacementPlan plan, ImmutableList<SequentialStep> steps) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SequentialPlan {
    requireNonNull(plan, "plan");
    requireNonNull(steps, "steps");
  }
}
