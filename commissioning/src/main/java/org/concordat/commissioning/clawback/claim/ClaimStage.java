/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import org.concordat.core.procedure.Stage;

/** Where the life of a claim stands. */
public enum ClaimStage implements Stage {
  /** The right rests: no trigger is notified. */
  DORMANT,
  /** Somebody notified that the trigger was met. */
  TRIGGER_NOTIFIED,
  /** The sum is worked out, and nothing is decided. */
  ASSESSED,
  /** Another use is accepted for the time being; the right goes on and its clock keeps running. */
  DEFERRED,
  /** The sum is asked for. */
  DEMANDED,
  /** The school accepts the sum. */
  AGREED,
  /** The school disputes the sum or the trigger. */
  DISPUTED,
  /** A part is paid or set off. */
  PART_PAID,
  /** All of it is paid. */
  PAID,
  /** The last of it was set off against what the authority owed. */
  OFFSET,
  /** All of it, or what was left, is given up; it does not revive. */
  WAIVED,
  /** Settled and filed. */
  CLOSED,
  /** Nothing is at risk any more, and no trigger was notified that came before the end. */
  LAPSED
}
