/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.advice.Families.CONTEXT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.junit.jupiter.api.Test;

/** What a family is told that asks in a round which is usually for another year group. */
class UnusualYearsTest {

  private static ChoiceAdvice advice(ChoiceQuestion.Builder question) {
    return ChoiceAdvice.of(question.build(), ImmutableList.of(), CONTEXT);
  }

  @Test
  void yearThatARoundIsNotUsuallyForIsCautionedAbout() {
    assertThat(advice(Families.question().yearGroup(YearGroup.of(9))).notes())
        .extracting(Reason::code, Reason::message)
        .containsExactly(tuple(
            AdviceReasons.UNUSUAL_YEAR,
            "this round is usually for year 7, and the child is to enter year 9: its days hold only"
                + " for a school that admits to year 9 in this round; ask the authority"));
    assertThat(advice(Families.question().route(Route.PRIMARY_ROUND).yearGroup(YearGroup.of(7)))
            .notes())
        .extracting(Reason::message)
        .singleElement()
        .asString()
        .startsWith("this round is usually for year R, and the child is to enter year 7");
  }

  @Test
  void usualYearAndOneInYearAreNotCautionedAbout() {
    assertThat(advice(Families.question()).notes()).isEmpty();
    assertThat(advice(Families.question().route(Route.PRIMARY_ROUND).yearGroup(YearGroup.RECEPTION))
            .notes())
        .isEmpty();
    assertThat(advice(Families.question()
                .entry(AcademicYear.of(2023))
                .on(LocalDate.of(2023, 10, 12))
                .yearGroup(YearGroup.of(9)))
            .notes())
        .isEmpty();
  }
}
