/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import java.time.LocalDate;
import org.concordat.commissioning.monitoring.ReviewCycle;

/** The due dates of a cycle of the library. */
record CycleDueDates(ReviewCycle cycle) implements DueDates {

  @Override
  public int everyMonths() {
    return cycle.everyMonths();
  }

  @Override
  public LocalDate dueOn(int number) {
    return cycle.dueOn(number);
  }

  @Override
  public LocalDate nextAfterHeld(int number, LocalDate heldOn) {
    return cycle.nextAfter(cycle.dueOn(number));
  }

  @Override
  public String toString() {
    return cycle.toString();
  }
}
