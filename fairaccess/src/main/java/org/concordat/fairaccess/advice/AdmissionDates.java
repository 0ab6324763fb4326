/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;

/**
 * The national days of the admission rounds, and the limits of appeals, in one edition.
 *
 * <p>The event that governs is the first day of the school year in which parents apply; in-year, the application.
 * The Codes and regulations were not read: the days are known from practice, and every citation says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param secondary the days of the round for year 7
 * @param primary the days of the round for reception
 * @param appeals the limits of appeals
 */
public record AdmissionDates(Round secondary, Round primary, Appeals appeals) {

  private static final Citation ADMISSIONS =
      Citation.of("School Admissions Code 2012").secondHand("practice; the text was not read");
  private static final Citation APPEALS = Citation.of("School Admission Appeals Code 2012")
      .secondHand("practice; the text was not read");

  private static final Round SECONDARY = new Round(
      closing(MonthDay.of(Month.OCTOBER, 31)), Optional.of(offer(MonthDay.of(Month.MARCH, 1))));

  private static final Appeals LIMITS = new Appeals(
      Rule.statutory("time to lodge an appeal", TimeLimit.schoolDaysAfter(20), APPEALS),
      Rule.statutory(
          "time to hear an appeal after the last day to lodge it",
          TimeLimit.schoolDaysAfter(40),
          APPEALS),
      Rule.statutory("time to hear an in-year appeal", TimeLimit.schoolDaysAfter(30), APPEALS));

  /** From 1 February 2012: a national offer day for secondary schools alone. */
  public static final Edition<AdmissionDates> DATES_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.FEBRUARY, 1),
      new AdmissionDates(
          SECONDARY, new Round(closing(MonthDay.of(Month.JANUARY, 15)), Optional.empty()), LIMITS),
      ADMISSIONS);

  /** From 1 September 2013, for entry in 2014: a national offer day for primary schools too. */
  public static final Edition<AdmissionDates> DATES_2013 = Edition.of(
      "2013",
      LocalDate.of(2013, Month.SEPTEMBER, 1),
      new AdmissionDates(
          SECONDARY,
          new Round(
              closing(MonthDay.of(Month.JANUARY, 15)),
              Optional.of(offer(MonthDay.of(Month.APRIL, 16)))),
          LIMITS),
      ADMISSIONS);

  /** All editions. */
  public static final Editions<AdmissionDates> EDITIONS =
      Editions.of(ImmutableList.of(DATES_2012, DATES_2013));

  /**
   * The national days of one round.
   *
   * @param closing the last day to apply, which stands on a weekend too
   * @param offer the day of the offers, or the next working day; empty if no national day is set
   */
  public record Round(Rule<MonthDay> closing, Optional<Rule<MonthDay>> offer) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Round {
      requireNonNull(closing, "closing");
      requireNonNull(offer, "offer");
    }
  }

  /**
   * The limits of appeals.
   *
   * @param lodge the time to lodge one, after the refusal
   * @param hearRound the time to hear one from a round, after the last day to lodge it
   * @param hearInYear the time to hear one from an in-year application, after it was lodged
   */
  public record Appeals(
      Rule<TimeLimit> lodge, Rule<TimeLimit> hearRound, Rule<TimeLimit> hearInYear) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Appeals {
      requireNonNull(lodge, "lodge");
      requireNonNull(hearRound, "hearRound");
      requireNonNull(hearInYear, "hearInYear");
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AdmissionDates {
    requireNonNull(secondary, "secondary");
    requireNonNull(primary, "primary");
    requireNonNull(appeals, "appeals");
  }

  private static Rule<MonthDay> closing(MonthDay day) {
    return Rule.statutory("closing date", day, ADMISSIONS);
  }

  private static Rule<MonthDay> offer(MonthDay day) {
    return Rule.statutory("offer day, or the next working day", day, ADMISSIONS);
  }
}
