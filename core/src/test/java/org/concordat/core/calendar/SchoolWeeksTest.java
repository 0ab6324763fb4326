/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.calendar.ExampleCalendars.T12;
import static org.concordat.core.calendar.ExampleCalendars.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolWeeksTest {

  @ParameterizedTest
  @CsvSource({
    // from a Monday, and from the days of a week before half-term
    "2012-10-15, 1, 2012-10-19",
    "2012-10-22, 1, 2012-10-26",
    "2012-10-24, 1, 2012-11-06",
    "2012-10-26, 1, 2012-11-08",
    // no school day is left in the week of the start
    "2012-10-27, 1, 2012-11-09",
    "2012-10-29, 1, 2012-11-09",
    "2012-10-31, 1, 2012-11-09",
    "2012-11-04, 1, 2012-11-09",
    "2012-11-05, 1, 2012-11-09",
    "2013-03-29, 1, 2013-04-19",
    // an INSET Monday starts its week all the same
    "2013-01-07, 1, 2013-01-11",
    // the week that follows begins on an INSET Monday
    "2012-12-18, 1, 2012-12-21",
    "2012-12-19, 1, 2013-01-08",
    // weeks of four and three school days are school weeks
    "2013-04-29, 2, 2013-05-10",
    "2013-07-15, 1, 2013-07-19"
  })
  void lastDay(LocalDate start, int weeks, LocalDate last) {
    assertThat(T12.lastDayOfSchoolWeeks(start, weeks)).isEqualTo(Due.on(last));
  }

  @Test
  void weeksAfterAnEventStartTheDayAfterIt() {
    TimeLimit limit = TimeLimit.schoolWeeksAfter(6);
    assertThat(limit.from(LocalDate.of(2012, 10, 7), with(T12)))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 23)));
    assertThat(limit.from(LocalDate.of(2012, 10, 8), with(T12)))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 26)));
  }

  @Test
  void weeksFromAMondayAreKnownOnceTheLastOfThemIsPublishedToItsSunday() {
    LocalDate monday = LocalDate.of(2012, 12, 10);
    assertThat(publishedTo(LocalDate.of(2012, 12, 23)).lastDayOfSchoolWeeks(monday, 2))
        .isEqualTo(Due.on(LocalDate.of(2012, 12, 21)));
    assertThat(publishedTo(LocalDate.of(2012, 12, 22))
            .lastDayOfSchoolWeeks(monday, 2)
            .isKnown())
        .isFalse();
    assertThat(T12.lastDayOfSchoolWeeks(LocalDate.of(2013, 7, 22), 1))
        .isEqualTo(Due.on(LocalDate.of(2013, 7, 24)));
  }

  @Test
  void weeksFromAnotherDayNeedTheWeekThatFollows() {
    LocalDate wednesday = LocalDate.of(2012, 12, 5);
    assertThat(publishedTo(LocalDate.of(2012, 12, 18)).lastDayOfSchoolWeeks(wednesday, 2))
        .isEqualTo(Due.on(LocalDate.of(2012, 12, 18)));
    assertThat(publishedTo(LocalDate.of(2012, 12, 17))
            .lastDayOfSchoolWeeks(wednesday, 2)
            .isKnown())
        .isFalse();
    assertThat(T12.lastDayOfSchoolWeeks(LocalDate.of(2013, 7, 23), 1))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, which does not reach the week that"
                + " ends the 1 school weeks counted from 2013-07-23");
  }

  @Test
  void weeksThatAreNotPublishedAreUnknown() {
    assertThat(T12.lastDayOfSchoolWeeks(LocalDate.of(2013, 7, 15), 3))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, which holds 2 of the 3 school weeks"
                + " counted from 2013-07-15");
    assertThat(T12.lastDayOfSchoolWeeks(LocalDate.of(2013, 9, 1), 1).isKnown()).isFalse();
    assertThat(TimeLimit.schoolWeeksAfter(1).from(LocalDate.of(2013, 8, 31), with(T12)))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, and 2013-09-01 was asked for");
    assertThat(TimeLimit.schoolWeeksAfter(1).from(LocalDate.of(2012, 8, 31), with(T12)))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, and 2012-08-31 was asked for");
  }

  private static SchoolCalendar publishedTo(LocalDate last) {
    LocalDate first = LocalDate.of(2012, 12, 1);
    LocalDate termLast =
        last.isBefore(LocalDate.of(2012, 12, 21)) ? last : LocalDate.of(2012, 12, 21);
    return SchoolCalendar.builder("december")
        .published(first, last)
        .term(first, termLast)
        .build();
  }
}
