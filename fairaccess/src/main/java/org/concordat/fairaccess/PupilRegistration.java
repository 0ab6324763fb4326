/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;

/**
 * What an edition of the regulations on pupil registration says of the day on which a child comes on a roll.
 *
 * <p>A child is on the roll from the first day on which it is to attend, as agreed, decided or directed, whether
 * or not it comes. The rule is the same in both editions; what changed is where it is written. Of a first day of
 * Sunday 18 August 2024 it is SI 2006/1751, and of Monday 19 August 2024 it is SI 2024/208. Neither text was read,
 * and each citation says so.
 *
 * <pre>{@code
 * PupilRegistration.sourceOn(LocalDate.of(2024, 8, 19));   // SI 2024/208 (second-hand, ...)
 * }</pre>
 *
 * <p>The event that governs is the first day itself; where none is set yet, the day on which that is said. Immutable
 * and thread-safe.
 *
 * @param firstDay which day it is
 */
public record PupilRegistration(Rule<String> firstDay) {

  private static final String FIRST_DAY_IS = "the day agreed, decided or directed";

  private static final Citation REGULATIONS_OF_2006 =
      Citation.of("SI 2006/1751").secondHand("its explanatory note");
  private static final Citation REGULATIONS_OF_2024 =
      Citation.of("SI 2024/208").secondHand("practice; the text was not read");

  /** From 1 September 2006. */
  public static final Edition<PupilRegistration> REGISTRATION_2006 = Edition.of(
      "2006",
      LocalDate.of(2006, Month.SEPTEMBER, 1),
      under(REGULATIONS_OF_2006),
      REGULATIONS_OF_2006);

  /** From 19 August 2024, when the regulations of 2006 were replaced. */
  public static final Edition<PupilRegistration> REGISTRATION_2024 = Edition.of(
      "2024",
      LocalDate.of(2024, Month.AUGUST, 19),
      under(REGULATIONS_OF_2024),
      REGULATIONS_OF_2024);

  /** All editions. */
  public static final Editions<PupilRegistration> EDITIONS =
      Editions.of(ImmutableList.of(REGISTRATION_2006, REGISTRATION_2024));

  /**
   * What a row of a table cites, which stands for every date: both regulations, and from when the later. A reason and
   * an obligation have a date, and cite {@link #sourceOn} it.
   */
  public static final Citation OF_EVERY_DATE = Citation.of(
          "SI 2006/1751, from 19 August 2024 SI 2024/208")
      .secondHand("practice; the texts were not read");

  private static final PupilRegistration EARLIER =
      under(Citation.of("Regulations on pupil registration before 1 September 2006")
          .secondHand("practice; the text was not read"));

  /**
   * Refuses null.
   *
   * @throws NullPointerException if the rule is null
   */
  public PupilRegistration {
    requireNonNull(firstDay, "firstDay");
  }

  private static PupilRegistration under(Citation source) {
    return new PupilRegistration(Rule.statutory("first day on roll", FIRST_DAY_IS, source));
  }

  /**
   * The rule on a first day.
   *
   * @param date the first day, or the day on which none is set yet
   * @return the rule of the edition in force; before the first edition the same, under earlier regulations
   * @throws NullPointerException if the date is null
   */
  public static Rule<String> firstDayOn(LocalDate date) {
    return EDITIONS
        .find(requireNonNull(date, "date"))
        .map(Edition::rules)
        .orElse(EARLIER)
        .firstDay();
  }

  /**
   * Where the rule on a first day is written.
   *
   * @param date the first day, or the day on which none is set yet
   * @return the regulations in force
   * @throws NullPointerException if the date is null
   */
  public static Citation sourceOn(LocalDate date) {
    return firstDayOn(date).source();
  }

  /**
   * By when it is reported that a school missed the first day that it agreed.
   *
   * <p>No law sets a day. It is the day after the agreed one, the first on which that may be reported: of 12 November 2012
   * the 13th, so that a first day that was missed is overdue with whoever sees to it, and not forgotten.
   *
   * @param agreed the first day that was agreed
   * @param source where the agreement is written
   * @return the day and the rule
   * @throws NullPointerException if an argument is null
   */
  public static Term reportOfMissed(LocalDate agreed, Citation source) {
    LocalDate day = agreed.equals(LocalDate.MAX) ? agreed : agreed.plusDays(1);
    return Term.of(
        Due.on(day),
        Rule.agreed(
            "time to report a first day that was missed",
            "the day after it, the first on which that may be",
            requireNonNull(source, "source")));
  }
}
