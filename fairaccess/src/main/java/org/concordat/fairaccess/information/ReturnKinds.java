/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

/**
 * The kinds of return that an authority asks for to see how its vulnerable pupils fare.
 *
 * <p>The items are a minimum for fair access and are no form of any authority. Exclusions and attendance are {@linkplain
 * ReturnKind#ofSchoolDays() of school days only}; what the others count may happen on any day. Children named under the
 * protocol, attendance and special educational needs are {@linkplain ReturnKind#ofPupils() of pupils}; the others count what
 * happened.
 */
public final class ReturnKinds {

  /** Permanent exclusions and all suspensions, of which an authority is told from 1 September 2023. */
  public static final ReturnKind EXCLUSIONS = ReturnKind.of(
          "exclusions", "exclusions return", "permanent", "suspensions", "suspended-half-days")
      .ofSchoolDays();

  /**
   * The exclusions of which an authority was told before: permanent ones, those that brought a pupil's days in a term
   * above five, and those that cost a public examination or a national curriculum test.
   *
   * <p>The term in which the days are counted is that of the regulations, which is cut at the reference dates, 31 December,
   * Easter Monday and 31 July, see {@link org.concordat.fairaccess.exclusion.ReferenceDates}. It is not the term of the return,
   * which is one of the calendar: a pupil suspended for three days before Easter Monday 2013 and three after it has not
   * more than five in one term, even where both fall into one term of the school.
   */
  public static final ReturnKind SERIOUS_EXCLUSIONS = ReturnKind.of(
          "exclusions",
          "exclusions return",
          "permanent",
          "suspensions-above-five-days",
          "examinations-lost")
      .ofSchoolDays();

  /** The shorter suspensions, of which an authority was then told once a term. */
  public static final ReturnKind OTHER_SUSPENSIONS = ReturnKind.of(
          "other-suspensions", "return of other suspensions", "suspensions", "suspended-half-days")
      .ofSchoolDays();

  /** Applications made to the school in-year, and their outcomes. */
  public static final ReturnKind IN_YEAR =
      ReturnKind.of("in-year", "in-year admissions return", "applications", "offers", "refusals");

  /** Managed moves, from the home school's side. */
  public static final ReturnKind MANAGED_MOVES =
      ReturnKind.of("managed-moves", "managed moves return", "started", "completed", "failed");

  /** Children named under the protocol, and whether they are on roll. */
  public static final ReturnKind FAIR_ACCESS_ON_ROLL = ReturnKind.of(
          "fair-access-on-roll",
          "fair access on-roll return",
          "named",
          "on-roll",
          "not-yet-on-roll")
      .ofPupils();

  /** Pupils with special educational needs. */
  public static final ReturnKind SEN = ReturnKind.of(
          "sen", "special educational needs return", "statutory-plans", "sen-support")
      .ofPupils();

  /** Pupils who do not attend regularly, or are missing. */
  public static final ReturnKind ATTENDANCE = ReturnKind.of(
          "attendance", "attendance return", "absent-ten-days", "whereabouts-not-known")
      .ofSchoolDays()
      .ofPupils();

  /** Pupils entered in the register and deleted from it. */
  public static final ReturnKind JOINERS_AND_LEAVERS = ReturnKind.of(
      "joiners-and-leavers",
      "joiner and leaver return",
      "joiners",
      "leavers",
      "leavers-without-destination");

  private ReturnKinds() {}
}
