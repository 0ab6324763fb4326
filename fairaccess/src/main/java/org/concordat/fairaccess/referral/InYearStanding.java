/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

/** What became of the parent's attempt to find a place through ordinary in-year admission. */
public enum InYearStanding {
  /** Nobody has applied. */
  NOT_APPLIED,
  /** An application has not been answered yet. */
  PENDING,
  /** Applications were made and no place was secured. */
  UNSUCCESSFUL,
  /** A place was secured. */
  PLACED
}
