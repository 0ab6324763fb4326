/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.EVIDENCE_OF_SILENCE;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RefuseRequest;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyCommand.SeekAdvice;
import org.concordat.fairaccess.escalation.AcademyCommand.SupplyEvidence;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.RejectFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school that agrees to a day far ahead holds nobody up: once one was rejected none holds anybody off, and an exclusion goes first. */
class RejectedFirstDayTest {

  private static final LocalDate FAR = LocalDate.of(2099, 9, 1);

  private static RejectFirstDay rejected(LocalDate on) {
    return rejected(on, FAR);
  }

  private static RejectFirstDay rejected(LocalDate on, LocalDate day) {
    return new RejectFirstDay(LOCAL_AUTHORITY, on, day, "too far ahead");
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> confirmed() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)));
  }

  @Test
  void givenADirectionThatMayBeGivenThenItIsGivenOnTheDayOnWhichTheFirstDayIsNotAccepted() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
        confirmed().after(new Agree(GOVERNING_BODY, november(6), FAR));
    Direct direct = new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12)));

    agreed.refusesFor(direct, EscalationReasons.AGREEMENT_STANDS);
    Life<FoundationStage, FoundationCommand, FoundationEvent> open =
        agreed.after(rejected(november(7)));
    assertThat(open.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
    assertThat(open.owed()).containsOnlyKeys("direct");
    assertThat(open.data().refusal())
        .contains(new Refusal(
            november(7), false, "letter of 8 October", Optional.empty(), Optional.of(FAR)));
    assertThat(open.events())
        .endsWith(
            new CommonEvent.FirstDayRejected(november(7), LOCAL_AUTHORITY, FAR, "too far ahead"));
    assertThat(open.after(direct).stage()).isEqualTo(FoundationStage.DIRECTED);
    assertThat(open.after(new Agree(GOVERNING_BODY, november(7), november(9)))
            .data()
            .startOn())
        .contains(november(9));
  }

  @Test
  void givenARequestThenItIsDecidedOnTheDayOnWhichTheFirstDayIsNotAccepted() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> agreed = AcademyRouteTest.given(
            AcademyRouteTest.UP_TO_EVIDENCE)
        .after(new Agree(ACADEMY_TRUST, november(12), FAR));
    AcademyCommand.BeMindedToDirect letter =
        new AcademyCommand.BeMindedToDirect(SECRETARY_OF_STATE, november(13), Optional.empty());

    agreed.refusesFor(letter, EscalationReasons.AGREEMENT_STANDS);
    assertThat(agreed.after(rejected(november(13))).after(letter).stage())
        .isEqualTo(AcademyStage.MINDED_TO_DIRECT);
  }

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> considered() {
    return AcademyRouteTest.given(AcademyRouteTest.UP_TO_EVIDENCE);
  }

  private static Agree agreed(LocalDate on, LocalDate startOn) {
    return new Agree(ACADEMY_TRUST, on, startOn);
  }

  private static BeMindedToDirect letter(LocalDate on) {
    return new BeMindedToDirect(SECRETARY_OF_STATE, on, Optional.empty());
  }

  @Test
  void givenARequestThatIsHeldUpThenTheSecretaryOfStateRejectsTheDayInEveryStageOfTheDecision() {
    for (List<AcademyCommand> commands : List.of(
        AcademyRouteTest.UP_TO_EVIDENCE,
        ImmutableList.<AcademyCommand>builder()
            .addAll(AcademyRouteTest.UP_TO_EVIDENCE)
            .add(new SeekAdvice(SECRETARY_OF_STATE, november(20)))
            .build(),
        AcademyRouteTest.UP_TO_LETTER)) {
      Life<AcademyStage, AcademyCommand, AcademyEvent> life =
          AcademyRouteTest.given(commands).after(agreed(november(20), FAR));

      assertThat(life.owed()).doesNotContainKey("decide-request");
      Life<AcademyStage, AcademyCommand, AcademyEvent> rejected =
          life.after(new RejectFirstDay(SECRETARY_OF_STATE, november(21), FAR, "too far ahead"));
      assertThat(rejected.stage()).isEqualTo(life.stage());
      assertThat(rejected.owed()).containsKey("decide-request");
      assertThat(rejected
              .after(new RefuseRequest(SECRETARY_OF_STATE, november(21)))
              .stage())
          .isEqualTo(AcademyStage.BACK_TO_PANEL);
    }
  }

  @Test
  void givenARequestThatTheSecretaryOfStateDoesNotDecideYetThenTheAuthorityAloneRejectsTheDay() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> invited =
        AcademyRouteTest.given(AcademyRouteTest.UP_TO_INVITATION).after(agreed(november(1), FAR));

    invited.refusesFor(
        new RejectFirstDay(SECRETARY_OF_STATE, november(2), FAR, "too far ahead"),
        ProcedureReasons.NOT_ENTITLED);
    assertThat(invited.when(rejected(november(2))).isAccepted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2012-11-25", "2012-11-26", "2012-12-03", "2099-09-01"})
  void givenADayThatWasRejectedThenNoOtherHoldsUpALetterWhateverItIs(LocalDate day) {
    Life<AcademyStage, AcademyCommand, AcademyEvent> again = considered()
        .after(agreed(november(12), november(26)))
        .after(rejected(november(13), november(26)))
        .after(agreed(november(13), day));

    assertThat(again.data().startOn()).contains(day);
    assertThat(again.owed()).containsKey("decide-request");
    assertThat(again.when(letter(november(13))).isAccepted()).isTrue();
  }

  @Test
  void givenAnAgreedDayThatIsToComeThenTheRequestIsNotRefusedThoughNobodyWaitsForTheDay() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> again = considered()
        .after(agreed(november(12), november(26)))
        .after(rejected(november(13), november(26)))
        .after(agreed(november(13), november(19)));

    again.refusesFor(
        new RefuseRequest(SECRETARY_OF_STATE, november(19)), EscalationReasons.AGREEMENT_STANDS);
    assertThat(again.when(new RefuseRequest(SECRETARY_OF_STATE, november(20))).isAccepted())
        .isTrue();
    assertThat(again
            .after(new RejectFirstDay(
                SECRETARY_OF_STATE, november(13), november(19), "still too far ahead"))
            .when(new RefuseRequest(SECRETARY_OF_STATE, november(13)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAnAgreementThatHoldsNobodyOffThenTheSchoolStillOwesTheAdmissionOnItsDay() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> again = considered()
        .after(agreed(november(12), november(26)))
        .after(rejected(november(13), november(26)))
        .after(agreed(november(13), november(26)));

    assertThat(again.owed())
        .containsEntry("admit", Due.on(november(26)))
        .containsKey("see-first-day");
    assertThat(again.after(new Admit(ACADEMY_TRUST, november(26))).stage())
        .isEqualTo(AcademyStage.ON_ROLL);
  }

  @Test
  void givenADayThatWasRejectedTwiceThenAnEarlierOneHoldsNobodyOffEither() {
    assertThat(considered()
            .after(agreed(november(12), FAR))
            .after(rejected(november(12)))
            .after(agreed(november(13), FAR.minusDays(1)))
            .after(rejected(november(13), FAR.minusDays(1)))
            .after(agreed(november(14), FAR.minusDays(2)))
            .when(letter(november(14)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAnAgreedDayThenItIsBroughtForwardAndNeverPutOff() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> again = considered()
        .after(agreed(november(12), november(26)))
        .after(rejected(november(12), november(26)))
        .after(agreed(november(13), november(26)))
        .after(agreed(november(13), november(19)));

    assertThat(again.data().startOn()).contains(november(19));
    again.refusesFor(agreed(november(19), november(20)), EscalationReasons.FIRST_DAY_SET);
    again.refusesFor(agreed(november(19), november(19)), EscalationReasons.FIRST_DAY_SET);
  }

  @Test
  void givenADayOtherThanTheAgreedOneThenItsRejectionIsRefusedNamingBoth() {
    confirmed()
        .after(new Agree(GOVERNING_BODY, november(6), november(12)))
        .refusesFor(rejected(november(7)), EscalationReasons.ANOTHER_DAY_AGREED);
  }

  @Test
  void givenAnotherAgreementThatIsLearnedLateThenTheRejectionLeavesItAlone() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> learned = confirmed()
        .after(new Agree(GOVERNING_BODY, november(6), FAR))
        .after(rejected(november(8)))
        .learns(new Refuse(GOVERNING_BODY, november(7), "not 2099"))
        .learns(new Agree(GOVERNING_BODY, november(7), november(12)));

    assertThat(learned.data().startOn()).contains(november(12));
    assertThat(learned.data().rejectedFirstDay()).contains(FAR);
    assertThat(learned.owed()).containsEntry("admit", Due.on(november(12)));
  }

  @Test
  void givenARefusalThatIsLearnedLateThenItIsStillKnownThatADayWasRejected() {
    assertThat(confirmed()
            .after(new Agree(GOVERNING_BODY, november(6), FAR))
            .after(rejected(november(8)))
            .learns(new Refuse(GOVERNING_BODY, november(7), "not 2099"))
            .after(new Agree(GOVERNING_BODY, november(9), FAR))
            .when(new Direct(LOCAL_AUTHORITY, november(9), Optional.empty()))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenARejectionBeforeADirectionIsSoughtThenAnotherAsksNoOtherLocalAttempt() {
    assertThat(Life.academy()
            .after(List.of(
                new Ask(LOCAL_AUTHORITY, october(15)),
                agreed(october(16), FAR),
                rejected(october(17)),
                new TryLocally(PANEL_CHAIR, october(18)),
                agreed(october(18), FAR),
                rejected(october(18))))
            .when(new RequestDirection(LOCAL_AUTHORITY, october(19), EVIDENCE_OF_SILENCE))
            .isAccepted())
        .isTrue();
  }

  private static Life<CommunityStage, CommunityCommand, CommunityEvent> ofAnotherArea() {
    return Life.begun(
            CommunityRoute.PROCEDURE,
            Escalation.of(
                Cases.CHILD,
                NamedSchool.of(
                    BROOK,
                    Cases.NEIGHBOUR,
                    org.concordat.core.school.AdmissionAuthority.LOCAL_AUTHORITY)))
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), october(26)));
  }

  private static CommunityCommand.IssueDecision decision(LocalDate on) {
    return new CommunityCommand.IssueDecision(MAINTAINING_AUTHORITY, on, Optional.empty());
  }

  @Test
  void givenASchoolOfAnotherAreaThenTheAuthorityThatMaintainsItRejectsTheDayAndDecides() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> rejected = ofAnotherArea()
        .after(new RejectFirstDay(MAINTAINING_AUTHORITY, october(4), october(26), "too far ahead"));

    assertThat(rejected.when(decision(october(4))).isAccepted()).isTrue();
    Life<CommunityStage, CommunityCommand, CommunityEvent> again =
        rejected.after(new Agree(GOVERNING_BODY, october(4), FAR));
    assertThat(again.stage()).isEqualTo(CommunityStage.START_AGREED);
    assertThat(again.after(decision(october(4))).stage()).isEqualTo(CommunityStage.DECISION_ISSUED);
  }

  @Test
  void givenASchoolOfAnotherAreaThenTheAuthorityThatMaintainsItReportsAMissedDayAndDecides() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> agreed = ofAnotherArea();

    agreed.refusesFor(decision(october(26)), EscalationReasons.AGREEMENT_STANDS);
    assertThat(agreed.when(decision(october(27))).isAccepted()).isTrue();
    assertThat(agreed
            .when(new ReportBrokenAgreement(MAINTAINING_AUTHORITY, october(27)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenADayThatWasRejectedBeforeADirectionWasSoughtThenItHoldsNobodyOffAfterwards() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> life = Life.academy()
        .after(List.of(
            new Ask(LOCAL_AUTHORITY, october(15)),
            agreed(october(16), FAR),
            rejected(october(17)),
            new TryLocally(PANEL_CHAIR, october(18)),
            new RequestDirection(LOCAL_AUTHORITY, october(19), EVIDENCE_OF_SILENCE),
            new InviteEvidence(NATIONAL_AGENCY, october(22)),
            new SupplyEvidence(ACADEMY_TRUST, october(23)),
            agreed(october(24), FAR)));

    assertThat(life.when(letter(october(24))).isAccepted()).isTrue();
  }

  @Test
  void givenADirectionThatMayBeGivenThenADayThatWasRejectedDoesNotHoldItUpAgain() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> again = confirmed()
        .after(new Agree(GOVERNING_BODY, november(6), FAR))
        .after(rejected(november(7)))
        .after(new Agree(GOVERNING_BODY, november(7), FAR));

    assertThat(again.owed()).containsOnlyKeys("admit", "direct", "see-first-day");
    assertThat(again
            .after(new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12))))
            .data()
            .startOn())
        .contains(november(12));
  }

  @Test
  void givenAnotherSchoolThatTheAdjudicatorNamesThenTheDayOfTheFirstSaysNothingOfIt() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> named = FoundationRouteTest.given(
            FoundationRouteTest.UP_TO_REFERENCE)
        .after(new Agree(GOVERNING_BODY, november(1), november(12)))
        .after(rejected(november(2), november(12)))
        .after(new FoundationCommand.NameOtherSchool(
            SCHOOLS_ADJUDICATOR, november(5), OtherSchool.agreed(Cases.OTHER_FOUNDATION)))
        .after(new Agree(GOVERNING_BODY, november(6), november(19)));

    named.refusesFor(
        new Direct(LOCAL_AUTHORITY, november(7), Optional.empty()),
        EscalationReasons.AGREEMENT_STANDS);
  }

  @Test
  void givenNoDirectionWasSoughtThenTheAgreementThatFellIsARefusalOnWhichTheAuthorityActs() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> agreed = Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), FAR));
    CommunityCommand.IssueDecision decision =
        new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(4), Optional.of(october(8)));

    agreed.refusesFor(decision, EscalationReasons.AGREEMENT_STANDS);
    Life<CommunityStage, CommunityCommand, CommunityEvent> refused =
        agreed.after(rejected(october(4)));
    assertThat(refused.stage()).isEqualTo(CommunityStage.REFUSED);
    assertThat(refused.owed()).containsOnlyKeys("act-on-refusal");
    assertThat(refused.data().refusal())
        .contains(new Refusal(october(4), false, "", Optional.empty(), Optional.of(FAR)));
    assertThat(refused.after(decision).stage()).isEqualTo(CommunityStage.DECISION_ISSUED);
  }

  @Test
  void onTheAgreedDayItMayStillBeRejectedAndOnTheDayAfterItIsReported() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
        confirmed().after(new Agree(GOVERNING_BODY, november(6), november(12)));

    assertThat(agreed.when(rejected(november(12), november(12))).isAccepted()).isTrue();
    agreed.refuses(
        rejected(november(13), november(12)),
        "escalation.agreed-day-missed: the first day agreed, 2012-11-12, was missed, and on"
            + " 2012-11-13 that is reported and the day not rejected [SI 2006/1751 (second-hand, from"
            + " its explanatory note)]");
  }

  @Test
  void onlyTheAuthorityRejectsADayThatIsAgreedAndSaysWhy() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
        confirmed().after(new Agree(GOVERNING_BODY, november(6), FAR));

    agreed.refuses(
        new RejectFirstDay(LOCAL_AUTHORITY, november(7), FAR, " "),
        "escalation.not-in-writing: the reasons for which a first day is not accepted are given in"
            + " writing [DfE advice on fair access 2012, from September 2021 local practice"
            + " (second-hand, from Buckinghamshire protocol s.18)]");
    agreed.refusesFor(
        new RejectFirstDay(GOVERNING_BODY, november(7), FAR, "too far ahead"),
        ProcedureReasons.NOT_ENTITLED);
    confirmed().refusesFor(rejected(november(7)), EscalationReasons.NOTHING_AGREED);
  }

  @Test
  void givenAnExclusionThenThePanelTakesTheCaseBackInSpiteOfAnAgreementInEveryStageOfADirection() {
    for (List<FoundationCommand> commands : List.of(
        FoundationRouteTest.UP_TO_CONSULTATION,
        FoundationRouteTest.UP_TO_INTENTION,
        FoundationRouteTest.UP_TO_NOTICE,
        FoundationRouteTest.UP_TO_REFERENCE)) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          FoundationRouteTest.given(commands);
      LocalDate on = life.state().since();
      Life<FoundationStage, FoundationCommand, FoundationEvent> barred = life.after(
              new RecordExclusion(HOME_SCHOOL, on, BROOK, october(1)))
          .after(new Agree(GOVERNING_BODY, on, FAR));

      assertThat(barred.owed()).containsKey("return-to-panel");
      assertThat(barred.after(new ReturnToPanel(PANEL_CHAIR, on, true)).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }
  }

  @Test
  void givenAnExclusionFromASchoolThatAgreedAtOnceThenThePanelTakesTheCaseBackAndElseNot() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = Life.foundation()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), FAR));
    ReturnToPanel back = new ReturnToPanel(PANEL_CHAIR, october(5), false);

    agreed.refusesFor(back, EscalationReasons.NOT_EXCLUDED);
    assertThat(agreed.owed()).doesNotContainKey("return-to-panel");
    Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
        agreed.after(new RecordExclusion(HOME_SCHOOL, october(4), BROOK, october(1)));
    assertThat(barred.owed()).containsKey("return-to-panel");
    assertThat(barred.after(back).stage()).isEqualTo(FoundationStage.BACK_TO_PANEL);
  }

  @Test
  void givenAnExclusionThatIsKnownWhenTheSchoolAgreesThenThePanelOwesToTakeTheCaseBack() {
    assertThat(Life.foundation()
            .after(new Ask(LOCAL_AUTHORITY, october(2)))
            .after(new RecordExclusion(HOME_SCHOOL, october(3), BROOK, october(1)))
            .after(new Agree(GOVERNING_BODY, october(3), october(8)))
            .owed())
        .containsOnlyKeys("admit", "return-to-panel", "see-first-day");
  }

  @Test
  void givenACommunitySchoolThatAgreedThenItIsByLocalProtocolThatThePanelTakesTheCaseBack() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> barred = Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), FAR))
        .after(new RecordExclusion(HOME_SCHOOL, october(4), BROOK, october(1)));

    assertThat(barred.explanations())
        .anySatisfy(one -> assertThat(one)
            .startsWith("the chair of the panel: take the case back to the panel: unknown")
            .contains("[Lancashire protocol new information]"));
    assertThat(barred.after(new ReturnToPanel(PANEL_CHAIR, october(5), true)).stage())
        .isEqualTo(CommunityStage.BACK_TO_PANEL);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> referred() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new Agree(GOVERNING_BODY, november(1), FAR));
  }

  @Test
  void givenAReferenceAndAnAgreedDayThatIsToComeThenTheDirectionIsNotRejected() {
    referred()
        .refusesFor(
            new RejectDirection(SCHOOLS_ADJUDICATOR, november(20)),
            EscalationReasons.AGREEMENT_STANDS);
  }

  @Test
  void givenAReferenceAndADayThatWasRejectedThenNoOtherDayHoldsTheAdjudicatorUp() {
    assertThat(referred()
            .after(rejected(november(2)))
            .after(new Agree(GOVERNING_BODY, november(5), FAR))
            .after(new RejectDirection(SCHOOLS_ADJUDICATOR, november(20)))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
  }

  @Test
  void givenAnExclusionThenAnAgreedDayHoldsUpNoRejection() {
    assertThat(referred()
            .after(new RecordExclusion(LOCAL_AUTHORITY, november(2), BROOK, october(1)))
            .after(new RejectDirection(SCHOOLS_ADJUDICATOR, november(20)))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
    assertThat(considered()
            .after(agreed(november(12), FAR))
            .after(new RecordExclusion(LOCAL_AUTHORITY, november(13), BROOK, october(1)))
            .after(new RefuseRequest(SECRETARY_OF_STATE, november(19)))
            .stage())
        .isEqualTo(AcademyStage.BACK_TO_PANEL);
  }
}
