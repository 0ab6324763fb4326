/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.governance.meeting.Result;
import org.concordat.core.governance.meeting.Tally;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;

/**
 * The laws of a vote.
 *
 * <p>A motion is carried exactly when its majority is there; the order of ballots changes nothing, neither the
 * result nor who may vote; and where there is a quorum, an abstention never wins a vote. The last means two
 * things: whoever gave no vote may abstain, and whoever voted for the motion may abstain instead, and what
 * was lost stays lost. It does not hold for whoever voted against: two for and two against are lost,
 * and once one of the two against abstains, two of three have carried it.
 *
 * <p>A test class implements this interface and inherits the properties; by default it is the library's own
 * meeting that resolves.
 */
public interface VotingLaws {

  /**
   * What is voted on.
   *
   * @return any meeting with a motion
   */
  @Provide
  default Arbitrary<VotedItem> votedItems() {
    return GovernanceArbitraries.votedItems();
  }

  /**
   * Resolves a motion.
   *
   * @param voted the meeting and the motion
   * @return what became of it
   */
  default Resolution resolve(VotedItem voted) {
    return voted.meeting().resolve(voted.item()).value();
  }

  /**
   * Says whether somebody may vote.
   *
   * @param voted the meeting and the motion
   * @param voter who
   * @return why not; empty if they may
   */
  default Optional<Reason> against(VotedItem voted, Holder voter) {
    return voted.meeting().against(voted.item(), voter);
  }

  /**
   * Ballots in another order resolve the same.
   *
   * @param voted any motion
   * @param turn how far the ballots are turned round
   */
  @Property(tries = 200)
  default void theOrderOfBallotsChangesNothing(
      @ForAll("votedItems") VotedItem voted, @ForAll @IntRange(max = 20) int turn) {
    List<Ballot> turned = new ArrayList<>(voted.item().ballots());
    Collections.rotate(turned, turn);
    Resolution resolved = resolve(voted);
    for (List<Ballot> order : ImmutableList.of(turned, Lists.reverse(turned))) {
      holds(
          resolve(voted.with(order)).equals(resolved),
          "The order of ballots changes nothing, but for %s it did",
          order);
    }
  }

  /**
   * Whether somebody may vote does not hang on the votes of others, nor on their order.
   *
   * @param voted any motion
   */
  @Property(tries = 200)
  default void whoMayVoteNeverDependsOnOrder(@ForAll("votedItems") VotedItem voted) {
    VotedItem none = voted.with(ImmutableList.of());
    VotedItem reversed = voted.with(voted.item().ballots().reverse());
    for (Ballot ballot : voted.item().ballots()) {
      Optional<Reason> reason = against(none, ballot.voter());
      holds(
          against(voted, ballot.voter()).equals(reason)
              && against(reversed, ballot.voter()).equals(reason),
          "Who may vote never depends on order, but of %s it did",
          ballot.voter());
    }
  }

  /**
   * A motion that was put is carried exactly when the majority of the orders is there, with the casting vote
   * where the votes are equal.
   *
   * @param voted any motion
   */
  @Property(tries = 500)
  default void aMotionIsCarriedExactlyByItsMajority(@ForAll("votedItems") VotedItem voted) {
    Resolution resolved = resolve(voted);
    if (resolved.result() == Result.NOT_PUT) {
      return;
    }
    int casting = resolved.castingVote().filter(Vote.FOR::equals).isPresent() ? 1 : 0;
    holds(
        resolved.isCarried() == isEnough(voted.meeting(), resolved.tally(), casting),
        "A motion is carried exactly by its majority, but with %s was %s",
        resolved.tally(),
        resolved.result());
    holds(
        casting == 0 || resolved.tally().isTied(),
        "A casting vote decides only where the votes are equal, but decided with %s",
        resolved.tally());
  }

  private static boolean isEnough(Meeting meeting, Tally tally, int casting) {
    Majority majority = meeting.orders().majority().value();
    int of = switch (majority.base()) {
      case VOTING -> tally.inFavour() + tally.against() + casting;
      case PRESENT -> tally.present();
      case MEMBERS -> tally.members();
    };
    int inFavour = tally.inFavour() + casting;
    int compared = Ratio.of(inFavour).compareTo(majority.fraction().times(Ratio.of(of)));
    return inFavour > 0
        && (majority.measure() == Majority.Measure.MORE_THAN ? compared > 0 : compared >= 0);
  }

  /**
   * What is lost with a quorum stays lost when somebody who gave no vote abstains.
   *
   * @param voted any motion
   */
  @Property(tries = 500)
  default void anAbstentionInsteadOfSilenceNeverWins(@ForAll("votedItems") VotedItem voted) {
    if (resolve(voted).result() != Result.LOST) {
      return;
    }
    ImmutableList<Holder> silent = voted.meeting().present().stream()
        .filter(holder ->
            voted.item().ballots().stream().noneMatch(one -> one.voter().equals(holder)))
        .collect(toImmutableList());
    for (Holder holder : silent) {
      holds(
          !resolve(voted.adding(Ballot.of(holder, Vote.ABSTAIN))).isCarried(),
          "An abstention never wins a vote, but that of %s did",
          holder);
    }
  }

  /**
   * What is lost with a quorum stays lost when somebody who voted for it abstains instead.
   *
   * @param voted any motion
   */
  @Property(tries = 500)
  default void anAbstentionInsteadOfAVoteForNeverWins(@ForAll("votedItems") VotedItem voted) {
    if (resolve(voted).result() != Result.LOST) {
      return;
    }
    for (Holder holder : once(voted, Vote.FOR)) {
      holds(
          !resolve(voted.revoting(holder, Vote.ABSTAIN)).isCarried(),
          "An abstention instead of a vote for never wins, but that of %s did",
          holder);
    }
  }

  /**
   * What is carried stays carried when somebody who voted against it votes for it instead.
   *
   * @param voted any motion
   */
  @Property(tries = 500)
  default void aVoteForInsteadOfAgainstNeverLoses(@ForAll("votedItems") VotedItem voted) {
    if (!resolve(voted).isCarried()) {
      return;
    }
    for (Holder holder : once(voted, Vote.AGAINST)) {
      holds(
          resolve(voted.revoting(holder, Vote.FOR)).isCarried(),
          "A vote for instead of against never loses, but that of %s did",
          holder);
    }
  }

  private static ImmutableList<Holder> once(VotedItem voted, Vote vote) {
    return voted.voters(vote).stream()
        .filter(holder -> voted.item().ballots().stream()
                .filter(one -> one.voter().equals(holder))
                .count()
            == 1)
        .collect(toImmutableList());
  }
}
