/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explanation;

/**
 * How the part of a capital contribution that is at risk falls over time.
 *
 * <p>Thurrock may take capital back on a scale that falls as time passes (DFE-RR224, part 4, Thurrock); which
 * scale is for the contract to say. Of £750,000.00 from 1 September 2011 over 25 years, there are at risk on
 * 9 April 2018:
 *
 * <pre>{@code
 * DiminishingScale.daily(25);            // 6,720 of 9,132 days left: £551,905.39
 * DiminishingScale.completeMonths(25);   // 221 of 300 months left:   £552,500.00
 * DiminishingScale.completeYears(25);    // 19 of 25 years left:      £570,000.00
 * DiminishingScale.cliff(25);            // all of it until the end:  £750,000.00
 * }</pre>
 *
 * <p>A scale gives an exact fraction and rounds nothing. The period is end-exclusive: the end is the first
 * day with nothing at risk. Whoever writes a scale of their own keeps these laws, for any start; {@code
 * org.concordat.testkit.clawback} states them as properties:
 *
 * <ul>
 *   <li>before the start and on it the fraction is 1;
 *   <li>from the end on it is 0, where there is an end;
 *   <li>between them it lies from 0 to 1, and never rises unless {@link #isNeverRising()} is false;
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
   * A percentage for each year, such as 100, 80, 60, 40 and 20: all of it within one year of the start, 80
   * percent within two, nothing after five.
   *
   * @param percentages the percentages, one for each year
   * @return the scale; a part year counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if there is none, if one is less than 0 or more than 100, if the first
   *     is not 100, or if they rise
   */
  static SteppedScale yearlyBands(long... percentages) {
    Shape shape = Shape.bands(percentages);
    return SteppedScale.of(Timing.ofYears(percentages.length), Step.YEAR, shape);
  }

  /**
   * A reducing balance with every complete year, until the liability ends.
   *
   * @param rate the part of what is left that falls away each year, above 0 and below 1
   * @param timing how long the liability lasts; without end, a small part is at risk for ever
   * @return the scale; a part year counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the rate is not between 0 and 1, or if the period is not a number of
   *     years
   */
  static SteppedScale reducingBalance(Ratio rate, Timing timing) {
    return SteppedScale.of(timing, Step.YEAR, Shape.reducingBalance(rate));
  }

  /**
   * A scale that falls by the sum of the digits with every complete year.
   *
   * @param years the length of the period, from 1
   * @return the scale; a part year counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the length is not positive
   */
  static SteppedScale sumOfDigits(int years) {
    return SteppedScale.of(Timing.ofYears(years), Step.YEAR, Shape.sumOfDigits());
  }

  /**
   * The whole for some years, and then a straight line with every complete year.
   *
   * @param held the years during which all of it is at risk
   * @param years the length of the period with them
   * @return the scale; a part year counts as remaining, anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if a length is not positive, or if the hold is not shorter than the
   *     period
   */
  static SteppedScale holdThenTaper(int held, int years) {
    return completeYears(years).withHold(LiabilityPeriod.ofYears(held));
  }

  /**
   * The whole until the end, and nothing from then on.
   *
   * @param years the length of the period, from 1
   * @return the scale; anniversaries of 29 February are on 28 February
   * @throws IllegalArgumentException if the length is not positive
   */
  static SteppedScale cliff(int years) {
    return flat(Timing.ofYears(years));
  }

  /**
   * The whole as long as the liability lasts.
   *
   * @param timing how long it lasts
   * @return the scale; anniversaries of 29 February are on 28 February
   */
  static SteppedScale flat(Timing timing) {
    return SteppedScale.of(timing, Step.DAY, Shape.cliff());
  }

  /**
   * Dates and the fractions that are at risk from each of them on.
   *
   * @param fractions the fractions by date
   * @return the scale
   * @throws IllegalArgumentException if there is none, if one is less than 0 or more than 1, or if they rise
   */
  static TableScale table(Map<LocalDate, Ratio> fractions) {
    return TableScale.of(fractions);
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
   * @return the first day on which nothing is at risk; empty if there is none
   * @throws IllegalArgumentException if the end is a date of its own that is not after the start
   */
  Optional<LocalDate> endOf(LocalDate start);

  /**
   * The scale as a clause says it: whole sentences that name everything the fraction depends on.
   *
   * @return English text
   */
  String wording();

  /**
   * Whether the fraction never rises with time; it does not unless said.
   *
   * @return true if it never rises
   */
  default boolean isNeverRising() {
    return true;
  }

  /**
   * The scale from the day on which a liability starts.
   *
   * @param start the first day of the liability
   * @return the running scale
   * @throws IllegalArgumentException if the end is not after the start
   */
  default RunningScale from(LocalDate start) {
    return RunningScale.of(this, start);
  }

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
