/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

/** What is counted of managed moves. */
public enum MoveMeasure {
  /** Proposed. */
  PROPOSED,
  /** A trial, or a direction off site, began. */
  STARTED,
  /** On trial or off site at the end of the month. */
  ON_TRIAL,
  /** A trial was extended. */
  EXTENDED,
  /** Agreed for good, and not given up since. */
  SUCCESSFUL,
  /** A trial failed, which is no exclusion. */
  FAILED,
  /** Back at the home school. */
  RETURNED,
  /** Refused by somebody whose consent was needed. */
  REFUSED,
  /** Given up. */
  WITHDRAWN
}
