/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

/** What keeps happening in an area, so that a forum may speak of it. */
public enum PatternKind {
  /** A school refused children again and again. */
  REPEATED_REFUSALS("repeated-refusals"),
  /** An area has children without a place. */
  CHILDREN_WITHOUT_PLACE("children-without-place"),
  /** A school's returns are missing. */
  RETURNS_MISSING("returns-missing"),
  /** A school could not offer all a place, year after year. */
  OVERSUBSCRIBED("oversubscribed");

  private final String code;

  PatternKind(String code) {
    this.code = code;
  }

  /**
   * The stable code.
   *
   * @return such as {@code repeated-refusals}
   */
  public String code() {
    return code;
  }
}
