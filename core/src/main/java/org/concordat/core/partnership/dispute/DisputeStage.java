/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import org.concordat.core.procedure.Stage;

/** Where a dispute between members stands. */
public enum DisputeStage implements Stage {
  /** Raised, and not yet taken up. */
  DISPUTE_RAISED,
  /** Before the heads, who challenge each other as peers. */
  HEADS_MEDIATION,
  /** Before the chair of the partnership. */
  PARTNERSHIP_CHAIR,
  /** Before an officer of the authority. */
  LA_OFFICER,
  /** Before the Director, the last step of the clause. */
  DIRECTOR,
  /** Settled at one of the steps. */
  RESOLVED,
  /** Taken back by the school that raised it. */
  WITHDRAWN,
  /** A refusal to admit that left the clause for the statutory route. */
  ESCALATED
}
