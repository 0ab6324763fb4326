/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.Bodies.DAY;
import static org.concordat.core.governance.Bodies.h;
import static org.concordat.core.governance.meeting.Meetings.LOCAL;
import static org.concordat.core.governance.meeting.Meetings.MOTION;
import static org.concordat.core.governance.meeting.Meetings.all;
import static org.concordat.core.governance.meeting.Meetings.ballots;
import static org.concordat.core.governance.meeting.Meetings.codes;
import static org.concordat.core.governance.meeting.Meetings.meeting;
import static org.concordat.core.governance.meeting.Meetings.orders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.reason.Datum;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final Body PANEL = Bodies.panel();
  private static final StandingOrders ORDERS = orders(3).build();

  private static Resolution resolved(Meeting meeting, List<Ballot> ballots) {
    return meeting.resolve(Item.of(MOTION, ballots)).value();
  }

  private static Optional<String> code(Meeting meeting, String voter) {
    return meeting
        .against(Item.of(MOTION, ImmutableList.of()), h(voter))
        .map(reason -> reason.code());
  }

  @Test
  void moreThanHalfOfThoseVotingCarries() {
    Meeting meeting = meeting(PANEL, ORDERS, "director", "a", "b", "c").build();
    Resolution resolution =
        resolved(meeting, all(ballots(Vote.FOR, "a", "b"), ballots(Vote.AGAINST, "c")));
    assertThat(resolution.result()).isEqualTo(Result.CARRIED);
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 1, 0, 4, 8));
    assertThat(resolution.reasons()).isEmpty();
    assertThat(resolution.isEnforceable()).isTrue();
    assertThat(resolution.isCarried()).isTrue();
    assertThat(resolution)
        .hasToString("that the protocol be approved: CARRIED (2 for, 1 against, 0 abstaining, of 4"
            + " present who could vote, and 8 members with a vote)");
  }

  @Test
  void tooFewVotesLoseWithTheNumberNeeded() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "c").build();
    Resolution resolution =
        resolved(meeting, all(ballots(Vote.FOR, "a"), ballots(Vote.AGAINST, "b", "c")));
    assertThat(resolution.result()).isEqualTo(Result.LOST);
    assertThat(codes(resolution.reasons())).containsExactly(MeetingReasons.MAJORITY_NOT_REACHED);
    assertThat(resolution.reasons().get(0).arguments())
        .containsEntry("in-favour", Datum.of(1))
        .containsEntry("needed", Datum.of(2));
    assertThat(resolution.isEnforceable()).isFalse();
  }

  @Test
  void withoutAQuorumNothingIsPut() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "pru", "sen").build();
    Resolution resolution = resolved(meeting, ballots(Vote.FOR, "a", "b"));
    assertThat(resolution.result()).isEqualTo(Result.NOT_PUT);
    assertThat(codes(resolution.reasons())).containsExactly(MeetingReasons.INQUORATE);
    assertThat(resolution.reasons().get(0).message())
        .isEqualTo("2 members with a vote are there; the quorum lacks: at least 3");
    assertThat(resolution.fallback()).isEmpty();
    assertThat(resolution.tally()).isEqualTo(Tally.NONE);
  }

  @Test
  void aVoteThatDoesNotCountComesBackWithItsReason() {
    Body body = PANEL
        .withVacancy("g", DAY)
        .withAppointment(Appointment.from("g", h("late"), DAY.plusDays(1)));
    Meeting meeting = meeting(body, ORDERS, "director", "a", "b", "c", "pru", "sen", "g", "late")
        .build();
    assertThat(code(meeting, "a")).isEmpty();
    assertThat(code(meeting, "stranger")).contains(MeetingReasons.NOT_A_MEMBER);
    assertThat(code(meeting, "g")).contains(MeetingReasons.TERM_OVER);
    assertThat(code(meeting, "late")).contains(MeetingReasons.TERM_NOT_BEGUN);
    assertThat(code(meeting, "pru")).contains(MeetingReasons.NO_VOTE);
    assertThat(code(meeting, "sen")).contains(MeetingReasons.NO_VOTE);
    assertThat(code(meeting, "d")).contains(MeetingReasons.NOT_PRESENT);
    Resolution resolution = resolved(
        meeting,
        all(
            ballots(Vote.FOR, "a", "b", "c"),
            ballots(Vote.AGAINST, "stranger", "g", "late", "pru", "sen", "d")));
    assertThat(resolution.tally()).isEqualTo(new Tally(3, 0, 0, 4, 7));
    assertThat(resolution.refusedBallots())
        .extracting(one -> one.ballot().voter().key())
        .containsExactly("d", "g", "late", "pru", "sen", "stranger");
    assertThat(resolution.refusedBallots().get(5).reason().message())
        .isEqualTo("stranger is no member of fair-access-panel");
  }

  @Test
  void ofTwoEqualVotesOneCountsAndOfTwoThatDifferNone() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "c").build();
    Resolution equal = resolved(meeting, ballots(Vote.FOR, "a", "a", "b"));
    assertThat(equal.tally().inFavour()).isEqualTo(2);
    assertThat(equal.refusedBallots())
        .extracting(one -> one.reason().code())
        .containsExactly(MeetingReasons.VOTED_TWICE);
    Resolution differing =
        resolved(meeting, all(ballots(Vote.FOR, "a", "b"), ballots(Vote.AGAINST, "a")));
    assertThat(differing.tally()).isEqualTo(new Tally(1, 0, 0, 3, 8));
    assertThat(differing.refusedBallots())
        .extracting(one -> one.ballot().vote())
        .containsExactly(Vote.FOR, Vote.AGAINST);
  }

  @Test
  void aMemberInTwoSeatsHasOneVote() {
    Body body = PANEL.withVacancy("b", DAY).withAppointment(Appointment.from("b", h("a"), DAY));
    Meeting meeting = meeting(body, ORDERS, "a", "c", "d").build();
    Resolution resolution =
        resolved(meeting, all(ballots(Vote.FOR, "a", "a"), ballots(Vote.AGAINST, "c")));
    assertThat(resolution.tally()).isEqualTo(new Tally(1, 1, 0, 3, 7));
    assertThat(resolution.refusedBallots())
        .extracting(one -> one.reason().code())
        .containsExactly(MeetingReasons.VOTED_TWICE);
  }

  @Test
  void eachSchoolHasOneVoteWhereSchoolsAreCounted() {
    Body body = Body.builder()
        .code("conference")
        .title("the conference")
        .addAllSeats(Seat.several(3, Bodies.school("a"), SeatStanding.VOTING))
        .addAllSeats(Seat.several(2, Bodies.school("b"), SeatStanding.VOTING))
        .addAllSeats(Seat.several(1, Bodies.school("c"), SeatStanding.VOTING))
        .addSeat(Seat.of("officer", Bodies.AUTHORITY, SeatStanding.VOTING))
        .addAppointment(Appointment.from("a-1", h("a1"), Bodies.SET_UP))
        .addAppointment(Appointment.from("a-2", h("a2"), Bodies.SET_UP))
        .addAppointment(Appointment.from("a-3", h("a3"), Bodies.SET_UP))
        .addAppointment(Appointment.from("b-1", h("b1"), Bodies.SET_UP))
        .addAppointment(Appointment.from("b-2", h("both"), Bodies.SET_UP))
        .addAppointment(Appointment.from("c-1", h("both"), Bodies.SET_UP))
        .addAppointment(Appointment.from("officer", h("officer"), Bodies.SET_UP))
        .build();
    StandingOrders bySchool = orders(3)
        .majority(Rule.agreed("majority", Majority.absolute().ofEach("school"), LOCAL))
        .build();
    Meeting meeting =
        meeting(body, bySchool, "a1", "a2", "a3", "b1", "both", "officer").build();
    Resolution resolution = resolved(
        meeting,
        all(ballots(Vote.FOR, "both", "officer"), ballots(Vote.AGAINST, "a1", "a2", "b1")));
    assertThat(resolution.tally()).isEqualTo(new Tally(1, 1, 1, 3, 3));
    assertThat(resolution.refusedBallots())
        .extracting(one -> one.reason().code())
        .containsExactly(MeetingReasons.NOT_COUNTED);
    Resolution carried = resolved(
        meeting, all(ballots(Vote.FOR, "both", "b1"), ballots(Vote.AGAINST, "a1", "a2", "a3")));
    assertThat(carried.tally()).isEqualTo(new Tally(2, 1, 0, 3, 3));
    assertThat(carried.result()).isEqualTo(Result.CARRIED);
  }

  /** One school is for it and one divided; of three schools, an abstention in that one must not carry it. */
  @Test
  void nobodyHasACastingVoteWhereEachSchoolHasOneVote() {
    Body body = Body.builder()
        .code("conference")
        .title("the conference")
        .addAllSeats(Seat.several(2, Bodies.school("a"), SeatStanding.VOTING))
        .addAllSeats(Seat.several(1, Bodies.school("b"), SeatStanding.VOTING))
        .addAllSeats(Seat.several(1, Bodies.school("c"), SeatStanding.VOTING))
        .addAppointment(Appointment.from("a-1", h("a1"), Bodies.SET_UP))
        .addAppointment(Appointment.from("a-2", h("a2"), Bodies.SET_UP))
        .addAppointment(Appointment.from("b-1", h("b1"), Bodies.SET_UP))
        .addAppointment(Appointment.from("c-1", h("c1"), Bodies.SET_UP))
        .addOffice(OfficeTerm.from(Office.CHAIR, h("b1"), Bodies.SET_UP))
        .build();
    StandingOrders bySchool = orders(2)
        .majority(Rule.agreed("majority", Majority.absolute().ofEach("school"), LOCAL))
        .build();
    Meeting meeting = meeting(body, bySchool, "a1", "a2", "b1").build();

    Resolution divided = meeting
        .resolve(Item.of(MOTION, all(ballots(Vote.FOR, "a1", "b1"), ballots(Vote.AGAINST, "a2")))
            .casting(Vote.FOR))
        .value();
    Resolution abstaining = meeting
        .resolve(Item.of(
                MOTION,
                all(
                    ballots(Vote.FOR, "b1"),
                    all(ballots(Vote.ABSTAIN, "a1"), ballots(Vote.AGAINST, "a2"))))
            .casting(Vote.FOR))
        .value();

    assertThat(divided.tally()).isEqualTo(new Tally(1, 0, 1, 2, 3));
    assertThat(divided.result()).isEqualTo(Result.LOST);
    assertThat(abstaining.tally()).isEqualTo(new Tally(1, 1, 0, 2, 3));
    assertThat(abstaining.result()).isEqualTo(Result.LOST);
    assertThat(abstaining.reasons().get(0).message())
        .isEqualTo(
            "the casting vote does not count: votes are counted by school, and nobody has one"
                + " beside them");
  }

  @Test
  void aConflictTakesTheVoteForThatItemAlone() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "c", "d").build();
    Item item = Item.of(MOTION, all(ballots(Vote.FOR, "b", "c"), ballots(Vote.AGAINST, "a")))
        .with(List.of(Conflict.of(h("a"), "head of the home school")));
    Resolution resolution = meeting.resolve(item).value();
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 0, 0, 3, 8));
    assertThat(resolution.refusedBallots())
        .extracting(one -> one.reason().code())
        .containsExactly(MeetingReasons.CONFLICTED);
    assertThat(resolution.conflicts())
        .containsExactly(Conflict.of(h("a"), "head of the home school"));
    assertThat(code(meeting, "a")).isEmpty();
  }

  @Test
  void conflictsThatRemoveTheQuorumLeaveTheFallback() {
    List<Conflict> conflicts = List.of(
        Conflict.of(h("b"), "head of the candidate school"),
        Conflict.of(h("a"), "head of the home school"));
    for (Fallback fallback : Fallback.values()) {
      StandingOrders orders =
          orders(3).fallback(Rule.agreed("fallback", fallback, LOCAL)).build();
      Meeting meeting = meeting(PANEL, orders, "a", "b", "c", "d").build();
      Resolution resolution = meeting
          .resolve(Item.of(MOTION, ballots(Vote.FOR, "c", "d")).with(conflicts))
          .value();
      assertThat(resolution.result()).isEqualTo(Result.NOT_PUT);
      assertThat(resolution.fallback()).contains(fallback);
      assertThat(resolution.reasons().get(0).message())
          .isEqualTo("without a, b, who are in conflict, the quorum lacks: at least 3; what follows"
              + " is " + fallback);
    }
  }

  @Test
  void aConflictMayLeaveThePlaceInTheQuorum() {
    StandingOrders orders = orders(3)
        .conflicts(Rule.agreed("conflicts", ConflictEffect.VOTE, LOCAL))
        .build();
    Meeting meeting = meeting(PANEL, orders, "a", "b", "c").build();
    Resolution resolution = meeting
        .resolve(Item.of(MOTION, ballots(Vote.FOR, "b", "c"))
            .with(List.of(Conflict.of(h("a"), "head of the home school"))))
        .value();
    assertThat(resolution.result()).isEqualTo(Result.CARRIED);
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 0, 0, 2, 8));
  }

  @Test
  void t38ADecisionWithoutAnUninvitedSchoolCannotBeEnforcedInLeicestershire() {
    StandingOrders leicestershire = orders(3)
        .uninvited(Rule.agreed("invitations", UninvitedEffect.UNENFORCEABLE, LOCAL))
        .build();
    Meeting withoutX = Meeting.builder()
        .body(PANEL)
        .orders(leicestershire)
        .convenedOn(DAY)
        .heldOn(DAY)
        .addAllInvited(PANEL.members(DAY).headSet(h("g")))
        .addPresent(h("a"), h("b"), h("c"))
        .build();
    Resolution unenforceable = resolved(withoutX, ballots(Vote.FOR, "a", "b", "c"));
    assertThat(withoutX.uninvited()).containsExactly(h("g"), h("pru"));
    assertThat(unenforceable.isCarried()).isTrue();
    assertThat(unenforceable.isEnforceable()).isFalse();
    assertThat(codes(unenforceable.reasons())).containsExactly(MeetingReasons.NOT_INVITED);
    Meeting invited = meeting(PANEL, leicestershire, "a", "b", "c").build();
    Resolution stands = resolved(invited, ballots(Vote.FOR, "a", "b", "c"));
    assertThat(stands.isEnforceable()).isTrue();
    assertThat(invited.apologies()).contains(h("g"));
  }

  @Test
  void elsewhereADecisionStandsWhoeverStaysAway() {
    Meeting meeting = Meeting.builder()
        .body(PANEL)
        .orders(ORDERS)
        .convenedOn(DAY)
        .heldOn(DAY)
        .addPresent(h("a"), h("b"), h("c"))
        .build();
    Resolution resolution = resolved(meeting, ballots(Vote.FOR, "a", "b", "c"));
    assertThat(resolution.isEnforceable()).isTrue();
    assertThat(codes(resolution.reasons())).containsExactly(MeetingReasons.NOT_INVITED);
  }

  @Test
  void whoComesUninvitedIsNotMissed() {
    Meeting meeting = Meeting.builder()
        .body(PANEL)
        .orders(orders(3)
            .uninvited(Rule.agreed("invitations", UninvitedEffect.UNENFORCEABLE, LOCAL))
            .build())
        .convenedOn(DAY)
        .heldOn(DAY)
        .addAllPresent(PANEL.members(DAY))
        .build();
    assertThat(meeting.uninvited()).isEmpty();
    assertThat(resolved(meeting, ballots(Vote.FOR, "a")).isEnforceable()).isTrue();
  }

  @Test
  void aTieIsDecidedByWhoeverPresides() {
    Meeting meeting = meeting(PANEL, ORDERS, "director", "a", "b", "c").build();
    List<Ballot> tied = all(ballots(Vote.FOR, "director", "a"), ballots(Vote.AGAINST, "b", "c"));
    Item item = Item.of(MOTION, tied);
    assertThat(meeting.resolve(item.casting(Vote.FOR)).value().result()).isEqualTo(Result.CARRIED);
    assertThat(meeting.resolve(item.casting(Vote.FOR)).value().castingVote()).contains(Vote.FOR);
    Resolution against = meeting.resolve(item.casting(Vote.AGAINST)).value();
    assertThat(against.result()).isEqualTo(Result.LOST);
    assertThat(codes(against.reasons())).containsExactly(MeetingReasons.MAJORITY_NOT_REACHED);
    for (Item without : List.of(item, item.casting(Vote.ABSTAIN))) {
      Resolution resolution = meeting.resolve(without).value();
      assertThat(resolution.result()).isEqualTo(Result.LOST);
      assertThat(codes(resolution.reasons())).containsExactly(MeetingReasons.TIED);
    }
  }

  @Test
  void theViceChairCastsWhereTheChairIsAway() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "c", "d").build();
    assertThat(meeting.presiding()).contains(h("a"));
    Item item = Item.of(MOTION, all(ballots(Vote.FOR, "a", "b"), ballots(Vote.AGAINST, "c", "d")))
        .casting(Vote.FOR);
    assertThat(meeting.resolve(item).value().result()).isEqualTo(Result.CARRIED);
  }

  @Test
  void theViceChairTakesTheChairForAnItemInWhichTheChairIsInConflict() {
    StandingOrders chaired =
        StandingOrders.of(Meetings.quorum(Quorum.allOf(List.of(new QuorumRequirement.Chaired()))));
    Item item = Item.of(MOTION, all(ballots(Vote.FOR, "a"), ballots(Vote.AGAINST, "b")))
        .with(List.of(Conflict.of(h("director"), "a relative")))
        .casting(Vote.FOR);
    Meeting withVice = meeting(PANEL, chaired, "director", "a", "b").build();
    assertThat(withVice.presiding()).contains(h("director"));
    assertThat(withVice.resolve(item).value().castingVote()).contains(Vote.FOR);
    Meeting without = meeting(PANEL, chaired, "director", "b", "c").build();
    assertThat(codes(without.resolve(item).value().reasons()))
        .containsExactly(MeetingReasons.CONFLICTS_REMOVE_QUORUM);
  }

  @Test
  void aCastingVoteThatDoesNotCountIsReported() {
    Item tied =
        Item.of(MOTION, all(ballots(Vote.FOR, "b"), ballots(Vote.AGAINST, "c"))).casting(Vote.FOR);
    Meeting unchaired = meeting(PANEL, ORDERS, "b", "c", "d").build();
    assertThat(why(unchaired, tied)).isEqualTo("nobody presides");
    StandingOrders nobody = orders(3)
        .castingVote(Rule.agreed("casting vote", CastingVote.NOBODY, LOCAL))
        .build();
    assertThat(why(meeting(PANEL, nobody, "director", "b", "c").build(), tied))
        .isEqualTo("nobody has one");
    Meeting chaired = meeting(PANEL, ORDERS, "director", "b", "c", "d").build();
    assertThat(why(chaired, tied.with(List.of(Conflict.of(h("director"), "a relative")))))
        .isEqualTo("who presides declared an interest");
    Item carried = Item.of(MOTION, ballots(Vote.FOR, "b", "c")).casting(Vote.AGAINST);
    assertThat(why(chaired, carried))
        .isEqualTo("the votes are not equal, or carry the motion as they are");
    assertThat(chaired.resolve(carried).value().result()).isEqualTo(Result.CARRIED);
  }

  private static String why(Meeting meeting, Item item) {
    return meeting.resolve(item).value().reasons().stream()
        .filter(one -> one.is(MeetingReasons.CASTING_VOTE_REFUSED))
        .map(one -> String.valueOf(one.arguments().get("why")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCastingVoteDoesNotMakeTwoThirds() {
    StandingOrders twoThirds = orders(3)
        .majority(Rule.agreed("majority", Majority.twoThirds(Majority.Base.VOTING), LOCAL))
        .build();
    Meeting meeting = meeting(PANEL, twoThirds, "director", "a", "b", "c").build();
    Item item = Item.of(
            MOTION, all(ballots(Vote.FOR, "director", "a"), ballots(Vote.AGAINST, "b", "c")))
        .casting(Vote.FOR);
    assertThat(meeting.resolve(item).value().result()).isEqualTo(Result.LOST);
  }

  @Test
  void aCastingVoteMayMakeAnAbsoluteMajority() {
    StandingOrders absolute =
        orders(3).majority(Rule.agreed("majority", Majority.absolute(), LOCAL)).build();
    Meeting meeting =
        meeting(PANEL, absolute, "director", "a", "b", "c", "d", "e", "f", "g").build();
    Item item = Item.of(
            MOTION,
            all(
                ballots(Vote.FOR, "director", "a", "b", "c"),
                ballots(Vote.AGAINST, "d", "e", "f", "g")))
        .casting(Vote.FOR);
    assertThat(meeting.resolve(item).value().result()).isEqualTo(Result.CARRIED);
    Item three = Item.of(
            MOTION,
            all(ballots(Vote.FOR, "director", "a", "b"), ballots(Vote.AGAINST, "d", "e", "f")))
        .casting(Vote.FOR);
    assertThat(meeting.resolve(three).value().result()).isEqualTo(Result.LOST);
  }

  @Test
  void aMotionIsMovedAndSecondedByMembersWhoAreThere() {
    StandingOrders strict = orders(3).isMoverNeeded(true).isSeconderNeeded(true).build();
    Meeting meeting = meeting(PANEL, strict, "a", "b", "c", "pru", "sen").build();
    List<Ballot> votes = ballots(Vote.FOR, "a", "b", "c");
    assertThat(codes(resolved(meeting, votes).reasons()))
        .containsExactly(MeetingReasons.NO_MOVER, MeetingReasons.NO_SECONDER);
    Motion byMembers = MOTION.movedBy(h("a")).secondedBy(h("pru"));
    assertThat(meeting.resolve(Item.of(byMembers, votes)).value().result())
        .isEqualTo(Result.CARRIED);
    Motion byOthers = MOTION.movedBy(h("sen")).secondedBy(h("d"));
    Resolution refused = meeting.resolve(Item.of(byOthers, votes)).value();
    assertThat(refused.result()).isEqualTo(Result.NOT_PUT);
    assertThat(codes(refused.reasons()))
        .containsExactly(MeetingReasons.MAY_NOT_MOVE, MeetingReasons.MAY_NOT_MOVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MOTION.movedBy(h("a")).secondedBy(h("a")))
        .withMessage("Motion seconder: must not be the mover, but in approve was");
  }

  @Test
  void whatIsOutsideTheRemitIsNotPut() {
    Body group = Bodies.workingGroup();
    Meeting meeting =
        meeting(group, ORDERS, "former-head", "ebd", "pru", "north-head-1").build();
    Motion outside = MOTION.about("permanent-exclusions");
    List<Ballot> votes = ballots(Vote.FOR, "ebd", "pru");
    Resolution refused = meeting.resolve(Item.of(outside, votes)).value();
    assertThat(codes(refused.reasons())).containsExactly(MeetingReasons.OUTSIDE_REMIT);
    Body wider = group.withWiderRemit(
        DAY, ImmutableSet.of("permanent-exclusions"), "places and exclusions belong together");
    Meeting later =
        meeting(wider, ORDERS, "former-head", "ebd", "pru", "north-head-1").build();
    assertThat(later.resolve(Item.of(outside, votes)).value().isCarried()).isTrue();
    Motion inside = MOTION.about("hard-to-place-pupils");
    assertThat(meeting.resolve(Item.of(inside, votes)).value().isCarried()).isTrue();
    Meeting unlimited = meeting(PANEL, ORDERS, "a", "b", "c").build();
    assertThat(
            unlimited.resolve(Item.of(outside, ballots(Vote.FOR, "a"))).value().isCarried())
        .isTrue();
  }

  @Test
  void aDeputyWithAuthorityVotesForTheMember() {
    Meeting meeting = meeting(PANEL, ORDERS, "b", "c", "deputy", "listener")
        .addDeputy(Deputy.deciding(h("deputy"), h("a")))
        .addDeputy(Deputy.observing(h("listener"), h("d")))
        .build();
    assertThat(code(meeting, "deputy")).isEmpty();
    assertThat(code(meeting, "listener")).contains(MeetingReasons.NO_AUTHORITY);
    assertThat(code(meeting, "a")).contains(MeetingReasons.NOT_PRESENT);
    Resolution resolution = resolved(
        meeting, all(ballots(Vote.FOR, "b", "deputy"), ballots(Vote.AGAINST, "c", "listener")));
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 1, 0, 3, 8));
    assertThat(meeting.apologies()).doesNotContain(h("a"), h("d"));
    Item conflicted = Item.of(MOTION, ImmutableList.of())
        .with(List.of(Conflict.of(h("a"), "head of the home school")));
    assertThat(meeting.against(conflicted, h("deputy")))
        .hasValueSatisfying(one -> assertThat(one.is(MeetingReasons.CONFLICTED)).isTrue());
    Item ownConflict =
        Item.of(MOTION, ImmutableList.of()).with(List.of(Conflict.of(h("deputy"), "a relative")));
    assertThat(meeting.against(ownConflict, h("deputy"))).isPresent();
    Motion moved = MOTION.movedBy(h("deputy"));
    assertThat(meeting.resolve(Item.of(moved, ballots(Vote.FOR, "b"))).value().isCarried())
        .isTrue();
  }

  @Test
  void aDeputyHasNoVoteWhereTheMemberIsThere() {
    Meeting meeting = meeting(PANEL, ORDERS, "a", "b", "c", "deputy")
        .addDeputy(Deputy.deciding(h("deputy"), h("a")))
        .build();
    assertThat(code(meeting, "deputy")).contains(MeetingReasons.MEMBER_PRESENT);
    assertThat(code(meeting, "a")).isEmpty();
  }

  @Test
  void noticeRunsInClearDays() {
    StandingOrders orders = orders(3)
        .notice(Rule.agreed("notice", TimeLimit.calendarDaysAfter(7), LOCAL))
        .build();
    Calendars calendars = Calendars.ofSchool(SchoolCalendar.unpublished("any school"));
    LocalDate convened = LocalDate.of(2012, 2, 22);
    Meeting onTheEighthDay =
        meeting(PANEL, orders, "a").convenedOn(convened).heldOn(DAY).build();
    assertThat(onTheEighthDay.againstNotice(calendars)).isEmpty();
    Meeting onTheSeventh = meeting(PANEL, orders, "a")
        .convenedOn(convened)
        .heldOn(DAY.minusDays(1))
        .build();
    assertThat(onTheSeventh.againstNotice(calendars)).hasValueSatisfying(one -> {
      assertThat(one.is(MeetingReasons.NOTICE_TOO_SHORT)).isTrue();
      assertThat(one.arguments()).containsEntry("last", Datum.of(LocalDate.of(2012, 2, 29)));
    });
    StandingOrders inSchoolDays = orders(3)
        .notice(Rule.agreed("notice", TimeLimit.schoolDaysAfter(5), LOCAL))
        .build();
    assertThat(meeting(PANEL, inSchoolDays, "a").build().againstNotice(calendars))
        .hasValueSatisfying(
            one -> assertThat(one.is(MeetingReasons.NOTICE_NOT_COUNTABLE)).isTrue());
    assertThat(meeting(PANEL, ORDERS, "a").build().againstNotice(calendars)).isEmpty();
  }

  @Test
  void refusesMeetingsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> meeting(PANEL, ORDERS, "a").convenedOn(DAY.plusDays(1)).build())
        .withMessage("Meeting heldOn: must not be before it was convened on 2012-03-02, but was"
            + " 2012-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting(PANEL, ORDERS, "a").chosenToPreside(h("b")).build())
        .withMessage("Meeting chosenToPreside: must be a member who is there, but was b");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> meeting(PANEL, ORDERS, "a", "sen").chosenToPreside(h("sen")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting(PANEL, ORDERS, "a")
            .addDeputy(Deputy.deciding(h("deputy"), h("b")))
            .build())
        .withMessage("Meeting deputy: must be there and hold no seat, but was deputy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting(PANEL, ORDERS, "a")
            .addDeputy(Deputy.deciding(h("a"), h("b")))
            .build())
        .withMessage("Meeting deputy: must be there and hold no seat, but was a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting(PANEL, ORDERS, "deputy")
            .addDeputy(Deputy.deciding(h("deputy"), h("stranger")))
            .build())
        .withMessage("Meeting deputy: must stand in for a member, but deputy does for stranger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting(PANEL, ORDERS, "deputy")
            .addDeputy(Deputy.deciding(h("deputy"), h("a")))
            .addDeputy(Deputy.deciding(h("deputy"), h("b")))
            .build())
        .withMessage(
            "Meeting deputy: one stands in for one member, but deputy for b is one too many");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deputy.deciding(h("a"), h("a")))
        .withMessage("Deputy holder: must not be the member, but was a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conflict.of(h("a"), " "))
        .withMessage("Conflict nature: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Motion.of("approve", " "))
        .withMessage("Motion text: must not be blank, but was ' '");
  }

  @Test
  void whomTheMeetingChoosesPresides() {
    Meeting meeting =
        meeting(PANEL, ORDERS, "director", "a", "b").chosenToPreside(h("b")).build();
    assertThat(meeting.presiding()).contains(h("b"));
  }
}
