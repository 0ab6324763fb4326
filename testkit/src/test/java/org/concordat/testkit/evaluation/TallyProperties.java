/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.concordat.core.evaluation.AnswerSheet;
import org.concordat.core.evaluation.Instrument;
import org.concordat.core.evaluation.Response;
import org.concordat.core.evaluation.Standing;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.evaluation.Tally;
import org.concordat.testkit.law.Search;

/** Counting keeps its laws, and a way of counting that does not is found. */
class TallyProperties implements TallyLaws {

  @Override
  public Tally tally(List<Optional<Response>> answers) {
    return Tally.counting(answers);
  }

  @Property(tries = 200)
  void everySheetStandsAmongAllAnswers(
      @ForAll("surveys") Tuple2<Instrument, List<AnswerSheet>> survey) {
    SurveyResult result = SurveyResult.counting(survey.get1(), survey.get2());
    for (AnswerSheet sheet : survey.get2()) {
      sheet.answers().keySet().forEach(number -> {
        Standing standing = result.standing(sheet, number).orElseThrow();
        assertThat(standing.answers()).isEqualTo(result.tally(number).answers());
        assertThat(standing.same()).isPositive();
      });
    }
    assertThat(result.total().noAnswer())
        .isEqualTo(
            survey.get2().stream().mapToInt(one -> one.unanswered().size()).sum());
  }

  @Provide
  Arbitrary<Tuple2<Instrument, List<AnswerSheet>>> surveys() {
    return EvaluationArbitraries.instruments()
        .flatMap(instrument ->
            EvaluationArbitraries.sheets(instrument).map(sheets -> Tuple.of(instrument, sheets)));
  }

  @Example
  void missingAnswersThatCountAsDisagreementAreFound() {
    TallyLaws laws = answers -> Tally.counting(answers.stream()
        .map(answer -> answer.or(() -> Optional.of(Response.DISAGREE)))
        .toList());
    assertThat(Search.counterExample(laws.answers(), laws::missingAnswersChangeNothing))
        .hasMessageStartingWith("Missing answers change neither agreement nor median, but ");
  }

  @Example
  void countingTheFirstOnlyIsFound() {
    TallyLaws laws = answers -> Tally.counting(answers.stream().limit(1).toList());
    assertThat(Search.counterExample(laws.answers(), laws::orderMakesNoDifference))
        .hasMessageStartingWith("Order makes no difference to a tally, but ");
    assertThat(
            Search.counterExample(laws.answers(), answers -> laws.talliesAddUp(answers, answers)))
        .hasMessageStartingWith("Tallies of parts add up to that of the whole, but ");
  }

  @Example
  void agreementWithoutAnswersIsFound() {
    TallyLaws laws = answers -> Tally.of(1, 0, 0, 0, 1);
    assertThat(Search.counterExample(laws.answers(), laws::agreementLiesBetweenNoneAndAll))
        .hasMessageStartingWith("Agreement lies between 0 and 1 wherever somebody answered, but ");
  }
}
