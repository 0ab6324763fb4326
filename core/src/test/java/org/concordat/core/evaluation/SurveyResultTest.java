/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight authorities' answers, DFE-RR224, Annex B: statement, then the four counts. */
class SurveyResultTest {

  private static final ImmutableList<String> ANNEX_B = ImmutableList.of(
      "3.1, 2, 5, 1, 0",
      "3.2, 2, 5, 1, 0",
      "3.3, 1, 4, 3, 0",
      "3.4, 2, 4, 1, 1",
      "3.5, 3, 4, 1, 0",
      "3.6, 2, 4, 2, 0",
      "3.7, 2, 3, 3, 0",
      "3.8, 1, 5, 1, 0",
      "3.9, 1, 5, 1, 0",
      "3.10, 3, 2, 2, 0",
      "3.11, 2, 3, 2, 0",
      "3.12, 0, 5, 3, 0",
      "3.13, 0, 7, 1, 0",
      "3.14, 0, 5, 3, 0",
      "3.15, 0, 5, 3, 0",
      "3.16, 0, 5, 3, 0",
      "3.17, 0, 4, 4, 0",
      "3.18, 0, 6, 2, 0",
      "3.19, 0, 6, 2, 0",
      "4.1, 1, 5, 2, 0",
      "4.2, 0, 5, 3, 0",
      "4.3, 0, 5, 3, 0",
      "4.4, 0, 6, 2, 0",
      "4.5, 1, 7, 0, 0",
      "4.6, 0, 5, 3, 0",
      "4.7, 0, 3, 5, 0",
      "4.8, 0, 2, 6, 0",
      "4.9, 0, 4, 4, 0",
      "4.10, 0, 5, 3, 0",
      "4.11, 0, 3, 5, 0",
      "4.12, 0, 5, 3, 0",
      "4.13, 0, 4, 4, 0",
      "4.14, 1, 3, 3, 0",
      "4.15, 1, 6, 1, 0",
      "4.16, 1, 6, 1, 0",
      "4.17, 0, 2, 6, 0");

  private static final SurveyResult RESULT = annexB();

  @Test
  void s2_theTwoSectionsCompare() {
    Tally improvement = RESULT.sectionTotal(3);
    Tally vulnerable = RESULT.sectionTotal(4);

    assertThat(improvement.answers()).isEqualTo(148);
    assertThat(improvement.noAnswer()).isEqualTo(4);
    assertThat(improvement.agreementRate()).isEqualTo(Answer.known(AgreementRate.of(108, 148)));
    assertThat(percent(improvement)).isEqualTo("72.97");
    assertThat(vulnerable.answers()).isEqualTo(135);
    assertThat(vulnerable.noAnswer()).isEqualTo(1);
    assertThat(vulnerable.agreementRate()).isEqualTo(Answer.known(AgreementRate.of(81, 135)));
    assertThat(percent(vulnerable)).isEqualTo("60.00");
    assertThat(improvement.agreementRate().orElseThrow())
        .isGreaterThan(vulnerable.agreementRate().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"4.2, 62.50", "4.1, 75.00"})
  void t36_agreementOnFairAccess(String number, String percent) {
    assertThat(percent(RESULT.tally(StatementNumber.parse(number)))).isEqualTo(percent);
  }

  @Test
  void s1_statement414HasSevenAnswers() {
    Tally tally = RESULT.tally(StatementNumber.of(4, 14));

    assertThat(tally.agreementRate()).isEqualTo(Answer.known(AgreementRate.of(4, 7)));
    assertThat(tally.noAnswer()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"4.2, 3", "4.3, 3", "4.10, 3", "4.11, 5", "4.12, 3", "4.13, 4", "4.17, 6"})
  void theDoubtersAreAsManyAsTheTextSays(String number, int disagreeing) {
    assertThat(RESULT.tally(StatementNumber.parse(number)).disagreeing()).isEqualTo(disagreeing);
  }

  @Test
  void theWholeIsTheSumOfItsSections() {
    assertThat(RESULT.total()).isEqualTo(RESULT.sectionTotal(3).plus(RESULT.sectionTotal(4)));
    assertThat(RESULT.total().asked()).isEqualTo(36 * 8);
    assertThat(RESULT.respondents()).isEqualTo(8);
    assertThat(RESULT.tallies()).hasSize(36);
    assertThat(RESULT.instrument().statements()).hasSize(36);
  }

