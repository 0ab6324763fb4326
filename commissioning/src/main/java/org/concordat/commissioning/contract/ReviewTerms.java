/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.core.calendar.TimeLimit;

/**
 * How often a contract is reviewed, and when the school's written report is due.
 *
 * <p>Thurrock reviews each base once a year, in a meeting that rests on the school's written report
 * (DFE-RR224, part 4, Thurrock). How long before the meeting the report is due is for the contract.
 *
 * <p>Immutable and thread-safe.
 *
 * @param everyMonths the months from one review to the next, from 1 to 12
 * @param reportBefore the time that must lie between the report and the meeting
 */
public record ReviewTerms(int everyMonths, TimeLimit reportBefore) {

  private static final int A_YEAR = 12;

  /**
   * Checks the interval.
   *
   * @throws IllegalArgumentException if it is not from 1 to 12 months
   */
  public ReviewTerms {
    checkArgument(
        everyMonths >= 1 && everyMonths <= A_YEAR,
        "ReviewTerms everyMonths: must be from 1 to 12, but was %s",
        everyMonths);
  }

  /**
   * A review a year.
   *
   * @param reportBefore the time that must lie between the report and the meeting
   * @return the terms
   */
  public static ReviewTerms yearly(TimeLimit reportBefore) {
    return new ReviewTerms(A_YEAR, reportBefore);
  }
}
