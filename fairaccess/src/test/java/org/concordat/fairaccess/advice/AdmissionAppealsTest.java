/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.OFFERS;
import static org.concordat.fairaccess.advice.Families.offered;
import static org.concordat.fairaccess.advice.Families.refusedInYear;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AppealCommand.Allow;
import org.concordat.fairaccess.advice.AppealCommand.Dismiss;
import org.concordat.fairaccess.advice.AppealCommand.Forgo;
import org.concordat.fairaccess.advice.AppealCommand.Lodge;
import org.concordat.fairaccess.advice.AppealCommand.Withdraw;
import org.junit.jupiter.api.Test;

class AdmissionAppealsTest {

  private static final LocalDate LAST = LocalDate.of(2024, 4, 15);

  private static State<AppealStage, AdmissionAppeal> open() {
    return AdmissionAppeals.begin(
        offered().data().appealAgainst(BROOK, Families.CONTEXT).orElseThrow());
  }

  private static Decision<AppealStage, AdmissionAppeal, AppealEvent> when(
      State<AppealStage, AdmissionAppeal> state, AppealCommand command) {
    return AdmissionAppeals.PROCEDURE.decide(state, command, CONTEXT);
  }

  private static State<AppealStage, AdmissionAppeal> lodged(LocalDate on) {
    return when(open(), new Lodge(PARENT, on)).orElseThrow();
  }

  private static ImmutableList<String> owed(State<AppealStage, AdmissionAppeal> state) {
    return AdmissionAppeals.PROCEDURE.obligations(state, CONTEXT).stream()
        .map(Obligation::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void eachRefusalOpensAnAppealAndAnOfferNone() {
    assertThat(open().stage()).isEqualTo(AppealStage.OPEN);
    assertThat(open().data().school()).isEqualTo(BROOK);
    assertThat(open().data().child()).isEqualTo(PupilReference.of("invented-7"));
    assertThat(offered().data().appealAgainst(HILL, Families.CONTEXT)).isEmpty();
  }

  @Test
  void refusedOnTheOfferDayTheFamilyHasTwentySchoolDaysOverEaster() {
    assertThat(owed(open()))
        .singleElement()
        .asString()
        .startsWith("the parent: lodge an appeal, if refused by 2024-04-15");
    assertThat(NextStep.in(AdmissionAppeals.PROCEDURE, open(), CONTEXT).get(0).otherwise())
        .hasValueSatisfying(
            otherwise -> assertThat(otherwise).hasToString("time-to-lodge-ended on 2024-04-16"));
  }

  @Test
  void appealInTimeIsHeardWithinFortySchoolDaysAfterTheLastDayToLodgeIt() {
    for (LocalDate on : ImmutableList.of(OFFERS, LAST)) {
      assertThat(owed(lodged(on)))
          .singleElement()
          .asString()
          .startsWith("the admission authority of the school: have the appeal heard by 2024-06-18");
    }
  }

  @Test
  void lateAppealIsStillAnAppealWithoutAKnownLimit() {
    State<AppealStage, AdmissionAppeal> late = lodged(LAST.plusDays(1));

    assertThat(late.stage()).isEqualTo(AppealStage.LODGED);
    assertThat(late.data().lodgedOn()).contains(LAST.plusDays(1));
    assertThat(owed(late).get(0))
        .contains(
            "no limit is known for the hearing of an appeal that was lodged after" + " 2024-04-15");
  }

  @Test
  void inYearAppealIsHeardWithinThirtySchoolDaysOfItsLodging() {
    State<AppealStage, AdmissionAppeal> inYear = AdmissionAppeals.begin(
        refusedInYear().data().appealAgainst(BROOK, Families.CONTEXT).orElseThrow());

    assertThat(owed(inYear).get(0)).contains("by 2023-12-07");
    assertThat(owed(when(inYear, new Lodge(PARENT, LocalDate.of(2023, 12, 7))).orElseThrow())
            .get(0))
        .contains("have the appeal heard by 2024-02-02");
  }

  @Test
  void lateAppealInYearHasALimitAllTheSame() {
    State<AppealStage, AdmissionAppeal> inYear = AdmissionAppeals.begin(
        refusedInYear().data().appealAgainst(BROOK, Families.CONTEXT).orElseThrow());
    State<AppealStage, AdmissionAppeal> late =
        when(inYear, new Lodge(PARENT, LocalDate.of(2024, 1, 15))).orElseThrow();

    assertThat(owed(late).get(0)).contains("have the appeal heard by 2024-03-04");
  }

  @Test
  void panelAllowsOrDismissesAndNobodyElseDoes() {
    LocalDate heard = LocalDate.of(2024, 6, 10);

    assertThat(when(lodged(LAST), new Allow(APPEAL_PANEL, heard)).orElseThrow().stage())
        .isEqualTo(AppealStage.ALLOWED);
    assertThat(
            when(lodged(LAST), new Dismiss(APPEAL_PANEL, heard)).orElseThrow().stage())
        .isEqualTo(AppealStage.DISMISSED);
    assertThat(when(lodged(LAST), new Allow(LOCAL_AUTHORITY, heard)).reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void familyMayWithdrawOrForgo() {
    assertThat(when(lodged(LAST), new Withdraw(PARENT, LAST)).orElseThrow().stage())
        .isEqualTo(AppealStage.WITHDRAWN);
    assertThat(when(open(), new Forgo(PARENT, OFFERS)).orElseThrow().stage())
        .isEqualTo(AppealStage.FORGONE);
    assertThat(when(open(), new Forgo(PARENT, LAST.plusDays(9))).orElseThrow().stage())
        .isEqualTo(AppealStage.FORGONE);
    assertThat(when(open(), new Allow(APPEAL_PANEL, LAST)).reasons())
        .extracting(Reason::code)
        .contains(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void oneWorklistHoldsTheFamilysCaseAndItsAppeal() {
    Worklist worklist = Worklist.of(
            ChoiceAdviceCases.PROCEDURE.obligations(offered(), CONTEXT).stream()
                .map(one -> new Worklist.Item("invented-7", one))
                .toList())
        .and(Worklist.of(AdmissionAppeals.PROCEDURE.obligations(open(), CONTEXT).stream()
            .map(one -> new Worklist.Item("invented-7", one))
            .toList()));

    assertThat(worklist.overdueOn(LAST.plusDays(1)))
        .extracting(item -> item.obligation().duty().code())
        .containsExactly("answer-offer", "lodge-appeal");
  }

  @Test
  void diagramIsDrawnFromTheTable() {
    assertThat(AdmissionAppeals.PROCEDURE.code()).isEqualTo("admission-appeal");
    assertThat(AdmissionAppeals.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> OPEN
              OPEN --> LODGED : lodge (the parent)
              OPEN --> OUT_OF_TIME : lapse of lodge-appeal
              OUT_OF_TIME --> LODGED : lodge (the parent)
              OPEN --> FORGONE : forgo (the parent)
              OUT_OF_TIME --> FORGONE : forgo (the parent)
              LODGED --> ALLOWED : allow (the independent appeal panel)
              LODGED --> DISMISSED : dismiss (the independent appeal panel)
              LODGED --> WITHDRAWN : withdraw (the parent)
              ALLOWED --> [*]
              DISMISSED --> [*]
              WITHDRAWN --> [*]
              FORGONE --> [*]
            """);
  }
}
