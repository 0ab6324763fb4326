/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.Bodies.DAY;
import static org.concordat.core.governance.Bodies.h;
import static org.concordat.core.governance.Bodies.school;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.QuorumRequirement.AtLeast;
import org.concordat.core.governance.meeting.QuorumRequirement.Chaired;
import org.concordat.core.governance.meeting.QuorumRequirement.Counted;
import org.concordat.core.governance.meeting.QuorumRequirement.FromConstituency;
import org.concordat.core.governance.meeting.QuorumRequirement.Presence;
import org.concordat.core.governance.meeting.QuorumRequirement.Share;
import org.concordat.core.governance.meeting.QuorumRequirement.ShareOfUnits;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;

class QuorumTest {

  private static final Body PANEL = Bodies.panel();

  private static Presence presence(boolean isChaired, String... voters) {
    ImmutableSet.Builder<Holder> set = ImmutableSet.builder();
    for (String voter : voters) {
      set.add(h(voter));
    }
    return new Presence(set.build(), isChaired);
  }

  @Test
  void aFractionIsRoundedUp() {
    QuorumRequirement half = new Share(Ratio.of(1, 2), Counted.SEATS);
    assertThat(half.needed(Bodies.governors(12), DAY)).isEqualTo(6);
    assertThat(half.needed(Bodies.governors(13), DAY)).isEqualTo(7);
    assertThat(new Share(Ratio.of(1, 3), Counted.SEATS).needed(Bodies.governors(13), DAY))
        .isEqualTo(5);
    assertThat(new Share(Ratio.ONE, Counted.SEATS).needed(Bodies.governors(13), DAY))
        .isEqualTo(13);
  }

  @Test
  void vacanciesCountAmongSeatsAndNotAmongMembers() {
    Body body = Bodies.governors(13).withVacancy("governors-13", DAY);
    assertThat(new Share(Ratio.of(1, 2), Counted.SEATS).needed(body, DAY)).isEqualTo(7);
    assertThat(new Share(Ratio.of(1, 2), Counted.MEMBERS).needed(body, DAY)).isEqualTo(6);
  }

  @Test
  void whereAllSeatsAreVacantThereIsNoQuorum() {
    Quorum half = Quorum.share(Ratio.of(1, 2), Counted.MEMBERS);
    Body body = Bodies.governors(3);
    assertThat(half.unmet(body, Bodies.SET_UP.minusDays(1), presence(false))).hasSize(1);
  }

  @Test
  void aChairAndAThirdOfSchools() {
    Quorum quorum =
        Quorum.allOf(List.of(new Chaired(), new ShareOfUnits("school", Ratio.of(1, 3))));
    assertThat(quorum.unmet(PANEL, DAY, presence(true, "a", "b", "c"))).isEmpty();
    assertThat(quorum.unmet(PANEL, DAY, presence(true, "director", "a", "b")))
        .containsExactly(new ShareOfUnits("school", Ratio.of(1, 3)));
    assertThat(quorum.unmet(PANEL, DAY, presence(false, "a", "b", "c")))
        .containsExactly(new Chaired());
    assertThat(quorum)
        .hasToString("somebody in the chair and 1/3 of constituencies of the kind school");
  }

  @Test
  void soManyFromAConstituency() {
    QuorumRequirement one = new FromConstituency(school("a"), 1);
    assertThat(one.isMet(PANEL, DAY, presence(false, "a"))).isTrue();
    assertThat(one.isMet(PANEL, DAY, presence(false, "b"))).isFalse();
    assertThat(one).hasToString("at least 1 from School a");
  }

  @Test
  void refusesAQuorumAboveTheSeats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quorum.of(9).check(PANEL))
        .withMessage("Quorum: must not be above the seats, but at least 9 of fair-access-panel has"
            + " only 8");
    Quorum.of(8).check(PANEL);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Quorum.allOf(List.of(new FromConstituency(school("a"), 2))).check(PANEL));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Quorum.allOf(List.of(new ShareOfUnits("diocese", Ratio.of(1, 2)))).check(PANEL));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Meetings.meeting(PANEL, Meetings.orders(9).build(), "a").build());
  }

  @Test
  void refusesRequirementsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AtLeast(0))
        .withMessage("AtLeast number: must be one or more, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FromConstituency(school("a"), -1))
        .withMessage("FromConstituency number: must be one or more, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(Ratio.ZERO, Counted.SEATS))
        .withMessage("Share fraction: must be above zero and at most one, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareOfUnits("school", Ratio.of(8, 7)))
        .withMessage("ShareOfUnits fraction: must be above zero and at most one, but was 8/7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quorum.allOf(ImmutableList.of()))
        .withMessage("Quorum requirements: must hold at least one, but were []");
  }

  @Test
  void readsAsWords() {
    assertThat(Quorum.of(3)).hasToString("at least 3");
    assertThat(Quorum.share(Ratio.of(1, 2), Counted.SEATS)).hasToString("1/2 of seats");
    assertThat(Quorum.share(Ratio.of(1, 2), Counted.MEMBERS)).hasToString("1/2 of members");
  }
}
