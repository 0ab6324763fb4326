/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static java.util.Objects.requireNonNull;

/**
 * What a reader knows of two publications: that a count of the later one goes on counting from one of the earlier.
 *
 * <p>If 30 managed moves had begun by October and 32 by November, two began in November, although no table says so.
 * What came since is a count like any other: where it is small it is protected. Immutable and thread-safe.
 *
 * @param before the count of the earlier publication
 * @param after the count of the later one, which is not less
 */
public record Growth(CellId before, CellId after) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Growth {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
