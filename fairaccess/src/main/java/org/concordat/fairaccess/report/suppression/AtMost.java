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
 * placed; and where 9 cases were placed or are open, at most 3 are open, although no sum says so.
 *
 * <p>What is mostly so need not be so each time: 11 were admitted and 9 placed, since two were placed in the year before. That
 * tells of the two, and with a next publication in which it is so again that two more were placed at least. By how many it is
 * exceeded is therefore protected where they are few: that it is by one, or not at all, is not ruled out; and nobody is taken to
 * know that it is or is not. Immutable and thread-safe.
 *
 * @param parts the counts that are at most the others, together
 * @param whole the others
 * @param mayExceed whether it is mostly so, but the parts may be more this time
 */
public record AtMost(ImmutableList<CellId> parts, ImmutableList<CellId> whole, boolean mayExceed) {

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
   * What is so.
   *
   * @param parts the counts that are at most the others, together
   * @param whole the others
   * @throws IllegalArgumentException if there is no count on one of the sides
   * @throws NullPointerException if a component is null
   */
  public AtMost(ImmutableList<CellId> parts, ImmutableList<CellId> whole) {
    this(parts, whole, false);
  }

  /**
   * The same of a time at which it need not be so, as {@code AtMost.of(admitted, placed).orMore()} in a month with 11 and 9.
   *
   * @return what is mostly known
   */
  public AtMost orMore() {
    return new AtMost(parts, whole, true);
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
