/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.concordat.core.evaluation.AnswerSheet;
import org.concordat.core.evaluation.Instrument;
import org.concordat.core.evaluation.Respondent;
import org.concordat.core.evaluation.Response;
import org.concordat.core.evaluation.Statement;
import org.concordat.core.evaluation.StatementNumber;

/**
 * Questionnaires, answers and sheets.
 *
 * <p>Answers are missing about once in five times, as in real surveys.
 */
public final class EvaluationArbitraries {

  private EvaluationArbitraries() {}

  /**
   * Answers to one statement.
   *
   * @return up to thirty answers, some of them missing; perhaps none at all
   */
  public static Arbitrary<List<Optional<Response>>> answers() {
    return answer().list().ofMaxSize(30);
  }

  /**
   * Questionnaires.
   *
   * @return one to three sections of one to five statements each, no two of one wording
   */
  public static Arbitrary<Instrument> instruments() {
    return Arbitraries.integers()
        .between(1, 5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(EvaluationArbitraries::instrument);
  }

  /**
   * Sheets of up to ten anonymous respondents to one questionnaire.
   *
   * @param instrument the questionnaire
   * @return the sheets, one for each respondent
   */
  public static Arbitrary<List<AnswerSheet>> sheets(Instrument instrument) {
    return answer()
        .list()
        .ofSize(instrument.statements().size())
        .list()
        .ofMaxSize(10)
        .map(rows -> sheets(instrument, rows));
  }

  private static Arbitrary<Optional<Response>> answer() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(4, Arbitraries.of(Response.class).map(Optional::of)));
  }

  private static Instrument instrument(List<Integer> sizes) {
    List<Statement> statements = new ArrayList<>();
    for (int section = 1; section <= sizes.size(); section++) {
      for (int item = 1; item <= sizes.get(section - 1); item++) {
        StatementNumber number = StatementNumber.of(section, item);
        statements.add(Statement.of(number, "Section " + section, "Statement " + number));
      }
    }
    return Instrument.of("Survey", statements);
  }

  private static List<AnswerSheet> sheets(
      Instrument instrument, List<List<Optional<Response>>> rows) {
    List<AnswerSheet> sheets = new ArrayList<>();
    for (List<Optional<Response>> row : rows) {
      Map<StatementNumber, Response> answers = new TreeMap<>();
      for (int index = 0; index < row.size(); index++) {
        StatementNumber number = instrument.statements().get(index).number();
        row.get(index).ifPresent(response -> answers.put(number, response));
      }
      sheets.add(AnswerSheet.of(Respondent.anonymous(sheets.size() + 1), instrument, answers));
    }
    return sheets;
  }
}
