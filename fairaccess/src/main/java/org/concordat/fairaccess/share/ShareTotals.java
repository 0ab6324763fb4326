/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;

/**
 * What the schools of a table have together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param children how many children they took
 * @param points what their placements and exclusions count
 * @param size their size by the measure of the table
 */
public record ShareTotals(Ratio children, Ratio points, Ratio size) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ShareTotals {
    requireNonNull(children, "children");
    requireNonNull(points, "points");
    requireNonNull(size, "size");
  }
}
