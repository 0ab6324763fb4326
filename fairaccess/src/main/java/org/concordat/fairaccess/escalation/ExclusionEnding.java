/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

/** Why an exclusion that was known no longer counts (SSFA 1998 s.87, as to the first two). */
public enum ExclusionEnding {
  /** The child was reinstated, or would have been if that had been practical. */
  REINSTATED,
  /** A review panel quashed the decision. */
  QUASHED,
  /** The head teacher cancelled it before anybody considered reinstatement. */
  CANCELLED,
  /** There was no such exclusion: it was put down by mistake. */
  RECORDED_IN_ERROR
}
