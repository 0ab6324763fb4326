/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.advice.Families.CLOSING;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.apply;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

/** What a family is told that asks after the closing day. */
class LateFamiliesTest {

  private static final LocalDate LATE = LocalDate.of(2023, 11, 5);

  private static ChoiceAdvice advice(ChoiceQuestion.Builder question) {
    return ChoiceAdvice.of(question.build(), ImmutableList.of(), CONTEXT);
  }

  private static Due due(ChoiceAdvice advice, String duty) {
    return advice.steps().stream()
        .map(AdviceStep::obligation)
        .filter(one -> one.duty().code().equals(duty))
        .map(Obligation::due)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dayThatIsPastIsNoDayToApplyBy() {
    ChoiceAdvice late = advice(Families.question().on(LATE));

    assertThat(due(late, "apply").match(on -> "known", Reason::code))
        .isEqualTo(AdviceReasons.CLOSING_PAST);
    assertThat(due(late, "apply").toString()).contains("2023-10-31");
    assertThat(due(advice(Families.question().on(CLOSING)), "apply")).isEqualTo(Due.on(CLOSING));
  }

  @Test
  void noDayOfTheRoundIsToldAfterTheClosingDay() {
    ChoiceAdvice late = advice(Families.question().on(LATE));

    assertThat(late.steps())
        .extracting(
            step -> step.obligation().duty().code(),
            step -> step.obligation().due().isKnown())
        .containsExactly(
            tuple("apply", false),
            tuple("offer", false),
            tuple("lodge-appeal", false),
            tuple("hear-appeal", false));
    assertThat(late.steps()).allMatch(step -> step.obligation().started().equals(LATE));
  }

  @Test
  void adviceAndLifeSayTheSameOfTheOffer() {
    for (LocalDate on : ImmutableList.of(CLOSING, LATE)) {
      Due told = due(advice(Families.question().on(on)), "offer");
      Due owed = ChoiceAdviceCases.PROCEDURE
          .obligations(
              after(Families.asked(Families.question().on(on).build()), apply(on)), CONTEXT)
          .stream()
          .filter(one -> one.duty().code().equals("offer"))
          .map(Obligation::due)
          .findFirst()
          .orElseThrow();

      assertThat(told).isEqualTo(owed);
    }
  }
}
