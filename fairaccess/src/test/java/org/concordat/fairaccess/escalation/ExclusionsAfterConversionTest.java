/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.Converting.BROOK_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Converting.school;

import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.concordat.fairaccess.escalation.Restart.Matter;
import org.junit.jupiter.api.Test;

/** An exclusion survives the conversion of the school: it bars the case that begins again, and may end in it. */
class ExclusionsAfterConversionTest {

  private static final RestateGrounds FOUND = new RestateGrounds(
      LOCAL_AUTHORITY,
      october(20),
      DirectionGrounds.of(
          List.of(SchoolFinding.excludedFrom(BROOK), SchoolFinding.refusedBy(HILL))));

  private static final EscalationContext CONVERTING = Converting.on(october(25));

  private static Restart restarted(FoundationCommand learned) {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation()
        .under(CONVERTING)
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .after(learned);
    return Restart.of(
        life.procedure().advance(life.state(), october(25), CONVERTING).data(), CONVERTING);
  }

  private static State<AcademyStage, Escalation> refusedAnew(Restart restart) {
    State<AcademyStage, Escalation> begun = restart
        .entry()
        .orElseThrow()
        .match(community -> null, foundation -> null, academy -> academy, lookedAfter -> null);
    State<AcademyStage, Escalation> state = begun;
    for (AcademyCommand command : List.<AcademyCommand>of(
        new Ask(LOCAL_AUTHORITY, october(26)),
        new Refuse(ACADEMY_TRUST, october(29), "letter of 29 October"),
        new TryLocally(PANEL_CHAIR, october(30)))) {
      state = AcademyRoute.PROCEDURE.decide(state, command, CONVERTING).orElseThrow();
    }
    return state;
  }

  private static void isBarredAsAcademy(Restart restart) {
    assertThat(restart.carriesOver()).contains(Matter.EXCLUSIONS);
    assertThat(AcademyRoute.PROCEDURE
            .decide(
                refusedAnew(restart),
                new AcademyCommand.RequestDirection(LOCAL_AUTHORITY, october(31), ALL_EVIDENCE),
                CONVERTING)
            .reasons())
        .extracting(Object::toString)
        .containsExactly(
            "escalation.excluded-from-school: the child is permanently excluded from school 200001"
                + " (as 100001) [SSFA 1998 s.96(2) (second-hand, from the reading that no academy is"
                + " directed to take back whom it excluded)]");
  }

  @Test
  void givenGroundsThatFoundTheExclusionThenTheSuccessorIsNotDirected() {
    Restart restart = restarted(FOUND);

    assertThat(restart.findings()).containsExactly(SchoolFinding.refusedBy(HILL));
    isBarredAsAcademy(restart);
  }

  @Test
  void givenGroundsThatFoundItThenItIsTheChildsAsOneThatWasKnownOnTheDayOfTheGrounds() {
    assertThat(restarted(FOUND).entry().orElseThrow().begun().child().exclusions())
        .containsExactly(StandingExclusion.knownOn(BROOK, FOUND.on()));
  }

  @Test
  void givenARecordedExclusionThenTheSuccessorIsNotDirected() {
    isBarredAsAcademy(
        restarted(new RecordExclusion(LOCAL_AUTHORITY, october(20), BROOK, october(1))));
  }

