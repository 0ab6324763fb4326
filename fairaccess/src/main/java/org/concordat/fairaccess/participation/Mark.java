/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

/** What the facts of a period show of a school. No mark is about a type of school. */
public enum Mark {
  /** It took more than its share, which is to its credit. */
  TOOK_MORE,
  /** It took less than its share, and was not exempt from every child on the day of the table. */
  TOOK_LESS,
  /** It took nobody though at least one whole child was due, and was not exempt so. */
  TOOK_NOBODY,
  /** It refused a child whom the panel placed with it, or kept silent until that counted as a refusal. */
  REFUSED,
  /** It stayed away from a meeting to which it was invited. */
  STAYED_AWAY
}
