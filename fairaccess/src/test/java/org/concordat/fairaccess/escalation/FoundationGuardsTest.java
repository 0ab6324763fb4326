/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.CHILD;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.COMMUNITY;
import static org.concordat.fairaccess.escalation.Cases.CONTEXT;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.OTHER_FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.SUCCESSIONS;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.UP_TO_CONSULTATION;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.UP_TO_INTENTION;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.UP_TO_NOTICE;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.UP_TO_REFERENCE;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.UP_TO_REFUSAL;
import static org.concordat.fairaccess.escalation.FoundationRouteTest.given;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.DirectionGrounds.Selection;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal on the route, with its code, its rule and the value that failed. */
class FoundationGuardsTest {

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> refused(
      EscalatedChild child, NamedSchool school) {
    return Life.foundation(child, school).after(UP_TO_REFUSAL);
  }

  private static OpenDirection open(DirectionGrounds grounds) {
    return new OpenDirection(LOCAL_AUTHORITY, october(9), grounds);
  }

  private static Direct direct(LocalDate on) {
    return new Direct(LOCAL_AUTHORITY, on, Optional.empty());
  }

  private static NameOtherSchool name(OtherSchool other) {
    return new NameOtherSchool(SCHOOLS_ADJUDICATOR, november(19), other);
  }

  @Test
  void academyDoesNotTakeThisRoute() {
    Life.foundation(Cases.CHILD, ACADEMY)
        .refuses(
            new Ask(LOCAL_AUTHORITY, october(2)),
            "escalation.other-route: school 100001, whose admissions are decided by the academy trust,"
                + " takes the academy route, not the foundation route [SSFA 1998 s.96(1)]");
  }

  @Test
  void communitySchoolDoesNotTakeThisRoute() {
    Life.foundation(Cases.CHILD, COMMUNITY)
        .refusesFor(new Ask(LOCAL_AUTHORITY, october(2)), EscalationReasons.OTHER_ROUTE);
  }

