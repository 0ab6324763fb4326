/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * A school that was left out of a choice, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param reasons why, at least one
 */
public record LeftOut(Urn school, ImmutableList<Reason> reasons) {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if a component is null
   */
  public LeftOut {
    requireNonNull(school, "school");
    requireNonNull(reasons, "reasons");
    checkArgument(
        !reasons.isEmpty(),
        "LeftOut reasons: must hold at least one, but for %s were none",
        school);
  }

  /**
   * A school left out for one reason.
   *
   * @param school the school
   * @param reason why
   * @return the school with the reason
   */
  public static LeftOut of(Urn school, Reason reason) {
    return new LeftOut(school, ImmutableList.of(reason));
  }
}
