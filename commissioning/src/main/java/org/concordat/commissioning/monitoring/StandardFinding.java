/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * Whether a standard held at a review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param standard the code of the standard
 * @param isMet whether it held
 */
public record StandardFinding(String standard, boolean isMet) {

  /**
   * Checks the code.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the code is not of its form
   */
  public StandardFinding {
    requireNonNull(standard, "standard");
    Reason.checkCode(standard);
  }

  /**
   * A standard that held.
   *
   * @param standard its code
   * @return the finding
   * @throws IllegalArgumentException if the code is not of its form
   */
  public static StandardFinding met(String standard) {
    return new StandardFinding(standard, true);
  }

  /**
   * A standard that failed.
   *
   * @param standard its code
   * @return the finding
   * @throws IllegalArgumentException if the code is not of its form
   */
  public static StandardFinding notMet(String standard) {
    return new StandardFinding(standard, false);
  }

  @Override
  public String toString() {
    return standard + (isMet ? " met" : " not met");
  }
}
