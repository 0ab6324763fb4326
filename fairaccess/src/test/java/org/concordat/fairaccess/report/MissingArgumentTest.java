/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing is named. */
class MissingArgumentTest {

  private static final YearMonth MONTH = YearMonth.of(2012, 11);

  static Stream<Arguments> lists() {
    return Stream.of(
        list("schools", facts -> facts.schools(missing())),
        list("exclusions", facts -> facts.exclusions(missing())),
        list("moves", facts -> facts.moves(missing())),
        list("cases", facts -> facts.cases(missing())),
        list("escalations", facts -> facts.escalations(missing())),
        list("provision", facts -> facts.provision(missing())),
        list("meetings", facts -> facts.meetings(missing())),
        list(
            "calendars",
            facts -> facts.schoolCalendars(Collections.singletonMap(Urn.of(100001), null))));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListThatHoldsNullIsNamed(String name, Consumer<ReportFacts.Builder> given) {
    assertThatNullPointerException()
        .isThrownBy(() -> given.accept(ReportSamples.facts()))
        .withMessage(name + ": must hold no null");
  }

  @Test
  void missingFactsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> MonthlyReports.compile(nothing(), MONTH))
        .withMessage("facts");
  }

  @Test
  void aMissingMonthIsNamed() {
    ReportFacts facts = ReportSamples.facts().build();

    assertThatNullPointerException()
        .isThrownBy(() -> MonthlyReports.compile(facts, nothing()))
        .withMessage("month");
  }

  @Test
  void aMissingRuleIsNamed() {
    PanelCopy copy = ReportSamples.november();

    assertThatNullPointerException()
        .isThrownBy(() -> copy.publish(nothing(), PublishedSoFar.none()))
        .withMessage("rule");
  }

  @Test
  void missingReportsThatAreOutAreNamed() {
    PanelCopy copy = ReportSamples.november();

    assertThatNullPointerException()
        .isThrownBy(() -> copy.publish(SuppressionRule.BELOW_FIVE, nothing()))
        .withMessage("before");
  }

  private static Arguments list(String name, Consumer<ReportFacts.Builder> given) {
    return Arguments.of(name, given);
  }

  private static <T> List<T> missing() {
    return Collections.singletonList(nothing());
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
