/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * From what figure on a forum speaks of a pattern.
 *
 * <p>The thresholds are the forum's own. Immutable and thread-safe.
 *
 * @param refusals how many refusals by one school in the period
 * @param withoutPlace how many children without a place in one area
 * @param returnsMissing how many returns of one school that were due and have not come
 * @param oversubscribed in how many rounds running a school could not offer all a place
 */
public record PatternRules(
    Rule<Integer> refusals,
    Rule<Integer> withoutPlace,
    Rule<Integer> returnsMissing,
    Rule<Integer> oversubscribed) {

  private static final Citation ILLUSTRATIVE = Citation.of("Illustrative thresholds");

  /** Thresholds to begin from: three refusals, one child, two returns, three rounds. */
  public static final PatternRules EXAMPLE = new PatternRules(
      Rule.expected("refusals in the period", 3, ILLUSTRATIVE),
      Rule.expected("children without a place", 1, ILLUSTRATIVE),
      Rule.expected("returns missing", 2, ILLUSTRATIVE),
      Rule.expected("rounds running", 3, ILLUSTRATIVE));

  /**
   * Checks the thresholds.
   *
   * @throws IllegalArgumentException if one is not positive
   * @throws NullPointerException if a component is null
   */
  public PatternRules {
    requireNonNull(refusals, "refusals");
    requireNonNull(withoutPlace, "withoutPlace");
    requireNonNull(returnsMissing, "returnsMissing");
    requireNonNull(oversubscribed, "oversubscribed");
    check(refusals);
    check(withoutPlace);
    check(returnsMissing);
    check(oversubscribed);
  }

  private static void check(Rule<Integer> rule) {
    checkArgument(
        rule.value() > 0,
        "PatternRules %s: must be positive, but was %s",
        rule.name(),
        rule.value());
  }
}
