/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class StraddlingYearTest {

  @ParameterizedTest
  @CsvSource({
    "2012-08-31, 2011/12",
    "2012-09-01, 2012/13",
    "2012-12-31, 2012/13",
    "2013-01-01, 2012/13",
    "2013-08-31, 2012/13",
    "2013-09-01, 2013/14",
    "1999-10-01, 1999/00",
    "2008-10-01, 2008/09"
  })
  void dateLiesInAnAcademicYear(LocalDate date, String year) {
    assertThat(AcademicYear.containing(date)).hasToString(year).isEqualTo(AcademicYear.parse(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-03-31, 2011-12",
    "2012-04-01, 2012-13",
    "2013-03-31, 2012-13",
    "2018-04-01, 2018-19",
    "2000-03-31, 1999-00"
  })
  void dateLiesInAFinancialYear(LocalDate date, String year) {
    assertThat(FinancialYear.containing(date))
        .hasToString(year)
        .isEqualTo(FinancialYear.parse(year));
  }

  @Test
  void yearsRunFromTheirFirstToTheirLastDay() {
    AcademicYear academic = AcademicYear.of(2012);
    assertThat(academic.first()).isEqualTo(LocalDate.of(2012, 9, 1));
    assertThat(academic.last()).isEqualTo(LocalDate.of(2013, 8, 31));
    assertThat(academic.range())
        .isEqualTo(LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 9, 1)));
    assertThat(academic.contains(LocalDate.of(2013, 8, 31))).isTrue();
    assertThat(academic.contains(LocalDate.of(2013, 9, 1))).isFalse();
    FinancialYear financial = FinancialYear.of(2012);
    assertThat(financial.first()).isEqualTo(LocalDate.of(2012, 4, 1));
    assertThat(financial.last()).isEqualTo(LocalDate.of(2013, 3, 31));
    assertThat(financial.contains(LocalDate.of(2012, 3, 31))).isFalse();
    assertThat(financial.contains(LocalDate.of(2012, 4, 1))).isTrue();
  }

  @Test
  void yearsAroundALeapDayHave366Days() {
    assertThat(AcademicYear.of(2011).days()).isEqualTo(366);
    assertThat(AcademicYear.of(2012).days()).isEqualTo(365);
    assertThat(FinancialYear.of(2011).days()).isEqualTo(366);
    assertThat(FinancialYear.of(2012).days()).isEqualTo(365);
  }

  @Test
  void yearsFollowEachOther() {
    assertThat(AcademicYear.of(2012).next()).isEqualTo(AcademicYear.of(2013));
    assertThat(AcademicYear.of(2012).previous()).isEqualTo(AcademicYear.of(2011));
    assertThat(AcademicYear.of(2012)).isLessThan(AcademicYear.of(2013));
    assertThat(FinancialYear.of(2012).next()).isEqualTo(FinancialYear.of(2013));
    assertThat(FinancialYear.of(2012).previous()).isEqualTo(FinancialYear.of(2011));
    assertThat(FinancialYear.of(2012)).isGreaterThan(FinancialYear.of(2011));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2012",
        "2012-13",
        "2012/14",
        "2012/3",
        "2012/2013",
        "0012/13",
        " 2012/13",
        "２０１２/13"
      })
  void textThatIsNoAcademicYearIsRefused(String text) {
    assertThatThrownBy(() -> AcademicYear.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcademicYear text: must be of the form 2012/13, but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2012/13", "2012-14", "2012-2013"})
  void textThatIsNoFinancialYearIsRefused(String text) {
    assertThatThrownBy(() -> FinancialYear.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FinancialYear text: must be of the form 2012-13, but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 10000, -2012})
  void yearWithoutFourDigitsIsRefused(int startYear) {
    assertThatThrownBy(() -> AcademicYear.of(startYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcademicYear startYear: must have four digits, but was " + startYear);
    assertThatThrownBy(() -> FinancialYear.of(startYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FinancialYear startYear: must have four digits, but was " + startYear);
  }

  @Test
  void firstAndLastYearsAreShownAndRead() {
    assertThat(AcademicYear.parse("9999/00"))
        .isEqualTo(AcademicYear.of(9999))
        .hasToString("9999/00");
    assertThat(FinancialYear.parse("1000-01")).isEqualTo(FinancialYear.of(1000));
    assertThatThrownBy(() -> AcademicYear.of(9999).next())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FinancialYear.of(1000).previous())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AcademicYear.containing(LocalDate.of(1000, 8, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 999");
  }
}
