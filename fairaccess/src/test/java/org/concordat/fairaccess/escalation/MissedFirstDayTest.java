/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Stage;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.junit.jupiter.api.Test;

/** What may be done while an agreed first day is to come and once it is past. */
class MissedFirstDayTest {

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> confirmed() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> agreed() {
    return confirmed().after(new Agree(GOVERNING_BODY, november(6), november(12)));
  }

  private static Agree another(LocalDate on) {
    return new Agree(GOVERNING_BODY, on, november(30));
  }

  private static ReportBrokenAgreement reported(LocalDate on) {
    return new ReportBrokenAgreement(LOCAL_AUTHORITY, on);
  }

  @Test
  void onTheAgreedDayTheFirstDayIsStillTheOneThatWasAgreed() {
    agreed()
        .refuses(
            another(november(12)),
            "escalation.first-day-set: the first day was agreed already: 2012-11-12 [SI 2006/1751"
                + " (second-hand, from its explanatory note)]");
  }

  @Test
  void onTheDayAfterTheBreachIsReportedBeforeAnotherDayIsAgreed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = agreed();

    agreed.refuses(
        another(november(13)),
        "escalation.agreed-day-missed: the first day agreed, 2012-11-12, was missed, and its breach"
            + " is reported before another is agreed on 2012-11-13 [SI 2006/1751 (second-hand, from"
            + " its explanatory note)]");
    assertThat(agreed
            .after(reported(november(13)))
            .after(another(november(13)))
            .data()
            .startOn())
        .contains(november(30));
  }

  @Test
  void refusalAfterAMissedDayLeavesItOnRecordAndTheDayBeforeDoesNot() {
    Refuse onTheDay = new Refuse(GOVERNING_BODY, november(12), "letter");
    Refuse theDayAfter = new Refuse(GOVERNING_BODY, november(13), "letter");

    assertThat(agreed().after(onTheDay).data().refusal())
        .contains(new Refusal(november(12), false, "letter"));
    Life<FoundationStage, FoundationCommand, FoundationEvent> refused = agreed().after(theDayAfter);
    assertThat(refused.data().refusal())
        .contains(new Refusal(
            november(13), false, "letter", Optional.of(november(12)), Optional.empty()));
    assertThat(refused.after(another(november(13))).data().refusal())
        .isEqualTo(refused.data().refusal());
  }

  @Test
  void missedDayThatNobodyReportsIsAMatterOfTheAuthority() {
    assertThat(agreed().owed()).containsEntry("see-first-day", Due.on(november(13)));
    assertThat(agreed().after(reported(november(13))).owed()).doesNotContainKey("see-first-day");
    assertThat(agreed().after(new Refuse(GOVERNING_BODY, november(7), "letter")).owed())
        .doesNotContainKey("see-first-day");
  }

  @Test
  void dayThatNobodyReportsIsOverdueForTheAuthorityFromTheSecondDayAfterIt() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = agreed();

    for (int day : new int[] {13, 14}) {
      assertThat(agreed.procedure().obligations(agreed.state(), agreed.context()).stream()
              .filter(owed -> owed.duty().owner().equals(LOCAL_AUTHORITY))
              .anyMatch(owed -> owed.isOverdueOn(november(day))))
          .isEqualTo(day == 14);
    }
  }

  @Test
  void barredCaseGoesBackToThePanelWhileTheAgreementStandsAndOnceItsDayIsPast() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> barred =
        agreed().after(new RecordExclusion(HOME_SCHOOL, november(7), BROOK, october(8)));

    assertThat(barred.owed()).containsOnlyKeys("admit", "return-to-panel", "see-first-day");
    for (LocalDate day : List.of(november(7), november(12), november(13))) {
      assertThat(barred.after(new ReturnToPanel(PANEL_CHAIR, day, true)).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }
  }

  @Test
  void onTheDayAfterTheAuthorityMayReportTheBreachOrDirectAtOnce() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = agreed();

    assertThat(ofTheAuthority(agreed, november(13)))
        .containsEntry("report-broken-agreement", "2012-11-13")
        .containsKeys("direct", "restate-grounds", "close");
    for (FoundationCommand command : List.of(
        reported(november(13)), new Direct(LOCAL_AUTHORITY, november(13), Optional.empty()))) {
      assertThat(agreed.when(command).isAccepted()).isTrue();
    }
  }

  @Test
  void onTheDayAfterAnAgreementBeforeAnyDirectionTheAuthorityMayReportItsBreachOrEndTheRoute() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = FoundationRouteTest.given(
            FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1))
        .after(new Agree(GOVERNING_BODY, october(8), october(22)));

    assertThat(ofTheAuthority(agreed, october(23)))
        .containsEntry("report-broken-agreement", "2012-10-23")
        .containsKey("close");
    Life<FoundationStage, FoundationCommand, FoundationEvent> broken =
        agreed.after(reported(october(23)));
    assertThat(ofTheAuthority(broken, october(23)))
        .containsKeys("open-direction", "try-locally", "close");
    assertThat(broken.owed()).containsOnlyKeys("act-on-refusal");
  }

  /** What an authority may do on a day, by when. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Map<String, String> ofTheAuthority(Life<G, C, E> life, LocalDate on) {
    Map<String, String> steps = new LinkedHashMap<>();
    for (NextStep<G> step : NextStep.in(
        life.procedure(),
        life.procedure().advance(life.state(), on, life.context()),
        life.context())) {
      if (step.who().contains(LOCAL_AUTHORITY)) {
        steps.put(step.what(), step.due().toString());
      }
    }
    return steps;
  }
}
