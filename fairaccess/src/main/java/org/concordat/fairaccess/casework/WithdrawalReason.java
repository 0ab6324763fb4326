/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

/** Why a case ended before the child was on roll. */
public enum WithdrawalReason {
  /** The child is educated at home by the parent's choice. */
  HOME_EDUCATION,
  /** The child moved away. */
  MOVED_AWAY,
  /** A place was found through in-year admission. */
  PLACE_FOUND,
  /** The child is no longer of compulsory school age. */
  OUT_OF_AGE
}
