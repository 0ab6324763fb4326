/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.party;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;

/**
 * One party's agreement to something.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party who agreed
 * @param on when
 */
public record PartyAgreement(Role party, LocalDate on) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PartyAgreement {
    requireNonNull(party, "party");
    requireNonNull(on, "on");
  }

  @Override
  public String toString() {
    return party + " on " + on;
  }
}
