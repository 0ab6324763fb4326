/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import org.concordat.core.procedure.Stage;

/** Where a proposal that needs several bodies stands. */
public enum ApprovalStage implements Stage {
  /** Before the bodies. */
  SOUGHT,
  /** Refused by one, and open to be put again. */
  REFERRED_BACK,
  /** Approved by all, with every condition met. */
  APPROVED,
  /** Refused for good. */
  REFUSED,
  /** Taken back by those who proposed it. */
  WITHDRAWN
}
