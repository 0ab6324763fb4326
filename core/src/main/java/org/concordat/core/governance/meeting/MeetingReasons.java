/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import java.time.LocalDate;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/** The codes of the reasons why a motion, a vote or an act of the chair does not count. */
public final class MeetingReasons {

  /** Too few are there; arguments: present, unmet. */
  public static final String INQUORATE = "meeting.inquorate";

  /** Enough are there, and too few without those in conflict; arguments: conflicted, unmet, fallback. */
  public static final String CONFLICTS_REMOVE_QUORUM = "meeting.conflicts-remove-quorum";

  /** Nobody moved the motion; argument: motion. */
  public static final String NO_MOVER = "meeting.no-mover";

  /** Nobody seconded the motion; argument: motion. */
  public static final String NO_SECONDER = "meeting.no-seconder";

  /** Who moved or seconded is no member who is present; arguments: holder, motion. */
  public static final String MAY_NOT_MOVE = "meeting.may-not-move";

  /** The body may not deal with the matter; arguments: matter, body, on. */
  public static final String OUTSIDE_REMIT = "meeting.outside-remit";

  /** The voter never held a seat, and is nobody's deputy; arguments: holder, body. */
  public static final String NOT_A_MEMBER = "meeting.not-a-member";

  /** The voter no longer holds a seat; arguments: holder, on. */
  public static final String TERM_OVER = "meeting.term-over";

  /** The voter does not yet hold a seat; arguments: holder, on. */
  public static final String TERM_NOT_BEGUN = "meeting.term-not-begun";

  /** The voter's seat is without a vote; argument: holder. */
  public static final String NO_VOTE = "meeting.no-vote";

  /** The voter sits for no constituency of the kind that is counted; arguments: holder, kind. */
  public static final String NOT_COUNTED = "meeting.not-counted";

  /** The voter is not there; argument: holder. */
  public static final String NOT_PRESENT = "meeting.not-present";

  /** The member is there, so the deputy has no vote; arguments: holder, member. */
  public static final String MEMBER_PRESENT = "meeting.member-present";

  /** The deputy has no authority to decide; arguments: holder, member. */
  public static final String NO_AUTHORITY = "meeting.no-authority";

  /** An interest was declared in the item; argument: holder. */
  public static final String CONFLICTED = "meeting.conflicted";

  /**
   * An interest was declared by somebody who is no member on the day and stands in for none, so that nothing
   * follows from it; arguments: holder, nature, body, on.
   */
  public static final String CONFLICT_OF_NO_MEMBER = "meeting.conflict-of-no-member";

  /** More than one vote was given; argument: holder. */
  public static final String VOTED_TWICE = "meeting.voted-twice";

  /** Too few voted for the motion; arguments: in-favour, needed, majority. */
  public static final String MAJORITY_NOT_REACHED = "meeting.majority-not-reached";

  /** The votes are equal and no casting vote decides; argument: votes. */
  public static final String TIED = "meeting.tied";

  /** A casting vote was given and does not count; argument: why. */
  public static final String CASTING_VOTE_REFUSED = "meeting.casting-vote-refused";

  /** Members stayed away who had not been invited; arguments: holders, effect. */
  public static final String NOT_INVITED = "meeting.not-invited";

  /** The notice was too short; arguments: notice, convened, held, last. */
  public static final String NOTICE_TOO_SHORT = "meeting.notice-too-short";

  /** Whether the notice was long enough cannot be counted; arguments: notice, convened, why. */
  public static final String NOTICE_NOT_COUNTABLE = "meeting.notice-not-countable";

  /** Who acted was not chair; arguments: holder, body, on. */
  public static final String NOT_CHAIR = "meeting.not-chair";

  /** The standing orders give the chair no power to act; argument: body. */
  public static final String NO_POWER_TO_ACT = "meeting.no-power-to-act";

  /** No urgency was said; argument: motion. */
  public static final String NOT_URGENT = "meeting.not-urgent";

