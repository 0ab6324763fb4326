/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.commissioning.clawback.outlook.ExposureBook;
import org.concordat.commissioning.clawback.outlook.Projection;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.Drift;
import org.concordat.commissioning.clawback.value.IndexSeries;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.commissioning.clawback.value.ValueReasons;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** What cannot be right, or is not there, is refused by name, and nothing is worked out from it. */
class BadInputTest {

  private static final LocalDate ASKED = LocalDate.of(2019, 9, 1);
  private static final YearMonth OF_START = YearMonth.of(2011, 8);
  private static final YearMonth OF_DATE = YearMonth.of(2019, 8);

  private static final ClawbackTerms INDEXED = terms(
      CapitalTranche.builder()
          .from(building(DiminishingScale.completeYears(25)))
          .basis(Basis.original(Drift.indexed("retail prices")))
          .build(),
      CapitalTranche.of("equipment", pounds("18500.00"), START, DiminishingScale.daily(25)));

  @ParameterizedTest(name = "figures for {0} and {1}, asked on 2019-09-01")
  @CsvSource({
    "2011-08, 2019-07, 2019-08",
    "2011-08, 2019-09, 2019-08",
    "2011-07, 2019-08, 2011-08",
    "2011-09, 2019-08, 2011-08"
  })
  void anExposureWhoseIndexLacksTheMonthIsUnknownByName(
      YearMonth one, YearMonth other, YearMonth missing) {
    CapitalFacts facts = figures(one, other);
    Exposure exposure = INDEXED.exposureOn(ASKED, facts);
    String message = "the index retail prices has no figure for " + missing;

    assertMissing(exposure.answer(), message);
    assertMissing(exposure.tranche("building").orElseThrow().answer(), message);
    assertMissing(exposure.shortfall(), message);
    assertMissing(exposure.forPart(Part.places(1, 2)), message);
    Stream.<ThrowingCallable>of(
            exposure::total,
            exposure::totalMinor,
            exposure::explained,
            () -> exposure.among(Map.of("half", Part.places(1, 2))))
        .forEach(asked -> assertThatExceptionOfType(NoSuchElementException.class)
            .isThrownBy(asked)
            .withMessageContaining(message));
    assertThat(exposure.explanation().render())
        .startsWith("at risk: unknown: " + message)
        .contains("\n  building: unknown: " + message);
    assertThat(exposure).hasToString("at risk on 2019-09-01: unknown: " + message);
  }

  @Test
  void noClaimIsMadeOfAnIndexThatLacksTheMonth() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, ASKED))
        .withDifferentUse(UseSpell.from("offices", ASKED))
        .withCapital(figures(OF_START, YearMonth.of(2019, 7)));
    ClawbackOutcome outcome = INDEXED.assess(facts, ASKED.plusYears(1));
    assertThat(outcome).isInstanceOf(ClawbackOutcome.Undecided.class);
    assertThat(((ClawbackOutcome.Undecided) outcome).reasons())
        .extracting(Reason::code)
        .containsExactly(ValueReasons.INDEX_MONTH_MISSING);
  }

  @Test
  void noMonthIsMissingWhereBothAreThere() {
    assertThat(INDEXED.exposureOn(ASKED, figures(OF_START, OF_DATE)).answer().isKnown())
        .isTrue();
  }

  @Test
  void aTableOrABookOfAnIndexThatIsNotThereIsNotFilledWithGuesses() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(
            () -> Projection.minorOnEachDay(INDEXED, LocalDateRange.of(ASKED, ASKED.plusDays(2))));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(
            () -> ExposureBook.of(Map.of("a", INDEXED)).exposureOn(ASKED).total());
  }

  static Stream<IntFunction<Object>> periods() {
    return Stream.of(
        LiabilityPeriod::ofYears,
        DiminishingScale::daily,
        DiminishingScale::completeMonths,
        DiminishingScale::completeYears,
        DiminishingScale::sumOfDigits,
        DiminishingScale::cliff,
        Timing::ofYears);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void aPeriodOfZeroMakesNoScale(IntFunction<Object> ofYears) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofYears.apply(0))
        .withMessage("LiabilityPeriod years: must be positive, but was 0");
  }

  @Test
  void aPeriodOfNoMonthsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiabilityPeriod.ofMonths(0))
        .withMessage("LiabilityPeriod months: must be positive, but was 0");
  }

  @Test
  void bandsThatRiseMakeNoScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiminishingScale.yearlyBands(100, 60, 80))
        .withMessage("Bands: must not rise, but were [100% for 1, 60% for 1, 80% for 1]");
  }

  @ParameterizedTest
  @CsvSource({"2036-09-01", "2036-09-02", "2040-01-01"})
  void aTranchePaidAfterTheEndIsNone(LocalDate paidOn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapitalTranche.builder()
            .from(building(DiminishingScale.completeYears(25)))
            .liabilityStart(LiabilityStart.of(LiabilityStart.Basis.DESIGNATION, START))
            .paidOn(paidOn)
            .build())
        .withMessage("CapitalTranche paidOn: must be before the end of the liability, 2036-09-01,"
            + " but was " + paidOn);
  }

  private static void assertMissing(Answer<?> answer, String message) {
    assertThat(answer.match(Object::toString, reason -> reason.code() + ": " + reason.message()))
        .isEqualTo(ValueReasons.INDEX_MONTH_MISSING + ": " + message);
  }

  private static CapitalFacts figures(YearMonth one, YearMonth other) {
    return CapitalFacts.none()
        .withIndex(IndexSeries.of(
            "retail prices", Map.of(one, new BigDecimal("235.2"), other, new BigDecimal("272.5"))));
  }
}
