/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Pounds.gbp;
import static org.concordat.core.money.Pounds.gbps;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SplitTest {

  private static Weights<String> pupils(long central) {
    return Weights.of(
        ImmutableMap.of("South", 6_530L, "North", 7_312L, "East", 6_845L, "Central", central));
  }

  private static List<String> numbered(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> "school " + number)
        .toList();
  }

  @Test
  void f1_byEarlierAllocationsNotByRoundedPercentages() {
    Split<String> split = Split.of(
        gbp("2800000.00"),
        Weights.ofAmounts(
            ImmutableMap.of("secondary", gbp("2400000.00"), "primary", gbp("400000.00"))));
    assertThat(split.shareOf("secondary")).isEqualTo(gbp("2400000.00"));
    assertThat(split.shareOf("primary")).isEqualTo(gbp("400000.00"));
    assertThat(split.roundedUp()).isEmpty();
  }

  @Test
  void f2_whereHalfUpWouldLoseAPenny() {
    Split<String> split = Split.of(gbp("1600000.00"), pupils(9_100));
    assertThat(split.shares())
        .containsExactlyEntriesOf(ImmutableMap.of(
            "Central", gbp("488803.84"),
            "East", gbp("367677.18"),
            "North", gbp("392761.94"),
            "South", gbp("350757.04")));
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(split.quotaOf("East"), CurrencyUnit.GBP))
        .isEqualTo(gbp("367677.17"));
  }

  @Test
  void f3_whereHalfUpWouldMakeAPenny() {
    Split<String> split = Split.of(gbp("1600000.00"), pupils(9_104));
    assertThat(split.shares().values())
        .containsExactlyElementsOf(gbps("488953.04", "367627.81", "392709.21", "350709.94"));
    assertThat(Rounding.HALF_UP_TO_PENNY.apply(split.quotaOf("South"), CurrencyUnit.GBP))
        .isEqualTo(gbp("350709.95"));
  }

  @Test
  void f4_fourPartnershipsByPupils() {
    assertThat(Split.of(gbp("1600000.00"), pupils(9_127)).shares().values())
        .containsExactlyElementsOf(gbps("489810.16", "367344.20", "392406.25", "350439.39"));
    assertThat(Split.of(gbp("2400000.00"), pupils(9_127)).shares().values())
        .containsExactlyElementsOf(gbps("734715.23", "551016.30", "588609.38", "525659.09"));
  }

  @Test
  void f5_sevenClustersEqually() {
    Split<String> split = Split.of(gbp("400000.00"), Weights.equal(numbered(7)));
    assertThat(split.shares().values())
        .containsExactlyElementsOf(gbps(
            "57142.86", "57142.86", "57142.86", "57142.86", "57142.86", "57142.85", "57142.85"));
    assertThat(split.roundedUp()).hasSize(5).doesNotContain("school 6", "school 7");
  }

  @Test
  void f5_sixClustersEqually() {
    assertThat(Split.of(gbp("400000.00"), Weights.equal(numbered(6))).shares().values())
        .containsExactlyElementsOf(
            gbps("66666.67", "66666.67", "66666.67", "66666.67", "66666.66", "66666.66"));
  }

  @Test
  void f5b_onePennyBetweenTwo() {
    assertThat(Split.of(gbp("0.01"), Weights.equal(List.of("b", "a"))).shares())
        .containsExactlyEntriesOf(ImmutableMap.of("a", gbp("0.01"), "b", gbp("0.00")));
  }

  @Test
  void f5b_zeroWeightNeverGetsThePennyThatIsLeft() {
    Split<Integer> split = Split.of(gbp("0.05"), Weights.of(ImmutableMap.of(1, 0L, 2, 7L, 3, 3L)));
    assertThat(split.shares().values()).containsExactlyElementsOf(gbps("0.00", "0.04", "0.01"));
  }

  @Test
  void f5b_recoveryMirrorsPayment() {
    Split<Integer> split = Split.of(gbp("-0.05"), Weights.of(ImmutableMap.of(2, 7L, 1, 3L)));
    assertThat(split.shares().values()).containsExactlyElementsOf(gbps("-0.02", "-0.03"));
    assertThat(split.quotaOf(1)).isEqualTo(Ratio.of(-15, 1_000));
    assertThat(split.roundedUp()).containsExactly(1);
  }

  @Test
  void theOddPennyGoesToTheLargestRemainderNotToTheFirst() {
    assertThat(Split.of(gbp("99.99"), Weights.of(ImmutableMap.of("a", 75L, "b", 25L)))
            .shares()
            .values())
        .containsExactlyElementsOf(gbps("74.99", "25.00"));
  }

  @Test
  void t29_partnershipsByRoll() {
    Split<String> split = Split.of(
        gbp("2400000.00"),
        Weights.of(ImmutableMap.of("A", 9_800L, "B", 8_600L, "C", 7_350L, "D", 5_250L)));
    assertThat(split.shares().values())
        .containsExactlyElementsOf(gbps("758709.68", "665806.45", "569032.26", "406451.61"));
  }

  @Test
  void f12b_aYearThatStraddlesTwoFinancialYearsByMonths() {
    Split<Integer> split =
        Split.of(gbp("2800000.00"), Weights.of(ImmutableMap.of(2012, 7L, 2013, 5L)));
    assertThat(split.shares().values()).containsExactlyElementsOf(gbps("1633333.33", "1166666.67"));
  }

  @Test
  void f13b_theTierIsRoundedFirstAndThenSplit() {
    Money share = gbp("392406.25");
    Money tier = Rounding.HALF_UP_TO_PENNY.apply(share, Ratio.ofPercent(40));
    Split<String> split = Split.of(tier, Weights.equal(numbered(9)));
    assertThat(tier).isEqualTo(gbp("156962.50"));
    assertThat(split.shares().values().asList().subList(0, 7)).containsOnly(gbp("17440.28"));
    assertThat(split.shares().values().asList().subList(7, 9)).containsOnly(gbp("17440.27"));
    Money pot = share.minus(tier);
    assertThat(pot).isEqualTo(gbp("235443.75"));
    assertThat(Money.total(split.shares().values()).plus(pot)).isEqualTo(share);
  }

  @Test
  void aWeightFarSmallerThanAPennyGetsNothing() {
    Split<String> split =
        Split.of(gbp("100.00"), Weights.of(ImmutableMap.of("a", 1_000_000L, "b", 1L)));
    assertThat(split.shares().values()).containsExactlyElementsOf(gbps("100.00", "0.00"));
  }

  @Test
  void oneBeneficiaryGetsEverything() {
    assertThat(Split.of(gbp("0.07"), Weights.equal(List.of("a"))).shareOf("a"))
        .isEqualTo(gbp("0.07"));
  }

  @Test
  void anEmptyPotGivesNothingToEverybody() {
    assertThat(Split.of(gbp("0.00"), pupils(1)).shares().values()).containsOnly(gbp("0.00"));
  }

  @Test
  void anyCurrencyIsDividedIntoItsSmallestUnits() {
    assertThat(Split.of(Money.parse("JPY 100"), Weights.equal(numbered(3)))
            .shares()
            .values())
        .containsExactly(Money.parse("JPY 34"), Money.parse("JPY 33"), Money.parse("JPY 33"));
    Split<String> dinars = Split.of(Money.parse("BHD 0.010"), Weights.equal(numbered(3)));
    assertThat(dinars.shareOf("school 1")).isEqualTo(Money.parse("BHD 0.004"));
    assertThat(dinars.quotaOf("school 1")).isEqualTo(Ratio.of(1, 300));
  }

  @Test
  void theTieOrderAndTheMethodAreArguments() {
    Weights<String> weights = Weights.of(ImmutableMap.of("a", 1L, "b", 3L));
    Split<String> byKey = Split.of(gbp("0.02"), weights);
    Split<String> byWeight =
        Split.of(gbp("0.02"), weights, TieOrder.byWeightThenKey(), Apportionment.LARGEST_REMAINDER);
    assertThat(byKey.shares().values()).containsExactlyElementsOf(gbps("0.01", "0.01"));
    assertThat(byWeight.shares().values()).containsExactlyElementsOf(gbps("0.02", "0.00"));
    Weights<String> paradox = Weights.of(ImmutableMap.of("a", 6L, "b", 6L, "c", 2L));
    assertThat(Split.of(gbp("0.10"), paradox, TieOrder.byKey(), Apportionment.WEBSTER)
            .shares()
            .values())
        .containsExactlyElementsOf(gbps("0.05", "0.04", "0.01"));
  }

  @Test
  void refusesAPotThatIsNotALongOfPence() {
    assertThat(
            Split.of(gbp("92233720368547758.07"), Weights.equal(List.of("a"))).shareOf("a"))
        .isEqualTo(gbp("92233720368547758.07"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(gbp("92233720368547758.08"), Weights.equal(List.of("a"))))
        .withMessage("Split pot: must be a long in the smallest unit of its currency, but was"
            + " GBP 92233720368547758.08");
  }

  @Test
  void refusesAStranger() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(gbp("1.00"), pupils(1)).shareOf("West"))
        .withMessage("Split key: must be one of [Central, East, North, South], but was West");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(gbp("1.00"), pupils(1)).quotaOf("West"))
        .withMessage("Split key: must be one of [Central, East, North, South], but was West");
  }

  @Test
  void explainsEveryPenny() {
    Split<String> split =
        Split.of(gbp("0.05"), Weights.of(ImmutableMap.of("a", 0L, "b", 7L, "c", 3L)));
    assertThat(split.explanation().render()).isEqualTo("""
            pot: £0.05
              method: largest remainder
              tie order: key
              sum of weights: 10
              share of a: £0.00
                weight: 0
                exact quota: 0
                quota rounded down: £0.00
                left over: £0.00
              share of b: £0.04
                weight: 7
                exact quota: 7/200
                quota rounded down: £0.03
                rank of the remainder: 1
                left over: £0.01
              share of c: £0.01
                weight: 3
                exact quota: 3/200
                quota rounded down: £0.01
                rank of the remainder: 2
                left over: £0.00""");
    assertThat(split.explanation()).isEqualTo(split.explanation());
  }

  @Test
  void explainsARecoveryTowardsZero() {
    Split<String> split = Split.of(gbp("-0.05"), Weights.of(ImmutableMap.of("a", 3L, "b", 7L)));
    assertThat(split.explanation().render())
        .contains("share of a: -£0.02", "quota rounded down: -£0.01", "left over: -£0.01");
  }

  @Test
  void equalSplitsAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            Split.of(gbp("5.00"), pupils(1)),
            Split.of(gbp("5.00"), pupils(1), TieOrder.byKey(), Apportionment.LARGEST_REMAINDER))
        .addEqualityGroup(Split.of(gbp("5.01"), pupils(1)))
        .addEqualityGroup(Split.of(Money.parse("EUR 5.00"), pupils(1)))
        .addEqualityGroup(Split.of(gbp("5.00"), pupils(2)))
        .addEqualityGroup(Split.of(gbp("5.00"), pupils(1), TieOrder.byKey(), Apportionment.WEBSTER))
        .testEquals();
    Split<String> split = Split.of(gbp("1.00"), Weights.equal(List.of("b", "a")));
    assertThat(split).hasToString("{a=GBP 0.50, b=GBP 0.50}");
    assertThat(split.pot()).isEqualTo(gbp("1.00"));
    assertThat(split.weights()).containsOnlyKeys("a", "b");
    assertThat(split.method()).isEqualTo(Apportionment.LARGEST_REMAINDER);
  }
}
