/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.testkit.law.Search;

/** Every law of votes and adoptions finds what breaks it. */
class GovernanceLawsTest {

  /** Votes that are changed before they are counted. */
  private record Changed(UnaryOperator<VotedItem> change) implements VotingLaws {

    @Override
    public Resolution resolve(VotedItem voted) {
      VotedItem changed = change.apply(voted);
      return changed.meeting().resolve(changed.item()).value();
    }
  }

  private static VotedItem recast(VotedItem voted, Vote from, Vote to) {
    return voted.with(voted.item().ballots().stream()
        .map(one -> one.vote() == from ? Ballot.of(one.voter(), to) : one)
        .collect(ImmutableList.toImmutableList()));
  }

  private static VotedItem firstOnly(VotedItem voted) {
    return voted.with(
        voted.item().ballots().stream().limit(1).collect(ImmutableList.toImmutableList()));
  }

  private static boolean swapped(Vote one) {
    return one != Vote.ABSTAIN;
  }

  @Example
  void aCountThatStopsAtTheFirstBallotIsFound() {
    Changed laws = new Changed(GovernanceLawsTest::firstOnly);
    assertThat(Search.counterExample(
            laws.votedItems(), voted -> laws.theOrderOfBallotsChangesNothing(voted, 1)))
        .hasMessageStartingWith("The order of ballots changes nothing, but ");
  }

  @Example
  void anAbstentionThatCountsForIsFound() {
    Changed laws = new Changed(voted -> recast(voted, Vote.ABSTAIN, Vote.FOR));
    assertThat(
            Search.counterExample(laws.votedItems(), laws::anAbstentionInsteadOfSilenceNeverWins))
        .hasMessageStartingWith("An abstention never wins a vote, but ");
  }

  @Example
  void aVoteForThatHarmsIsFound() {
    Changed laws = new Changed(voted -> voted.with(voted.item().ballots().stream()
        .map(one -> swapped(one.vote())
            ? Ballot.of(one.voter(), one.vote() == Vote.FOR ? Vote.AGAINST : Vote.FOR)
            : one)
        .collect(ImmutableList.toImmutableList())));
    assertThat(
            Search.counterExample(laws.votedItems(), laws::anAbstentionInsteadOfAVoteForNeverWins))
        .hasMessageStartingWith("An abstention instead of a vote for never wins, but ");
    assertThat(Search.counterExample(laws.votedItems(), laws::aVoteForInsteadOfAgainstNeverLoses))
        .hasMessageStartingWith("A vote for instead of against never loses, but ");
  }

  @Example
  void anotherMajorityIsFound() {
    Changed laws = new Changed(voted -> new VotedItem(
        Meeting.builder()
            .from(voted.meeting())
            .orders(StandingOrders.builder()
                .from(voted.meeting().orders())
                .majority(Rule.agreed(
                    "majority",
                    Majority.presentAndVoting(),
                    voted.meeting().orders().majority().source()))
                .build())
            .build(),
        voted.item()));
    assertThat(Search.counterExample(laws.votedItems(), laws::aMotionIsCarriedExactlyByItsMajority))
        .hasMessageStartingWith("A motion is carried exactly by its majority, but ");
  }

  @Example
  void aVoterWhoIsBarredByAnotherIsFound() {
    VotingLaws laws = new VotingLaws() {
      @Override
      public Optional<Reason> against(VotedItem voted, Holder voter) {
        return voted.item().ballots().isEmpty()
                || voted.item().ballots().get(0).voter().equals(voter)
            ? Optional.empty()
            : Optional.of(Reason.coded("too-late").saying("somebody else was first"));
      }
    };
    assertThat(Search.counterExample(laws.votedItems(), laws::whoMayVoteNeverDependsOnOrder))
        .hasMessageStartingWith("Who may vote never depends on order, but ");
  }

  @Example
  void anAdoptionByTheFirstIsFound() {
    AdoptionLaws laws = new AdoptionLaws() {
      @Override
      public Optional<LocalDate> adoptedOn(SignedText signed) {
        return signed.signUps().stream().map(one -> one.on()).findFirst();
      }
    };
    assertThat(Search.counterExample(laws.signedTexts(), laws::aTextIsAdoptedExactlyByItsMajority))
        .hasMessageStartingWith("A text is adopted exactly by its majority, but ");
    assertThat(Search.counterExample(
            laws.signedTexts(), laws::theOrderInWhichSignUpsAreLearnedChangesNothing))
        .hasMessageStartingWith("The order in which sign-ups are learned changes nothing, but ");
  }
}
