/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/**
 * Which day of a {@link TimeLimit} is the first.
 *
 * <p>On a calendar without closures, fifteen days from an event on the 15th end on the 30th under
 * {@link #AFTER} and on the 29th under {@link #BEGINNING_WITH}; the sixth day of the event under {@link
 * #DAY_OF} is the 20th.
 */
public enum Convention {
  /** The day of the event is not counted: the next one is the first. */
  AFTER("after the event"),
  /** The day of the event is the first. */
  BEGINNING_WITH("beginning with the event"),
  /** The limit is not a period but the n-th day of the event, whose own day is the first. */
  DAY_OF("of the event");

  private final String words;

  Convention(String words) {
    this.words = words;
  }

  /**
   * The convention in words.
   *
   * @return for instance {@code beginning with the event}
   */
  @Override
  public String toString() {
    return words;
  }
}
