/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.concordat.core.evaluation.AgreementRate;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.examples.casestudies.data.Survey;
import org.junit.jupiter.api.Test;

class TwoSectionsTest {

  private static final SurveyResult SURVEY = Survey.read();

  private static AgreementRate rate(String statement) {
    return SURVEY.tally(StatementNumber.parse(statement)).agreementRate().orElseThrow();
  }

  @Test
  void s2_sectionTotals() {
    assertThat(Story.of(new TwoSections()))
        .contains("Section 3, School improvement: 108 of 148 answers agree (4 missing), 72.97 %")
        .contains(
            "Section 4, Support for vulnerable children: 81 of 135 answers agree (1 missing), 60.00 %");
  }

  @Test
  void s1_missingAnswerIsNotDisagreement() {
    assertThat(rate("4.14")).isEqualTo(AgreementRate.of(4, 7));
    assertThat(rate("4.14").toPercent(1, RoundingMode.HALF_UP)).isEqualByComparingTo("57.1");
  }

  @Test
  void t36_fairAccessAndItsProtocol() {
    assertThat(rate("4.2").toPercent(1, RoundingMode.HALF_UP)).isEqualByComparingTo("62.5");
    assertThat(rate("4.1").toPercent(1, RoundingMode.HALF_UP)).isEqualByComparingTo("75.0");
  }
}