  /** The item did not fall back on the chair; argument: motion. */
  public static final String NO_FALLBACK_ON_CHAIR = "meeting.no-fallback-on-chair";

  private MeetingReasons() {}

  static Reason inquorate(int present, String unmet, Rule<?> quorum) {
    return Reason.coded(INQUORATE)
        .with("present", present)
        .with("unmet", unmet)
        .under(quorum.source())
        .saying("{present} members with a vote are there; the quorum lacks: {unmet}");
  }

  static Reason conflictsRemoveQuorum(
      ImmutableCollection<Holder> conflicted, String unmet, Rule<Fallback> fallback) {
    return Reason.coded(CONFLICTS_REMOVE_QUORUM)
        .with("conflicted", keys(conflicted))
        .with("unmet", unmet)
        .with("fallback", fallback.value().name())
        .under(fallback.source())
        .saying("without those in conflict ({conflicted}) the quorum lacks: {unmet}; "
            + what(fallback.value()));
  }

  private static String what(Fallback fallback) {
    return switch (fallback) {
      case ADJOURN -> "the item waits for a meeting that has a quorum for it";
      case CHAIR_MAY_ACT -> "the chair may act on it";
      case REFER_UP -> "it goes to the body or officer above";
    };
  }

  static Reason noMover(Motion motion) {
    return Reason.coded(NO_MOVER).with("motion", motion.code()).saying("nobody moved {motion}");
  }

  static Reason noSeconder(Motion motion) {
    return Reason.coded(NO_SECONDER)
        .with("motion", motion.code())
        .saying("nobody seconded {motion}");
  }

  static Reason mayNotMove(Holder holder, Motion motion) {
    return Reason.coded(MAY_NOT_MOVE)
        .with("holder", holder.key())
        .with("motion", motion.code())
        .saying("{holder} is no member who is there, and may not move or second {motion}");
  }

  static Reason outsideRemit(String matter, Body body, LocalDate on) {
    return Reason.coded(OUTSIDE_REMIT)
        .with("matter", matter)
        .with("body", body.code())
        .with("on", on)
        .saying("on {on}, {matter} is outside the remit of {body}");
  }

  static Reason notAMember(Holder holder, Body body) {
    return Reason.coded(NOT_A_MEMBER)
        .with("holder", holder.key())
        .with("body", body.code())
        .saying("{holder} is no member of {body}");
  }

  static Reason outOfTerm(String code, Holder holder, LocalDate on) {
    return Reason.coded(code)
        .with("holder", holder.key())
        .with("on", on)
        .saying(
            code.equals(TERM_OVER)
                ? "the term of {holder} was over on {on}"
                : "the term of {holder} had not begun on {on}");
  }

  static Reason noVote(Holder holder) {
    return Reason.coded(NO_VOTE)
        .with("holder", holder.key())
        .saying("the seat of {holder} is without a vote");
  }

  static Reason notCounted(Holder holder, String kind) {
    return Reason.coded(NOT_COUNTED)
        .with("holder", holder.key())
        .with("kind", kind)
        .saying("{holder} sits for no {kind}, and each {kind} has one vote");
  }

  static Reason notPresent(Holder holder) {
    return Reason.coded(NOT_PRESENT).with("holder", holder.key()).saying("{holder} is not there");
  }

  static Reason memberPresent(Deputy deputy) {
    return Reason.coded(MEMBER_PRESENT)
        .with("holder", deputy.holder().key())
        .with("member", deputy.member().key())
        .saying("{member} is there, so {holder} has no vote");
  }

  static Reason noAuthority(Deputy deputy) {
    return Reason.coded(NO_AUTHORITY)
        .with("holder", deputy.holder().key())
        .with("member", deputy.member().key())
        .saying("{holder}, who attends for {member}, has no authority to decide");
  }

  static Reason conflicted(Holder holder, Rule<?> rule) {
    return Reason.coded(CONFLICTED)
        .with("holder", holder.key())
        .under(rule.source())
        .saying("{holder} declared an interest");
  }

