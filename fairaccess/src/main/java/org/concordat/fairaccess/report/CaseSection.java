/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;

/**
 * The cases of a month and of the year to its end.
 *
 * <p>The year counts from the day from which the facts are whole, if that is later than its first, and {@link
 * ReportHeader#cautions()} says so. Immutable and thread-safe.
 *
 * @param month what came in in the month and what became of it
 * @param year the same for the year to its end
 * @param byCategory how many of those referred were accepted in each category, zero among those of the protocol; a child may
 *     be in several
 * @param onRoll how soon the children were on roll whom the panel placed in the year
 * @param time how long children were out of school, and the limit for naming a school
 */
public record CaseSection(
    Reconciliation month,
    Reconciliation year,
    ImmutableSortedMap<String, MonthAndYear> byCategory,
    OnRoll onRoll,
    Time time) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CaseSection {
    requireNonNull(month, "month");
    requireNonNull(year, "year");
    requireNonNull(byCategory, "byCategory");
    requireNonNull(onRoll, "onRoll");
    requireNonNull(time, "time");
  }

  /**
   * How soon children were on roll after the decision that stands. A child is on roll from the first day that
   * was agreed, whether or not it appears.
   *
   * @param within how many within the target
   * @param over how many later
   * @param notYet how many are not on roll yet
   * @param notKnown for how many the target is beyond the published calendar
   */
  public record OnRoll(int within, int over, int notYet, int notKnown) {

    /**
     * How many were on roll within the target.
     *
     * @return the rate of all decisions that stand and whose target is known
     */
    public Rate rate() {
      return Rate.of(within, within + over + notYet);
    }
  }

  /**
   * How long children were out of school and whether a school was named in time.
   *
   * <p>A child is out of school from the day after the last it attended until its first day on the register, without it: 38
   * school days from 14 September to 15 November 2012. Education meanwhile and alternative provision are not the school that the
   * child waits for, and stop no count, as in {@link org.concordat.fairaccess.casework.FairAccessCase#schoolDaysOut}: of a child
   * last at school on 1 September 2023, found not ready on 19 October, in provision from 20 November and ready on 11 December,
   * 36 school days are told at the end of October, 58 at that of November and 74 at that of December. Counted to the end of the
   * month are those who wait, are in provision or are yet to come, and to the first day on the register those for whom it came in
   * the year; whoever withdrew or is not under the protocol is not counted. One who did not come on that day is on the
   * register and still out,
   * until the day on which it came, or to the end of the month while it has not; if its case is closed before, it is counted
   * to that day, after which nobody tells the report more.
   *
   * @param median the median of school days out
   * @param longest the most school days out
   * @param children how many children were out of school and are counted
   * @param notKnown for how many the days are beyond the published calendar
   * @param breaches how often the limit for naming a school ran out
   */
  public record Time(
      Answer<Ratio> median,
      Answer<Integer> longest,
      int children,
      int notKnown,
      MonthAndYear breaches) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Time {
      requireNonNull(median, "median");
      requireNonNull(longest, "longest");
      requireNonNull(breaches, "breaches");
    }
  }
}
