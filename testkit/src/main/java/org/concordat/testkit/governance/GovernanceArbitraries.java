/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.adoption.AdoptionEvent;
import org.concordat.core.governance.adoption.AdoptionTerms;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.CastingVote;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.ConflictEffect;
import org.concordat.core.governance.meeting.Item;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Motion;
import org.concordat.core.governance.meeting.Quorum;
import org.concordat.core.governance.meeting.QuorumRequirement;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;

/**
 * Arbitrary meetings with a vote, and arbitrary texts with sign-ups.
 *
 * <p>Bodies have one to nine seats, of three constituencies of the kind {@code school}; some holders are
 * absent, in conflict, without a vote, or vote twice, and now and then a stranger votes. Failing samples
 * shrink towards small bodies.
 *
 * <p>The methods keep nothing between calls.
 */
public final class GovernanceArbitraries {

  private static final LocalDate DAY = LocalDate.of(2012, 3, 1);
  private static final Citation SOURCE = Citation.of("Local standing orders");

  /** One who sits on a body, and what they do at its meeting. */
  private record Sitter(
      SeatStanding standing,
      boolean isPresent,
      boolean isConflicted,
      boolean isInvited,
      ImmutableList<Vote> votes) {}

  private GovernanceArbitraries() {}

  /**
   * Majorities, of every base, fraction and measure, by member or by school.
   *
   * @return the majorities that standing orders may name
   */
  public static Arbitrary<Majority> majorities() {
    return Combinators.combine(
            Arbitraries.of(Majority.Base.class),
            Arbitraries.of(Majority.Measure.class),
            Arbitraries.of(
                Ratio.of(1, 4), Ratio.of(1, 2), Ratio.of(2, 3), Ratio.of(3, 4), Ratio.ONE),
            Arbitraries.of(Optional.<String>empty(), Optional.of("school")))
        .filter((base, measure, fraction, unit) ->
            measure == Majority.Measure.AT_LEAST || !fraction.equals(Ratio.ONE))
        .as(Majority::new);
  }

  /**
   * Meetings with a motion that was voted on.
   *
   * @return meetings with a quorum and without
   */
  public static Arbitrary<VotedItem> votedItems() {
    Arbitrary<StandingOrders> orders = Combinators.combine(
            majorities(),
            Arbitraries.of(Ratio.of(1, 3), Ratio.of(1, 2), Ratio.of(1, 9)),
            Arbitraries.of(CastingVote.class),
            Arbitraries.of(ConflictEffect.class))
        .as((majority, quorum, casting, conflicts) -> StandingOrders.builder()
            .quorum(Rule.agreed(
                "quorum", Quorum.share(quorum, QuorumRequirement.Counted.SEATS), SOURCE))
            .majority(Rule.agreed("majority", majority, SOURCE))
            .castingVote(Rule.agreed("casting vote", casting, SOURCE))
            .conflicts(Rule.agreed("conflicts", conflicts, SOURCE))
            .build());
    return Combinators.combine(
            sitters().list().ofMinSize(1).ofMaxSize(9),
            orders,
            Arbitraries.of(Vote.class).optional(),
            Arbitraries.of(false, false, false, true))
        .as(GovernanceArbitraries::votedItem);
  }

