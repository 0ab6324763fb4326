/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CHILD;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.CompulsorySchoolAge;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommonEvent.Converted;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.Restart.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a simple reading of the rules gets wrong, case by case. */
class EdgeCasesTest {

  private static final Urn BROOK_AS_ACADEMY = Urn.of(200001);
  private static final LocalDate CONVERSION = october(24);

  private static School school(Urn urn, String type) {
    return School.builder()
        .urn(urn)
        .name("Brook School")
        .localAuthority(HOME)
        .type(SchoolType.of(type))
        .build();
  }

  private static final Successions BROOK_CONVERTS =
      Successions.of(List.of(Succession.of(BROOK, BROOK_AS_ACADEMY, CONVERSION)));

  /** Brook School, foundation until 23 October 2012 and an academy from the 24th. */
  private static final EscalationContext CONVERTING = Cases.CONTEXT
      .with(BROOK_CONVERTS)
      .withSchools(List.of(school(BROOK, "5"), school(BROOK_AS_ACADEMY, "34")));

  private static Pupil.Builder pupil() {
    return Pupil.builder().reference(PupilReference.of("case-17")).yearGroup(YearGroup.of(9));
  }

  private static EscalatedChild notLookedAfter() {
    return EscalatedChild.of(pupil().careStatus(CareStatus.NOT_LOOKED_AFTER).build(), HOME);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed() {
    return Life.foundation(notLookedAfter(), Cases.FOUNDATION)
        .under(CONVERTING)
        .after(FoundationRouteTest.UP_TO_NOTICE);
  }

  @Test
  void edge9_noticePostedBeforeChristmasIsServedOnThursday27December() {
    LocalDate friday = LocalDate.of(2012, 12, 21);
    Life<FoundationStage, FoundationCommand, FoundationEvent> posted = FoundationRouteTest.given(
            FoundationRouteTest.UP_TO_INTENTION)
        .after(new ServeNotice(LOCAL_AUTHORITY, friday, ServiceMethod.FIRST_CLASS_POST, BOTH));

    assertThat(posted.data().notice().orElseThrow().servedOn())
        .isEqualTo(LocalDate.of(2012, 12, 27));
    assertThat(posted.owed()).containsEntry("refer", Due.on(LocalDate.of(2013, 1, 10)));
  }

  @ParameterizedTest
  @CsvSource({"2012-10-07, false", "2012-10-08, true", "2014-10-07, true", "2014-10-08, false"})
  void edge10_t13_rightToRefuseATwiceExcludedChildBeginsWithTheDayAndLastsTwoYears(
      LocalDate on, boolean may) {
    EscalatedChild child = EscalatedChild.of(
        pupil()
            .exclusions(ExclusionHistory.of(List.of(
                PastExclusion.permanent(HILL, LocalDate.of(2010, 3, 1), ExclusionOutcome.STANDS),
                PastExclusion.permanent(MOOR, october(8), ExclusionOutcome.STANDS))))
            .build(),
        HOME);

    assertThat(child.mayBeRefusedAsTwiceExcluded(on)).isEqualTo(Answer.known(may));
  }

  @Test
  void edge10_reinstatedExclusionGivesNoRight() {
    EscalatedChild child = EscalatedChild.of(
        pupil()
            .exclusions(ExclusionHistory.of(List.of(
                PastExclusion.permanent(
                    HILL, LocalDate.of(2010, 3, 1), ExclusionOutcome.REINSTATED),
                PastExclusion.permanent(MOOR, october(8), ExclusionOutcome.STANDS))))
            .build(),
        HOME);

    assertThat(child.mayBeRefusedAsTwiceExcluded(october(9))).isEqualTo(Answer.known(false));
    assertThat(Cases.CHILD.mayBeRefusedAsTwiceExcluded(october(9)).isKnown()).isFalse();
  }

  @Test
  void edge11_schoolThatExcludedTheChildIsNotDirectedUnderTheNumberItHasSinceItConverted() {
    NamedSchool now = NamedSchool.of(MOOR_AS_ACADEMY, HOME, AdmissionAuthority.GOVERNING_BODY);

    Life.foundation(Cases.CHILD.withExclusionFrom(MOOR), now)
        .after(FoundationRouteTest.UP_TO_REFUSAL)
        .refuses(
            new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS),
            "escalation.excluded-from-school: the child is permanently excluded from school 200003 (as"
                + " 100003) [SSFA 1998 s.96(2)]");
  }

