/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.calendar.ExampleCalendars.NONE;
import static org.concordat.core.calendar.ExampleCalendars.T12;
import static org.concordat.core.calendar.ExampleCalendars.T15;
import static org.concordat.core.calendar.ExampleCalendars.T23;
import static org.concordat.core.calendar.ExampleCalendars.with;

import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

/** The dates of the worked cases about exclusions, directions and placements. */
class FairAccessDatesTest {

  @Test
  void schoolYearsHaveTheirNumberOfSchoolDays() {
    assertThat(schoolDays(T12)).isEqualTo(Answer.known(194));
    assertThat(schoolDays(T15)).isEqualTo(Answer.known(196));
    assertThat(schoolDays(T23)).isEqualTo(Answer.known(193));
  }

  @Test
  void t1_sixthDayOfAnExclusionAndSixthDayFollowingItAreOneSchoolDayApart() {
    LocalDate excluded = LocalDate.of(2012, 10, 8);
    assertThat(TimeLimit.schoolDayOf(6).from(excluded, with(T12))).isEqualTo(due(2012, 10, 15));
    assertThat(TimeLimit.schoolDaysAfter(6).from(excluded, with(T12))).isEqualTo(due(2012, 10, 16));
  }

  @Test
  void t2_governorsDecideWithin15SchoolDaysOfNoticeAcrossHalfTerm() {
    assertThat(TimeLimit.schoolDaysAfter(15).from(LocalDate.of(2012, 10, 8), with(T12)))
        .isEqualTo(due(2012, 11, 5));
    assertThat(TimeLimit.calendarDaysAfter(15).from(LocalDate.of(2012, 10, 8), with(T12)))
        .isEqualTo(due(2012, 10, 23));
    assertThat(TimeLimit.workingDaysAfter(15).from(LocalDate.of(2012, 10, 8), with(T12)))
        .isEqualTo(due(2012, 10, 29));
  }

  @Test
  void t3_reviewIsAppliedForWithin15SchoolDays() {
    assertThat(TimeLimit.schoolDaysAfter(15).from(LocalDate.of(2012, 11, 5), with(T12)))
        .isEqualTo(due(2012, 11, 26));
  }

  @Test
  void t4_reviewMeetsByThe15thSchoolDayAfterTheApplication() {
    assertThat(TimeLimit.schoolDaysAfter(15).from(LocalDate.of(2012, 11, 26), with(T12)))
        .isEqualTo(due(2012, 12, 17));
  }

  @Test
  void t5_reconsiderationWithin10SchoolDaysRunsOverChristmasAndAnInsetDay() {
    assertThat(TimeLimit.schoolDaysAfter(10).from(LocalDate.of(2012, 12, 17), with(T12)))
        .isEqualTo(due(2013, 1, 15));
  }

  @Test
  void t6_letterIsGivenOnTheSecondWorkingDayAfterPosting() {
    assertThat(given(LocalDate.of(2012, 11, 2))).isEqualTo(due(2012, 11, 6));
    assertThat(given(LocalDate.of(2012, 12, 21))).isEqualTo(due(2012, 12, 27));
  }

  @Test
  void t7_sixthDayOfAnExclusionThatBeginsBeforeHalfTerm() {
    assertThat(TimeLimit.schoolDayOf(6).from(LocalDate.of(2012, 10, 26), with(T12)))
        .isEqualTo(due(2012, 11, 9));
  }

