/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

/**
 * Where an establishment stands in its life on a date, in the order in which it passes through.
 *
 * <p>A status is never stored: {@link School#statusOn(java.time.LocalDate)} derives it from dated facts.
 */
public enum SchoolStatus {
  /** Proposed, or before its first day. */
  NOT_YET_OPEN,
  /** Open, a closure being proposed or not. */
  OPEN,
  /** After its last day. */
  CLOSED
}
