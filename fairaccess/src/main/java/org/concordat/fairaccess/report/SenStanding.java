/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

/** What is known of an excluded pupil's special educational needs. */
public enum SenStanding {
  /** None. */
  NONE,
  /** Support without a plan. */
  SUPPORT,
  /** A statement, or an education, health and care plan. */
  PLAN,
  /** Not known. */
  NOT_KNOWN
}
