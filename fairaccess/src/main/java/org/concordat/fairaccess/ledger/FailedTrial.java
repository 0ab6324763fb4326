/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.money.Ratio;

/**
 * That a trial at a school failed, and how much of it the school had carried by then.
 *
 * <p>A trial of six school weeks that ends after two has served a third. The child goes back to the home
 * school; it is no exclusion. What the receiving school keeps of its credit is for a {@link
 * FailedTrialCredit} to say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day from which the trial counts as failed
 * @param served which part of the agreed trial had passed, from 0 to 1
 */
public record FailedTrial(LocalDate on, Ratio served) {

  /**
   * Checks the part.
   *
   * @throws IllegalArgumentException if the part is negative or more than the whole
   * @throws NullPointerException if a component is null
   */
  public FailedTrial {
    requireNonNull(on, "on");
    requireNonNull(served, "served");
    checkArgument(
        !served.isNegative() && served.compareTo(Ratio.ONE) <= 0,
        "FailedTrial served: must be from 0 to 1, but was %s",
        served);
  }
}
