/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** What standing orders say where those of a body say nothing. */
final class OrdersByDefault {

  private static final Citation GOVERNING_BODIES = Citation.of("SI 2013/1624", "r.26");
  private static final Citation CHOICE = Citation.of("Default standing orders");
  private static final Citation PROTOCOLS =
      Citation.of("Fair access protocols", "Buckinghamshire, Lancashire, Surrey");

  static final Rule<Majority> MAJORITY =
      Rule.expected("majority", Majority.presentAndVoting(), GOVERNING_BODIES);

  static final Rule<CastingVote> CASTING_VOTE =
      Rule.expected("casting vote", CastingVote.PRESIDING, GOVERNING_BODIES);

  static final Rule<ConflictEffect> CONFLICTS =
      Rule.expected("conflicts of interest", ConflictEffect.VOTE_AND_QUORUM, CHOICE);

  static final Rule<Fallback> FALLBACK =
      Rule.expected("conflicts that remove the quorum", Fallback.ADJOURN, CHOICE);

  static final Rule<UninvitedEffect> UNINVITED =
      Rule.expected("decisions without the uninvited", UninvitedEffect.STANDS, PROTOCOLS);

  static final Rule<PowerToAct> POWER_TO_ACT =
      Rule.expected("power to act", PowerToAct.NONE, CHOICE);

  private OrdersByDefault() {}
}
