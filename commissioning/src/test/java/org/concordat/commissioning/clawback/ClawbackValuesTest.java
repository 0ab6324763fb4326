/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.Step;
import org.concordat.commissioning.clawback.scale.SteppedScale;
import org.concordat.core.calendar.Convention;
import org.junit.jupiter.api.Test;

class ClawbackValuesTest {

  private static final LocalDate DATE = LocalDate.of(2018, 4, 9);

  @Test
  void aPeriodIsShownInYearsWhereItIsOne() {
    assertThat(LiabilityPeriod.ofYears(25)).hasToString("25 years");
    assertThat(LiabilityPeriod.ofYears(1)).hasToString("1 year");
    assertThat(LiabilityPeriod.ofMonths(18)).hasToString("18 months");
    assertThat(LiabilityPeriod.ofMonths(1)).hasToString("1 month");
    assertThat(LiabilityPeriod.ofMonths(300)).isEqualTo(LiabilityPeriod.ofYears(25));
    assertThat(LiabilityPeriod.ofMonths(18).years()).isEqualTo(1);
  }

  @Test
  void refusesAPeriodOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiabilityPeriod.ofYears(0))
        .withMessage("LiabilityPeriod years: must be positive, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiabilityPeriod.ofMonths(-1))
        .withMessage("LiabilityPeriod months: must be positive, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiabilityPeriod.ofYears(Integer.MAX_VALUE / 6))
        .withMessageStartingWith("LiabilityPeriod years: must be");
  }

  @Test
  void refusesAYearlyScaleOfAPartYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteppedScale.straightLine(LiabilityPeriod.ofMonths(18), Step.YEAR))
        .withMessage("SteppedScale period: must be whole years where the scale falls yearly,"
            + " but was 18 months");
    assertThat(SteppedScale.straightLine(LiabilityPeriod.ofMonths(18), Step.MONTH)
            .endOf(LocalDate.of(2011, 9, 1)))
        .contains(LocalDate.of(2013, 3, 1));
  }

  @Test
  void refusesAConventionThatCountsNoPeriod() {
    SteppedScale scale = DiminishingScale.daily(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale.withConvention(Convention.DAY_OF))
        .withMessage("SteppedScale convention: must be a way to count a period, but was DAY_OF");
  }

  @Test
  void refusesADecisionAfterTheEnd() {
    assertThat(ServiceEnd.withdrawal(DATE, DATE).firstDayOut()).isEqualTo(DATE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceEnd.withdrawal(DATE.plusDays(1), DATE))
        .withMessage("ServiceEnd decidedOn: must not be after the first day out 2018-04-09,"
            + " but was 2018-04-10");
  }

  @Test
  void refusesASpellOfNoDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UseSpell("offices", DATE, Optional.of(DATE)))
        .withMessage("UseSpell until: must be after the first day 2018-04-09, but was 2018-04-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UseSpell.from(" ", DATE))
        .withMessage("UseSpell use: must not be blank, but was ' '");
  }

  @Test
  void valuesReadAsAReaderWouldWriteThem() {
    assertThat(LiabilityStart.of(LiabilityStart.Basis.PRACTICAL_COMPLETION, DATE))
        .hasToString("2018-04-09 (practical completion)");
    assertThat(new UseSpell("offices", DATE, Optional.of(DATE.plusDays(2))))
        .hasToString("offices from 2018-04-09 to before 2018-04-11");
    assertThat(Significance.any()).hasToString("any amount");
    assertThat(ServiceEndCause.TERM_OVER.code()).isEqualTo("term-over");
  }
}
