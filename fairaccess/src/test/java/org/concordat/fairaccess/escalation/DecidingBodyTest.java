/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.LookedAfterRouteTest.lookedAfterBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationCommand.TellAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body that decides on a school's admissions is one, by whichever name it is consulted, served or acts. */
class DecidingBodyTest {

  private static final LocalDate COMMENCEMENT = october(12);

  private static final EscalationContext COMMENCING = Cases.underTheActFrom(COMMENCEMENT);

  private static ServeNotice notice(Role by, int day, Role... recipients) {
    return new ServeNotice(
        by, october(day), ServiceMethod.DELIVERED, ImmutableSortedSet.copyOf(recipients));
  }

  @Test
  void givenConsultationUnderTheOldRulesWhenNewOnesCommenceThenItIsNotUndone() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed = Life.foundation()
        .under(COMMENCING)
        .after(FoundationRouteTest.UP_TO_CONSULTATION)
        .after(List.of(
            new Consult(LOCAL_AUTHORITY, october(11), PARENT),
            new Consult(LOCAL_AUTHORITY, october(11), GOVERNING_BODY),
            new FormIntention(LOCAL_AUTHORITY, COMMENCEMENT),
            notice(LOCAL_AUTHORITY, 15, GOVERNING_BODY, HEAD_TEACHER)));