  @Test
  void t8_sixthDayBeyondThePublishedCalendarIsUnknownThoughFiveDaysAreLeft() {
    LocalDate excluded = LocalDate.of(2013, 7, 18);
    Due sixth = TimeLimit.schoolDayOf(6).from(excluded, with(T12));
    Reason reason = sixth.match(date -> Reason.coded("none").saying(date.toString()), why -> why);
    assertThat(reason.code()).isEqualTo("calendar.not-published");
    assertThat(reason.arguments())
        .containsEntry("calendar", Datum.of("T12"))
        .containsEntry("event", Datum.of(excluded))
        .containsEntry("asked", Datum.of(LocalDate.of(2013, 9, 1)))
        .containsEntry("first", Datum.of(LocalDate.of(2012, 9, 1)))
        .containsEntry("last", Datum.of(LocalDate.of(2013, 8, 31)))
        .containsEntry("found", Datum.of(5))
        .containsEntry("needed", Datum.of(6));
    assertThat(T12.schoolDaysBetween(excluded, LocalDate.of(2013, 9, 1)))
        .isEqualTo(Answer.known(5));
    assertThat(TimeLimit.schoolDayOf(5).from(excluded, with(T12))).isEqualTo(due(2013, 7, 24));
  }

  @Test
  void t8_sixthDayIsKnownOnceTheNextYearIsPublished() {
    SchoolCalendar next = SchoolCalendar.builder("2013/14")
        .published(AcademicYear.of(2013).range())
        .term(LocalDate.of(2013, 9, 3), LocalDate.of(2013, 12, 20))
        .inset(LocalDate.of(2013, 9, 3))
        .build();
    assertThat(TimeLimit.schoolDayOf(6).from(LocalDate.of(2013, 7, 18), with(T12.followedBy(next))))
        .isEqualTo(due(2013, 9, 4));
  }

  @Test
  void t9_sixthConsecutiveSchoolDayOfTwoSuspensionsThatFollowEachOther() {
    assertThat(T12.schoolDaysBetween(LocalDate.of(2012, 10, 10), LocalDate.of(2012, 10, 13)))
        .isEqualTo(Answer.known(3));
    assertThat(T12.schoolDaysBetween(LocalDate.of(2012, 10, 15), LocalDate.of(2012, 10, 19)))
        .isEqualTo(Answer.known(4));
    assertThat(TimeLimit.schoolDayOf(6).from(LocalDate.of(2012, 10, 10), with(T12)))
        .isEqualTo(due(2012, 10, 17));
  }

  @Test
  void t10_noticeServedOn15OctoberMayBeReferredUpTo29OctoberAndLapsesOnThe30th() {
    Due last = TimeLimit.calendarDaysBeginningWith(15).from(LocalDate.of(2012, 10, 15), NONE);
    assertThat(last).isEqualTo(due(2012, 10, 29));
    assertThat(last.isPastOn(LocalDate.of(2012, 10, 29))).isFalse();
    assertThat(last.lapsesOn()).contains(LocalDate.of(2012, 10, 30));
  }

  @Test
  void t12_academyRepliesWithin15CalendarDaysAndGivesEvidenceWithinSeven() {
    assertThat(TimeLimit.calendarDaysAfter(15).from(LocalDate.of(2012, 10, 15), NONE))
        .isEqualTo(due(2012, 10, 30));
    assertThat(TimeLimit.calendarDaysAfter(7).from(LocalDate.of(2012, 10, 31), NONE))
        .isEqualTo(due(2012, 11, 7));
  }

  @Test
  void t13_twoYearsBeginningWith8October2012EndOn7October2014() {
    assertThat(TimeLimit.monthsBeginningWith(24).from(LocalDate.of(2012, 10, 8), NONE))
        .isEqualTo(due(2014, 10, 7));
  }

  @Test
  void t14_placeIsAllocatedWithin20SchoolDays() {
    assertThat(TimeLimit.schoolDaysAfter(20).from(LocalDate.of(2023, 10, 12), with(T23)))
        .isEqualTo(due(2023, 11, 16));
  }

  @Test
  void t15_twentySchoolDaysOverChristmasAreNotTwentyWorkingDays() {
    LocalDate accepted = LocalDate.of(2023, 12, 4);
    assertThat(TimeLimit.schoolDaysAfter(20).from(accepted, with(T23))).isEqualTo(due(2024, 1, 16));
    assertThat(TimeLimit.workingDaysAfter(20).from(accepted, with(T23))).isEqualTo(due(2024, 1, 4));
  }

