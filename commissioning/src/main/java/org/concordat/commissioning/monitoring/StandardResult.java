/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

/**
 * What a review makes of a standard.
 *
 * <p>Immutable and thread-safe.
 *
 * @param standard the standard
 * @param isMet whether it held
 * @param isRepeated whether it failed at the review before too, remedied in between or not
 */
public record StandardResult(Standard standard, boolean isMet, boolean isRepeated) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public StandardResult {
    requireNonNull(standard, "standard");
  }

  /**
   * What the review comes to at least because of this standard.
   *
   * @return satisfactory if it held; otherwise what the standard says, and one level more if it failed twice
   *     running
   */
  public ReviewOutcome outcome() {
    if (isMet) {
      return ReviewOutcome.SATISFACTORY;
    }
    return isRepeated ? standard.whenFailed().escalated() : standard.whenFailed();
  }

  /**
   * The result in words.
   *
   * @return {@code met}, {@code not met} or {@code not met, twice running}
   */
  @Override
  public String toString() {
    if (isMet) {
      return "met";
    }
    return isRepeated ? "not met, twice running" : "not met";
  }
}
