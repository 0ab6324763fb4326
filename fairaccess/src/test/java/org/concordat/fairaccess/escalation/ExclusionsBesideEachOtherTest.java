/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CHILD;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Test;

/** An exclusion that is known without its day, and one that took effect later, are two. */
class ExclusionsBesideEachOtherTest {

  /** The named school takes another over on 1 November. */
  private static final EscalationContext JOINED =
      Cases.CONTEXT.with(Successions.of(List.of(Succession.of(HILL, BROOK, november(1)))));

  private static RecordExclusion excluded(LocalDate on, Urn school, LocalDate effective) {
    return new RecordExclusion(HOME_SCHOOL, on, school, effective);
  }

  private static RecordExclusionEnd ended(LocalDate on, LocalDate effective) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, BROOK, effective, ExclusionEnding.QUASHED);
  }

  private static RestateGrounds found(LocalDate on) {
    return new RestateGrounds(
        LOCAL_AUTHORITY, on, DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK))));
  }

  private static Direct direct(int day) {
    return new Direct(LOCAL_AUTHORITY, november(day), Optional.of(november(26)));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed() {
    return Life.foundation().under(JOINED).after(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> foundAndRecorded() {
    return noticed().after(found(october(20))).after(excluded(november(12), BROOK, november(10)));
  }

  @Test
  void givenOneThatGroundsFoundThenTheEndOfALaterOneFreesNobody() {
    foundAndRecorded()
        .after(ended(november(13), november(13)))
        .refusesFor(direct(14), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenOneThatGroundsFoundThenItEndsAloneAndTheLaterOneStands() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        foundAndRecorded().after(ended(november(13), november(5)));

    assertThat(life.data().grounds().orElseThrow().schools())
        .containsExactly(SchoolFinding.refusedBy(BROOK));
    assertThat(life.data().child().excludedOn())
        .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(november(10))));
    life.refusesFor(direct(14), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenGroundsThatFoundItAgainAfterALaterOneThenBothStandUntilEachHasEnded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> once =
        foundAndRecorded().after(found(november(13))).after(ended(november(14), november(14)));

    once.refusesFor(direct(15), EscalationReasons.EXCLUDED_FROM_SCHOOL);
    assertThat(once.after(ended(november(15), november(15))).when(direct(16)).isAccepted())
        .isTrue();
  }

  @Test
  void givenAChildExcludedFromTheStartThenTheEndOfALaterOneFreesNobody() {
    Life.foundation(CHILD.withExclusionFrom(BROOK), FOUNDATION)
        .after(FoundationRouteTest.UP_TO_REFUSAL)
        .after(excluded(november(12), BROOK, november(10)))
        .after(ended(november(13), november(13)))
        .refusesFor(
            new OpenDirection(LOCAL_AUTHORITY, november(14), GROUNDS),
            EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenALookedAfterChildExcludedFromTheStartThenTheEndOfALaterOneFreesNobody() {
    Life.begun(
            LookedAfterRoute.PROCEDURE,
            Escalation.of(
                LookedAfterRouteTest.lookedAfterBy(NEIGHBOUR, YearGroup.of(9))
                    .withExclusionFrom(BROOK),
                FOUNDATION))
        .after(new Ask(CARING_AUTHORITY, october(15)))
        .after(new Refuse(ADMISSION_AUTHORITY, october(18), "letter"))
        .after(excluded(october(20), BROOK, october(19)))
        .after(new RecordExclusionEnd(
            CARING_AUTHORITY, october(22), BROOK, october(22), ExclusionEnding.REINSTATED))
        .refusesFor(
            new OpenDirection(CARING_AUTHORITY, october(23), DirectionGrounds.of(List.of())),
            EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenTheSuccessorsOwnLaterOneThenTheOldOneEndsUnderItsNumberWhicheverWasLearnedFirst() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> old =
        noticed().after(excluded(october(20), HILL, october(8)));

    assertThat(old.after(excluded(november(11), BROOK, november(10)))
            .after(ended(november(13), november(5)))
            .data()
            .child())
        .isEqualTo(old.after(ended(november(6), november(5)))
            .after(excluded(november(11), BROOK, november(10)))
            .data()
            .child());
  }

  @Test
  void givenOneThatGroundsFoundThenARecordOfADayUpToThenIsOfThatOne() {
    for (LocalDate day : List.of(october(8), october(20))) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          noticed().after(found(october(20))).after(excluded(november(2), BROOK, day));

      assertThat(life.after(ended(november(3), november(3))).when(direct(7)).isAccepted())
          .isTrue();
    }
  }

  @Test
  void givenOneThatGroundsFoundThenARecordOfTheNextDayIsOfAnother() {
    noticed()
        .after(found(october(20)))
        .after(excluded(november(2), BROOK, october(21)))
        .after(ended(november(3), november(3)))
        .refusesFor(direct(7), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenGroundsThatCeasedToFindItThenWhatTheyFindAgainIsKnownFromThenOn() {
    RestateGrounds cleared = new RestateGrounds(
        LOCAL_AUTHORITY, october(25), DirectionGrounds.of(List.of(SchoolFinding.refusedBy(BROOK))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        noticed().after(found(october(20))).after(cleared).after(found(november(12)));

    assertThat(life.data().foundExcludedSince()).isEqualTo(Map.of(BROOK, november(12)));
    assertThat(life.after(excluded(november(13), BROOK, november(10)))
            .after(ended(november(14), november(14)))
            .when(direct(15))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAChildThenItsExclusionsAreTheSameInWhicheverOrderTheyAreGiven() {
    for (LocalDate day : List.of(october(20), october(21))) {
      StandingExclusion dayless = StandingExclusion.knownOn(HILL, october(20));
      StandingExclusion dated = StandingExclusion.effective(HILL, day);

      assertThat(CHILD.withExclusion(dated).withExclusion(dayless))
          .isEqualTo(CHILD.withExclusion(dayless).withExclusion(dated));
    }
    assertThat(CHILD.withExclusionFrom(HILL).withExclusionFrom(HILL, october(8)))
        .isEqualTo(CHILD.withExclusionFrom(HILL, october(8)).withExclusionFrom(HILL));
  }
}
