/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Pounds.gbp;
import static org.concordat.core.money.Pounds.gbps;

import com.google.common.testing.EqualsTester;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InstalmentsTest {

  private static final Rounding HALF_UP = Rounding.HALF_UP_TO_PENNY;

  @Test
  void f11_twelveMonthsAddUpToTheYear() {
    Instalments months = Instalments.cumulative(gbp("136000.00"), 12, HALF_UP);
    for (int month = 1; month <= 12; month++) {
      boolean more = month == 2 || month == 5 || month == 8 || month == 11;
      assertThat(months.amount(month)).isEqualTo(gbp(more ? "11333.34" : "11333.33"));
    }
    assertThat(Money.total(months.amounts())).isEqualTo(gbp("136000.00"));
    assertThat(months.count()).isEqualTo(12);
  }

  @Test
  void f11_firstMonthAdjustedThenElevenEqualOnes() {
    Instalments months = Instalments.firstAdjusted(gbp("136000.00"), 12, HALF_UP);
    assertThat(months.amount(1)).isEqualTo(gbp("11333.37"));
    assertThat(months.amounts().subList(1, 12)).hasSize(11).containsOnly(gbp("11333.33"));
    assertThat(months.paidAfter(12)).isEqualTo(gbp("136000.00"));
  }

  @Test
  void f12b_periodsOfSevenAndFiveMonths() {
    assertThat(Instalments.cumulative(gbp("2800000.00"), List.of(7, 5), HALF_UP).amounts())
        .containsExactlyElementsOf(gbps("1633333.33", "1166666.67"));
    assertThat(Instalments.cumulative(gbp("1600000.00"), List.of(7, 5), HALF_UP).amount(1))
        .isEqualTo(gbp("933333.33"));
  }

  @Test
  void f12b_periodsOfDays() {
    assertThat(Instalments.cumulative(gbp("2800000.00"), List.of(212, 153), HALF_UP)
            .amount(1))
        .isEqualTo(gbp("1626301.37"));
    assertThat(Instalments.cumulative(gbp("1600000.00"), List.of(213, 153), HALF_UP)
            .amount(1))
        .isEqualTo(gbp("931147.54"));
  }

  @Test
  void theModeMovesThePenniesButNotTheTotal() {
    assertThat(Instalments.cumulative(gbp("1.00"), 3, Rounding.DOWN_TO_PENNY).amounts())
        .containsExactlyElementsOf(gbps("0.33", "0.33", "0.34"));
    assertThat(Instalments.cumulative(gbp("1.00"), 3, Rounding.UP_TO_PENNY).amounts())
        .containsExactlyElementsOf(gbps("0.34", "0.33", "0.33"));
    assertThat(Instalments.cumulative(gbp("1.00"), 3, HALF_UP).amounts())
        .containsExactlyElementsOf(gbps("0.33", "0.34", "0.33"));
    assertThat(Instalments.firstAdjusted(gbp("1.00"), 3, Rounding.UP_TO_PENNY).amounts())
        .containsExactlyElementsOf(gbps("0.32", "0.34", "0.34"));
  }

  @Test
  void negativeTotalsMirrorWhateverTheMode() {
    Rounding ceiling = Rounding.toPenny(RoundingMode.CEILING);
    assertThat(Instalments.cumulative(gbp("-1.00"), 3, ceiling).amounts())
        .containsExactlyElementsOf(gbps("-0.34", "-0.33", "-0.33"));
    assertThat(Instalments.firstAdjusted(gbp("-136000.00"), 12, HALF_UP).amount(1))
        .isEqualTo(gbp("-11333.37"));
  }

  @Test
  void aCoarseUnitStillEndsInTheWholeTotal() {
    assertThat(
            Instalments.cumulative(gbp("100.50"), 3, Rounding.HALF_UP_TO_POUND).amounts())
        .containsExactlyElementsOf(gbps("34.00", "33.00", "33.50"));
    Rounding upToHundred = new Rounding(RoundingMode.UP, 10_000);
    assertThat(Instalments.cumulative(gbp("150.00"), 4, upToHundred).amounts())
        .containsExactlyElementsOf(gbps("100.00", "0.00", "50.00", "0.00"));
  }

  @Test
  void aPeriodOfNoLengthGetsNothing() {
    assertThat(
            Instalments.cumulative(gbp("100.50"), List.of(0, 1, 0, 2, 0), Rounding.HALF_UP_TO_POUND)
                .amounts())
        .containsExactlyElementsOf(gbps("0.00", "34.00", "0.00", "66.50", "0.00"));
  }

  @Test
  void oneInstalmentIsTheTotal() {
    assertThat(Instalments.cumulative(gbp("0.07"), 1, Rounding.HALF_UP_TO_POUND).amounts())
        .containsExactly(gbp("0.07"));
    assertThat(
            Instalments.firstAdjusted(gbp("0.07"), 1, Rounding.HALF_UP_TO_POUND).amounts())
        .containsExactly(gbp("0.07"));
  }

  @Test
  void lessThanAPennyEach() {
    assertThat(Instalments.cumulative(gbp("0.02"), 4, HALF_UP).amounts())
        .containsExactlyElementsOf(gbps("0.01", "0.00", "0.01", "0.00"));
    assertThat(Instalments.firstAdjusted(gbp("0.02"), 5, HALF_UP).amounts())
        .containsExactlyElementsOf(gbps("0.02", "0.00", "0.00", "0.00", "0.00"));
  }

  @Test
  void countsWhatHasBeenPaid() {
    Instalments thirds = Instalments.cumulative(gbp("1.00"), 3, HALF_UP);
    assertThat(thirds.paidAfter(0)).isEqualTo(gbp("0.00"));
    assertThat(thirds.paidAfter(2)).isEqualTo(gbp("0.67"));
    assertThat(thirds.paidAfter(3)).isEqualTo(gbp("1.00"));
    assertThat(thirds.total()).isEqualTo(gbp("1.00"));
  }

  @Test
  void refusesNoInstalments() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.cumulative(gbp("1.00"), 0, HALF_UP))
        .withMessage("Instalments count: must be positive, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.firstAdjusted(gbp("1.00"), -1, HALF_UP))
        .withMessage("Instalments count: must be positive, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.cumulative(gbp("1.00"), List.of(), HALF_UP))
        .withMessage("Instalments lengths: must be at least one, but were none");
  }

  @Test
  void refusesLengthsThatAreNoPeriods() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.cumulative(gbp("1.00"), List.of(7, -5), HALF_UP))
        .withMessage("Instalments lengths: must not be negative, but were [7, -5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.cumulative(gbp("1.00"), List.of(0, 0), HALF_UP))
        .withMessage("Instalments lengths: must not all be zero, but were [0, 0]");
  }

  @Test
  void refusesToPayMoreThanTheTotalAfterTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instalments.firstAdjusted(gbp("-0.05"), 12, Rounding.UP_TO_PENNY))
        .withMessage("Instalments rounding: must leave something for the first of 12, but up to the"
            + " penny left GBP -0.06 of GBP 0.05");
  }

  @Test
  void refusesANumberThatDoesNotExist() {
    Instalments thirds = Instalments.cumulative(gbp("1.00"), 3, HALF_UP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thirds.amount(0))
        .withMessage("Instalments number: must be from 1 to 3, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thirds.amount(4))
        .withMessage("Instalments number: must be from 1 to 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thirds.paidAfter(4))
        .withMessage("Instalments number: must be from 0 to 3, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> thirds.paidAfter(-1))
        .withMessage("Instalments number: must be from 0 to 3, but was -1");
  }

  @Test
  void explainsEachPart() {
    assertThat(Instalments.cumulative(gbp("1.00"), List.of(1, 2), HALF_UP)
            .explanation()
            .render())
        .isEqualTo("""
            total: £1.00
              method: cumulative rounding
              rounding: half up to the penny
              instalment 1: £0.33
                length: 1/3
                exact amount: 1/3
                paid so far: £0.33
              instalment 2: £0.67
                length: 2/3
                exact amount: 2/3
                paid so far: £1.00""");
    assertThat(Instalments.firstAdjusted(gbp("1.00"), 3, HALF_UP).explanation().render())
        .contains("method: first instalment adjusted", "instalment 1: £0.34");
  }

  @Test
  void equalInstalmentsAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            Instalments.cumulative(gbp("1.00"), 2, HALF_UP),
            Instalments.cumulative(gbp("1.00"), List.of(1, 1), HALF_UP))
        .addEqualityGroup(Instalments.firstAdjusted(gbp("1.00"), 2, HALF_UP))
        .addEqualityGroup(Instalments.cumulative(gbp("1.00"), 2, Rounding.UP_TO_PENNY))
        .addEqualityGroup(Instalments.cumulative(gbp("1.00"), 3, HALF_UP))
        .addEqualityGroup(Instalments.cumulative(gbp("2.00"), 2, HALF_UP))
        .testEquals();
    assertThat(Instalments.cumulative(gbp("1.00"), 2, HALF_UP)).hasToString("[GBP 0.50, GBP 0.50]");
  }
}
