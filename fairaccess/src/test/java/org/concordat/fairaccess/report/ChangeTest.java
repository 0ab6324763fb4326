/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final ReportPeriod YEAR_BEFORE =
      ReportPeriod.of(YearMonth.of(2010, 9), YearMonth.of(2011, 5));
  private static final ReportPeriod YEAR = ReportPeriod.yearTo(YearMonth.of(2012, 5));

  private static Answer<Change> between(int before, int now) {
    return Change.between(PeriodCount.of(YEAR_BEFORE, before), PeriodCount.of(YEAR, now));
  }

  @Test
  void t30_warwickshireFrom77To28IsAChangeOf49AndOf63Point6PerCent() {
    Change change = between(77, 28).orElseThrow();

    assertThat(change.difference()).isEqualTo(-49);
    assertThat(change.percent().orElseThrow()).isEqualTo(new BigDecimal("-63.6"));
    assertThat(change.explanation().render()).isEqualTo("""
            change in per cent: -63.6% [DFE-RR224 part 4, Warwickshire]
              difference: -49
                2011-09 to 2012-05: 28
                2010-09 to 2011-05: 77
              2010-09 to 2011-05: 77""");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 5"})
  void edge39_aChangeFromZeroIsUndefinedAndNotInfinite(int before, int now) {
    Change change = between(before, now).orElseThrow();

    assertThat(change.difference()).isEqualTo(now);
    assertThat(change.percent())
        .isInstanceOfSatisfying(
            Answer.Unknown.class,
            unknown ->
                assertThat(unknown.reason().code()).isEqualTo(ReportReasons.CHANGE_FROM_ZERO));
    assertThat(change.explanation().result())
        .hasToString("a change from 0 to " + now + " has no percentage");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-09, 2011-07, 2011-09, 2012-05",
    "2010-10, 2011-06, 2011-09, 2012-05",
    "2011-09, 2012-05, 2011-09, 2012-05",
    "2012-09, 2013-05, 2011-09, 2012-05"
  })
  void edge39_periodsOfOtherMonthsAreNotCompared(
      YearMonth first, YearMonth last, YearMonth nowFirst, YearMonth nowLast) {
    PeriodCount before = PeriodCount.of(ReportPeriod.of(first, last), 77);
    PeriodCount now = PeriodCount.of(ReportPeriod.of(nowFirst, nowLast), 28);

    assertThat(Change.between(before, now))
        .isInstanceOfSatisfying(
            Answer.Unknown.class,
            unknown -> assertThat(unknown.reason().code()).isEqualTo(ReportReasons.UNLIKE_PERIODS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(before, now))
        .withMessageContaining("Change periods: must have the same months");
  }

  @ParameterizedTest
  @CsvSource({
    "77, 77, 0.0",
    "1, 3, 200.0",
    "3, 0, -100.0",
    "3, 4, 33.3",
    "3, 5, 66.7",
    "8, 9, 12.5",
    "16, 17, 6.3",
    "16, 15, -6.3"
  })
  void percentIsRoundedOnceToOneDecimal(int before, int now, BigDecimal percent) {
    assertThat(between(before, now).orElseThrow().percent().orElseThrow()).isEqualTo(percent);
  }

  @Test
  void theYearToAMonthBeginsInSeptember() {
    assertThat(ReportPeriod.yearTo(YearMonth.of(2012, 9))).hasToString("2012-09");
    assertThat(ReportPeriod.yearTo(YearMonth.of(2013, 8))).hasToString("2012-09 to 2013-08");
    assertThat(YEAR.yearBefore()).isEqualTo(YEAR_BEFORE);
  }

  @ParameterizedTest
  @CsvSource({"2011-08-31, false", "2011-09-01, true", "2012-05-31, true", "2012-06-01, false"})
  void aPeriodHasItsFirstAndItsLastDay(LocalDate date, boolean contained) {
    assertThat(YEAR.contains(date)).isEqualTo(contained);
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodCount.of(YEAR, -1))
        .withMessage("PeriodCount count: must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPeriod.of(YearMonth.of(2012, 5), YearMonth.of(2012, 4)))
        .withMessage(
            "ReportPeriod last: must not be before the first month, 2012-05, but was 2012-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(3, 2))
        .withMessage("Rate part: must be from 0 to 2, but was 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MonthAndYear(3, 2))
        .withMessage("MonthAndYear month: must be from 0 to the year's 2, but was 3");
  }
}
