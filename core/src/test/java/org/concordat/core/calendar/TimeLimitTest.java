/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.calendar.ExampleCalendars.NONE;
import static org.concordat.core.calendar.ExampleCalendars.T12;
import static org.concordat.core.calendar.ExampleCalendars.WORKING;
import static org.concordat.core.calendar.ExampleCalendars.with;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  private static final LocalDate MONDAY = LocalDate.of(2012, 10, 15);

  @ParameterizedTest
  @CsvSource({
    // the same fifteen from Monday 15 October 2012, half-term in the week of 29 October
    "15, CALENDAR_DAYS,  AFTER,          2012-10-15, 2012-10-30",
    "15, CALENDAR_DAYS,  BEGINNING_WITH, 2012-10-15, 2012-10-29",
    "15, CALENDAR_DAYS,  DAY_OF,         2012-10-15, 2012-10-29",
    "15, SCHOOL_DAYS,    AFTER,          2012-10-15, 2012-11-12",
    "15, SCHOOL_DAYS,    BEGINNING_WITH, 2012-10-15, 2012-11-09",
    "15, SCHOOL_DAYS,    DAY_OF,         2012-10-15, 2012-11-09",
    "15, WORKING_DAYS,   AFTER,          2012-10-15, 2012-11-05",
    "15, WORKING_DAYS,   BEGINNING_WITH, 2012-10-15, 2012-11-02",
    "15, WORKING_DAYS,   DAY_OF,         2012-10-15, 2012-11-02",
    "6,  WEEKS,          AFTER,          2012-10-15, 2012-11-26",
    "6,  WEEKS,          BEGINNING_WITH, 2012-10-15, 2012-11-25",
    "6,  MONTHS,         AFTER,          2012-10-15, 2013-04-15",
    "6,  MONTHS,         BEGINNING_WITH, 2012-10-15, 2013-04-14",
    "2,  SCHOOL_WEEKS,   AFTER,          2012-10-15, 2012-11-05",
    "2,  SCHOOL_WEEKS,   BEGINNING_WITH, 2012-10-15, 2012-10-26",
    // one of each
    "1,  CALENDAR_DAYS,  AFTER,          2012-10-15, 2012-10-16",
    "1,  CALENDAR_DAYS,  BEGINNING_WITH, 2012-10-15, 2012-10-15",
    "1,  SCHOOL_DAYS,    DAY_OF,         2012-10-15, 2012-10-15",
    "1,  WEEKS,          BEGINNING_WITH, 2012-10-15, 2012-10-21",
    // from a day that is no school day
    "1,  SCHOOL_DAYS,    AFTER,          2012-10-27, 2012-11-05",
    "1,  SCHOOL_DAYS,    BEGINNING_WITH, 2012-10-27, 2012-11-05",
    "6,  SCHOOL_DAYS,    DAY_OF,         2012-10-27, 2012-11-12",
    "1,  WORKING_DAYS,   AFTER,          2012-12-25, 2012-12-27",
    "1,  WORKING_DAYS,   DAY_OF,         2012-12-25, 2012-12-27",
    // ends on closed days, which stand
    "5,  CALENDAR_DAYS,  AFTER,          2012-10-15, 2012-10-20",
    "4,  WEEKS,          AFTER,          2012-11-27, 2012-12-25",
    // the ends of months
    "1,  MONTHS,         AFTER,          2011-08-31, 2011-09-30",
    "1,  MONTHS,         BEGINNING_WITH, 2011-08-31, 2011-09-29",
    "2,  MONTHS,         AFTER,          2011-08-31, 2011-10-31",
    "2,  MONTHS,         AFTER,          2012-12-31, 2013-02-28",
    "2,  MONTHS,         AFTER,          2011-12-31, 2012-02-29",
    "12, MONTHS,         AFTER,          2012-02-29, 2013-02-28",
    "48, MONTHS,         AFTER,          2012-02-29, 2016-02-29"
  })
  void lastAllowedDay(
      int number, LimitUnit unit, Convention convention, LocalDate event, LocalDate last) {
    TimeLimit limit = TimeLimit.of(number, unit, convention);
    assertThat(limit.from(event, with(T12))).isEqualTo(Due.on(last));
  }

  @ParameterizedTest
  @CsvSource({
    "15, CALENDAR_DAYS, BEGINNING_WITH, 2012-10-29, 2012-10-15",
    "15, CALENDAR_DAYS, AFTER,          2012-10-30, 2012-10-15",
    "4,  WEEKS,         AFTER,          2012-10-01, 2012-09-03",
    "4,  WEEKS,         BEGINNING_WITH, 2012-10-01, 2012-09-04",
    "6,  MONTHS,        AFTER,          2012-10-02, 2012-04-02",
    "6,  MONTHS,        AFTER,          2012-10-01, 2012-04-01",
    "6,  MONTHS,        BEGINNING_WITH, 2012-10-01, 2012-04-02",
    "1,  MONTHS,        AFTER,          2011-09-30, 2011-08-31",
    "1,  MONTHS,        AFTER,          2013-02-28, 2013-01-31",
    "1,  MONTHS,        BEGINNING_WITH, 2013-02-27, 2013-01-31",
    "2,  WORKING_DAYS,  AFTER,          2012-12-27, 2012-12-21",
    "2,  WORKING_DAYS,  BEGINNING_WITH, 2012-12-27, 2012-12-24",
    "2,  SCHOOL_WEEKS,  BEGINNING_WITH, 2012-10-26, 2012-10-15",
    "2,  SCHOOL_WEEKS,  BEGINNING_WITH, 2012-10-25, 2012-10-12",
    // back over half-term, from a school day and from the Saturday after it
    "10, SCHOOL_DAYS,   AFTER,          2013-06-14, 2013-05-24",
    "1,  SCHOOL_DAYS,   AFTER,          2013-06-15, 2013-06-13",
    "1,  SCHOOL_DAYS,   BEGINNING_WITH, 2013-06-15, 2013-06-14"
  })
  void latestDayFromWhichALimitHasRun(
      int number, LimitUnit unit, Convention convention, LocalDate event, LocalDate latest) {
    TimeLimit limit = TimeLimit.of(number, unit, convention);
    assertThat(limit.latestFor(event, with(T12))).isEqualTo(Due.on(latest));
  }

  @Test
  void latestForIsUnknownBeforeThePublicationBegins() {
    TimeLimit limit = TimeLimit.schoolDaysAfter(10);
    // 4 September 2012 is the first school day of the calendar, 18 September the eleventh
    assertThat(limit.latestFor(LocalDate.of(2012, 9, 18), with(T12)))
        .isEqualTo(Due.on(LocalDate.of(2012, 9, 4)));
    assertThat(limit.latestFor(LocalDate.of(2012, 9, 17), with(T12)))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, which holds 10 of the 11 school"
                + " days counted from 2012-09-17");
    assertThat(
            TimeLimit.schoolDaysBeginningWith(11).latestFor(LocalDate.of(2012, 9, 17), with(T12)))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, which holds 10 of the 11 school"
                + " days counted from 2012-09-17");
    assertThat(limit.latestFor(LocalDate.of(2013, 9, 1), with(T12)).isKnown()).isFalse();
    assertThat(TimeLimit.schoolWeeksAfter(2)
            .latestFor(LocalDate.of(2012, 9, 7), with(T12))
            .isKnown())
        .isFalse();
  }

  @Test
  void schoolWeeksThatCannotEndInTimeArePassedOverThoughTheirEndIsNotPublished() {
    TimeLimit limit = TimeLimit.schoolWeeksBeginningWith(6);
    // 24 July 2013 is the last school day published: weeks from 21 June may or may not end on it
    assertThat(limit.latestFor(LocalDate.of(2013, 7, 24), with(T12)).isKnown()).isFalse();
    assertThat(limit.latestFor(LocalDate.of(2013, 7, 23), with(T12)))
        .isEqualTo(Due.on(LocalDate.of(2013, 6, 12)));
    assertThat(TimeLimit.schoolWeeksAfter(6).latestFor(LocalDate.of(2013, 7, 23), with(T12)))
        .isEqualTo(Due.on(LocalDate.of(2013, 6, 11)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-07-18, 2013-07-24, 5,  true",
    "2013-07-17, 2013-07-24, 6,  true",
    "2013-07-17, 2013-07-24, 7,  false",
    "2013-07-17, 2013-08-31, 7,  false",
    "2013-07-18, 2013-07-17, 1,  false"
  })
  void noticeHasNotRunWhereTheCalendarEndsFirst(
      LocalDate served, LocalDate effective, int number, boolean hasRun) {
    TimeLimit limit = TimeLimit.schoolDaysBeginningWith(number);
    assertThat(limit.hasRunBetween(served, effective, with(T12))).isEqualTo(Answer.known(hasRun));
  }

  @Test
  void noticeThatTakesEffectBeyondTheCalendarIsUnknown() {
    TimeLimit limit = TimeLimit.schoolDaysAfter(6);
    assertThat(limit
            .hasRunBetween(LocalDate.of(2013, 7, 18), LocalDate.of(2013, 9, 10), with(T12))
            .isKnown())
        .isFalse();
    assertThat(limit
            .hasRunBetween(
                LocalDate.of(2013, 7, 18), LocalDate.of(2013, 7, 24), ExampleCalendars.NONE)
            .isKnown())
        .isFalse();
  }

  @Test
  void limitsWithoutACalendarAreUnknownOnlyInTheUnitsThatNeedIt() {
    assertThat(TimeLimit.schoolDaysAfter(1).from(MONDAY, NONE))
        .hasToString("unknown: none: no day is published, and 2012-10-15 was asked for");
    assertThat(TimeLimit.workingDaysAfter(1).from(MONDAY, NONE))
        .hasToString("unknown: bank holidays: no day is known, and 2012-10-15 was asked for");
    assertThat(
            TimeLimit.workingDaysAfter(1).from(MONDAY, Calendars.ofSchool(T12)).isKnown())
        .isFalse();
    assertThat(
            TimeLimit.schoolDaysAfter(1).from(MONDAY, Calendars.ofSchool(T12)).isKnown())
        .isTrue();
    assertThat(TimeLimit.schoolDaysAfter(1)
            .from(MONDAY, Calendars.ofWorkingDays(WORKING))
            .isKnown())
        .isFalse();
    assertThat(TimeLimit.workingDaysAfter(1)
            .from(MONDAY, Calendars.ofWorkingDays(WORKING))
            .isKnown())
        .isTrue();
  }

  @Test
  void explanationListsTheSchoolDaysThatCounted() {
    Explained<Due> explained =
        TimeLimit.schoolDaysAfter(3).explainFrom(LocalDate.of(2012, 10, 25), with(T12));
    assertThat(explained.explanation().render()).isEqualTo("""
            last allowed day: 2012-11-06
              event: 2012-10-25
              limit: 3 school days
              convention: after the event
              calendar: T12
              school days counted: 3
                school day 1: 2012-10-26
                school day 2: 2012-11-05
                school day 3: 2012-11-06""");
  }

  @Test
  void explanationOfAnUnknownDayListsTheDaysThatThereAre() {
    Explained<Due> explained =
        TimeLimit.schoolDayOf(6).explainFrom(LocalDate.of(2013, 7, 18), with(T12));
    assertThat(explained.explanation().label()).isEqualTo("school day 6 of the event");
    assertThat(explained.explanation().result())
        .isEqualTo(Datum.of(explained.value().toString()));
    assertThat(explained.explanation().inputs().get(4).result()).isEqualTo(Datum.of(5));
  }

  @Test
  void explanationOfSchoolWeeksListsTheirMondays() {
    assertThat(TimeLimit.schoolWeeksBeginningWith(2)
            .explainFrom(LocalDate.of(2012, 10, 24), with(T12))
            .explanation()
            .inputs()
            .get(4)
            .render())
        .isEqualTo("""
            school weeks counted: 2
              school week 1: 2012-10-22
              school week 2: 2012-11-05""");
  }

  @Test
  void explanationOfCalendarDaysNamesTheFirst() {
    assertThat(TimeLimit.calendarDaysBeginningWith(15)
            .explainFrom(MONDAY, NONE)
            .explanation()
            .render())
        .isEqualTo("""
            last allowed day: 2012-10-29
              event: 2012-10-15
              limit: 15 calendar days
              convention: beginning with the event
              first day counted: 2012-10-15""");
    assertThat(TimeLimit.workingDaysAfter(1)
            .explainFrom(MONDAY, with(T12))
            .explanation()
            .inputs()
            .get(3))
        .hasToString("calendar: bank holidays");
  }

  @Test
  void limitsReadInWords() {
    assertThat(TimeLimit.calendarDaysBeginningWith(15))
        .hasToString("15 calendar days beginning with the event");
    assertThat(TimeLimit.schoolDaysAfter(1)).hasToString("1 school day after the event");
    assertThat(TimeLimit.schoolDayOf(6)).hasToString("school day 6 of the event");
    assertThat(TimeLimit.schoolWeeksBeginningWith(12))
        .hasToString("12 school weeks beginning with the event");
    assertThat(LimitUnit.CALENDAR_DAYS).hasToString("calendar days");
  }

  @Test
  void shortFactoriesNameUnitAndConvention() {
    assertThat(TimeLimit.schoolDaysAfter(2)).isEqualTo(of(LimitUnit.SCHOOL_DAYS, Convention.AFTER));
    assertThat(TimeLimit.schoolDaysBeginningWith(2))
        .isEqualTo(of(LimitUnit.SCHOOL_DAYS, Convention.BEGINNING_WITH));
    assertThat(TimeLimit.schoolDayOf(2)).isEqualTo(of(LimitUnit.SCHOOL_DAYS, Convention.DAY_OF));
    assertThat(TimeLimit.schoolWeeksAfter(2))
        .isEqualTo(of(LimitUnit.SCHOOL_WEEKS, Convention.AFTER));
    assertThat(TimeLimit.schoolWeeksBeginningWith(2))
        .isEqualTo(of(LimitUnit.SCHOOL_WEEKS, Convention.BEGINNING_WITH));
    assertThat(TimeLimit.workingDaysAfter(2))
        .isEqualTo(of(LimitUnit.WORKING_DAYS, Convention.AFTER));
    assertThat(TimeLimit.workingDaysBeginningWith(2))
        .isEqualTo(of(LimitUnit.WORKING_DAYS, Convention.BEGINNING_WITH));
    assertThat(TimeLimit.workingDayOf(2)).isEqualTo(of(LimitUnit.WORKING_DAYS, Convention.DAY_OF));
    assertThat(TimeLimit.calendarDaysAfter(2))
        .isEqualTo(of(LimitUnit.CALENDAR_DAYS, Convention.AFTER));
    assertThat(TimeLimit.calendarDaysBeginningWith(2))
        .isEqualTo(of(LimitUnit.CALENDAR_DAYS, Convention.BEGINNING_WITH));
    assertThat(TimeLimit.calendarDayOf(2))
        .isEqualTo(of(LimitUnit.CALENDAR_DAYS, Convention.DAY_OF));
    assertThat(TimeLimit.weeksAfter(2)).isEqualTo(of(LimitUnit.WEEKS, Convention.AFTER));
    assertThat(TimeLimit.weeksBeginningWith(2))
        .isEqualTo(of(LimitUnit.WEEKS, Convention.BEGINNING_WITH));
    assertThat(TimeLimit.monthsAfter(2)).isEqualTo(of(LimitUnit.MONTHS, Convention.AFTER));
    assertThat(TimeLimit.monthsBeginningWith(2))
        .isEqualTo(of(LimitUnit.MONTHS, Convention.BEGINNING_WITH));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void numberThatIsNotPositiveIsRefused(int number) {
    assertThatThrownBy(() -> TimeLimit.of(number, LimitUnit.WEEKS, Convention.AFTER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TimeLimit number: must be positive, but was " + number);
    assertThatThrownBy(() -> TimeLimit.schoolDaysAfter(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TimeLimit number: must be positive");
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHOOL_WEEKS", "WEEKS", "MONTHS"})
  void nthDayOfAnEventInAUnitThatIsNoDayIsRefused(LimitUnit unit) {
    assertThatThrownBy(() -> TimeLimit.of(6, unit, Convention.DAY_OF))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TimeLimit unit: must be a kind of day where the limit is the n-th day of the"
            + " event, but was " + unit);
  }

  private static TimeLimit of(LimitUnit unit, Convention convention) {
    return TimeLimit.of(2, unit, convention);
  }

  @Test
  void lastDayOfAllTimeIsOutsideEverySchoolCalendar() {
    Calendars calendars = Calendars.ofSchool(ExampleCalendars.T12);

    for (TimeLimit limit : new TimeLimit[] {
      TimeLimit.schoolWeeksAfter(1), TimeLimit.schoolDaysAfter(1), TimeLimit.schoolDayOf(1)
    }) {
      assertThat(limit.from(LocalDate.MAX, calendars).isKnown()).isFalse();
      assertThat(limit.explainFrom(LocalDate.MAX, calendars).explanation().render())
          .contains("+999999999-12-31");
    }
  }

  @Test
  void limitBeyondTheLastDayOfAllTimeIsRefused() {
    assertThatThrownBy(
            () -> TimeLimit.calendarDaysAfter(1).from(LocalDate.MAX, ExampleCalendars.NONE))
        .isInstanceOf(DateTimeException.class);
  }
}
