/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

/**
 * A count as it is published: the number, a mark in its place, or nothing.
 *
 * <p>A hidden count does not say whether it is small or hides another. Immutable and thread-safe.
 */
public sealed interface PublishedCount {

  /** A count that is hidden. */
  PublishedCount HIDDEN = new Hidden();

  /** A count, most often a total, that is left out, because others would be found from it. */
  PublishedCount LEFT_OUT = new LeftOut();

  /**
   * A count that is shown.
   *
   * @param value the number
   */
  record Shown(long value) implements PublishedCount {

    @Override
    public boolean isShown() {
      return true;
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A count in whose place stands a mark. */
  record Hidden() implements PublishedCount {

    @Override
    public boolean isShown() {
      return false;
    }

    @Override
    public String toString() {
      return "*";
    }
  }

  /** A count that is left out. */
  record LeftOut() implements PublishedCount {

    @Override
    public boolean isShown() {
      return false;
    }

    @Override
    public String toString() {
      return "-";
    }
  }

  /**
   * A count that is shown.
   *
   * @param value the number
   * @return the count
   */
  static PublishedCount shown(long value) {
    return new Shown(value);
  }

  /**
   * Whether the number is shown.
   *
   * @return false if it is hidden or left out
   */
  boolean isShown();
}
