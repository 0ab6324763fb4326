/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.RECEIVING_SCHOOL;
import static org.concordat.fairaccess.panel.Panels.BODY;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.PANEL;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveCommand;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.junit.jupiter.api.Test;

class FairAccessPanelTest {

  private static final Citation LOCAL = Citation.of("Local protocol");

  private static FairAccessPanel every(TimeLimit limit) {
    return FairAccessPanel.builder()
        .body(BODY)
        .frequency(Rule.agreed("time from one panel to the next", limit, LOCAL))
        .build();
  }

  @Test
  void theDirectorIsInTheChairAndMembersSitForTheirSchools() {
    assertThat(PANEL.body().chair(DAY)).contains(Holder.of("director"));
    assertThat(PANEL.body().holdersFor(FairAccessPanel.schoolOf(A, "School a"), DAY))
        .containsExactly(Holder.of("a"));
    assertThat(PANEL.toInvite(DAY))
        .extracting(Holder::key)
        .containsExactly("a", "b", "c", "d", "director", "e", "f", "pru");
  }

  @Test
  void aThirdOfTheSchoolsRoundedUpAndTheChairAreAQuorum() {
    assertThat(PANEL.orders().quorum().value())
        .hasToString("somebody in the chair and 1/3 of constituencies of the kind school");
    assertThat(PANEL.orders().quorum().strength()).isEqualTo(Strength.EXPECTED);
    assertThat(PanelRules.quorum(Ratio.ONE).value())
        .hasToString("somebody in the chair and 1 of constituencies of the kind school");
  }

  @Test
  void aPanelWithoutSchoolsHasNoQuorumByDefault() {
    Body.Builder officers = Body.builder().code("officers").title("officers");
    Panels.seat(officers, "one", Panels.AUTHORITY, SeatStanding.VOTING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FairAccessPanel.of(officers.build()))
        .withMessageContaining("officers");
  }

  @Test
  void aBodyThatOnlyAdvisesIsNoPanel() {
    Body forum = Body.builder().from(BODY).isAdvisory(true).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FairAccessPanel.of(forum))
        .withMessage("FairAccessPanel body: must decide and not only advise, but was panel");
  }

  @Test
  void aDistrictIsNoSchool() {
    Constituency school = FairAccessPanel.schoolOf(B, "School b");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FairAccessPanel.builder().body(BODY).putDistrict(A, school).build())
        .withMessageContaining("100001");
  }

  @Test
  void fourSchoolWeeksDoNotCountHalfTerm() {
    assertThat(PANEL.nextMeeting(LocalDate.of(2012, 10, 11), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 15)));
    assertThat(PANEL.nextMeeting(LocalDate.of(2012, 9, 13), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 11)));
  }

  @Test
  void theNextMeetingIsUnknownUntilTheCalendarIsPublished() {
    assertThat(PANEL.nextMeeting(LocalDate.of(2013, 7, 18), TestCalendars.T12).isKnown())
        .isFalse();
    assertThat(every(TimeLimit.monthsAfter(1))
            .nextMeeting(
                LocalDate.of(2013, 7, 18),
                Calendars.ofSchool(SchoolCalendar.unpublished("2013/14")))
            .isKnown())
        .isFalse();
  }

  @Test
  void aLimitThatEndsOnAClosedDayMovesBackToASchoolDay() {
    FairAccessPanel monthly = every(TimeLimit.monthsAfter(1));
    assertThat(monthly.nextMeeting(LocalDate.of(2012, 9, 20), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 19)));
    assertThat(monthly.nextMeeting(LocalDate.of(2012, 11, 22), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 12, 21)));
  }

  @Test
  void aLimitWithoutASchoolDayMovesOnToTheNext() {
    FairAccessPanel weekly = every(TimeLimit.weeksAfter(1));
    assertThat(weekly.nextMeeting(LocalDate.of(2012, 10, 26), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 5)));
    assertThat(weekly.nextMeeting(LocalDate.of(2013, 7, 24), TestCalendars.T12).isKnown())
        .isFalse();
  }

  @Test
  void edge25_managedMovesCountOrNotByTheProtocol() {
    PlacementEntry move = PlacementEntry.of(A, PlacementTypes.MANAGED_MOVE, DAY);
    PlacementEntry arrival = PlacementEntry.of(A, PlacementTypes.NEW_ARRIVAL, DAY);
    OwnExclusion exclusion = OwnExclusion.of(B, DAY);
    PlacementLedger ledger = PlacementLedger.of(ImmutableList.of(move, arrival))
        .withExclusions(ImmutableList.of(exclusion));
    FairAccessPanel apart = FairAccessPanel.builder()
        .body(BODY)
        .managedMovesCount(PanelRules.MANAGED_MOVES_COUNT.agreedAs(false, LOCAL))
        .build();

    assertThat(PANEL.recorded(ledger)).isEqualTo(ledger);
    assertThat(apart.recorded(ledger).entries()).containsExactly(arrival);
    assertThat(apart.recorded(ledger).exclusions()).containsExactly(exclusion);
    assertThat(apart.records(PlacementTypes.MANAGED_MOVE)).isFalse();
    assertThat(apart.records(PlacementTypes.NEW_ARRIVAL)).isTrue();
    assertThat(PANEL.placementsOf(ImmutableList.of(), ImmutableSet.of())).isEmpty();
  }

  @Test
  void edge25_aManagedMoveIsRecordedOnceWhereItEndsInATransfer() {
    ManagedMove moved = move("pupil-1", true);
    ManagedMove byPanel = move("pupil-2", true);
    ManagedMove proposed = move("pupil-3", false);
    FairAccessPanel apart = FairAccessPanel.builder()
        .body(BODY)
        .managedMovesCount(PanelRules.MANAGED_MOVES_COUNT.agreedAs(false, LOCAL))
        .build();
    ImmutableList<ManagedMove> moves = ImmutableList.of(proposed, byPanel, moved);
    assertThat(PANEL.placementsOf(moves, ImmutableSet.of(PupilReference.of("pupil-2"))))
        .containsExactly(PlacementEntry.of(B, PlacementTypes.MANAGED_MOVE, DAY));
    assertThat(PANEL.placementsOf(moves, ImmutableSet.of())).hasSize(2);
    assertThat(apart.placementsOf(moves, ImmutableSet.of())).isEmpty();
  }

  private static ManagedMove move(String pupil, boolean isTransferred) {
    State<MoveStage, ManagedMove> state =
        ManagedMoves.begin(ManagedMove.of(PupilReference.of(pupil), A, B), DAY);
    ImmutableList<MoveCommand> commands = ImmutableList.of(
        new MoveCommand.GiveConsent(PARENT, DAY, false),
        new MoveCommand.GiveConsent(HOME_SCHOOL, DAY, false),
        new MoveCommand.GiveConsent(RECEIVING_SCHOOL, DAY, false),
        new MoveCommand.AgreeMove(HOME_SCHOOL, DAY),
        new MoveCommand.Transfer(HOME_SCHOOL, DAY));
    for (MoveCommand command : isTransferred ? commands : ImmutableList.<MoveCommand>of()) {
      state = ManagedMoves.PROCEDURE
          .decide(state, command, MoveContext.of(TestCalendars.T23))
          .orElseThrow();
    }
    return state.data();
  }
}
