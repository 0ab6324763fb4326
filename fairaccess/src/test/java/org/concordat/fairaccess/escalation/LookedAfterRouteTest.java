/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Test;

class LookedAfterRouteTest {

  static final ImmutableSortedSet<Role> ALL = ImmutableSortedSet.of(
      ADMISSION_AUTHORITY, MAINTAINING_AUTHORITY, GOVERNING_BODY, HEAD_TEACHER);

  static EscalatedChild lookedAfterBy(LocalAuthorityCode authority, YearGroup year) {
    return EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-19"))
            .yearGroup(year)
            .careStatus(CareStatus.LOOKED_AFTER)
            .careAuthority(authority)
            .build(),
        HOME);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> given(
      EscalatedChild child, NamedSchool school) {
    return Life.begun(LookedAfterRoute.PROCEDURE, Escalation.of(child, school));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> given() {
    return given(lookedAfterBy(NEIGHBOUR, YearGroup.of(9)), Cases.FOUNDATION);
  }

  static final ImmutableList<FoundationCommand> UP_TO_INTENTION = ImmutableList.of(
      new Ask(CARING_AUTHORITY, october(15)),
      new Refuse(ADMISSION_AUTHORITY, october(18), "letter"),
      new OpenDirection(CARING_AUTHORITY, october(19), DirectionGrounds.of(List.of())),
      new Consult(CARING_AUTHORITY, october(19), ADMISSION_AUTHORITY),
      new FormIntention(CARING_AUTHORITY, october(19)));

  private static ServeNotice notice(ImmutableSortedSet<Role> recipients) {
    return new ServeNotice(CARING_AUTHORITY, october(22), ServiceMethod.DELIVERED, recipients);
  }

  @Test
  void schoolHasSevenDaysBeginningWithTheAskingToAnswer() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        given().after(new Ask(CARING_AUTHORITY, october(15)));

    assertThat(asked.owed()).containsExactly(Map.entry("answer", Due.on(october(21))));
    assertThat(asked.stageOn(october(21))).isEqualTo(FoundationStage.ASKED);
    assertThat(asked.stageOn(october(22))).isEqualTo(FoundationStage.REFUSED);
  }

  @Test
  void noticeMayBeReferredForSevenDaysBeginningWithItsService() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed =
        given().after(UP_TO_INTENTION).after(notice(ALL));

    assertThat(noticed.owed()).containsExactly(Map.entry("refer", Due.on(october(28))));
    assertThat(noticed.after(new Refer(ADMISSION_AUTHORITY, october(28))).stage())
        .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    noticed.refusesFor(
        new Refer(ADMISSION_AUTHORITY, october(29)),
        ProcedureReasons.NOT_ALLOWED,
        ProcedureReasons.OUT_OF_TIME);
    assertThat(noticed.stageOn(october(29))).isEqualTo(FoundationStage.DIRECTION_OPEN);
  }

  @Test
  void noticeGoesToTheMaintainingAuthorityToo() {
    given()
        .after(UP_TO_INTENTION)
        .refuses(
            notice(BOTH),
            "escalation.not-served-on-all: the notice was not served on: the authority that"
                + " maintains the school [SSFA 1998 s.97B (second-hand, from Staffordshire"
                + " protocol)]");
  }

  @Test
  void noOtherSchoolNeedHaveRefusedAndAFullInfantClassIsNoBar() {
    assertThat(given(lookedAfterBy(NEIGHBOUR, YearGroup.of(1)), Cases.OTHER_FOUNDATION)
            .after(UP_TO_INTENTION)
            .after(notice(ALL))
            .after(new Refer(ADMISSION_AUTHORITY, october(28)))
            .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(9)))
            .after(new Direct(CARING_AUTHORITY, november(12), Optional.of(november(19))))
            .after(new Admit(ADMISSION_AUTHORITY, november(19)))
            .stage())
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void schoolThatExcludedTheChildIsNotDirected() {
    given(lookedAfterBy(NEIGHBOUR, YearGroup.of(9)).withExclusionFrom(BROOK), Cases.FOUNDATION)
        .after(UP_TO_INTENTION.subList(0, 2))
        .refuses(
            UP_TO_INTENTION.get(2),
            "escalation.excluded-from-school: the child is permanently excluded from school 100001 (as"
                + " 100001) [SSFA 1998 s.97A (second-hand, from Staffordshire protocol)]");
  }

  @Test
  void authorityInWhoseAreaTheChildLivesDoesNotDirectForTheOneThatLooksAfterIt() {
    given().refusesFor(new Ask(LOCAL_AUTHORITY, october(15)), ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void routeIsChosenByWhoLooksAfterTheChildAndWhoDecidesOnAdmissions() {
    DirectionEdition rules = Cases.CONTEXT.on(october(1));
    EscalatedChild ours = lookedAfterBy(HOME, YearGroup.of(9));
    EscalatedChild theirs = lookedAfterBy(NEIGHBOUR, YearGroup.of(9));

    assertThat(EscalationRoute.of(ours, Cases.COMMUNITY, rules))
        .isEqualTo(Answer.known(EscalationRoute.COMMUNITY));
    assertThat(EscalationRoute.of(theirs, Cases.COMMUNITY, rules))
        .isEqualTo(Answer.known(EscalationRoute.LOOKED_AFTER));
    assertThat(EscalationRoute.of(theirs, Cases.ACADEMY, rules))
        .isEqualTo(Answer.known(EscalationRoute.ACADEMY));
    assertThat(EscalationRoute.of(Cases.CHILD, Cases.FOUNDATION, rules).isKnown())
        .isFalse();
    assertThat(given(theirs, Cases.COMMUNITY)
            .when(new Ask(CARING_AUTHORITY, october(15)))
            .isAccepted())
        .isTrue();
    given(ours, Cases.COMMUNITY)
        .refusesFor(new Ask(CARING_AUTHORITY, october(15)), EscalationReasons.OTHER_ROUTE);
    given(theirs, NamedSchool.of(BROOK, HOME, AdmissionAuthority.ACADEMY_TRUST))
        .refusesFor(new Ask(CARING_AUTHORITY, october(15)), EscalationReasons.OTHER_ROUTE);
  }

  @Test
  void diagramNamesTheCaringAuthorityAndTheAdmissionAuthority() {
    assertThat(LookedAfterRoute.PROCEDURE.code()).isEqualTo("escalation.looked-after");
    assertThat(LookedAfterRoute.PROCEDURE.toMermaid())
        .contains("PLACED --> ASKED : ask (the authority that looks after the child)")
        .contains(
            "REFERENCE_WINDOW --> WITH_ADJUDICATOR : refer (the academy trust or the admission"
                + " authority of the school or the governing body or the local authority or the"
                + " authority that maintains the school)")
        .contains("REFERENCE_WINDOW --> DIRECTION_OPEN : lapse of refer")
        .contains("DIRECTED --> CONVERTED : lapse of stand")
        .doesNotContain("(the local authority)");
  }
}
