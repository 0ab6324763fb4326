/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Item;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Vote;

/**
 * A meeting and a motion that was voted on at it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param item the motion with its conflicts and ballots
 */
public record VotedItem(Meeting meeting, Item item) {

  /**
   * The same with other ballots.
   *
   * @param ballots the ballots, instead of those before
   * @return a copy
   */
  public VotedItem with(List<Ballot> ballots) {
    return new VotedItem(
        meeting,
        new Item(
            item.motion(), item.conflicts(), ImmutableList.copyOf(ballots), item.castingVote()));
  }

  /**
   * The same with one voter's ballots changed.
   *
   * @param voter whose ballots
   * @param vote how they vote instead
   * @return a copy
   */
  public VotedItem revoting(Holder voter, Vote vote) {
    return with(item.ballots().stream()
        .map(one -> one.voter().equals(voter) ? Ballot.of(voter, vote) : one)
        .collect(toImmutableList()));
  }

  /**
   * The same with one more ballot.
   *
   * @param ballot the ballot
   * @return a copy
   */
  public VotedItem adding(Ballot ballot) {
    return with(
        ImmutableList.<Ballot>builder().addAll(item.ballots()).add(ballot).build());
  }

  /**
   * Those who gave a vote.
   *
   * @param vote which
   * @return them, each once, in the order of the ballots
   */
  public ImmutableList<Holder> voters(Vote vote) {
    return item.ballots().stream()
        .filter(one -> one.vote() == vote)
        .map(Ballot::voter)
        .distinct()
        .collect(toImmutableList());
  }
}
