/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a reader knows: that some counts together are at most others together.
 *
 * <p>The children admitted by schools are among those who were placed. If 6 were admitted, then at least 6 were
 * placed; and where 9 cases were placed or are open, at most 3 are open, although no sum says so. Immutable and
 * thread-safe.
 *
 * @param parts the counts that are at most the others, together
 * @param whole the others
 */
public record AtMost(ImmutableList<CellId> parts, ImmutableList<CellId> whole) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if there is no count on one of the sides
   * @throws NullPointerException if a component is null
   */
  public AtMost {
    requireNonNull(parts, "parts");
    requireNonNull(whole, "whole");
    checkArgument(!parts.isEmpty(), "AtMost parts: must be at least one, but were none");
    checkArgument(!whole.isEmpty(), "AtMost whole: must be at least one, but were none");
  }

  /**
   * One count that is at most another.
   *
   * @param part the count that is at most the other
   * @param whole the other
   * @return what is known
   */
  public static AtMost of(CellId part, CellId whole) {
    return new AtMost(ImmutableList.of(part), ImmutableList.of(whole));
  }
}
