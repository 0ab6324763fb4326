/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Test;

/** While the grounds forbid a direction nobody owes one, and the place is sought elsewhere. */
class ForbiddenByGroundsTest {

  private static final DirectionGrounds ONE_IS_OPEN =
      DirectionGrounds.of(List.of(SchoolFinding.refusedBy(BROOK), SchoolFinding.neither(HILL)));

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> restated(
      LocalDate on, DirectionGrounds grounds) {
    return open(FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
        .after(new RestateGrounds(LOCAL_AUTHORITY, on, grounds)));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> open(
      Life<FoundationStage, FoundationCommand, FoundationEvent> life) {
    return new Life<>(
        life.procedure(),
        life.context(),
        life.begun(),
        life.procedure().advance(life.state(), october(31), life.context()),
        life.history());
  }

  @Test
  void whereAnotherSchoolIsOpenThePlaceIsSoughtElsewhereAndNoDirectionIsOwed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> open =
        restated(october(22), ONE_IS_OPEN);

    open.refusesFor(
        new Direct(LOCAL_AUTHORITY, october(31), Optional.empty()),
        EscalationReasons.NOT_REFUSED_EVERYWHERE);
    assertThat(open.owed()).containsOnlyKeys("seek-elsewhere");
  }

  @Test
  void dutyToSeekThePlaceElsewhereHasNoDay() {
    assertThat(restated(october(22), ONE_IS_OPEN).explanations()).containsExactly("""
            the local authority: seek the place at a school that neither refused nor excluded the \
            child, or restate the grounds: \
            unknown: no statutory time limit: time to seek the place elsewhere [SSFA 1998 s.96(1)]
              started: 2012-10-30
              time to seek the place elsewhere: no day is set""");
  }

  @Test
  void groundsThatAllowADirectionMakeItOwedAgain() {
    assertThat(restated(october(22), ONE_IS_OPEN)
            .after(new RestateGrounds(LOCAL_AUTHORITY, november(1), GROUNDS))
            .owed())
        .containsOnlyKeys("direct");
  }

  @Test
  void groundsThatForbidADirectionOnceItIsOpenEndTheDutyToDirect() {
    assertThat(restated(october(22), GROUNDS)
            .after(new RestateGrounds(LOCAL_AUTHORITY, november(1), ONE_IS_OPEN))
            .owed())
        .containsOnlyKeys("seek-elsewhere");
  }

  @Test
  void exclusionFromTheSchoolSendsTheCaseToThePanelWhateverTheGrounds() {
    assertThat(restated(october(22), ONE_IS_OPEN)
            .after(new RecordExclusion(HOME_SCHOOL, november(1), BROOK, october(8)))
            .owed())
        .containsOnlyKeys("return-to-panel");
  }

  @Test
  void agreementOfTheSchoolEndsTheSearchElsewhere() {
    assertThat(restated(october(22), ONE_IS_OPEN)
            .after(new Agree(GOVERNING_BODY, november(1), november(5)))
            .owed())
        .containsOnlyKeys("admit", "see-first-day");
  }

  @Test
  void dutyToSeekThePlaceElsewhereEndsWithTheCase() {
    assertThat(restated(october(22), ONE_IS_OPEN)
            .after(new Close(LOCAL_AUTHORITY, november(5), ClosingReason.PLACED_ELSEWHERE))
            .owed())
        .isEmpty();
  }
}
