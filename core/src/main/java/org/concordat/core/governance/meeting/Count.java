/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Reason;

/** The ballots of an item, sorted into votes that count and ballots that do not. */
record Count(Tally tally, ImmutableList<RefusedBallot> refused) {

  static Count of(Roll roll) {
    Map<Holder, Vote> votes = new TreeMap<>();
    List<RefusedBallot> refused = new ArrayList<>();
    Map<Holder, List<Ballot>> byVoter = new TreeMap<>();
    for (Ballot ballot : roll.item().ballots().stream().sorted().toList()) {
      Optional<Reason> against = roll.against(ballot.voter());
      against.ifPresent(reason -> refused.add(new RefusedBallot(ballot, reason)));
      if (against.isEmpty()) {
        byVoter
            .computeIfAbsent(roll.principal(ballot.voter()), one -> new ArrayList<>())
            .add(ballot);
      }
    }
    byVoter.forEach((voter, ballots) -> {
      SortedSet<Vote> given = new TreeSet<>();
      ballots.forEach(ballot -> given.add(ballot.vote()));
      int counted = given.size() == 1 ? 1 : 0;
      if (counted == 1) {
        votes.put(voter, given.first());
      }
      ballots.stream()
          .skip(counted)
          .forEach(ballot ->
              refused.add(new RefusedBallot(ballot, MeetingReasons.votedTwice(ballot.voter()))));
    });
    return new Count(
        roll.unit().map(kind -> byUnit(roll, kind, votes)).orElseGet(() -> byMember(roll, votes)),
        refused.stream()
            .sorted((one, other) -> one.ballot().compareTo(other.ballot()))
            .collect(toImmutableList()));
  }

  private static Tally byMember(Roll roll, Map<Holder, Vote> votes) {
    return tally(
        votes.values(),
        roll.freeVoters().size(),
        roll.meeting().body().voters(roll.meeting().heldOn()).size());
  }

  private static Tally byUnit(Roll roll, String kind, Map<Holder, Vote> votes) {
    ImmutableSet<Holder> free = roll.freeVoters();
    List<Vote> ofUnits = new ArrayList<>();
    int present = 0;
    for (Constituency unit : roll.meeting().body().units(kind)) {
      if (free.stream().anyMatch(holder -> roll.sitsFor(holder, unit))) {
        present++;
      }
      List<Vote> own = votes.entrySet().stream()
          .filter(entry -> roll.sitsFor(entry.getKey(), unit))
          .map(Map.Entry::getValue)
          .toList();
      if (!own.isEmpty()) {
        ofUnits.add(asOne(own));
      }
    }
    return tally(ofUnits, present, roll.meeting().body().units(kind).size());
  }

  private static Vote asOne(List<Vote> votes) {
    long inFavour = number(votes, Vote.FOR);
    long against = number(votes, Vote.AGAINST);
    if (inFavour == against) {
      return Vote.ABSTAIN;
    }
    return inFavour > against ? Vote.FOR : Vote.AGAINST;
  }

  private static Tally tally(Collection<Vote> votes, int present, int members) {
    return new Tally(
        (int) number(votes, Vote.FOR),
        (int) number(votes, Vote.AGAINST),
        (int) number(votes, Vote.ABSTAIN),
        present,
        members);
  }

  private static long number(Collection<Vote> votes, Vote which) {
    return votes.stream().filter(vote -> vote == which).count();
  }
}
