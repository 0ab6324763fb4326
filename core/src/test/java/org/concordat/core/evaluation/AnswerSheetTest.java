/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

  private static final StatementNumber FIRST = StatementNumber.of(4, 1);
  private static final StatementNumber SECOND = StatementNumber.of(4, 2);
  private static final Instrument INSTRUMENT = Instrument.of(
      "Survey",
      List.of(
          Statement.of(FIRST, "Vulnerable children", "Works today"),
          Statement.of(SECOND, "Vulnerable children", "Will go on working")));
  private static final Respondent BOLTON = Respondent.of(LocalAuthorityCode.of("350"));

  @Test
  void anAuthorityAnswersWhatItCan() {
    AnswerSheet sheet = AnswerSheet.blank(BOLTON, INSTRUMENT).answering(FIRST, Response.AGREE);
    assertThat(sheet.answerTo(FIRST)).contains(Response.AGREE);
    assertThat(sheet.answerTo(SECOND)).isEmpty();
    assertThat(sheet.unanswered()).containsExactly(SECOND);
    assertThat(sheet.sectionTally(4)).isEqualTo(Tally.of(0, 1, 0, 0, 2));
    assertThat(sheet.answering(FIRST, Response.DISAGREE).answerTo(FIRST))
        .contains(Response.DISAGREE);
    assertThat(sheet.respondent()).isEqualTo(BOLTON);
    assertThat(sheet).hasToString("350 on Survey: {4.1=AGREE}");
  }

  @Test
  void aResultIsCountedFromSheetsInAnyOrder() {
    AnswerSheet one = sheet(1, Response.AGREE, Response.DISAGREE);
    AnswerSheet two = sheet(2, Response.STRONGLY_AGREE, Response.AGREE);
    AnswerSheet silent = AnswerSheet.blank(Respondent.anonymous(3), INSTRUMENT);
    SurveyResult result = SurveyResult.counting(INSTRUMENT, List.of(one, two, silent));
    assertThat(result.tally(FIRST)).isEqualTo(Tally.of(1, 1, 0, 0, 3));
    assertThat(result.tally(SECOND)).isEqualTo(Tally.of(0, 1, 1, 0, 3));
    assertThat(SurveyResult.counting(INSTRUMENT, List.of(silent, two, one))).isEqualTo(result);
    assertThat(SurveyResult.counting(INSTRUMENT, List.of()).respondents()).isZero();
  }

  @Test
  void nobodyAnswersTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyResult.counting(
            INSTRUMENT,
            List.of(
                sheet(1, Response.AGREE, Response.AGREE),
                sheet(2, Response.AGREE, Response.AGREE),
                sheet(1, Response.DISAGREE, Response.AGREE))))
        .withMessage(
            "AnswerSheet respondents: must answer once each, but respondent 1 answered twice");
  }

  @Test
  void anotherTextIsRefused() {
    Instrument reworded = Instrument.of(
        "Survey", List.of(Statement.of(FIRST, "Vulnerable children", "Works, mostly")));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            SurveyResult.counting(reworded, List.of(sheet(1, Response.AGREE, Response.AGREE))))
        .withMessage("AnswerSheet instrument: must be Survey as it was put, but was another text"
            + " of that name");
    Instrument other = Instrument.of("Other", reworded.statements());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SurveyResult.counting(other, List.of(sheet(1, Response.AGREE, Response.AGREE))))
        .withMessageEndingWith("must be Other as it was put, but was Survey");
  }

  @Test
  void aStatementThatIsNotThereIsRefused() {
    StatementNumber none = StatementNumber.of(9, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerSheet.of(BOLTON, INSTRUMENT, Map.of(none, Response.AGREE)))
        .withMessage("Instrument statement: must be one of [4.1, 4.2], but was 9.9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerSheet.blank(BOLTON, INSTRUMENT).answerTo(none));
  }

  @Test
  void s1_standsAmongTheSevenAnswersTo414() {
    StatementNumber number = StatementNumber.of(4, 14);
    Instrument instrument =
        Instrument.of("Annex B", List.of(Statement.of(number, "Section 4", "Traded services")));
    SurveyResult survey = SurveyResult.of(instrument, Map.of(number, Tally.of(1, 3, 3, 0, 8)));
    AnswerSheet own = AnswerSheet.blank(BOLTON, instrument).answering(number, Response.AGREE);
    Standing standing = survey.standing(own, number).orElseThrow();
    assertThat(standing)
        .isEqualTo(new Standing(instrument.statement(number), Response.AGREE, 1, 3, 3));
    assertThat(standing.answers()).isEqualTo(7);
    assertThat(standing.caution().is(EvaluationReasons.NOT_TESTED)).isTrue();
    assertThat(standing.explanation().render())
        .startsWith("4.14 Traded services: agree\n  more favourable: 1\n  the same: 3\n"
            + "  less favourable: 3\n  answers: 7\n  caution: ")
        .endsWith("nothing is tested for significance");
  }

  @Test
  void theEndsOfTheScaleHaveNobodyBeyondThem() {
    Tally tally = Tally.of(1, 3, 2, 1, 8);
    Statement statement = INSTRUMENT.statement(FIRST);
    assertThat(Standing.of(statement, Response.STRONGLY_AGREE, tally).moreFavourable())
        .isZero();
    assertThat(Standing.of(statement, Response.STRONGLY_AGREE, tally).lessFavourable())
        .isEqualTo(6);
    assertThat(Standing.of(statement, Response.STRONGLY_DISAGREE, tally).lessFavourable())
        .isZero();
    assertThat(Standing.of(statement, Response.DISAGREE, Tally.empty()).answers())
        .isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Standing(statement, Response.AGREE, -1, 0, 0))
        .withMessage("Standing counts: must not be negative, but were -1, 0 and 0");
  }

  @Test
  void whoDidNotAnswerStandsNowhere() {
    SurveyResult survey =
        SurveyResult.counting(INSTRUMENT, List.of(sheet(1, Response.AGREE, Response.AGREE)));
    AnswerSheet own = AnswerSheet.blank(BOLTON, INSTRUMENT).answering(FIRST, Response.DISAGREE);
    Answer<Standing> missing = survey.standing(own, SECOND);
    assertThat(missing.match(known -> "known", Reason::toString))
        .isEqualTo("evaluation.not-answered: 350 gave no answer to 4.2");
    assertThat(survey.standings(own)).hasSize(2).containsEntry(SECOND, missing);
    assertThat(survey.standings(own).get(FIRST)).matches(Answer::isKnown);
  }

  @Test
  void respondentsAreNamedOrNumbered() {
    assertThat(Stream.of(
                Respondent.anonymous(10),
                Respondent.of(LocalAuthorityCode.of("937")),
                Respondent.anonymous(2),
                BOLTON)
            .sorted()
            .map(Respondent::toString))
        .containsExactly("350", "937", "respondent 2", "respondent 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Respondent.anonymous(0))
        .withMessage("Anonymous number: must be at least 1, but was 0");
  }

  @Test
  void sheetsWithTheSameAnswersAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            AnswerSheet.blank(BOLTON, INSTRUMENT).answering(FIRST, Response.AGREE),
            AnswerSheet.of(BOLTON, INSTRUMENT, Map.of(FIRST, Response.AGREE)))
        .addEqualityGroup(AnswerSheet.blank(BOLTON, INSTRUMENT))
        .addEqualityGroup(AnswerSheet.blank(Respondent.anonymous(1), INSTRUMENT))
        .testEquals();
    assertThat(Optional.of(AnswerSheet.blank(BOLTON, INSTRUMENT).answers()))
        .hasValueSatisfying(answers -> assertThat(answers).isEmpty());
  }

  private static AnswerSheet sheet(int respondent, Response first, Response second) {
    ImmutableList<Response> given = ImmutableList.of(first, second);
    return AnswerSheet.of(
        Respondent.anonymous(respondent),
        INSTRUMENT,
        Map.of(FIRST, given.get(0), SECOND, given.get(1)));
  }
}
