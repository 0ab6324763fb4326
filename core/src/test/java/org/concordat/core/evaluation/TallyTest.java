/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @Test
  void s1_aMissingAnswerIsNotDisagreement() {
    Tally statement414 = Tally.of(1, 3, 3, 0, 8);

    assertThat(statement414.answers()).isEqualTo(7);
    assertThat(statement414.noAnswer()).isEqualTo(1);
    assertThat(statement414.agreementRate()).isEqualTo(Answer.known(AgreementRate.of(4, 7)));
    assertThat(statement414.disagreeing()).isEqualTo(3);
  }

  @Test
  void t36_fairAccessTodayAndInFuture() {
    assertThat(Tally.of(1, 5, 2, 0, 8).agreementRate())
        .isEqualTo(Answer.known(AgreementRate.of(6, 8)));
    assertThat(Tally.of(0, 5, 3, 0, 8).agreementRate())
        .isEqualTo(Answer.known(AgreementRate.of(5, 8)));
  }

  @Test
  void nobodyAnsweringLeavesAgreementAndMedianUnknown() {
    Tally tally = Tally.of(0, 0, 0, 0, 8);

    assertThat(tally.noAnswer()).isEqualTo(8);
    assertThat(tally.agreementRate()).hasToString("unknown: none of 8 asked gave an answer");
    assertThat(tally.median()).hasToString("unknown: none of 8 asked gave an answer");
  }

  @Test
  void refusesNineAnswersFromEightAuthorities() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(1, 5, 3, 0, 8))
        .withMessage("Tally answers: must not be more than were asked, but 9 of 8");
  }

  @Test
  void refusesCountsThatWouldOverflow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 2, 0, 8))
        .withMessageEndingWith("but 4294967296 of 8");
  }

  @ParameterizedTest
  @CsvSource({"-1,0,0,0", "0,-1,0,0", "0,0,-1,0", "0,0,0,-1"})
  void refusesNegativeCounts(int first, int second, int third, int fourth) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(first, second, third, fourth, 8))
        .withMessage("Tally counts: must not be negative, but were [" + first + ", " + second + ", "
            + third + ", " + fourth + "]");
  }

  @Test
  void refusesANegativeNumberAsked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(0, 0, 0, 0, -1))
        .withMessage("Tally answers: must not be more than were asked, but 0 of -1");
  }

  @ParameterizedTest
  @CsvSource({
    // strongly agree, agree, disagree, strongly disagree, upper, lower
    "1, 5, 2, 0, AGREE, AGREE",
    "0, 4, 4, 0, AGREE, DISAGREE",
    "1, 3, 3, 0, AGREE, AGREE",
    "0, 3, 5, 0, DISAGREE, DISAGREE",
    "1, 0, 0, 0, STRONGLY_AGREE, STRONGLY_AGREE",
    "0, 0, 0, 3, STRONGLY_DISAGREE, STRONGLY_DISAGREE",
    "4, 0, 0, 4, STRONGLY_AGREE, STRONGLY_DISAGREE",
    "4, 1, 0, 4, AGREE, AGREE",
    "1, 1, 0, 0, STRONGLY_AGREE, AGREE",
    "0, 0, 1, 1, DISAGREE, STRONGLY_DISAGREE"
  })
  void theMedianIsOnePointOrTwo(
      int first, int second, int third, int fourth, Response upper, Response lower) {
    Tally tally = Tally.of(first, second, third, fourth, 10);

    assertThat(tally.median()).isEqualTo(Answer.known(new OrdinalMedian(upper, lower)));
    assertThat(new OrdinalMedian(upper, lower).isSinglePoint()).isEqualTo(upper == lower);
  }

  @Test
  void refusesAMedianUpsideDown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrdinalMedian(Response.DISAGREE, Response.AGREE))
        .withMessage("OrdinalMedian upper: must not agree less than AGREE, but was DISAGREE");
  }

  @Test
  void countsWhatEachRespondentSaid() {
    Tally tally = Tally.counting(List.of(
        Optional.of(Response.AGREE),
        Optional.empty(),
        Optional.of(Response.STRONGLY_DISAGREE),
        Optional.of(Response.AGREE),
        Optional.of(Response.STRONGLY_AGREE),
        Optional.of(Response.DISAGREE)));

    assertThat(tally).isEqualTo(Tally.of(1, 2, 1, 1, 6));
    assertThat(tally.count(Response.STRONGLY_AGREE)).isEqualTo(1);
    assertThat(tally.count(Response.AGREE)).isEqualTo(2);
    assertThat(tally.count(Response.DISAGREE)).isEqualTo(1);
    assertThat(tally.count(Response.STRONGLY_DISAGREE)).isEqualTo(1);
  }

  @Test
  void addsUp() {
    assertThat(Tally.of(1, 3, 3, 0, 8).plus(Tally.of(0, 2, 6, 0, 8)))
        .isEqualTo(Tally.of(1, 5, 9, 0, 16));
    assertThat(Tally.of(1, 3, 3, 0, 8).plus(Tally.empty())).isEqualTo(Tally.of(1, 3, 3, 0, 8));
    Tally huge = Tally.of(0, 0, 0, 0, Integer.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> huge.plus(Tally.of(0, 0, 0, 0, 1)));
  }

  @ParameterizedTest
  @CsvSource({"STRONGLY_AGREE, true", "AGREE, true", "DISAGREE, false", "STRONGLY_DISAGREE, false"})
  void agreementIsTheUpperHalfOfTheScale(Response response, boolean agreement) {
    assertThat(response.isAgreement()).isEqualTo(agreement);
  }
}
