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
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationCommand.TellAuthority;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Once a direction is sought, a school that agrees and goes back on it gains nothing: the case went on meanwhile. */
class BrokenAgreementTest {

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> confirmed() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)));
  }

  private static Direct direct(LocalDate on) {
    return new Direct(LOCAL_AUTHORITY, on, Optional.empty());
  }

  private static Refusal missed(LocalDate on, String reasons, LocalDate day) {
    return new Refusal(on, true, reasons, Optional.of(day), Optional.empty());
  }

  @Nested
  class OnTheFoundationRoute {

    @Test
    void givenABindingDeterminationWhenTheSchoolAgreesAndRefusesThenTheAuthorityMayDirect() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> confirmed = confirmed();
      Life<FoundationStage, FoundationCommand, FoundationEvent> refused = confirmed
          .after(new Agree(GOVERNING_BODY, november(6), november(12)))
          .after(new Refuse(GOVERNING_BODY, november(7), "letter of 7 November"));

      assertThat(refused.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
      assertThat(refused.data())
          .isEqualTo(confirmed
              .data()
              .but()
              .refusal(new Refusal(november(7), false, "letter of 7 November"))
              .build());
      assertThat(refused.owed()).isEqualTo(confirmed.owed());
      assertThat(refused.after(direct(november(7))).data().direction())
          .contains(new Direction(LOCAL_AUTHORITY, november(7), BROOK));
    }

    @Test
    void givenAWindowThatIsOverWhenTheAgreementIsBrokenThenTheAuthorityMayDirectThatDay() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = noticed()
          .after(new Agree(GOVERNING_BODY, october(30), october(31)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(1)));

      assertThat(broken.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
      assertThat(broken.data().refusal())
          .contains(missed(november(1), "letter of 8 October", october(31)));
      assertThat(broken.after(direct(november(1))).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenAWindowThatRunsOutDuringTheAgreementThenItIsOut() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = noticed()
          .after(new Agree(GOVERNING_BODY, october(25), november(5)))
          .after(new Refuse(GOVERNING_BODY, november(1), "letter of 1 November"));

      assertThat(broken.events())
          .endsWith(
              new CommonEvent.Agreed(october(25), november(5)),
              new FoundationEvent.WindowClosed(october(30)),
              new CommonEvent.Refused(november(1), "letter of 1 November"));
      assertThat(broken.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
      assertThat(broken.owed()).containsOnlyKeys("direct");
      broken.refusesFor(new Refer(GOVERNING_BODY, november(1)), ProcedureReasons.NOT_ALLOWED);
      assertThat(broken.after(direct(november(1))).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenAWindowThatStillRunsThenItKeepsItsLastDay() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = noticed()
          .after(new Agree(GOVERNING_BODY, october(20), november(5)))
          .after(new Refuse(GOVERNING_BODY, october(24), "letter of 24 October"));

      assertThat(broken.owed()).containsExactly(Map.entry("refer", Due.on(october(29))));
      assertThat(broken.after(new Refer(GOVERNING_BODY, october(29))).stage())
          .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
      broken.refusesFor(direct(october(29)), ProcedureReasons.NOT_ALLOWED);
      assertThat(broken.after(direct(october(30))).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenAReferenceThenItIsDecidedAndTheAuthorityIsStillToBeTold() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> referred =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE);
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = referred
          .after(new Agree(GOVERNING_BODY, november(1), november(2)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(3)));

      assertThat(broken.owed()).isEqualTo(referred.owed());
      assertThat(broken
              .after(new TellAuthority(GOVERNING_BODY, november(3)))
              .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(20)))
              .stage())
          .isEqualTo(FoundationStage.DIRECTION_OPEN);
    }

    @Test
    void givenAnotherSchoolThatTheAdjudicatorNamedThenThatOneMayBeDirected() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_REFERENCE)
          .after(new NameOtherSchool(
              SCHOOLS_ADJUDICATOR, november(5), OtherSchool.agreed(Cases.OTHER_FOUNDATION)))
          .after(new Agree(GOVERNING_BODY, november(6), november(7)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(8)));

      assertThat(broken.after(direct(november(8))).data().direction())
          .contains(new Direction(LOCAL_AUTHORITY, november(8), TARN));
    }

    @Test
    void givenADecisionToDirectThenNoticeIsServedWithoutConsultingAgain() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_INTENTION)
          .after(new Agree(GOVERNING_BODY, october(13), november(5)))
          .after(new Refuse(GOVERNING_BODY, october(16), "letter of 16 October"));

      assertThat(broken.stage()).isEqualTo(FoundationStage.INTENTION);
      assertThat(broken
              .after(new ServeNotice(LOCAL_AUTHORITY, october(17), ServiceMethod.DELIVERED, BOTH))
              .owed())
          .containsExactly(Map.entry("refer", Due.on(october(31))));
    }

    @Test
    void givenAConsultationThenWhatWasSaidCountsStill() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> consulting =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_INTENTION.subList(
              0, FoundationRouteTest.UP_TO_INTENTION.size() - 1));
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = consulting
          .after(new Agree(GOVERNING_BODY, october(13), november(5)))
          .after(new Refuse(GOVERNING_BODY, october(16), "letter of 16 October"));

      assertThat(broken.stage()).isEqualTo(FoundationStage.CONSULTING);
      assertThat(broken.data().consulted()).isEqualTo(consulting.data().consulted());
      assertThat(broken.after(new FormIntention(LOCAL_AUTHORITY, october(16))).stage())
          .isEqualTo(FoundationStage.INTENTION);
    }

    @Test
    void whileTheAgreementStandsOnlyTheAdmissionIsOwedAndNobodyDirectsUntilItsDayIsPast() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
          confirmed().after(new Agree(GOVERNING_BODY, november(6), november(12)));

      assertThat(agreed.owed())
          .containsOnlyKeys("admit", "see-first-day")
          .containsEntry("admit", Due.on(november(12)));
      assertThat(agreed.procedure().isHeldBack("direct", agreed.state(), agreed.context()))
          .isTrue();
      agreed.refuses(
          direct(november(12)),
          "escalation.agreement-stands: the school has agreed to admit by 2012-11-12, and this is"
              + " 2012-11-12 [SI 2006/1751 (second-hand, from its explanatory note)]");
      assertThat(agreed.after(direct(november(13))).data()).satisfies(directed -> {
        assertThat(directed.direction())
            .contains(new Direction(LOCAL_AUTHORITY, november(13), BROOK));
        assertThat(directed.startOn()).isEmpty();
      });
      agreed.refusesFor(
          new ReportBrokenAgreement(LOCAL_AUTHORITY, november(12)), EscalationReasons.NOT_OVERDUE);
      agreed.refusesFor(
          new Refuse(GOVERNING_BODY, november(12), " "), EscalationReasons.NOT_IN_WRITING);
      agreed.refusesFor(
          new ReportBrokenAgreement(GOVERNING_BODY, november(13)), ProcedureReasons.NOT_ENTITLED);
    }

    @Test
    void whileTheAgreementStandsOthersGoOn() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> referred = noticed()
          .after(new Agree(GOVERNING_BODY, october(25), november(12)))
          .after(new Refer(GOVERNING_BODY, october(29)))
          .after(new TellAuthority(GOVERNING_BODY, october(30)));
      Life<FoundationStage, FoundationCommand, FoundationEvent> confirmed =
          referred.after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)));

      assertThat(referred.owed()).containsOnlyKeys("admit", "decide-reference", "see-first-day");
      assertThat(confirmed.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
      assertThat(confirmed.owed())
          .containsOnlyKeys("admit", "see-first-day")
          .containsEntry("admit", Due.on(november(12)));
      confirmed.refusesFor(direct(november(6)), EscalationReasons.AGREEMENT_STANDS);
    }

    @Test
    void whileOneAgreementStandsThereIsNoOther() {
      confirmed()
          .after(new Agree(GOVERNING_BODY, november(6), november(12)))
          .refusesFor(
              new Agree(GOVERNING_BODY, november(11), november(30)),
              EscalationReasons.FIRST_DAY_SET);
    }

    @Test
    void givenNoAgreementThenThereIsNoneToKeepOrToBreak() {
      for (FoundationCommand command : List.of(
          new Admit(GOVERNING_BODY, november(6)),
          new Refuse(GOVERNING_BODY, november(6), "letter"),
          new ReportBrokenAgreement(LOCAL_AUTHORITY, november(6)))) {
        confirmed().refusesFor(command, EscalationReasons.NOTHING_AGREED);
      }
    }

    @Test
    void givenAnAgreedDayThenTheChildIsAdmittedOnItOrBefore() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
          confirmed().after(new Agree(GOVERNING_BODY, november(6), november(12)));

      assertThat(agreed.when(new Admit(GOVERNING_BODY, november(11))).isAccepted())
          .isTrue();
      Life<FoundationStage, FoundationCommand, FoundationEvent> admitted =
          agreed.after(new Admit(GOVERNING_BODY, november(12)));
      assertThat(admitted.stage()).isEqualTo(FoundationStage.ON_ROLL);
      assertThat(admitted.data().countsAsDirection()).isFalse();
    }

    @Test
    void givenAnotherSchoolThenNeitherRefusalNorAgreementOfTheFirstIsIts() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> named = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_REFERENCE)
          .after(new Agree(GOVERNING_BODY, november(1), november(12)))
          .after(new NameOtherSchool(
              SCHOOLS_ADJUDICATOR, november(5), OtherSchool.agreed(Cases.OTHER_FOUNDATION)));

      assertThat(named.data().refusal()).isEmpty();
      assertThat(named.data().startOn()).isEmpty();
      assertThat(named.owed()).containsOnlyKeys("direct");
      assertThat(named
              .after(new Agree(GOVERNING_BODY, november(6), november(7)))
              .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(8)))
              .data()
              .refusal())
          .contains(missed(november(8), "", november(7)));
    }

    @Test
    void givenAReferenceThatIsLearnedAfterTheBrokenAgreementThenItIsToBeDecided() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> broken = noticed()
          .after(new Agree(GOVERNING_BODY, october(30), october(31)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(1)));
      Life<FoundationStage, FoundationCommand, FoundationEvent> learned =
          broken.learns(new Refer(GOVERNING_BODY, october(29)));

      assertThat(learned.stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
      assertThat(learned.owed()).containsOnlyKeys("decide-reference", "tell-authority");
      learned.refusesFor(direct(november(20)), ProcedureReasons.NOT_ALLOWED);
    }

    @Test
    void givenAReferenceOfTheDayBeforeTheAgreementThatIsLearnedLateThenItIsToBeDecided() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> learned = noticed()
          .after(new Agree(GOVERNING_BODY, october(20), october(21)))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(24)))
          .learns(new Refer(GOVERNING_BODY, october(19)));

      assertThat(learned.stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
      assertThat(learned.owed()).containsOnlyKeys("decide-reference", "tell-authority");
      assertThat(learned.data().refusal())
          .contains(missed(october(24), "letter of 8 October", october(21)));
    }

    @Test
    void givenADirectionThatWasSoughtBeforeTheAgreementAndIsLearnedLateThenItIsSought() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> learned = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_REFUSAL)
          .after(new Agree(GOVERNING_BODY, october(13), november(5)))
          .after(new Refuse(GOVERNING_BODY, october(16), "letter of 16 October"))
          .learns(new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS));

      assertThat(learned.stage()).isEqualTo(FoundationStage.CONSULTING);
      assertThat(learned.owed()).containsOnlyKeys("consult");
    }

    @Test
    void schoolThatAgreesAgainAndAgainGainsNoTime() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = confirmed();
      for (int day = 6; day < 20; day += 2) {
        life = life.after(new Agree(GOVERNING_BODY, november(day), november(day + 7)))
            .after(new Refuse(GOVERNING_BODY, november(day + 1), "letter"));
      }

      assertThat(life.owed()).isEqualTo(confirmed().owed());
      assertThat(life.after(direct(november(19))).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenNoDirectionWasSoughtThenTheBrokenAgreementIsARefusalLikeTheFirst() {
      assertThat(List.of(
              FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1))
                  .after(new Agree(GOVERNING_BODY, october(8), october(9)))
                  .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(10))),
              FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFUSAL)
                  .after(new Agree(GOVERNING_BODY, october(9), october(10)))
                  .after(new Refuse(GOVERNING_BODY, october(10), "letter of 10 October"))))
          .allSatisfy(life -> {
            assertThat(life.stage()).isEqualTo(FoundationStage.REFUSED);
            assertThat(life.state().running()).containsEntry("act-on-refusal", october(10));
            assertThat(life.owed()).containsOnlyKeys("act-on-refusal");
          });
    }
  }

  @Nested
  class OnTheAcademyRoute {

    @Test
    void givenALetterThatIsLearnedAfterTheBrokenAgreementThenTheSecretaryOfStateMayDirect() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> learned = broken(
              AcademyRouteTest.UP_TO_EVIDENCE, november(21))
          .learns(new AcademyCommand.BeMindedToDirect(
              SECRETARY_OF_STATE, november(20), Optional.of(november(27))));

      assertThat(learned.stage()).isEqualTo(AcademyStage.MINDED_TO_DIRECT);
      assertThat(learned.owed()).containsOnlyKeys("decide-request");
    }

    private static Life<AcademyStage, AcademyCommand, AcademyEvent> broken(
        List<AcademyCommand> commands, LocalDate agreed) {
      return AcademyRouteTest.given(commands)
          .after(new Agree(ACADEMY_TRUST, agreed, agreed))
          .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, agreed.plusDays(1)));
    }

    @Test
    void givenALetterWhenTheAgreementIsBrokenThenTheSecretaryOfStateMayDirect() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> broken =
          broken(AcademyRouteTest.UP_TO_LETTER, november(21));

      assertThat(broken.stage()).isEqualTo(AcademyStage.MINDED_TO_DIRECT);
      assertThat(broken.data().answerBy()).contains(november(27));
      assertThat(broken.owed()).containsOnlyKeys("decide-request");
      assertThat(broken
              .after(new AcademyCommand.Direct(
                  SECRETARY_OF_STATE, november(22), Optional.of(november(26))))
              .data()
              .direction())
          .contains(new Direction(SECRETARY_OF_STATE, november(22), BROOK));
    }

    @Test
    void givenARequestThenTheAgencyInvitesEvidenceOnIt() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> broken =
          broken(AcademyRouteTest.UP_TO_REQUEST, november(1));

      assertThat(broken.stage()).isEqualTo(AcademyStage.WITH_AGENCY);
      assertThat(broken.data().request().orElseThrow().on()).isEqualTo(october(31));
      assertThat(broken.data().triedLocallyOn()).contains(october(30));
      assertThat(broken
              .after(new AcademyCommand.InviteEvidence(NATIONAL_AGENCY, november(2)))
              .owed())
          .containsExactly(Map.entry("supply-evidence", Due.on(november(9))));
    }

    @Test
    void givenAnInvitationThenTheTimeForEvidenceKeepsItsLastDayAndMayBeOver() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> inTime =
          broken(AcademyRouteTest.UP_TO_INVITATION, november(5));
      Life<AcademyStage, AcademyCommand, AcademyEvent> late =
          broken(AcademyRouteTest.UP_TO_INVITATION, november(7));

      assertThat(inTime.owed()).containsExactly(Map.entry("supply-evidence", Due.on(november(7))));
      assertThat(late.stage()).isEqualTo(AcademyStage.UNDER_CONSIDERATION);
      late.refusesFor(
          new AcademyCommand.SupplyEvidence(ACADEMY_TRUST, november(8)),
          ProcedureReasons.NOT_ALLOWED);
    }

    @Test
    void givenAConsiderationOrAdviceThenItGoesOn() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> considered =
          broken(AcademyRouteTest.UP_TO_EVIDENCE, november(9));
      Life<AcademyStage, AcademyCommand, AcademyEvent> advised = broken(
          ImmutableList.<AcademyCommand>builder()
              .addAll(AcademyRouteTest.UP_TO_EVIDENCE)
              .add(new AcademyCommand.SeekAdvice(SECRETARY_OF_STATE, november(8)))
              .build(),
          november(9));

      assertThat(considered.stage()).isEqualTo(AcademyStage.UNDER_CONSIDERATION);
      assertThat(considered.data().academyEvidenceOn()).contains(november(7));
      assertThat(advised.stage()).isEqualTo(AcademyStage.WITH_ADJUDICATOR);
      assertThat(considered.owed()).containsOnlyKeys("decide-request");
      assertThat(advised.owed()).containsOnlyKeys("advise", "decide-request");
      assertThat(advised
              .after(new AcademyCommand.Advise(SCHOOLS_ADJUDICATOR, november(10)))
              .stage())
          .isEqualTo(AcademyStage.UNDER_CONSIDERATION);
    }

    @Test
    void whileTheAgreementStandsOnlyTheAdmissionIsOwedAndNothingIsDecided() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> agreed = AcademyRouteTest.given(
              AcademyRouteTest.UP_TO_LETTER)
          .after(new Agree(ACADEMY_TRUST, november(21), november(26)));

      assertThat(agreed.owed())
          .containsOnlyKeys("admit", "see-first-day")
          .containsEntry("admit", Due.on(november(26)));
      agreed.refusesFor(
          new AcademyCommand.Direct(SECRETARY_OF_STATE, november(26), Optional.empty()),
          EscalationReasons.AGREEMENT_STANDS);
      agreed.refusesFor(
          new AcademyCommand.RefuseRequest(SECRETARY_OF_STATE, november(26)),
          EscalationReasons.AGREEMENT_STANDS);
      assertThat(agreed.when(new Admit(ACADEMY_TRUST, november(25))).isAccepted())
          .isTrue();
      assertThat(agreed.after(new Admit(ACADEMY_TRUST, november(26))).stage())
          .isEqualTo(AcademyStage.ON_ROLL);
      assertThat(agreed
              .after(new AcademyCommand.Direct(SECRETARY_OF_STATE, november(27), Optional.empty()))
              .stage())
          .isEqualTo(AcademyStage.DIRECTED);
    }

    @Test
    void givenAnAgreementWhileTheRequestIsConsideredThenNoLetterIsWrittenAndEvidenceComesIn() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> supplied = AcademyRouteTest.given(
              AcademyRouteTest.UP_TO_INVITATION)
          .after(new Agree(ACADEMY_TRUST, november(5), november(12)))
          .after(new AcademyCommand.SupplyEvidence(ACADEMY_TRUST, november(7)));

      assertThat(supplied.owed())
          .containsOnlyKeys("admit", "see-first-day")
          .containsEntry("admit", Due.on(november(12)));
      supplied.refusesFor(
          new AcademyCommand.BeMindedToDirect(SECRETARY_OF_STATE, november(8), Optional.empty()),
          EscalationReasons.AGREEMENT_STANDS);
    }
  }

  @Test
  void givenALookedAfterChildThenTheCaseGoesOnLikewise() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> caredFor = Life.begun(
            LookedAfterRoute.PROCEDURE,
            Escalation.of(
                LookedAfterRouteTest.lookedAfterBy(HOME, YearGroup.of(9)), Cases.FOUNDATION))
        .after(LookedAfterRouteTest.UP_TO_INTENTION)
        .after(new ServeNotice(
            CARING_AUTHORITY, october(22), ServiceMethod.DELIVERED, LookedAfterRouteTest.ALL))
        .after(new Agree(ADMISSION_AUTHORITY, october(25), october(26)))
        .after(new ReportBrokenAgreement(CARING_AUTHORITY, october(29)));

    assertThat(caredFor
            .after(new Direct(CARING_AUTHORITY, october(29), Optional.empty()))
            .stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }

  @Test
  void onTheCommunityRouteABrokenAgreementIsARefusalOnWhichTheAuthorityDecides() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> broken = Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(8), october(9)))
        .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(10)));

    assertThat(broken.stage()).isEqualTo(CommunityStage.REFUSED);
    assertThat(broken
            .when(
                new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(10), Optional.empty()))
            .isAccepted())
        .isTrue();
  }
}
