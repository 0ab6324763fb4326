/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import org.concordat.core.procedure.Role;

/** The parties of a contract for a support base. */
public final class ContractRoles {

  /** The authority that commissions the base. */
  public static final Role COMMISSIONER = Role.of("local-authority", "the local authority");

  /** The school that hosts the base, whatever its type. */
  public static final Role HOST = Role.of("host-school", "the host school");

  private ContractRoles() {}

  static Role other(Role party) {
    return party.equals(HOST) ? COMMISSIONER : HOST;
  }
}
