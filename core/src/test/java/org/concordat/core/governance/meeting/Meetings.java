/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** Meetings to test with. */
final class Meetings {

  static final Citation LOCAL = Citation.of("Local standing orders", "4");
  static final Motion MOTION = Motion.of("approve", "that the protocol be approved");

  private Meetings() {}

  static Rule<Quorum> quorum(Quorum quorum) {
    return Rule.agreed("quorum", quorum, LOCAL);
  }

  static StandingOrders.Builder orders(int quorum) {
    return StandingOrders.builder().quorum(quorum(Quorum.of(quorum)));
  }

  /** A meeting to which everybody was invited and some came. */
  static Meeting.Builder meeting(Body body, StandingOrders orders, String... present) {
    return Meeting.builder()
        .body(body)
        .orders(orders)
        .convenedOn(Bodies.DAY.minusDays(14))
        .heldOn(Bodies.DAY)
        .addAllInvited(body.members(Bodies.DAY))
        .addAllPresent(Stream.of(present).map(Holder::of).toList());
  }

  static ImmutableList<Ballot> ballots(Vote vote, String... voters) {
    return Stream.of(voters)
        .map(voter -> Ballot.of(Holder.of(voter), vote))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Ballot> all(List<Ballot> some, List<Ballot> more) {
    return ImmutableList.<Ballot>builder().addAll(some).addAll(more).build();
  }

  static ImmutableList<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).collect(ImmutableList.toImmutableList());
  }
}