  @Test
  void givenGroundsThatWereWrongAndRestatedThenTheLatestCount() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation()
        .under(CONVERTING)
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .after(new RestateGrounds(
            LOCAL_AUTHORITY,
            october(20),
            DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK)))))
        .after(new RestateGrounds(
            LOCAL_AUTHORITY,
            october(21),
            DirectionGrounds.of(List.of(SchoolFinding.refusedBy(BROOK)))));
    Restart restart = Restart.of(
        life.procedure().advance(life.state(), october(25), CONVERTING).data(), CONVERTING);

    assertThat(restart.carriesOver())
        .containsExactly(Matter.CHILD, Matter.PLACEMENT, Matter.FINDINGS);
    assertThat(AcademyRoute.PROCEDURE
            .decide(
                refusedAnew(restart),
                new AcademyCommand.RequestDirection(LOCAL_AUTHORITY, october(31), ALL_EVIDENCE),
                CONVERTING)
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAnExclusionThatGroundsFoundThenItEndsUnderEitherNumberOfTheSchool() {
    for (Urn number : List.of(BROOK, BROOK_AS_ACADEMY)) {
      State<AcademyStage, Escalation> ended = AcademyRoute.PROCEDURE
          .decide(
              refusedAnew(restarted(FOUND)),
              new RecordExclusionEnd(
                  LOCAL_AUTHORITY, october(31), number, october(31), ExclusionEnding.QUASHED),
              CONVERTING)
          .orElseThrow();

      assertThat(ended.data().child().excludedFrom()).isEmpty();
      assertThat(AcademyRoute.PROCEDURE
              .decide(ended, request(november(1)), CONVERTING)
              .isAccepted())
          .isTrue();
    }
  }

  @Test
  void givenACarriedExclusionAndTheAcademysOwnThenEachBarsUntilItHasEndedItself() {
    State<AcademyStage, Escalation> twice = AcademyRoute.PROCEDURE
        .decide(
            refusedAnew(
                restarted(new RecordExclusion(LOCAL_AUTHORITY, october(20), BROOK, october(8)))),
            new RecordExclusion(LOCAL_AUTHORITY, october(30), BROOK_AS_ACADEMY, october(29)),
            CONVERTING)
        .orElseThrow();

    assertThat(twice.data().child().excludedFrom()).contains(BROOK, BROOK_AS_ACADEMY);
    for (Urn number : List.of(BROOK, BROOK_AS_ACADEMY)) {
      State<AcademyStage, Escalation> once = AcademyRoute.PROCEDURE
          .decide(
              twice,
              new RecordExclusionEnd(
                  LOCAL_AUTHORITY, october(31), number, october(31), ExclusionEnding.QUASHED),
              CONVERTING)
          .orElseThrow();
      assertThat(AcademyRoute.PROCEDURE
              .decide(once, request(november(1)), CONVERTING)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }
  }

  @Test
  void givenASplitThenThePartsOwnExclusionBarsAfterThatOfTheWholeEnded() {
    Urn one = Urn.of(200011);
    Urn other = Urn.of(200012);
    EscalationContext split = EscalationContext.of(
            Cases.CALENDARS,
            Successions.of(List.of(
                Succession.of(BROOK, one, october(25)), Succession.of(BROOK, other, october(25)))))
        .withSchools(List.of(
            school(BROOK, SchoolTypes.FOUNDATION_SCHOOL).build(),
            school(one, SchoolTypes.FOUNDATION_SCHOOL).build(),
            school(other, SchoolTypes.FOUNDATION_SCHOOL).build()));
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
            Cases.CHILD.withExclusionFrom(BROOK, october(8)),
            NamedSchool.of(other, HOME, AdmissionAuthority.GOVERNING_BODY))
        .under(split)
        .after(new RecordExclusion(LOCAL_AUTHORITY, october(30), other, october(29)));

    assertThat(life.data().child().excludedFrom()).containsExactly(BROOK, other);
    for (Urn number : List.of(BROOK, other)) {
      Escalation once = life.after(new RecordExclusionEnd(
              LOCAL_AUTHORITY, october(31), number, october(31), ExclusionEnding.QUASHED))
          .data();
      assertThat(GroundsGuards.exclusionFrom(other, once, november(1), split)).isPresent();
    }
  }

  @Test
  void givenAnExclusionThatGroundsFoundThenItIsNotKnownByTheNumberOfAnotherSchool() {
    assertThat(AcademyRoute.PROCEDURE
            .decide(
                refusedAnew(restarted(FOUND)),
                new RecordExclusionEnd(
                    LOCAL_AUTHORITY, october(31), HILL, october(31), ExclusionEnding.QUASHED),
                CONVERTING)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(EscalationReasons.EXCLUSION_NOT_KNOWN);
  }

  @Test
  void givenAnExclusionFromAnotherSchoolThenABrokenAgreementIsToBeSettledLocallyAnew() {
    State<AcademyStage, Escalation> broken = refusedAnew(restarted(new RestateGrounds(
        LOCAL_AUTHORITY,
        october(20),
        DirectionGrounds.of(
            List.of(SchoolFinding.refusedBy(BROOK), SchoolFinding.excludedFrom(HILL))))));
    for (AcademyCommand command : List.<AcademyCommand>of(
        new Agree(ACADEMY_TRUST, october(30), october(31)),
        new ReportBrokenAgreement(LOCAL_AUTHORITY, november(1)))) {
      broken = AcademyRoute.PROCEDURE.decide(broken, command, CONVERTING).orElseThrow();
    }

    assertThat(broken.data().triedLocallyOn()).isEmpty();
    assertThat(AcademyRoute.PROCEDURE
            .decide(broken, request(november(2)), CONVERTING)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(EscalationReasons.NOT_TRIED_LOCALLY);
  }

  @Test
  void exclusionIsTheChildsFromTheDayOfTheConversionAndNoGroundsAreStated() {
    Escalation begun = restarted(FOUND).entry().orElseThrow().begun();

    assertThat(begun.child().excludedFrom()).containsExactly(BROOK);
    assertThat(begun.exclusionsLearnedOn()).contains(october(25));
    assertThat(begun.grounds()).isEmpty();
  }

  private static AcademyCommand.RequestDirection request(LocalDate on) {
    return new AcademyCommand.RequestDirection(LOCAL_AUTHORITY, on, ALL_EVIDENCE);
  }
}
