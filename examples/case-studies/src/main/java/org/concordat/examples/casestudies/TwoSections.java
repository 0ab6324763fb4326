/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import java.math.RoundingMode;
import java.util.Comparator;
import org.concordat.core.evaluation.AgreementRate;
import org.concordat.core.evaluation.Statement;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.evaluation.Tally;
import org.concordat.examples.casestudies.data.Survey;

/**
 * Eight authorities on themselves: are they surer of school improvement or of vulnerable children?
 *
 * <p>Agreement is counted over the answers given; who did not answer did not disagree. Eight is too few
 * for a test of significance, and none is made.
 */
final class TwoSections implements CaseStudy {

  @Override
  public String title() {
    return "Eight authorities on themselves: school improvement against vulnerable children";
  }

  @Override
  public void tell(Story story) {
    SurveyResult survey = Survey.read();
    story.line("Counts of DFE-RR224 (2012), Annex B; statements in our own words.");
    story.gap();
    survey.instrument().sections().forEach((number, name) -> section(story, survey, number, name));
    story.gap();
    story.line("Least agreed with in section 4:");
    survey.instrument().statementsIn(4).stream()
        .sorted(Comparator.comparing(statement -> rate(survey.tally(statement.number()))))
        .limit(3)
        .forEach(statement -> statement(story, survey, statement));
  }

  private static void section(Story story, SurveyResult survey, int number, String name) {
    Tally total = survey.sectionTotal(number);
    AgreementRate rate = rate(total);
    story.line(
        "Section %d, %s: %d of %d answers agree (%d missing), %s %%",
        number,
        name,
        rate.agreeing(),
        rate.answers(),
        total.noAnswer(),
        rate.toPercent(2, RoundingMode.HALF_UP));
  }

  private static void statement(Story story, SurveyResult survey, Statement statement) {
    AgreementRate rate = rate(survey.tally(statement.number()));
    story.line(
        "  %s  %s of %s, %s %%  %s",
        statement.number(),
        rate.agreeing(),
        rate.answers(),
        rate.toPercent(1, RoundingMode.HALF_UP),
        statement.gist());
  }

  private static AgreementRate rate(Tally tally) {
    return tally.agreementRate().orElseThrow();
  }
}
