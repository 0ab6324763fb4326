/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

/** Of what kind the education is that a child has while waiting for a school. */
public enum InterimKind {
  /** Tuition, at home or elsewhere. */
  TUITION,
  /** A pupil referral unit. */
  PUPIL_REFERRAL_UNIT,
  /** Alternative provision of another kind. */
  ALTERNATIVE_PROVISION,
  /** Lessons given online. */
  ONLINE,
  /** Work set by the school whose roll the child is on. */
  SET_WORK,
  /** Something else, or not said. */
  OTHER
}
