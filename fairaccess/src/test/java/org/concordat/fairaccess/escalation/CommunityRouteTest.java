/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.MONDAY;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.junit.jupiter.api.Test;

class CommunityRouteTest {

  private static Life<CommunityStage, CommunityCommand, CommunityEvent> given(
      CommunityCommand... commands) {
    return Life.community().after(List.of(commands));
  }

  private static IssueDecision decision(LocalDate on) {
    return new IssueDecision(LOCAL_AUTHORITY, on, Optional.of(on));
  }

  @Test
  void t11_authoritysDecisionBindsOnTheDayItIsIssued() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = given(
        new Ask(LOCAL_AUTHORITY, october(8)),
        new Refuse(GOVERNING_BODY, october(12), "letter of 12 October"),
        decision(MONDAY));

    assertThat(decided.stage()).isEqualTo(CommunityStage.DECISION_ISSUED);
    assertThat(decided.owed())
        .containsEntry("admit", Due.on(MONDAY))
        .containsOnlyKeys("admit", "see-start");
    assertThat(decided.after(new Admit(GOVERNING_BODY, MONDAY)).stage())
        .isEqualTo(CommunityStage.ON_ROLL);
  }

  @Test
  void t11_noStageOffersAReferenceToTheAdjudicatorOrAWindow() {
    assertThat(CommunityRoute.PROCEDURE.commandTypes()).doesNotContainKeys("refer", "direct");
    assertThat(CommunityRoute.PROCEDURE.table())
        .noneMatch(row -> row.who().contains(SCHOOLS_ADJUDICATOR));
    assertThat(CommunityRoute.PROCEDURE.table())
        .filteredOn(row -> row.lapse().filter(duty -> !duty.equals("stand")).isPresent())
        .allSatisfy(row -> assertThat(row.leadsFrom()).isEqualTo(CommunityStage.ASKED));
  }

  @Test
  void authorityNeedNotWaitForTheSchoolsAnswer() {
    assertThat(given(decision(MONDAY)).stage()).isEqualTo(CommunityStage.DECISION_ISSUED);
    assertThat(given(new Ask(LOCAL_AUTHORITY, october(12)), decision(MONDAY)).stage())
        .isEqualTo(CommunityStage.DECISION_ISSUED);
  }

  @Test
  void nobodyElseIssuesTheDecision() {
    given()
        .refuses(
            new IssueDecision(GOVERNING_BODY, MONDAY, Optional.empty()),
            "procedure.not-entitled: issue-decision is for the local authority or the authority that"
                + " maintains the school, not for the governing body [SSFA 1998 s.88 (second-hand, from Lancashire protocol p.11)]");
  }

  @Test
  void schoolWithItsOwnAdmissionAuthorityIsNotBoundByADecision() {
    Life.begun(CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, Cases.FOUNDATION))
        .refuses(
            decision(MONDAY),
            "escalation.other-route: school 100001, whose admissions are decided by the governing body,"
                + " takes the foundation route, not the community route [SSFA 1998 s.96(1)]");
  }

  @Test
  void decisionBeforeTheFirstEditionHasNoRules() {
    LocalDate early = LocalDate.of(2012, 1, 31);
    assertThat(CommunityRoute.PROCEDURE
            .decide(
                CommunityRoute.PROCEDURE.begin(early, Life.community().data()),
                decision(early),
                Cases.CONTEXT)
            .reasons())
        .extracting(reason -> reason.code())
        .containsExactly(EscalationReasons.NO_RULES);
  }

  @Test
  void breachIsAMatterForTheSecretaryOfState() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = given(decision(MONDAY));
    decided.refusesFor(new Complain(LOCAL_AUTHORITY, MONDAY), EscalationReasons.NOT_OVERDUE);

    Life<CommunityStage, CommunityCommand, CommunityEvent> complained =
        decided.after(new Complain(LOCAL_AUTHORITY, october(16)));
    complained.refusesFor(
        new OrderAdmission(SCHOOLS_ADJUDICATOR, november(5), Optional.empty()),
        ProcedureReasons.NOT_ENTITLED);
    assertThat(complained
            .after(new OrderAdmission(SECRETARY_OF_STATE, november(5), Optional.of(november(7))))
            .owed())
        .containsEntry("admit", Due.on(november(7)))
        .containsOnlyKeys("admit", "see-ordered-start");
    assertThat(complained
            .after(new DismissComplaint(SECRETARY_OF_STATE, november(5)))
            .stage())
        .isEqualTo(CommunityStage.BACK_TO_PANEL);
  }

  @Test
  void decisionThatSetsNoDayIsNotOverdueUntilOneIsSetAndPastOrTheSchoolDeclines() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided =
        given(new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.empty()));

    decided.refusesFor(new Complain(LOCAL_AUTHORITY, MONDAY), EscalationReasons.NO_DAY_SET);
    assertThat(decided
            .after(new SetFirstDay(LOCAL_AUTHORITY, october(16), october(17)))
            .after(new Complain(LOCAL_AUTHORITY, october(18)))
            .stage())
        .isEqualTo(CommunityStage.COMPLAINED);
    assertThat(decided
            .after(new DeclineToAdmit(GOVERNING_BODY, MONDAY, ""))
            .after(new Complain(LOCAL_AUTHORITY, MONDAY))
            .stage())
        .isEqualTo(CommunityStage.COMPLAINED);
  }

  @Test
  void authorityThatDoesNotMaintainTheSchoolSetsNoFirstDay() {
    NamedSchool elsewhere = NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY);
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.begun(
            CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, elsewhere))
        .after(new IssueDecision(MAINTAINING_AUTHORITY, MONDAY, Optional.empty()));

    decided.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, october(16), october(17)),
        EscalationReasons.ANOTHER_AUTHORITY_DECIDES);
    assertThat(decided
            .after(new SetFirstDay(MAINTAINING_AUTHORITY, october(16), october(17)))
            .data()
            .startOn())
        .contains(october(17));
  }

  @Test
  void authorityThatMaintainsTheSchoolOfAChildFromElsewhereSetsTheFirstDayAndComplains() {
    NamedSchool elsewhere = NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY);
    Life<CommunityStage, CommunityCommand, CommunityEvent> dated = Life.begun(
            CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, elsewhere))
        .after(new IssueDecision(MAINTAINING_AUTHORITY, MONDAY, Optional.empty()))
        .after(new SetFirstDay(MAINTAINING_AUTHORITY, october(16), october(17)));

    assertThat(dated.after(new Complain(MAINTAINING_AUTHORITY, october(18))).stage())
        .isEqualTo(CommunityStage.COMPLAINED);
    assertThat(dated.after(new Complain(LOCAL_AUTHORITY, october(18))).stage())
        .isEqualTo(CommunityStage.COMPLAINED);
  }

  @Test
  void schoolMayAdmitBeforeTheDayThatWasDecided() {
    assertThat(given(
                new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.of(october(22))),
                new Admit(GOVERNING_BODY, october(19)))
            .data()
            .admittedOn())
        .contains(october(19));
  }

  @Test
  void decisionForASchoolThatExcludedTheChildIsCautionedAndGivesItsReasons() {
    Urn former = Urn.of(100000);
    EscalationContext context =
        Cases.CONTEXT.with(Successions.of(List.of(Succession.of(former, BROOK, october(1)))));
    Life<CommunityStage, CommunityCommand, CommunityEvent> placed = Life.begun(
            CommunityRoute.PROCEDURE,
            Escalation.of(Cases.CHILD.withExclusionFrom(former), Cases.COMMUNITY))
        .under(context);

    placed.refuses(
        decision(MONDAY),
        "escalation.decision-without-reasons: school 100001 is decided on without a reason, in spite"
            + " of a caution: the child is permanently excluded from it (as 100000)"
            + " [SSFA 1998 s.88 (second-hand, from the reading that whoever decides in spite of an"
            + " exclusion says why)]");
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = placed.after(
        new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.of(MONDAY), "no other within reach"));
    assertThat(decided.stage()).isEqualTo(CommunityStage.DECISION_ISSUED);
    assertThat(decided.events())
        .containsExactly(new CommunityEvent.DecisionIssued(
            MONDAY, Optional.of(MONDAY), "no other within reach"));
  }

  @Test
  void admissionByDecisionIsNoDirection() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> admitted =
        given(decision(MONDAY), new Admit(GOVERNING_BODY, MONDAY));

    assertThat(admitted.data().isAdmitted()).isTrue();
    assertThat(admitted.data().countsAsDirection()).isFalse();
  }

  @Test
  void nextStepOfARefusalIsTheDecision() {
    NextStep<CommunityStage> next = given(
            new Ask(LOCAL_AUTHORITY, october(8)), new Refuse(GOVERNING_BODY, october(12), "full"))
        .steps()
        .get(0);

    assertThat(next.what()).isEqualTo("issue-decision");
    assertThat(next.who()).containsExactly(LOCAL_AUTHORITY, MAINTAINING_AUTHORITY);
    assertThat(next.otherwise()).isEmpty();
  }

  @Test
  void firstDayBeforeTheDayOfTheDecisionOrTheOrderIsRefused() {
    given()
        .refuses(
            new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.of(october(14))),
            "escalation.start-in-the-past: the first day set is 2012-10-14, and this is 2012-10-15"
                + " [SI 2006/1751 (second-hand, from its explanatory note)]");
    given(decision(MONDAY), new Complain(LOCAL_AUTHORITY, october(16)))
        .refusesFor(
            new OrderAdmission(SECRETARY_OF_STATE, november(5), Optional.of(november(4))),
            EscalationReasons.START_IN_THE_PAST);
    assertThat(
            given(new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.empty())).stage())
        .isEqualTo(CommunityStage.DECISION_ISSUED);
  }
}
