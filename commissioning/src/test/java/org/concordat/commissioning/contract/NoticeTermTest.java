/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;

import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTermTest {

  private static final NoticeTerm SIX_MONTHS = NoticeTerm.notLessThan(TimeLimit.monthsAfter(6));
  private static final NoticeTerm FOUR_WEEKS = NoticeTerm.notLessThan(TimeLimit.weeksAfter(4));
  private static final NoticeTerm FULL_YEAR = NoticeTerm.fullAcademicYears(1);

  @Test
  void k3_notLessThanSixMonthsFrom2AprilHaveRunOn2OctoberAndNotOn1October() {
    LocalDate served = LocalDate.of(2012, 4, 2);
    assertThat(SIX_MONTHS.isEnough(served, LocalDate.of(2012, 10, 2), CALENDARS))
        .isEqualTo(Answer.known(true));
    assertThat(SIX_MONTHS.isEnough(served, LocalDate.of(2012, 10, 1), CALENDARS))
        .isEqualTo(Answer.known(false));
    assertThat(SIX_MONTHS.earliestEffective(served, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 2)));
  }

  @Test
  void k4_notLessThanFourWeeksBefore1OctoberAreServedBy3September() {
    LocalDate effective = LocalDate.of(2012, 10, 1);
    assertThat(FOUR_WEEKS.latestService(effective, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 9, 3)));
    assertThat(FOUR_WEEKS.isEnough(LocalDate.of(2012, 9, 3), effective, CALENDARS))
        .isEqualTo(Answer.known(true));
    assertThat(FOUR_WEEKS.isEnough(LocalDate.of(2012, 9, 4), effective, CALENDARS))
        .isEqualTo(Answer.known(false));
  }

  @Test
  void k5_sixWeeksFrom1MayEndADayAfterSixWeeksStartingWithIt() {
    LocalDate may = LocalDate.of(2012, 5, 1);
    assertThat(NoticeTerm.notLessThan(TimeLimit.weeksBeginningWith(6))
            .earliestEffective(may, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 6, 11)));
    assertThat(NoticeTerm.notLessThan(TimeLimit.weeksAfter(6)).earliestEffective(may, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 6, 12)));
  }

  @ParameterizedTest(name = "served {0}: out of service from {1}")
  @CsvSource({
    "2018-01-15, 2019-09-01",
    "2017-09-01, 2019-09-01",
    "2018-08-31, 2019-09-01",
    "2018-09-01, 2020-09-01"
  })
  void k6_oneFullAcademicYearBeginsOnThe1SeptemberAfterService(
      LocalDate served, LocalDate effective) {
    assertThat(FULL_YEAR.earliestEffective(served, CALENDARS)).isEqualTo(Due.on(effective));
    assertThat(FULL_YEAR.isEnough(served, effective, CALENDARS)).isEqualTo(Answer.known(true));
    assertThat(FULL_YEAR.isEnough(served, effective.minusDays(1), CALENDARS))
        .isEqualTo(Answer.known(false));
  }

  @Test
  void k6_twelveMonthsWouldEndInTheMiddleOfAnAcademicYear() {
    NoticeTerm twelveMonths = NoticeTerm.notLessThan(TimeLimit.monthsAfter(12));
    assertThat(twelveMonths.earliestEffective(LocalDate.of(2018, 1, 15), CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2019, 1, 15)));
  }

  @ParameterizedTest(name = "effective {0}: served by {1}")
  @CsvSource({
    "2019-09-01, 2018-08-31",
    "2019-12-25, 2018-08-31",
    "2020-08-31, 2018-08-31",
    "2020-09-01, 2019-08-31"
  })
  void aFullAcademicYearIsServedByThe31AugustBeforeIt(LocalDate effective, LocalDate served) {
    assertThat(FULL_YEAR.latestService(effective, CALENDARS)).isEqualTo(Due.on(served));
  }

  @ParameterizedTest(name = "served {0}: out of service from {1}")
  @CsvSource({
    "2012-04-02, 2013-09-01",
    "2012-03-01, 2012-09-01",
    "2012-03-02, 2013-09-01",
    "2011-09-15, 2012-09-01"
  })
  void sixMonthsToTheEndOfAnAcademicYear(LocalDate served, LocalDate effective) {
    NoticeTerm term = SIX_MONTHS.endingWithAcademicYear();
    assertThat(term.earliestEffective(served, CALENDARS)).isEqualTo(Due.on(effective));
    assertThat(term.isAligned(effective)).isTrue();
    assertThat(term.isAligned(effective.minusDays(1))).isFalse();
    assertThat(term.isAligned(effective.plusDays(1))).isFalse();
  }

  @Test
  void toBeOutByADayANoticeToTheYearEndIsServedForThe1SeptemberBefore() {
    NoticeTerm term = SIX_MONTHS.endingWithAcademicYear();
    assertThat(term.latestService(LocalDate.of(2013, 1, 1), CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 3, 1)));
    assertThat(term.latestService(LocalDate.of(2012, 9, 1), CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 3, 1)));
  }

  @Test
  void everyDayWillDoWhereNoYearEndIsAskedFor() {
    assertThat(SIX_MONTHS.isAligned(LocalDate.of(2012, 10, 2))).isTrue();
    assertThat(FULL_YEAR.isAligned(LocalDate.of(2019, 10, 2))).isTrue();
    assertThat(FULL_YEAR.endingWithAcademicYear().isAligned(LocalDate.of(2019, 10, 2)))
        .isFalse();
  }

  @Test
  void schoolDaysThatAreNotPublishedAreNotGuessed() {
    NoticeTerm term = NoticeTerm.notLessThan(TimeLimit.schoolDaysAfter(60));
    LocalDate served = LocalDate.of(2012, 4, 2);
    assertThat(term.earliestEffective(served, CALENDARS).isKnown()).isFalse();
    assertThat(term.latestService(served, CALENDARS).isKnown()).isFalse();
    assertThat(term.isEnough(served, served.plusYears(1), CALENDARS).isKnown()).isFalse();
  }

  @Test
  void aTermReadsAsTheContractPutsIt() {
    assertThat(SIX_MONTHS).hasToString("not less than 6 months after the event");
    assertThat(SIX_MONTHS.endingWithAcademicYear())
        .hasToString("not less than 6 months after the event, ending with an academic year");
    assertThat(FULL_YEAR).hasToString("1 full academic year");
    assertThat(NoticeTerm.fullAcademicYears(7).endingWithAcademicYear())
        .hasToString("7 full academic years, ending with an academic year");
  }

  @Test
  void refusesALimitThatIsNoPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeTerm.notLessThan(TimeLimit.schoolDayOf(6)))
        .withMessage("NoticeTerm limit: must be a period, but was school day 6 of the event");
  }

  @Test
  void refusesNoYears() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeTerm.fullAcademicYears(0))
        .withMessage("NoticeTerm years: must be from 1 to 100, but was 0");
  }

  @Test
  void refusesMoreThanAHundredYears() {
    assertThat(NoticeTerm.fullAcademicYears(100)
            .earliestEffective(LocalDate.of(2018, 1, 15), CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2118, 9, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeTerm.fullAcademicYears(101))
        .withMessage("NoticeTerm years: must be from 1 to 100, but was 101");
  }

  @Test
  void aNoticeLongerThanAnyoneLivesIsCountedAllTheSame() {
    NoticeTerm term =
        NoticeTerm.notLessThan(TimeLimit.monthsAfter(120_000)).endingWithAcademicYear();
    LocalDate served = LocalDate.of(2012, 4, 2);
    assertThat(term.earliestEffective(served, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(12_012, 9, 1)));
    assertThat(term.isEnough(served, LocalDate.of(2013, 9, 1), CALENDARS))
        .isEqualTo(Answer.known(false));
  }
}
