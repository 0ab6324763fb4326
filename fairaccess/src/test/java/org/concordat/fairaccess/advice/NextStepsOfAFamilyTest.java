/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.advice.Families.CONTEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.State;
import org.junit.jupiter.api.Test;

/** In which order a family's next steps are read off the table. */
class NextStepsOfAFamilyTest {

  private static ImmutableList<String> steps(State<AdviceStage, ChoiceAdviceCase> state) {
    return NextStep.in(ChoiceAdviceCases.PROCEDURE, state, CONTEXT).stream()
        .map(NextStep::what)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void endOfTheAdviceComesLastInEveryStage() {
    assertThat(ImmutableList.of(
            Families.asked(),
            Families.advised(),
            Families.applied(),
            Families.offered(),
            Families.refused()))
        .allSatisfy(state -> assertThat(Iterables.getLast(steps(state))).isEqualTo("close"));
  }

  @Test
  void answerToTheOfferComesBeforeWhatGoesOnBesideIt() {
    assertThat(steps(Families.offered()).subList(0, 3))
        .containsExactly("accept", "take-instead", "decline");
  }
}
