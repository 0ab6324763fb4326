/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

/** Whether full-time education from the sixth day was there in time. */
public enum DaySixStanding {
  /** From the sixth day or before. */
  MET,
  /** After the sixth day, or not at all. */
  LATE,
  /** Not owed, or not yet. */
  NOT_DUE,
  /** The sixth day is not known. */
  NOT_KNOWN
}
