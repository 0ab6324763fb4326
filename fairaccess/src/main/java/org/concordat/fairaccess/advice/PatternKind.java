/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

/** What keeps happening in an area, so that a forum may speak of it. */
public enum PatternKind {
  /** A school refused children again and again. */
  REPEATED_REFUSALS("repeated-refusals", true),
  /** An area has children without a place. */
  CHILDREN_WITHOUT_PLACE("children-without-place", true),
  /** A school's returns are missing. */
  RETURNS_MISSING("returns-missing", false),
  /** A school could not offer all a place, year after year. */
  OVERSUBSCRIBED("oversubscribed", false);

  private final String code;
  private final boolean countsChildren;

  PatternKind(String code, boolean countsChildren) {
    this.code = code;
    this.countsChildren = countsChildren;
  }

  /**
   * The stable code.
   *
   * @return such as {@code repeated-refusals}
   */
  public String code() {
    return code;
  }

  /**
   * Whether the figure is one of children, so that it may be too small to be published.
   *
   * @return false for one of returns or of rounds
   */
  public boolean countsChildren() {
    return countsChildren;
  }
}
