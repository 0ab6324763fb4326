/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import org.concordat.core.procedure.Stage;

/** Where the advice of one family stands. */
public enum AdviceStage implements Stage {
  /** The family has asked, and the adviser owes it an answer. */
  ASKED,
  /** It was advised and has not applied. */
  ADVISED,
  /** The last day to apply is over; it may still apply, and is dealt with after those in time. */
  PAST_CLOSING,
  /** It has applied and waits for an answer, or for the last of several; in-year no longer than a last day is known. */
  APPLIED,
  /** A place is offered. */
  OFFERED,
  /** The place is accepted, and the child not yet on the roll. */
  ACCEPTED,
  /** No place is on offer, and the adviser owes the family word of what it may do now. */
  REFUSED,
  /** It knows what it may do and looks on. */
  SEEKING,
  /** The child is on the roll of a school. */
  PLACED,
  /** The fair access protocol goes on with it. */
  REFERRED,
  /** The advice ended without a place. */
  CLOSED
}
