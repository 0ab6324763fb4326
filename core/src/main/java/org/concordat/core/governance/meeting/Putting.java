/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;

/** A motion as it is put to the vote, or not. */
record Putting(Meeting meeting, Item item, Roll roll) {

  private static final Comparator<Conflict> ORDER =
      Comparator.comparing(Conflict::holder).thenComparing(Conflict::nature);

  Putting(Meeting meeting, Item item) {
    this(meeting, item, new Roll(meeting, item));
  }

  Explained<Resolution> resolution() {
    ImmutableList<Reason> against = ImmutableList.<Reason>builder()
        .addAll(againstMoving())
        .addAll(againstQuorum().stream().toList())
        .build();
    ImmutableList<Reason> vain = vainConflicts();
    Resolution resolution = against.isEmpty()
        ? voted(vain)
        : notPut(ImmutableList.<Reason>builder().addAll(against).addAll(vain).build());
    return Explained.of(resolution, () -> ResolutionExplanations.of(resolution, meeting, roll));
  }

  private ImmutableResolution.Builder begun() {
    return ImmutableResolution.builder()
        .body(meeting.body().code())
        .heldOn(meeting.heldOn())
        .motion(item.motion())
        .isRecommendation(meeting.body().isAdvisory())
        .conflicts(ImmutableList.sortedCopyOf(ORDER, item.conflicts()));
  }

  private Resolution notPut(ImmutableList<Reason> against) {
    boolean isConflict =
        against.stream().anyMatch(one -> one.is(MeetingReasons.CONFLICTS_REMOVE_QUORUM));
    return begun()
        .result(Result.NOT_PUT)
        .tally(Tally.NONE)
        .reasons(against)
        .fallback(isConflict ? Optional.of(meeting.orders().fallback().value()) : Optional.empty())
        .isEnforceable(false)
        .build();
  }

  private Resolution voted(ImmutableList<Reason> vainConflicts) {
    Count count = Count.of(roll);
    Tally tally = count.tally();
    StandingOrders orders = meeting.orders();
    Majority majority = orders.majority().value();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    boolean isReached = majority.isReached(tally);
    Optional<Reason> againstCasting =
        item.castingVote().flatMap(vote -> againstCasting(!isReached && tally.isTied()));
    Optional<Vote> casting = againstCasting.isPresent()
        ? Optional.empty()
        : item.castingVote().filter(vote -> vote != Vote.ABSTAIN);
    againstCasting.ifPresent(reasons::add);
    boolean isCarried = isReached
        || (casting.filter(Vote.FOR::equals).isPresent() && majority.isReachedByOneMore(tally));
    if (!isCarried) {
      reasons.add(
          tally.isTied() && casting.isEmpty()
              ? MeetingReasons.tied(tally, orders.castingVote())
              : MeetingReasons.majorityNotReached(tally, orders.majority()));
    }
    ImmutableSortedSet<Holder> uninvited = meeting.uninvited();
    if (!uninvited.isEmpty()) {
      reasons.add(MeetingReasons.notInvited(uninvited, orders.uninvited()));
    }
    reasons.addAll(vainConflicts);
    return begun()
        .result(isCarried ? Result.CARRIED : Result.LOST)
        .tally(tally)
        .castingVote(casting)
        .refusedBallots(count.refused())
        .reasons(reasons.build())
        .isEnforceable(isCarried
            && (uninvited.isEmpty() || orders.uninvited().value() == UninvitedEffect.STANDS))
        .build();
  }

  private ImmutableList<Reason> vainConflicts() {
    return item.conflicts().stream()
        .sorted(ORDER)
        .filter(one -> !roll.isMemberOrDeputy(one.holder()))
        .map(one -> MeetingReasons.conflictOfNoMember(one, meeting))
        .collect(toImmutableList());
  }

  private Optional<Reason> againstCasting(boolean isDecisive) {
    String why = "";
    if (meeting.orders().castingVote().value() == CastingVote.NOBODY) {
      why = "nobody has one";
    } else if (meeting.orders().majority().value().unit().isPresent()) {
      why = "votes are counted by " + meeting.orders().majority().value().unit().get()
          + ", and nobody has one beside them";
    } else if (meeting.presiding().isEmpty()) {
      why = "nobody presides";
    } else if (roll.presiding().isEmpty()) {
      why = "who presides declared an interest";
    } else if (!isDecisive) {
      why = "the votes are not equal, or carry the motion as they are";
    }
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(MeetingReasons.castingVoteRefused(why, meeting.orders().castingVote()));
  }

  private ImmutableList<Reason> againstMoving() {
    Motion motion = item.motion();
    StandingOrders orders = meeting.orders();
    Predicate<Holder> mayNotMove = holder -> !roll.mayMove(holder);
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    if (orders.isMoverNeeded() && motion.mover().isEmpty()) {
      reasons.add(MeetingReasons.noMover(motion));
    }
    if (orders.isSeconderNeeded() && motion.seconder().isEmpty()) {
      reasons.add(MeetingReasons.noSeconder(motion));
    }
    motion
        .mover()
        .filter(mayNotMove)
        .ifPresent(holder -> reasons.add(MeetingReasons.mayNotMove(holder, motion)));
    motion
        .seconder()
        .filter(mayNotMove)
        .ifPresent(holder -> reasons.add(MeetingReasons.mayNotMove(holder, motion)));
    motion
        .matter()
        .filter(this::isOutsideRemit)
        .ifPresent(matter ->
            reasons.add(MeetingReasons.outsideRemit(matter, meeting.body(), meeting.heldOn())));
    return reasons.build();
  }

  private boolean isOutsideRemit(String matter) {
    return !meeting.body().remits().isEmpty()
        && meeting
            .body()
            .remit(meeting.heldOn())
            .filter(one -> one.covers(matter))
            .isEmpty();
  }

  private Optional<Reason> againstQuorum() {
    String unmet = unmet(roll.presence());
    if (!unmet.isEmpty()) {
      return Optional.of(MeetingReasons.inquorate(
          roll.presentVoters().size(), unmet, meeting.orders().quorum()));
    }
    String without = unmet(roll.countedPresence());
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(MeetingReasons.conflictsRemoveQuorum(
            roll.conflictedVoters(), without, meeting.orders().fallback()));
  }

  private String unmet(QuorumRequirement.Presence presence) {
    return meeting
        .orders()
        .quorum()
        .value()
        .unmet(meeting.body(), meeting.heldOn(), presence)
        .stream()
        .map(QuorumRequirement::toString)
        .collect(joining(", "));
  }
}
