/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Month;
import java.time.MonthDay;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.PowerToAct;
import org.concordat.core.governance.meeting.Quorum;
import org.concordat.core.governance.meeting.QuorumRequirement.Chaired;
import org.concordat.core.governance.meeting.QuorumRequirement.ShareOfUnits;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.governance.meeting.UninvitedEffect;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.Interest;
import org.concordat.fairaccess.protocol.PanelTerms;

/**
 * The rules of panels: what holds where a panel says nothing, and what some local protocols say.
 *
 * <p>No protocol was found that gives the number of a quorum; the one here is this library's own choice.
 */
public final class PanelRules {

  /** What holds of a panel whose protocol says nothing of it. */
  public static final PanelTerms TERMS = PanelTerms.builder().build();

  /** Standing orders with the quorum below, and otherwise what governing bodies do. */
  public static final StandingOrders ORDERS = TERMS.orders();

  /** Somebody in the chair and a third of the schools, rounded up: of seven schools three. */
  public static final Rule<Quorum> QUORUM = ORDERS.quorum();

  /** A meeting every four school weeks, as in Nottinghamshire. */
  public static final Rule<TimeLimit> EVERY_FOUR_SCHOOL_WEEKS = TERMS.frequency();

  /** The home school and the school that is proposed have an interest. */
  public static final Rule<ImmutableSet<Interest>> HOME_AND_PROPOSED = TERMS.interests();

  /** Staffordshire: the heads who decide come from districts that the decision does not affect. */
  public static final Rule<ImmutableSet<Interest>> UNAFFECTED_DISTRICTS = Rule.agreed(
      "schools with an interest in a case",
      Sets.immutableEnumSet(
          Interest.HOME_SCHOOL, Interest.PROPOSED_SCHOOL, Interest.AFFECTED_DISTRICT),
      Citation.of("Staffordshire fair access protocol"));

  /** Leicestershire: a decision cannot be enforced unless all schools had been invited. */
  public static final Rule<UninvitedEffect> ALL_INVITED = Rule.agreed(
      "decisions without the uninvited",
      UninvitedEffect.UNENFORCEABLE,
      Citation.of("Leicestershire fair access protocol"));

  /** Buckinghamshire, Lancashire and Surrey: a decision stands whoever stays away. */
  public static final Rule<UninvitedEffect> STANDS = Rule.agreed(
      "decisions without the uninvited",
      UninvitedEffect.STANDS,
      Citation.of("Fair access protocols", "Buckinghamshire, Lancashire, Surrey"));

  /** Staffordshire: the chair may act between meetings in urgent cases. */
  public static final Rule<PowerToAct> URGENT_CASES = Rule.agreed(
      "power to act", PowerToAct.URGENT, Citation.of("Staffordshire fair access protocol"));

  /** Blackburn with Darwen: managed moves are recorded as placements under the protocol. */
  public static final Rule<Boolean> MANAGED_MOVES_COUNT = Rule.expected(
      "managed moves as placements",
      true,
      Citation.of("Blackburn with Darwen", "protocol of 2013"));

  /**
   * From when on a child in year 11 is placed late: 1 April, from which the money for an excluded pupil is
   * counted to the end of the leaving year.
   */
  public static final Rule<MonthDay> LATE_FROM_APRIL = Rule.expected(
      "late placement in year 11",
      MonthDay.of(Month.APRIL, 1),
      Citation.of("SI 2012/2991", "r.23"));

  private PanelRules() {}

  /**
   * Somebody in the chair and a fraction of the schools.
   *
   * @param ofSchools the fraction, above zero and at most one; the number is rounded up
   * @return the quorum, of strength {@link org.concordat.core.rule.Strength#EXPECTED}
   * @throws IllegalArgumentException if the fraction is not above zero and at most one
   */
  public static Rule<Quorum> quorum(Ratio ofSchools) {
    return Rule.expected(
        "quorum",
        Quorum.allOf(
            ImmutableList.of(new Chaired(), new ShareOfUnits(FairAccessPanel.SCHOOL, ofSchools))),
        QUORUM.source());
  }
}