  @Test
  void dateBeforeTheFirstEditionHasNoRules() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation();
    LocalDate early = LocalDate.of(2012, 1, 31);
    assertThat(FoundationRoute.PROCEDURE
            .decide(
                FoundationRoute.PROCEDURE.begin(early, life.data()),
                new Ask(LOCAL_AUTHORITY, early),
                CONTEXT)
            .reasons())
        .hasToString("[escalation.no-rules: no rules are held for 2012-01-31; the earliest held are"
            + " those of 2012, from 2012-02-01]");
  }

  @Test
  void refusalGivesItsReasonsInWriting() {
    given(List.of(new Ask(LOCAL_AUTHORITY, october(2))))
        .refuses(
            new Refuse(GOVERNING_BODY, october(8), " "),
            "escalation.not-in-writing: a refusal gives its reasons in writing [DfE advice on fair"
                + " access 2012 (second-hand, from Buckinghamshire protocol s.18)]");
  }

  @Test
  void firstDayIsNotBeforeTheAgreement() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        given(List.of(new Ask(LOCAL_AUTHORITY, october(2))));
    asked.refuses(
        new Agree(GOVERNING_BODY, october(8), october(7)),
        "escalation.start-in-the-past: the first day agreed is 2012-10-07, before the agreement of"
            + " 2012-10-08 [SI 2006/1751 (second-hand, from its explanatory note)]");
    assertThat(asked.when(new Agree(GOVERNING_BODY, october(8), october(8))).isAccepted())
        .isTrue();
  }

  @Test
  void childIsNotAdmittedBeforeTheAgreedDay() {
    given(List.of(
            new Ask(LOCAL_AUTHORITY, october(2)),
            new Agree(GOVERNING_BODY, october(5), november(5))))
        .refuses(
            new Admit(GOVERNING_BODY, november(4)),
            "escalation.start-not-reached: the first day agreed is 2012-11-05, and this is 2012-11-04"
                + " [SI 2006/1751 (second-hand, from its explanatory note)]");
  }

  @Test
  void whatThePanelCouldHaveKnownIsNotNew() {
    given(UP_TO_REFUSAL)
        .refuses(
            new ReturnToPanel(PANEL_CHAIR, october(9), true),
            "escalation.not-new: the panel could have known this when it decided [Lancashire protocol"
                + " new information]");
  }

  @Test
  void authorityDirectsNoSchoolOfWhichItIsTheAdmissionAuthority() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(UP_TO_REFERENCE);
    NamedSchool own = NamedSchool.of(TARN, HOME, AdmissionAuthority.LOCAL_AUTHORITY);

    life.refuses(
        name(OtherSchool.agreed(own)),
        "escalation.authority-decides-itself: the authority decides on admissions to school 100004"
            + " itself and directs only others [SSFA 1998 s.96(1)]");
  }

  @Test
  void authorityDirectsNoAcademy() {
    NamedSchool academy = NamedSchool.of(TARN, HOME, AdmissionAuthority.ACADEMY_TRUST);

    given(UP_TO_REFERENCE)
        .refusesFor(name(OtherSchool.agreed(academy)), EscalationReasons.OTHER_ROUTE);
  }

  @Test
  void everySuitableSchoolMustHaveRefusedOrExcluded() {
    refused(Cases.CHILD, FOUNDATION)
        .refuses(
            open(DirectionGrounds.of(List.of(
                SchoolFinding.refusedBy(BROOK),
                SchoolFinding.neither(HILL),
                SchoolFinding.neither(TARN)))),
            "escalation.not-refused-everywhere: neither refused by nor excluded from: 100002, 100004"
                + " [SSFA 1998 s.96(1)]");
  }

  @Test
  void schoolMustBeAmongThoseWithinReach() {
    refused(Cases.CHILD, FOUNDATION)
        .refuses(
            open(DirectionGrounds.of(List.of(SchoolFinding.refusedBy(HILL)))),
            "escalation.out-of-reach: school 100001 is not among the suitable schools within"
                + " reasonable distance [SSFA 1998 s.96(2)]");
  }

  @Test
  void groundsWithoutASingleSchoolAreNone() {
    refused(Cases.CHILD, FOUNDATION)
        .refusesFor(open(DirectionGrounds.of(List.of())), EscalationReasons.OUT_OF_REACH);
  }

  @Test
  void excludingSchoolIsNotDirectedByTheChildsHistory() {
    refused(Cases.CHILD.withExclusionFrom(BROOK), FOUNDATION)
        .refuses(
            open(GROUNDS),
            "escalation.excluded-from-school: the child is permanently excluded from school 100001 (as"
                + " 100001) [SSFA 1998 s.96(2)]");
  }

  @Test
  void excludingSchoolIsNotDirectedByItsOwnFinding() {
    refused(Cases.CHILD, FOUNDATION)
        .refusesFor(
            open(DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK)))),
            EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void excludingSchoolIsNotDirectedUnderItsNewNumber() {
    NamedSchool converted =
        NamedSchool.of(MOOR_AS_ACADEMY, HOME, AdmissionAuthority.GOVERNING_BODY);
    refused(Cases.CHILD.withExclusionFrom(MOOR), converted)
        .refuses(
            open(DirectionGrounds.of(List.of(SchoolFinding.refusedBy(MOOR_AS_ACADEMY)))),
            "escalation.excluded-from-school: the child is permanently excluded from school 200003 (as"
                + " 100003) [SSFA 1998 s.96(2)]");
  }

  @Test
  void schoolWithinReachIsFoundUnderItsOldNumber() {
    NamedSchool converted =
        NamedSchool.of(MOOR_AS_ACADEMY, HOME, AdmissionAuthority.GOVERNING_BODY);
    assertThat(refused(Cases.CHILD, converted)
            .when(open(DirectionGrounds.of(List.of(SchoolFinding.refusedBy(MOOR)))))
            .isAccepted())
        .isTrue();
  }

  @Test
  void exclusionThatComesToLightAfterTheOpeningStopsTheDirection() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window = given(UP_TO_NOTICE);
    window
        .after(new FoundationCommand.RestateGrounds(
            LOCAL_AUTHORITY,
            october(20),
            DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK)))))
        .refusesFor(direct(october(30)), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void schoolMustBeInTheAuthoritysArea() {
    refused(Cases.CHILD, OTHER_FOUNDATION)
        .refuses(
            open(DirectionGrounds.of(List.of(SchoolFinding.refusedBy(TARN)))),
            "escalation.outside-area: school 100004 is in the area of authority 351, not of 350 [SSFA"
                + " 1998 s.96(3)]");
  }

  @ParameterizedTest
  @CsvSource({
    "R, 29, 1, true",
    "1, 30, 1, false",
    "2, 59, 2, true",
    "2, 60, 2, false",
    "3, 60, 1, true"
  })
  void infantClassHasAtMostThirtyToATeacher(
      String year, int pupils, int teachers, boolean allowed) {
    assertThat(refused(Cases.childIn(YearGroup.parse(year)), FOUNDATION)
            .when(open(GROUNDS.with(InfantClasses.of(pupils, teachers))))
            .isAccepted())
        .isEqualTo(allowed);
  }

  @Test
  void infantClassPrejudiceIsRefusedWithTheFigures() {
    refused(Cases.childIn(YearGroup.of(1)), FOUNDATION)
        .refuses(
            open(GROUNDS.with(InfantClasses.of(30, 1))),
            "escalation.infant-class-prejudice: with 30 pupils to 1 teacher, one more would be over 30"
                + " to a teacher [SSFA 1998 s.96(4)]");
  }

  @Test
  void infantClassMustBeShownForAnInfant() {
    refused(Cases.childIn(YearGroup.RECEPTION), FOUNDATION)
        .refuses(
            open(GROUNDS),
            "escalation.infant-class-not-shown: year R is taught in infant classes, and nothing is shown"
                + " of them [SSFA 1998 s.96(4)]");
  }

  @Test
  void selectiveSchoolIsNotDirectedForAChildWhoDoesNotMeetItsCriteria() {
    refused(Cases.CHILD, FOUNDATION)
        .refuses(
            open(GROUNDS.with(Selection.NOT_MET)),
            "escalation.selection-not-met: the child does not meet the criteria by which school 100001"
                + " selects [SSFA 1998 s.96(3A) (second-hand, from the text as it stood in 2020)]");
    assertThat(refused(Cases.CHILD, FOUNDATION)
            .when(open(GROUNDS.with(Selection.MET)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void everyReasonAgainstADirectionIsGivenAtOnce() {
    refused(Cases.childIn(YearGroup.of(2)).withExclusionFrom(TARN), OTHER_FOUNDATION)
        .refusesFor(
            open(DirectionGrounds.of(List.of(SchoolFinding.neither(HILL)))),
            EscalationReasons.NOT_REFUSED_EVERYWHERE,
            EscalationReasons.OUT_OF_REACH,
            EscalationReasons.EXCLUDED_FROM_SCHOOL,
            EscalationReasons.OUTSIDE_AREA,
            EscalationReasons.INFANT_CLASS_NOT_SHOWN);
  }

  @Test
  void onlyThoseToConsultAreConsulted() {
    given(UP_TO_CONSULTATION)
        .refuses(
            new Consult(LOCAL_AUTHORITY, october(10), PANEL),
            "escalation.not-a-consultee: those to consult are the governing body, the parent, not the"
                + " panel [SSFA 1998 s.97(1)]");
  }

  @Test
  void parentAndGoverningBodyMustBothHaveBeenConsulted() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        given(UP_TO_CONSULTATION).after(new Consult(LOCAL_AUTHORITY, october(10), PARENT));
    life.refuses(
        new FormIntention(LOCAL_AUTHORITY, october(12)),
        "escalation.not-consulted: not consulted: the governing body [SSFA 1998 s.97(1)]");
    given(UP_TO_CONSULTATION)
        .refuses(
            new FormIntention(LOCAL_AUTHORITY, october(12)),
            "escalation.not-consulted: not consulted: the governing body, the parent [SSFA 1998"
                + " s.97(1)]");
  }

  @Test
  void childOverCompulsorySchoolAgeMustBeConsultedFromThatDay() {
    EscalatedChild older = Cases.CHILD.withOverCompulsoryAgeFrom(october(12));
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
            older, FOUNDATION)
        .after(UP_TO_CONSULTATION)
        .after(new Consult(LOCAL_AUTHORITY, october(10), PARENT))
        .after(new Consult(LOCAL_AUTHORITY, october(10), GOVERNING_BODY));

    assertThat(life.when(new FormIntention(LOCAL_AUTHORITY, october(11))).isAccepted())
        .isTrue();
    life.refusesFor(
        new Consult(LOCAL_AUTHORITY, october(11), CHILD), EscalationReasons.NOT_A_CONSULTEE);
    life.refuses(
        new FormIntention(LOCAL_AUTHORITY, october(12)),
        "escalation.not-consulted: not consulted: the child [SSFA 1998 s.97(1) (second-hand, from"
            + " general knowledge of the later text)]");
    assertThat(life.after(new Consult(LOCAL_AUTHORITY, october(12), CHILD))
            .when(new FormIntention(LOCAL_AUTHORITY, october(12)))
            .isAccepted())
        .isTrue();
  }

  static Stream<ImmutableSortedSet<Role>> incompleteRecipients() {
    return Stream.of(
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(HEAD_TEACHER),
        ImmutableSortedSet.of(GOVERNING_BODY),
        ImmutableSortedSet.of(GOVERNING_BODY, PARENT));
  }

  @ParameterizedTest
  @MethodSource("incompleteRecipients")
  void noticeMustBeServedOnGoverningBodyAndHeadTeacher(ImmutableSortedSet<Role> recipients) {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(UP_TO_INTENTION);
    String missing = BOTH.stream()
        .filter(role -> !recipients.contains(role))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()))
        .stream()
        .map(Role::title)
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
    life.refuses(
        new ServeNotice(LOCAL_AUTHORITY, october(15), ServiceMethod.DELIVERED, recipients),
        "escalation.not-served-on-all: the notice was not served on: " + missing
            + " [SSFA 1998 s.97(2)]");
  }

  @Test
  void noticePostedWhereBankHolidaysAreNotKnownHasNoDayOfService() {
    EscalationContext unknown =
        EscalationContext.of(Calendars.ofWorkingDays(WorkingDays.unpublished()), SUCCESSIONS);
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        given(UP_TO_INTENTION).under(unknown);

    life.refusesFor(
        new ServeNotice(LOCAL_AUTHORITY, november(2), ServiceMethod.FIRST_CLASS_POST, BOTH),
        EscalationReasons.SERVICE_NOT_KNOWN);
    assertThat(
            life.when(new ServeNotice(LOCAL_AUTHORITY, november(2), ServiceMethod.DELIVERED, BOTH))
                .isAccepted())
        .isTrue();
  }

  @Test
  void referenceIsDecidedByTheAdjudicatorAndNotByTheSecretaryOfState() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(UP_TO_REFERENCE);
    String reason =
        "escalation.decided-by-another: a reference is decided by the Schools Adjudicator,"
            + " not by the Secretary of State [SSFA 1998 s.97(4)-(5) (second-hand, from local protocols,"
            + " as to the adjudicator in place of the Secretary of State)]";

    life.refuses(new ConfirmSchool(SECRETARY_OF_STATE, november(19)), reason);
    life.refuses(new RejectDirection(SECRETARY_OF_STATE, november(19)), reason);
    life.refuses(
        new NameOtherSchool(SECRETARY_OF_STATE, november(19), OtherSchool.agreed(OTHER_FOUNDATION)),
        reason);
    life.refusesFor(
        new ConfirmSchool(LOCAL_AUTHORITY, november(19)), ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void otherSchoolsAuthorityMustAgree() {
    OtherSchool other =
        new OtherSchool(OTHER_FOUNDATION, false, Optional.empty(), Selection.NOT_SELECTIVE);

    given(UP_TO_REFERENCE)
        .refuses(
            name(other),
            "escalation.authority-disagrees: authority 351 does not agree that school 100004 is named"
                + " [School Admissions Code 2012 para 3.18 (second-hand, from general knowledge)]");
  }

  @Test
  void otherSchoolMustNotBeOneThatExcludedTheChild() {
    NamedSchool moor =
        NamedSchool.of(MOOR_AS_ACADEMY, NEIGHBOUR, AdmissionAuthority.GOVERNING_BODY);

    given(UP_TO_REFERENCE)
        .refusesFor(name(OtherSchool.agreed(moor)), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void otherSchoolIsNamedAsWhatItIsOnTheDay() {
    School academy = School.builder()
        .urn(HILL)
        .name("Hill School")
        .localAuthority(NEIGHBOUR)
        .type(SchoolType.of("34"))
        .build();

    given(UP_TO_REFERENCE)
        .under(CONTEXT.withSchools(List.of(academy)))
        .refuses(
            name(OtherSchool.agreed(
                NamedSchool.of(HILL, NEIGHBOUR, AdmissionAuthority.GOVERNING_BODY))),
            "escalation.not-as-named: admissions to school 100002 are decided by the academy trust,"
                + " and it was named as one whose admissions the governing body decides [Academies"
                + " Act 2010 s.6 (second-hand, from general knowledge)]");
    given(UP_TO_REFERENCE)
        .refusesFor(
            name(OtherSchool.agreed(
                NamedSchool.of(MOOR, NEIGHBOUR, AdmissionAuthority.GOVERNING_BODY))),
            EscalationReasons.OTHER_NUMBER,
            EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void otherSchoolIsNotTheOneWhoseReferenceItIs() {
    Urn later = Urn.of(200001);
    Urn former = Urn.of(100000);
    EscalationContext context = CONTEXT.with(Successions.of(List.of(
        Succession.of(former, BROOK, october(1)), Succession.of(BROOK, later, november(26)))));

    given(UP_TO_REFERENCE)
        .refuses(
            name(OtherSchool.agreed(FOUNDATION)),
            "escalation.same-school: school 100001 is no other than 100001, whose reference this is;"
                + " it is confirmed, not named in its own place [SSFA 1998 s.97(4)-(5)"
                + " (second-hand, from local protocols, as to the adjudicator in place of the"
                + " Secretary of State)]");
    given(UP_TO_REFERENCE)
        .under(context)
        .refusesFor(
            name(OtherSchool.agreed(
                NamedSchool.of(former, HOME, AdmissionAuthority.GOVERNING_BODY))),
            EscalationReasons.SAME_SCHOOL,
            EscalationReasons.OTHER_NUMBER);
    given(UP_TO_REFERENCE)
        .under(context.withSchools(List.of(School.builder()
            .urn(later)
            .name("Brook School")
            .localAuthority(HOME)
            .type(SchoolType.of("5"))
            .opened(november(26))
            .build())))
        .refusesFor(
            name(
                OtherSchool.agreed(NamedSchool.of(later, HOME, AdmissionAuthority.GOVERNING_BODY))),
            EscalationReasons.OTHER_NUMBER);
  }

  @Test
  void otherSchoolMustHaveRoomInItsInfantClasses() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = infantReference();

    life.refusesFor(
        name(new OtherSchool(
            OTHER_FOUNDATION, true, Optional.of(InfantClasses.of(30, 1)), Selection.NOT_SELECTIVE)),
        EscalationReasons.INFANT_CLASS_PREJUDICE);
    life.refusesFor(
        name(OtherSchool.agreed(OTHER_FOUNDATION)), EscalationReasons.INFANT_CLASS_NOT_SHOWN);
    assertThat(life.when(name(new OtherSchool(
                OTHER_FOUNDATION,
                true,
                Optional.of(InfantClasses.of(29, 1)),
                Selection.NOT_SELECTIVE)))
            .isAccepted())
        .isTrue();
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> infantReference() {
    return Life.foundation(Cases.childIn(YearGroup.of(1)), FOUNDATION)
        .after(UP_TO_REFUSAL)
        .after(open(GROUNDS.with(InfantClasses.of(20, 1))))
        .after(UP_TO_REFERENCE.subList(3, UP_TO_REFERENCE.size()));
  }

  static Stream<Role> otherBodies() {
    return Stream.of(
        GOVERNING_BODY,
        ACADEMY_TRUST,
        SCHOOLS_ADJUDICATOR,
        SECRETARY_OF_STATE,
        PANEL,
        PANEL_CHAIR,
        PARENT,
        HEAD_TEACHER);
  }

  @ParameterizedTest
  @MethodSource("otherBodies")
  void nobodyButTheAuthorityDirects(Role other) {
    given(UP_TO_NOTICE)
        .refuses(
            new Direct(other, october(30), Optional.empty()),
            "procedure.not-entitled: direct is for the local authority, not for " + other.title()
                + " [SSFA 1998 s.96(1)]");
  }

  @Test
  void complaintWaitsUntilTheAdmissionIsOverdue() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed = given(UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.of(november(12))));

    directed.refuses(
        new Complain(LOCAL_AUTHORITY, november(12)),
        "escalation.not-overdue: the school may still admit on 2012-11-12, and this is 2012-11-12"
            + " [EA 1996 ss.496-497 (second-hand, from written answer 42894 of July 2016)]");
  }
}
