/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import org.concordat.core.procedure.Stage;

/** Where an instalment stands. */
public enum PaymentStage implements Stage {
  /** Not yet payable. */
  PLANNED,
  /** Payable. */
  DUE,
  /** Paid in full. */
  PAID,
  /** Paid but for what is withheld because a remedy is in default. */
  WITHHELD,
  /** Not paid at all for the time being. */
  SUSPENDED,
  /** Paid in full, after it was withheld or suspended. */
  RELEASED,
  /** Never paid, in part or in full, because the contract was terminated for default. */
  FORFEITED
}
