/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What an elector said who does not sign up for now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the elector's key
 * @param phase the phase
 * @param on when
 * @param reason why
 */
public record Decline(String key, String phase, LocalDate on, String reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Decline {
    requireNonNull(key, "key");
    requireNonNull(phase, "phase");
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
  }
}
