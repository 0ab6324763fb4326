/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.Bodies.DAY;
import static org.concordat.core.governance.Bodies.h;
import static org.concordat.core.governance.meeting.Meetings.MOTION;
import static org.concordat.core.governance.meeting.Meetings.all;
import static org.concordat.core.governance.meeting.Meetings.ballots;
import static org.concordat.core.governance.meeting.Meetings.meeting;
import static org.concordat.core.governance.meeting.Meetings.orders;
import static org.concordat.core.governance.meeting.Meetings.quorum;

import java.util.List;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.QuorumRequirement.Chaired;
import org.concordat.core.governance.meeting.QuorumRequirement.Counted;
import org.concordat.core.governance.meeting.QuorumRequirement.ShareOfUnits;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;

/** Meetings as the report has them. */
class GovernanceStoriesTest {

  /** Half of the governors in office are a quorum; thirteen seats, one of them vacant. */
  @Test
  void aGoverningBodyApprovesByTheChairsCastingVote() {
    Body governors = Bodies.governors(13).withVacancy("governors-13", DAY);
    StandingOrders orders =
        StandingOrders.of(quorum(Quorum.share(Ratio.of(1, 2), Counted.MEMBERS)));
    Meeting meeting = meeting(
            governors,
            orders,
            "governors-1",
            "governors-2",
            "governors-3",
            "governors-4",
            "governors-5",
            "governors-6")
        .build();
    Item item = Item.of(
            MOTION,
            all(
                all(
                    ballots(Vote.FOR, "governors-1", "governors-2"),
                    ballots(Vote.AGAINST, "governors-3", "governors-4")),
                ballots(Vote.ABSTAIN, "governors-5", "governors-6")))
        .casting(Vote.FOR);
    Resolution resolution = meeting.resolve(item).value();
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 2, 2, 6, 12));
    assertThat(resolution.result()).isEqualTo(Result.CARRIED);
    assertThat(meeting.resolve(item).explanation().render()).isEqualTo("""
            that the protocol be approved: carried
              quorum: 1/2 of members [Local standing orders 4]
                1/2 of members: 6 there
                  needed: 6
              votes for: 2 [SI 2013/1624 r.26]
                needed: 3
                votes against: 2
                abstentions: 2
                could vote: 6
                members with a vote: 12
              casting vote: for [SI 2013/1624 r.26]""");
  }

  /** The Director chairs; a third of seven schools are three. */
  @Test
  void aPanelChairedByTheDirectorPlacesAPupil() {
    Body panel = Bodies.panel();
    StandingOrders orders = StandingOrders.of(quorum(
        Quorum.allOf(List.of(new Chaired(), new ShareOfUnits("school", Ratio.of(1, 3))))));
    Meeting meeting =
        meeting(panel, orders, "director", "a", "b", "c", "d", "sen").build();
    Item item = Item.of(
            Motion.of("case-1", "that school c admit the pupil").movedBy(h("director")),
            all(
                ballots(Vote.FOR, "director", "b"),
                all(ballots(Vote.AGAINST, "c"), ballots(Vote.ABSTAIN, "d"))))
        .with(List.of(Conflict.of(h("c"), "head of the candidate school")));
    Minutes minutes = meeting.minutes(item);
    assertThat(minutes.presiding()).contains(h("director"));
    assertThat(minutes.apologies()).containsExactly(h("e"), h("f"), h("g"), h("pru"));
    assertThat(minutes.uninvited()).isEmpty();
    Resolution resolution = minutes.resolution("case-1");
    assertThat(resolution.result()).isEqualTo(Result.CARRIED);
    assertThat(resolution.tally()).isEqualTo(new Tally(2, 0, 1, 4, 8));
    assertThat(minutes.explanation().render())
        .startsWith("the fair access panel: 2012-03-01\n  presiding: director\n  present: 6")
        .contains("not counted: c: c declared an interest");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minutes.resolution("case-2"))
        .withMessage("Minutes motion: must be on the agenda, but was 'case-2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting.minutes(item, item))
        .withMessage("Minutes motions: codes are distinct, but case-1 came twice");
  }

  @Test
  void ofSevenSchoolsTwoAreNoThird() {
    StandingOrders orders = StandingOrders.of(quorum(
        Quorum.allOf(List.of(new Chaired(), new ShareOfUnits("school", Ratio.of(1, 3))))));
    Meeting meeting = meeting(Bodies.panel(), orders, "director", "a", "b").build();
    Resolution resolution =
        meeting.resolve(Item.of(MOTION, ballots(Vote.FOR, "a", "b"))).value();
    assertThat(resolution.result()).isEqualTo(Result.NOT_PUT);
    assertThat(meeting.resolve(Item.of(MOTION, List.of())).explanation().render())
        .isEqualTo("""
            that the protocol be approved: not put
              quorum: somebody in the chair and 1/3 of constituencies of the kind school [Local standing orders 4]
                somebody in the chair: 1 there
                  needed: 1
                1/3 of constituencies of the kind school: 2 there
                  needed: 3
              because: 3 members with a vote are there; the quorum lacks: 1/3 of constituencies of the kind school""");
  }

  /** The lead member chairs without a vote, and decides where the eight are divided. */
  @Test
  void warwickshiresBoardIsDividedAndItsChairDecides() {
    Item item = Item.of(
            MOTION,
            all(
                ballots(Vote.FOR, "north-chair", "east-chair", "central-chair", "south-chair"),
                ballots(Vote.AGAINST, "primary-head", "officer-1", "officer-2", "officer-3")))
        .casting(Vote.FOR);
    String[] everybody = {
      "lead-member",
      "north-chair",
      "east-chair",
      "central-chair",
      "south-chair",
      "primary-head",
      "officer-1",
      "officer-2",
      "officer-3"
    };
    Meeting meeting = meeting(
            Bodies.projectBoard(SeatStanding.NON_VOTING), orders(5).build(), everybody)
        .build();
    assertThat(meeting.resolve(item).value().result()).isEqualTo(Result.CARRIED);
    Item voting = Item.of(MOTION, all(item.ballots(), ballots(Vote.AGAINST, "lead-member")));
    assertThat(meeting.resolve(voting).value().refusedBallots())
        .extracting(one -> one.reason().code())
        .containsExactly(MeetingReasons.NO_VOTE);
    Meeting otherReading = meeting(
            Bodies.projectBoard(SeatStanding.VOTING), orders(5).build(), everybody)
        .build();
    assertThat(otherReading.resolve(voting).value().tally()).isEqualTo(new Tally(4, 5, 0, 9, 9));
  }

  /** What a forum resolves is a recommendation. */
  @Test
  void gloucestershiresForumRecommends() {
    Meeting meeting = meeting(
            Bodies.forum(), orders(3).build(), "member-1", "member-2", "diocese-1")
        .build();
    Resolution resolution = meeting
        .resolve(Item.of(MOTION, ballots(Vote.FOR, "member-1", "member-2", "diocese-1")))
        .value();
    assertThat(resolution.isCarried()).isTrue();
    assertThat(resolution.isRecommendation()).isTrue();
  }
}
