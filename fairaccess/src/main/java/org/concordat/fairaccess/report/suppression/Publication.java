/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.reason.Reason;

/**
 * Tables that may be published together, and what had to be left out of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule which counts were too small
 * @param tables the tables, in the order given
 * @param notes a reason {@code suppression.left-out} for each count that is left out, and {@code
 *     suppression.told-before} for each small one that was told before; argument: cell
 */
public record Publication(
    SuppressionRule rule, ImmutableList<PublishedTable> tables, ImmutableList<Reason> notes) {

  /** A count, most often a total, is left out, since small counts would be found from it; argument: cell. */
  public static final String LEFT_OUT = "suppression.left-out";

  /** A small count follows from what was published before; argument: cell. */
  public static final String TOLD_BEFORE = "suppression.told-before";

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Publication {
    requireNonNull(rule, "rule");
    requireNonNull(tables, "tables");
    requireNonNull(notes, "notes");
  }
}
