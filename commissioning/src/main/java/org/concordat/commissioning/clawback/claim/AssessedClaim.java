/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.joda.money.Money;

/**
 * A claim as it was assessed, with everything it was worked out from.
 *
 * <p>Terms, facts and dates are kept as they were, so that the same sum and the same explanation come out
 * however long after. Immutable and thread-safe.
 *
 * @param on when it was assessed
 * @param facts what had happened as far as it was known
 * @param notBefore the end of the last deferral, before which no trigger counts; empty if there was none
 * @param claim the trigger, and what was at risk on its date
 */
public record AssessedClaim(
    LocalDate on, ClawbackFacts facts, Optional<LocalDate> notBefore, ClawbackOutcome.Claim claim) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public AssessedClaim {
    requireNonNull(on, "on");
    requireNonNull(facts, "facts");
    requireNonNull(notBefore, "notBefore");
    requireNonNull(claim, "claim");
  }

  /**
   * What may be claimed at most.
   *
   * @return the sum
   */
  public Money total() {
    return claim.total();
  }

  /**
   * The terms that were applied.
   *
   * @return the terms
   */
  public ClawbackTerms terms() {
    return claim.exposure().terms();
  }

  /**
   * How the sum comes about.
   *
   * @return the tree of the claim
   */
  public Explanation explanation() {
    return claim.explanation();
  }

  /**
   * The assessment made again from what was kept.
   *
   * @return the same claim
   */
  public ClawbackOutcome again() {
    return terms().assess(facts, on, notBefore.orElse(LocalDate.MIN));
  }

  @Override
  public String toString() {
    return "assessed on " + on + ": " + MoneyText.of(total());
  }
}
