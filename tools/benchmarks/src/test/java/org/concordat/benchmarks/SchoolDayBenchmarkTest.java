/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.VerifyException;
import com.opengamma.strata.basics.date.HolidayCalendars;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.SchoolCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolDayBenchmarkTest {

  @ParameterizedTest
  @ValueSource(ints = {15, 60})
  void strataAgreesOnEveryInput(int mostDays) {
    SchoolDayBenchmark benchmark = new SchoolDayBenchmark();
    benchmark.mostDays = mostDays;
    benchmark.publish();
    benchmark.compare(SchoolYears.strata(SchoolYears.concordat()));
  }

  @Test
  void anotherCalendarIsRefused() {
    SchoolDayBenchmark benchmark = new SchoolDayBenchmark();
    benchmark.mostDays = 15;
    benchmark.publish();
    assertThatThrownBy(() -> benchmark.compare(HolidayCalendars.SAT_SUN))
        .isInstanceOf(VerifyException.class)
        .hasMessageContaining("school days after");
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024})
  void everyYearHasAsManySchoolDaysAsSchoolsHave(int year) {
    SchoolCalendar school = SchoolYears.concordat();
    AcademicYear academicYear = AcademicYear.of(year);
    assertThat(school
            .schoolDaysBetween(academicYear.first(), academicYear.next().first())
            .orElseThrow())
        .isBetween(185, 195);
  }
}
