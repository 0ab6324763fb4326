/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Which counts add up to which total.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total the total
 * @param parts what adds up to it
 */
public record Sum(CellId total, ImmutableList<CellId> parts) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Sum {
    requireNonNull(total, "total");
    requireNonNull(parts, "parts");
  }
}
