/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * The rules by which a body meets and votes, each with its source.
 *
 * <p>Only the quorum must be said. What else a body does not say is what governing bodies do: more than
 * half of those present and voting, whoever presides having a casting vote (SI 2013/1624 r.26). The rest
 * is this library's own choice, of strength {@link org.concordat.core.rule.Strength#EXPECTED}: a conflict of
 * interest removes the vote and the place in the quorum, an item that loses its quorum so is adjourned, a
 * resolution stands whoever stays away, invited or not, and the chair has no power between meetings.
 *
 * <p>Which orders apply is chosen by the date of the meeting, from {@link
 * org.concordat.core.rule.Editions} where a body has changed them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class StandingOrders {

  StandingOrders() {}

  /**
   * Begins standing orders.
   *
   * @return a builder that lacks the quorum
   */
  public static Builder builder() {
    return ImmutableStandingOrders.builder();
  }

  /**
   * Standing orders that say a quorum and nothing else.
   *
   * @param quorum who must be there
   * @return the orders
   */
  public static StandingOrders of(Rule<Quorum> quorum) {
    return builder().quorum(quorum).build();
  }

  /**
   * Who must be there.
   *
   * @return the rule
   */
  public abstract Rule<Quorum> quorum();

  /**
   * How long before a meeting its notice must go out: the meeting is held after the last day of the limit,
   * so that {@code TimeLimit.calendarDaysAfter(7)} are seven clear days.
   *
   * @return the rule; empty where no notice is laid down
   */
  public abstract Optional<Rule<TimeLimit>> notice();

  /**
   * How many votes carry a motion.
   *
   * @return the rule; by default more than half of those present and voting
   */
  @Value.Default
  public Rule<Majority> majority() {
    return OrdersByDefault.MAJORITY;
  }

  /**
   * Who decides when the votes are equal.
   *
   * @return the rule; by default whoever presides
   */
  @Value.Default
  public Rule<CastingVote> castingVote() {
    return OrdersByDefault.CASTING_VOTE;
  }

  /**
   * What a conflict of interest takes away.
   *
   * @return the rule; by default the vote and the place in the quorum
   */
  @Value.Default
  public Rule<ConflictEffect> conflicts() {
    return OrdersByDefault.CONFLICTS;
  }

  /**
   * What follows when conflicts of interest remove the quorum.
   *
   * @return the rule; by default the item is adjourned
   */
  @Value.Default
  public Rule<Fallback> fallback() {
    return OrdersByDefault.FALLBACK;
  }

  /**
   * What follows when an absent member was not invited.
   *
   * @return the rule; by default the resolution stands
   */
  @Value.Default
  public Rule<UninvitedEffect> uninvited() {
    return OrdersByDefault.UNINVITED;
  }

  /**
   * Whether the chair may act between meetings.
   *
   * @return the rule; by default not
   */
  @Value.Default
  public Rule<PowerToAct> powerToAct() {
    return OrdersByDefault.POWER_TO_ACT;
  }

  /**
   * Whether a motion must be moved by a member who is present.
   *
   * @return false unless it was said
   */
  @Value.Default
  public boolean isMoverNeeded() {
    return false;
  }

  /**
   * Whether a motion must be seconded by another member who is present.
   *
   * @return false unless it was said
   */
  @Value.Default
  public boolean isSeconderNeeded() {
    return false;
  }

  /** Collects the attributes of {@link StandingOrders}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other orders.
     *
     * @param orders the orders to copy
     * @return this builder
     */
    Builder from(StandingOrders orders);

    /**
     * Sets {@link StandingOrders#quorum()}.
     *
     * @param quorum the rule
     * @return this builder
     */
    Builder quorum(Rule<Quorum> quorum);

    /**
     * Sets {@link StandingOrders#notice()}.
     *
     * @param notice the rule
     * @return this builder
     */
    Builder notice(Rule<TimeLimit> notice);

    /**
     * Sets {@link StandingOrders#majority()}.
     *
     * @param majority the rule
     * @return this builder
     */
    Builder majority(Rule<Majority> majority);

    /**
     * Sets {@link StandingOrders#castingVote()}.
     *
     * @param castingVote the rule
     * @return this builder
     */
    Builder castingVote(Rule<CastingVote> castingVote);

    /**
     * Sets {@link StandingOrders#conflicts()}.
     *
     * @param conflicts the rule
     * @return this builder
     */
    Builder conflicts(Rule<ConflictEffect> conflicts);

    /**
     * Sets {@link StandingOrders#fallback()}.
     *
     * @param fallback the rule
     * @return this builder
     */
    Builder fallback(Rule<Fallback> fallback);

    /**
     * Sets {@link StandingOrders#uninvited()}.
     *
     * @param uninvited the rule
     * @return this builder
     */
    Builder uninvited(Rule<UninvitedEffect> uninvited);

    /**
     * Sets {@link StandingOrders#powerToAct()}.
     *
     * @param powerToAct the rule
     * @return this builder
     */
    Builder powerToAct(Rule<PowerToAct> powerToAct);

    /**
     * Sets {@link StandingOrders#isMoverNeeded()}.
     *
     * @param isMoverNeeded whether a motion must be moved
     * @return this builder
     */
    Builder isMoverNeeded(boolean isMoverNeeded);

    /**
     * Sets {@link StandingOrders#isSeconderNeeded()}.
     *
     * @param isSeconderNeeded whether a motion must be seconded
     * @return this builder
     */
    Builder isSeconderNeeded(boolean isSeconderNeeded);

    /**
     * Makes the orders.
     *
     * @return the orders
     * @throws IllegalStateException if the quorum is missing
     */
    StandingOrders build();
  }
}
