/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That the school did not agree to admit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day on which it refused, or on which its silence came to count as a refusal
 * @param deemed whether it kept silent
 * @param reasons its written reasons, or where they are kept; empty where it kept silent
 */
public record Refusal(LocalDate on, boolean deemed, String reasons) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Refusal {
    requireNonNull(on, "on");
    requireNonNull(reasons, "reasons");
  }
}
