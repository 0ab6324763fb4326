/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Stage;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommunityCommand.GiveDecisionReasons;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An exclusion from the school that is known beside its refusal, a direction or an order. */
class ExclusionBesideADirectionTest {

  private static final LocalDate DECEMBER = LocalDate.of(2012, 12, 3);

  private static RecordExclusion excluded(LocalDate on) {
    return new RecordExclusion(LOCAL_AUTHORITY, on, BROOK, october(1));
  }

  private static ReturnToPanel returned(LocalDate on) {
    return new ReturnToPanel(PANEL_CHAIR, on, true);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> directed(
      Optional<LocalDate> startOn) {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), startOn));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> ordered(
      Optional<LocalDate> startOn) {
    return directed(Optional.empty())
        .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "year 9 is full"))
        .after(new Complain(LOCAL_AUTHORITY, november(5)))
        .after(new OrderAdmission(SECRETARY_OF_STATE, november(20), startOn));
  }

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> directedAcademy(
      Optional<LocalDate> startOn) {
    return AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER)
        .after(new AcademyCommand.Direct(SECRETARY_OF_STATE, november(28), startOn));
  }

  @Nested
  class LearnedAfterADirectionWithoutADay {

    @Test
    void givenAFoundationSchoolThenNoFirstDayIsSet() {
      directed(Optional.empty())
          .after(excluded(october(31)))
          .refuses(
              new SetFirstDay(LOCAL_AUTHORITY, november(1), november(5)),
              "escalation.excluded-from-school: the child is permanently excluded from school 100001"
                  + " (as 100001) [SSFA 1998 s.96(2)]");
    }

    @Test
    void givenAFoundationSchoolThenThePanelTakesTheCaseBack() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
          directed(Optional.empty()).after(excluded(october(31)));

      assertThat(barred.owed()).containsOnlyKeys("admit", "return-to-panel");
      assertThat(barred.after(returned(november(1))).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void givenAComplaintThenThePanelTakesTheCaseBack() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred = directed(
              Optional.of(november(5)))
          .after(new Complain(LOCAL_AUTHORITY, november(6)))
          .after(excluded(november(7)));

      assertThat(barred.owed()).containsOnlyKeys("admit", "decide-complaint", "return-to-panel");
      assertThat(barred.after(returned(november(8))).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void givenAnOrderThenNoFirstDayIsSetAndThePanelTakesTheCaseBack() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
          ordered(Optional.empty()).after(excluded(november(21)));

      barred.refusesFor(
          new SetFirstDay(SECRETARY_OF_STATE, november(22), november(26)),
          EscalationReasons.EXCLUDED_FROM_SCHOOL);
      assertThat(barred.owed()).containsOnlyKeys("admit", "return-to-panel");
      assertThat(barred.after(returned(november(22))).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void givenAnAcademyThenNoFirstDayIsSetAndThePanelTakesTheCaseBack() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> barred =
          directedAcademy(Optional.empty()).after(excluded(november(29)));

      barred.refusesFor(
          new SetFirstDay(SECRETARY_OF_STATE, november(29), DECEMBER),
          EscalationReasons.EXCLUDED_FROM_SCHOOL);
      assertThat(barred.owed()).containsOnlyKeys("admit", "return-to-panel");
      assertThat(barred.after(returned(november(29))).stage())
          .isEqualTo(AcademyStage.BACK_TO_PANEL);
    }

    @Test
    void givenACommunitySchoolThenTheDayIsSetOnceTheDecisionHasItsReasons() {
      SetFirstDay set = new SetFirstDay(LOCAL_AUTHORITY, october(17), october(22));
      Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.community()
          .after(new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.empty()))
          .after(excluded(october(16)));

      decided.refusesFor(set, EscalationReasons.DECISION_WITHOUT_REASONS);
      assertThat(decided
              .after(new GiveDecisionReasons(LOCAL_AUTHORITY, october(17), "minute 7"))
              .when(set)
              .isAccepted())
          .isTrue();
    }

    @Test
    void givenAnOrderToACommunitySchoolThenTheDayIsSetOnceTheDecisionHasItsReasons() {
      SetFirstDay set = new SetFirstDay(SECRETARY_OF_STATE, november(21), november(26));
      Life<CommunityStage, CommunityCommand, CommunityEvent> ordered = Life.community()
          .after(new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.empty()))
          .after(new DeclineToAdmit(GOVERNING_BODY, october(16), "year 9 is full"))
          .after(new Complain(LOCAL_AUTHORITY, october(17)))
          .after(new OrderAdmission(SECRETARY_OF_STATE, november(19), Optional.empty()))
          .after(excluded(november(20)));

      ordered.refusesFor(set, EscalationReasons.DECISION_WITHOUT_REASONS);
      assertThat(ordered
              .after(new GiveDecisionReasons(LOCAL_AUTHORITY, november(21), "minute 7"))
              .when(set)
              .isAccepted())
          .isTrue();
    }

    @Test
    void givenNoExclusionThenThePanelDoesNotTakeTheCaseBack() {
      directed(Optional.empty()).refusesFor(returned(november(1)), EscalationReasons.NOT_EXCLUDED);
    }
  }

  @Nested
  class OfASchoolThatRefused {

    private <G extends Enum<G> & Stage, C extends Command, E extends Event> void owesToTakeItBack(
        Life<G, C, E> refused) {
      assertThat(refused.stage().name()).isEqualTo("REFUSED");
      assertThat(refused.owed()).containsOnlyKeys("act-on-refusal", "return-to-panel");
    }

    @Test
    void thePanelOwesToTakeTheCaseBackAfterARefusal() {
      owesToTakeItBack(Life.foundation()
          .after(excluded(october(2)))
          .after(new Ask(LOCAL_AUTHORITY, october(2)))
          .after(new Refuse(GOVERNING_BODY, october(8), "we excluded the child")));
      owesToTakeItBack(
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFUSAL).after(excluded(october(9))));
    }

    @Test
    void thePanelOwesToTakeTheCaseBackAfterASilence() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> asked = Life.academy()
          .after(excluded(october(15)))
          .after(new Ask(LOCAL_AUTHORITY, october(15)))
          .after(new RecordExclusion(LOCAL_AUTHORITY, october(31), Cases.HILL, october(1)));

      owesToTakeItBack(asked);
    }

    @Test
    void thePanelOwesToTakeTheCaseBackAfterARefusalBeforeTheAsking() {
      owesToTakeItBack(Life.academy()
          .after(excluded(october(15)))
          .after(new Refuse(ACADEMY_TRUST, october(16), "we excluded the child")));
    }

    @Test
    void thePanelOwesToTakeTheCaseBackAfterABrokenAgreement() {
      owesToTakeItBack(FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1))
          .after(new Agree(GOVERNING_BODY, october(8), october(9)))
          .after(excluded(october(9)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(10))));
    }

    @Test
    void theReturnEndsBothDuties() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> back = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_REFUSAL)
          .after(excluded(october(9)))
          .after(returned(october(10)));

      assertThat(back.stage()).isEqualTo(FoundationStage.BACK_TO_PANEL);
      assertThat(back.owed()).isEmpty();
    }
  }

  @Nested
  class WhereNoOtherStepIsKnownAgainstASchoolThatMissesItsDay {

    @Test
    void theSecretaryOfStateSetsADirectedAcademyAnotherDayOnceTheFirstIsMissed() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> directed =
          directedAcademy(Optional.of(DECEMBER));

      directed.refusesFor(
          new SetFirstDay(SECRETARY_OF_STATE, DECEMBER, DECEMBER.plusDays(4)),
          EscalationReasons.FIRST_DAY_SET);
      assertThat(directed
              .after(
                  new SetFirstDay(SECRETARY_OF_STATE, DECEMBER.plusDays(1), DECEMBER.plusDays(7)))
              .data()
              .startOn())
          .contains(DECEMBER.plusDays(7));
    }

    @Test
    void theSecretaryOfStateSetsAnotherDayOnceThatOfAnOrderIsMissed() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> ordered =
          ordered(Optional.of(november(26)));

      ordered.refusesFor(
          new SetFirstDay(SECRETARY_OF_STATE, november(26), november(28)),
          EscalationReasons.FIRST_DAY_SET);
      assertThat(ordered
              .after(new SetFirstDay(SECRETARY_OF_STATE, november(27), november(28)))
              .data()
              .startOn())
          .contains(november(28));
    }

    @Test
    void theDayOfADirectionByAnAuthorityIsNotSetAgainButComplainedOf() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> missed =
          directed(Optional.of(november(5)));

      missed.refusesFor(
          new SetFirstDay(LOCAL_AUTHORITY, november(6), november(12)),
          EscalationReasons.FIRST_DAY_SET);
      assertThat(missed.when(new Complain(LOCAL_AUTHORITY, november(6))).isAccepted())
          .isTrue();
    }
  }
}
