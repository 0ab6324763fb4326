/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.commissioning.party.Parties;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;

/**
 * What one party may expect of the other, beside money and outcomes.
 *
 * <p>Expectations are mutual: the school may expect the authority to refer pupils to the base whose needs it
 * is for, and the authority may expect the school to include them in its lessons. Immutable and thread-safe.
 *
 * @param of the party of whom it is expected
 * @param code the stable code, unique in the contract
 * @param description what is expected, in words
 */
public record Expectation(Role of, String code, String description) {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if it is expected of neither party, if the code is not of its form, or if
   *     the description is blank
   */
  public Expectation {
    requireNonNull(of, "of");
    requireNonNull(code, "code");
    requireNonNull(description, "description");
    checkArgument(
        Parties.BOTH.contains(of),
        "Expectation of: must be one of %s, but was %s",
        Parties.BOTH,
        of);
    Reason.checkCode(code);
    checkArgument(
        !description.isBlank(),
        "Expectation description: must not be blank, but was '%s'",
        description);
  }

  @Override
  public String toString() {
    return of + ": " + description;
  }
}
