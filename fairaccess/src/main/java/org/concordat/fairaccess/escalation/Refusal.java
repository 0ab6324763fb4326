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
 * @param deemed whether it kept silent, or did not admit on the day to which it had agreed
 * @param reasons its written reasons, or where they are kept; those of its refusal before where it agreed since and did
 *     not admit; those that it gave late where it kept silent first; empty while it gave none
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

  /** The same refusal, with reasons that came after it. */
  Refusal withReasons(String late) {
    return new Refusal(on, deemed, late);
  }

  /** That a school agreed and did not admit, with the reasons that it gave before it agreed. */
  static Refusal ofBroken(LocalDate on, Escalation data) {
    return new Refusal(on, true, data.refusal().map(Refusal::reasons).orElse(""));
  }
}
