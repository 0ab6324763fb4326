/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

/** Why an authority may end a contract that the school has not kept. */
public enum DefaultGround {
  /** A further review found that agreed remedial action had failed. */
  REMEDY_EXHAUSTED,
  /** A breach was found that nothing can remedy. */
  BREACH_BEYOND_REMEDY
}
