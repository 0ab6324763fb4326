/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.panel.Panels.BODY;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.DIRECTOR;
import static org.concordat.fairaccess.panel.Panels.FACTS;
import static org.concordat.fairaccess.panel.Panels.agenda;
import static org.concordat.fairaccess.panel.Panels.attended;
import static org.concordat.fairaccess.panel.Panels.codes;
import static org.concordat.fairaccess.panel.Panels.listed;
import static org.concordat.fairaccess.panel.Panels.unvoted;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.F;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.MeetingReasons;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseReasons;
import org.concordat.fairaccess.casework.CaseStage;
import org.junit.jupiter.api.Test;

class ChairActTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 16);
  private static final FairAccessPanel STAFFORDSHIRE = FairAccessPanel.builder()
      .body(BODY)
      .orders(StandingOrders.builder()
          .quorum(PanelRules.QUORUM)
          .powerToAct(PanelRules.URGENT_CASES)
          .build())
      .build();
  private static final ChairAct URGENT = new ChairAct(DIRECTOR, MONDAY, "no home from Friday");
  private static final PanelCase CASE = listed("one").build();

  private static PanelOutcome decide(ChairAct act, Proposed proposed) {
    return act.decide(STAFFORDSHIRE, FACTS, CASE, unvoted("one", proposed).build());
  }

  @Test
  void anUrgentCaseIsDecidedBetweenMeetings() {
    PanelOutcome outcome = decide(URGENT, Proposed.place(F));
    PanelDecision decision = outcome.orElseThrow();
    assertThat(decision.commands())
        .containsExactly(
            new CaseCommand.ListForPanel(PANEL_CHAIR, MONDAY, MONDAY),
            new CaseCommand.Consider(PANEL_CHAIR, MONDAY),
            new CaseCommand.Place(PANEL_CHAIR, MONDAY, decision.placement().orElseThrow()));
    assertThat(decision.resolution()).isEmpty();
    assertThat(decision.isEnforceable()).isTrue();
    assertThat(outcome.<CaseStage>match(
            decided -> decided.after().state().stage(), refused -> CaseStage.RECEIVED))
        .isEqualTo(CaseStage.PLACED);
  }

  @Test
  void theActIsReportedToTheNextMeeting() {
    PanelDecision decision = decide(URGENT, Proposed.place(F)).orElseThrow();
    PanelMeeting silent = PanelMeeting.open(
        STAFFORDSHIRE, attended(STAFFORDSHIRE, "director", "a", "b").build(), agenda(), FACTS);
    PanelMeeting told = PanelMeeting.open(
        STAFFORDSHIRE,
        attended(STAFFORDSHIRE, "director", "a", "b")
            .addChairAction(decision.chairAction().orElseThrow())
            .build(),
        agenda(),
        FACTS);
    assertThat(silent.unreported(ImmutableList.of(decision))).containsExactly(decision);
    assertThat(told.unreported(ImmutableList.of(decision))).isEmpty();
    assertThat(told.minutes().chairActions()).hasSize(1);
  }

  @Test
  void withoutThePowerNothingIsDecided() {
    PanelOutcome outcome = URGENT.decide(
        Panels.PANEL, FACTS, CASE, unvoted("one", Proposed.place(F)).build());
    assertThat(codes(outcome.reasons())).containsExactly(MeetingReasons.NO_POWER_TO_ACT);
  }

  @Test
  void whatIsNotUrgentWaits() {
    assertThat(
            codes(decide(new ChairAct(DIRECTOR, MONDAY, " "), Proposed.place(F)).reasons()))
        .containsExactly(MeetingReasons.NOT_URGENT);
  }

  @Test
  void onlyTheChairActs() {
    assertThat(codes(decide(new ChairAct(Holder.of("a"), MONDAY, "urgent"), Proposed.place(F))
            .reasons()))
        .containsExactly(MeetingReasons.NOT_CHAIR);
  }

  @Test
  void anInterestBarsTheChair() {
    PanelProposal proposal = unvoted("one", Proposed.place(F))
        .addDeclared(Conflict.of(DIRECTOR, "related to the child"))
        .build();
    assertThat(codes(URGENT.decide(STAFFORDSHIRE, FACTS, CASE, proposal).reasons()))
        .containsExactly(MeetingReasons.CONFLICTED);
  }

  @Test
  void theChairNeedsReasonsToLeaveTheOrderToo() {
    assertThat(codes(decide(URGENT, Proposed.place(D)).reasons()))
        .containsExactly(CaseReasons.DEPARTURE_WITHOUT_REASON);
  }

  @Test
  void aProposalOnAnotherCaseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> URGENT.decide(
            STAFFORDSHIRE, FACTS, CASE, unvoted("two", Proposed.place(F)).build()))
        .withMessage("ChairAct proposal: must be on the case one, but was on two");
    assertThat(CASE.state().data().panelDate()).contains(DAY);
  }
}