  @Test
  void edge13_lookedAfterChildHasARouteOfItsOwn() {
    EscalatedChild looked = EscalatedChild.of(
        pupil().careStatus(CareStatus.LOOKED_AFTER).careAuthority(HOME).build(), HOME);

    assertThat(EscalationRoute.of(looked, Cases.FOUNDATION, Cases.CONTEXT.on(october(1))))
        .isEqualTo(Answer.known(EscalationRoute.LOOKED_AFTER));
    Life.foundation(looked, Cases.FOUNDATION)
        .refuses(
            new Ask(LOCAL_AUTHORITY, october(2)),
            "escalation.other-route: a looked-after child takes the looked after route to school"
                + " 100001, not the foundation route [SSFA 1998 s.97A (second-hand, from"
                + " Staffordshire protocol)]");
  }

  @Test
  void edge16_communitySchoolOfAnotherAuthorityIsDecidedOnByTheAuthorityThatMaintainsIt() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> abroad = Life.begun(
        CommunityRoute.PROCEDURE,
        Escalation.of(
            Cases.CHILD, NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY)));

    abroad.refuses(
        new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(15), Optional.empty()),
        "escalation.another-authority-decides: admissions to school 100001 are decided by authority"
            + " 351, which maintains it, not by 350, in whose area the child lives [SSFA 1998 s.88"
            + " (second-hand, from Lancashire protocol p.11)]");
    assertThat(abroad
            .after(new CommunityCommand.IssueDecision(
                MAINTAINING_AUTHORITY, october(15), Optional.empty()))
            .stage())
        .isEqualTo(CommunityStage.DECISION_ISSUED);
  }

  @Test
  void edge17_communitySchoolHasNoReference() {
    assertThat(CommunityRoute.PROCEDURE.commandTypes()).doesNotContainKey("refer");
    Life.foundation(Cases.CHILD, Cases.COMMUNITY)
        .refusesFor(new Refer(GOVERNING_BODY, october(20)), ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void edge18_noticeServedOnTheGoverningBodyDoesNotBindTheTrust() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed = noticed();

    assertThat(noticed.stageOn(october(23))).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(noticed.stageOn(CONVERSION)).isEqualTo(FoundationStage.CONVERTED);
    noticed.refusesFor(
        new Refer(GOVERNING_BODY, CONVERSION),
        ProcedureReasons.NOT_ALLOWED,
        ProcedureReasons.OUT_OF_TIME);
    assertThat(noticed
            .when(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()))
            .isAccepted())
        .isFalse();
    assertThat(noticed.owed()).containsOnlyKeys("refer");
    assertThat(noticed.steps().get(0).otherwise().orElseThrow())
        .hasToString("converted on 2012-10-24");
  }

  @Test
  void edge18_referenceOnTheLastDayBeforeTheConversionIsInTimeAndFallsTheNextDay() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> referred =
        noticed().after(new Refer(GOVERNING_BODY, october(23)));

    assertThat(referred.stageOn(october(23))).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    assertThat(referred.stageOn(CONVERSION)).isEqualTo(FoundationStage.CONVERTED);
  }

  @Test
  void edge18_caseBeginsAgainOnTheRouteOfTheTrustWithWhatCarriesOver() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed = noticed();
    Escalation closed =
        noticed.procedure().advance(noticed.state(), november(1), CONVERTING).data();
    Restart restart = Restart.of(closed, CONVERTING);
    RouteEntry entry = restart.entry().orElseThrow();

    assertThat(closed.conversion().orElseThrow()).hasToString("100001 to [200001] on 2012-10-24");
    assertThat(entry).hasToString("on 2012-10-24 academy route, 200001 in 350");
    assertThat(restart.carriesOver())
        .containsExactly(Matter.CHILD, Matter.PLACEMENT, Matter.EXCLUSIONS, Matter.FINDINGS);
    assertThat(entry.begun().child().excludedFrom()).containsExactly(MOOR);
    assertThat(entry.begun().grounds()).isEmpty();
    assertThat(restart.falls()).containsExactly(Matter.REFUSAL, Matter.CONSULTATION, Matter.NOTICE);
    assertThat(restart.findings()).extracting(SchoolFinding::school).containsExactly(HILL, MOOR);
    assertThat(entry.begun().refusal()).isEmpty();
    assertThat(entry.<String>match(
            community -> "community",
            foundation -> "foundation",
            academy -> AcademyRoute.PROCEDURE
                .decide(academy, new Ask(LOCAL_AUTHORITY, october(25)), CONVERTING)
                .orElseThrow()
                .stage()
                .code(),
            lookedAfter -> "looked after"))
        .isEqualTo("asked");
  }

  @Test
  void edge18_directionThatWasGivenFallsWithTheSchoolThatWasDirected() {
    EscalationContext later = CONVERTING.with(
        Successions.of(List.of(Succession.of(BROOK, BROOK_AS_ACADEMY, november(5)))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed = Life.foundation()
        .under(later)
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.of(november(12))));

    assertThat(directed.stageOn(november(4))).isEqualTo(FoundationStage.DIRECTED);
    assertThat(directed.stageOn(november(5))).isEqualTo(FoundationStage.CONVERTED);
  }

  @Test
  void edge18_decisionOfTheAuthorityFallsWithTheCommunitySchool() {
    EscalationContext converting = Cases.CONTEXT.with(BROOK_CONVERTS);
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.community()
        .under(converting)
        .after(new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(15), Optional.empty()));
    Restart restart = Restart.of(
        decided.procedure().advance(decided.state(), november(1), converting).data(), converting);

    assertThat(restart.conversion().on()).isEqualTo(october(24));
    assertThat(restart.falls()).containsExactly(Matter.DECISION);
    assertThat(restart.carriesOver()).containsExactly(Matter.CHILD, Matter.PLACEMENT);
  }

  @Test
  void edge18_conversionThatIsLearnedOfLateClosesTheRouteAtTheNextStep() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> unaware =
        FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE);

    Life<FoundationStage, FoundationCommand, FoundationEvent> aware = unaware.under(CONVERTING);
    assertThat(aware.procedure().lapses(aware.state(), november(1), CONVERTING))
        .singleElement()
        .isInstanceOfSatisfying(Converted.class, event -> {
          assertThat(event.on()).isEqualTo(october(29));
          assertThat(event.conversion().on()).isEqualTo(CONVERSION);
        });
  }

  @Test
  void edge18_schoolThatChangesItsTypeUnderOneNumberChangesItsRoute() {
    School changing = School.builder()
        .from(school(BROOK, "5"))
        .putTypeChange(october(20), SchoolType.of("1"))
        .build();
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
            notLookedAfter(), Cases.FOUNDATION)
        .under(Cases.CONTEXT.withSchools(List.of(changing)))
        .after(FoundationRouteTest.UP_TO_NOTICE);

    assertThat(life.stageOn(october(19))).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    Escalation closed =
        life.procedure().advance(life.state(), october(20), life.context()).data();
    assertThat(Restart.of(closed, life.context()).entry().orElseThrow().route())
        .isEqualTo(EscalationRoute.COMMUNITY);
  }

  @Test
  void edge18_successorOfUnknownDateStopsTheNoticeUntilTheDateIsKnown() {
    EscalationContext undated = Cases.CONTEXT.with(
        Successions.of(List.of(new Succession(BROOK, BROOK_AS_ACADEMY, Optional.empty()))));

    assertThat(Life.foundation()
            .under(undated)
            .when(new Ask(LOCAL_AUTHORITY, october(2)))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(EscalationReasons.STANDING_NOT_KNOWN);
    assertThat(FoundationRoute.PROCEDURE
            .advance(Life.foundation().begun(), LocalDate.of(2020, 1, 1), undated)
            .stage())
        .isEqualTo(FoundationStage.PLACED);
  }

  @Test
  void edge18_schoolKnownToBeAnotherThanItWasNamedIsNotAsked() {
    Life.foundation(Cases.CHILD, Cases.FOUNDATION)
        .under(Cases.CONTEXT.withSchools(List.of(school(BROOK, "34"))))
        .refusesFor(new Ask(LOCAL_AUTHORITY, october(2)), EscalationReasons.NOT_AS_NAMED);
  }

  @Test
  void edge18_splitSchoolLeavesThePanelToNameAPart() {
    Urn part = Urn.of(200002);
    EscalationContext split = Cases.CONTEXT.with(Successions.of(List.of(
        Succession.of(BROOK, BROOK_AS_ACADEMY, CONVERSION),
        Succession.of(BROOK, part, CONVERSION))));
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        Life.foundation().under(split).after(FoundationRouteTest.UP_TO_NOTICE);

    Restart restart =
        Restart.of(life.procedure().advance(life.state(), CONVERSION, split).data(), split);
    assertThat(restart.conversion().successor()).isEmpty();
    assertThat(restart.entry().<String>match(known -> "", Reason::code))
        .isEqualTo(EscalationReasons.SCHOOL_SPLIT);
  }

  @Test
  void edge19_admissionOnTheLetterIsNoDirection() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> admitted = Life.academy()
        .after(AcademyRouteTest.UP_TO_LETTER)
        .after(new CommonCommand.Admit(ACADEMY_TRUST, november(26)));

    assertThat(admitted.data().isAdmitted()).isTrue();
    assertThat(admitted.data().countsAsDirection()).isFalse();
  }

  @Test
  void edge44_childIsConsultedFromTheDayAfterTheLastFridayInJuneOfTheYearOfSixteen() {
    EscalatedChild child = Cases.CHILD.with(CompulsorySchoolAge.of(LocalDate.of(1996, 10, 1)));
    LocalDate friday = LocalDate.of(2013, 6, 28);

    assertThat(child.isOverCompulsoryAgeOn(friday)).isFalse();
    assertThat(child.isOverCompulsoryAgeOn(friday.plusDays(1))).isTrue();
    Life<FoundationStage, FoundationCommand, FoundationEvent> consulted = Life.foundation(
            child, Cases.FOUNDATION)
        .after(FoundationRouteTest.UP_TO_CONSULTATION)
        .after(new Consult(LOCAL_AUTHORITY, october(10), PARENT))
        .after(new Consult(LOCAL_AUTHORITY, october(11), GOVERNING_BODY));
    assertThat(consulted.when(new FormIntention(LOCAL_AUTHORITY, friday)).isAccepted())
        .isTrue();
    consulted.refusesFor(
        new FormIntention(LOCAL_AUTHORITY, friday.plusDays(1)), EscalationReasons.NOT_CONSULTED);
    assertThat(consulted
            .after(new Consult(LOCAL_AUTHORITY, friday.plusDays(1), CHILD))
            .when(new FormIntention(LOCAL_AUTHORITY, friday.plusDays(1)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void localResolutionComesFirstWhereTheAgreementSaysSo() {
    EscalationContext local =
        Cases.CONTEXT.with(DirectionEditions.ENGLAND.with(DirectionEditions.ENGLAND
            .named(DirectionEditions.RULES_OF_2012)
            .changed(
                DirectionEditions.RULES_OF_2012,
                rules -> DirectionEdition.builder()
                    .from(rules)
                    .localResolutionFirst(
                        rules.localResolutionFirst().agreedAs(true, Sources.LOCAL_RESOLUTION))
                    .build())));
    Life<FoundationStage, FoundationCommand, FoundationEvent> refused =
        Life.foundation().under(local).after(FoundationRouteTest.UP_TO_REFUSAL);
    OpenDirection open = new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS);

    refused.refuses(
        open,
        "escalation.not-tried-locally: it was not tried to settle the refusal locally"
            + " [Buckinghamshire protocol local resolution]");
    Life<FoundationStage, FoundationCommand, FoundationEvent> tried =
        refused.after(new TryLocally(PANEL_CHAIR, october(9)));
    assertThat(tried.after(open).stage()).isEqualTo(FoundationStage.CONSULTING);
    assertThat(tried.data().triedLocallyOn()).contains(october(9));
  }

  @Test
  void switchedOnTheActOf2026SendsAnAcademyThroughNoticeAndReference() {
    EscalationContext on = Cases.underTheActFrom(LocalDate.of(2012, 9, 1));
    RouteEntry entry =
        RouteEntry.of(notLookedAfter(), Cases.ACADEMY, october(1), on).orElseThrow();
    assertThat(entry.route()).isEqualTo(EscalationRoute.FOUNDATION);
    assertThat(FoundationRoute.of(entry.begun().school())).isSameAs(FoundationRoute.OF_ACADEMIES);

    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed = Life.begun(
            FoundationRoute.OF_ACADEMIES, entry.begun())
        .under(on)
        .after(List.of(
            new Ask(LOCAL_AUTHORITY, october(1)),
            new Refuse(ACADEMY_TRUST, october(8), "letter"),
            new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS),
            new Consult(LOCAL_AUTHORITY, october(10), PARENT),
            new Consult(LOCAL_AUTHORITY, october(10), ADMISSION_AUTHORITY),
            new FormIntention(LOCAL_AUTHORITY, october(12)),
            new ServeNotice(
                LOCAL_AUTHORITY,
                october(15),
                ServiceMethod.DELIVERED,
                on.on(october(15)).noticeRecipients().value())));

    assertThat(noticed.owed()).containsEntry("refer", Due.on(october(29)));
    assertThat(noticed.steps().get(0).who()).containsExactly(ACADEMY_TRUST);
    assertThat(noticed
            .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()))
            .data()
            .countsAsDirection())
        .isTrue();
    assertThat(RouteEntry.of(notLookedAfter(), Cases.ACADEMY, october(1), Cases.CONTEXT)
            .orElseThrow()
            .route())
        .isEqualTo(EscalationRoute.ACADEMY);
  }
}
