/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class StageTargetsTest {

  private enum Step implements Stage {
    WAITING,
    DECIDED
  }

  private static final LocalDate FROM = LocalDate.of(2012, 11, 7);
  private static final LocalDate FIRST = LocalDate.of(2012, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2013, 1, 31);
  private static final Calendars CALENDARS = Calendars.of(
      SchoolCalendar.builder("2012/13")
          .published(FIRST, LAST)
          .term(LocalDate.of(2012, 9, 4), LocalDate.of(2012, 12, 21))
          .term(LocalDate.of(2013, 1, 8), LAST)
          .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
          .build(),
      WorkingDays.of(LocalDateRange.ofClosed(FIRST, LAST), ImmutableSet.of()));
  private static final StageTargets<Step> TARGETS =
      StageTargets.of(Map.of(Step.WAITING, TimeLimit.calendarDaysAfter(28)));

  private static Stay<Step> until(LocalDate day) {
    return new Stay<>(Step.WAITING, FROM, day, true);
  }

  private static TimedStay<Step> timed(LocalDate day) {
    return TARGETS.compare(List.of(until(day)), CALENDARS).get(0);
  }

  @Test
  void stayThatEndsOnTheLastDayIsInTime() {
    TimedStay<Step> inTime = timed(LocalDate.of(2012, 12, 5));

    assertThat(inTime.due().find()).contains(LocalDate.of(2012, 12, 5));
    assertThat(inTime.isOver().orElseThrow()).isFalse();
    assertThat(inTime.overdueCalendarDays().orElseThrow()).isZero();
    assertThat(inTime.overdueSchoolDays().orElseThrow()).isZero();
  }

  @Test
  void stayThatEndsTheDayAfterIsOneDayLate() {
    TimedStay<Step> late = timed(LocalDate.of(2012, 12, 6));

    assertThat(late.overdueCalendarDays().orElseThrow()).isEqualTo(1);
    assertThat(late.overdueSchoolDays().orElseThrow()).isEqualTo(1);
  }

  @Test
  void latenessOverChristmasIsFewerSchoolDaysThanCalendarDays() {
    TimedStay<Step> late = timed(LocalDate.of(2013, 1, 8));

    assertThat(late.calendarDays()).isEqualTo(62);
    assertThat(late.schoolDays().orElseThrow()).isEqualTo(33);
    assertThat(late.overdueCalendarDays().orElseThrow()).isEqualTo(34);
    assertThat(late.overdueSchoolDays().orElseThrow()).isEqualTo(13);
    assertThat(late).hasToString("waiting from 2012-11-07 until 2013-01-08, due 2012-12-05");
  }

  @Test
  void targetInSchoolDaysBeyondTheCalendarIsUnknown() {
    TimedStay<Step> timed =
        new TimedStay<>(until(LocalDate.of(2013, 1, 8)), TimeLimit.schoolDaysAfter(200), CALENDARS);

    assertThat(timed.isOver().isKnown()).isFalse();
    assertThat(timed.overdueCalendarDays().isKnown()).isFalse();
    assertThat(timed.overdueSchoolDays().isKnown()).isFalse();
  }

  @Test
  void stayUpToTheLastDayThatThereIsHasAnUnknownNumberOfSchoolDaysAndAKnownOneOfDays() {
    TimedStay<Step> timed = timed(LocalDate.MAX);
    TimedStay<Step> byADay = new TimedStay<>(
        new Stay<>(Step.WAITING, LocalDate.MAX.minusDays(1), LocalDate.MAX, false),
        TimeLimit.calendarDaysBeginningWith(1),
        CALENDARS);

    assertThat(timed.overdueCalendarDays().orElseThrow())
        .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2012, 12, 5), LocalDate.MAX));
    assertThat(timed.overdueSchoolDays().isKnown()).isFalse();
    assertThat(byADay.overdueCalendarDays().orElseThrow()).isEqualTo(1);
    assertThat(byADay.overdueSchoolDays().isKnown()).isFalse();
  }

  @Test
  void schoolDaysAreUnknownWhereNoCalendarIsPublishedAndCalendarDaysAreNot() {
    TimedStay<Step> timed = new TimedStay<>(
        until(LocalDate.of(2013, 1, 8)),
        TimeLimit.calendarDaysAfter(28),
        Calendars.ofWorkingDays(CALENDARS.working()));

    assertThat(timed.overdueCalendarDays().orElseThrow()).isEqualTo(34);
    assertThat(timed.overdueSchoolDays().isKnown()).isFalse();
    assertThat(timed.schoolDays().isKnown()).isFalse();
  }

  @Test
  void stageWithoutATargetIsNotCompared() {
    Stay<Step> decided = new Stay<>(Step.DECIDED, FROM, LAST, false);

    assertThat(TARGETS.compare(List.of(decided), CALENDARS)).isEmpty();
    assertThat(TARGETS.late(
            List.of(until(LocalDate.of(2012, 12, 5)), decided, until(LocalDate.of(2012, 12, 6))),
            CALENDARS))
        .extracting(timed -> timed.stay().until())
        .containsExactly(LocalDate.of(2012, 12, 6));
  }
}
