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
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Test;

/** Several exclusions from schools that become one: each bars until it has ended itself. */
class SeveralExclusionsTest {

  private static final Direct DIRECT =
      new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12)));

  /** The named school takes another over on 1 November. */
  private static final EscalationContext JOINED =
      Cases.CONTEXT.with(Successions.of(List.of(Succession.of(HILL, BROOK, november(1)))));

  /** The named school takes two others over on 1 November. */
  private static final EscalationContext MERGED = Cases.CONTEXT.with(Successions.of(
      List.of(Succession.of(HILL, BROOK, november(1)), Succession.of(TARN, BROOK, november(1)))));

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed(
      EscalatedChild child, EscalationContext context) {
    return Life.foundation(child, Cases.FOUNDATION)
        .under(context)
        .after(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static RecordExclusion excluded(LocalDate on, Urn school, LocalDate effective) {
    return new RecordExclusion(HOME_SCHOOL, on, school, effective);
  }

  private static RecordExclusionEnd ended(LocalDate on, Urn school) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, school, on, ExclusionEnding.QUASHED);
  }

  private static RestateGrounds restated(LocalDate on, SchoolFinding... findings) {
    return new RestateGrounds(LOCAL_AUTHORITY, on, DirectionGrounds.of(List.of(findings)));
  }

  private static void isBarredAs(
      Urn number, Life<FoundationStage, FoundationCommand, FoundationEvent> life) {
    life.refuses(
        DIRECT,
        "escalation.excluded-from-school: the child is permanently excluded from school 100001 (as "
            + number
            + ") [SSFA 1998 s.96(2)]");
  }

  @Test
  void givenALaterExclusionFromTheSameSchoolThenTheEndOfTheEarlierFreesNobody() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, JOINED)
        .after(excluded(october(20), BROOK, october(8)))
        .after(excluded(november(12), BROOK, november(10)));

    assertThat(life.data().child().excludedOn())
        .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(october(8), november(10))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> later =
        life.after(new RecordExclusionEnd(
            HOME_SCHOOL, november(13), BROOK, november(5), ExclusionEnding.REINSTATED));
    assertThat(later.data().child().excludedOn())
        .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(november(10))));
    later.refusesFor(
        new Direct(LOCAL_AUTHORITY, november(13), Optional.empty()),
        EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void givenTwoExclusionsFromOneSchoolThenItIsDirectedOnceBothHaveEnded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> once = noticed(CHILD, JOINED)
        .after(excluded(november(2), BROOK, november(1)))
        .after(excluded(november(3), BROOK, october(8)))
        .after(ended(november(4), BROOK));

    assertThat(once.data().child().excludedOn())
        .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(october(8))));
    isBarredAs(BROOK, once);
    assertThat(once.after(ended(november(5), BROOK)).after(DIRECT).stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }

  @Test
  void givenTwoExclusionsFromOneSchoolAndAnEndBeforeBothThenNeitherEnds() {
    noticed(CHILD, JOINED)
        .after(excluded(october(20), BROOK, october(8)))
        .after(excluded(november(12), BROOK, november(10)))
        .refuses(
            new RecordExclusionEnd(
                HOME_SCHOOL, november(13), BROOK, october(7), ExclusionEnding.REINSTATED),
            "escalation.exclusion-ends-early: the exclusion from school 100001 (as 100001) took"
                + " effect on 2012-10-08 and does not end on 2012-10-07 [SSFA 1998 s.87 (second-hand,"
                + " from the reading that what it does not count bars no direction either)]");
  }

  @Test
  void givenGroundsThatFoundASchoolThatExcludedTwiceThenTheyStandUntilBothHaveEnded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> once = noticed(CHILD, JOINED)
        .after(excluded(october(20), BROOK, october(8)))
        .after(excluded(october(21), BROOK, october(9)))
        .after(restated(october(22), SchoolFinding.excludedFrom(BROOK)))
        .after(ended(november(4), BROOK));

    assertThat(once.data().grounds().orElseThrow().schools())
        .containsExactly(SchoolFinding.excludedFrom(BROOK));
    assertThat(
            once.after(ended(november(5), BROOK)).data().grounds().orElseThrow().schools())
        .containsExactly(SchoolFinding.refusedBy(BROOK));
  }

  @Test
  void givenExclusionsToldOfTwoSchoolsThenTheChildIsTwiceExcludedAndNotByTwoOfOneSchool() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> byOne = noticed(CHILD, JOINED)
        .after(excluded(october(20), BROOK, october(8)))
        .after(excluded(november(12), BROOK, november(10)));

    assertThat(byOne.data().child().mayBeRefusedAsTwiceExcluded(november(13)).isKnown())
        .isFalse();
    assertThat(byOne
            .after(excluded(november(12), HILL, october(1)))
            .data()
            .child()
            .mayBeRefusedAsTwiceExcluded(november(13)))
        .isEqualTo(Answer.known(true));
  }

  @Test
  void givenTheNamedSchoolsOwnExclusionOfTheNextDayThenItBarsAfterThatOfTheOneItTookOverEnded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, JOINED)
        .after(excluded(october(20), HILL, october(8)))
        .after(excluded(november(1), BROOK, october(9)));

    assertThat(life.data().child().excludedOn())
        .isEqualTo(Map.of(
            HILL, ImmutableSortedSet.of(october(8)), BROOK, ImmutableSortedSet.of(october(9))));
    isBarredAs(BROOK, life.after(ended(november(6), HILL)));
    isBarredAs(HILL, life.after(ended(november(6), BROOK)));
    assertThat(life.after(ended(november(6), HILL))
            .after(ended(november(6), BROOK))
            .after(DIRECT)
            .stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }

  @Test
  void givenTheNamedSchoolsOwnExclusionAfterItTookTheOtherOverThenItBarsAfterTheOldOneEnded() {
    for (EscalatedChild child : List.of(CHILD.withExclusionFrom(HILL), CHILD)) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> known = noticed(child, JOINED);
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = (child
                  .excludedFrom()
                  .isEmpty()
              ? known.after(excluded(october(20), HILL, october(8)))
              : known)
          .after(excluded(november(5), BROOK, november(5)));

      isBarredAs(BROOK, life.after(ended(november(6), HILL)));
    }
  }

  @Test
  void givenBothOldSchoolsExclusionsThenTheMergedSchoolsOwnIsRecordedAndBarsAfterBothEnded() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, MERGED)
        .after(excluded(october(20), HILL, october(8)))
        .after(excluded(october(20), TARN, october(9)))
        .after(excluded(november(5), BROOK, november(5)))
        .after(ended(november(6), HILL))
        .after(ended(november(6), TARN));

    isBarredAs(BROOK, life);
  }

  @Test
  void givenGroundsThatFoundTheNamedSchoolThenAnOldSchoolsExclusionIsKnownByItsOwnNumber() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed(CHILD, MERGED)
        .after(restated(november(2), SchoolFinding.excludedFrom(BROOK)))
        .after(excluded(november(3), TARN, october(8)));

    assertThat(life.data().child().excludedOn())
        .isEqualTo(Map.of(TARN, ImmutableSortedSet.of(october(8))));
    assertThat(life.events())
        .endsWith(new CommonEvent.ExclusionRecorded(november(3), TARN, october(8)));
    life.refusesFor(ended(november(4), HILL), EscalationReasons.EXCLUSION_NOT_KNOWN);
    isBarredAs(BROOK, life.after(ended(november(4), TARN)));
    isBarredAs(TARN, life.after(ended(november(4), BROOK)));
  }

  @Test
  void givenAnOldExclusionWithoutItsDayAndGroundsThatFindTheNamedSchoolThenOneEndsAlone() {
    for (LocalDate day : List.of(october(31), november(1), november(5))) {
      isBarredAs(
          BROOK,
          noticed(CHILD.withExclusionFrom(HILL), JOINED)
              .after(restated(october(20), SchoolFinding.excludedFrom(BROOK)))
              .after(ended(day, HILL)));
    }
  }

  @Test
  void givenExclusionsOfOneDayThatWereRecordedBeforeTheSchoolsWereOneThenOneEndsAlone() {
    for (LocalDate day : List.of(october(31), november(5))) {
      isBarredAs(
          BROOK,
          noticed(CHILD, JOINED)
              .after(excluded(october(20), HILL, october(8)))
              .after(excluded(october(20), BROOK, october(8)))
              .after(ended(day, HILL)));
      isBarredAs(
          TARN,
          noticed(CHILD, MERGED)
              .after(excluded(october(20), HILL, october(8)))
              .after(excluded(october(20), TARN, october(8)))
              .after(ended(day, HILL)));
    }
  }

  @Test
  void givenAnEndAndTheDaysOfTwoExclusionsThenOnlyTheDayOfTheOneThatEndsCounts() {
    assertThat(noticed(CHILD, JOINED)
            .after(excluded(october(20), HILL, october(20)))
            .after(restated(october(21), SchoolFinding.excludedFrom(BROOK)))
            .after(new RecordExclusionEnd(
                LOCAL_AUTHORITY, november(5), BROOK, october(15), ExclusionEnding.QUASHED))
            .data()
            .child()
            .excludedOn())
        .isEqualTo(Map.of(HILL, ImmutableSortedSet.of(october(20))));
  }

  @Test
  void givenTheCommunitySchoolsOwnExclusionThenItIsNotDecidedOnWithoutReasonsAfterTheOtherEnded() {
    Life.community()
        .under(JOINED)
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Refuse(GOVERNING_BODY, october(8), "letter of 8 October"))
        .after(excluded(october(20), HILL, october(8)))
        .after(excluded(november(2), BROOK, october(9)))
        .after(ended(november(3), HILL))
        .refusesFor(
            new CommunityCommand.IssueDecision(
                LOCAL_AUTHORITY, november(4), Optional.of(november(8)), ""),
            EscalationReasons.DECISION_WITHOUT_REASONS);
  }

  @Test
  void givenACommunitySchoolThenWhatIsRefusedOfItsExclusionIsSourcedInWhatBindsItsDecision() {
    Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .refuses(
            ended(october(3), BROOK),
            "escalation.exclusion-not-known: no exclusion from school 100001 is known that could end"
                + " [SSFA 1998 s.88 (second-hand, from the reading that whoever decides in spite of"
                + " an exclusion says why)]");
  }
}
