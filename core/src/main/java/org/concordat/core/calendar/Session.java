/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/** Half of a school day: a school meets in the morning and in the afternoon, or in one of the two. */
public enum Session {
  /** The session before the midday break. */
  MORNING,
  /** The session after the midday break. */
  AFTERNOON
}