  static Reason conflictOfNoMember(Conflict conflict, Meeting meeting) {
    return Reason.coded(CONFLICT_OF_NO_MEMBER)
        .with("holder", conflict.holder().key())
        .with("nature", conflict.nature())
        .with("body", meeting.body().code())
        .with("on", meeting.heldOn())
        .under(meeting.orders().conflicts().source())
        .saying(
            "{holder} declared an interest, and neither is a member of {body} on {on} nor stands in for one:"
                + " it takes nobody's vote");
  }

  static Reason votedTwice(Holder holder) {
    return Reason.coded(VOTED_TWICE)
        .with("holder", holder.key())
        .saying("{holder} gave more than one vote");
  }

  static Reason majorityNotReached(Tally tally, Rule<Majority> majority) {
    return Reason.coded(MAJORITY_NOT_REACHED)
        .with("in-favour", tally.inFavour())
        .with("needed", majority.value().needed(tally))
        .with("majority", majority.value().toString())
        .under(majority.source())
        .saying("{in-favour} voted for it and {needed} are needed: {majority}");
  }

  static Reason tied(Tally tally, Rule<?> casting) {
    return Reason.coded(TIED)
        .with("votes", tally.inFavour())
        .under(casting.source())
        .saying("{votes} voted for and {votes} against, and no casting vote decides");
  }

  static Reason castingVoteRefused(String why, Rule<?> casting) {
    return Reason.coded(CASTING_VOTE_REFUSED)
        .with("why", why)
        .under(casting.source())
        .saying("the casting vote does not count: {why}");
  }

  static Reason notInvited(ImmutableCollection<Holder> holders, Rule<UninvitedEffect> effect) {
    return Reason.coded(NOT_INVITED)
        .with("holders", keys(holders))
        .with("effect", effect.value().name())
        .under(effect.source())
        .saying("{holders} stayed away and had not been invited; the resolution "
            + (effect.value() == UninvitedEffect.STANDS ? "stands" : "cannot be enforced"));
  }

  static Reason noticeTooShort(Meeting meeting, LocalDate last, Rule<?> notice) {
    return Reason.coded(NOTICE_TOO_SHORT)
        .with("notice", String.valueOf(notice.value()))
        .with("convened", meeting.convenedOn())
        .with("held", meeting.heldOn())
        .with("last", last)
        .under(notice.source())
        .saying("convened on {convened} with {notice}, it is held after {last}, not on {held}");
  }

  static Reason noticeNotCountable(Meeting meeting, Reason unknown, Rule<?> notice) {
    return Reason.coded(NOTICE_NOT_COUNTABLE)
        .with("notice", String.valueOf(notice.value()))
        .with("convened", meeting.convenedOn())
        .with("why", unknown.message())
        .under(notice.source())
        .saying("{notice} from {convened} cannot be counted yet: {why}");
  }

  static Reason notChair(ChairAction action, Body body) {
    return Reason.coded(NOT_CHAIR)
        .with("holder", action.chair().key())
        .with("body", body.code())
        .with("on", action.on())
        .saying("on {on}, {holder} was not the chair of {body}");
  }

  static Reason noPowerToAct(Body body, Rule<?> power) {
    return Reason.coded(NO_POWER_TO_ACT)
        .with("body", body.code())
        .under(power.source())
        .saying("the chair of {body} has no power to act between meetings");
  }

  static Reason notUrgent(Motion motion, Rule<?> power) {
    return Reason.coded(NOT_URGENT)
        .with("motion", motion.code())
        .under(power.source())
        .saying(
            "the chair acts between meetings only where {motion} is urgent, and no urgency was said");
  }

  static Reason noFallbackOnChair(Motion motion) {
    return Reason.coded(NO_FALLBACK_ON_CHAIR)
        .with("motion", motion.code())
        .saying("the meeting did not leave {motion} to the chair");
  }

  private static String keys(ImmutableCollection<Holder> holders) {
    return holders.stream().map(Holder::key).collect(joining(", "));
  }
}
