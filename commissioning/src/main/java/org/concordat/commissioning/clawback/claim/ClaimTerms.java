/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.value.LateInterest;
import org.concordat.core.calendar.TimeLimit;

/**
 * What a contract says about pursuing a claim.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clawback what may be taken back
 * @param assessWithin the time for working the sum out, from the notice of the trigger
 * @param payWithin the time for payment, from the demand
 * @param lateInterest the interest on what is paid late; empty if none is charged
 */
public record ClaimTerms(
    ClawbackTerms clawback,
    TimeLimit assessWithin,
    TimeLimit payWithin,
    Optional<LateInterest> lateInterest) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public ClaimTerms {
    requireNonNull(clawback, "clawback");
    requireNonNull(assessWithin, "assessWithin");
    requireNonNull(payWithin, "payWithin");
    requireNonNull(lateInterest, "lateInterest");
  }

  private static final int USUAL_DAYS = 28;

  /**
   * Terms with 28 calendar days for each step and no interest, unless said otherwise.
   *
   * @param clawback what may be taken back
   * @return the terms
   */
  public static ClaimTerms of(ClawbackTerms clawback) {
    TimeLimit usual = TimeLimit.calendarDaysAfter(USUAL_DAYS);
    return new ClaimTerms(clawback, usual, usual, Optional.empty());
  }

  /**
   * These terms with interest on what is paid late.
   *
   * @param interest the interest
   * @return a copy
   */
  public ClaimTerms withLateInterest(LateInterest interest) {
    return new ClaimTerms(clawback, assessWithin, payWithin, Optional.of(interest));
  }

  /**
   * These terms with another time for payment.
   *
   * @param limit the time, from the demand
   * @return a copy
   */
  public ClaimTerms withPayWithin(TimeLimit limit) {
    return new ClaimTerms(clawback, assessWithin, limit, lateInterest);
  }
}
