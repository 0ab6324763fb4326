/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.evaluation.Instrument;
import org.concordat.core.evaluation.Statement;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.evaluation.Tally;

/** The self-evaluation of eight local authorities in 2012, read from the file. */
public final class Survey {

  private Survey() {}

  /**
   * Reads the survey.
   *
   * @return the statements with their answers counted
   */
  public static SurveyResult read() {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    ImmutableSortedMap.Builder<StatementNumber, Tally> tallies = ImmutableSortedMap.naturalOrder();
    for (CSVRecord row : Table.rows("annex-b.csv")) {
      StatementNumber number = StatementNumber.parse(row.get("statement"));
      statements.add(Statement.of(number, row.get("section"), row.get("gist")));
      tallies.put(number, tally(row));
    }
    return SurveyResult.of(
        Instrument.of("Self-evaluation of eight authorities, 2012", statements.build()),
        tallies.buildOrThrow());
  }

  private static Tally tally(CSVRecord row) {
    int stronglyAgree = count(row, "strongly_agree");
    int agree = count(row, "agree");
    int disagree = count(row, "disagree");
    int stronglyDisagree = count(row, "strongly_disagree");
    return new Tally(
        stronglyAgree,
        agree,
        disagree,
        stronglyDisagree,
        stronglyAgree + agree + disagree + stronglyDisagree + count(row, "no_answer"));
  }

  private static int count(CSVRecord row, String column) {
    return Table.number(row, column).orElseThrow();
  }
}
