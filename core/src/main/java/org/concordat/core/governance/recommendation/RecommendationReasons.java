/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.reason.Reason;

/** The codes of the reasons for which a recommendation may not be answered so. */
public final class RecommendationReasons {

  /** Something is rejected without a reason; argument: recommendation. */
  public static final String REASONS_MISSING = "recommendation.reasons-missing";

  /** What is accepted in part is no part; arguments: accepted, points. */
  public static final String NOT_A_PART = "recommendation.not-a-part";

  private RecommendationReasons() {}

  static Reason reasonsMissing(Recommendation recommendation) {
    return Reason.coded(REASONS_MISSING)
        .with("recommendation", recommendation.code())
        .saying("whoever rejects a point of {recommendation} says why");
  }

  static Reason notAPart(ImmutableSortedSet<String> accepted, Recommendation recommendation) {
    return Reason.coded(NOT_A_PART)
        .with("accepted", String.join(", ", accepted))
        .with("points", String.join(", ", recommendation.points()))
        .saying("accepted in part are some and not all of {points}, not: {accepted}");
  }
}