  @Test
  void explainsASectionStatementByStatement() {
    assertThat(RESULT.explainSection(4).render())
        .startsWith(
            "answers that agree in Section 4: 81/135\n  4.1 Statement 4.1: 6/8\n  4.2 Statement 4.2: 5/8\n")
        .contains("\n  4.14 Statement 4.14: 4/7\n")
        .endsWith("\n  answers missing: 1");
    assertThat(RESULT.explainSection(3).result()).isEqualTo(Datum.ofFraction(108, 148));
  }

  @Test
  void explainsASectionNobodyAnswered() {
    Instrument one = Instrument.of("One", List.of(statement(StatementNumber.of(1, 1))));
    SurveyResult silent =
        SurveyResult.of(one, Map.of(StatementNumber.of(1, 1), Tally.of(0, 0, 0, 0, 3)));

    assertThat(silent.explainSection(1).render()).isEqualTo("""
            answers that agree in Section 1: none of 3 asked gave an answer
              1.1 Statement 1.1: none of 3 asked gave an answer
              answers missing: 3""");
  }

  @Test
  void refusesAStatementWithoutATallyAndATallyWithoutAStatement() {
    Instrument two = Instrument.of(
        "Two", List.of(statement(StatementNumber.of(1, 1)), statement(StatementNumber.of(1, 2))));
    Tally tally = Tally.of(1, 0, 0, 0, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyResult.of(two, Map.of(StatementNumber.of(1, 1), tally)))
        .withMessage(
            "SurveyResult tallies: must be those of the statements [1.1, 1.2], but were of [1.1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyResult.of(
            two,
            Map.of(
                StatementNumber.of(1, 1), tally,
                StatementNumber.of(1, 2), tally,
                StatementNumber.of(1, 3), tally)))
        .withMessageEndingWith("but were of [1.1, 1.2, 1.3]");
  }

  @Test
  void refusesDifferentNumbersOfRespondents() {
    Instrument two = Instrument.of(
        "Two", List.of(statement(StatementNumber.of(1, 1)), statement(StatementNumber.of(1, 2))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyResult.of(
            two,
            Map.of(
                StatementNumber.of(1, 1), Tally.of(1, 0, 0, 0, 8),
                StatementNumber.of(1, 2), Tally.of(1, 0, 0, 0, 7))))
        .withMessage(
            "SurveyResult respondents: must be as many for each statement, but were [7, 8]");
  }

  @Test
  void refusesAStatementItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RESULT.tally(StatementNumber.of(4, 18)))
        .withMessageStartingWith("SurveyResult statement: must be one of [3.1, 3.2,")
        .withMessageEndingWith("but was 4.18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RESULT.sectionTotal(5))
        .withMessage("Instrument section: must be one of [3, 4], but was 5");
  }

  @Test
  void equalityIsThatOfQuestionnaireAndTallies() {
    Instrument one = Instrument.of("One", List.of(statement(StatementNumber.of(1, 1))));
    Map<StatementNumber, Tally> tallies = Map.of(StatementNumber.of(1, 1), Tally.of(1, 0, 0, 0, 8));

    new EqualsTester()
        .addEqualityGroup(RESULT, annexB())
        .addEqualityGroup(SurveyResult.of(one, tallies))
        .addEqualityGroup(
            SurveyResult.of(one, Map.of(StatementNumber.of(1, 1), Tally.of(0, 1, 0, 0, 8))))
        .addEqualityGroup(SurveyResult.of(Instrument.of("Other", one.statements()), tallies))
        .testEquals();
    assertThat(SurveyResult.of(one, tallies).toString())
        .startsWith("One{1.1=Tally[stronglyAgree=1");
  }

  private static SurveyResult annexB() {
    List<Statement> statements = new ArrayList<>();
    Map<StatementNumber, Tally> tallies = new LinkedHashMap<>();
    for (String row : ANNEX_B) {
      List<String> cells = Splitter.on(", ").splitToList(row);
      StatementNumber number = StatementNumber.parse(cells.get(0));
      statements.add(statement(number));
      tallies.put(
          number,
          Tally.of(
              Integer.parseInt(cells.get(1)),
              Integer.parseInt(cells.get(2)),
              Integer.parseInt(cells.get(3)),
              Integer.parseInt(cells.get(4)),
              8));
    }
    return SurveyResult.of(Instrument.of("Annex B", statements), tallies);
  }

  private static Statement statement(StatementNumber number) {
    return Statement.of(number, "Section " + number.section(), "Statement " + number);
  }

  private static String percent(Tally tally) {
    BigDecimal percent = tally.agreementRate().orElseThrow().toPercent(2, RoundingMode.HALF_UP);
    return percent.toPlainString();
  }
}
