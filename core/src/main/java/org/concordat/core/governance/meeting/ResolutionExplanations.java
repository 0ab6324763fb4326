/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/** How a resolution came about. */
final class ResolutionExplanations {

  private ResolutionExplanations() {}

  static Explanation of(Resolution resolution, Meeting meeting, Roll roll) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(quorum(meeting, roll));
    resolution
        .conflicts()
        .forEach(one -> inputs.add(Explanation.given(
            "interest declared by " + one.holder().key(), Datum.of(one.nature()))));
    if (resolution.result() != Result.NOT_PUT) {
      inputs.add(votes(resolution.tally(), meeting.orders()));
    }
    resolution
        .castingVote()
        .ifPresent(vote -> inputs.add(Explanation.given("casting vote", Datum.of(word(vote)))
            .under(meeting.orders().castingVote().source())));
    resolution
        .refusedBallots()
        .forEach(one -> inputs.add(Explanation.given(
            "not counted: " + one.ballot().voter(), Datum.of(one.reason().message()))));
    resolution
        .reasons()
        .forEach(reason -> inputs.add(Explanation.given("because", Datum.of(reason.message()))));
    return Explanation.of(
        resolution.motion().text(), Datum.of(word(resolution.result())), inputs.build());
  }

  private static Explanation quorum(Meeting meeting, Roll roll) {
    QuorumRequirement.Presence presence = roll.countedPresence();
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    for (QuorumRequirement one : meeting.orders().quorum().value().requirements()) {
      inputs.add(Explanation.of(
          one.toString(),
          Datum.of(one.counted(meeting.body(), meeting.heldOn(), presence), "there"),
          Explanation.given("needed", Datum.of(one.needed(meeting.body(), meeting.heldOn())))));
    }
    return Explanation.of(
            "quorum", Datum.of(meeting.orders().quorum().value().toString()), inputs.build())
        .under(meeting.orders().quorum().source());
  }

  private static Explanation votes(Tally tally, StandingOrders orders) {
    return Explanation.of(
            "votes for",
            Datum.of(tally.inFavour()),
            Explanation.given("needed", Datum.of(orders.majority().value().needed(tally))),
            Explanation.given("votes against", Datum.of(tally.against())),
            Explanation.given("abstentions", Datum.of(tally.abstentions())),
            Explanation.given("could vote", Datum.of(tally.present())),
            Explanation.given("members with a vote", Datum.of(tally.members())))
        .under(orders.majority().source());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
