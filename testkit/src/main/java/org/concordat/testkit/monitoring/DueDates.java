/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import java.time.LocalDate;
import org.concordat.commissioning.monitoring.ReviewCycle;

/** The due dates of a cycle of reviews, whoever works them out. */
public interface DueDates {

  /**
   * The due dates of a cycle of the library.
   *
   * @param cycle the cycle
   * @return its due dates
   */
  static DueDates of(ReviewCycle cycle) {
    return new CycleDueDates(cycle);
  }

  /**
   * The interval.
   *
   * @return the months from one due date to the next, from 1 to 12
   */
  int everyMonths();

  /**
   * When a review is due.
   *
   * @param number which review, from 1
   * @return the last day on which it is in time
   */
  LocalDate dueOn(int number);

  /**
   * When the next review is due once one was held.
   *
   * @param number which review was held, from 1
   * @param heldOn when it was held
   * @return the due date of the next one
   */
  LocalDate nextAfterHeld(int number, LocalDate heldOn);
}
