/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

/** What is done with the reading of a group below the minimum. */
public enum SmallCohort {
  /** It is judged, and marked as that of a small group. */
  FLAG,
  /** It is neither shown nor judged. */
  SUPPRESS
}
