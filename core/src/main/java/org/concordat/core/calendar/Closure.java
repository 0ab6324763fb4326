/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/**
 * Why a school is closed on a day.
 *
 * <p>A day may be closed for several reasons, such as a bank holiday in a half-term break; of those that a
 * builder was told, the one that stands first here is kept.
 */
public enum Closure {
  /** A bank holiday. */
  BANK_HOLIDAY,
  /** The break within a term. */
  HALF_TERM,
  /** A holiday between terms; every weekday outside the terms is one, unless another reason was given. */
  HOLIDAY,
  /** A day of in-service training, on which staff come and pupils do not. */
  INSET,
  /** Any other closure that was planned, such as one for use as a polling station. */
  PLANNED,
  /** A closure that nobody planned, such as one for snow. */
  UNPLANNED,
  /** A Saturday or Sunday, unless the school meets on it; never given to a builder. */
  WEEKEND
}