  private static Arbitrary<Sitter> sitters() {
    Arbitrary<ImmutableList<Vote>> votes = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(Vote.class).list().ofSize(0)),
            Tuple.of(12, Arbitraries.of(Vote.class).list().ofSize(1)),
            Tuple.of(1, Arbitraries.of(Vote.class).list().ofSize(2)))
        .map(ImmutableList::copyOf);
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(8, SeatStanding.VOTING),
                Tuple.of(1, SeatStanding.NON_VOTING),
                Tuple.of(1, SeatStanding.ADVISORY)),
            Arbitraries.of(true, true, true, true, false),
            Arbitraries.of(false, false, false, false, true),
            Arbitraries.of(true, true, false),
            votes)
        .as(Sitter::new);
  }

  private static VotedItem votedItem(
      List<Sitter> sitters,
      StandingOrders orders,
      Optional<Vote> castingVote,
      boolean hasStranger) {
    Body.Builder body = Body.builder().code("board").title("the board");
    ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
    ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
    ImmutableSet.Builder<Holder> present = ImmutableSet.builder();
    ImmutableSet.Builder<Holder> invited = ImmutableSet.builder();
    for (int i = 0; i < sitters.size(); i++) {
      Sitter sitter = sitters.get(i);
      Holder holder = Holder.of("h" + i);
      Constituency school = Constituency.of("school", "s" + i % 3, "School " + i % 3);
      SeatStanding standing = i == 0 ? SeatStanding.VOTING : sitter.standing();
      body.addSeat(Seat.of("seat-" + i, school, standing))
          .addAppointment(Appointment.from("seat-" + i, holder, DAY));
      sitter.votes().forEach(vote -> ballots.add(Ballot.of(holder, vote)));
      if (sitter.isConflicted()) {
        conflicts.add(Conflict.of(holder, "head of the home school"));
      }
      if (sitter.isPresent()) {
        present.add(holder);
      }
      if (sitter.isInvited()) {
        invited.add(holder);
      }
    }
    if (hasStranger) {
      ballots.add(Ballot.of(Holder.of("stranger"), Vote.FOR));
    }
    Meeting meeting = Meeting.builder()
        .body(
            body.addOffice(OfficeTerm.from(Office.CHAIR, Holder.of("h0"), DAY)).build())
        .orders(orders)
        .convenedOn(DAY)
        .heldOn(DAY)
        .addAllInvited(invited.build())
        .addAllPresent(present.build())
        .build();
    return new VotedItem(
        meeting,
        new Item(
            Motion.of("motion", "that it be so"), conflicts.build(), ballots.build(), castingVote));
  }

  /**
   * Texts of one phase with one to twenty electors, of which some have signed up, on days from {@link
   * AdoptionLaws#OPENED} on.
   *
   * @return texts whose editions name many majorities
   */
  public static Arbitrary<SignedText> signedTexts() {
    Arbitrary<Majority> ofAll = Combinators.combine(
            Arbitraries.of(Majority.Measure.class),
            Arbitraries.of(Ratio.of(1, 2), Ratio.of(2, 3), Ratio.of(3, 4), Ratio.ONE))
        .filter((measure, fraction) ->
            measure == Majority.Measure.AT_LEAST || !fraction.equals(Ratio.ONE))
        .as((measure, fraction) ->
            new Majority(Majority.Base.MEMBERS, measure, fraction, Optional.empty()));
    return Combinators.combine(
            ofAll, Arbitraries.integers().between(-1, 200).list().ofMinSize(1).ofMaxSize(20))
        .as(GovernanceArbitraries::signedText);
  }

  private static SignedText signedText(Majority majority, List<Integer> days) {
    ImmutableSet<Elector> electors = IntStream.range(0, days.size())
        .mapToObj(i -> Elector.of("school-" + i, "secondary"))
        .collect(ImmutableSet.toImmutableSet());
    ImmutableList<AdoptionEvent.Joined> signUps = IntStream.range(0, days.size())
        .filter(i -> days.get(i) >= 0 && days.get(i) % 3 != 0)
        .mapToObj(i -> new AdoptionEvent.Joined(
            AdoptionLaws.OPENED.plusDays(days.get(i)), "school-" + i, "secondary"))
        .collect(toImmutableList());
    AdoptionTerms terms = AdoptionTerms.builder()
        .majority(Rule.agreed("majority", majority, SOURCE))
        .build();
    return new SignedText(
        ProposedText.of("protocol-1", Edition.of("local", DAY, terms, SOURCE), electors), signUps);
  }
}
