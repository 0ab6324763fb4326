/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.fairaccess.protocol.PublicationTerms;

/**
 * Which counts are too small to be published, and what a reader may be taken to know.
 *
 * <p>Below a threshold of 5 the counts 1 to 4 are hidden, and zero is shown. Every hidden count bears the same
 * mark, so that a reader does not see which of them is small. A reader who learns it all the same knows that a
 * small one is from 1 to 4 and that another is at least {@code floor}: with a floor of 1, the counts 2 and 5 with
 * their sum 7 leave the 2 anywhere from 1 to 4; with a floor of 5, which supposes a reader who knows that only
 * the 5 is not small, they would leave 1 or 2, and a larger count is hidden in place of the 5.
 *
 * <p>Immutable and thread-safe.
 *
 * @param threshold the smallest count but zero that is shown, from 3 to 100; bodies that publish small counts use from
 *     3 to 11, and a rule that hides every count below a hundred no longer hides small ones only
 * @param floor the least that a reader is taken to know of a hidden count that is not small, from zero to the
 *     threshold
 */
public record SuppressionRule(int threshold, int floor) {

  private static final int LEAST = 3;
  private static final int MOST = 100;

  /** Counts below five are hidden, as in the reports of Devon and Moray. */
  public static final SuppressionRule BELOW_FIVE = below(5);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the threshold is below 3, where the mark would tell the number, or above 100,
   *     or the floor is not from zero to the threshold
   */
  public SuppressionRule {
    checkArgument(
        threshold >= LEAST,
        "SuppressionRule threshold: must be at least %s, but was %s",
        LEAST,
        threshold);
    checkArgument(
        threshold <= MOST,
        "SuppressionRule threshold: must be at most %s, but was %s",
        MOST,
        threshold);
    checkArgument(
        floor >= 0 && floor <= threshold,
        "SuppressionRule floor: must be from 0 to %s, but was %s",
        threshold,
        floor);
  }

  /**
   * The rule that hides counts below a threshold, where it is public only that no hidden count is zero.
   *
   * @param threshold the smallest count but zero that is shown, from 3 to 100
   * @return the rule, with a floor of 1
   * @throws IllegalArgumentException if the threshold is not from 3 to 100
   */
  public static SuppressionRule below(int threshold) {
    return new SuppressionRule(threshold, 1);
  }

  /**
   * The rule that a protocol agrees on.
   *
   * @param terms what it agrees on publication, {@code context.protocolOn(day).publication()}
   * @return the rule that hides counts below its threshold
   */
  public static SuppressionRule of(PublicationTerms terms) {
    return below(terms.threshold().value());
  }

  /**
   * Whether a count is hidden for itself.
   *
   * @param count the count
   * @return true from 1 to below the threshold
   */
  public boolean isSmall(long count) {
    return count > 0 && count < threshold;
  }
}
