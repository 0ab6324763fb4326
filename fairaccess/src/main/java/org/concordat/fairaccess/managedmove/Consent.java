/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;

/**
 * That somebody consented, and when.
 *
 * <p>Consent to a move is not consent to a trial: nobody is admitted on condition of a trial without agreeing to
 * it. Immutable and thread-safe.
 *
 * @param by who consented
 * @param on when
 * @param toTrial whether to a trial as well
 */
public record Consent(Role by, LocalDate on, boolean toTrial) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Consent {
    requireNonNull(by, "by");
    requireNonNull(on, "on");
  }
}
