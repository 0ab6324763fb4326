/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.pupil.CompulsorySchoolAge;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * Until when a child is of compulsory school age, by the year group: the last Friday in June of the school year of the
 * sixteenth birthday. {@link CompulsorySchoolAge} says it by a date of birth, which a referral does not hold.
 *
 * <p>A child in year 11 in October 2023 is of that age up to Friday 28 June 2024; one in year 9 up to 26 June
 * 2026. That is read off the year group: for a child taught out of the year of their age, give the day itself
 * on the referral.
 */
public final class SchoolLeavingDate {

  /** The law on the last day. */
  public static final Citation SOURCE =
      Citation.of("Education Act 1996", "s.8").secondHand("general knowledge");

  private static final int LEAVING_YEAR = 11;

  private SchoolLeavingDate() {}

  /**
   * The school leaving date of a child who is in a year group on a date.
   *
   * @param yearGroup the year group
   * @param on the date
   * @return the last day of compulsory school age; unknown for a child who follows no numbered year and is not in
   *     reception
   */
  public static Answer<LocalDate> of(YearGroup yearGroup, LocalDate on) {
    requireNonNull(on, "on");
    if (yearGroup.number().isEmpty() && !yearGroup.equals(YearGroup.RECEPTION)) {
      return Answer.unknown(Reason.coded(EligibilityReasons.AGE_NOT_KNOWN)
          .with("year-group", yearGroup.code())
          .under(SOURCE)
          .saying("year group {year-group} does not say when compulsory school age ends"));
    }
    int ahead = LEAVING_YEAR - yearGroup.number().orElse(0);
    return Answer.known(CompulsorySchoolAge.leavingDate(
        AcademicYear.of(AcademicYear.containing(on).startYear() + ahead)));
  }
}
