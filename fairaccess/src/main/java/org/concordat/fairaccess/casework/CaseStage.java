/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import org.concordat.core.procedure.Stage;

/** Where a case stands, from the referral to the roll. */
public enum CaseStage implements Stage {
  /** Referred and not assessed yet. */
  RECEIVED,
  /** Under the protocol; the time to allocate a place runs. */
  ACCEPTED,
  /** On the list of a panel. */
  LISTED,
  /** Before the panel. */
  CONSIDERED,
  /** Put off by the panel; the time to allocate a place runs on. */
  DEFERRED,
  /** Not ready for a mainstream school; provision is to be found. */
  NOT_READY,
  /** In alternative provision until ready for a mainstream school, with a day on which that is reviewed. */
  IN_PROVISION,
  /** A school is named; its time to reply runs. */
  PLACED,
  /** The school refused, was silent, or went back on its agreement. */
  REFUSED,
  /** To be listed again, after news or after an escalation. */
  BACK_TO_PANEL,
  /** With those who decide where a school refuses. */
  ESCALATED,
  /** The school agreed on a first day. */
  START_AGREED,
  /** On roll from the first day that was agreed, whether or not the child came. */
  ON_ROLL,
  /** On roll and followed up, with a day on which the placement is reviewed. */
  MONITORING,
  /** Followed up to the end. */
  CLOSED,
  /** Not under the protocol; ordinary in-year admission is open. */
  INELIGIBLE,
  /** Led out of the protocol by a stronger route. */
  ROUTED_OUT,
  /** Ended before the child was on roll. */
  WITHDRAWN
}
