/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explanation;

/**
 * How the part of a capital contribution that is at risk falls over time.
 *
 * <p>In Thurrock the authority keeps the capacity to take capital back "on a scale that diminishes over
 * time" (DFE-RR224, part 4, Thurrock); which scale is for the contract to say. Of £750,000.00 from 1
 * September 2011 over 25 years, there are at risk on 9 April 2018:
 *
 * <pre>{@code
 * DiminishingScale.daily(25);            // 6,720 of 9,132 days left: £551,905.39
 * DiminishingScale.completeMonths(25);   // 221 of 300 months left:   £552,500.00
 * DiminishingScale.completeYears(25);    // 19 of 25 years left:      £570,000.00
 * }</pre>
 *
 * <p>A scale gives an exact fraction and rounds nothing. The period is end-exclusive: the end is the first
 * day with nothing at risk. Whoever writes a scale of their own keeps these laws, for any start:
 *
 * <ul>
 *   <li>before the start and on it the fraction is 1;
 *   <li>from the end on it is 0;
 *   <li>between them it lies from 0 to 1 and never rises;
 *   <li>the end is after the start.
 * </ul>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface DiminishingScale {

  /**
   * A straight line that falls every day, over the real number of days.
   *
   * @param years the length of the period, from 1
   * @return the scale; anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the length is not positive
   */
  static SteppedScale daily(int years) {
    return SteppedScale.straightLine(LiabilityPeriod.ofYears(years), Step.DAY);
  }

  /**
   * A straight line that falls with every complete month.
   *
   * @param years the length of the period, from 1
   * @return the scale; a part month counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the length is not positive
   */
  static SteppedScale completeMonths(int years) {
    return SteppedScale.straightLine(LiabilityPeriod.ofYears(years), Step.MONTH);
  }

  /**
   * A straight line that falls with every complete year.
   *
   * @param years the length of the period, from 1
   * @return the scale; a part year counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the length is not positive
   */
  static SteppedScale completeYears(int years) {
    return SteppedScale.straightLine(LiabilityPeriod.ofYears(years), Step.YEAR);
  }

  /**
   * The fraction that is at risk on a date.
   *
   * @param start the first day of the liability
   * @param date the date that is asked about
   * @return the exact fraction, from 0 to 1
   */
  Ratio fractionOn(LocalDate start, LocalDate date);

  /**
   * The end of the liability.
   *
   * @param start its first day
   * @return the first day on which nothing is at risk
   */
  LocalDate endOf(LocalDate start);

  /**
   * How the fraction on a date comes about.
   *
   * @param start the first day of the liability
   * @param date the date that is asked about
   * @return a tree whose result is the fraction; a scale of one's own may add what it counted
   */
  default Explanation explain(LocalDate start, LocalDate date) {
    return Explanation.of("fraction at risk", fractionOn(start, date).toDatum());
  }
}
