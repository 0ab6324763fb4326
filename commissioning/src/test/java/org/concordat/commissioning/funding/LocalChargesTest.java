/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Rounding.HALF_UP_TO_PENNY;

import com.google.common.collect.ImmutableMap;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Split;
import org.concordat.core.money.Weights;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalChargesTest {

  private static final CostRecovery NOTTINGHAM = new CostRecovery(gbp("14900.00"), 2);
  private static final Money AWPU = gbp("4444.06");
  private static final Money POT = gbp("300000.00");
  private static final PartTimeCharge LINCOLNSHIRE =
      new PartTimeCharge(gbp("5388.96"), Ratio.of(9, 2), 5);

  @Test
  void t28_f9_potCovers28TopUps() {
    assertThat(NOTTINGHAM.topUp(AWPU)).isEqualTo(gbp("10455.94"));
    assertThat(NOTTINGHAM.covered(POT, AWPU)).hasValue(28L);
  }

  @Test
  void t28_f9_atFourThousandThePotCovers27AndLeaves5700() {
    Money topUp = NOTTINGHAM.topUp(gbp("4000.00"));
    assertThat(NOTTINGHAM.covered(POT, gbp("4000.00"))).hasValue(27L);
    assertThat(POT.minus(topUp.multipliedBy(27))).isEqualTo(gbp("5700.00"));
  }

  @ParameterizedTest
  @CsvSource({"1, 10455.94, 4444.06", "2, 10455.94, 4444.06", "3, 0.00, 14900.00"})
  void t28_f9_thirdExclusionIsPaidInFull(int number, String pot, String school) {
    assertThat(NOTTINGHAM.charge(number, AWPU, POT))
        .isEqualTo(new CostShare(gbp(pot), gbp(school)));
  }

  @ParameterizedTest
  @CsvSource({"10455.94, 10455.94", "10455.93, 0.00", "0.00, 0.00"})
  void potPaysAWholeTopUpOrNone(String left, String pot) {
    CostShare share = NOTTINGHAM.charge(1, AWPU, gbp(left));
    assertThat(share.authority()).isEqualTo(gbp(pot));
    assertThat(share.total()).isEqualTo(gbp("14900.00"));
  }

  @ParameterizedTest
  @CsvSource({"14899.99, 0.01", "14900.00, 0.00", "14900.01, 0.00"})
  void fundingThatReachesTheCostNeedsNoTopUp(String perPupil, String topUp) {
    assertThat(NOTTINGHAM.topUp(gbp(perPupil))).isEqualTo(gbp(topUp));
    assertThat(NOTTINGHAM.covered(POT, gbp(perPupil)).isEmpty()).isEqualTo(topUp.equals("0.00"));
    assertThat(NOTTINGHAM.charge(1, gbp(perPupil), POT).total()).isEqualTo(gbp("14900.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.00",
    "2, 1, 2155.58",
    "4, 1, 4311.17",
    "9, 2, 4850.06",
    "5, 1, 4850.06",
    "1, 2, 538.90"
  })
  void t28_f10_daysAWeekUpToFourAndAHalf(long days, long parts, String charge) {
    assertThat(LINCOLNSHIRE.on(Ratio.of(days, parts), HALF_UP_TO_PENNY).value())
        .isEqualTo(gbp(charge));
  }

  @Test
  void chargeShowsTheDaysThatAreCharged() {
    assertThat(LINCOLNSHIRE.on(Ratio.of(5), HALF_UP_TO_PENNY).explanation().render())
        .contains("days charged", "9/2");
  }

  @ParameterizedTest
  @CsvSource({
    "60, 70.00, 2460.00, 1740.00",
    "60, 41.00, 2460.00, 0.00",
    "60, 35.00, 2100.00, 0.00",
    "0, 70.00, 0.00, 0.00"
  })
  void t28_f10_councilPaysUpTo41ADay(long days, String rate, String council, String school) {
    assertThat(new DailyContribution(gbp("41.00")).on(days, gbp(rate)))
        .isEqualTo(new CostShare(gbp(council), gbp(school)));
  }

  @Test
  void t29_f11_potOfFourPartnershipsByRoll() {
    Split<String> split = Split.of(
        gbp("2400000.00"),
        Weights.of(ImmutableMap.of("A", 9_800L, "B", 8_600L, "C", 7_350L, "D", 5_250L)));
    assertThat(split.shares())
        .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
            "A", gbp("758709.68"),
            "B", gbp("665806.45"),
            "C", gbp("569032.26"),
            "D", gbp("406451.61")));
    assertThat(Money.total(split.shares().values())).isEqualTo(split.pot());
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertRefused(
        () -> new CostRecovery(gbp("0.00"), 2),
        "CostRecovery cost: must be positive, but was GBP 0.00");
    assertRefused(
        () -> new CostRecovery(gbp("1.00"), -1),
        "CostRecovery sharedExclusions: must not be negative, but was -1");
    assertRefused(
        () -> NOTTINGHAM.charge(0, AWPU, POT), "CostRecovery number: must be positive, but was 0");
    assertRefused(
        () -> NOTTINGHAM.charge(1, AWPU, gbp("-0.01")),
        "CostRecovery potLeft: must not be negative, but was GBP -0.01");
    assertRefused(
        () -> NOTTINGHAM.topUp(Money.parse("EUR 1.00")),
        "CostRecovery perPupil: must be in GBP, but was EUR 1.00");
    assertRefused(
        () -> LINCOLNSHIRE.on(Ratio.of(11, 2), HALF_UP_TO_PENNY),
        "PartTimeCharge days: must be from 0 to 5, but were 11/2");
    assertRefused(
        () -> LINCOLNSHIRE.on(Ratio.of(-1, 2), HALF_UP_TO_PENNY),
        "PartTimeCharge days: must be from 0 to 5, but were -1/2");
    assertRefused(
        () -> new PartTimeCharge(gbp("1.00"), Ratio.of(11, 2), 5),
        "PartTimeCharge cap: must be above 0 and at most 5, but was 11/2");
    assertRefused(
        () -> new PartTimeCharge(gbp("1.00"), Ratio.ONE, 0),
        "PartTimeCharge daysAWeek: must be positive, but was 0");
    assertRefused(
        () -> new PartTimeCharge(gbp("-1.00"), Ratio.ONE, 5),
        "PartTimeCharge amount: must not be negative, but was GBP -1.00");
    assertRefused(
        () -> new DailyContribution(gbp("-1.00")),
        "DailyContribution limit: must not be negative, but was GBP -1.00");
    assertRefused(
        () -> new DailyContribution(gbp("1.00")).on(-1, gbp("1.00")),
        "DailyContribution days: must not be negative, but were -1");
    assertRefused(
        () -> new DailyContribution(gbp("1.00")).on(1, gbp("-1.00")),
        "DailyContribution rate: must not be negative, but was GBP -1.00");
    assertRefused(
        () -> new CostShare(gbp("1.00"), gbp("-1.00")),
        "CostShare school: must not be negative, but was GBP -1.00");
  }

  private static void assertRefused(Runnable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
