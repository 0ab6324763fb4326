/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_17_DEC;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_26_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.TUE_15_JAN;
import static org.concordat.fairaccess.exclusion.Exclusions.applied;
import static org.concordat.fairaccess.exclusion.Exclusions.excluded;
import static org.concordat.fairaccess.exclusion.Exclusions.sentBack;
import static org.concordat.fairaccess.exclusion.Exclusions.told;
import static org.concordat.fairaccess.exclusion.Exclusions.upheld;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.junit.jupiter.api.Test;

/** By when the steps of a review are due, whichever body the responsible one is. */
class ExclusionNextStepsTest {

  private static NextStep<ReviewStage> step(State<ReviewStage, ReviewStanding> state, String what) {
    return NextStep.in(ReviewTrack.PROCEDURE, state, IN_2012).stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> due(State<ReviewStage, ReviewStanding> state, String what) {
    return step(state, what).due().find();
  }

  @Test
  void whateverTheGovernorsDecideIsDueOnTheDayThatTheyOwe() {
    assertThat(due(told(), "open-meeting")).contains(MON_5_NOV);
    assertThat(due(told(), "reinstate")).contains(MON_5_NOV);
    assertThat(due(told(), "uphold")).contains(MON_5_NOV);
  }

  @Test
  void applicationThePanelsDecisionAndTheReconsiderationAreDueOnTheirDays() {
    State<ReviewStage, ReviewStanding> quashed = sentBack(ReviewOutcome.QUASH);

    assertThat(due(upheld(), "apply")).contains(MON_26_NOV);
    assertThat(due(applied(), "decide-review")).contains(MON_17_DEC);
    assertThat(due(quashed, "reinstate")).contains(TUE_15_JAN);
    assertThat(due(quashed, "uphold")).contains(TUE_15_JAN);
  }

  @Test
  void actThatMerelyEndsAStageIsDueOnNoDay() {
    assertThat(step(excluded(), "cancel").limits()).isEmpty();
    assertThat(step(excluded(), "cancel").due())
        .hasToString("unknown: no time limit runs for cancel");
    assertThat(step(applied(), "abandon").limits()).isEmpty();
  }

  @Test
  void tellingIsDueWithoutDelay() {
    assertThat(step(excluded(), "tell").limits())
        .extracting(one -> one.duty().code())
        .containsExactly("tell-responsible-body", "tell-of-exclusion");
    assertThat(step(excluded(), "tell").due())
        .hasToString("unknown: without delay, which names no day");
  }

  @Test
  void dayThatTheGovernorsOweListsTheSchoolDaysThatWereCounted() {
    Obligation owed = ReviewTrack.obligations(told(), IN_2012).stream()
        .filter(one -> one.duty().code().equals("governors-decide"))
        .findFirst()
        .orElseThrow();

    assertThat(owed.explanation().render())
        .contains("school days counted: 15")
        .contains("school day 15: 2012-11-05")
        .doesNotContain(": 2012-10-29");
  }
}
