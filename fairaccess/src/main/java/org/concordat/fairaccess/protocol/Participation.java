/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * What a school owes under its area's protocols on a date, with the reasons.
 *
 * <p>An adopted protocol binds every admission authority, whether it signed or not and academies among them.
 * One that is not adopted yet is an agreement among those that signed, and nobody else's concern.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param boundBy the adopted protocol that binds it; empty if none does
 * @param partyTo the protocols not adopted yet that it signed up to, in the order in which they were proposed
 * @param sendsDecider whether it must send somebody to the panel who can decide for it
 * @param reasons why, each under its rule; at least one
 */
public record Participation(
    Urn school,
    Optional<FairAccessProtocol> boundBy,
    ImmutableList<FairAccessProtocol> partyTo,
    boolean sendsDecider,
    ImmutableList<Reason> reasons) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Participation {
    requireNonNull(school, "school");
    requireNonNull(boundBy, "boundBy");
    requireNonNull(partyTo, "partyTo");
    requireNonNull(reasons, "reasons");
  }

  /**
   * Whether a protocol binds the school, whether or not it signed.
   *
   * @return true if so
   */
  public boolean isBound() {
    return boundBy.isPresent();
  }

  /**
   * Whether the school is held to nothing.
   *
   * @return true if no protocol binds it and it signed none
   */
  public boolean isFree() {
    return boundBy.isEmpty() && partyTo.isEmpty();
  }
}
