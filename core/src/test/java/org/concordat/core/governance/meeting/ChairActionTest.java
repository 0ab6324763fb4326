/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.governance.Bodies.DAY;
import static org.concordat.core.governance.Bodies.h;
import static org.concordat.core.governance.meeting.Meetings.LOCAL;
import static org.concordat.core.governance.meeting.Meetings.MOTION;
import static org.concordat.core.governance.meeting.Meetings.ballots;
import static org.concordat.core.governance.meeting.Meetings.codes;
import static org.concordat.core.governance.meeting.Meetings.meeting;
import static org.concordat.core.governance.meeting.Meetings.orders;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

/** A chair's power to act, as Staffordshire's district partnerships have it. */
class ChairActionTest {

  private static final Body PANEL = Bodies.panel();
  private static final StandingOrders URGENT = orders(3)
      .powerToAct(Rule.agreed("power to act", PowerToAct.URGENT, LOCAL))
      .build();
  private static final ChairAction ACT =
      ChairAction.urgent(h("director"), DAY, MOTION, "the child is out of school now");

  @Test
  void theChairActsInUrgentCasesWhereTheOrdersAllowIt() {
    assertThat(ACT.against(PANEL, URGENT)).isEmpty();
    assertThat(codes(ACT.against(PANEL, orders(3).build())))
        .containsExactly(MeetingReasons.NO_POWER_TO_ACT);
    assertThat(codes(ChairAction.leftToChair(h("director"), DAY, MOTION).against(PANEL, URGENT)))
        .containsExactly(MeetingReasons.NOT_URGENT);
    assertThat(codes(ChairAction.urgent(h("director"), DAY, MOTION, " ").against(PANEL, URGENT)))
        .containsExactly(MeetingReasons.NOT_URGENT);
  }

  @Test
  void nobodyElseActsAndNoChairInConflict() {
    assertThat(codes(ChairAction.urgent(h("a"), DAY, MOTION, "now").against(PANEL, URGENT)))
        .containsExactly(MeetingReasons.NOT_CHAIR);
    ChairAction conflicted = new ChairAction(
        h("director"),
        DAY,
        MOTION,
        Optional.of("now"),
        ImmutableList.of(Conflict.of(h("director"), "a relative")));
    assertThat(codes(conflicted.against(PANEL, URGENT))).containsExactly(MeetingReasons.CONFLICTED);
  }

  @Test
  void theChairActsWithinTheRemit() {
    ChairAction outside =
        ChairAction.urgent(h("former-head"), DAY, MOTION.about("permanent-exclusions"), "now");
    assertThat(codes(outside.against(Bodies.workingGroup(), URGENT)))
        .containsExactly(MeetingReasons.OUTSIDE_REMIT);
  }

  @Test
  void theChairActsOnWhatConflictsLeft() {
    StandingOrders orders = orders(3)
        .fallback(Rule.agreed("fallback", Fallback.CHAIR_MAY_ACT, LOCAL))
        .build();
    Meeting meeting = meeting(PANEL, orders, "director", "a", "b").build();
    Resolution left = meeting
        .resolve(Item.of(MOTION, ballots(Vote.FOR, "b"))
            .with(List.of(Conflict.of(h("a"), "head of the home school"))))
        .value();
    ChairAction act = ChairAction.leftToChair(h("director"), DAY, MOTION);
    assertThat(act.against(PANEL, orders, left)).isEmpty();
    ChairAction other =
        ChairAction.leftToChair(h("director"), DAY, Motion.of("other", "that it be so"));
    assertThat(codes(other.against(PANEL, orders, left)))
        .containsExactly(MeetingReasons.NO_FALLBACK_ON_CHAIR);
    Resolution ownConflict = meeting
        .resolve(Item.of(MOTION, ballots(Vote.FOR, "b"))
            .with(List.of(Conflict.of(h("director"), "a relative"))))
        .value();
    assertThat(codes(act.against(PANEL, orders, ownConflict)))
        .containsExactly(MeetingReasons.CONFLICTED);
    ChairAction early = ChairAction.leftToChair(h("director"), DAY.minusDays(1), MOTION);
    assertThat(codes(early.against(PANEL, orders, left)))
        .containsExactly(MeetingReasons.NO_FALLBACK_ON_CHAIR);
    Resolution carried =
        meeting.resolve(Item.of(MOTION, ballots(Vote.FOR, "a", "b"))).value();
    assertThat(codes(act.against(PANEL, orders, carried)))
        .containsExactly(MeetingReasons.NO_FALLBACK_ON_CHAIR);
  }

  @Test
  void anActIsReportedToTheNextMeeting() {
    Meeting next =
        meeting(PANEL, URGENT, "director", "a", "b").heldOn(DAY.plusDays(7)).build();
    Minutes silent = next.minutes();
    Minutes reporting = Meeting.builder().from(next).addChairAction(ACT).build().minutes();
    assertThat(ChairAction.unreported(List.of(ACT), List.of())).isEmpty();
    assertThat(ChairAction.unreported(List.of(ACT), List.of(silent))).containsExactly(ACT);
    assertThat(ChairAction.unreported(List.of(ACT), List.of(reporting))).isEmpty();
    Minutes earlier =
        meeting(PANEL, URGENT, "director", "a", "b").heldOn(DAY).build().minutes();
    assertThat(ChairAction.unreported(List.of(ACT), List.of(earlier))).isEmpty();
    assertThat(reporting.explanation().render())
        .contains("done by the chair: that the protocol be approved");
  }
}