    assertThat(noticed.stage()).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(noticed.after(new Refer(GOVERNING_BODY, october(29))).stage())
        .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
  }

  @Test
  void givenTheNewRulesThenAGoverningBodyIsConsultedByEitherNameAndAnotherIsNot() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> consulting =
        Life.foundation().under(COMMENCING).after(FoundationRouteTest.UP_TO_CONSULTATION);

    assertThat(consulting
            .when(new Consult(LOCAL_AUTHORITY, COMMENCEMENT, GOVERNING_BODY))
            .isAccepted())
        .isTrue();
    assertThat(consulting
            .when(new Consult(LOCAL_AUTHORITY, COMMENCEMENT, ADMISSION_AUTHORITY))
            .isAccepted())
        .isTrue();
    consulting.refusesFor(
        new Consult(LOCAL_AUTHORITY, COMMENCEMENT, ACADEMY_TRUST),
        EscalationReasons.NOT_A_CONSULTEE);
  }

  @Test
  void givenAnAcademyUnderTheNewRulesThenTheTrustIsConsultedAndServedAsWhatItAnswersAs() {
    Escalation begun = Escalation.of(Cases.CHILD, Cases.ACADEMY);

    assertThat(Life.begun(FoundationRoute.OF_ACADEMIES, begun)
            .under(COMMENCING)
            .after(List.of(
                new Ask(LOCAL_AUTHORITY, october(12)),
                new Refuse(ACADEMY_TRUST, october(15), "letter of 15 October"),
                new OpenDirection(LOCAL_AUTHORITY, october(16), Cases.GROUNDS),
                new Consult(LOCAL_AUTHORITY, october(17), PARENT),
                new Consult(LOCAL_AUTHORITY, october(17), ACADEMY_TRUST),
                new FormIntention(LOCAL_AUTHORITY, october(18)),
                notice(LOCAL_AUTHORITY, 19, ACADEMY_TRUST, HEAD_TEACHER),
                new Refer(ACADEMY_TRUST, october(22))))
            .stage())
        .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> cared(
      NamedSchool school) {
    return Life.begun(
        LookedAfterRoute.PROCEDURE,
        Escalation.of(lookedAfterBy(NEIGHBOUR, YearGroup.of(9)), school));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givenALookedAfterChildThenAGoverningBodyThatDecidesActsAndIsAddressedByEitherName(
      boolean asAdmissionAuthority) {
    Role school = asAdmissionAuthority ? ADMISSION_AUTHORITY : GOVERNING_BODY;
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        cared(Cases.FOUNDATION).after(new Ask(CARING_AUTHORITY, october(15)));
    Life<FoundationStage, FoundationCommand, FoundationEvent> referred = asked.after(List.of(
        new Refuse(school, october(18), "letter"),
        new OpenDirection(CARING_AUTHORITY, october(19), DirectionGrounds.of(List.of())),
        new Consult(CARING_AUTHORITY, october(19), school),
        new FormIntention(CARING_AUTHORITY, october(19)),
        notice(CARING_AUTHORITY, 22, MAINTAINING_AUTHORITY, school, HEAD_TEACHER),
        new Refer(school, october(28)),
        new TellAuthority(school, october(28))));

    assertThat(asked.after(new Agree(school, october(16), october(22))).stage())
        .isEqualTo(FoundationStage.START_AGREED);
    assertThat(referred.stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    assertThat(cared(Cases.FOUNDATION)
            .after(LookedAfterRouteTest.UP_TO_INTENTION)
            .after(notice(CARING_AUTHORITY, 22, MAINTAINING_AUTHORITY, school, HEAD_TEACHER))
            .after(new Direct(CARING_AUTHORITY, november(1), Optional.of(november(5))))
            .after(new Admit(school, november(5)))
            .stage())
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void givenALookedAfterChildAndACommunitySchoolThenItsAuthorityAnswersAndNotItsGoverningBody() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        cared(Cases.COMMUNITY).after(new Ask(CARING_AUTHORITY, october(15)));

    asked.refuses(
        new Refuse(GOVERNING_BODY, october(18), "letter"),
        "escalation.another-body-decides: admissions to school 100001 are decided by the local"
            + " authority, not by the governing body [SSFA 1998 s.88 (second-hand, from Lancashire"
            + " protocol p.11)]");
    for (Role authority : ImmutableList.of(ADMISSION_AUTHORITY, MAINTAINING_AUTHORITY)) {
      assertThat(asked.after(new Refuse(authority, october(18), "letter")).stage())
          .isEqualTo(FoundationStage.REFUSED);
    }
  }

  @Test
  void givenACommunitySchoolInTheAreaOfTheHomeThenItsAuthorityActsByTheNameByWhichItIsServed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        cared(Cases.COMMUNITY).after(new Ask(CARING_AUTHORITY, october(15)));
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed = asked.after(List.of(
        new Refuse(LOCAL_AUTHORITY, october(18), "letter"),
        new OpenDirection(CARING_AUTHORITY, october(19), DirectionGrounds.of(List.of())),
        new Consult(CARING_AUTHORITY, october(19), LOCAL_AUTHORITY),
        new FormIntention(CARING_AUTHORITY, october(19)),
        notice(CARING_AUTHORITY, 22, LOCAL_AUTHORITY, GOVERNING_BODY, HEAD_TEACHER)));

    assertThat(asked.after(new Agree(LOCAL_AUTHORITY, october(16), october(22))).stage())
        .isEqualTo(FoundationStage.START_AGREED);
    assertThat(noticed
            .after(new Refer(LOCAL_AUTHORITY, october(28)))
            .after(new TellAuthority(LOCAL_AUTHORITY, october(28)))
            .data()
            .authorityToldOn())
        .contains(october(28));
    assertThat(noticed
            .after(new Direct(CARING_AUTHORITY, november(1), Optional.of(november(5))))
            .after(new Admit(LOCAL_AUTHORITY, november(5)))
            .stage())
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void givenACommunitySchoolInAnotherAreaThenTheAuthorityOfTheHomeDoesNotActForIt() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked = Life.begun(
            LookedAfterRoute.PROCEDURE,
            Escalation.of(
                lookedAfterBy(HOME, YearGroup.of(9)),
                NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY)))
        .after(new Ask(CARING_AUTHORITY, october(15)));

    asked.refuses(
        new Agree(LOCAL_AUTHORITY, october(16), october(22)),
        "escalation.another-authority-decides: admissions to school 100001 are decided by authority"
            + " 351, which maintains it, not by 350, in whose area the child lives [SSFA 1998 s.88"
            + " (second-hand, from Lancashire protocol p.11)]");
    assertThat(asked
            .after(new Refuse(MAINTAINING_AUTHORITY, october(18), "letter"))
            .stage())
        .isEqualTo(FoundationStage.REFUSED);
  }

  @Test
  void givenAFoundationSchoolThenTheAuthorityOfItsAreaDoesNotActForIt() {
    cared(Cases.FOUNDATION)
        .after(new Ask(CARING_AUTHORITY, october(15)))
        .refusesFor(
            new Refuse(LOCAL_AUTHORITY, october(18), "letter"),
            EscalationReasons.ANOTHER_BODY_DECIDES);
  }

  @Test
  void givenARuleOfALocalAgreementThenItsOwnSourceIsCited() {
    DirectionEdition rules = Cases.CONTEXT.on(october(1));
    Citation protocol = Citation.of("Our protocol", "4");
    EscalationContext local = Cases.CONTEXT.with(Editions.of(List.of(Edition.of(
        "local",
        LocalDate.of(2012, 2, 1),
        DirectionEdition.builder()
            .from(rules)
            .consultees(rules
                .consultees()
                .agreedAs(ImmutableSortedSet.of(PARENT, GOVERNING_BODY, HEAD_TEACHER), protocol))
            .noticeRecipients(rules
                .noticeRecipients()
                .agreedAs(ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER, PARENT), protocol))
            .build(),
        protocol))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> consulting =
        Life.foundation().under(local).after(FoundationRouteTest.UP_TO_CONSULTATION);

    consulting.refuses(
        new Consult(LOCAL_AUTHORITY, october(11), ACADEMY_TRUST),
        "escalation.not-a-consultee: those to consult are the governing body, the head teacher, the"
            + " parent, not the academy trust [Our protocol 4]");
    consulting.refuses(
        new FormIntention(LOCAL_AUTHORITY, october(12)),
        "escalation.not-consulted: not consulted: the governing body, the head teacher, the parent"
            + " [Our protocol 4]");
    consulting
        .after(List.of(
            new Consult(LOCAL_AUTHORITY, october(11), PARENT),
            new Consult(LOCAL_AUTHORITY, october(11), GOVERNING_BODY),
            new Consult(LOCAL_AUTHORITY, october(11), HEAD_TEACHER),
            new FormIntention(LOCAL_AUTHORITY, october(12))))
        .refuses(
            notice(LOCAL_AUTHORITY, 15, GOVERNING_BODY, HEAD_TEACHER),
            "escalation.not-served-on-all: the notice was not served on: the parent [Our protocol"
                + " 4]");
  }
}
