/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Anniversaries;

/**
 * When the reviews of a contract are due.
 *
 * <p>Every due date is an anniversary of the first one, never of the day on which a review was held: of a
 * yearly cycle whose first review is due on 31 August 2013, the second is due on 31 August 2014, although
 * the first was held on 15 October 2013. So the cycle does not drift.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDue the last day on which the first review is in time
 * @param everyMonths the months from one due date to the next, from 1 to 12
 */
public record ReviewCycle(LocalDate firstDue, int everyMonths) {

  /**
   * Checks the interval.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if it is not from 1 to 12 months
   */
  public ReviewCycle {
    requireNonNull(firstDue, "firstDue");
    ReviewTerms.checkInterval("ReviewCycle", everyMonths);
  }

  /**
   * The cycle of a contract.
   *
   * @param start the first day of the contract
   * @param terms how often it is reviewed
   * @return a cycle whose first due date is that of the terms, or else the last day of the first interval:
   *     of a yearly cycle from 1 September 2012, 31 August 2013
   */
  public static ReviewCycle of(LocalDate start, ReviewTerms terms) {
    return new ReviewCycle(
        terms
            .firstDue()
            .orElseGet(() -> Anniversaries.of(start).month(terms.everyMonths()).minusDays(1)),
        terms.everyMonths());
  }

  /**
   * When a review is due.
   *
   * @param number which review, from 1
   * @return the last day on which it is in time
   * @throws IllegalArgumentException if the number is not positive
   * @throws ArithmeticException if the months up to it are more than an int holds
   */
  public LocalDate dueOn(int number) {
    checkArgument(number > 0, "ReviewCycle number: must be positive, but was %s", number);
    return Anniversaries.of(firstDue).month(Math.multiplyExact(number - 1, everyMonths));
  }

  /**
   * How many reviews are due by a date.
   *
   * @param date the date
   * @return the number of due dates on or before it
   */
  public int dueBy(LocalDate date) {
    return date.isBefore(firstDue)
        ? 0
        : Anniversaries.of(firstDue).completeMonths(date) / everyMonths + 1;
  }

  /**
   * The next due date, whenever the review before was held.
   *
   * @param due a due date, or any other date
   * @return the first due date after it
   */
  public LocalDate nextAfter(LocalDate due) {
    return dueOn(dueBy(due) + 1);
  }
}
