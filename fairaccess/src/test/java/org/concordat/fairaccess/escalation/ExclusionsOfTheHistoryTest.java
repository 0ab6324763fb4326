/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.november;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pupil's history tells of permanent exclusions bars directions as what a case tells does. */
class ExclusionsOfTheHistoryTest {

  private static final LocalDate MARCH = LocalDate.of(2012, 3, 14);
  private static final OpenDirection OPEN =
      new OpenDirection(LOCAL_AUTHORITY, november(14), GROUNDS);

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> refused(
      PastExclusion exclusion) {
    return refused(ExclusionHistory.of(List.of(exclusion)));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> refused(
      ExclusionHistory history) {
    EscalatedChild child = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-17"))
            .yearGroup(YearGroup.of(9))
            .exclusions(history)
            .build(),
        HOME);
    return Life.foundation(child, FOUNDATION).after(FoundationRouteTest.UP_TO_REFUSAL);
  }

  @Test
  void givenAnExclusionOfTheHistoryThatStandsThenNoDirectionToThatSchoolIsSought() {
    refused(PastExclusion.permanent(BROOK, MARCH, ExclusionOutcome.STANDS))
        .refusesFor(OPEN, EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenAnExclusionOfTheHistoryWhoseOutcomeIsNotKnownThenNoDirectionToThatSchoolIsSought() {
    refused(new PastExclusion(
            BROOK, MARCH, PastExclusion.Kind.PERMANENT, Optional.empty(), Optional.of(true)))
        .refusesFor(OPEN, EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenAnExclusionBelowCompulsorySchoolAgeThenNoDirectionToThatSchoolIsSought() {
    refused(PastExclusion.belowCompulsoryAge(BROOK, MARCH, ExclusionOutcome.STANDS))
        .refusesFor(OPEN, EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @ParameterizedTest
  @EnumSource(names = {"REINSTATED", "WOULD_HAVE_BEEN_REINSTATED", "QUASHED"})
  void givenAnExclusionOfTheHistoryThatWasUndoneThenADirectionIsSought(ExclusionOutcome outcome) {
    assertThat(
            refused(PastExclusion.permanent(BROOK, MARCH, outcome)).when(OPEN).isAccepted())
        .isTrue();
  }

  @Test
  void givenAnExclusionOfTheHistoryThatEndedInTheCaseThenItNeitherBarsNorMakesTwiceExcluded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> before =
        refused(ExclusionHistory.of(List.of(
            PastExclusion.permanent(BROOK, MARCH, ExclusionOutcome.STANDS),
            PastExclusion.permanent(MOOR, MARCH.minusYears(1), ExclusionOutcome.STANDS))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> after =
        before.after(new RecordExclusionEnd(
            HOME_SCHOOL, november(5), BROOK, november(5), ExclusionEnding.REINSTATED));

    assertThat(before.data().child().mayBeRefusedAsTwiceExcluded(november(6)))
        .isEqualTo(Answer.known(true));
    assertThat(after.data().child().mayBeRefusedAsTwiceExcluded(november(6)))
        .isEqualTo(Answer.known(false));
    assertThat(after.when(OPEN).isAccepted()).isTrue();
  }

  @Test
  void givenAFixedPeriodThenADirectionIsSought() {
    assertThat(refused(PastExclusion.fixedPeriod(BROOK, MARCH)).when(OPEN).isAccepted())
        .isTrue();
  }
}
