/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import org.concordat.core.procedure.Role;

/** Who proposes and who approves. */
public final class ApprovalRoles {

  /** Whoever puts the proposal. */
  public static final Role PROPOSER = Role.of("proposer", "the proposer");

  /** One of the bodies whose approval is needed. */
  public static final Role APPROVER = Role.of("approving-body", "an approving body");

  private ApprovalRoles() {}
}
