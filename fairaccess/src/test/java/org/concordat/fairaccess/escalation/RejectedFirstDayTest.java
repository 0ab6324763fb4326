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
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RejectFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.junit.jupiter.api.Test;

/** A school that agrees to a day far ahead holds nobody up: the authority does not accept it, and an exclusion goes first. */
class RejectedFirstDayTest {

  private static final LocalDate FAR = LocalDate.of(2099, 9, 1);

  private static RejectFirstDay rejected(LocalDate on) {
    return new RejectFirstDay(LOCAL_AUTHORITY, on, "too far ahead");
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
        .endsWith(new CommonEvent.FirstDayRejected(november(7), "too far ahead"));
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

  @Test
  void givenNoDirectionWasSoughtThenTheAgreementThatFellIsARefusalOnWhichTheAuthorityActs() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> agreed = Life.community()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), FAR));
    CommunityCommand.IssueDecision decision =
        new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(4), Optional.of(october(8)));

    agreed.refusesFor(decision, ProcedureReasons.NOT_ALLOWED);
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

    assertThat(agreed.when(rejected(november(12))).isAccepted()).isTrue();
    agreed.refuses(
        rejected(november(13)),
        "escalation.agreed-day-missed: the first day agreed, 2012-11-12, was missed, and on"
            + " 2012-11-13 that is reported and the day not rejected [SI 2006/1751 (second-hand, from"
            + " its explanatory note)]");
  }

  @Test
  void onlyTheAuthorityRejectsADayThatIsAgreedAndSaysWhy() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
        confirmed().after(new Agree(GOVERNING_BODY, november(6), FAR));

    agreed.refuses(
        new RejectFirstDay(LOCAL_AUTHORITY, november(7), " "),
        "escalation.not-in-writing: the reasons for which a first day is not accepted are given in"
            + " writing [DfE advice on fair access 2012, from September 2021 local practice"
            + " (second-hand, from Buckinghamshire protocol s.18)]");
    agreed.refusesFor(
        new RejectFirstDay(GOVERNING_BODY, november(7), "too far ahead"),
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
}