  @Test
  void t16_inYearApplicationIsNotifiedAimedForAndAnswered() {
    LocalDate applied = LocalDate.of(2023, 10, 12);
    assertThat(TimeLimit.schoolDaysAfter(2).from(applied, with(T23))).isEqualTo(due(2023, 10, 16));
    assertThat(TimeLimit.schoolDaysAfter(10).from(applied, with(T23))).isEqualTo(due(2023, 11, 2));
    assertThat(TimeLimit.schoolDaysAfter(15).from(applied, with(T23))).isEqualTo(due(2023, 11, 9));
  }

  @Test
  void t17_fourWeeksOutOfEducationAfter8September2023() {
    assertThat(TimeLimit.weeksAfter(4).from(LocalDate.of(2023, 9, 8), NONE))
        .isEqualTo(due(2023, 10, 6));
  }

  @Test
  void t18_twoMonthsOutOfEducationAfter3September2012() {
    assertThat(TimeLimit.monthsAfter(2).from(LocalDate.of(2012, 9, 3), NONE))
        .isEqualTo(due(2012, 11, 3));
  }

  @Test
  void t32_assessmentPlaceOfSixSchoolWeeksEndsOn7December() {
    assertThat(T12.lastDayOfSchoolWeeks(LocalDate.of(2012, 10, 22), 6)).isEqualTo(due(2012, 12, 7));
  }

  @Test
  void t33_trialsOf6And12And16SchoolWeeksSkipTheWeeksWithoutSchool() {
    LocalDate start = LocalDate.of(2012, 10, 8);
    assertThat(TimeLimit.schoolWeeksBeginningWith(6).from(start, with(T12)))
        .isEqualTo(due(2012, 11, 23));
    assertThat(TimeLimit.schoolWeeksBeginningWith(12).from(start, with(T12)))
        .isEqualTo(due(2013, 1, 18));
    assertThat(TimeLimit.schoolWeeksBeginningWith(16).from(start, with(T12)))
        .isEqualTo(due(2013, 2, 15));
    assertThat(TimeLimit.weeksBeginningWith(6).from(start, with(T12))).isEqualTo(due(2012, 11, 18));
  }

  @Test
  void t34_schoolDaysOutLeaveOutTheLastDayAttendedAndTheFirstOnRoll() {
    assertThat(T12.schoolDaysOut(LocalDate.of(2012, 9, 14), LocalDate.of(2012, 11, 15)))
        .isEqualTo(Answer.known(38));
  }

  @Test
  void fiveAndAHalfDaysAreElevenSessions() {
    SchoolCalendar calendar = SchoolCalendar.builder("half")
        .published(LocalDate.of(2012, 12, 1), LocalDate.of(2012, 12, 31))
        .term(LocalDate.of(2012, 12, 3), LocalDate.of(2012, 12, 21))
        .halfDay(LocalDate.of(2012, 12, 21), Session.MORNING)
        .build();
    assertThat(calendar.sessionsBetween(LocalDate.of(2012, 12, 14), LocalDate.of(2012, 12, 22)))
        .isEqualTo(Answer.known(11));
    assertThat(calendar.schoolDaysBetween(LocalDate.of(2012, 12, 14), LocalDate.of(2012, 12, 22)))
        .isEqualTo(Answer.known(6));
  }

  private static Answer<Integer> schoolDays(SchoolCalendar calendar) {
    return calendar.schoolDaysBetween(
        calendar.published().getStart(), calendar.published().getEnd());
  }

  private static Due given(LocalDate posted) {
    return DeemedService.EXCLUSIONS_2012.givenOn(ServiceMethod.FIRST_CLASS_POST, posted, with(T12));
  }

  private static Due due(int year, int month, int day) {
    return Due.on(LocalDate.of(year, month, day));
  }
}
