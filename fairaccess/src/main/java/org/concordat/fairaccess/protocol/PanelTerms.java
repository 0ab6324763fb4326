/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.Quorum;
import org.concordat.core.governance.meeting.QuorumRequirement.Chaired;
import org.concordat.core.governance.meeting.QuorumRequirement.ShareOfUnits;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What is agreed on the panel: how often it meets, by which standing orders, and who may not vote.
 *
 * <p>What is not said is a panel at least every four school weeks (Nottinghamshire), with somebody in the chair
 * and a third of the schools, rounded up, that decides by most of those voting with a casting vote of the
 * chair, and on which neither the home school nor a candidate votes. No authority's quorum could be read: that
 * third is this library's own.
 *
 * <pre>{@code
 * PanelTerms halfTermly = PanelTerms.builder()
 *     .frequency(Rule.agreed("time between panels", TimeLimit.schoolWeeksAfter(7), ours))
 *     .build();
 * }</pre>
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

  private static final Rule<ImmutableSortedSet<VoteConflict>> CONFLICTS = Rule.expected(
      "schools that do not vote", ImmutableSortedSet.copyOf(VoteConflict.values()), CHOICE);

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
   * Which schools do not vote on a case; what a conflict takes away beside the vote is in the {@link #orders()
   * orders}.
   *
   * @return by default the home school and every candidate
   */
  @Value.Default
  public Rule<ImmutableSortedSet<VoteConflict>> conflicts() {
    return CONFLICTS;
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

  /**
   * The schools that do not vote on a case.
   *
   * @param home the establishments of the home school
   * @param candidates the schools that may be named
   * @return those that the terms keep from voting
   */
  public final ImmutableSortedSet<Urn> withoutVote(Set<Urn> home, Set<Urn> candidates) {
    ImmutableSortedSet.Builder<Urn> schools = ImmutableSortedSet.naturalOrder();
    if (conflicts().value().contains(VoteConflict.HOME_SCHOOL)) {
      schools.addAll(home);
    }
    if (conflicts().value().contains(VoteConflict.CANDIDATE_SCHOOL)) {
      schools.addAll(candidates);
    }
    return schools.build();
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
     * Sets {@link PanelTerms#conflicts()}.
     *
     * @param conflicts which schools do not vote
     * @return this builder
     */
    Builder conflicts(Rule<ImmutableSortedSet<VoteConflict>> conflicts);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalArgumentException if the time between panels is not positive
     */
    PanelTerms build();
  }
}
