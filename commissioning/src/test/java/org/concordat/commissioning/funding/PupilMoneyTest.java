/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Rounding.HALF_UP_TO_PENNY;

import java.time.LocalDate;
import org.concordat.commissioning.IllustrativeCalendar;
import org.concordat.core.calendar.CompleteWeeks.FirstDay;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Rounding;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PupilMoneyTest {

  private static final PupilMoney AUTUMN_2015 = PupilMoney.builder()
      .perPupil(gbp("4444.06"))
      .fundingPeriod(yearFrom(2015))
      .excludedOn(LocalDate.of(2015, 10, 5))
      .relevantDate(LocalDate.of(2015, 10, 13))
      .build();

  private static final PupilMoney AUTUMN_2012 = PupilMoney.builder()
      .perPupil(gbp("4500.00"))
      .fundingPeriod(yearFrom(2012))
      .excludedOn(LocalDate.of(2012, 10, 15))
      .relevantDate(LocalDate.of(2012, 10, 23))
      .build();

  private static PupilMoney leaver(LocalDate excludedOn, LocalDate relevant, LocalDate lastDay) {
    return AUTUMN_2012
        .copy()
        .fundingPeriod(yearFrom(relevant.isBefore(LocalDate.of(2013, 4, 1)) ? 2012 : 2013))
        .excludedOn(excludedOn)
        .relevantDate(relevant)
        .leavingYear(LocalDateRange.ofClosed(LocalDate.of(2012, 9, 1), lastDay))
        .build();
  }

  @Nested
  class WorkedCases {

    @Test
    void t27_twentyFourWeeksLeaveWithTheChild() {
      assertThat(AUTUMN_2015.weeks()).isEqualTo(24);
      assertThat(AUTUMN_2015.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("2051.10"));
    }

    @Test
    void t27_pupilPremiumFollowsByTheSameFormula() {
      PupilMoney premium = AUTUMN_2015.copy().perPupil(gbp("935.00")).build();
      assertThat(premium.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("431.54"));
    }

    @Test
    void t27_adjustmentIsAddedAndNotShared() {
      PupilMoney adjusted = AUTUMN_2015.copy().adjustment(gbp("4000.00")).build();
      LocalDate admitted = LocalDate.of(2016, 1, 4);
      assertThat(adjusted.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("6051.10"));
      assertThat(adjusted.admittingShare(admitted, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("1025.55"));
      assertThat(adjusted.kept(admitted, HALF_UP_TO_PENNY)).isEqualTo(gbp("5025.55"));
    }

    @ParameterizedTest
    @CsvSource({"2016-01-04, 12, 1025.55", "2016-02-08, 7, 598.24"})
    void t27_admittingSchoolGainsByTheWeeksLeft(LocalDate admitted, long weeks, String gain) {
      assertThat(AUTUMN_2015.weeksFrom(admitted)).isEqualTo(weeks);
      assertThat(AUTUMN_2015.admittingShare(admitted, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp(gain));
    }

    @Test
    void t27_reinstatementGivesSeventeenOf24PartsBack() {
      LocalDate back = LocalDate.of(2015, 11, 30);
      assertThat(AUTUMN_2015.weeksFrom(back)).isEqualTo(17);
      assertThat(AUTUMN_2015.reinstatement(back, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("1452.87"));
    }

    @ParameterizedTest
    @CsvSource({"2016-07-22, 12, 1025.55", "2016-07-31, 14, 1196.48"})
    void t27_year11HasWeeksToTheEndOfItsLastSchoolYear(
        LocalDate lastDay, long weeks, String amount) {
      PupilMoney year11 = AUTUMN_2015
          .copy()
          .fundingPeriod(yearFrom(2016))
          .excludedOn(LocalDate.of(2016, 4, 15))
          .relevantDate(LocalDate.of(2016, 4, 25))
          .leavingYear(LocalDateRange.ofClosed(LocalDate.of(2015, 9, 1), lastDay))
          .build();
      assertThat(year11.weeks()).isEqualTo(weeks);
      assertThat(year11.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp(amount));
    }

    @Test
    void t27_withoutTheRuleForLeaversYear11WouldLose48Weeks() {
      PupilMoney year10 = AUTUMN_2015
          .copy()
          .fundingPeriod(yearFrom(2016))
          .excludedOn(LocalDate.of(2016, 4, 15))
          .relevantDate(LocalDate.of(2016, 4, 25))
          .build();
      assertThat(year10.weeks()).isEqualTo(48);
      assertThat(year10.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("4102.21"));
    }

    @ParameterizedTest
    @CsvSource({
      "2012-10-15, 2012-10-23, COUNTED, 22, 1903.85",
      "2012-10-12, 2012-10-22, COUNTED, 23, 1990.38",
      "2012-10-12, 2012-10-22, NOT_COUNTED, 22, 1903.85",
      "2012-10-24, 2012-11-08, COUNTED, 20, 1730.77"
    })
    void f10_completeWeeksToTheEndOfTheFundingPeriod(
        LocalDate excluded, LocalDate relevant, FirstDay firstDay, long weeks, String amount) {
      assertThat(TimeLimit.schoolDaysAfter(6).from(excluded, IllustrativeCalendar.CALENDARS))
          .isEqualTo(Due.on(relevant));
      PupilMoney money = AUTUMN_2012
          .copy()
          .excludedOn(excluded)
          .relevantDate(relevant)
          .firstDay(firstDay)
          .build();
      assertThat(money.weeks()).isEqualTo(weeks);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp(amount));
    }

    @Test
    void f10_adjustmentOf4000() {
      assertThat(AUTUMN_2012
              .copy()
              .adjustment(gbp("4000.00"))
              .build()
              .reduction(HALF_UP_TO_PENNY)
              .value())
          .isEqualTo(gbp("5903.85"));
    }

    @Test
    void f10_admittedWithTwelveOf22WeeksLeft() {
      LocalDate admitted = LocalDate.of(2013, 1, 7);
      assertThat(AUTUMN_2012.admittingShare(admitted, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("1038.46"));
      assertThat(AUTUMN_2012.kept(admitted, HALF_UP_TO_PENNY)).isEqualTo(gbp("865.39"));
    }

    @ParameterizedTest
    @CsvSource({"2013-07-31, 11, 951.92", "2013-08-31, 15, 1298.08"})
    void f10_year11(LocalDate lastDay, long weeks, String amount) {
      PupilMoney money = leaver(LocalDate.of(2013, 5, 3), LocalDate.of(2013, 5, 14), lastDay);
      assertThat(money.weeks()).isEqualTo(weeks);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp(amount));
    }

    @Test
    void f10_year11WithTheRuleForLeaversForgotten() {
      PupilMoney money = AUTUMN_2012
          .copy()
          .fundingPeriod(yearFrom(2013))
          .excludedOn(LocalDate.of(2013, 5, 3))
          .relevantDate(LocalDate.of(2013, 5, 14))
          .build();
      assertThat(money.weeks()).isEqualTo(46);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("3980.77"));
    }

    @Test
    void f10b_shareIsTakenOfTheUnroundedReduction() {
      PupilMoney money = AUTUMN_2012
          .copy()
          .perPupil(gbp("4781.42"))
          .excludedOn(LocalDate.of(2012, 8, 31))
          .relevantDate(LocalDate.of(2012, 9, 10))
          .build();
      LocalDate admitted = LocalDate.of(2012, 12, 31);
      assertThat(money.weeks()).isEqualTo(29);
      assertThat(money.weeksFrom(admitted)).isEqualTo(13);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("2666.56"));
      assertThat(money.admittingShare(admitted, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("1195.36"));
      assertThat(money.admittingShare(admitted, Rounding.HALF_DOWN_TO_PENNY).value())
          .isEqualTo(gbp("1195.35"));
    }
  }

  @Nested
  class Boundaries {

    private static final LocalDate LAST_DAY = LocalDate.of(2013, 7, 31);

    @Test
    void exclusionOn31MarchHasWeeksToTheEndOfTheFundingPeriod() {
      PupilMoney money = leaver(LocalDate.of(2013, 3, 31), LocalDate.of(2013, 4, 8), LAST_DAY);
      assertThat(money.end()).isEqualTo(LocalDate.of(2014, 4, 1));
      assertThat(money.weeks()).isEqualTo(51);
    }

    @Test
    void exclusionOn1AprilHasWeeksToTheEndOfTheSchoolYear() {
      PupilMoney money = leaver(LocalDate.of(2013, 4, 1), LocalDate.of(2013, 4, 8), LAST_DAY);
      assertThat(money.end()).isEqualTo(LocalDate.of(2013, 8, 1));
      assertThat(money.weeks()).isEqualTo(16);
    }

    @Test
    void leaverExcludedInAutumnHasWeeksToTheEndOfTheFundingPeriod() {
      PupilMoney money = leaver(LocalDate.of(2012, 10, 15), LocalDate.of(2012, 10, 23), LAST_DAY);
      assertThat(money.end()).isEqualTo(LocalDate.of(2013, 4, 1));
    }

    @Test
    void relevantDateAfterTheLeavingYearLeavesNoWeek() {
      PupilMoney money = leaver(LocalDate.of(2013, 7, 22), LocalDate.of(2013, 9, 9), LAST_DAY);
      assertThat(money.weeks()).isZero();
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("0.00"));
    }

    @Test
    void withoutAWeekTheAdjustmentAloneIsLostAndNothingIsShared() {
      PupilMoney money = leaver(LocalDate.of(2013, 7, 22), LocalDate.of(2013, 9, 9), LAST_DAY)
          .copy()
          .adjustment(gbp("4000.00"))
          .isAdjustmentShared(true)
          .build();
      LocalDate admitted = LocalDate.of(2013, 9, 16);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("4000.00"));
      assertThat(money.admittingShare(admitted, HALF_UP_TO_PENNY).value()).isEqualTo(gbp("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"2013-03-25, 1", "2013-03-26, 0", "2013-04-01, 0", "2014-01-06, 0"})
    void lastWeekIsWholeOrDoesNotCount(LocalDate admitted, long weeks) {
      assertThat(AUTUMN_2012.weeksFrom(admitted)).isEqualTo(weeks);
    }

    @Test
    void admissionBeforeTheRelevantDateGainsWhatWasLostAndNoMore() {
      LocalDate admitted = LocalDate.of(2012, 10, 16);
      assertThat(AUTUMN_2012.admittingShare(admitted, HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("1903.85"));
      assertThat(AUTUMN_2012.kept(admitted, HALF_UP_TO_PENNY)).isEqualTo(gbp("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"2011, 52", "2012, 52"})
    void firstDayOfThePeriodLosesTheWholeAmountInALeapYearToo(int year, long weeks) {
      PupilMoney money = AUTUMN_2012
          .copy()
          .fundingPeriod(yearFrom(year))
          .excludedOn(LocalDate.of(year, 3, 22))
          .relevantDate(LocalDate.of(year, 4, 1))
          .build();
      assertThat(money.weeks()).isEqualTo(weeks);
      assertThat(money.reduction(HALF_UP_TO_PENNY).value()).isEqualTo(gbp("4500.00"));
    }

    @Test
    void sharedAdjustmentBelongsToTheReduction() {
      PupilMoney money =
          AUTUMN_2012.copy().adjustment(gbp("4000.00")).isAdjustmentShared(true).build();
      assertThat(
              money.admittingShare(LocalDate.of(2013, 1, 7), HALF_UP_TO_PENNY).value())
          .isEqualTo(gbp("3220.28"));
    }

    @Test
    void explanationShowsTheWeeksAndItsSource() {
      assertThat(AUTUMN_2012.reduction(HALF_UP_TO_PENNY).explanation().render())
          .contains("complete weeks", "22 weeks", "SI 2012/2991 r.23");
    }
  }

  @Nested
  class Refusals {

    @Test
    void negativeAmount() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().perPupil(gbp("-0.01"));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("PupilMoney perPupil: must not be negative, but was GBP -0.01");
    }

    @Test
    void negativeAdjustment() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().adjustment(gbp("-4000.00"));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("PupilMoney adjustment: must not be negative, but was GBP -4000.00");
    }

    @Test
    void adjustmentInAnotherCurrency() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().adjustment(Money.parse("EUR 4000.00"));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("PupilMoney adjustment: must be in GBP, but was EUR 4000.00");
    }

    @Test
    void periodOfMoreThanAYear() {
      PupilMoney.Builder builder = AUTUMN_2012
          .copy()
          .fundingPeriod(LocalDateRange.of(LocalDate.of(2012, 4, 1), LocalDate.of(2013, 4, 2)));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("PupilMoney fundingPeriod: must be at most a year long and not empty,"
              + " but was 2012-04-01/2013-04-02");
    }

    @Test
    void emptyOrOpenPeriod() {
      LocalDate start = LocalDate.of(2012, 4, 1);
      PupilMoney.Builder empty = AUTUMN_2012.copy().fundingPeriod(LocalDateRange.ofEmpty(start));
      PupilMoney.Builder open =
          AUTUMN_2012.copy().fundingPeriod(LocalDateRange.ofUnboundedEnd(start));
      assertThatIllegalArgumentException()
          .isThrownBy(empty::build)
          .withMessageContaining("2012-04-01/2012-04-01");
      assertThatIllegalArgumentException()
          .isThrownBy(open::build)
          .withMessageContaining("PupilMoney fundingPeriod: must be at most a year long");
    }

    @Test
    void leavingYearOfAnotherExclusion() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().leavingYear(yearFrom(2013));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage("PupilMoney leavingYear: must contain the exclusion, 2012-10-15,"
              + " but was 2013-04-01/2014-04-01");
    }

    @Test
    void relevantDateOnTheDayOfTheExclusion() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().relevantDate(LocalDate.of(2012, 10, 15));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage(
              "PupilMoney relevantDate: must be after the exclusion, 2012-10-15, but was 2012-10-15");
    }

    @Test
    void relevantDateBeforeThePeriod() {
      PupilMoney.Builder builder = AUTUMN_2012.copy().fundingPeriod(yearFrom(2013));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage(
              "PupilMoney relevantDate: must not be before the funding period, 2013-04-01/2014-04-01,"
                  + " but was 2012-10-23");
    }

    @Test
    void admissionBeforeTheExclusion() {
      LocalDate date = LocalDate.of(2012, 10, 14);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AUTUMN_2012.admittingShare(date, HALF_UP_TO_PENNY))
          .withMessage(
              "PupilMoney date: must not be before the exclusion, 2012-10-15, but was 2012-10-14");
    }
  }

  private static LocalDateRange yearFrom(int year) {
    return LocalDateRange.of(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 4, 1));
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
