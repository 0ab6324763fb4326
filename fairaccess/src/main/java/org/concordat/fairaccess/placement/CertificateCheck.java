/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.reason.Reason;

/**
 * What came of checking a {@link Certificate}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param objections why the plan and the prices prove nothing together; empty if they prove the optimum
 */
public record CertificateCheck(ImmutableList<Reason> objections) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CertificateCheck {
    requireNonNull(objections, "objections");
  }

  /**
   * Whether the plan is proved to be optimal.
   *
   * @return true if there is no objection
   */
  public boolean accepted() {
    return objections.isEmpty();
  }
}
