/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.concordat.core.evaluation.AnswerSheet;
import org.concordat.core.evaluation.Comparison;
import org.concordat.core.evaluation.EvaluationReasons;
import org.concordat.core.evaluation.Respondent;
import org.concordat.core.evaluation.Response;
import org.concordat.core.evaluation.Sitting;
import org.concordat.core.evaluation.SittingComparison;
import org.concordat.core.evaluation.Standing;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.evaluation.Tally;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.money.Ratio;
import org.concordat.examples.casestudies.data.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DFE-RR224 says of its survey, counted again from the table of Annex B. */
class AnnexBTest {

  private static final SurveyResult SURVEY = Survey.read();

  @ParameterizedTest
  @CsvSource({
    // statement, agree, disagree, answers
    "4.2, 5, 3, 8",
    "4.3, 5, 3, 8",
    "4.10, 5, 3, 8",
    "4.11, 3, 5, 8",
    "4.12, 5, 3, 8",
    "4.13, 4, 4, 8",
    "4.14, 4, 3, 7",
    "4.15, 7, 1, 8",
    "4.16, 7, 1, 8",
    "4.17, 2, 6, 8",
    "4.4, 6, 2, 8",
    "4.5, 8, 0, 8",
    "4.6, 5, 3, 8",
    "4.7, 3, 5, 8",
    "4.8, 2, 6, 8",
    "4.9, 4, 4, 8",
    "3.7, 5, 3, 8"
  })
  void theReportCountsTheSame(String statement, int agreeing, int disagreeing, int answers) {
    Tally tally = SURVEY.tally(StatementNumber.parse(statement));
    assertThat(tally.agreeing()).isEqualTo(agreeing);
    assertThat(tally.disagreeing()).isEqualTo(disagreeing);
    assertThat(tally.answers()).isEqualTo(answers);
  }

  @Test
  void fiveStatementsHaveSevenAnswersAndAllOthersEight() {
    assertThat(SURVEY.respondents()).isEqualTo(8);
    assertThat(SURVEY.tallies().entrySet().stream()
            .filter(entry -> entry.getValue().answers() == 7)
            .map(entry -> entry.getKey().toString()))
        .containsExactly("3.8", "3.9", "3.10", "3.11", "4.14");
    assertThat(SURVEY.tallies().values().stream().filter(tally -> tally.answers() == 8))
        .hasSize(31);
  }

  @Test
  void s1_fourOfSevenAgreeWith414AndOneIsMissing() {
    Tally tally = SURVEY.tally(StatementNumber.of(4, 14));
    assertThat(tally.agreementRate().orElseThrow().toRatio()).isEqualTo(Ratio.of(4, 7));
    assertThat(tally.agreementRate().orElseThrow().toPercent(1, RoundingMode.HALF_UP))
        .isEqualByComparingTo("57.1");
    assertThat(tally.noAnswer()).isEqualTo(1);
    assertThat(tally.median().orElseThrow()).hasToString("agree");
    assertThat(SURVEY.tally(StatementNumber.of(4, 13)).median().orElseThrow())
        .hasToString("between agree and disagree");
  }

  @Test
  void s2_authoritiesAreLessSureOfVulnerableChildrenThanOfSchoolImprovement() {
    Comparison sections = SURVEY.compareSections(3, 4);
    assertThat(sections.first().agreementRate().orElseThrow()).hasToString("108/148");
    assertThat(sections.second().agreementRate().orElseThrow()).hasToString("81/135");
    assertThat(percent(sections.first())).isEqualTo("73.0");
    assertThat(percent(sections.second())).isEqualTo("60.0");
    assertThat(sections.difference().orElseThrow()).isEqualTo(Ratio.of(-24, 185));
    assertThat(sections.caution().is(EvaluationReasons.NOT_TESTED)).isTrue();
  }

  @Test
  void fairAccessWorksTodayForOneMoreThanWillHold() {
    assertThat(SURVEY
            .compareStatements(StatementNumber.of(4, 1), StatementNumber.of(4, 2))
            .difference()
            .orElseThrow())
        .isEqualTo(Ratio.of(-1, 8));
  }

  @Test
  void anAuthorityAnswersTheSameStatementsAndSeesWhereItStands() {
    StatementNumber joinedUp = StatementNumber.of(4, 17);
    AnswerSheet own = AnswerSheet.blank(
            Respondent.of(LocalAuthorityCode.of("350")), SURVEY.instrument())
        .answering(joinedUp, Response.AGREE);
    Standing standing = SURVEY.standing(own, joinedUp).orElseThrow();
    assertThat(standing.moreFavourable()).isZero();
    assertThat(standing.same()).isEqualTo(2);
    assertThat(standing.lessFavourable()).isEqualTo(6);
    assertThat(standing.answers()).isEqualTo(8);
    assertThat(SURVEY.standings(own)).hasSize(36);
    assertThat(own.unanswered()).hasSize(35);
  }

  @Test
  void aSecondSittingOfTheSameStatementsIsComparedWhole() {
    SittingComparison trend = Sitting.of(LocalDate.of(2014, 6, 1), SURVEY)
        .since(Sitting.of(LocalDate.of(2012, 6, 1), SURVEY));
    assertThat(trend.matched()).hasSize(36);
    assertThat(trend.flags()).isEmpty();
    assertThat(trend.section(4).difference().orElseThrow()).isEqualTo(Ratio.ZERO);
    assertThat(trend.total().first()).isEqualTo(SURVEY.total());
  }

  private static String percent(Tally tally) {
    return tally
        .agreementRate()
        .orElseThrow()
        .toPercent(1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
