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

class AnniversariesTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, FEBRUARY_28, 25, 2036-09-01",
    "2012-02-29, FEBRUARY_28, 1,  2013-02-28",
    "2012-02-29, MARCH_1,     1,  2013-03-01",
    "2012-02-29, FEBRUARY_28, 4,  2016-02-29",
    "2012-02-29, MARCH_1,     4,  2016-02-29",
    "2012-02-29, FEBRUARY_28, 5,  2017-02-28",
    "2012-02-28, MARCH_1,     1,  2013-02-28",
    "2012-02-29, MARCH_1,     0,  2012-02-29"
  })
  void yearlyAnniversary(LocalDate origin, LeapDayRule rule, int n, LocalDate day) {
    Anniversaries anniversaries = Anniversaries.of(origin, rule);
    assertThat(anniversaries.year(n)).isEqualTo(day);
    assertThat(anniversaries.month(12 * n)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-08-31, FEBRUARY_28, 1,  2011-09-30",
    "2011-08-31, FEBRUARY_28, 2,  2011-10-31",
    "2011-08-31, FEBRUARY_28, 6,  2012-02-29",
    "2011-08-31, MARCH_1,     18, 2013-02-28",
    "2012-12-31, FEBRUARY_28, 2,  2013-02-28",
    "2012-01-29, MARCH_1,     13, 2013-02-28",
    "2012-02-29, MARCH_1,     12, 2013-03-01",
    "2012-02-29, MARCH_1,     13, 2013-03-29",
    "2012-02-29, MARCH_1,     11, 2013-01-29"
  })
  void monthlyAnniversary(LocalDate origin, LeapDayRule rule, int n, LocalDate day) {
    assertThat(Anniversaries.of(origin, rule).month(n)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 2011-08-31, 0",
    "2011-09-01, 2011-09-01, 0",
    "2011-09-01, 2012-08-31, 0",
    "2011-09-01, 2012-09-01, 1",
    "2011-09-01, 2019-08-31, 7",
    "2011-09-01, 2019-09-01, 8",
    "2012-02-29, 2013-02-27, 0",
    "2012-02-29, 2013-02-28, 1",
    "2012-02-29, 2017-02-27, 4",
    "2012-02-29, 2017-02-28, 5",
    "2012-02-29, 2016-02-28, 3",
    "2012-02-29, 2016-02-29, 4",
    "2012-02-29, 1990-01-01, 0"
  })
  void completeYears(LocalDate origin, LocalDate on, int years) {
    assertThat(Anniversaries.of(origin).completeYears(on)).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-08-31, 2011-09-29, 0",
    "2011-08-31, 2011-09-30, 1",
    "2011-08-31, 2011-10-30, 1",
    "2011-08-31, 2011-10-31, 2",
    "2011-08-31, 2012-02-28, 5",
    "2011-08-31, 2012-02-29, 6",
    "2011-08-31, 2011-08-30, 0",
    "2011-08-31, 2001-08-30, 0",
    "2011-09-01, 2018-04-09, 79"
  })
  void completeMonths(LocalDate origin, LocalDate on, int months) {
    assertThat(Anniversaries.of(origin).completeMonths(on)).isEqualTo(months);
  }

  @Test
  void leapDayUnderTheFirstOfMarchCompletesItsYearADayLater() {
    Anniversaries march = Anniversaries.of(LEAP_DAY, LeapDayRule.MARCH_1);
    assertThat(march.completeYears(LocalDate.of(2013, 2, 28))).isZero();
    assertThat(march.completeMonths(LocalDate.of(2013, 2, 28))).isEqualTo(11);
    assertThat(march.completeYears(LocalDate.of(2013, 3, 1))).isEqualTo(1);
    assertThat(march.completeMonths(LocalDate.of(2013, 3, 1))).isEqualTo(12);
  }

  @Test
  void anniversaryBeforeTheOriginIsRefused() {
    assertThatThrownBy(() -> Anniversaries.of(LEAP_DAY).year(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Anniversaries number: must not be negative, but was -1");
    assertThatThrownBy(() -> Anniversaries.of(LEAP_DAY).month(-12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was -12");
  }

  @Test
  void monthsThatAreNoIntAreRefused() {
    assertThatThrownBy(() -> Anniversaries.of(LEAP_DAY).completeMonths(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Anniversaries months: must be an int, but was 11999975854 up to"
            + " +999999999-12-31");
    assertThat(Anniversaries.of(LocalDate.MIN).completeYears(LocalDate.MAX)).isEqualTo(1999999998);
  }
}
