/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

/** What a default entitles the authority to; none of it happens by itself. */
public enum Entitlement {
  /** To withhold a share of payments, up to the cap of the contract. */
  WITHHOLD,
  /** To provide the service itself for a time. */
  STEP_IN,
  /** To end the contract. */
  TERMINATE
}
