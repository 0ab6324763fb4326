/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A plan after a change, and the plan before it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the plan before
 * @param after the plan now, optimal again
 */
public record Revision(PlacementPlan before, OptimalPlan after) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Revision {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * Who goes elsewhere now.
   *
   * @return the moves, by reference; a child that is new on the list comes from nowhere
   */
  public ImmutableList<Move> moved() {
    return before.movesTo(after.plan());
  }
}
