/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;

/** What protocols may agree. */
public final class TestTerms {

  private TestTerms() {}

  /** A scheme of points that leaves managed moves out of the count. */
  public static Rule<PointsScheme> withoutManagedMoves(Citation source) {
    return Rule.agreed(
        "points",
        PointsScheme.builder()
            .tariff(PointsTariff.EXAMPLE)
            .addIgnoredType(PlacementTypes.MANAGED_MOVE)
            .build(),
        source);
  }
}
