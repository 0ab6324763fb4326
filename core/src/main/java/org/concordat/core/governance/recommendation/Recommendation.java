/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * What an advisory body asks somebody to decide, point by point.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code
 * @param adviser the code of the body that recommends
 * @param addressee the code of the one who decides, such as {@code lead-member}
 * @param points the codes of what is recommended, each of which may be accepted by itself; at least one
 * @param answerLimit within which time an answer is owed
 */
public record Recommendation(
    String code,
    String adviser,
    String addressee,
    ImmutableSortedSet<String> points,
    Rule<TimeLimit> answerLimit) {

  /**
   * Checks the codes.
   *
   * @throws IllegalArgumentException if one is not of the form of a code, or there is no point
   * @throws NullPointerException if a component is null
   */
  public Recommendation {
    requireNonNull(code, "code");
    requireNonNull(adviser, "adviser");
    requireNonNull(addressee, "addressee");
    requireNonNull(points, "points");
    requireNonNull(answerLimit, "answerLimit");
    Reason.checkCode(code);
    Reason.checkCode(adviser);
    Reason.checkCode(addressee);
    points.forEach(Reason::checkCode);
    checkArgument(
        !points.isEmpty(), "Recommendation points: must hold at least one, but in %s none", code);
  }

  /**
   * A recommendation.
   *
   * @param code the stable code
   * @param adviser the code of the body that recommends
   * @param addressee the code of the one who decides
   * @param points the codes of what is recommended
   * @param answerLimit within which time an answer is owed
   * @return the recommendation
   * @throws IllegalArgumentException if a code is not of its form, or there is no point
   */
  public static Recommendation of(
      String code,
      String adviser,
      String addressee,
      Set<String> points,
      Rule<TimeLimit> answerLimit) {
    return new Recommendation(
        code, adviser, addressee, ImmutableSortedSet.copyOf(points), answerLimit);
  }
}
