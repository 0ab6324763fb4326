/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);

  @Test
  void bandsMayBeOfDifferentLengths() {
    SteppedScale scale = SteppedScale.of(
        Timing.ofYears(6),
        Step.YEAR,
        Shape.bands(
            ImmutableList.of(Band.ofPercent(3, 100), Band.ofPercent(2, 50), Band.ofPercent(25))));
    assertThat(years(scale, 0, 2, 3, 4, 5, 6))
        .containsExactly(
            Ratio.ONE, Ratio.ONE, Ratio.of(1, 2), Ratio.of(1, 2), Ratio.of(1, 4), Ratio.ZERO);
  }

  @Test
  void refusesBandsThatRise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.yearlyBands(100, 60, 80))
        .withMessage("Bands: must not rise, but were [100% for 1, 60% for 1, 80% for 1]");
  }

  @Test
  void refusesBandsThatDoNotBeginWithTheWholeOrAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.yearlyBands(80, 60))
        .withMessage("Bands: must begin with the whole, but were [80% for 1, 60% for 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.bands(ImmutableList.of()))
        .withMessage("Bands: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.yearlyBands(101))
        .withMessage("Band fraction: must be from 0 to 1, but was 101/100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.ofPercent(0, 100))
        .withMessage("Band steps: must be positive, but was 0");
  }

  @Test
  void refusesBandsForAnotherPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.of(Timing.ofYears(4), Step.YEAR, Shape.bands(100, 50)))
        .withMessage("Bands steps: must be those of the liability, 4 years, but were 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.of(Timing.perpetual(), Step.YEAR, Shape.bands(100, 50)))
        .withMessageStartingWith("Bands timing: must be a number of months or years");
  }

  @Test
  void refusesARateThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.reducingBalance(Ratio.ONE))
        .withMessage("ReducingBalance rate: must be between 0 and 1, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.reducingBalance(Ratio.ZERO))
        .withMessage("ReducingBalance rate: must be between 0 and 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            SteppedScale.of(Timing.ofYears(5), Step.DAY, Shape.reducingBalance(Ratio.of(1, 10))))
        .withMessage("ReducingBalance step: must be months or years, but was days");
  }

  @Test
  void refusesAShapeThatNeedsAnEndWithoutOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.of(Timing.perpetual(), Step.YEAR, Shape.straightLine()))
        .withMessage("StraightLine timing: must have an end, but was without end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.of(Timing.perpetual(), Step.YEAR, Shape.sumOfDigits()))
        .withMessage("SumOfDigits timing: must have an end, but was without end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.of(Timing.ofYears(5), Step.YEAR, Shape.cliff()))
        .withMessage("Cliff step: must be days, but was years");
  }

  @Test
  void refusesAHoldAsLongAsTheLiability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.holdThenTaper(5, 5))
        .withMessage(
            "SteppedScale hold: must be shorter than the liability of 5 years, but was 5 years");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.completeYears(5).withHold(LiabilityPeriod.ofMonths(6)))
        .withMessage("SteppedScale period: must be whole years where the scale falls yearly,"
            + " but was 5 years with a hold of 6 months");
  }

  @Test
  void aHoldWorksWithDaysAndMonthsAndOtherShapes() {
    LocalDate date = START.plusYears(3);
    assertThat(
            DiminishingScale.daily(5).withHold(LiabilityPeriod.ofYears(2)).fractionOn(START, date))
        .isEqualTo(Ratio.of(731, 1096));
    assertThat(DiminishingScale.completeMonths(5)
            .withHold(LiabilityPeriod.ofMonths(18))
            .fractionOn(START, date))
        .isEqualTo(Ratio.of(24, 42));
    assertThat(DiminishingScale.sumOfDigits(5)
            .withHold(LiabilityPeriod.ofYears(2))
            .fractionOn(START, date))
        .isEqualTo(Ratio.of(3, 6));
  }

  @Test
  void aCliffIsTheWholeUntilTheLastDay() {
    SteppedScale cliff = DiminishingScale.cliff(5);
    assertThat(cliff.fractionOn(START, LocalDate.of(2016, 8, 31))).isEqualTo(Ratio.ONE);
    assertThat(cliff.fractionOn(START, LocalDate.of(2016, 9, 1))).isEqualTo(Ratio.ZERO);
  }

  @Test
  void aFlatScaleWithoutEndIsTheWholeForEver() {
    SteppedScale flat = DiminishingScale.flat(Timing.perpetual());
    assertThat(flat.endOf(START)).isEmpty();
    assertThat(flat.fractionOn(START, START.plusYears(500))).isEqualTo(Ratio.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 1",
    "2012-08-31, 1",
    "2012-09-01, 2/3",
    "2013-09-01, 1/3",
    "2014-03-30, 1/3",
    "2014-03-31, 0",
    "2015-01-01, 0"
  })
  void aDatedEndThatIsNoAnniversaryMakesAShortLastStep(LocalDate date, String fraction) {
    SteppedScale scale =
        SteppedScale.of(Timing.until(LocalDate.of(2014, 3, 31)), Step.YEAR, Shape.straightLine());
    assertThat(scale.fractionOn(START, date)).isEqualTo(Ratio.parse(fraction));
  }

  @Test
  void aDatedEndByDays() {
    SteppedScale scale =
        SteppedScale.of(Timing.until(LocalDate.of(2011, 9, 11)), Step.DAY, Shape.straightLine());
    assertThat(scale.fractionOn(START, LocalDate.of(2011, 9, 4))).isEqualTo(Ratio.of(7, 10));
    assertThat(scale.withConvention(Convention.AFTER).fractionOn(START, LocalDate.of(2011, 9, 10)))
        .isEqualTo(Ratio.of(1, 9));
  }

  @Test
  void refusesAnEndThatIsNotAfterTheStart() {
    SteppedScale scale = DiminishingScale.flat(Timing.until(START));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale.endOf(START))
        .withMessage(
            "SteppedScale end: must be after the start and the hold, 2011-09-01, but was 2011-09-01");
    assertThatIllegalArgumentException().isThrownBy(() -> scale.from(START));
    TableScale table = TableScale.of(Map.of(START, Ratio.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.endOf(START))
        .withMessage("TableScale end: must be after the start, 2011-09-01, but was 2011-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 1",
    "2015-03-31, 1",
    "2015-04-01, 3/5",
    "2020-03-31, 3/5",
    "2020-04-01, 0"
  })
  void aTableNamesItsDates(LocalDate date, String fraction) {
    TableScale table = DiminishingScale.table(ImmutableMap.of(
        LocalDate.of(2020, 4, 1), Ratio.ZERO, LocalDate.of(2015, 4, 1), Ratio.of(3, 5)));
    assertThat(table.fractionOn(START, date)).isEqualTo(Ratio.parse(fraction));
    assertThat(table.endOf(START)).contains(LocalDate.of(2020, 4, 1));
    assertThat(Ratio.parse(table.explain(START, date).result().toString()))
        .isEqualTo(Ratio.parse(fraction));
  }

  @Test
  void refusesATableThatRisesOrIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableScale.of(
            ImmutableMap.of(START.plusDays(1), Ratio.of(1, 2), START.plusDays(2), Ratio.of(2, 3))))
        .withMessage(
            "TableScale fractions: must not rise, but were {2011-09-02=1/2, 2011-09-03=2/3}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableScale.of(ImmutableMap.of()))
        .withMessage("TableScale fractions: must hold at least one, but were {}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableScale.of(ImmutableMap.of(START, Ratio.of(3, 2))))
        .withMessage("TableScale fractions: must be from 0 to 1, but were {2011-09-01=3/2}");
  }

  @Test
  void everyChoiceStandsInTheWording() {
    SteppedScale scale = DiminishingScale.completeYears(25);
    assertThat(scale.wording())
        .isEqualTo("The liability lasts for 25 years beginning with its start, the day of the start"
            + " itself being counted. The fraction at risk falls by an equal part with every complete"
            + " year. A year that has begun and is not complete counts as remaining. Anniversaries are"
            + " counted from the start itself, and one of 29 February falls on 28 February in a year"
            + " without that day.");
    assertThat(ImmutableList.of(
            scale.wording(),
            scale.withPartStep(PartStep.COUNTS_AS_ELAPSED).wording(),
            scale.withLeapDayRule(LeapDayRule.MARCH_1).wording(),
            scale.withConvention(Convention.AFTER).wording(),
            scale.withHold(LiabilityPeriod.ofYears(2)).wording(),
            DiminishingScale.completeYears(24).wording(),
            DiminishingScale.completeMonths(25).wording(),
            DiminishingScale.daily(25).wording(),
            DiminishingScale.cliff(25).wording(),
            DiminishingScale.sumOfDigits(25).wording(),
            DiminishingScale.reducingBalance(Ratio.ofPercent(12), Timing.ofYears(25))
                .wording(),
            DiminishingScale.reducingBalance(Ratio.ofPercent(13), Timing.ofYears(25))
                .wording(),
            DiminishingScale.reducingBalance(Ratio.ofPercent(13), Timing.perpetual())
                .wording(),
            DiminishingScale.yearlyBands(100, 50).wording(),
            DiminishingScale.yearlyBands(100, 51).wording(),
            DiminishingScale.flat(Timing.until(START)).wording(),
            TableScale.of(Map.of(START, Ratio.ZERO)).wording(),
            TableScale.of(Map.of(START, Ratio.of(1, 3))).wording()))
        .doesNotHaveDuplicates();
  }

  private static ImmutableList<Ratio> years(DiminishingScale scale, int... years) {
    ImmutableList.Builder<Ratio> fractions = ImmutableList.builder();
    for (int year : years) {
      fractions.add(scale.fractionOn(START, START.plusYears(year)));
    }
    return fractions.build();
  }
}
