/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;

/**
 * A notice that ends a contract.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by the party that served it
 * @param servedOn the day of service
 * @param effective the first day not in service
 */
public record Notice(Role by, LocalDate servedOn, LocalDate effective) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Notice {
    requireNonNull(by, "by");
    requireNonNull(servedOn, "servedOn");
    requireNonNull(effective, "effective");
  }

  @Override
  public String toString() {
    return "notice by " + by + " of " + servedOn + " for " + effective;
  }
}
