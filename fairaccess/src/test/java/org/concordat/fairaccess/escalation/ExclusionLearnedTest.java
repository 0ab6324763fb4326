/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CHILD;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exclusion that is learned on the way bars what would be done against the school, on every route. */
class ExclusionLearnedTest {

  private static RecordExclusion excluded(LocalDate on) {
    return new RecordExclusion(LOCAL_AUTHORITY, on, BROOK, october(1));
  }

  private static Direct direct(LocalDate on) {
    return new Direct(LOCAL_AUTHORITY, on, Optional.of(on));
  }

  private static IssueDecision decision(String reasons) {
    return new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.of(november(12)), reasons);
  }

  @Nested
  class WhenItIsRecorded {

    @Test
    void givenAFoundationSchoolThenItIsNotDirected() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE).after(excluded(october(20)));

      assertThat(life.stage()).isEqualTo(FoundationStage.REFERENCE_WINDOW);
      assertThat(life.data().child().excludedFrom()).containsExactly(BROOK);
      life.refuses(
          direct(october(30)),
          "escalation.excluded-from-school: the child is permanently excluded from school 100001"
              + " (as 100001) [SSFA 1998 s.96(2)]");
    }

    @Test
    void givenADirectionThenItStandsAndNoOrderFollowsIt() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> complained =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
              .after(direct(october(30)))
              .after(excluded(october(31)))
              .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "we excluded the child"))
              .after(new Complain(LOCAL_AUTHORITY, november(2)));

      assertThat(complained.data().countsAsDirection()).isTrue();
      complained.refusesFor(
          new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.empty()),
          EscalationReasons.EXCLUDED_FROM_SCHOOL);
      assertThat(complained
              .after(new DismissComplaint(SECRETARY_OF_STATE, november(20)))
              .stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void givenAnAcademyThenNoDirectionIsRequestedNorGiven() {
      AcademyRouteTest.given(AcademyRouteTest.UP_TO_REFUSAL)
          .after(new TryLocally(PANEL_CHAIR, october(30)))
          .after(excluded(october(30)))
          .refusesFor(
              new AcademyCommand.RequestDirection(LOCAL_AUTHORITY, october(31), ALL_EVIDENCE),
              EscalationReasons.EXCLUDED_FROM_SCHOOL);
      AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER)
          .after(excluded(november(21)))
          .refusesFor(
              new AcademyCommand.Direct(SECRETARY_OF_STATE, november(28), Optional.empty()),
              EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }

    @Test
    void givenACommunitySchoolThenADecisionNeedsItsReasons() {
      Life<CommunityStage, CommunityCommand, CommunityEvent> life =
          Life.community().after(excluded(october(2)));

      life.refusesFor(decision(" "), EscalationReasons.DECISION_WITHOUT_REASONS);
      assertThat(life.after(decision("the panel's minute 7")).data().decisionReasons())
          .contains("the panel's minute 7");
    }

    @Test
    void givenACommunitySchoolThenAnOrderRestsOnADecisionThatGaveItsReasons() {
      OrderAdmission order =
          new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.of(november(26)));
      Complain complain = new Complain(LOCAL_AUTHORITY, november(13));

      Life<CommunityStage, CommunityCommand, CommunityEvent> complained =
          Life.community().after(decision("")).after(excluded(october(16))).after(complain);

      assertThat(complained.steps().stream()
              .filter(step -> step.what().equals("order-admission"))
              .flatMap(step -> step.evidence().stream()))
          .containsExactly(
              "a decision in spite of an exclusion has its reasons", "the first day is not past");
      complained.refusesFor(order, EscalationReasons.DECISION_WITHOUT_REASONS);
      assertThat(Life.community()
              .after(excluded(october(2)))
              .after(decision("the panel's minute 7"))
              .after(complain)
              .when(order)
              .isAccepted())
          .isTrue();
    }

    @Test
    void givenALookedAfterChildThenTheSchoolIsNotDirectedEither() {
      Life.begun(
              LookedAfterRoute.PROCEDURE,
              Escalation.of(
                  LookedAfterRouteTest.lookedAfterBy(HOME, YearGroup.of(9)), Cases.FOUNDATION))
          .after(new Ask(CARING_AUTHORITY, october(15)))
          .after(new Refuse(ADMISSION_AUTHORITY, october(18), "letter"))
          .after(new RecordExclusion(CARING_AUTHORITY, october(19), BROOK, october(1)))
          .refusesFor(
              new OpenDirection(CARING_AUTHORITY, october(19), GROUNDS),
              EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }

    @Test
    void schoolIsRecognisedUnderItsOtherNumber() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
              CHILD, NamedSchool.of(MOOR_AS_ACADEMY, HOME, AdmissionAuthority.GOVERNING_BODY))
          .after(FoundationRouteTest.UP_TO_REFUSAL)
          .after(new RecordExclusion(PANEL_CHAIR, october(8), MOOR, october(1)));

      life.refuses(
          new OpenDirection(
              LOCAL_AUTHORITY,
              october(9),
              DirectionGrounds.of(List.of(SchoolFinding.refusedBy(MOOR_AS_ACADEMY)))),
          "escalation.excluded-from-school: the child is permanently excluded from school 200003"
              + " (as 100003) [SSFA 1998 s.96(2)]");
    }

    @Test
    void exclusionFromAnotherSchoolBarsNothing() {
      assertThat(FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
              .after(new RecordExclusion(HOME_SCHOOL, october(20), HILL, october(20)))
              .when(direct(october(30)))
              .isAccepted())
          .isTrue();
    }

    @Test
    void exclusionIsRecordedFromTheDayOnWhichItTakesEffectByThoseWhoMay() {
      Life<CommunityStage, CommunityCommand, CommunityEvent> life = Life.community();

      life.refuses(
          new RecordExclusion(LOCAL_AUTHORITY, october(2), BROOK, october(3)),
          "escalation.exclusion-to-come: an exclusion from 2012-10-03 on is not recorded on"
              + " 2012-10-02 [Lancashire protocol new information]");
      life.refusesFor(
          new RecordExclusion(PARENT, october(2), BROOK, october(2)),
          ProcedureReasons.NOT_ENTITLED);
      assertThat(life.when(new RecordExclusion(LOCAL_AUTHORITY, october(2), BROOK, october(2)))
              .isAccepted())
          .isTrue();
    }
  }

  @Nested
  class WhenAReferenceIsDecided {

    private static final ConfirmSchool CONFIRM =
        new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(20));

    private static Life<FoundationStage, FoundationCommand, FoundationEvent> referred() {
      return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE);
    }

    private static RestateGrounds restated(DirectionGrounds grounds) {
      return new RestateGrounds(LOCAL_AUTHORITY, november(1), grounds);
    }

    @Test
    void givenAnExclusionFromTheNamedSchoolThenItIsNotDetermined() {
      referred()
          .after(excluded(november(1)))
          .refusesFor(CONFIRM, EscalationReasons.EXCLUDED_FROM_SCHOOL);
      referred()
          .after(restated(DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK)))))
          .refusesFor(CONFIRM, EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30})
    void givenInfantClassesThenTheNamedSchoolIsDeterminedOnlyWithRoom(int pupils) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> decided = Life.foundation(
              Cases.childIn(YearGroup.of(1)), Cases.FOUNDATION)
          .after(FoundationRouteTest.UP_TO_REFUSAL)
          .after(
              new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS.with(InfantClasses.of(29, 1))))
          .after(FoundationRouteTest.UP_TO_REFERENCE.subList(
              FoundationRouteTest.UP_TO_REFUSAL.size() + 1,
              FoundationRouteTest.UP_TO_REFERENCE.size()))
          .after(restated(GROUNDS.with(InfantClasses.of(pupils, 1))));

      if (pupils < 30) {
        assertThat(decided.when(CONFIRM).isAccepted()).isTrue();
      } else {
        decided.refuses(
            CONFIRM,
            "escalation.infant-class-prejudice: with 30 pupils to 1 teacher, one more would be over 30"
                + " to a teacher [SSFA 1998 s.96(4)]");
      }
    }

    @Test
    void givenCriteriaThatAreNotMetThenTheNamedSchoolIsNotDetermined() {
      referred()
          .after(restated(GROUNDS.with(DirectionGrounds.Selection.NOT_MET)))
          .refusesFor(CONFIRM, EscalationReasons.SELECTION_NOT_MET);
    }

    @Test
    void givenAnotherSchoolThatBecameOpenThenTheDeterminationDoesNotTurnOnIt() {
      assertThat(referred()
              .after(restated(DirectionGrounds.of(List.of(SchoolFinding.neither(HILL)))))
              .when(CONFIRM)
              .isAccepted())
          .isTrue();
    }

    @Test
    void whoeverDecidesMayStillRejectTheDirection() {
      assertThat(referred()
              .after(excluded(november(1)))
              .after(new RejectDirection(SCHOOLS_ADJUDICATOR, november(20)))
              .stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }
  }
}
