/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

/** Why a case is closed before the child is on roll (Surrey report of 2015; local protocols). */
public enum ClosingReason {
  /** The parent found another place. */
  PLACED_ELSEWHERE,
  /** The child is educated at home by the parent's choice. */
  HOME_EDUCATED,
  /** The child moved away. */
  MOVED_AWAY,
  /** The school permanently excluded the child, so that no direction can be sought against it. */
  EXCLUDED_FROM_SCHOOL,
  /** The authority no longer seeks the place. */
  WITHDRAWN
}
