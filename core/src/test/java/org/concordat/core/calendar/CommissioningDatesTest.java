/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.calendar.ExampleCalendars.ILLUSTRATIVE;
import static org.concordat.core.calendar.ExampleCalendars.NONE;
import static org.concordat.core.calendar.ExampleCalendars.with;

import java.time.LocalDate;
import org.concordat.core.calendar.CompleteWeeks.FirstDay;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the worked cases about contracts, reviews, notice and money that follows a pupil. */
class CommissioningDatesTest {

  @Test
  void k3_sixMonthsNoticeServed2AprilMayTakeEffectOn2OctoberButNotTheDayBefore() {
    TimeLimit notice = TimeLimit.monthsAfter(6);
    LocalDate served = LocalDate.of(2012, 4, 2);
    assertThat(notice.hasRunBetween(served, LocalDate.of(2012, 10, 2), NONE))
        .isEqualTo(Answer.known(true));
    assertThat(notice.hasRunBetween(served, LocalDate.of(2012, 10, 1), NONE))
        .isEqualTo(Answer.known(false));
  }

  @Test
  void k4_fourWeeksNoticeFor1OctoberIsServedBy3September() {
    assertThat(TimeLimit.weeksAfter(4).latestFor(LocalDate.of(2012, 10, 1), NONE))
        .isEqualTo(due(2012, 9, 3));
  }

  @Test
  void k5_sixWeeksStartingWithADayEndOneDayBeforeSixWeeksFromIt() {
    LocalDate start = LocalDate.of(2012, 5, 1);
    assertThat(TimeLimit.weeksBeginningWith(6).from(start, NONE)).isEqualTo(due(2012, 6, 11));
    assertThat(TimeLimit.weeksAfter(6).from(start, NONE)).isEqualTo(due(2012, 6, 12));
  }

  @Test
  void k6_oneFullAcademicYearOfNoticeServedInJanuaryEndsInAugustOfTheNextYear() {
    AcademicYear full = AcademicYear.containing(LocalDate.of(2018, 1, 15)).next();
    assertThat(full.last()).isEqualTo(LocalDate.of(2019, 8, 31));
    assertThat(full.range().getEnd()).isEqualTo(LocalDate.of(2019, 9, 1));
  }

  @Test
  void k7_reportTenSchoolDaysBeforeTheReviewAcrossHalfTerm() {
    LocalDate review = LocalDate.of(2013, 6, 12);
    assertThat(TimeLimit.schoolDaysAfter(10).latestFor(review, with(ILLUSTRATIVE)))
        .isEqualTo(due(2013, 5, 22));
    assertThat(ILLUSTRATIVE.schoolDayBefore(review, 10)).isEqualTo(due(2013, 5, 22));
  }

  @Test
  void k8_remedialPeriodEndsInTheHolidayAndTheNextReviewCountsFromThere() {
    LocalDate review = LocalDate.of(2013, 6, 12);
    Due remedy = TimeLimit.calendarDaysAfter(60).from(review, with(ILLUSTRATIVE));
    assertThat(remedy).isEqualTo(due(2013, 8, 11));
    assertThat(remedy.flatMap(day -> TimeLimit.schoolDaysAfter(15).from(day, with(ILLUSTRATIVE))))
        .isEqualTo(due(2013, 9, 23));
    assertThat(TimeLimit.schoolDaysAfter(40).from(review, with(ILLUSTRATIVE)))
        .isEqualTo(due(2013, 9, 16));
  }

  @Test
  void k9_nextReviewIsAnAnniversaryOfTheDueDateHoweverLateTheLastWas() {
    assertThat(Anniversaries.of(LocalDate.of(2013, 8, 31)).year(1))
        .isEqualTo(LocalDate.of(2014, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({"2012-10-15, 2012-10-23", "2012-10-12, 2012-10-22", "2012-10-24, 2012-11-08"})
  void k10_sixthSchoolDayAfterAnExclusion(LocalDate excluded, LocalDate sixth) {
    assertThat(TimeLimit.schoolDaysAfter(6).from(excluded, with(ILLUSTRATIVE)))
        .isEqualTo(Due.on(sixth));
  }

  @Test
  void f7b_assessmentPlaceOfSixCalendarWeeksOrSixSchoolWeeks() {
    LocalDate start = LocalDate.of(2012, 12, 3);
    assertThat(TimeLimit.weeksBeginningWith(6).from(start, with(ILLUSTRATIVE)))
        .isEqualTo(due(2013, 1, 13));
    assertThat(TimeLimit.schoolWeeksBeginningWith(6).from(start, with(ILLUSTRATIVE)))
        .isEqualTo(due(2013, 1, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-23, 2013-04-01, COUNTED, 22",
    "2012-10-22, 2013-04-01, COUNTED, 23",
    "2012-10-22, 2013-04-01, NOT_COUNTED, 22",
    "2012-11-08, 2013-04-01, COUNTED, 20",
    "2013-01-07, 2013-04-01, COUNTED, 12",
    "2013-05-14, 2013-08-01, COUNTED, 11",
    "2013-05-14, 2013-09-01, COUNTED, 15",
    "2013-05-14, 2014-04-01, COUNTED, 46"
  })
  void f10_completeWeeksFromTheRelevantDate(
      LocalDate relevant, LocalDate end, FirstDay firstDay, long weeks) {
    assertThat(CompleteWeeks.between(relevant, end, firstDay)).isEqualTo(weeks);
  }

  private static Due due(int year, int month, int day) {
    return Due.on(LocalDate.of(year, month, day));
  }
}
