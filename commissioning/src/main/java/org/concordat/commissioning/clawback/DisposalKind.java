/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.util.Locale;

/** How an asset that capital paid for passes to somebody else, in whole or in part. */
public enum DisposalKind {
  /** It is sold. */
  SALE,
  /** It is let. */
  LEASE,
  /** It is charged as security for a debt. */
  CHARGE,
  /** The contract passes with it to the school's successor, such as a trust. */
  NOVATION_TO_SUCCESSOR,
  /** The land passes by statute when the school converts. */
  STATUTORY_TRANSFER,
  /** It is sold and let back for the same use. */
  LEASE_BACK;

  /**
   * The kind in words.
   *
   * @return such as {@code statutory transfer}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
