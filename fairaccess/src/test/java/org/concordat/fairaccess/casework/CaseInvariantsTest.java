/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.casework.Cases.ASSESS;
import static org.concordat.fairaccess.casework.Cases.CONTEXT;
import static org.concordat.fairaccess.casework.Cases.DECISION;
import static org.concordat.fairaccess.casework.Cases.PANEL_DAY;
import static org.concordat.fairaccess.casework.Cases.REFERRAL;
import static org.concordat.fairaccess.casework.Cases.command;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds in every stage of a case: a child accepted on 12 October 2023 is to have a school by 16 November. */
class CaseInvariantsTest {

  private static final LocalDate LAST = LocalDate.of(2023, 11, 16);

  /** Where no school is named and the time to name one runs. */
  private static final ImmutableSet<CaseStage> RUNNING = Sets.immutableEnumSet(
      CaseStage.ACCEPTED, CaseStage.LISTED, CaseStage.CONSIDERED, CaseStage.DEFERRED);

  private static ImmutableList<Obligation> allocation(State<CaseStage, FairAccessCase> state) {
    return PROCEDURE.obligations(state, CONTEXT).stream()
        .filter(one -> one.duty().code().equals("allocate-place"))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @EnumSource(value = CaseStage.class, mode = Mode.EXCLUDE, names = "ROUTED_OUT")
  void invariant5a_childHasOneOpenCaseWhateverItsStage(CaseStage stage) {
    boolean isOver = PROCEDURE.ends().contains(stage);

    assertThat(
            FairAccessCases.receive(ImmutableList.of(Cases.in(stage)), REFERRAL).reasons())
        .extracting(Reason::code)
        .isEqualTo(isOver ? ImmutableList.of() : ImmutableList.of(CaseReasons.DUPLICATE));
  }

  @ParameterizedTest
  @EnumSource(value = CaseStage.class, mode = Mode.EXCLUDE, names = "ROUTED_OUT")
  void invariant5a_timeToNameASchoolRunsUntilOneIsNamedAndNoLonger(CaseStage stage) {
    assertThat(allocation(Cases.in(stage)))
        .extracting(Obligation::due)
        .isEqualTo(RUNNING.contains(stage) ? ImmutableList.of(Due.on(LAST)) : ImmutableList.of());
  }

  @Test
  void invariant5a_namingASchoolOnTheLastDayIsInTimeHoweverLateTheChildIsOnRoll() {
    LocalDate start = LocalDate.of(2024, 1, 8);
    State<CaseStage, FairAccessCase> listed = Cases.after(
        ASSESS, new ListForPanel(LOCAL_AUTHORITY, Cases.ACCEPTED, LAST), new Consider(PANEL, LAST));
    State<CaseStage, FairAccessCase> placed =
        PROCEDURE.decide(listed, new Place(PANEL, LAST, DECISION), CONTEXT).orElseThrow();

    assertThat(allocation(listed)).singleElement().matches(one -> !one.isOverdueOn(LAST));
    assertThat(allocation(placed)).isEmpty();
    State<CaseStage, FairAccessCase> agreed = PROCEDURE
        .decide(placed, new Agree(ADMISSION_AUTHORITY, LAST.plusDays(1), start), CONTEXT)
        .orElseThrow();
    assertThat(allocation(agreed)).isEmpty();
    assertThat(PROCEDURE
            .decide(agreed, new Admit(ADMISSION_AUTHORITY, start), CONTEXT)
            .orElseThrow()
            .stage())
        .isEqualTo(CaseStage.ON_ROLL);
  }

  @Test
  void invariant5a_deferralStopsNothingAndHappensOnce() {
    State<CaseStage, FairAccessCase> again = PROCEDURE
        .decide(Cases.in(CaseStage.DEFERRED), command("list", PANEL_DAY), CONTEXT)
        .orElseThrow();
    LocalDate next = PANEL_DAY.plusDays(7);
    State<CaseStage, FairAccessCase> considered =
        PROCEDURE.decide(again, new Consider(PANEL, next), CONTEXT).orElseThrow();

    assertThat(allocation(considered))
        .isEqualTo(allocation(Cases.in(CaseStage.ACCEPTED)))
        .hasSize(1);
    assertThat(PROCEDURE.decide(considered, command("defer", next), CONTEXT).reasons())
        .extracting(Reason::code)
        .containsExactly(CaseReasons.DEFERRED_ENOUGH);
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseStage.class,
      names = {
        "ACCEPTED",
        "LISTED",
        "CONSIDERED",
        "DEFERRED",
        "NOT_READY",
        "IN_PROVISION",
        "PLACED",
        "REFUSED",
        "BACK_TO_PANEL",
        "ESCALATED"
      })
  void invariant5a_interimEducationIsRecordedWhileTheChildWaits(CaseStage stage) {
    LocalDate day = PANEL_DAY.plusDays(1);
    State<CaseStage, FairAccessCase> state = PROCEDURE
        .decide(Cases.in(stage), command("arrange-interim", day), CONTEXT)
        .orElseThrow();

    assertThat(state.stage()).isEqualTo(stage);
    assertThat(state.data().interimOn(day))
        .extracting(InterimEducation::provision)
        .contains("tuition at home");
  }

  @Test
  void invariant5a_caseIsWithdrawnFromAnyStageBeforeTheRoll() {
    EnumSet<CaseStage> closed =
        EnumSet.of(CaseStage.ROUTED_OUT, CaseStage.ON_ROLL, CaseStage.MONITORING, CaseStage.CLOSED);
    closed.addAll(PROCEDURE.ends());
    for (CaseStage stage : EnumSet.complementOf(closed)) {
      assertThat(PROCEDURE
              .decide(Cases.in(stage), command("withdraw", PANEL_DAY.plusDays(1)), CONTEXT)
              .orElseThrow()
              .stage())
          .as("withdrawn from %s", stage)
          .isEqualTo(CaseStage.WITHDRAWN);
    }
  }

  @Test
  void edge45_todayIsAnArgument() {
    State<CaseStage, FairAccessCase> placed = Cases.in(CaseStage.PLACED);
    LocalDate inTime = LocalDate.of(2023, 11, 3);

    for (int time = 0; time < 2; time++) {
      assertThat(PROCEDURE.advance(placed, inTime.plusDays(1), CONTEXT).stage())
          .isEqualTo(CaseStage.REFUSED);
      assertThat(PROCEDURE.advance(placed, inTime, CONTEXT).stage()).isEqualTo(CaseStage.PLACED);
    }
  }
}
