/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HOME;
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
    EscalatedChild child = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-17"))
            .yearGroup(YearGroup.of(9))
            .exclusions(ExclusionHistory.of(List.of(exclusion)))
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
  void givenAFixedPeriodThenADirectionIsSought() {
    assertThat(refused(PastExclusion.fixedPeriod(BROOK, MARCH)).when(OPEN).isAccepted())
        .isTrue();
  }
}
