/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

/** How what a school has taken stands to what is due from it. It is about figures, never about a type of school. */
public enum ShareStanding {
  /** It has taken fewer children than are due. */
  BELOW,
  /**
   * It has taken fewer children than are due, and one exemption covers every child on the date; several that only
   * together do leave it {@link #BELOW}. The figures do not say how much of what is owed came of that.
   */
  EXEMPT,
  /** It has taken exactly what is due. */
  EVEN,
  /** It has taken more than is due, which is to its credit. */
  ABOVE,
  /** It has taken so many more that the protocol calls it disproportionate. */
  DISPROPORTIONATE
}
