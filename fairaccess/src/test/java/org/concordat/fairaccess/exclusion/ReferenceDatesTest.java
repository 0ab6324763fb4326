/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ReferenceDatesTest {

  @ParameterizedTest
  @CsvSource({
    "1818-03-23", "1943-04-26", "1954-04-19", "1981-04-20", "2000-04-24", "2008-03-24",
    "2012-04-09", "2013-04-01", "2014-04-21", "2015-04-06", "2016-03-28", "2019-04-22",
    "2024-04-01", "2025-04-21", "2038-04-26", "2049-04-19", "2076-04-20"
  })
  void easterMondayIsKnownForEveryYear(LocalDate monday) {
    assertThat(ReferenceDates.easterMonday(monday.getYear())).isEqualTo(monday);
  }

  @Property
  void easterMondayIsAMondayFrom23MarchTo26April(
      @ForAll @IntRange(min = 1583, max = 9999) int year) {
    LocalDate monday = ReferenceDates.easterMonday(year);

    assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(monday)
        .isBetween(LocalDate.of(year, Month.MARCH, 23), LocalDate.of(year, Month.APRIL, 26));
  }

  @Property
  void termsOfAYearLieEndToEnd(@ForAll @IntRange(min = 1583, max = 9998) int year) {
    LocalDateRange spring = ReferenceDates.termOf(LocalDate.of(year, Month.JANUARY, 1));
    LocalDateRange summer = ReferenceDates.termOf(spring.getEnd());
    LocalDateRange autumn = ReferenceDates.termOf(summer.getEnd());

    assertThat(spring.getStart()).isEqualTo(LocalDate.of(year, Month.JANUARY, 1));
    assertThat(summer.getStart()).isEqualTo(spring.getEnd());
    assertThat(autumn.getStart()).isEqualTo(LocalDate.of(year, Month.AUGUST, 1));
    assertThat(autumn.getEnd()).isEqualTo(LocalDate.of(year + 1, Month.JANUARY, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-12-31, 2012-08-01, 2013-01-01",
    "2013-01-01, 2013-01-01, 2013-04-02",
    "2013-04-01, 2013-01-01, 2013-04-02",
    "2013-04-02, 2013-04-02, 2013-08-01",
    "2013-07-31, 2013-04-02, 2013-08-01",
    "2013-08-01, 2013-08-01, 2014-01-01"
  })
  void edge8_termsAreCutAtReferenceDates(LocalDate date, LocalDate start, LocalDate end) {
    assertThat(ReferenceDates.termOf(date)).isEqualTo(LocalDateRange.of(start, end));
  }

  @Test
  void termsOfAPeriodAreThoseItTouches() {
    assertThat(ReferenceDates.termsOf(LocalDate.of(2012, 12, 20), LocalDate.of(2013, 4, 2)))
        .extracting(LocalDateRange::getStart)
        .containsExactly(
            LocalDate.of(2012, 8, 1), LocalDate.of(2013, 1, 1), LocalDate.of(2013, 4, 2));
    assertThatThrownBy(
            () -> ReferenceDates.termsOf(LocalDate.of(2013, 1, 2), LocalDate.of(2013, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ReferenceDates last: must not be before the first day, 2013-01-02, but was"
            + " 2013-01-01");
  }

  @Test
  void schoolYearRunsFrom1August() {
    assertThat(ReferenceDates.schoolYearOf(LocalDate.of(2013, 7, 31)))
        .isEqualTo(LocalDateRange.of(LocalDate.of(2012, 8, 1), LocalDate.of(2013, 8, 1)));
    assertThat(ReferenceDates.schoolYearOf(LocalDate.of(2013, 8, 1)).getStart())
        .isEqualTo(LocalDate.of(2013, 8, 1));
  }

  @Test
  void yearBeforeTheGregorianCalendarIsRefused() {
    assertThatThrownBy(() -> ReferenceDates.easterMonday(1582))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ReferenceDates year: must not be before 1583, but was 1582");
  }
}
