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
 * An application of 31 August 2021 falls under the edition of 2014, and one of the next day, as the round for entry in
 * September 2022, under that of 2021. The Codes and regulations were not read: the days are known from practice, and every
 * citation says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param secondary the days of the round for year 7
 * @param primary the days of the round for reception
 * @param appeals the limits of appeals
 */
public record AdmissionDates(Round secondary, Round primary, Appeals appeals) {

  private static final MonthDay SECONDARY_CLOSING = MonthDay.of(Month.OCTOBER, 31);
  private static final MonthDay SECONDARY_OFFERS = MonthDay.of(Month.MARCH, 1);
  private static final MonthDay PRIMARY_CLOSING = MonthDay.of(Month.JANUARY, 15);
  private static final Optional<MonthDay> PRIMARY_OFFERS =
      Optional.of(MonthDay.of(Month.APRIL, 16));

  private static final String PRACTICE = "practice; the text was not read";
  private static final Citation APPEALS_2012 =
      Citation.of("School Admission Appeals Code 2012").secondHand(PRACTICE);

  /** From 1 February 2012: a national offer day for secondary schools alone. */
  public static final Edition<AdmissionDates> DATES_2012 = edition(
      "2012", LocalDate.of(2012, Month.FEBRUARY, 1), Optional.empty(), code("2012"), APPEALS_2012);

  /** From 1 September 2013, for entry in 2014: a national offer day for primary schools too. */
  public static final Edition<AdmissionDates> DATES_2013 = edition(
      "2013", LocalDate.of(2013, Month.SEPTEMBER, 1), PRIMARY_OFFERS, code("2012"), APPEALS_2012);

  /** From 19 December 2014, under the Code of that year: the same days. */
  public static final Edition<AdmissionDates> DATES_2014 = edition(
      "2014", LocalDate.of(2014, Month.DECEMBER, 19), PRIMARY_OFFERS, code("2014"), APPEALS_2012);

  /**
   * From 1 September 2021, under the Code of that year: the same days. Of the Code on appeals no edition is named, since it
   * is not known which one was in force when.
   */
  public static final Edition<AdmissionDates> DATES_2021 = edition(
      "2021",
      LocalDate.of(2021, Month.SEPTEMBER, 1),
      PRIMARY_OFFERS,
      code("2021"),
      AdviceTerms.APPEALS_CODE);

  /** All editions. */
  public static final Editions<AdmissionDates> EDITIONS =
      Editions.of(ImmutableList.of(DATES_2012, DATES_2013, DATES_2014, DATES_2021));

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

  private static Citation code(String name) {
    return Citation.of("School Admissions Code " + name).secondHand(PRACTICE);
  }

  private static Edition<AdmissionDates> edition(
      String name, LocalDate from, Optional<MonthDay> primary, Citation code, Citation appeals) {
    return Edition.of(
        name,
        from,
        new AdmissionDates(
            round(SECONDARY_CLOSING, Optional.of(SECONDARY_OFFERS), code),
            round(PRIMARY_CLOSING, primary, code),
            limits(appeals)),
        code);
  }

  private static Round round(MonthDay closing, Optional<MonthDay> offer, Citation code) {
    return new Round(
        Rule.statutory("closing date", closing, code),
        offer.map(day -> Rule.statutory("offer day, or the next working day", day, code)));
  }

  private static Appeals limits(Citation code) {
    return new Appeals(
        Rule.statutory("time to lodge an appeal", TimeLimit.schoolDaysAfter(20), code),
        Rule.statutory(
            "time to hear an appeal after the last day to lodge it",
            TimeLimit.schoolDaysAfter(40),
            code),
        Rule.statutory("time to hear an in-year appeal", TimeLimit.schoolDaysAfter(30), code));
  }
}
