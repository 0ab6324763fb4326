/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * A vote that does not count, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ballot the vote and whose it is
 * @param reason why it does not count
 */
public record RefusedBallot(Ballot ballot, Reason reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public RefusedBallot {
    requireNonNull(ballot, "ballot");
    requireNonNull(reason, "reason");
  }
}
