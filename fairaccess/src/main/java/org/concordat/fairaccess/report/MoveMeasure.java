/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

/**
 * What is counted of managed moves, on the day on which it happened.
 *
 * <p>A trial, or a direction off site, begins on its first day, not on the day on which it is agreed: what was agreed on 25
 * September for 2 October began in October, and what was agreed on 10 July for 5 September began in the new school year.
 * What was called off by its first day never began.
 */
public enum MoveMeasure {
  /** Proposed. */
  PROPOSED,
  /** A trial, or a direction off site, began: its first day came, and the pupil was on both registers. */
  STARTED,
  /** On trial or off site at the end of the month, since a first day that has come. */
  ON_TRIAL,
  /** A trial was extended. */
  EXTENDED,
  /** Agreed for good, and not given up since. */
  SUCCESSFUL,
  /** A trial failed that had begun, which is no exclusion. */
  FAILED,
  /** Back at the home school after a trial, or a direction off site, that had begun. */
  RETURNED,
  /** Refused by somebody whose consent was needed. */
  REFUSED,
  /** Given up; a trial, or a direction off site, that was called off before it began is too. */
  WITHDRAWN
}
