/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PointsScheme;

/**
 * By what a {@link ShareTable} holds each school's share against the others'.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure by what a school's size is measured
 * @param scheme what its placements count; its look-back chooses the placements
 * @param disproportionate from which index on a school has taken disproportionately many
 */
public record ShareBasis(SchoolMeasure measure, PointsScheme scheme, Rule<Ratio> disproportionate) {

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException if it is below 1
   * @throws NullPointerException if a component is null
   */
  public ShareBasis {
    requireNonNull(measure, "measure");
    requireNonNull(scheme, "scheme");
    requireNonNull(disproportionate, "disproportionate");
    checkArgument(
        disproportionate.value().compareTo(Ratio.ONE) >= 0,
        "ShareBasis disproportionate: must be at least 1, but was %s",
        disproportionate.value());
  }

  /**
   * Against the roll.
   *
   * @param scheme what a school's placements count
   * @param disproportionate from which index on a school has taken disproportionately many, at least 1
   * @return the basis
   * @throws IllegalArgumentException if the index is below 1
   */
  public static ShareBasis ofRoll(PointsScheme scheme, Rule<Ratio> disproportionate) {
    return new ShareBasis(SchoolMeasures.ROLL, scheme, disproportionate);
  }
}
