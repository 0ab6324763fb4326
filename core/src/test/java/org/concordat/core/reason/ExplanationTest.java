/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Explanation CLAIM = Explanation.of(
          "claim",
          Datum.of(Money.parse("GBP 510000.00")),
          Explanation.given("amount at risk", Datum.of(Money.parse("GBP 750000.00"))),
          Explanation.of(
              "share remaining",
              Datum.ofFraction(17, 25),
              Explanation.given("complete years", Datum.of(8))))
      .under(Citation.of("Contract", "clause 7"));

  @Test
  void rendersOneLineAStepTwoSpacesDeeperALevel() {
    assertThat(CLAIM.render()).isEqualTo("""
            claim: £510,000.00 [Contract clause 7]
              amount at risk: £750,000.00
              share remaining: 17/25
                complete years: 8""");
    assertThat(CLAIM).hasToString(CLAIM.render());
  }

  @Test
  void blankLabelIsRefused() {
    assertThatThrownBy(() -> Explanation.given(" ", Datum.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Explanation label: must not be blank, but was ' '");
  }

  @Test
  void explanationIsBuiltOnlyWhenAskedFor() {
    AtomicInteger built = new AtomicInteger();
    Explained<Integer> explained = Explained.of(17, () -> {
      built.incrementAndGet();
      return CLAIM;
    });

    assertThat(explained.value()).isEqualTo(17);
    assertThat(explained.map(n -> n + 1).value()).isEqualTo(18);
    assertThat(built).hasValue(0);
    assertThat(explained.map(n -> n + 1).explanation()).isEqualTo(CLAIM);
    assertThat(built).hasValue(1);
  }

  @Test
  void explainedResultsAreEqualWhenTheirValuesAre() {
    new EqualsTester()
        .addEqualityGroup(
            Explained.of(1, () -> CLAIM), Explained.of(1, () -> CLAIM.inputs().get(0)))
        .addEqualityGroup(Explained.of(2, () -> CLAIM))
        .testEquals();
  }

  @Test
  void dataShowThemselvesPlainly() {
    assertThat(Datum.of("words")).hasToString("words");
    assertThat(Datum.of(6720, "days")).hasToString("6720 days");
    assertThat(Datum.of(new BigDecimal("1E+3"), "")).hasToString("1000");
    assertThat(Datum.of(LocalDate.of(2019, 9, 1))).hasToString("2019-09-01");
    assertThat(Datum.ofFraction(6720, 9132)).hasToString("6720/9132");
  }

  @Test
  void equalNumbersAreEqualData() {
    assertThat(Datum.of(new BigDecimal("2.50"), "miles"))
        .isEqualTo(Datum.of(new BigDecimal("2.5"), "miles"));
  }

  @Test
  void fractionWithoutAPositiveDenominatorIsRefused() {
    assertThatThrownBy(() -> Datum.ofFraction(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Fraction denominator: must be positive, but was 0");
  }

  @Test
  void everyKindHasItsCase() {
    Datum.Cases<String> kinds = new Datum.Cases<>() {
      @Override
      public String text(Datum.Text datum) {
        return "text";
      }

      @Override
      public String quantity(Datum.Quantity datum) {
        return "quantity";
      }

      @Override
      public String amount(Datum.Amount datum) {
        return "amount";
      }

      @Override
      public String day(Datum.Day datum) {
        return "day";
      }

      @Override
      public String fraction(Datum.Fraction datum) {
        return "fraction";
      }
    };

    assertThat(Datum.of("x").match(kinds)).isEqualTo("text");
    assertThat(Datum.of(1).match(kinds)).isEqualTo("quantity");
    assertThat(Datum.of(Money.parse("GBP 1")).match(kinds)).isEqualTo("amount");
    assertThat(Datum.of(LocalDate.EPOCH).match(kinds)).isEqualTo("day");
    assertThat(new Datum.Fraction(BigInteger.ONE, BigInteger.TEN).match(kinds))
        .isEqualTo("fraction");
  }
}
