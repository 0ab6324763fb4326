/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CALENDARS;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Stay;
import org.concordat.core.procedure.Worklist;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyCommand.SupplyEvidence;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Test;

/** One invented child, in year 9, whom a panel placed at Brook School on 1 October 2012, on each route. */
class EscalationStoriesTest {

  @Test
  void t10_foundationSchoolRefersTheNoticeOnTheLastDayAndIsDirected() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        Life.foundation().after(new Ask(LOCAL_AUTHORITY, october(2)));
    assertThat(life.owed()).containsExactly(Map.entry("answer", Due.on(october(9))));

    life = life.after(new Refuse(GOVERNING_BODY, october(8), "letter of 8 October"))
        .after(new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS))
        .after(new Consult(LOCAL_AUTHORITY, october(10), PARENT))
        .after(new Consult(LOCAL_AUTHORITY, october(12), GOVERNING_BODY))
        .after(new FormIntention(LOCAL_AUTHORITY, october(12)))
        .after(new ServeNotice(LOCAL_AUTHORITY, october(15), ServiceMethod.DELIVERED, BOTH));
    assertThat(life.owed()).containsExactly(Map.entry("refer", Due.on(october(29))));
    assertThat(life.steps().get(0))
        .hasToString("refer by [the governing body], due 2012-10-29, otherwise window-closed on"
            + " 2012-10-30 [SSFA 1998 s.97(3)]");

    life = life.after(new Refer(GOVERNING_BODY, october(29)))
        .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(21)))
        .after(
            new FoundationCommand.Direct(LOCAL_AUTHORITY, november(22), Optional.of(november(26))));
    assertThat(life.owed())
        .containsEntry("admit", Due.on(november(26)))
        .containsOnlyKeys("admit", "see-start");

    life = life.after(new Admit(GOVERNING_BODY, november(26)));
    assertThat(life.stage()).isEqualTo(FoundationStage.ON_ROLL);
    assertThat(life.data().direction())
        .contains(new Direction(LOCAL_AUTHORITY, november(22), BROOK));
    assertThat(life.data().countsAsDirection()).isTrue();
    assertThat(life.events()).hasSize(11);
    assertThat(
            Stay.of(life.procedure(), life.begun(), life.history(), november(30), life.context()))
        .extracting(Stay::toString)
        .containsExactly(
            "placed from 2012-10-01 until 2012-10-02",
            "asked from 2012-10-02 until 2012-10-08",
            "refused from 2012-10-08 until 2012-10-09",
            "consulting from 2012-10-09 until 2012-10-12",
            "intention from 2012-10-12 until 2012-10-15",
            "reference-window from 2012-10-15 until 2012-10-29",
            "with-adjudicator from 2012-10-29 until 2012-11-21",
            "direction-open from 2012-11-21 until 2012-11-22",
            "directed from 2012-11-22 until 2012-11-26",
            "on-roll from 2012-11-26 up to 2012-11-30");
  }

  @Test
  void stageThatTookLongerThanATargetIsOver() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        Life.foundation().after(FoundationRouteTest.UP_TO_REFERENCE);

    Stay<FoundationStage> last = Stay.of(
            life.procedure(), life.begun(), life.history(), november(29), life.context())
        .reverse()
        .get(0);

    assertThat(last.stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    assertThat(last.days()).isEqualTo(31);
    assertThat(last.isOver(TimeLimit.calendarDaysAfter(31), CALENDARS).orElseThrow())
        .isFalse();
    assertThat(last.isOver(TimeLimit.weeksAfter(4), CALENDARS).orElseThrow()).isTrue();
  }

  @Test
  void t12_academyIsToldThatADirectionIsIntendedAndAdmits() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> life =
        Life.academy().after(new Ask(LOCAL_AUTHORITY, october(15)));
    assertThat(life.owed()).containsExactly(Map.entry("answer", Due.on(october(30))));
    assertThat(life.steps().get(1))
        .hasToString("refuse by [the academy trust], due 2012-10-30, otherwise refusal-deemed on"
            + " 2012-10-31 [DfE advice on fair access 2012, from September 2021 that of 2021"
            + " (second-hand, from Lancashire protocol p.11)]");

    life = life.after(new Refuse(ACADEMY_TRUST, october(30), "letter of 30 October"))
        .after(new TryLocally(PANEL_CHAIR, october(31)))
        .after(new RequestDirection(LOCAL_AUTHORITY, october(31), ALL_EVIDENCE))
        .after(new InviteEvidence(NATIONAL_AGENCY, october(31)));
    assertThat(life.data().request().orElseThrow().agency()).isEqualTo(NationalAgency.EFA);
    assertThat(life.owed()).containsExactly(Map.entry("supply-evidence", Due.on(november(7))));

    life = life.after(new SupplyEvidence(ACADEMY_TRUST, november(7)));
    assertThat(life.owed().get("decide-request").isKnown()).isFalse();

    life = life.after(new BeMindedToDirect(
            SECRETARY_OF_STATE, LocalDate.of(2013, 1, 8), Optional.of(LocalDate.of(2013, 1, 15))))
        .after(new Admit(ACADEMY_TRUST, LocalDate.of(2013, 1, 14)));
    assertThat(life.stage()).isEqualTo(AcademyStage.ON_ROLL);
    assertThat(life.data().isAdmitted()).isTrue();
    assertThat(life.data().countsAsDirection()).isFalse();
    assertThat(Stay.of(
            life.procedure(),
            life.begun(),
            life.history(),
            LocalDate.of(2013, 1, 14),
            life.context()))
        .extracting(Stay::toString)
        .containsExactly(
            "placed from 2012-10-01 until 2012-10-15",
            "asked from 2012-10-15 until 2012-10-30",
            "refused from 2012-10-30 until 2012-10-31",
            "with-agency from 2012-10-31 until 2012-10-31",
            "evidence-window from 2012-10-31 until 2012-11-07",
            "under-consideration from 2012-11-07 until 2013-01-08",
            "minded-to-direct from 2013-01-08 until 2013-01-14",
            "on-roll from 2013-01-14 up to 2013-01-14");
  }

  @Test
  void t11_communitySchoolIsBoundAtOnceAndItsBreachGoesToTheSecretaryOfState() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> life = Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Refuse(GOVERNING_BODY, october(8), "letter of 8 October"))
        .after(new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.of(october(17))));
    assertThat(life.stageOn(october(15))).isEqualTo(CommunityStage.DECISION_ISSUED);
    assertThat(life.owed())
        .containsEntry("admit", Due.on(october(17)))
        .containsOnlyKeys("admit", "see-start");

    life = life.after(new Complain(LOCAL_AUTHORITY, october(18)));
    assertThat(life.stage()).isEqualTo(CommunityStage.COMPLAINED);

    life = life.after(new Admit(GOVERNING_BODY, october(22)));
    assertThat(life.stage()).isEqualTo(CommunityStage.ON_ROLL);
    assertThat(life.data().countsAsDirection()).isFalse();
  }

  @Test
  void oneWorklistHoldsWhatIsOwedOnEveryRoute() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> foundation =
        Life.foundation().after(FoundationRouteTest.UP_TO_NOTICE);
    Life<AcademyStage, AcademyCommand, AcademyEvent> academy =
        Life.academy().after(AcademyRouteTest.UP_TO_EVIDENCE);

    Worklist worklist = Worklist.of(
            foundation.procedure().obligations(foundation.state(), foundation.context()).stream()
                .map(one -> new Worklist.Item("case-17", one))
                .toList())
        .and(
            Worklist.of(academy.procedure().obligations(academy.state(), academy.context()).stream()
                .map(one -> new Worklist.Item("case-18", one))
                .toList()));

    assertThat(worklist.overdueOn(october(30)))
        .extracting(item -> item.subject() + " " + item.obligation().duty().code())
        .containsExactly("case-17 refer");
    assertThat(worklist.undated())
        .extracting(item -> item.subject() + " " + item.obligation().duty())
        .containsExactly("case-18 the Secretary of State: decide on the request to direct");
  }
}
