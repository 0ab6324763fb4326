/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import org.concordat.core.procedure.Role;

/** Who takes part in an adoption. */
public final class AdoptionRoles {

  /** Whoever sets up the working group and carries the text through: the local authority, mostly. */
  public static final Role CONVENOR = Role.of("convenor", "the convenor");

  /** Those who draft. */
  public static final Role WORKING_GROUP = Role.of("working-group", "the working group");

  /** Those who endorse the draft, such as a heads' conference. */
  public static final Role CONFERENCE = Role.of("conference", "the conference");

  /** The governing body of an elector. */
  public static final Role GOVERNING_BODY = Role.of("governing-body", "the governing body");

  private AdoptionRoles() {}
}
