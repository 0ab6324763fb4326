/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.Quorum;
import org.concordat.core.governance.meeting.QuorumRequirement.Chaired;
import org.concordat.core.governance.meeting.QuorumRequirement.ShareOfUnits;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What is agreed on the panel: how often it meets, by which standing orders, and who may not vote.
 *
 * <p>What is not said is a panel at least every four school weeks (Nottinghamshire), with somebody in the chair
 * and a third of the schools, rounded up, that decides by most of those voting with a casting vote of the
 * chair, and on which neither the home school nor the school that is proposed votes. That a school only might have
 * been named is no conflict: on a panel of heads alone, where each school may be named, nobody would be left to vote.
 * No authority's quorum could be read: that third is this library's own.
 *
 * <pre>{@code
 * PanelTerms halfTermly = PanelTerms.builder()
 *     .frequency(Rule.agreed("time between panels", TimeLimit.schoolWeeksAfter(7), ours))
 *     .build();
 * }</pre>
 *
 * <p>A case takes the {@link #frequency()} from here; a panel takes all of it by {@link
 * org.concordat.fairaccess.panel.FairAccessPanel#of(org.concordat.core.governance.Body, FairAccessProtocol)
 * FairAccessPanel.of(body, protocol)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelTerms {

  private static final Citation CHOICE = Citation.of("Concordat, default");

  private static final Rule<TimeLimit> FREQUENCY = Rule.agreed(
      "time between panels",
      TimeLimit.schoolWeeksAfter(4),
      Citation.of("Nottinghamshire fair access protocol"));

  private static final Rule<Quorum> QUORUM = Rule.expected(
      "quorum",
      Quorum.allOf(ImmutableList.of(new Chaired(), new ShareOfUnits("school", Ratio.of(1, 3)))),
      CHOICE);

  private static final Rule<ImmutableSet<Interest>> INTERESTS = Rule.expected(
      "schools with an interest in a case",
      Sets.immutableEnumSet(Interest.HOME_SCHOOL, Interest.PROPOSED_SCHOOL),
      CHOICE);

  PanelTerms() {}

  /**
   * Begins terms.
   *
   * @return a builder in which everything has its default
   */
  public static Builder builder() {
    return ImmutablePanelTerms.builder();
  }

  /**
   * The longest time from one panel to the next.
   *
   * @return the limit, counted from the day of a panel; by default four school weeks
   */
  @Value.Default
  public Rule<TimeLimit> frequency() {
    return FREQUENCY;
  }

  /**
   * By which rules the panel meets and votes: its quorum, its casting vote, what becomes of a decision without
   * a school that was not invited, and whether the chair may act between meetings.
   *
   * @return the orders
   */
  @Value.Default
  public StandingOrders orders() {
    return StandingOrders.of(QUORUM);
  }

  /**
   * What puts a member in conflict with a case; what a conflict takes away, the vote or more, is in the {@link
   * #orders() orders}.
   *
   * @return by default the interests of the home school and of the school that is proposed
   */
  @Value.Default
  public Rule<ImmutableSet<Interest>> interests() {
    return INTERESTS;
  }

  /**
   * The last day for the panel after one.
   *
   * @param panel the day of a panel
   * @param calendars the calendars to count in
   * @return the day, or unknown until the calendar is published so far
   */
  public final Due nextPanel(LocalDate panel, Calendars calendars) {
    return frequency().value().from(panel, calendars);
  }

  @Value.Check
  void check() {
    checkArgument(
        frequency().value().number() > 0,
        "PanelTerms frequency: must be positive, but was %s",
        frequency().value());
  }

  /** Collects the attributes of {@link PanelTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other terms.
     *
     * @param terms the terms to copy
     * @return this builder
     */
    Builder from(PanelTerms terms);

    /**
     * Sets {@link PanelTerms#frequency()}.
     *
     * @param frequency the limit, counted from the day of a panel
     * @return this builder
     */
    Builder frequency(Rule<TimeLimit> frequency);

    /**
     * Sets {@link PanelTerms#orders()}.
     *
     * @param orders the orders
     * @return this builder
     */
    Builder orders(StandingOrders orders);

    /**
     * Sets {@link PanelTerms#interests()}.
     *
     * @param interests what puts a member in conflict
     * @return this builder
     */
    Builder interests(Rule<ImmutableSet<Interest>> interests);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalArgumentException if the time between panels is not positive
     */
    PanelTerms build();
  }
}
