/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.concordat.core.procedure.Role;

/**
 * The parties of a contract for a support base.
 *
 * <p>The host is the same party whatever its type: a maintained school and an academy have the same rights
 * and duties (DFE-RR224, part 4, Thurrock).
 */
public final class Parties {

  /** The authority that commissions the base. */
  public static final Role COMMISSIONER = Role.of("local-authority", "the local authority");

  /** The school that hosts the base, whatever its type. */
  public static final Role HOST = Role.of("host-school", "the host school");

  /** The two parties, the authority first. */
  public static final ImmutableSet<Role> BOTH = ImmutableSet.of(COMMISSIONER, HOST);

  private Parties() {}

  /**
   * The other party.
   *
   * @param party one of the two
   * @return the one that it is not
   * @throws IllegalArgumentException if it is neither of them
   * @throws NullPointerException if it is null
   */
  public static Role other(Role party) {
    requireNonNull(party, "party");
    checkArgument(
        BOTH.contains(party), "Parties party: must be one of %s, but was %s", BOTH, party);
    return party.equals(HOST) ? COMMISSIONER : HOST;
  }
}
