/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Seat;
import org.concordat.core.reason.Reason;

/** Who counts and who may vote on an item, whatever was voted. */
record Roll(Meeting meeting, Item item) {

  private Body body() {
    return meeting.body();
  }

  /** Whose vote somebody's ballot is: their own, or that of the member they stand in for. */
  Holder principal(Holder voter) {
    return deputyBy(deputy -> deputy.holder().equals(voter)).map(Deputy::member).orElse(voter);
  }

  Optional<Reason> against(Holder voter) {
    Optional<Deputy> deputy = deputyBy(one -> one.holder().equals(voter));
    Holder member = principal(voter);
    if (deputy.isPresent() && meeting.present().contains(member)) {
      return Optional.of(MeetingReasons.memberPresent(deputy.get()));
    }
    if (deputy.isPresent() && !deputy.get().mayDecide()) {
      return Optional.of(MeetingReasons.noAuthority(deputy.get()));
    }
    if (body().seatsOf(member, meeting.heldOn()).isEmpty()) {
      return Optional.of(outsideTerm(voter));
    }
    if (!body().voters(meeting.heldOn()).contains(member)) {
      return Optional.of(MeetingReasons.noVote(voter));
    }
    if (!meeting.present().contains(voter)) {
      return Optional.of(MeetingReasons.notPresent(voter));
    }
    if (isConflicted(member)) {
      return Optional.of(MeetingReasons.conflicted(voter, meeting.orders().conflicts()));
    }
    return unit()
        .filter(kind -> body().units(kind).stream().noneMatch(one -> sitsFor(member, one)))
        .map(kind -> MeetingReasons.notCounted(voter, kind));
  }

  private Reason outsideTerm(Holder voter) {
    if (!body().hasKnown(voter)) {
      return MeetingReasons.notAMember(voter, body());
    }
    boolean isOver = body().appointments().stream()
        .anyMatch(one -> one.holder().equals(voter) && one.term().isBefore(meeting.heldOn()));
    return MeetingReasons.outOfTerm(
        isOver ? MeetingReasons.TERM_OVER : MeetingReasons.TERM_NOT_BEGUN, voter, meeting.heldOn());
  }

  Optional<String> unit() {
    return meeting.orders().majority().value().unit();
  }

  boolean sitsFor(Holder member, Constituency unit) {
    return body().seatsOf(member, meeting.heldOn()).stream()
        .filter(seat -> seat.standing().hasVote())
        .map(Seat::constituency)
        .anyMatch(unit::equals);
  }

  /** Who counts for the quorum if nobody is in conflict. */
  QuorumRequirement.Presence presence() {
    return new QuorumRequirement.Presence(presentVoters(), meeting.presiding().isPresent());
  }

  /** Who presides for the item: the first of those who may that declared no interest in it. */
  Optional<Holder> presiding() {
    return meeting.mayPreside().filter(one -> !isConflicted(one)).findFirst();
  }

  /** Who counts for the quorum, as the orders say of those in conflict. */
  QuorumRequirement.Presence countedPresence() {
    return meeting.orders().conflicts().value() == ConflictEffect.VOTE
        ? presence()
        : new QuorumRequirement.Presence(freeVoters(), presiding().isPresent());
  }

  /** The members with a vote who are there themselves, or by a deputy who may decide. */
  ImmutableSortedSet<Holder> presentVoters() {
    return voters(this::isThere);
  }

  /** Those of them who are not in conflict. */
  ImmutableSortedSet<Holder> freeVoters() {
    return voters(member -> isThere(member) && !isConflicted(member));
  }

  /** Those of them who are in conflict. */
  ImmutableSortedSet<Holder> conflictedVoters() {
    return voters(member -> isThere(member) && isConflicted(member));
  }

  private ImmutableSortedSet<Holder> voters(Predicate<Holder> which) {
    return body().voters(meeting.heldOn()).stream()
        .filter(which)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isThere(Holder member) {
    return meeting.present().contains(member)
        || deputyBy(one -> one.member().equals(member) && one.mayDecide()).isPresent();
  }

  boolean isConflicted(Holder member) {
    return item.conflicts().stream()
        .map(Conflict::holder)
        .anyMatch(holder -> holder.equals(member)
            || deputyBy(one -> one.holder().equals(holder) && one.member().equals(member))
                .isPresent());
  }

  /** Whether the holder has a seat on the day, with a vote or without, or stands in for one who has. */
  boolean isMemberOrDeputy(Holder holder) {
    return !body().seatsOf(principal(holder), meeting.heldOn()).isEmpty();
  }

  /** Whether the holder may move or second: a member who is there, or a deputy who may decide. */
  boolean mayMove(Holder holder) {
    return meeting.present().contains(holder)
        && (body().members(meeting.heldOn()).contains(holder)
            || deputyBy(one -> one.holder().equals(holder) && one.mayDecide()).isPresent());
  }

  private Optional<Deputy> deputyBy(Predicate<Deputy> which) {
    return meeting.deputies().stream().filter(which).findFirst();
  }
}
