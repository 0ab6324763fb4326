/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The editions of the School Admissions Code, as far as they concern fair access.
 *
 * <p>The event that governs is the check of a referral, which is its acceptance if it succeeds: a child
 * checked on 31 August 2021 falls under the list of 2014, and one checked on the next day under that of 2021,
 * whenever they were referred.
 *
 * <p>The Codes themselves were not read: their categories and figures are known from local protocols,
 * from schools' forms and from general knowledge, and every citation says so.
 */
public final class AdmissionsCodes {

  /** The Code in force from 1 February 2012: a minimum list of seven categories, and no limit in days. */
  public static final Edition<AdmissionsCode> CODE_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.FEBRUARY, 1),
      Codes2012.rules("School Admissions Code 2012"),
      Citation.of("School Admissions Code 2012", "paras 3.8 to 3.23")
          .secondHand("local fair access protocols"));

  /** The Code in force from 19 December 2014: the same categories. */
  public static final Edition<AdmissionsCode> CODE_2014 = Edition.of(
      "2014",
      LocalDate.of(2014, Month.DECEMBER, 19),
      Codes2012.rules("School Admissions Code 2014"),
      Citation.of("School Admissions Code 2014", "paras 3.8 to 3.23")
          .secondHand("local fair access protocols"));

  /**
   * The Code in force from 1 September 2021: a closed list of thirteen categories, and twenty school days to
   * allocate a place.
   */
  public static final Edition<AdmissionsCode> CODE_2021 = Edition.of(
      "2021",
      LocalDate.of(2021, Month.SEPTEMBER, 1),
      Code2021.rules(),
      Citation.of("School Admissions Code 2021", "paras 3.10 to 3.22")
          .secondHand("local fair access protocols"));

  /**
   * The Code that is to follow the Children's Wellbeing and Schools Act 2026, which has no date yet: it is
   * never chosen until somebody says {@code EDITIONS.commencing("2026", date)}. Its text is not known; it holds
   * the rules of 2021 until then.
   */
  public static final Edition<AdmissionsCode> CODE_2026 = Edition.switchedOff(
      "2026", Code2021.rules(), Citation.of("Children's Wellbeing and Schools Act 2026"));

  /** All editions. */
  public static final Editions<AdmissionsCode> EDITIONS =
      Editions.of(ImmutableList.of(CODE_2012, CODE_2014, CODE_2021, CODE_2026));

  private AdmissionsCodes() {}
}
