/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.reason.Reason;

/**
 * What a chair did in place of the body: between meetings, or because conflicts removed the quorum.
 *
 * <p>Whether it holds is asked with {@link #against(Body, StandingOrders)} or {@link #against(Body,
 * StandingOrders, Resolution)}. Every act is reported to the next meeting; {@link #unreported} finds those that were not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param chair who acted
 * @param on when
 * @param motion what was done, in the words of a motion
 * @param urgency why it could not wait for a meeting; empty if nothing was said
 * @param conflicts the interests that the chair has in it
 */
public record ChairAction(
    Holder chair,
    LocalDate on,
    Motion motion,
    Optional<String> urgency,
    ImmutableList<Conflict> conflicts) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChairAction {
    requireNonNull(chair, "chair");
    requireNonNull(on, "on");
    requireNonNull(motion, "motion");
    requireNonNull(urgency, "urgency");
    requireNonNull(conflicts, "conflicts");
  }

  /**
   * An urgent act of a chair without an interest in it.
   *
   * @param chair who acted
   * @param on when
   * @param motion what was done
   * @param urgency why it could not wait for a meeting
   * @return the act
   */
  public static ChairAction urgent(Holder chair, LocalDate on, Motion motion, String urgency) {
    return new ChairAction(chair, on, motion, Optional.of(urgency), ImmutableList.of());
  }

  /**
   * An act that a meeting left to a chair without an interest in it.
   *
   * @param chair who acted
   * @param on when
   * @param motion what was done
   * @return the act
   */
  public static ChairAction leftToChair(Holder chair, LocalDate on, Motion motion) {
    return new ChairAction(chair, on, motion, Optional.empty(), ImmutableList.of());
  }

  /**
   * Why an act between meetings does not hold.
   *
   * @param body of which the actor is chair
   * @param orders the standing orders of the day
   * @return the reasons; empty if it holds
   */
  public ImmutableList<Reason> against(Body body, StandingOrders orders) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    againstActor(body, orders, reasons, ImmutableList.of());
    if (orders.powerToAct().value() == PowerToAct.NONE) {
      reasons.add(MeetingReasons.noPowerToAct(body, orders.powerToAct()));
    } else if (urgency.filter(text -> !text.isBlank()).isEmpty()) {
      reasons.add(MeetingReasons.notUrgent(motion, orders.powerToAct()));
    }
    return reasons.build();
  }

  /**
   * Why an act on an item that a meeting could not deal with does not hold.
   *
   * <p>An interest that the chair declared at the meeting bars the act like one declared with it.
   *
   * @param body of which the actor is chair
   * @param orders the standing orders of the day
   * @param resolution what became of the item; it must be of the same body and motion
   * @return the reasons; empty if it holds
   */
  public ImmutableList<Reason> against(Body body, StandingOrders orders, Resolution resolution) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    againstActor(body, orders, reasons, resolution.conflicts());
    boolean isLeftToChair =
        resolution.fallback().filter(Fallback.CHAIR_MAY_ACT::equals).isPresent()
            && resolution.body().equals(body.code())
            && resolution.motion().code().equals(motion.code())
            && !on.isBefore(resolution.heldOn());
    if (!isLeftToChair) {
      reasons.add(MeetingReasons.noFallbackOnChair(motion));
    }
    return reasons.build();
  }

  private void againstActor(
      Body body,
      StandingOrders orders,
      ImmutableList.Builder<Reason> reasons,
      ImmutableList<Conflict> declared) {
    if (body.officer(Office.CHAIR, on).filter(chair::equals).isEmpty()) {
      reasons.add(MeetingReasons.notChair(this, body));
    }
    if (Stream.concat(conflicts.stream(), declared.stream())
        .anyMatch(one -> one.holder().equals(chair))) {
      reasons.add(MeetingReasons.conflicted(chair, orders.conflicts()));
    }
    motion
        .matter()
        .filter(matter -> !body.remits().isEmpty()
            && body.remit(on).filter(remit -> remit.covers(matter)).isEmpty())
        .ifPresent(matter -> reasons.add(MeetingReasons.outsideRemit(matter, body, on)));
  }

  /**
   * The acts that the meetings held after them should have heard of and did not.
   *
   * @param actions what the chair did
   * @param minutes the minutes of the body's meetings, in any order
   * @return the acts after which a meeting was held and none reported them, in their order
   */
  public static ImmutableList<ChairAction> unreported(
      List<ChairAction> actions, List<Minutes> minutes) {
    requireNonNull(minutes, "minutes");
    return actions.stream()
        .filter(action -> minutes.stream().anyMatch(one -> one.heldOn().isAfter(action.on())))
        .filter(action -> minutes.stream().noneMatch(one -> one.chairActions().contains(action)))
        .collect(toImmutableList());
  }
}
