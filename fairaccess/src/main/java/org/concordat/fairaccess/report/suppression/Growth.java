/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a reader knows of two publications: that a count of the later one goes on counting from one of the earlier.
 *
 * <p>If 30 managed moves had begun by October and 32 by November, two began in November, although no table says so. If 30
 * were excluded by December and 37 by March, of them five in March, two were in between. What came since is a count like any
 * other: where it is small it is protected.
 *
 * <p>A stock may also become less: if 12 are on trial at the end of October and 9 at the end of November, three fewer are. By
 * how many it rose or fell is what came less what went, and is protected as a total is: where it is from 1 to below the
 * threshold, either way, at least two numbers are left for it. A reader is not taken to know that it did not fall. Immutable
 * and thread-safe.
 *
 * @param before the count of the earlier publication, and what of the later one is known to have come after it
 * @param after the count of the later one, which is not less than the others together unless it may fall
 * @param mayFall whether the count may also become less, as a stock may
 */
public record Growth(ImmutableList<CellId> before, CellId after, boolean mayFall) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if nothing was before
   * @throws NullPointerException if a component is null
   */
  public Growth {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    checkArgument(!before.isEmpty(), "Growth before: must be at least one count, but were none");
  }

  /**
   * A count that only grows.
   *
   * @param before the count of the earlier publication, and what of the later one is known to have come after it
   * @param after the count of the later one, which is not less than the others together
   * @throws IllegalArgumentException if nothing was before
   */
  public Growth(ImmutableList<CellId> before, CellId after) {
    this(before, after, false);
  }

  /**
   * A count that goes on from one, and only grows.
   *
   * @param before the count of the earlier publication
   * @param after the count of the later one, which is not less
   */
  public Growth(CellId before, CellId after) {
    this(ImmutableList.of(before), after);
  }

  /**
   * A stock, of which a reader does not know whether it rose or fell.
   *
   * @param before the count of the earlier publication
   * @param after the count of the later one, which may be less
   * @return the growth, which may be negative
   */
  public static Growth orFall(CellId before, CellId after) {
    return new Growth(ImmutableList.of(before), after, true);
  }
}
