/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CHILD;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.TARN;
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
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An exclusion is that of a school, by whichever of its numbers it is known and called. */
class ExclusionUnderOtherNumbersTest {

  private static final Direct DIRECT =
      new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12)));

  /** The named school takes another over on 1 November. */
  private static final EscalationContext JOINED =
      Cases.CONTEXT.with(Successions.of(List.of(Succession.of(HILL, BROOK, november(1)))));

  /** The named school takes two others over on 1 November. */
  private static final EscalationContext MERGED = Cases.CONTEXT.with(Successions.of(
      List.of(Succession.of(HILL, BROOK, november(1)), Succession.of(TARN, BROOK, november(1)))));

  private static RecordExclusion excluded(LocalDate on, Urn school) {
    return new RecordExclusion(HOME_SCHOOL, on, school, october(8));
  }

  private static RecordExclusionEnd ended(LocalDate on, Urn school) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, school, on, ExclusionEnding.REINSTATED);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed(
      EscalatedChild child, EscalationContext context) {
    return Life.foundation(child, Cases.FOUNDATION)
        .under(context)
        .after(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static RestateGrounds restated(LocalDate on, SchoolFinding... findings) {
    return new RestateGrounds(LOCAL_AUTHORITY, on, DirectionGrounds.of(List.of(findings)));
  }

  @Nested
  class WhenItEnds {

    @Test
    void givenAnExclusionFromAPredecessorThenItEndsUnderTheSuccessorsNumber() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
          noticed(CHILD, JOINED).after(excluded(october(20), HILL));

      barred.refusesFor(DIRECT, EscalationReasons.EXCLUDED_FROM_SCHOOL);
      Life<FoundationStage, FoundationCommand, FoundationEvent> free =
          barred.after(ended(november(5), BROOK));
      assertThat(free.data().child()).isEqualTo(CHILD);
      assertThat(free.after(DIRECT).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenTheDayBeforeTheyAreOneSchoolThenItDoesNotEndUnderTheOthersNumber() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
          noticed(CHILD, JOINED).after(excluded(october(20), HILL));

      barred.refusesFor(ended(october(31), BROOK), EscalationReasons.EXCLUSION_NOT_KNOWN);
      assertThat(barred.after(ended(november(1), BROOK)).data().child()).isEqualTo(CHILD);
    }

    @Test
    void givenAnExclusionFromTheSuccessorThenItIsNotEndedAsThatOfASchoolThatItTookOver() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
          noticed(CHILD, JOINED).after(excluded(november(2), BROOK));

      barred.refuses(
          ended(november(5), HILL),
          "escalation.exclusion-not-known: no exclusion from school 100002 is known that could end;"
              + " of what is one school with it on 2012-11-05, those from 100001 are [SSFA 1998"
              + " s.96(2)]");
      assertThat(barred.after(ended(november(5), BROOK)).data().child()).isEqualTo(CHILD);
    }

    @Test
    void givenGroundsThatFoundItUnderOneNumberAndARecordUnderAnotherThenEachEndsAlone() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, JOINED)
          .after(excluded(october(20), HILL))
          .after(restated(november(2), SchoolFinding.excludedFrom(BROOK)))
          .after(ended(november(5), BROOK));

      assertThat(life.data().child().excludedFrom()).containsExactly(HILL);
      assertThat(life.data().grounds().orElseThrow().schools())
          .containsExactly(SchoolFinding.refusedBy(BROOK));
      life.refuses(
          DIRECT,
          "escalation.excluded-from-school: the child is permanently excluded from school 100001 (as"
              + " 100002) [SSFA 1998 s.96(2)]");
      assertThat(life.after(ended(november(6), HILL)).after(DIRECT).stage())
          .isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenAnEndBeforeItTookEffectUnderAnotherNumberThenItIsNotTaken() {
      noticed(CHILD, JOINED)
          .after(excluded(october(20), HILL))
          .refuses(
              new RecordExclusionEnd(
                  LOCAL_AUTHORITY, november(5), BROOK, october(7), ExclusionEnding.REINSTATED),
              "escalation.exclusion-ends-early: the exclusion from school 100001 (as 100002) took"
                  + " effect on 2012-10-08 and does not end on 2012-10-07 [SSFA 1998 s.87 (second-hand,"
                  + " from the reading that what it does not count bars no direction either)]");
    }

    @Test
    void givenAnEndUnderAnotherNumberThenTheEventTellsWhatHasEnded() {
      assertThat(noticed(CHILD, JOINED)
              .after(excluded(october(20), HILL))
              .after(ended(november(5), HILL))
              .events())
          .endsWith(new CommonEvent.ExclusionEnded(
              november(5), BROOK, HILL, HILL, november(5), ExclusionEnding.REINSTATED));
    }

    @Test
    void givenTwoSchoolsThatExcludedTheChildAndMergedThenItIsSaidWhichExclusionEnds() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> twice = noticed(CHILD, MERGED)
          .after(excluded(october(20), HILL))
          .after(excluded(october(20), TARN));

      twice.refuses(
          ended(november(5), BROOK),
          "escalation.exclusion-ambiguous: several exclusions from what is school 100001 on"
              + " 2012-11-05 are known (as 100002, 100004), and it is not said which is meant [SSFA"
              + " 1998 s.96(2)]");
      Life<FoundationStage, FoundationCommand, FoundationEvent> once =
          twice.after(ended(november(5), HILL));
      assertThat(once.data().child().excludedFrom()).containsExactly(TARN);
      once.refusesFor(DIRECT, EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }

    @Test
    void givenExclusionsOfTwoDaysFromSchoolsThatJoinedThenTheOneOfTheNumberThatIsSaidEnds() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> twice = noticed(CHILD, JOINED)
          .after(excluded(october(20), HILL))
          .after(new RecordExclusion(HOME_SCHOOL, october(21), BROOK, october(9)));

      assertThat(twice.after(ended(november(5), BROOK)).data().child().excludedOn())
          .isEqualTo(Map.of(HILL, ImmutableSortedSet.of(october(8))));
      assertThat(twice.after(ended(november(5), HILL)).data().child().excludedOn())
          .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(october(9))));
    }
  }

  @Nested
  class WhenItIsRecordedAgain {

    @Test
    void givenAnExclusionFromAPredecessorThenItIsNotRecordedUnderTheSuccessorsNumberToo() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> known =
          noticed(CHILD, JOINED).after(excluded(october(20), HILL));

      known.refuses(
          excluded(november(1), BROOK),
          "escalation.exclusion-recorded: the exclusion from school 100001 (as 100002), effective"
              + " 2012-10-08, is recorded already and has not ended [SSFA 1998 s.96(2)]");
      assertThat(known.after(excluded(october(31), BROOK)).data().child().excludedFrom())
          .containsExactly(BROOK, HILL);
    }

    @Test
    void givenAnExclusionWithoutItsDayThenItGetsItByARecordUnderItsOwnNumberAlone() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> known =
          noticed(CHILD.withExclusion(StandingExclusion.knownOn(HILL, october(8))), JOINED);

      assertThat(known.after(excluded(november(2), HILL)).data().child().exclusions())
          .containsExactly(StandingExclusion.effective(HILL, october(8)));
      EscalatedChild twice = known.after(excluded(november(2), BROOK)).data().child();
      assertThat(twice.excludedFrom()).containsExactly(BROOK, HILL);
      assertThat(twice.excludedOn()).isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(october(8))));
    }

    @Test
    void givenTwoSchoolsThatExcludedTheChildOnOneDayAndMergedThenTheyAreTwoExclusions() {
      for (LocalDate second : List.of(october(31), november(3))) {
        assertThat(noticed(CHILD, MERGED)
                .after(excluded(october(20), HILL))
                .after(excluded(second, TARN))
                .data()
                .child()
                .excludedFrom())
            .containsExactly(HILL, TARN);
      }
    }
  }

  @Nested
  class WhenGroundsFoundIt {

    @Test
    void givenTheNamedSchoolThatRefusedThenItsFindingIsThatItRefused() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, JOINED)
          .after(restated(october(20), SchoolFinding.excludedFrom(BROOK)))
          .after(ended(october(25), BROOK));

      assertThat(life.data().grounds().orElseThrow().schools())
          .containsExactly(SchoolFinding.refusedBy(BROOK));
      assertThat(life.after(DIRECT).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenTheNamedSchoolUnderTheNumberOfOneThatItTookOverThenItsFindingIsThatItRefused() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, JOINED)
          .after(restated(november(2), SchoolFinding.excludedFrom(HILL)))
          .after(ended(november(5), HILL));

      assertThat(life.data().grounds().orElseThrow().schools())
          .containsExactly(SchoolFinding.refusedBy(HILL));
      assertThat(life.after(DIRECT).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenTheSchoolThatTheNamedOneTakesOverTheDayAfterThenItNeitherRefusedNorExcluded() {
      assertThat(noticed(CHILD, JOINED)
              .after(restated(
                  october(20), SchoolFinding.refusedBy(BROOK), SchoolFinding.excludedFrom(HILL)))
              .after(ended(october(31), HILL))
              .data()
              .grounds()
              .orElseThrow()
              .open())
          .containsExactly(HILL);
    }

    @Test
    void givenASchoolThatTheAdjudicatorNamedAndThatDidNotRefuseThenItNeitherRefusedNorExcluded() {
      assertThat(Life.foundation()
              .after(FoundationRouteTest.UP_TO_REFERENCE)
              .after(new FoundationCommand.NameOtherSchool(
                  SCHOOLS_ADJUDICATOR, november(5), OtherSchool.agreed(Cases.OTHER_FOUNDATION)))
              .after(restated(november(6), SchoolFinding.excludedFrom(TARN)))
              .after(ended(november(7), TARN))
              .data()
              .grounds()
              .orElseThrow()
              .schools())
          .containsExactly(SchoolFinding.neither(TARN));
    }
  }
}
