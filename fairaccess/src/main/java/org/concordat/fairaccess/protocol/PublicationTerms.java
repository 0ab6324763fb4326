/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * What is agreed on publishing figures about few children.
 *
 * <p>With the threshold of 5, which Devon and Moray use, a 4 is hidden in what is published and a 5 is shown;
 * members of the panel see both.
 *
 * <p>A report is published by {@code SuppressionRule.of(protocol.publication())}, which hides further numbers where the
 * totals would give one away.
 *
 * <p>Immutable and thread-safe.
 *
 * @param threshold the smallest number of children that is shown, from 3 to 100; zero is shown too
 */
public record PublicationTerms(Rule<Integer> threshold) {

  /** Five and more are shown. */
  public static final PublicationTerms USUAL = new PublicationTerms(Rule.agreed(
      "smallest number that is published",
      5,
      Citation.of("Fair access reports", "Devon and Moray")));

  private static final int LEAST = 3;
  private static final int MOST = 100;

  /**
   * Checks the threshold.
   *
   * @throws IllegalArgumentException if it is below 3, where what is hidden could be one number only, or above
   *     100, as {@code SuppressionRule} refuses it
   * @throws NullPointerException if it is null
   */
  public PublicationTerms {
    requireNonNull(threshold, "threshold");
    checkArgument(
        threshold.value() >= LEAST && threshold.value() <= MOST,
        "PublicationTerms threshold: must be from 3 to 100, but was %s",
        threshold.value());
  }

  /**
   * Whether a number of children is hidden.
   *
   * @param children the number, zero or more
   * @return true from 1 up to the threshold, which is shown
   * @throws IllegalArgumentException if the number is negative
   */
  public boolean isHidden(int children) {
    checkArgument(
        children >= 0, "PublicationTerms children: must not be negative, but was %s", children);
    return children > 0 && children < threshold.value();
  }
}
