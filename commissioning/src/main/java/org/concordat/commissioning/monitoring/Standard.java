/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * What must hold at every review.
 *
 * <p>A standard holds or fails; it has no tolerance, and nothing makes up for its failure: a base whose
 * indicators are all above target but whose safeguarding standard fails needs remedial action. Immutable and
 * thread-safe.
 *
 * @param code the stable code, unique among the standards and indicators of a contract
 * @param description what must hold, in words
 * @param whenFailed what a review comes to at least when the standard fails for the first time running
 */
public record Standard(String code, String description, ReviewOutcome whenFailed) {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the code is not of its form, if the description is blank, or if a
   *     failure would ask for no remedial action
   */
  public Standard {
    requireNonNull(code, "code");
    requireNonNull(description, "description");
    requireNonNull(whenFailed, "whenFailed");
    Reason.checkCode(code);
    checkArgument(
        !description.isBlank(),
        "Standard description: must not be blank, but was '%s'",
        description);
    checkArgument(
        whenFailed.isRemedial(),
        "Standard whenFailed: must ask for remedial action, but was %s",
        whenFailed);
  }

  /**
   * A standard whose failure needs remedial action.
   *
   * @param code the stable code
   * @param description what must hold, in words
   * @return the standard
   * @throws IllegalArgumentException if the code is not of its form, or if the description is blank
   */
  public static Standard of(String code, String description) {
    return new Standard(code, description, ReviewOutcome.REMEDIAL_REQUIRED);
  }

  /**
   * A standard whose failure is a serious concern at once.
   *
   * @param code the stable code
   * @param description what must hold, in words
   * @return the standard
   * @throws IllegalArgumentException if the code is not of its form, or if the description is blank
   */
  public static Standard grave(String code, String description) {
    return new Standard(code, description, ReviewOutcome.SERIOUS_CONCERN);
  }

  @Override
  public String toString() {
    return description;
  }
}
