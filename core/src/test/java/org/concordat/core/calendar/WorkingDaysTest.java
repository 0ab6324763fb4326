/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.calendar.ExampleCalendars.BANK_HOLIDAYS;
import static org.concordat.core.calendar.ExampleCalendars.KNOWN;
import static org.concordat.core.calendar.ExampleCalendars.WORKING;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 21);

  @ParameterizedTest
  @CsvSource({
    "2012-12-21, true",
    "2012-12-22, false",
    "2012-12-24, true",
    "2012-12-25, false",
    "2012-12-26, false",
    "2012-06-05, false",
    "2012-10-29, true",
    "2010-01-01, false",
    "2025-12-31, true"
  })
  void weekendsAndBankHolidaysAreNoWorkingDays(LocalDate date, boolean isWorkingDay) {
    assertThat(WORKING.isWorkingDay(date)).isEqualTo(Answer.known(isWorkingDay));
  }

  @Test
  void countsFollowTheSameWordsAsSchoolDays() {
    assertThat(WORKING.workingDayAfter(FRIDAY, 2)).isEqualTo(Due.on(LocalDate.of(2012, 12, 27)));
    assertThat(WORKING.workingDayOf(FRIDAY, 2)).isEqualTo(Due.on(LocalDate.of(2012, 12, 24)));
    assertThat(WORKING.workingDayBefore(LocalDate.of(2012, 12, 27), 2)).isEqualTo(Due.on(FRIDAY));
    assertThat(WORKING.workingDaysBetween(FRIDAY, LocalDate.of(2012, 12, 27)))
        .isEqualTo(Answer.known(2));
  }

  @Test
  void datesForWhichTheBankHolidaysAreNotKnownAreUnknown() {
    LocalDate beyond = LocalDate.of(2026, 1, 1);
    String message =
        "unknown: bank holidays: known from 2010-01-01 to 2025-12-31, and 2026-01-01 was"
            + " asked for";
    assertThat(WORKING.isWorkingDay(beyond)).hasToString(message);
    assertThat(WORKING.workingDayAfter(beyond, 1)).hasToString(message);
    assertThat(WORKING.workingDayOf(LocalDate.of(2025, 12, 31), 2))
        .hasToString(
            "unknown: bank holidays: known from 2010-01-01 to 2025-12-31, which holds 1 of the 2 working"
                + " days counted from 2025-12-31");
    assertThat(WORKING.workingDaysBetween(FRIDAY, beyond).isKnown()).isTrue();
    assertThat(WORKING
            .workingDaysBetween(FRIDAY, beyond.plusDays(1))
            .<String>match(count -> "known", reason -> reason.code()))
        .isEqualTo("calendar.bank-holidays-not-known");
  }

  @Test
  void bankHolidaysOutsideTheCoverageAreLeftOut() {
    LocalDateRange december =
        LocalDateRange.ofClosed(LocalDate.of(2012, 12, 1), LocalDate.of(2012, 12, 31));
    WorkingDays working = WorkingDays.of(december, BANK_HOLIDAYS);
    assertThat(working.bankHolidays())
        .containsExactly(LocalDate.of(2012, 12, 25), LocalDate.of(2012, 12, 26));
    assertThat(working.coverage()).isEqualTo(december);
    assertThat(working.workingDaysBetween(december.getStart(), december.getEnd()))
        .isEqualTo(Answer.known(19));
    assertThat(working).hasToString("WorkingDays[2012-12-01 to 2012-12-31, 2 bank holidays]");
  }

  @Test
  void nothingIsKnownOfUnpublishedWorkingDays() {
    WorkingDays none = WorkingDays.unpublished();
    assertThat(none.isWorkingDay(FRIDAY).isKnown()).isFalse();
    assertThat(none.isWorkingDay(LocalDate.EPOCH).isKnown()).isFalse();
    assertThat(none.coverage().isEmpty()).isTrue();
    assertThat(none).hasToString("WorkingDays[unpublished]");
  }

  @Test
  void coverageWithoutAnEndIsRefused() {
    assertThatThrownBy(() -> WorkingDays.of(LocalDateRange.ALL, BANK_HOLIDAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "WorkingDays coverage: must have a first and a last day at most a thousand years"
                + " apart, but was -999999999-01-01/+999999999-12-31");
  }

  @Test
  void countOfNoDaysIsRefused() {
    assertThatThrownBy(() -> WORKING.workingDayAfter(FRIDAY, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of days: must be positive, but was 0");
    assertThatThrownBy(() -> WORKING.workingDaysBetween(FRIDAY, FRIDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "must not end before it begins on 2012-12-21, but ended before 2012-12-20");
  }

  @Test
  void workingDaysAreEqualWhenCoverageAndBankHolidaysAre() {
    new EqualsTester()
        .addEqualityGroup(WORKING, WorkingDays.of(KNOWN, BANK_HOLIDAYS))
        .addEqualityGroup(WorkingDays.of(KNOWN, ImmutableSet.of()))
        .addEqualityGroup(
            WorkingDays.unpublished(),
            WorkingDays.of(LocalDateRange.ofEmpty(FRIDAY), BANK_HOLIDAYS))
        .testEquals();
  }
}
