/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import org.concordat.core.procedure.Role;

/** Who acts in the life of a claim. */
public final class ClaimRoles {

  /** The authority whose capital is at risk. */
  public static final Role AUTHORITY = Role.of("local-authority", "the local authority");

  /** The school that hosts the base, whatever its type. */
  public static final Role SCHOOL = Role.of("host-school", "the host school");

  private ClaimRoles() {}
}
