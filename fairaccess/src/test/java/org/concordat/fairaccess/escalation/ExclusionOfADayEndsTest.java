/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CHILD;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Test;

/** It may be said by its day which of several exclusions has ended. */
class ExclusionOfADayEndsTest {

  /** The named school takes two others over on 1 November. */
  private static final EscalationContext MERGED = Cases.CONTEXT.with(Successions.of(
      List.of(Succession.of(HILL, BROOK, november(1)), Succession.of(TARN, BROOK, november(1)))));

  private static RecordExclusion excluded(LocalDate on, Urn school, LocalDate effective) {
    return new RecordExclusion(HOME_SCHOOL, on, school, effective);
  }

  private static RecordExclusionEnd ended(LocalDate on, Urn school) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, school, on, ExclusionEnding.QUASHED);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed() {
    return Life.foundation().under(MERGED).after(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> twice() {
    return noticed()
        .after(excluded(october(20), BROOK, october(8)))
        .after(excluded(november(12), BROOK, november(10)));
  }

  @Test
  void givenALaterOneThenTheEarlierIsQuashedOnADayAfterBoth() {
    assertThat(twice()
            .after(ended(november(20), BROOK).withExclusionOf(october(8)))
            .data()
            .child()
            .exclusions())
        .containsExactly(StandingExclusion.effective(BROOK, november(10)));
  }

  @Test
  void givenADayOfNoneThenTheDaysThatAreKnownAreTold() {
    twice()
        .refuses(
            ended(november(20), BROOK).withExclusionOf(october(9)),
            "escalation.exclusion-day-not-known: no exclusion from school 100001 effective"
                + " 2012-10-09 is known that could end; known are: 100001 effective 2012-10-08,"
                + " 100001 effective 2012-11-10 [SSFA 1998 s.96(2)]");
  }

  @Test
  void givenOneWithoutItsDayThenItEndsByItsDayOnceThatIsRecorded() {
    RestateGrounds found = new RestateGrounds(
        LOCAL_AUTHORITY,
        october(20),
        DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK))));
    RecordExclusionEnd end = ended(november(20), BROOK).withExclusionOf(october(8));
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        noticed().after(found).after(excluded(november(12), BROOK, november(10)));

    life.refuses(
        end,
        "escalation.exclusion-day-not-known: no exclusion from school 100001 effective 2012-10-08 is"
            + " known that could end; known are: 100001 of a day that is not known, 100001"
            + " effective 2012-11-10 [SSFA 1998 s.96(2)]");
    assertThat(life.after(excluded(november(19), BROOK, october(8)))
            .after(end)
            .data()
            .child()
            .exclusions())
        .containsExactly(StandingExclusion.effective(BROOK, november(10)));
  }

  @Test
  void givenOneOfADayToldByEitherNumberThenItEndsByTheOther() {
    for (Urn told : List.of(HILL, BROOK)) {
      for (Urn said : List.of(HILL, BROOK)) {
        assertThat(noticed()
                .after(excluded(october(20), told, october(8)))
                .after(ended(november(20), said).withExclusionOf(october(8)))
                .data()
                .child()
                .exclusions())
            .isEmpty();
      }
    }
  }

  @Test
  void givenTheDayOnWhichItTookEffectThenItDoesNotEndTheDayBefore() {
    twice()
        .refusesFor(
            new RecordExclusionEnd(
                    LOCAL_AUTHORITY, november(20), BROOK, november(9), ExclusionEnding.QUASHED)
                .withExclusionOf(november(10)),
            EscalationReasons.EXCLUSION_ENDS_EARLY);
  }

  @Test
  void givenTwoSchoolsThatExcludedTheChildAndMergedThenTheDayTellsWhichIsMeant() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed()
        .after(excluded(october(20), HILL, october(8)))
        .after(excluded(october(20), TARN, october(9)));

    life.refusesFor(ended(november(5), BROOK), EscalationReasons.EXCLUSION_AMBIGUOUS);
    assertThat(life.after(ended(november(5), BROOK).withExclusionOf(october(8)))
            .data()
            .child())
        .isEqualTo(CHILD.withExclusionFrom(TARN, october(9)));
  }

  @Test
  void givenTheSuccessorsOwnThenTheDayTellsThatTheOldOneIsMeant() {
    assertThat(noticed()
            .after(excluded(october(20), HILL, october(8)))
            .after(excluded(november(11), BROOK, november(10)))
            .after(ended(november(20), BROOK).withExclusionOf(october(8)))
            .data()
            .child())
        .isEqualTo(CHILD.withExclusionFrom(BROOK, november(10)));
  }

  @Test
  void givenTheDayThenTheSameOnesStandInWhicheverOrderItIsLearned() {
    List<FoundationCommand> told = List.of(
        excluded(october(20), BROOK, october(8)),
        excluded(november(11), BROOK, november(10)),
        ended(november(12), BROOK).withExclusionOf(october(8)));

    for (List<FoundationCommand> order : Collections2.permutations(told)) {
      if (order.indexOf(told.get(0)) < order.indexOf(told.get(2))) {
        Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed();
        for (FoundationCommand command : order) {
          life = life.learns(command);
        }
        assertThat(life.data().child().exclusions())
            .as("%s", order)
            .containsExactly(StandingExclusion.effective(BROOK, november(10)));
      }
    }
  }

  @Test
  void givenNoDayThenAnEndIsOfWhatIsKnownOnItsDay() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> once =
        noticed().after(excluded(october(20), BROOK, october(8)));

    assertThat(once.after(ended(november(12), BROOK))
            .after(excluded(november(14), BROOK, november(10)))
            .data()
            .child()
            .exclusions())
        .containsExactly(StandingExclusion.effective(BROOK, november(10)));
    assertThat(once.after(ended(november(12), BROOK))
            .learns(excluded(november(11), BROOK, november(10)))
            .data()
            .child()
            .exclusions())
        .containsExactly(StandingExclusion.effective(BROOK, october(8)));
  }
}
