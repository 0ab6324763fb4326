/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

/** A day in a child's case that limits are counted from. */
public enum KeyDate {
  /** The last day on which the child attended a school. */
  LAST_ATTENDED,
  /** The day on which the child's name was taken off the last roll. */
  TAKEN_OFF_ROLL,
  /** The day on which the child moved to where it lives now. */
  MOVED_HOME,
  /** The day on which a school place was applied for. */
  APPLIED,
  /** The day on which a school place was refused. */
  REFUSED,
  /** The day on which a school place was offered. */
  OFFERED,
  /** The day on which the child began at a school. */
  STARTED
}
